"""From a collation to what people and programs read; one pure function for each output."""
