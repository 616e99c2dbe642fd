"""The weights of the coreference ranker: how they are made, from public data that may train."""
