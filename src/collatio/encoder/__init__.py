"""The reader model and what runs it: the only place that imports the model runtime."""
