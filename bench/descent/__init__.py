"""Who copied whom: invented families of pages with their true descent, and how far it is found."""
