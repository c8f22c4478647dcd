"""Who stands where at one provision: the positions pane as lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from treaty_tui import eid as eids
from treaty_tui.model import Delegation, Mark, Marks, Position, PositionBook
from treaty_tui.tui.layout.block import Line, Run
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.visible import one_line, shown
from treaty_tui.tui.layout.words import day, stance, state
from treaty_tui.tui.layout.wrap import wrap

SECTIONS = (
    ("contests", "contest"),
    ("backs", "back"),
    ("asks", "ask"),
    ("wider", "wider: through the whole text, a theme or a term; not counted"),
    ("apart", "apart: observers, unnamed and reported; not counted"),
)
"""Fields of Marks in the order of the pane; what is contested comes first."""


class Elsewhere(NamedTuple):
    """Other provisions of the same article that somebody speaks about."""

    eid: str
    summary: list[Run]


def standing_lines(
    marks: Marks, book: PositionBook, width: int, glyphs: Glyphs, elsewhere: Sequence[Elsewhere] = ()
) -> list[Line]:
    """The whole pane: one entry per mark, with what it rests on."""
    positions = {position.id: position for position in book.positions}
    lines = list(_overview(marks, width, glyphs))
    for name, title in SECTIONS:
        found: tuple[Mark, ...] = getattr(marks, name)
        if found:
            if lines:
                lines.append([])
            lines.append(_title(name, title, len(found), glyphs))
            for mark in found:
                lines.extend(_mark_lines(mark, positions.get(mark.position), book, width, glyphs, name in ("wider", "apart")))
    if not lines:
        lines.append([("Nobody has spoken about this provision.", "muted")])
    return lines + list(_elsewhere_lines(elsewhere, glyphs))


def _overview(marks: Marks, width: int, glyphs: Glyphs) -> Iterator[Line]:
    """Where many have spoken: all their codes first, section by section; `*` where the words changed since."""
    if sum(map(len, marks[:3])) < 3:
        return
    for name, _ in SECTIONS[:3]:
        found: tuple[Mark, ...] = getattr(marks, name)
        if found:
            codes = " ".join(one_line(mark.delegation, glyphs.ascii) + ("*" if mark.stale else "") for mark in found)
            yield from _flow([(f"{_glyph(name, glyphs)}{len(found):<3}", name), (codes, "")], width, 4)
    if any(mark.stale for found in marks[:3] for mark in found):
        yield [("    * spoken on words that have changed since: reconfirm", "stale")]


def summary_runs(marks: Marks, glyphs: Glyphs) -> list[Run]:
    """`▼5 contest · ▲3 back`, for the pane's title."""
    runs: list[Run] = []
    for name, verb in SECTIONS[:3]:
        count = len(getattr(marks, name))
        if count:
            runs.append((f" {glyphs.dot} ", "muted"))
            runs.append((f"{_glyph(name, glyphs)}{count} {verb if count > 1 else verb + 's'}", name))
    return runs


def _title(name: str, title: str, count: int, glyphs: Glyphs) -> Line:
    verb, _, rest = title.partition(":")
    text = f"{_glyph(name, glyphs)}{count} {verb + 's' if count == 1 and name in ('contests', 'backs', 'asks') else verb}"
    return [(text, f"section {name}"), (rest and f":{rest}", "muted")]


def _glyph(name: str, glyphs: Glyphs) -> str:
    return {"contests": glyphs.contests, "backs": glyphs.backs, "asks": glyphs.asks}.get(name, glyphs.dot)


def _mark_lines(
    mark: Mark, position: Position | None, book: PositionBook, width: int, glyphs: Glyphs, dim: bool
) -> Iterator[Line]:
    base = "muted" if dim else ""
    who = one_line(name_of(mark.delegation, book), glyphs.ascii)
    head: list[Run] = [
        ("  ", ""),
        (who, f"{base} strong".strip()),
        (f" {stance(mark, position)}", f"{base} {mark.side}".strip()),
    ]
    about = [day(mark.date), f"on {mark.draft}" if mark.draft else "", state(mark)]
    facts = f" {glyphs.dot} ".join(one_line(part, glyphs.ascii) for part in about if part)
    stale = "stale" if mark.stale or mark.state != "same words" else "muted"
    yield from _flow([*head, (f" {glyphs.dot} ", "muted"), (facts, stale)], width, 4)
    for text, role in _said(mark, position, book):
        yield from _flow([("      ", ""), *_odd(text, role, glyphs)], width, 6)


def _said(mark: Mark, position: Position | None, book: PositionBook) -> Iterator[Run]:
    """What was said, why it counts here, and where it is written."""
    if position is not None:
        if position.note:
            yield position.note, ""
        if position.text:
            yield f"Proposed wording: “{position.text}”", ""
        if position.quote:
            yield f"On the words “{position.quote}”", "muted"
    if mark.via != "own" and mark.group:
        yield (
            f"By {mark.via} with {name_of(mark.group, book)}" if mark.via == "alignment" else f"As a member of {mark.group}",
            "muted",
        )
    if mark.reason:
        yield mark.reason, "muted"
    if mark.reported_by:
        yield f"Reported by {name_of(mark.reported_by, book)}", "muted"
    if position is not None:
        source = ", ".join(
            part for part in (position.document, position.page and f"p. {position.page}", position.confidence) if part
        )
        if source:
            yield f"Source: {source}", "muted"


def name_of(code: str, book: PositionBook) -> str:
    """`RUS Russian Federation`: the code first, since it is what a reader scans for."""
    known: Delegation | None = book.delegations.get(code)
    return f"{code} {known.name}" if known and known.name != code else code


def _elsewhere_lines(elsewhere: Sequence[Elsewhere], glyphs: Glyphs) -> Iterator[Line]:
    if elsewhere:
        yield []
        yield [("Elsewhere in this article", "section")]
    for place in elsewhere:
        yield [("  ", ""), (one_line(eids.spoken(place.eid), glyphs.ascii), ""), *place.summary]


def _odd(text: str, role: str, glyphs: Glyphs) -> Iterator[Run]:
    for part, odd in shown(text.replace("\n", " "), glyphs.ascii):
        yield part, f"{role} odd".strip() if odd else role


def _flow(runs: list[Run], width: int, hang: int) -> Iterator[Line]:
    """Runs over as many lines as they need, later ones indented by `hang`."""
    text = "".join(part for part, _ in runs)
    first = wrap(text, width)
    if len(first) == 1:
        yield runs
        return
    cut = first[0][1]
    yield _cut(runs, 0, cut)
    start = cut + len(text[cut:]) - len(text[cut:].lstrip(" "))
    for begin, end in wrap(text[start:], max(8, width - hang)):
        yield [(" " * hang, ""), *_cut(runs, start + begin, start + end)]


def _cut(runs: list[Run], start: int, end: int) -> Line:
    line, at = [], 0
    for text, role in runs:
        piece = text[max(0, start - at) : max(0, end - at)]
        if piece:
            line.append((piece, role))
        at += len(text)
    return line
