"""The square brackets of one wording of two: which signs belong together, and which letters and signs stand in the other."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import accumulate

from treaty_tui.significance.brackets.signs import SIGN, plain


class Side:
    """One wording, and which of its signs belong together."""

    def __init__(self, text: str, places: Sequence[tuple[int, int]], lone: Collection[int]) -> None:
        self.text, self.places, self.lone = text, places, lone
        self.signs, self.partner = paired(text)
        self.standing: dict[int, int] = {}
        """Place of each sign that stands, to where it does."""
        self._last = -1, ""
        self.around = 0
        """How many brackets stand round it and other provisions."""

    @cached_property
    def letters(self) -> list[int]:
        """How many letters and figures stand before each place."""
        return [0, *accumulate(map(str.isalnum, self.text))]

    @cached_property
    def kept(self) -> list[int]:
        """As `letters`, of those that stand in the other wording."""
        held = [*map(str.isalnum, self.text)]
        for start, end in self.places:
            held[start:end] = [False] * (end - start)
        return [0, *accumulate(held)]

    @cached_property
    def _depths(self) -> list[int]:
        """How many brackets that both open and close stand round what is behind so many signs."""
        steps = [(0 if self.partner[at] < 0 else 1 if self.text[at] == "[" else -1) for at in self.signs]
        return [0, *accumulate(steps)]

    def depth(self, at: int) -> int:
        """How many brackets stand round a letter."""
        return self._depths[bisect_left(self.signs, at)]

    def held_in(self, other: "Side", start: int, end: int) -> bool:
        """Whether the first and the last letter of a bracket that stand are as deep in brackets of the other wording."""
        ends = self._ends(other, start, end)
        return bool(ends) and all(other.depth(there) >= self.depth(at) for at, there in ends)

    def carried(self, other: "Side", start: int, end: int) -> bool:
        """Whether they are as deep in brackets of the other wording as their own was, with those round other provisions, too."""
        depth = self.around + self.depth(end)
        ends = self._ends(other, start, end)
        return bool(ends) and all(other.around + other.depth(there) >= depth for _, there in ends)

    def _ends(self, other: "Side", start: int, end: int) -> list[tuple[int, int]]:
        """Where the first and the last letter of a stretch that stand do so in both wordings; none if none does."""
        kept = self.kept
        if kept[start] == kept[end]:
            return []
        places = bisect_right(kept, kept[start]) - 1, bisect_left(kept, kept[end]) - 1
        return [(at, self.mapped(other, at)) for at in places]

    def mapped(self, other: "Side", at: int) -> int:
        """Where a letter that stands does so in the other wording."""
        k = bisect_right(self.places, at, key=lambda place: place[0]) - 1
        return at + (other.places[k][1] - self.places[k][1] if k >= 0 else 0)

    def changed(self, at: int) -> int:
        """Number of the changed place that holds a letter; -1 if none does."""
        k = bisect_right(self.places, at, key=lambda place: place[0]) - 1
        return k if k >= 0 and at < self.places[k][1] else -1

    @cached_property
    def plain(self) -> str:
        """The words alone."""
        return f" {plain(self.text)} "

    def plain_at(self, number: int) -> str:
        """The words of a changed place: many brackets may have stood there."""
        if self._last[0] != number:
            self._last = number, f" {plain(self.text[slice(*self.places[number])])} "
        return self._last[1]


def paired(text: str) -> tuple[list[int], dict[int, int]]:
    """The places of all signs of a text in order, footnote marks aside, and the place of the other half of each, or -1."""
    signs = [sign.start() for sign in re.finditer(SIGN, text) if len(sign[0]) == 1]
    partner = dict.fromkeys(signs, -1)
    opened: list[int] = []
    for at in signs:
        if text[at] == "[":
            opened.append(at)
        elif opened:
            partner[at] = opened.pop()
            partner[partner[at]] = at
    return signs, partner


def worded(text: str) -> bool:
    """Whether a text has letters or figures, and not marks alone."""
    return any(map(str.isalnum, text))


def squeezed(text: str) -> str:
    """The letters and figures alone."""
    return "".join(filter(str.isalnum, text))


def noted(text: str, start: int, end: int) -> int:
    """Where a changed place begins, without the number of a note that is written on to the word before: no other cuts a word."""
    if not (start < end and text[start].isdecimal() and text[start - 1 : start].islower()):
        return start
    return next((at for at in range(start, end) if not text[at].isdecimal()), end)


def less(side: Side, start: int, end: int, gone: list[tuple[int, int]]) -> list[str]:
    """The words of a bracket between some stretches, without signs; "…" where words went."""
    parts, at = [], start + 1
    for first, last in sorted(gone):
        to = max(at, min(last, end))
        hole = side.text[noted(side.text, max(at, first), to) : to]
        parts += [side.text[at : max(at, first)], " … " if worded(hole) else " " if " " in hole else ""]
        at = to
    return [re.sub(SIGN, "", part) for part in (*parts, side.text[at:end])]


def flat(parts: Sequence[str]) -> str:
    """Parts as one line, without the marks of what went before, behind, or beside more that went."""
    words = "".join(parts).split()
    kept = [word for at, word in enumerate(words) if word != "…" or words[at - 1 : at] != ["…"]]
    return " ".join(kept).strip(" …")


def picked(options: Sequence[str], there: str, before: str) -> str:
    """The option that says what stands there, be it without a "the" that ends what stands before; empty if none does."""
    for option in options if there else ():
        lead, found, behind = f" {plain(option)}".rpartition(f" {there}")
        if found and not behind and f" {before}".endswith(lead):
            return option
    return ""
