from __future__ import annotations

from dataclasses import replace

from collatio.records.annotated import Annotated, Citation, Via
from collatio.records.story import Derivation, Origins, Story
from tests.builders import article
from tests.collate.pages import story_of
from tests.finding import annotated, cites, place, said

WORDS = "We shall keep the sea lane open for as long as your cranes can lift a crate"


def page(outlet: str, *before: str, after: str = "Lund wrote.", published: str = "2031-03-05") -> Annotated:
    """A page that quotes the words after the paragraphs ``before``."""
    own = f"It is cold where {outlet} is printed."  # no two pages have the very same text
    made = article(outlet, *before, f"“{WORDS},” {after}", own, published=published)
    return annotated(made, quotations=[said(made, WORDS, by="Lund")], people=["Torvald Lund"])


def citing(found: Annotated, *citations: tuple[str, str | None]) -> Annotated:
    """The page with citations: their words and the parent named in them."""
    chain = tuple(
        cites(found.article, words, parent, chain=at) for at, (words, parent) in enumerate(citations)
    )
    return replace(found, citations=chain)


def edges(story: Story) -> set[tuple[str, str]]:
    """The edges by outlet or name."""
    outlets = {article_id: letter for letter, article_id in story.sigla.items()}
    names = {n.id: n.name or (outlets[n.article] if n.article else "unnamed") for n in story.nodes}
    return {(names[edge.child], names[edge.parent]) for edge in story.derivations}


def origins_of(*pages: Annotated) -> Origins:
    story = story_of(pages)
    assert len(story.utterances) == 1
    return story.utterances[0].origins


def only_edge(story: Story) -> Derivation:
    (edge,) = story.derivations
    return edge


def test_a_chain_is_followed_where_the_words_pass_it_on() -> None:
    found = page("A", after="Lund wrote, as quoted by Coastline, published by Vestra.")
    story = story_of(
        [citing(found, ("as quoted by Coastline", "Coastline"), ("published by Vestra", "Vestra"))]
    )
    assert edges(story) == {("A", "Coastline"), ("Coastline", "Vestra")}
    assert story.utterances[0].origins.groups[0].why == "by what the page says, these words come from Vestra"


def test_two_reports_in_one_sentence_are_no_chain() -> None:
    found = page("A", after="Lund wrote, Coastline reported; Vestra reported rain.")
    story = story_of([citing(found, ("Coastline reported", "Coastline"), ("Vestra reported", "Vestra"))])
    assert edges(story) == {("A", "Coastline"), ("A", "Vestra")}


def test_a_tag_credits_the_whole_page() -> None:
    found = page("A", "BRENNING (Vestra) - Rain fell.")
    tag = place(found.article, "Vestra")
    story = story_of([replace(found, citations=(Citation(tag, "Vestra", tag, "agency"),))])
    assert only_edge(story).about == "page"
    assert story.utterances[0].origins.basis[0].how == "named-parent"


def test_a_citation_is_about_what_its_sentence_quotes() -> None:
    found = page("A", "According to Coastline, rain fell.", after="Lund wrote, according to Vestra.")
    story = story_of(
        [citing(found, ("According to Coastline", "Coastline"), ("according to Vestra", "Vestra"))]
    )
    about = {edge.parent: edge.about for edge in story.derivations}
    names = {node.id: node.name for node in story.nodes}
    assert {names[parent]: utterances for parent, utterances in about.items()} == {
        "Coastline": (),
        "Vestra": (story.utterances[0].id,),
    }


def test_an_announcement_that_names_the_speaker_covers_his_words() -> None:
    made = article(
        "A", "According to Vestra, Torvald Lund wrote to Brenning.", f"“{WORDS},” Torvald Lund wrote."
    )
    found = annotated(made, quotations=[said(made, WORDS, by="Torvald Lund")])
    story = story_of([citing(found, ("According to Vestra", "Vestra"))])
    assert only_edge(story).about == (story.utterances[0].id,)


