"""The pages that ``collatio demo`` collates: an invented flood, a letter about it, thirteen outlets."""
