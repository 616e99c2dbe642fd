"""Plain text: its blocks found and typed."""
