"""Who has what from whom: nodes, edges and how many origins stand behind one thing said."""
