"""Loaded once by the process that a pool forks its workers from, so that no worker does it again.

Importing this module reads the tables that every page needs, those that take longest: which language a
text is in, and the months and weekdays of all languages.  The reader model is each worker's own: what
runs it may hold threads, which a fork loses.
"""

from __future__ import annotations

from collatio.ingest.language import identify
from collatio.text.calendar_names import names_of

identify("No page says this, but it is long enough to be taken for words.")
names_of(None)
