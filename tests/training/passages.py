"""A small passage to break, and the short ways to read one."""

from training.corpus.read import read_text
from training.corpus.shapes import CorpusPassage, Split

HEAD = "== wire-001\ndesk: wire\n--\n"
TEXT = (
    "⟦headline⟧ ⟦c1|Dam to open⟧, ⟦s1 r:haddad|minister⟧ ⟦cue1|says⟧\n\n"
    "“⟦c2|We are ready,⟧” ⟦s2|⟦r:haddad|Minister⟧ ⟦n:haddad|Leila Haddad⟧⟧ ⟦cue2|told⟧ ⟦a2 v2.1 n:tana|Radio Tana⟧."
)
MARKS = (
    "\n--\n@ haddad person Leila Haddad\n@ tana organisation Radio Tana\n"
    "1 form=indirect speaker=haddad\n2 form=direct speaker=haddad to=tana via=tana channel=interview\n"
)
WHOLE = HEAD + TEXT + MARKS


def faults(written: str, file: str = "wire.txt", split: Split = "train") -> str:
    return "\n".join(str(fault) for fault in read_text(written, file, split)[1])


def passage(written: str, split: Split = "train") -> CorpusPassage:
    found, wrong = read_text(written, "wire.txt", split)
    assert wrong == ()
    return found[0]


def one(text: str, marks: str) -> str:
    return f"{HEAD}{text}\n--\n{marks}\n"
