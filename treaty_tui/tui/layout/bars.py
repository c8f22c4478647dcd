"""The one-line bars: what is compared, what the columns are, which keys help now."""

from collections.abc import Sequence

from treaty_tui.model import Draft
from treaty_tui.tui.layout.block import GUTTER, Line, Run, Spec
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.layout.words import day
from treaty_tui.tui.layout.wrap import fit, width_of
from treaty_tui.typed import NamedTuple


def notices(view: View, read_only: bool, drafts: int, astray: bool = False) -> list[str]:
    """What a reader must be told of the whole page, the most urgent first; last what the draft says of itself."""
    old, new = view.comparison.old, view.comparison.new
    told = ["out of date: a file cannot be read" if astray else "", "read-only" if read_only else ""]
    if old.id == new.id:
        told.append("there is only one draft" if drafts < 2 else "the same draft twice")
    if old.language != new.language and view.items:
        told.append(f"two languages ({old.language}, {new.language}): hardly anything can be matched")
    if any(finding.severity == "error" for finding in view.book.findings):
        told.append("some positions cannot be read")
    if any(position.internal for position in view.book.positions):
        told.append("shows internal positions")
    return [*told, new.notice]


def calmed(view: View, calm: bool) -> str:
    """What key t says: which words stand unmarked now, those that were replaced most first; words of law never do."""
    if not view.deep:
        return "the changes are being weighed still"
    found = view.comparison.substitutions
    if not found:
        return "nothing was replaced throughout"
    if not calm:
        return "words that were replaced throughout are marked again"
    arrow = view.glyphs.arrow
    return "unmarked: " + ", ".join(f"{each.old} {arrow} {each.new} ({each.count})" for each in found if not each.counts)


def header(old: Draft, new: Draft, name: str, told: Sequence[str], width: int, glyphs: Glyphs) -> Line:
    """Workspace, the two drafts, and what a reader must be told; as many facts as leave room for the telling."""
    title = one_line(name, glyphs.ascii)
    told = [one_line(notice, glyphs.ascii) for notice in told if notice]
    least = width_of(f" {glyphs.dot} ".join([*told[:-1], *told[-1].split(". ")[-1:]])) if told else 0
    for facts in (2, 1, 0):
        pair = f"{named(old, facts, glyphs)} {glyphs.arrow} {named(new, facts, glyphs)}"
        room = width - width_of(f" {title}  {pair}  ") - 1
        if room >= min(60, least):
            break
    notice = _told(told, max(0, room), glyphs)
    gap = " " * max(0, room - width_of(notice))
    return [(" ", ""), (title, "strong"), ("  ", ""), (pair, "head"), ("  ", ""), (gap, ""), (notice, "notice")]


def _told(told: Sequence[str], room: int, glyphs: Glyphs) -> str:
    """The notices, or of the last one the last sentences that fit: its end is what it comes down to."""
    if not told:
        return ""
    *others, last = told
    start = 0
    while True:
        text = f" {glyphs.dot} ".join([*others, last[start:]])
        following = last.find(". ", start)
        if width_of(text) <= room or following < 0:
            return fit(text, room, glyphs.ellipsis)
        start = following + 2


def named(draft: Draft, facts: int, glyphs: Glyphs) -> str:
    """`rev3 (A/AC.291/22/Rev.3, 23 May 2024)` with two facts, its day with one, or the id alone."""
    known = [part for part in ((draft.symbol, day(draft.date)) if facts == 2 else (day(draft.date),) if facts else ()) if part]
    return one_line(f"{draft.id} ({', '.join(known)})" if known else draft.id, glyphs.ascii)


def heads(old: Draft, new: Draft, spec: Spec) -> Line:
    """Above the columns: which draft each is; in the unified layout, how deleted and inserted words look."""
    gutter: Run = (" " * GUTTER, "")
    if spec.unified:
        return [gutter, *_legend(old, new, spec)]
    left, right = (_head(draft, spec) for draft in (old, new))
    pad = " " * (spec.column - width_of(left))
    return [gutter, (left, "section"), (pad, ""), (f" {spec.glyphs.rule} ", "rule"), (right, "section")]


def _legend(old: Draft, new: Draft, spec: Spec) -> list[Run]:
    """How words of one version alone look, with the days of both as far as they fit."""
    deleted, inserted = (("[-", "-]"), ("{+", "+}")) if spec.marks else (("", ""), ("", ""))
    names = [one_line(draft.id, spec.glyphs.ascii) for draft in (old, new)]
    dated = [f"{name}, {day(draft.date)}" if draft.date else name for name, draft in zip(names, (old, new), strict=True)]
    for said in (dated, names):
        runs = [
            (f"{deleted[0]}only in {said[0]}{deleted[1]}", "del"),
            ("  ", ""),
            (f"{inserted[0]}only in {said[1]}{inserted[1]}", "ins"),
        ]
        if sum(width_of(text) for text, _ in runs) <= spec.column:
            break
    return runs


def _head(draft: Draft, spec: Spec) -> str:
    dot = f" {spec.glyphs.dot} "
    parts = [part for part in (draft.id, draft.symbol, day(draft.date)) if part]
    while len(parts) > 1 and width_of(dot.join(parts)) > spec.column:
        parts.pop(1)
    return fit(one_line(dot.join(parts), spec.glyphs.ascii), spec.column, spec.glyphs.ellipsis)


class Hint(NamedTuple):
    """A key of the footer; the lower its rank, the longer it stays when there is no room for all."""

    key: str
    words: str
    rank: int = 0


def footer(hints: Sequence[Hint], width: int) -> tuple[Line, list[tuple[int, int, int]]]:
    """As many hints as fit, in their order, and the cells (start, end, number) that each one takes, for the mouse."""
    kept: set[int] = set()
    used = 0
    for number in sorted(range(len(hints)), key=lambda n: hints[n].rank):
        size = _hint_width(hints[number])
        if used + size <= width:
            kept.add(number)
            used += size
    line: Line = []
    places, at = [], 0
    for number in sorted(kept):
        size = _hint_width(hints[number])
        line += [(" ", ""), (hints[number].key, "key"), (f" {hints[number].words} ", "")]
        places.append((at, at + size, number))
        at += size
    return line, places


def _hint_width(hint: Hint) -> int:
    return width_of(hint.key) + width_of(hint.words) + 3


def ruled(title: Line, short: Line, width: int, glyphs: Glyphs, here: bool) -> Line:
    """A title in a rule: `── Article 6 (2) · ▼5 contest ────`, the short one where that is too long; `►─` where the keys go."""
    if sum(width_of(text) for text, _ in title) + 4 > width:
        title = clipped(short, width - 4, glyphs.ellipsis)
    used = sum(width_of(text) for text, _ in title) + 4
    lead: Line = [(glyphs.cursor, "bar"), (glyphs.line + " ", "rule")] if here else [(glyphs.line * 2 + " ", "rule")]
    return [*lead, *title, (" " + glyphs.line * max(0, width - used), "rule")]


def clipped(line: Line, width: int, ellipsis: str) -> Line:
    """The runs in at most `width` cells."""
    kept: Line = []
    room = width
    for text, role in line:
        if width_of(text) > room:
            return [*kept, (fit(text, room, ellipsis), role)]
        kept.append((text, role))
        room -= width_of(text)
    return kept
