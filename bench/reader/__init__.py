"""How well the reader finds who is named, who is meant and who said what; ``make bench-reader``."""
