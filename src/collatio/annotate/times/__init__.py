"""Times named in an article's own words: found, normalised, anchored."""
