"""HTML: parsed with the place of every stretch in the page, its blocks typed, its head read."""
