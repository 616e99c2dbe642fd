"""Every exception Collatio raises on purpose.

    CollatioError
    ├── EvidenceError    a passage that is not in its text
    ├── ContractError    a collation file that is not of the format it claims
    ├── OptionError      a setting or argument that cannot be used (exit code 2)
    ├── ReaderError      the reader model is missing, damaged or of another format
    └── PageError        one page cannot be read; becomes a Problem, the run goes on

Catch ``CollatioError`` to catch them all.  Anything else that escapes is a bug.
"""

from __future__ import annotations


class CollatioError(Exception):
    """Base of all deliberate errors."""


class EvidenceError(CollatioError, ValueError):
    """A passage was asked for that does not stand in the text it claims."""


class ContractError(CollatioError, ValueError):
    """A file handed in is not the collation, corrections or table it should be."""


class OptionError(CollatioError, ValueError):
    """A setting or argument cannot be used; the message names the choices."""


class ReaderError(CollatioError):
    """The reader model can't be used; the message says what is wrong with it and the cure."""


class PageError(CollatioError):
    """One page cannot be read; caught at the page's edge and turned into a Problem.

    ``code`` is a key of :data:`collatio.records.problem.CODES`; ``message`` says what was seen in
    this very page; the cure comes from the code.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"
