"""Brackets that were put otherwise: choices that are as open as before, and words that a bracket let go or that lost its half."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from treaty_tui.significance.brackets.fates import Fate
from treaty_tui.significance.brackets.sides import Side, worded
from treaty_tui.significance.brackets.signs import SIGN, outside, plain
from treaty_tui.significance.reasons import QUOTE, arrow, short
from treaty_tui.typed import NamedTuple

_FEW = 6
"""Words at most of a choice that may stand in the one beside it."""
_CLAUSE = 90
"""Characters beside a sign in which words are looked for by which it is known, ..."""
_SHOWN = 4
"""... and how many of them are told."""
_BESIDE = r"[\s/|]*"


class Recast(NamedTuple):
    """Two brackets side by side, one of which says what stands in the other: now other words of that one are in brackets."""

    old: tuple[int, int]
    """Where both stood."""
    new: tuple[int, int]
    """Where the words stand now."""
    choice: tuple[int, int]
    """Where the one stood that seems to be struck."""
    told: str


def recast(fates: Sequence[Fate], old: Side, new: Side) -> Iterator[Recast]:
    """As "[Coastal States [and ports]][States]" that became "[Coastal] States [and ports]": any of these may still be chosen.

    `fates`: what became of the old wording's brackets.
    """
    pairs = [fate for fate in fates if min(fate.start, fate.end) >= 0]
    starts = {fate.start: fate for fate in pairs}
    ends = {fate.end: fate for fate in pairs}
    for fate in pairs:
        if fate.fate != "struck" or len(words := plain(old.text[fate.start : fate.end]).split()) > _FEW or not words:
            continue
        at = bisect_left(old.signs, fate.start)
        before = ends.get(old.signs[at - 1]) if at else None
        behind = starts.get(old.signs[last]) if (last := bisect_left(old.signs, fate.end) + 1) < len(old.signs) else None
        for other in (before, behind):
            if other and other.fate != "struck" and (found := _still_open(fate, other, old, new)):
                yield found
                break


def _still_open(gone: Fate, other: Fate, old: Side, new: Side) -> Recast | None:
    """The choice that went and the one beside it as they stand now, if both may still be read there."""
    first, last = sorted((gone, other), key=lambda fate: fate.start)
    if not re.fullmatch(_BESIDE, old.text[first.end + 1 : last.start]):
        return None
    place = mapped(old, new, first.start), mapped(old, new, last.end) + 1
    was, now = old.text[other.start : other.end + 1], new.text[slice(*place)]
    if plain(outside(now)) != plain(old.text[gone.start : gone.end]) or plain(now) != plain(was):
        return None
    shown = "".join([short(old.text[fate.start : fate.end + 1]) for fate in (first, last)])
    return Recast((first.start, last.end), place, (gone.start, gone.end + 1), arrow(shown, now))


def mapped(mine: Side, other: Side, at: int) -> int:
    """Where a letter stands in the other wording; if it went, where what stands for it begins, or ends if a sign closes there."""
    k = bisect_right(mine.places, at, key=lambda place: place[0]) - 1
    if k < 0:
        return at
    if at >= mine.places[k][1]:
        return at + other.places[k][1] - mine.places[k][1]
    return other.places[k][1] - 1 if mine.text[at] == "]" else other.places[k][0]


def let_go(fate: Fate, old: Side, new: Side) -> str:
    """The words that stood in an old bracket, and now in one less: one of its signs stands, the other one has moved.

    `fate` is of the new bracket that has the sign which stands.
    """
    if fate.stands < 0 or old.partner[fate.stands] < 0:
        return ""
    start, end = sorted((fate.stands, old.partner[fate.stands]))
    parts, at = [], start + 1
    first = max(0, bisect_right(old.places, start, key=lambda place: place[0]) - 1)
    for place in [*old.places[first:], (end, end)]:
        last = min(place[0], end)
        if at < last:
            here = mapped(old, new, at)
            there = here + last - at
            for left, right in ((here, min(there, fate.start)), (max(here, fate.end + 1), there)):
                if left < right and worded(words := new.text[left:right]) and new.depth(left) < old.depth(at + left - here):
                    parts.append(re.sub(SIGN, " ", words).strip())
        at = max(at, place[1])
        if place[0] >= end:
            break
    return " … ".join(parts)


def known_by(text: str, at: int) -> str:
    """A lone sign with a few of its words: "[boats that burn…", "…burn whale oil]"."""
    if text[at] == "[":
        words = _words(text[at + 1 : at + _CLAUSE])[:_SHOWN]
        return f"'[{short(' '.join(words), QUOTE)}'"
    words = _words(text[max(0, at - _CLAUSE) : at])[-_SHOWN:]
    return f"'…{' '.join(words)[-QUOTE:].lstrip()}]'"


def _words(text: str) -> list[str]:
    """The words of a text without brackets."""
    return re.sub(r"\s+(?=[.,;:])", "", re.sub(SIGN, " ", text)).split()
