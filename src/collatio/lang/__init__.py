"""Languages as data: cue verbs, titles, hedges, denials, plain words."""
