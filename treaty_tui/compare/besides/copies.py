"""Copies: what came, went, or was rewritten, word for word as another provision of the new draft has it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from treaty_tui.compare.rows import CONCORDED, Row
from treaty_tui.eid import spoken
from treaty_tui.language.words import bare
from treaty_tui.model import Draft, Flag

_FEW, _LETTERS = 6, 24
"""Fewest words of a copy, and fewest bytes: an ideograph is a word of three. Less is a formula."""

_FORMULA = 4
"""Most provisions in which the same words stand by a slip; what more of them say is meant to be the same."""

_FIRST, _SAME = 24, 14
"""Characters in which something may open before the first letters, and how many of these are asked."""

_OPENING = "[]({*_\"'“«‘ \n"

_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


def told(old: Draft, new: Draft, rows: Sequence[Row], words: tuple[Sequence[str], Sequence[str]]) -> dict[int, Flag]:
    """By row that was inserted, deleted or changed, where else in the new draft its words stand.

    `words`: the own words of every provision of the old and of the new draft.
    """
    return {**_alike(old, new, rows, words), **_became(new, rows, words)}


def _alike(old: Draft, new: Draft, rows: Sequence[Row], words: tuple[Sequence[str], Sequence[str]]) -> dict[int, Flag]:
    """By row that was inserted or deleted, where the same letters stand."""
    lone = [number for number, row in enumerate(rows) if not (row.old and row.new)]
    owns = {number: own for number in lone if (own := _own(old, new, rows[number], words))}
    begun = _begun(words[1], set(_begins([*owns.values()])))
    standing: Mapping[bytes, list[int]] = {}
    found = {}
    for (number, own), begin in zip(owns.items(), _begins([*owns.values()]), strict=True):
        at = rows[number].new
        if len(begun.get(begin, ())) > len(at):  # others begin so, too
            standing = standing or _standing(new, words[1], begun)
            others = [index for index in standing.get(_folded(own), ()) if index not in at]
            if others:
                found[number] = _flag(new, others, at)
    return found


def _became(new: Draft, rows: Sequence[Row], words: tuple[Sequence[str], Sequence[str]]) -> dict[int, Flag]:
    """By row that changed, where else the very words stand that it has now, if those before stood nowhere else: a slip, often."""
    again, were = _again(new, words[1]), Counter[str]()
    found = {}
    for number, row in enumerate(rows) if again else ():
        if len(row.new) == 1 == len(row.old) and (places := again.get(now := words[1][row.new[0]])):
            was, were = words[0][row.old[0]], were or Counter(words[0])
            if row.new[0] in places and was != now and were[was] == 1:
                found[number] = _flag(new, [index for index in places if index not in row.new], row.new)
    return found


def _again(new: Draft, words: Sequence[str]) -> dict[str, list[int]]:
    """Words that stand in a few provisions, with these; neither headings nor formulas."""
    often = Counter(words)
    found: dict[str, list[int]] = {}
    for index, own in enumerate(words) if len(often) < len(words) else ():
        if 1 < often[own] <= _FORMULA and new.provisions[index].tag not in CONCORDED and _folded(own):
            found.setdefault(own, []).append(index)
    return {own: places for own, places in found.items() if len(places) > 1}


def _flag(new: Draft, others: Sequence[int], at: Sequence[int]) -> Flag:
    """The nearest of other places in words."""
    return Flag("wording", f"same words {'as' if at else 'stand in'} {spoken(new.provisions[_nearest(others, at)].eid)}")


def _folded(words: str) -> bytes:
    """The letters and figures, capitals as small ones; nothing where they are too few."""
    if words.isascii():
        many, folded = words.count(" ") + 1, words.lower().encode().translate(None, _SIGNS)
    else:
        parts = bare(words.casefold())
        many, folded = len(parts), "".join(parts).encode()
    return folded if many >= _FEW and len(folded) >= _LETTERS else b""


def _own(old: Draft, new: Draft, row: Row, words: tuple[Sequence[str], Sequence[str]]) -> str:
    """The words of what came or went, where it is no heading."""
    draft, side, index = (new, words[1], row.new[0]) if row.new else (old, words[0], row.old[0])
    return "" if draft.provisions[index].tag in CONCORDED else side[index]


def _begins(words: Sequence[str]) -> list[str]:
    """The first letters of each: what has others need not be taken apart."""
    return [own[:_FIRST].lstrip(_OPENING)[:_SAME].lower() for own in words]


def _begun(words: Sequence[str], begins: set[str]) -> dict[str, list[int]]:
    """By its first letters what begins as one of those that are sought."""
    found: dict[str, list[int]] = {}
    for index, begin in enumerate(_begins(words)) if begins else ():
        if begin in begins:
            found.setdefault(begin, []).append(index)
    return found


def _standing(new: Draft, words: Sequence[str], begun: Mapping[str, Sequence[int]]) -> Mapping[bytes, list[int]]:
    """Where in the new draft words stand of which more than one begin alike, or one that went."""
    found: dict[bytes, list[int]] = {}
    for index in [index for each in begun.values() for index in each]:
        if new.provisions[index].tag not in CONCORDED:
            found.setdefault(_folded(words[index]), []).append(index)
    found.pop(b"", None)
    return found


def _nearest(places: Sequence[int], at: Sequence[int]) -> int:
    """The place nearest to one of the same draft; of another draft's, the first."""
    return min(places, key=lambda place: abs(place - at[0])) if at else places[0]