def test_a_report_that_is_merely_mentioned_covers_nothing() -> None:
    made = article("A", "Torvald Lund wrote a day after a Vestra report.", f"“{WORDS},” Torvald Lund wrote.")
    found = annotated(made, quotations=[said(made, WORDS, by="Torvald Lund")])
    story = story_of([citing(found, ("Vestra report", "Vestra"))])
    assert only_edge(story).about == ()
    assert story.utterances[0].origins.basis[0].how == "not-stated"


def test_pages_that_name_one_agency_have_one_origin_at_most() -> None:
    one = citing(page("A", after="Lund wrote, according to Vestra."), ("according to Vestra", "Vestra"))
    other = citing(page("B", after="Lund wrote, Vestra reported."), ("Vestra reported", "Vestra"))
    found = origins_of(one, other)
    assert (found.pages, found.at_least, found.at_most) == (2, 1, 1)


def test_agencies_by_other_names_are_one_parent() -> None:
    one = citing(page("A", after="Lund wrote, Reuters reported."), ("Reuters reported", "Reuters"))
    other = citing(
        page("B", after="Lund wrote, Thomson Reuters reported."),
        ("Thomson Reuters reported", "Thomson Reuters"),
    )
    assert origins_of(one, other).at_most == 1


def test_parents_without_a_name_are_each_their_own() -> None:
    one = citing(page("A", after="Lund told a daily."), ("told a daily", None))
    other = citing(page("B", after="Lund told a daily."), ("told a daily", None))
    found = origins_of(one, other)
    assert found.at_most == 2
    assert {basis.how for basis in found.basis} == {"unnamed-parent"}


def test_a_cited_outlets_own_page_is_not_independent_of_it() -> None:
    one = citing(
        page("A", after="Lund wrote, according to Coastline."), ("according to Coastline", "Coastline")
    )
    assert origins_of(one, page("Coastline")).at_most == 1
    assert origins_of(one, page("Landline")).at_most == 2


def test_a_cited_outlets_page_leads_on_to_its_own_parent() -> None:
    one = citing(
        page("A", after="Lund wrote, according to Coastline."), ("according to Coastline", "Coastline")
    )
    own = citing(
        page("Coastline", after="Lund wrote, according to Vestra."), ("according to Vestra", "Vestra")
    )
    third = citing(page("C", after="Lund wrote, Vestra reported."), ("Vestra reported", "Vestra"))
    assert origins_of(one, own, third).at_most == 1


def test_pages_that_cite_each_other_in_a_circle_do_not_hang() -> None:
    one = citing(
        page("Coastline", after="Lund wrote, according to Landline."), ("according to Landline", "Landline")
    )
    other = citing(
        page("Landline", after="Lund wrote, according to Coastline."), ("according to Coastline", "Coastline")
    )
    found = origins_of(one, other)
    assert 1 <= found.at_least <= found.at_most <= 2


def test_a_quotations_transmitters_are_nodes_of_the_story() -> None:
    found = citing(page("A", after="Lund wrote, according to Vestra."), ("according to Vestra", "Vestra"))
    via = Via(None, "Vestra", place(found.article, "Vestra"))
    found = replace(found, quotations=(replace(found.quotations[0], via=(via,)),))
    story = story_of([found])
    assert story.quotations[0].via[0].node in {node.id for node in story.nodes if node.name == "Vestra"}


def test_nothing_says_more_than_one_origin_at_least() -> None:
    pages = [page(outlet) for outlet in ("A", "B", "C")]
    found = origins_of(*pages)
    assert (found.at_least, found.at_most) == (1, 3)
    assert all(group.why == "the page names no parent where it has these words" for group in found.groups)


def announcing(outlet: str, announcement: str, parent: str, *, channel: str | None = "letter") -> Annotated:
    """A page that announces the letter, names another speaker beside it, and quotes both apart."""
    made = article(
        outlet,
        announcement,
        f"“{WORDS},” Torvald Lund wrote in the letter.",
        "“Rain will fall,” Mira Oskarsen said.",
        f"It is cold where {outlet} is printed.",
    )
    quotations = [
        said(made, WORDS, by="Torvald Lund", channel=channel),
        said(made, "Rain will fall,", by="Mira Oskarsen"),
    ]
    words = announcement[: announcement.index(parent) + len(parent)]
    return citing(
        annotated(made, quotations=quotations, people=["Torvald Lund", "Mira Oskarsen"]), (words, parent)
    )


