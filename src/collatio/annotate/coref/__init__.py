"""Who is who inside one article: names, pronouns, roles and descriptions brought together."""
