"""Stories measured on public sets: which pages are put together, which look-alikes are, what peers do."""
