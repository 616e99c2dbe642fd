"""Names of people and bodies compared across spellings and scripts, with reasons for and against."""
