"""The open corpus of attributed statements: who said what, to whom, through whom. See GUIDE.md."""
