"""Who stands where at one provision: the positions pane as lines."""

from collections.abc import Iterator, Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.model import Delegation, Mark, Marks, Position, PositionBook
from treaty_tui.tui.layout.block import Line, Run
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import ITSELF
from treaty_tui.tui.layout.visible import one_line, shown
from treaty_tui.tui.layout.words import day, stance, state
from treaty_tui.tui.layout.wrap import wrap
from treaty_tui.typed import NamedTuple

SECTIONS = (
    ("contests", "contest"),
    ("backs", "back"),
    ("asks", "ask"),
    ("wider", "wider: on the whole text, a theme or a term; not counted here"),
    ("apart", "apart: observers, unnamed, or reported by others; not counted"),
)
"""Fields of Marks in the order of the pane; what is contested comes first."""


DIMMED = ("wider", "apart")

PLAIN = (*ITSELF, "whole", "preamble")
"""Scopes that the entry's first line explains well enough when a delegation speaks for itself."""


class Elsewhere(NamedTuple):
    """Other provisions of the same article that somebody speaks about."""

    eid: str
    summary: list[Run]


def standing_lines(
    marks: Marks,
    book: PositionBook,
    width: int,
    glyphs: Glyphs,
    elsewhere: Sequence[Elsewhere] = (),
    here: str = "",
    none: str = "Nobody has spoken about this provision.",
    change: Sequence[Run] = (),
) -> list[Line]:
    """The whole pane for the provision with eId `here`.

    Who first, then what became of it (`change`, one sentence a run), then one entry per position with what it rests on.
    """
    positions = {position.id: position for position in book.positions}
    lines = list(_overview(marks, positions, width, glyphs))
    for sentence in change:
        lines.extend(_flow([sentence], width, 2))
    told = len(lines)
    for name, title in SECTIONS:
        found: tuple[Mark, ...] = getattr(marks, name)
        if found:
            if lines:
                lines.append([])
            lines.append(_title(name, title, len(found), glyphs))
            for several in _by_position(found):
                lines.extend(_entry_lines(several, positions.get(several[0].position), book, width, glyphs, name in DIMMED, here))
    if len(lines) == told:
        lines.append([(none, "muted")])
    return lines + list(_elsewhere_lines(elsewhere, glyphs))


def _overview(marks: Marks, positions: Mapping[str, Position], width: int, glyphs: Glyphs) -> Iterator[Line]:
    """Where many have spoken: all their codes first, section by section; `*` where the words changed since."""
    if sum(map(len, marks[:3])) < 3:
        return
    for name, _ in SECTIONS[:3]:
        found: tuple[Mark, ...] = getattr(marks, name)
        if found:
            codes = " ".join(one_line(mark.delegation, glyphs.ascii) + ("*" if mark.stale else "") for mark in found)
            yield from _flow([(f"{_glyph(name, glyphs)}{len(found):<3}", name), (codes, "")], width, 4)
    if any(mark.stale for found in marks[:3] for mark in found):
        yield from _flow([("    * spoken on words that have changed since: reconfirm", "stale")], width, 6)
    secret = [mark.delegation for found in marks for mark in found if _internal(positions.get(mark.position))]
    if secret:
        codes = " ".join(one_line(code, glyphs.ascii) for code in dict.fromkeys(secret))
        yield from _flow([("    internal: ", "internal"), (codes, "")], width, 6)


def _internal(position: Position | None) -> bool:
    """Whether it must not leave the house."""
    return position is not None and position.internal


def summary_runs(marks: Marks, glyphs: Glyphs, short: bool = False) -> list[Run]:
    """`▼5 contest · ▲3 back`, for the pane's title; in short `▼5 ▲3`."""
    runs: list[Run] = []
    for name, verb in SECTIONS[:3]:
        count = len(getattr(marks, name))
        if count:
            said = "" if short else f" {verb if count > 1 else verb + 's'}"
            runs.append((" " if short else f" {glyphs.dot} ", "muted"))
            runs.append((f"{_glyph(name, glyphs)}{count}{said}", name))
    return runs


