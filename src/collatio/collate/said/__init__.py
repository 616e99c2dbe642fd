"""What was said: statements of the pages, brought together as utterances of an occasion."""
