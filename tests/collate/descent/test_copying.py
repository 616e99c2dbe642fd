"""Shared words: who is parent, who is brother, what goes through another page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from collatio.collate.descent.origins import OriginTracer
from collatio.records.annotated import Annotated, Entity, Mention
from collatio.records.passage import Passage
from collatio.records.story import Story
from tests.builders import article
from tests.collate.descent.test_citing import edges
from tests.collate.pages import story_of
from tests.finding import annotated, place, said

NEWS = (
    "The ferry to Brenning ran aground before dawn with sixty crates of salted herring and one piano on deck.",
    "A pilot who had warned of the sandbank twice that winter was asleep in the harbour master's armchair.",
    "The owners will have to pay for the tug, the crates and a new keel before the ship may leave again.",
    "Nobody was hurt, apart from the cook, who had been carrying a pan of soup up the forward stairs.",
)
BEFORE = "Two winters ago the same ferry lost its rudder on the sandbank and drifted for nine hours in fog."
MORE = (
    "Lamps were lit along the quay, and the baker of the lower town gave away what he had left in the oven.",
    "An inquiry will be held in the old customs house, which has neither a stove nor enough chairs for it.",
    "The bells were rung at noon, as they are whenever somebody has found a reason to ring them in winter.",
)
OWN = {
    "A": "Rain is expected on the northern coast.",
    "B": "In Tarnmouth the market opens on Friday with lamps and a brass band from the lower town.",
    "C": "The choir of Ostholm looks for tenors who are able to read music and to climb the belfry.",
}


def page(outlet: str, *paragraphs: str, own: str = "", byline: str | None = None) -> Annotated:
    made = article(outlet, ("headline", f"Told by {outlet}"), *paragraphs, own or f"It is cold at {outlet}.")
    return annotated(made)


def ways(story: Story) -> dict[frozenset[str], tuple[str, str] | None]:
    """The edges between outlets or names: the child and the parent, or null without a direction."""
    outlets = {article_id: letter for letter, article_id in story.sigla.items()}
    names = {n.id: n.name or (outlets[n.article] if n.article else "unnamed") for n in story.nodes}
    return {
        frozenset((names[e.child], names[e.parent])): (names[e.child], names[e.parent])
        if e.directed
        else None
        for e in story.derivations
    }


def letters(story: Story, pages: Sequence[Annotated]) -> dict[str, str]:
    by_article = {article_id: letter for letter, article_id in story.sigla.items()}
    return {p.article.outlet_name: by_article[p.article.id] for p in pages}


def test_words_that_nothing_explains_are_shared_without_a_direction() -> None:
    story = story_of([page("Aster", *NEWS, own=OWN["A"]), page("Birch", *NEWS, own=OWN["B"])])
    assert ways(story) == {frozenset("AB"): None}
    (edge,) = story.derivations
    assert edge.kind == "shares-wording"
    assert edge.spans
    assert "nothing shows" in edge.why


def test_a_page_that_names_the_other_has_the_words_from_it_whatever_the_dates_say() -> None:
    own = page("The Birch Courier", *NEWS, OWN["B"])
    copy = page("Aster", "A ferry is stuck, the Birch Courier reports.", NEWS[1], NEWS[2], OWN["A"])
    early = replace(copy, article=replace(copy.article, published=replace(copy.article.published)))
    story = story_of([early, own])
    at = letters(story, [early, own])
    assert ways(story) == {frozenset("AB"): (at["Aster"], at["The Birch Courier"])}
    assert story.derivations[0].kind == "copies"


def test_a_dangling_she_shows_who_cut() -> None:
    she = "She has steered the ferry for twenty-four years and will be on the bridge again on Friday at noon."
    whole = page("Aster", "Pilot Ines Calder woke at six.", she, *NEWS[:2])
    named = place(whole.article, "Ines Calder")
    pronoun = place(whole.article, "She")
    pilot = Entity(
        "ent-x",
        "Ines Calder",
        "person",
        ("Ines Calder",),
        (),
        (Mention(named, "name", 1.0, "named"), Mention(pronoun, "pronoun", 0.9, "the one before")),
    )
    whole = replace(whole, entities=(pilot,))
    cut = page("Birch", she, NEWS[1], OWN["B"])
    story = story_of([whole, cut])
    at = letters(story, [whole, cut])
    assert ways(story) == {frozenset("AB"): (at["Birch"], at["Aster"])}
    assert "Ines Calder" in story.derivations[0].why


def test_what_stands_together_in_the_copy_is_parted_in_the_original() -> None:
    whole, cut = page("Aster", *NEWS), page("Birch", NEWS[0], NEWS[2], OWN["B"])
    story = story_of([whole, cut])
    at = letters(story, [whole, cut])
    assert ways(story) == {frozenset("AB"): (at["Birch"], at["Aster"])}


def test_a_paragraph_of_background_shows_no_descent_of_the_news() -> None:
    one = page(
        "Aster",
        "Rain fell.",
        "It fell on Monday.",
        "And on Tuesday, too, without any wind.",
        BEFORE,
        *OWN.values(),
        *MORE,
    )
    other = page(
        "Birch",
        "Snow fell.",
        "It fell in June.",
        "And in July, to general surprise here, where nobody owns a shovel or a sledge worth the name.",
        BEFORE,
        *NEWS[:3],
    )
    story = story_of([one, other])
    assert [(e.kind, e.directed) for e in story.derivations] == [("shares-background", False)]


def test_pages_signed_by_one_agency_are_its_children_and_no_ones_else() -> None:
    one = page("Aster", f"BRENNING (Kelp Service) – {NEWS[0]}", *NEWS[1:])
    other = page("Birch", f"TARNMOUTH (Kelp Service) – {NEWS[0]}", *NEWS[1:3])
    silent = page("Carr", *NEWS[:2], OWN["C"])
    story = story_of([one, other, silent])
    assert edges(story) >= {("A", "Kelp Service"), ("B", "Kelp Service")}
    found = ways(story)
    assert frozenset("AB") not in found
    assert found[frozenset("AC")] is None


def test_only_the_nearest_parent_is_told() -> None:
    first = page("The Aster Post", *NEWS)
    added = "The mayor of Tarnmouth has lent the crew eleven blankets, a gramophone and her own rowing boat."
    second = page("The Birch Courier", "It is stuck, the Aster Post writes.", NEWS[1], NEWS[2], added)
    third = page("Carr", "The Birch Courier has the news.", NEWS[1], added, OWN["C"])
    pages = [first, second, third]
    story = story_of(pages)
    at = letters(story, pages)
    a, b, c = at["The Aster Post"], at["The Birch Courier"], at["Carr"]
    assert ways(story) == {frozenset((a, b)): (b, a), frozenset((b, c)): (c, b)}


def test_what_a_firm_says_of_itself_is_no_descent() -> None:
    firm = "Keelworks Ltd, founded in 1911, operates eleven docks and employs four hundred people. It is based in Ostholm."
    one = page("Aster", *OWN.values(), *MORE, own=firm)
    other = page("Birch", *NEWS, own=firm)
    assert story_of([one, other]).derivations == ()


def test_a_statement_is_the_parent_of_all_who_quote_it() -> None:
    words = "No ship of ours was late"
    pages = []
    for outlet in ("Aster", "Birch"):
        made = article(
            outlet, f"“{words},” Keelworks said in a statement.", OWN["A" if outlet == "Aster" else "B"]
        )
        quoted = replace(annotated(made, quotations=[said(made, f"{words},", by="Keelworks", cue="said")]))
        pages.append(quoted)
    story = story_of(pages)
    (node,) = (n for n in story.nodes if n.kind == "document")
    assert node.name == "statement by Keelworks"
    assert {e.parent for e in story.derivations} == {node.id}
    (utterance,) = story.utterances
    assert (utterance.origins.at_least, utterance.origins.at_most) == (1, 1)
    assert {b.how for b in utterance.origins.basis} == {"named-parent"}


def words_of(pages: Sequence[Annotated], exact: str) -> list[Passage]:
    return [place(p.article, exact) for p in pages]


def test_two_who_heard_it_are_two_origins() -> None:
    pages = [
        page("Aster Post", "The sandbank has moved by a mile, a pilot told the Aster Post.", OWN["A"]),
        page("Birch", "The sandbank has moved by a mile, the warden told us on the quay.", OWN["B"]),
    ]
    story = story_of(pages)
    found = OriginTracer(story.nodes, story.derivations, pages).of_passages(
        words_of(pages, "The sandbank has moved by a mile")
    )
    assert (found.at_least, found.at_most) == (2, 2)
    assert {one.how for one in found.basis} == {"heard"}


def test_copies_are_one_origin_and_a_page_of_its_own_is_another() -> None:
    pages = [
        page("Aster", *NEWS),
        page("Birch", NEWS[0], NEWS[2], OWN["B"]),
        page("Carr", "The ferry to Brenning ran aground, and the bells were rung.", OWN["C"]),
    ]
    story = story_of(pages)
    found = OriginTracer(story.nodes, story.derivations, pages).of_passages(
        words_of(pages, "The ferry to Brenning ran aground")
    )
    assert (found.pages, found.at_least, found.at_most) == (3, 1, 2)
    assert sorted(len(group.articles) for group in found.groups) == [1, 2]


@pytest.mark.parametrize("turn", [1, 2])
def test_the_order_of_the_pages_changes_nothing(turn: int) -> None:
    pages = [
        page("The Aster Post", *NEWS),
        page("Birch", NEWS[0], NEWS[2], OWN["B"]),
        page("Carr", BEFORE, NEWS[3]),
    ]
    assert by_outlet(pages) == by_outlet([*pages[turn:], *pages[:turn]])


def by_outlet(pages: Sequence[Annotated]) -> set[tuple[str, str, bool]]:
    """The edges by outlet, the ends of those without a direction in the order of their names."""
    story = story_of(pages)
    outlet = {p.article.id: p.article.outlet_name for p in pages}
    names = {n.id: outlet[n.article] for n in story.nodes if n.article}
    told = [(names[e.child], names[e.parent], e.directed) for e in story.derivations]
    return {(min(a, b), max(a, b), False) if not way else (a, b, way) for a, b, way in told}


def test_many_citations_of_one_page_are_read_in_time_that_grows_with_them_alone() -> None:
    lines = [f"Kelp Press reported that ship {n} sank, according to the Birch Herald." for n in range(400)]
    story = story_of([page("Aster", *lines), page("Birch Herald", "Rain fell.")])
    assert ways(story).keys() == {frozenset(("A", "Kelp Press")), frozenset(("A", "Birch Herald"))}
