"""The command line: parse, call, show.

Results go to stdout or to files, progress and "Wrote …" to stderr.  Exit 0 done, 1 failed, 2 wrong
usage, 3 done with problems.  The stages are imported by the commands that need them, so that
``--help`` answers at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from collatio import __version__
from collatio.records.errors import CollatioError, OptionError

if TYPE_CHECKING:
    from collatio.pipeline.options import Options
    from collatio.pipeline.run import Progress
    from collatio.records.collation import Collation
    from collatio.records.problem import Problem

DONE, FAILED, WRONG_USAGE, WITH_PROBLEMS = 0, 1, 2, 3

Command = Callable[..., Any]


class Group(click.Group):
    """Turns our deliberate errors into one clear line; anything else is a bug and shows itself."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a bad option ends with exit code 2, a failure with 1."""
        try:
            return super().invoke(ctx)
        except OptionError as error:
            raise click.UsageError(str(error), ctx) from error
        except CollatioError as error:
            raise click.ClickException(str(error)) from error
        except OSError as error:
            where = f" {Path(error.filename).name}" if error.filename else ""
            raise click.ClickException(f"cannot use{where}: {error.strerror or error}") from error


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88})
@click.version_option(__version__, prog_name="collatio")
def main() -> None:
    """Collatio: a critical edition of the news.

    Give it pages that report events; it shows which report the same event, who is quoted, how each
    outlet words it, who names whom as where it comes from, and when. Nothing leaves this machine.

    \b
    Example:
      collatio collate saved-pages/ -o out && open out/report.html
    """


def _pile_options(command: Command) -> Command:
    """The arguments of every command that reads pages."""
    for decorate in (
        click.option(
            "--workers",
            type=click.IntRange(min=0),
            help="Processes that read pages; 0 reads them in this one. Never changes the result.",
        ),
        click.option(
            "--outlets",
            type=click.Path(exists=True, dir_okay=False, path_type=Path),
            help="CSV: domain, name, family, owner, country, agency.",
        ),
        click.option(
            "--pages",
            type=click.Path(exists=True, dir_okay=False, path_type=Path),
            help="CSV of what you know of the pages: path, url, outlet, saved_at.",
        ),
        click.option(
            "--max-bytes",
            type=click.IntRange(min=1),
            default=20_000_000,
            show_default=True,
            help="The largest page that is read, unpacked.",
        ),
        click.option(
            "--reader",
            default="shipped",
            show_default=True,
            help="What reads English sentences: shipped, rules, or KIND:PATH of another model on disk.",
        ),
        click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path)),
    ):
        command = decorate(command)
    return command


@main.command()
@_pile_options
@click.option(
    "-o", "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to write to."
)
@click.option("--json", "as_json", is_flag=True, help="Print the counts and problems as JSON, not as text.")
def collate(out: Path, as_json: bool, paths: tuple[Path, ...], **pile: Any) -> None:
    """Collate pages: write OUT/collation.json and OUT/report.html, print a summary.

    PATHS are pages and folders of pages: HTML, text, JSONL, feeds, WARC, WACZ, MHTML, PDF.

    \b
    Example:
      collatio collate page1.html page2.txt clippings/ -o out
    """
    _collate(paths, _options(**pile), out, as_json)


@main.command()
@_pile_options
@click.option("-o", "--out", type=click.Path(dir_okay=False, path_type=Path), help="File; else stdout.")
def annotate(out: Path | None, paths: tuple[Path, ...], **pile: Any) -> None:
    """Print one JSON line an article: its text and metadata, quotations, names and times.

    \b
    Example:
      collatio annotate clippings/ | jq -r '.quotations[].content[].exact'
    """
    from collatio.pipeline.engines import engine_for

    options = _options(**pile)
    with engine_for(paths, options) as engine:  # its processes make ready while this one loads the rest
        from collatio.pipeline.run import read_pile
        from collatio.records.jsonform import dumps

        read = read_pile(paths, options, engine, _progress())
    _write_lines(map(dumps, read.annotated), out)
    _finish(read.problems)


