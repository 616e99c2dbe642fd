"""The sets of marked texts that train and measure the reader, all read into one shape."""
