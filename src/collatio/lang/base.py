"""What the stages need to know of a language, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from collatio.lang.timewords import TimeWords
from collatio.text.marks import MarkHabits
from collatio.text.numbers import NumberWords
from collatio.text.sentences import SentenceHabits

_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Cues:
    """The words that say "these are another's words", all in lower case.

    ``verbs`` are verbs of saying in the forms news uses; ``participles`` those among them that never
    have a subject of their own ("saying"); ``hearers`` those whose object is the hearer ("told");
    ``phrases`` are expressions with the speaker behind them ("according to"), ``own_words`` those
    that point back at one ("in his words"); ``that`` introduces reported speech; ``compounds`` are verbs
    of two words ("went on"), ``nouns`` acts of saying that belong to somebody ("his promise").
    ``quoting`` are verbs whose object speaks ("Reuters quoted him as saying"), ``quoted_as`` the words
    between that object and the verb of saying; ``to`` stands before whom words are addressed to.
    ``showing`` are verbs of proof, whose subject says nothing unless it is a person or a paper; ``papers``
    further things that speak ("poll"); ``past`` auxiliaries of a time before; ``open`` stands before what
    is not said to be so ("whether").
    """

    verbs: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    own_words: tuple[tuple[str, ...], ...] = ()
    that: frozenset[str] = frozenset()
    compounds: tuple[tuple[str, ...], ...] = ()
    nouns: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    quoted_as: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words around and inside names, all in lower case.

    ``titles`` and ``roles`` stand before a person's name; ``qualifiers`` before a role ("senior");
    ``bodies`` mark an organisation ("ministry"), ``outlets`` a medium ("daily"), ``peoples`` are
    adjectives of a people or country; ``pronouns`` map to the person's gender or number.
    ``several`` are offices of more than one person ("officials"), ``parties`` further words for who may
    speak ("woman", "prosecutors"), ``things`` words for what never does ("bill"); ``mastheads`` mark a
    paper only where they begin with a capital ("the Harbour Post"); ``genders`` map titles and pronouns
    to "he" or "she"; ``late`` stands before the name of the dead, ``killed`` says that one was,
    ``deaths`` are nouns ("the killing of"); ``genitives`` are endings of a place in the genitive with
    those of its name ("of Russia" in one word).
    ``tops`` are words for whoever stands at the top of something ("head"), ``former`` say that an office is
    held no more, ``seconds`` that its holder stands for another ("deputy"), ``dull`` tell no office from
    another ("veteran"); ``prefixes`` stand before a name's hyphen and are no part of it ("anti-");
    ``agencies`` are those of ``outlets`` that other media take their reports from.
    """

    titles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    pronouns: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    several: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    mastheads: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    late: frozenset[str] = frozenset()
    killed: frozenset[str] = frozenset()
    deaths: frozenset[str] = frozenset()
    genitives: tuple[tuple[str, str], ...] = ()
    tops: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    dull: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MarkWords:
    """The words before a stretch in marks that is no quotation, all in lower case.

    ``naming`` give something its name ("called", "dubbed"); ``works`` are things with titles
    ("film", "operation"); ``terms`` speak of the words themselves ("the term"), ``set_off`` keep the
    outlet's distance ("so-called").
    ``having`` and ``wordings`` tell how somebody words a thing: "the Courier has", "her words were".
    """

    naming: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    set_off: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    wordings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small words that hold a sentence together, all in lower case.

    ``of`` ties a name to an office or a body, ``ties`` any noun to another; ``infinitive`` stands before
    a verb without a subject ("to"), ``coordinators`` between equals, ``places`` before a place's name;
    ``pronominal`` are determiners that stand alone too ("many said"), ``passive`` auxiliaries that make
    a verb passive, ``owners`` words such as "his";
    ``verb_endings`` are what most past forms end in, ``adverb_endings`` what adverbs do,
    ``participle_endings`` forms without a subject of their own ("promising"), ``people_endings`` what the
    adjectives of peoples do ("Tarnian");
    ``capital_weekdays`` says that weekdays begin with a capital.
    ``agents`` stand before whoever does what a passive verb tells ("by"); ``singular`` and ``plural`` are
    auxiliaries that tell whether one or several do something.
    """

    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    ties: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    pronominal: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    people_endings: tuple[str, ...] = ()
    capital_weekdays: bool = False
    places: frozenset[str] = frozenset()

    @property
    def small(self) -> frozenset[str]:
        """All of them: words that no name consists of."""
        return (
            self.determiners
            | self.prepositions
            | self.conjunctions
            | self.auxiliaries
            | self.adverbs
            | self.relatives
            | self.others
        )


@dataclass(frozen=True, slots=True)
class Citing:
    """The words that say where a page has its words from, as patterns around a parent's name.

    ``reports`` are verbs and nouns of reporting, ``by`` the words between them and the parent,
    ``before`` expressions that a parent follows ("according to", "as quoted by"), ``passing`` their
    first words where they pass on what another parent has; ``dismissing`` are verbs of denial: a report
    that is dismissed is spoken of, not passed on; ``like`` begin expressions of passing on and say nothing
    by themselves ("as"), ``ours`` stand before the page itself ("this newspaper"); ``contrasts`` part what is
    cited from what is not ("Lee said …, while Carr said …").
    """

    reports: frozenset[str] = frozenset()
    report_nouns: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    before: tuple[tuple[str, ...], ...] = ()
    photo: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()
    dismissing: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    ours: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pronoun:
    """What a pronoun tells of whom it stands for: 1, 2, 3 (0: nobody told), one or several, he, she or it."""

    person: int
    number: str = ""
    gender: str = ""


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """The words that stand for people without naming them, all in lower case.

    ``possessives`` and ``reflexives`` are those of ``pronouns`` that are no clause's subject; ``kin`` are
    relatives of somebody, ``nouns`` heads of descriptions of one person, ``several`` of more; ``genders``
    map nouns, ``given`` given names to "he" or "she"; ``many`` are words of number before a noun,
    ``definite``, ``indefinite``, ``pointing`` and ``open`` determiners; ``copulas`` tie a name to what its
    bearer is, ``namely`` to what its bearer does; ``styles`` stand before names besides titles and roles;
    ``offices`` map two words of a description to the offices that they are another word for;
    ``fields`` tell offices of one noun apart ("finance minister"), ``seconds`` are words for who stands below
    the bearer of an office ("deputy"); ``acts`` are past forms that no ending shows ("met").
    """

    pronouns: Mapping[str, Pronoun] = field(default_factory=dict)
    possessives: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    given: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    many: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    namely: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()
    offices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """One language as the stages read it; an empty one reads marks, numbers and dates alone.

    ``capitals`` says that names, and ``noun_capitals`` that all nouns begin with a capital, ``spaced``
    that spaces part its words;
    ``channels`` map a word to the kind of occasion ("letter", "interview"), ``channel_links`` are the
    words that tie it to what is said ("in", "his"); ``times`` are its words of time; ``leads`` are what desks
    set before a headline ("exclusive", "in pictures").
    """

    code: str
    name: str
    capitals: bool = True
    noun_capitals: bool = False
    spaced: bool = True
    cues: Cues = field(default_factory=Cues)
    names: NameWords = field(default_factory=NameWords)
    people: PeopleWords = field(default_factory=PeopleWords)
    marks: MarkWords = field(default_factory=MarkWords)
    grammar: Grammar = field(default_factory=Grammar)
    citing: Citing = field(default_factory=Citing)
    small_words: frozenset[str] = frozenset()
    channels: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    channel_links: frozenset[str] = frozenset()
    leads: frozenset[tuple[str, ...]] = frozenset()
    times: TimeWords = field(default_factory=TimeWords)
    numbers: NumberWords = field(default_factory=lambda: NumberWords({}, {}))
    sentence_habits: SentenceHabits = field(default_factory=SentenceHabits)
    mark_habits: MarkHabits = field(default_factory=MarkHabits)

    @property
    def reads_cues(self) -> bool:
        """Whether the language's verbs of saying are known."""
        return bool(self.cues.verbs)


def split(words: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(words.split())


def phrases(lines: str) -> tuple[tuple[str, ...], ...]:
    """Expressions written one a line, the longest first so that it wins."""
    found = {tuple(line.split()) for line in lines.splitlines() if line.strip()}
    return tuple(sorted(found, key=lambda words: (-len(words), words)))
