"""The summary a terminal shows: the stories, who tells them and what is worth a look in the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.publish.days import day_words, published_words
from collatio.publish.origins import parent_words
from collatio.publish.parties import denial
from collatio.publish.phrases import count, language_words, listed, range_words
from collatio.publish.terminal import WIDTH, clean, clip, columns, pad, wrap
from collatio.publish.words import plain, plain_open
from collatio.records.article import Article
from collatio.records.collation import Collation
from collatio.records.grouped import LookAlike
from collatio.records.story import Rendering, Story, Utterance

PAGES, SAID, LINES, PARENTS, ALIKE, ALONE, PROBLEMS = 8, 3, 5, 3, 2, 4, 4
FULL_STORIES, STORIES = 3, 20


def render_summary(collation: Collation) -> str:
    """The summary as plain text, lines of at most 88 columns, ending with a line break."""
    articles = {article.id: article for article in collation.articles}
    several = [story for story in collation.stories if len(story.articles) > 1]
    alone = [story for story in collation.stories if len(story.articles) < 2]
    lines = [_heading(collation, several, alone)]
    for story in several[:STORIES]:
        lines += ["", *_Told(story, articles).lines(full=len(several) <= FULL_STORIES)]
    if len(several) > STORIES:
        lines += ["", f"and {count(len(several) - STORIES, 'more story', 'more stories')}: see the report"]
    lines += _alone(alone, articles, bool(several))
    lines += _problems(collation)
    return "\n".join(lines) + "\n"


def _heading(collation: Collation, several: Sequence[Story], alone: Sequence[Story]) -> str:
    parts = [count(len(collation.articles), "page"), count(len(several), "story", "stories")]
    if alone:
        parts.append(f"{count(len(alone), 'page')} that {'stands' if len(alone) == 1 else 'stand'} alone")
    if collation.problems:
        parts.append(count(len(collation.problems), "problem"))
    return ", ".join(parts)


class _Told:
    """One story in lines."""

    def __init__(self, story: Story, articles: Mapping[str, Article]) -> None:
        self._story = story
        self._articles = articles
        self._letters = {article: letter for letter, article in story.sigla.items()}

    def lines(self, *, full: bool) -> list[str]:
        """All of it, or where many stories follow each other its head alone."""
        title = wrap(clean(self._story.title), most=2)
        if not full:
            return [*title, *wrap(listed([self._page(one) for one in self._story.articles]), "  ", most=2)]
        return [
            *title,
            *self._pages(),
            *self._shows(),
            *self._said(),
            *self._parents(),
            *self._alike(),
            *self._not_looked_for(),
        ]

    def _page(self, article: str) -> str:
        """A page by its letter and outlet; by its outlet alone where it belongs elsewhere."""
        name = clip(clean(self._articles[article].outlet_name), 28)
        letter = self._letters.get(article)
        return f"{letter} {name}" if letter else name

    def _pages(self) -> list[str]:
        shown = self._story.articles[:PAGES]
        names = [self._page(one) for one in shown]
        width = max(columns(name) for name in names) + 2
        lines = [f"  {pad(name, width)}{self._day(one)}" for name, one in zip(names, shown, strict=True)]
        if len(self._story.articles) > PAGES:
            lines.append(f"  and {count(len(self._story.articles) - PAGES, 'more page')}")
        return [clip(line, WIDTH) for line in lines]

    def _day(self, article: str) -> str:
        page = self._articles[article]
        day = page.published
        words = [published_words(day.value, day.earliest, day.latest, bool(page.dates))]
        if page.complete is False:
            words.append("cut short")
        if page.language not in (None, "en"):
            words.append(language_words(page.language))
        return ", ".join(words)

    def _shows(self) -> list[str]:
        lines: list[str] = []
        for line in self._story.summary[:LINES]:
            lines += wrap(clean(line.text), "  * ", most=2)
        return ["", *lines] if lines else []

    def _said(self) -> list[str]:
        wide = [one for one in self._story.utterances if len({r.article for r in one.renderings}) > 1]
        wide.sort(key=lambda one: -len({r.article for r in one.renderings}))
        if not wide:
            return []
        lines = ["", "  The same words in several pages"]
        for one in wide[:SAID]:
            lines += self._utterance(one)
        if len(wide) > SAID:
            lines.append(f"  and {len(wide) - SAID} more, see the report")
        return lines

    def _utterance(self, one: Utterance) -> list[str]:
        speaker = next((e.name for e in self._story.entities if e.id == one.speaker), None)
        pages = listed([self._page(article) for article in dict.fromkeys(r.article for r in one.renderings)])
        longest = max(one.renderings, key=lambda r: sum(len(p.exact) for p in r.content))
        words = clip(clean(longest.content[0].exact), WIDTH - 8)
        numbers = range_words(one.origins.pages, one.origins.at_least, one.origins.at_most)
        denied = self._denied(longest, speaker)
        return [
            *(wrap(clean(denied), "    ", most=2) if denied else []),
            f"    “{words}”",
            *wrap(
                f"{clean(speaker) if speaker else 'speaker not settled'}; {numbers}: {pages}",
                "      ",
                most=2,
            ),
        ]

    def _denied(self, rendering: Rendering, speaker: str | None) -> str:
        """Who denies the words; empty where they are said to be so."""
        quotation = next((one for one in self._story.quotations if one.id == rendering.quotation), None)
        return denial(quotation, speaker)

    def _parents(self) -> list[str]:
        nodes = {node.id: node for node in self._story.nodes}
        children: dict[str, list[str]] = {}
        for edge in self._story.derivations:
            child, parent = nodes[edge.child], nodes[edge.parent]
            if (
                child.article
                and child.kind == "article"
                and parent.kind != "article"
                and edge.kind == "cites"
            ):
                children.setdefault(parent.id, []).append(child.article)
        if not children:
            return []
        lines = ["", "  Where pages say they have it from"]
        ranked = sorted(children, key=lambda node: (-len(set(children[node])), node))
        for node in ranked[:PARENTS]:
            name = clean(nodes[node].name or "someone the page does not name")
            pages = listed([self._page(article) for article in dict.fromkeys(children[node])])
            kind = parent_words(nodes[node], self._articles.values())
            lines += wrap(f"{name}{f' ({kind})' if kind else ''}: {pages}", "    ", most=2)
        if len(ranked) > PARENTS:
            lines.append(f"    and {len(ranked) - PARENTS} more")
        return lines

    def _alike(self) -> list[str]:
        if not self._story.lookalikes:
            return []
        lines = ["", "  Looks alike, is something else"]
        for one in self._story.lookalikes[:ALIKE]:
            lines += self._lookalike(one)
        if len(self._story.lookalikes) > ALIKE:
            lines.append(f"    and {count(len(self._story.lookalikes) - ALIKE, 'more page')}")
        return lines

    def _lookalike(self, one: LookAlike) -> list[str]:
        page = self._articles[one.article]
        day = page.published
        when = published_words(day.value, day.earliest, day.latest, bool(page.dates))
        apart = "; ".join(f"{plain('Apart.kind', a.kind)}: {clean(a.note)}" for a in one.apart[:1])
        return wrap(f"{self._page(one.article)}, {when}. {apart}", "    ", most=2)

    def _not_looked_for(self) -> list[str]:
        missing = [what for what, one in sorted(self._story.measured.items()) if one.state == "no"]
        if not missing:
            return []
        named = "; ".join(plain_open("measured", what) for what in missing)
        return ["", *wrap(f"Not looked for: {named}", "  ", most=2)]


def _alone(alone: Sequence[Story], articles: Mapping[str, Article], told: bool) -> list[str]:
    if not alone:
        return []
    lines = ["", "Pages that stand alone" if told else "No story is told by more than one page"]
    for story in alone[:ALONE]:
        page = articles[story.articles[0]]
        day = page.published.value
        when = f" ({day_words(day)})" if day else ""
        lines.append(clip(f"  {clean(page.outlet_name)}: {clean(story.title)}{when}", WIDTH))
    if len(alone) > ALONE:
        lines.append(f"  and {len(alone) - ALONE} more")
    return lines


def _problems(collation: Collation) -> list[str]:
    """What could not be read, each cure once."""
    if not collation.problems:
        return []
    lines = ["", count(len(collation.problems), "problem")]
    for problem in collation.problems[:PROBLEMS]:
        where = problem.path or "the pages as a whole"
        lines += wrap(f"{clean(where)}: {clean(problem.message)}", "  ", most=2)
        lines += wrap(f"→ {problem.hint}", "    ", most=2)
    if len(collation.problems) > PROBLEMS:
        lines.append(f"  and {len(collation.problems) - PROBLEMS} more, with their cures in the report")
    return lines
