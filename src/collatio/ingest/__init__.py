"""From files to articles: readers, extraction with offsets, block types, metadata, date evidence."""
