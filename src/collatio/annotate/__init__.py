"""From one article to what is found in it alone: sentences, quotations, times, citations."""