def _title(name: str, title: str, count: int, glyphs: Glyphs) -> Line:
    verb, _, rest = title.partition(":")
    text = f"{_glyph(name, glyphs)}{count} {verb + 's' if count == 1 and name in ('contests', 'backs', 'asks') else verb}"
    return [(text, f"section {name}"), (rest and f":{rest}", "muted")]


def _glyph(name: str, glyphs: Glyphs) -> str:
    return {"contests": glyphs.contests, "backs": glyphs.backs, "asks": glyphs.asks}.get(name, glyphs.dot)


def _by_position(found: Sequence[Mark]) -> list[list[Mark]]:
    """Marks that rest on the same words together, whoever spoke them first."""
    shared: dict[str, list[Mark]] = {}
    for mark in found:
        shared.setdefault(mark.position, []).append(mark)
    return [sorted(several, key=lambda mark: mark.via != "own") for several in shared.values()]


def _entry_lines(
    several: Sequence[Mark], position: Position | None, book: PositionBook, width: int, glyphs: Glyphs, dim: bool, here: str
) -> Iterator[Line]:
    mark = several[0]
    base = "muted" if dim else ""
    head: list[Run] = [
        ("  ", ""),
        (one_line(name_of(mark.delegation, book), glyphs.ascii), f"{base} strong".strip()),
        (f" {stance(mark, position)}", f"{base} {mark.side}".strip()),
        *([(f" {glyphs.dot} ", "muted"), ("internal", "internal")] if _internal(position) else []),
    ]
    about = [day(mark.date), _about(mark, position, here), state(mark)]
    facts = f" {glyphs.dot} ".join(one_line(part, glyphs.ascii) for part in about if part)
    doubtful = "stale" if mark.stale or mark.state != "same words" else "muted"
    yield from _flow([*head, (f" {glyphs.dot} ", "muted"), (facts, doubtful)], width, 4)
    for text, role in _said(several, position, book):
        yield from _flow([("    ", ""), *_odd(text, role, glyphs)], width, 4)


def _about(mark: Mark, position: Position | None, here: str) -> str:
    """Which wording was spoken of: the draft, and the provision where it was another one or had another number."""
    on = position.on if position else here
    what = "" if on == here else _scope(on)
    if what and mark.draft:
        return f"on {what} of {mark.draft}"
    return f"on {what or mark.draft}" if what or mark.draft else ""


def _scope(on: str) -> str:
    """`the whole text`, `the theme “safeguards”`, `article 6 (2)`."""
    kind, colon, name = on.partition(":")
    if colon:
        return f"the {kind} “{name}”"
    return "the whole text" if on == "whole" else eids.spoken(on)


def _said(several: Sequence[Mark], position: Position | None, book: PositionBook) -> Iterator[Run]:
    """What was said, for whom, why it counts here, and where it is written."""
    mark = several[0]
    if position is not None:
        yield from ((text, role) for text, role in _words(position) if text)
    others = [other.delegation for other in several[1:]]
    if others:
        yield f"and with it {' '.join(others)}", ""
    if mark.reported_by:
        yield f"Reported by {name_of(mark.reported_by, book)}", "muted"
    if mark.reason and (mark.via != "own" or mark.scope not in PLAIN):
        yield f"Here because: {mark.reason.removesuffix(f' [{mark.position}]')}", "muted"
    if position is not None:
        where = (position.document, position.page and f"p. {position.page}", position.confidence, position.id)
        yield f"Source: {', '.join(part for part in where if part)}", "muted"


def _words(position: Position) -> Iterator[Run]:
    yield position.note, ""
    yield position.text and f"Proposed wording: “{position.text}”", ""
    yield position.quote and f"On the words “{position.quote}”", "muted"


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
