"""What a page says of itself: title, byline, dateline, outlet, standfirst, whether it is whole."""
