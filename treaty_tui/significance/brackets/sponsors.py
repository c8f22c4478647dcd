"""Who stands behind a bracket: `[EU: x]`, `[x - EU]`. With another sponsor the negotiation stands elsewhere, the words aside."""

from treaty_tui.language.words import narrow
from treaty_tui.significance.brackets.kinds import kind_of, names
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.reasons import Cause, arrow, quoted
from treaty_tui.typed import NamedTuple

_NEAR = 300
"""Characters on either side of a place in which the bracket round it opens and closes; a longer one is read as far."""

_MARKS = " \u00a0:：-–—,、،"
"""What parts sponsors from one another and from what they propose."""

_SIGNING = frozenset(":：-–—")
"""What stands between sponsors and their words."""


class _Attribution(NamedTuple):
    """The sponsors of the bracket round a place, and from where to where they stand in the text."""

    names: tuple[str, ...]
    start: int
    end: int

    def holds(self, text: str, start: int, end: int) -> bool:
        """Whether a place is in them, the marks beside them aside."""
        while start < end and text[start] in _MARKS:
            start += 1
        while end > start and text[end - 1] in _MARKS:
            end -= 1
        return start == end or (self.start <= start and end <= self.end)


def changed(old: str, new: str, hunk: Hunk, language: str) -> Cause | None:
    """What a place that holds nothing but sponsors of one bracket says of them; None for any other place."""
    sides = (narrow(old), *hunk[2:4]), (narrow(new), *hunk[4:6])
    was, now = (_round(*side, language) for side in sides)
    if was is None or now is None or set(was.names) == set(now.names):
        return None
    if not all(each.holds(*side) for each, side in zip((was, now), sides, strict=True)):
        return None
    gone, come = ([name for name in one.names if name not in other.names] for one, other in ((was, now), (now, was)))
    if gone and come:
        return Cause("brackets", "sponsor {}", arrow(", ".join(gone), ", ".join(come)))
    return Cause("brackets", "sponsor {} joined" if come else "sponsor {} left", quoted(", ".join(come or gone)))


def _round(text: str, start: int, end: int, language: str) -> _Attribution | None:
    """The sponsors of the bracket round a place, none if it is unsigned; None where there is no bracket, or another one near."""
    opens = text.rfind("[", max(0, start - _NEAR), start)
    if opens < 0 or text[opens + 1 : opens + 2] == "^" or "]" in text[opens:start]:
        return None
    closes = text.find("]", end, end + _NEAR)
    inside = text[opens + 1 : closes if closes >= 0 else end + _NEAR]
    sponsor = "" if _SIGNING.isdisjoint(inside) else kind_of(inside, language)[1]
    at = opens + 1 + inside.find(sponsor)
    return _Attribution(names(sponsor), at, at + len(sponsor)) if sponsor else _Attribution((), start, start)
