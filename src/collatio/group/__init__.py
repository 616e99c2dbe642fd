"""From articles to stories: candidates, then decisions, with their evidence."""