LETTER = "Published on Thursday by Vestra, Lund’s letter comes a day after Mira Oskarsen spoke."


def with_people(found: Annotated) -> Annotated:
    """The page with both people named in its first sentence too."""
    mentions = {
        "Torvald Lund": place(found.article, "Lund"),
        "Mira Oskarsen": place(found.article, "Mira Oskarsen"),
    }
    entities = tuple(
        replace(one, mentions=(replace(one.mentions[0], passage=mentions[one.name]), *one.mentions))
        for one in found.entities
    )
    return replace(found, entities=entities)


def test_a_citation_about_the_letter_covers_the_letters_words_and_no_one_elses() -> None:
    story = story_of([with_people(announcing("A", LETTER, "Vestra"))])
    edge, letter_itself = sorted(story.derivations, key=lambda one: -one.score)
    (letter,) = (u for u in story.utterances if u.renderings[0].content[0].exact == WORDS)
    assert edge.about == (letter.id,)
    assert letter_itself.about == (letter.id,)
    assert edges(story) == {("A", "Vestra"), ("A", "letter by Torvald Lund")}


def test_pages_that_name_one_parent_of_the_letter_share_an_origin() -> None:
    one, other = (with_people(announcing(outlet, LETTER, "Vestra")) for outlet in ("A", "B"))
    third = page("C", after="Torvald Lund wrote, and nobody answered.")
    story = story_of([one, other, third])
    (letter,) = (u for u in story.utterances if u.renderings[0].content[0].exact == WORDS)
    assert (letter.origins.pages, letter.origins.at_most) == (3, 2)


def test_a_citation_about_the_letter_is_one_of_its_own_beside_a_report_that_is_mentioned() -> None:
    made = with_people(announcing("A", LETTER.replace("spoke", "spoke, Reuters reported"), "Vestra"))
    more = cites(made.article, "Reuters reported", "Reuters", chain=1)
    story = story_of([replace(made, citations=(*made.citations, more))])
    names = {node.id: node.name for node in story.nodes}
    about = {names[edge.parent]: len(edge.about) for edge in story.derivations}
    assert about == {"Vestra": 1, "Reuters": 0, "letter by Torvald Lund": 1}


def test_the_outlet_of_another_page_is_a_known_name() -> None:
    one = page("A", after="Lund told the Riverford Post.")
    told = place(one.article, "told the Riverford Post")
    one = replace(one, citations=(Citation(told, None, None, "unnamed"),))
    own = page("The Riverford Post")
    story = story_of([one, own])
    (node,) = (node for node in story.nodes if node.kind == "outlet")
    assert (node.name, node.article) == ("The Riverford Post", own.article.id)
    (utterance,) = story.utterances
    assert utterance.origins.at_most == 1
    assert "which of its pages is meant is not known" in utterance.origins.groups[0].why
    assert story_of([one, page("Landline")]).utterances[0].origins.at_most == 2


def test_an_outlet_with_several_pages_is_none_of_them() -> None:
    one = citing(
        page("A", after="Lund wrote, according to Coastline."), ("according to Coastline", "Coastline")
    )
    pages = [page("Coastline"), page("Coastline", "Rain fell in Brenning.")]
    (node,) = (node for node in story_of([one, *pages]).nodes if node.kind != "article")
    assert node.article is None


def test_one_text_under_two_names_is_one_origin() -> None:
    here = page("A")
    copy = replace(here.article, id="art-copy")
    assert here.article.text == copy.text
    found = origins_of(
        here, annotated(copy, quotations=[said(copy, WORDS, by="Lund")], people=["Torvald Lund"])
    )
    assert (found.pages, found.at_most) == (2, 1)
    assert "2 of the pages are the same text" in found.groups[0].why
    assert origins_of(here, page("C", "Rain fell.")).at_most == 2