@main.command()
@_pile_options
@click.option("-o", "--out", type=click.Path(dir_okay=False, path_type=Path), help="File; else stdout.")
def group(out: Path | None, paths: tuple[Path, ...], **pile: Any) -> None:
    """Print one JSON line a story: its articles, why they belong together, its look-alikes.

    \b
    Example:
      collatio group clippings/ | jq -c '[.articles[].key]'
    """
    from collatio.pipeline.engines import engine_for

    options = _options(**pile)
    with engine_for(paths, options) as engine:
        from collatio.pipeline.run import group_pile, read_pile
        from collatio.records.jsonform import dumps

        read = read_pile(paths, options, engine, _progress())
        grouping = group_pile(read, engine)
    _write_lines(map(dumps, grouping.stories), out)
    _finish(read.problems)


@main.command()
@click.option(
    "-o", "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to write to."
)
def demo(out: Path) -> None:
    """Collate the pages shipped with Collatio: invented outlets on an invented event.

    \b
    Example:
      collatio demo -o out
    """
    from importlib import resources

    with resources.as_file(resources.files("collatio.demo") / "pages") as pages:
        _collate((pages,), _options(), out, as_json=False)


@main.command()
@click.argument("name", type=click.Choice(["collation", "annotated", "story"]))
def schema(name: str) -> None:
    """Print the JSON Schema of what a command writes.

    \b
    Example:
      collatio schema collation > collation.schema.json
    """
    from collatio.records.schema import published

    click.echo(published(name), nl=False)


def _collate(paths: Sequence[Path], options: Options, out: Path, as_json: bool) -> None:
    from collatio.pipeline.engines import engine_for

    out.mkdir(
        parents=True, exist_ok=True
    )  # before the work, so that a folder that can't be made is told at once
    with engine_for(paths, options) as engine:
        from collatio.pipeline.run import collate_pile
        from collatio.publish.report import make_ready, render_report
        from collatio.publish.summary import render_summary
        from collatio.records.jsonform import dump_collation

        make_ready()
        collation = collate_pile(paths, options, engine, _progress())
    if not collation.articles:
        _tell(collation.problems)
        raise click.ClickException("no page could be read; nothing was written")
    _write(out / "collation.json", dump_collation(collation))
    _write(out / "report.html", render_report(collation))
    click.echo((_counts(collation) if as_json else render_summary(collation)).rstrip("\n"))
    for name in ("collation.json", "report.html"):
        click.echo(f"Wrote {out / name}", err=True)
    _finish(collation.problems, told=not as_json)  # the summary has them, with their cures


def _counts(collation: Collation) -> str:
    from collatio.records.jsonform import dumps

    return dumps(
        {
            "format": collation.format,
            "articles": len(collation.articles),
            "stories": [
                {
                    "id": story.id,
                    "title": story.title,
                    "articles": story.articles,
                    "utterances": len(story.utterances),
                    "lookalikes": tuple(alike.article for alike in story.lookalikes),
                }
                for story in collation.stories
            ],
            "problems": collation.problems,
        }
    )


def _options(**pile: Any) -> Options:
    from collatio.pipeline.options import options_for

    return options_for(**pile)


def _progress() -> Progress | None:
    """Counts the pages on a terminal; a pipe or a log sees nothing."""
    if not sys.stderr.isatty():
        return None
    return lambda done: click.echo(f"\r{done} pages read\r", err=True, nl=False)


def _write(path: Path, text: str) -> None:
    """Write the whole file or nothing: a reader never sees half of one."""
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(text, "utf-8", newline="\n")
    beside.replace(path)


def _write_lines(lines: Iterable[str], out: Path | None) -> None:
    text = "".join(f"{line}\n" for line in lines)
    if out is None:
        click.echo(text, nl=False)
    else:
        _write(out, text)
        click.echo(f"Wrote {out}", err=True)


def _finish(problems: Sequence[Problem], *, told: bool = False) -> NoReturn:
    if not told:
        _tell(problems)
    sys.exit(WITH_PROBLEMS if problems else DONE)


def _tell(problems: Sequence[Problem]) -> None:
    for met in problems:
        where = f"{met.path}: " if met.path else ""
        click.echo(f"Problem {met.code}: {where}{met.message}. {met.hint}", err=True)
