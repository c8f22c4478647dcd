"""The marks of a row out of those of its provisions: of all parts together, near ones apart from wide ones, those left behind."""

from collections.abc import Iterable, Sequence
from itertools import chain

from treaty_tui.model import Mark, Marks

GONE = "gone"

DIVISIONS = frozenset(("part", "chapter", "section", "annex", "preamble"))
"""Tags, and scopes of positions, that hold many articles or recitals."""


def united(parts: Sequence[Marks]) -> Marks:
    """Who stands at any part of a row, each once."""
    return Marks(*(_once(chain.from_iterable(each)) for each in zip(*parts, strict=True)))


def left_behind(marks: Marks) -> Marks:
    """The marks of words that do not stand in the new draft; what is wider stands elsewhere."""
    return Marks(*(tuple(map(_gone, side)) for side in marks._replace(wider=())))


def near(marks: Marks, tag: str) -> Marks:
    """Those at a provision with this tag, with what speaks of a whole division among the wider ones, unless it is one itself."""
    far = tuple(m for side in marks[:3] for m in side if m.scope in DIVISIONS) if tag not in DIVISIONS else ()
    if not far:
        return marks
    backs, contests, asks, _, apart = (tuple(m for m in side if m.scope not in DIVISIONS) for side in marks)
    return Marks(backs, contests, asks, (*far, *marks.wider), apart)


def _once(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Each mark once, though it stands at several parts."""
    return tuple({(mark.delegation, mark.position, mark.side): mark for mark in marks}.values())


def _gone(mark: Mark) -> Mark:
    if mark.state == GONE:
        return mark
    source = f" [{mark.position}]"
    reason = f"{mark.reason.removesuffix(source)}; the provision is gone{source}"
    return mark._replace(state=GONE, carried=True, stale=True, reason=reason)
