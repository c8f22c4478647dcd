"""The comparison as text: unified, side by side, or in columns with the positions."""

from collections.abc import Container, Iterator, Sequence
from itertools import chain

from treaty_tui.compare import Comparison
from treaty_tui.compare.rows import ConcordanceRow, Row
from treaty_tui.compare.summary import summarise
from treaty_tui.reports import Page, batches
from treaty_tui.reports.lines import Run, beside, marked, paint, wrap
from treaty_tui.reports.safe import noted
from treaty_tui.reports.words import (
    alarms,
    concordance_line,
    counts,
    footnotes,
    name_of,
    place,
    sign,
    standing,
    throughout,
    verdict,
)

INDENT = "    "
SHOWN_REPLACEMENTS = 8


def pieces(comparison: Comparison, page: Page) -> Iterator[bytes]:
    """UTF-8 text, at most `page.width` cells wide."""
    return batches(paint(line, page.colour) + "\n" for line in chain(_head(comparison, page), _body(comparison, page)))


def _head(comparison: Comparison, page: Page) -> Iterator[list[Run]]:
    old, new = comparison.old, comparison.new
    yield from wrap([("head", f"{name_of(old)} → {name_of(new)}")], page.width)
    for finding in comparison.tongues:
        yield from wrap([("alarm", f"! {finding.message}")], page.width)
    for notice in dict.fromkeys(filter(None, (old.notice, new.notice))):
        yield from wrap([("dim", notice)], page.width)
    if page.internal:
        yield [("alarm", "Holds internal positions: not for circulation.")]
    for line in counts(summarise(comparison)):
        yield from wrap([("", line)], page.width)
    for replacement in comparison.substitutions[:SHOWN_REPLACEMENTS]:
        yield from wrap([("", throughout(replacement, comparison.left_out(replacement)))], page.width)
    for line in alarms(comparison):
        yield from wrap([("alarm", line)], page.width)
    for line in footnotes(comparison):
        yield from wrap([("dim", line)], page.width)
    yield []


def _body(comparison: Comparison, page: Page) -> Iterator[list[Run]]:
    shown = None
    parted = _parted(comparison)
    for number in page.numbers:
        row = comparison.rows[number]
        still = page.changes_only and row.change == "unchanged"
        if still and not (row.moved or row.renumbered or number in parted or comparison.flags(number)):
            continue
        unit = next(filter(_is_article, comparison.homes(number)), None)
        if unit is not None and unit is not shown:
            shown = unit
            yield []
            yield from wrap([("head", f"{_mark(unit)} {concordance_line(comparison, unit)}")], page.width)
        if still:
            yield from _still(comparison, number, unit, page)
        else:
            yield from _row(comparison, number, row, page)


def _still(comparison: Comparison, number: int, unit: ConcordanceRow | None, page: Page) -> Iterator[list[Run]]:
    """A row whose words stand: in full where it moved, in a line where its number changed or more is to be told."""
    row = comparison.rows[number]
    if unit is not None and unit.new and row.new[0] == comparison.new.by_eid[unit.new[0]] and not comparison.flags(number):
        return  # the line over the article has said it
    if row.moved:
        yield from _row(comparison, number, row, page)
    else:
        yield from wrap([("dim", f"  {_mark(row)} {place(comparison, row)} · {verdict(comparison, number)}")], page.width)


def _parted(comparison: Comparison) -> set[int]:
    """Rows of articles that were split or merged: what stands in them unchanged is named too, for it may come from elsewhere."""
    units = (unit for unit in comparison.concordance if unit.change in ("split", "merged") and _is_article(unit))
    return {number for unit in units for number in unit.rows}


def _is_article(unit: ConcordanceRow) -> bool:
    return (unit.new or unit.old)[0].rpartition("__")[2].startswith(("art_", "preamble"))


def _mark(unit: object) -> str:
    return sign(unit).strip() or "="  # type: ignore[arg-type]  # a concordance row has all that a sign needs


def _row(comparison: Comparison, number: int, row: Row, page: Page) -> Iterator[list[Run]]:
    title = f"  {sign(row)} {place(comparison, row)} · {verdict(comparison, number)}"
    yield from wrap([("dim" if row.change == "unchanged" else "head", title)], page.width)
    weighed = comparison.weighed(number)
    segments = [(s.op if s.op != "=" else "", noted(s.text) if "[^" in s.text else s.text) for s in weighed.segments]
    plain = {*weighed.followed} if page.folded else set[int]()
    sides = standing(comparison.near_marks(number) if row.new else comparison.gone_marks(number))
    if page.layout == "unified":
        yield from _indented(marked(_seen(segments, "+-", plain), page.colour), page.width)
        for side, sentence in sides:
            yield from _indented([(side, sentence)], page.width)
        return
    before, after = (marked(_seen(segments, side, plain), page.colour) for side in "-+")
    columns: list[list[Run]] = [before, after]
    if page.layout == "columns":
        columns.append([run for side, sentence in sides for run in ((side, sentence), ("", "\n"))])
    widths = _widths(len(columns), page.width - len(INDENT))
    for line in beside([wrap(column, width) for column, width in zip(columns, widths, strict=True)], widths):
        yield [("", INDENT), *line]
    if page.layout == "side-by-side":
        for side, sentence in sides:
            yield from _indented([(side, sentence)], page.width)


def _seen(segments: Sequence[tuple[str, str]], sides: str, plain: Container[int]) -> list[tuple[str, str]]:
    """What a column shows of one version, or of both in one; some segments stand there without marks, as they are now."""
    told = ((k, op, text) for k, (op, text) in enumerate(segments) if not op or op in sides)
    return [("" if k in plain else op, text) for k, op, text in told if not (k in plain and op == "-" and "+" in sides)]


def _widths(count: int, width: int) -> list[int]:
    inner = max(8 * count, width - 3 * (count - 1))
    each = inner // count
    return [each] * (count - 1) + [inner - each * (count - 1)]


def _indented(runs: list[Run], width: int) -> Iterator[list[Run]]:
    for line in wrap(runs, max(20, width - len(INDENT))):
        yield [("", INDENT), *line]
