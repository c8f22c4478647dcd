"""A redline of what two wordings say to a reader, put back on what stands in the file: signs that take no room, look-alikes.

What changed in these alone is a place of its own, and every character stands in one of the segments.
"""

from collections.abc import Callable, Sequence

from treaty_tui.language.disguise import undisguised, width
from treaty_tui.typed import NamedTuple

Diff = Callable[[str, str, str], Sequence[tuple[str, str]]]


class Place(NamedTuple):
    """What stands at a place of the file on both sides, or what went and came there."""

    same: str = ""
    gone: str = ""
    come: str = ""
    told: tuple[int, ...] = ()
    """Which segments of what the wordings say changed here; none where a reader sees no change."""

    @property
    def segments(self) -> list[tuple[str, str]]:
        """The place as segments of a redline."""
        return [each for each in (("=", self.same), ("-", self.gone), ("+", self.come)) if each[1]]


def places(old: str, new: str, language: str, diff: Diff) -> list[Place]:
    """The places of two wordings in order, as `diff` parts what they say; none where neither holds anything unseen."""
    says = undisguised(old, language), undisguised(new, language)
    if says == (old, new):
        return []
    found: list[Place] = []
    i = j = 0
    for number, (op, text) in enumerate(diff(*says, language)):
        gone = old[i : (i := _end(old, i, len(text)))] if op != "+" else ""
        come = new[j : (j := _end(new, j, len(text)))] if op != "-" else ""
        found += _same(gone, come, language, diff) if op == "=" else [Place("", gone, come, (number,))]
    return _joined([*found, *_same(old[i:], new[j:], language, diff)])


def _same(was: str, now: str, language: str, diff: Diff) -> list[Place]:
    """The places of two wordings that say the same."""
    if was == now:
        return [Place(was)] if was else []
    found = diff(was, now, language)
    return [Place(text) if op == "=" else Place("", text) if op == "-" else Place("", "", text) for op, text in found]


def _end(text: str, at: int, size: int) -> int:
    """Where so many characters end that a reader sees, with the signs behind them that nobody sees."""
    while at < len(text) and (size > 0 or not width(text[at])):
        size -= width(text[at])
        at += 1
    return at


def _joined(places: Sequence[Place]) -> list[Place]:
    """Changes with nothing between them are one place."""
    found: list[Place] = []
    for place in places:
        if found and bool(found[-1].same) == bool(place.same):
            last = found.pop()
            place = Place(last.same + place.same, last.gone + place.gone, last.come + place.come, last.told + place.told)
        found.append(place)
    return found
