"""One reader for each form that pages come in."""
