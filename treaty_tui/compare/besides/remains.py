"""What of the words of a deleted provision stands in another one of the new draft, literally: it did not go with them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from treaty_tui.compare.besides.reach import reach
from treaty_tui.compare.rows import CONCORDED, Row
from treaty_tui.eid import article, spoken
from treaty_tui.model import Draft, Flag
from treaty_tui.significance.brackets.signs import marks
from treaty_tui.significance.reasons import ALONE, quoted

LEAST, _LETTERS = 9, 45
"""Words in a row that are told, and bytes that they have at least."""

_FEW, _FEW_LETTERS = 5, 38
"""The same for words that stand in the same article, and did not stand there before."""

_SMALL, _TOLD, _FEW_TOLD = 4, 5, 4
"""Bytes of words that are in every clause, and how many longer ones there are at least; and among few."""

_FORMULA, _FEW_FORMULA = 2, 4
"""Places of the old draft in which the same words are no formula; and if they came to the same article."""

_PARTS = 9
"""Parts of a row of words that are counted, about."""

_SHARE = 1 / 3
"""Part of what went or came that must stand elsewhere, where it stood there before."""

_LONG, _WINDOW = 8, 4
"""Bytes of a word from which on so many words in a row are looked for."""

_MOST = 4
"""Deleted provisions at most for which the same few words are followed."""

_END = b"\0"
"""Between the words of two provisions."""

_PLAIN = bytes(code if code > 127 or chr(code).isalnum() or not code else 32 for code in range(256))
"""What leaves words alone."""

_BRACKETS = dict.fromkeys(map(ord, "[]"))

Words = tuple[bytes, ...]
_Anchors = Mapping[Words, list[tuple[int, int]]]
"""By a few words, the deleted rows in which they stand, and where."""


def told(old: Draft, new: Draft, rows: Sequence[Row], words: tuple[Sequence[str], Sequence[str]]) -> dict[int, Flag]:
    """By deleted row, the longest of its words that still stand in one place alone; by inserted row, those of one other place.

    `words`: the own words of every provision of the old and of the new draft. Linear in both.
    """
    places = _Places(old, new, rows, words)
    found: dict[int, Flag] = {}
    for side, draft in enumerate((old, new)):
        lone = [(n, (row.old or row.new)[0]) for n, row in enumerate(rows) if not (row.old, row.new)[1 - side]]
        owns = ((n, _plain(words[side][index])) for n, index in lone if draft.provisions[index].tag not in CONCORDED)
        shared = _found({number: own for number, own in owns if len(own) >= LEAST}, places)
        text = _said(_plain(" \0 ".join(words[side]))) if shared else b""
        for number, each in shared.items():
            for most, stretch, place, how in places.candidates(rows[number], each):
                if new.provisions[place].tag not in CONCORDED and not _formula(stretch, text, most):
                    quote = quoted(_written(stretch, words[1][place]).translate(_BRACKETS), ALONE)
                    here = words[side][(rows[number].new or rows[number].old)[0]]
                    open_there = places.proposed(rows[number], here, place, stretch)
                    how += ", in brackets there" if open_there else ""
                    found[number] = Flag("wording", f"{quote} stands in {spoken(new.provisions[place].eid)}{how}")
                    break
    return found


def _found(owns: Mapping[int, Words], places: "_Places") -> dict[int, dict[Words, list[int]]]:
    """By row, the words in a row that the new draft shares with it, each with where they begin there."""
    found: dict[int, dict[Words, list[int]]] = {}
    anchors = _anchors(owns)
    for number, at, stretch in _shared(owns, anchors, places.standing) if anchors else ():
        found.setdefault(number, {}).setdefault(stretch, []).append(at)
    return found


class _Places:
    """The words of the new draft, and which of its provisions said so before."""

    def __init__(self, old: Draft, new: Draft, rows: Sequence[Row], words: tuple[Sequence[str], Sequence[str]]) -> None:
        self._old, self._new, self._rows, self._words = old, new, rows, words

    @cached_property
    def standing(self) -> Words:
        """All words of the new draft."""
        return _plain(" \0 ".join(self._words[1]))

    @cached_property
    def _ends(self) -> list[int]:
        return [place for place, word in enumerate(self.standing) if word == _END]

    @cached_property
    def _came(self) -> dict[int, tuple[int, ...]]:
        """By provision of the new draft, those that it came from."""
        return {index: row.old for row in self._rows for index in row.new}

    def candidates(self, row: Row, found: Mapping[Words, Sequence[int]]) -> list[tuple[int, Words, int, str]]:
        """The words of a provision that stand in one place besides, with this, the likeliest first.

        In how many places of their draft they may be found, the words, the place, and how they stand there. What came to the same
        article as a deleted provision was in goes before a longer row of words in another one.
        """
        near: list[tuple[int, Words, int, str]] = []
        far: list[tuple[int, Words, int, str]] = []
        for stretch in sorted(found, key=lambda words: (-len(words), words)):
            places = [place for at in found[stretch] if (place := bisect_left(self._ends, at)) not in row.new]
            lately = [place for place in places if not self._stood(stretch, place)]
            if row.old and len(lately) == 1 and self._is_home(row.old[0], lately[0]) and self._own(stretch, row.old[0]):
                near.append((_FEW_FORMULA, stretch, lately[0], ""))
            elif len(places) == 1 and _is_long(stretch) and (lately or self._much(stretch, row)) and (row.old or not lately):
                far.append((_FORMULA, stretch, places[0], ", too" if row.new else "" if lately else ", as before"))
        return near + far

    def proposed(self, row: Row, here: str, place: int, stretch: Words) -> bool:
        """Whether words stand in brackets at a place, and in none in the row that had them, or has them, too."""
        if _bracketed(here, stretch) or not _bracketed(self._words[1][place], stretch):
            return False
        from treaty_tui.significance.brackets.found import covered  # seldom

        return (row.new or row.old)[0] not in covered(self._new if row.new else self._old)

    def _stood(self, stretch: Words, place: int) -> bool:
        """Whether what a place came from said so, too, be it with choices or other words between."""
        return any(_within(stretch, _plain(self._words[0][index])) for index in self._came.get(place, ()))

    def _much(self, stretch: Words, row: Row) -> bool:
        """Whether words are no small part of what went or came: what another place said before, too, tells little of the rest."""
        side, indices = (0, row.old) if row.old else (1, row.new)
        return len(stretch) >= _SHARE * sum(len(_plain(self._words[side][index])) for index in indices)

    def _own(self, stretch: Words, gone: int) -> bool:
        """Whether no other provision of the article of a deleted one says the same: it may have gone from there."""
        said, home = b" ".join(stretch), article(self._old.provisions[gone].eid)
        same = (i for i, provision in enumerate(self._old.provisions) if article(provision.eid) == home)
        return sum(said in b" ".join(_plain(self._words[0][i])) for i in same) == 1

    def _is_home(self, gone: int, place: int) -> bool:
        """Whether a place is in the article that the one of a deleted provision became."""
        home = self._old.by_eid.get(article(self._old.provisions[gone].eid), -1)
        there = self._new.by_eid.get(article(self._new.provisions[place].eid), -1)
        return there >= 0 and home in self._came.get(there, ())


@lru_cache(32)
def _plain(text: str) -> Words:
    """The words in small letters, without marks: as bytes, which is many times faster where not all are of ASCII.

    Those of the last few texts are kept: a long one is asked for each of its stretches that stands elsewhere.
    """
    return tuple(text.lower().encode(errors="replace").translate(_PLAIN).split())


def _bracketed(text: str, stretch: Words) -> bool:
    """Whether words stand in a bracket of their provision."""
    at = text.find(_written(stretch, text))
    before, behind = marks(text[: max(at, 0)]), marks(text[max(at, 0) :])
    return at >= 0 and before.count("[") > before.count("]") and "]" in behind


def _said(words: Words) -> bytes:
    return b" %s " % b" ".join(words)


def _formula(stretch: Words, text: bytes, most: int) -> bool:
    """Whether words, or most of their parts, stand in more places of a draft than the same do that no formula joins."""
    if text.count(_said(stretch)) > most:
        return True
    if len(stretch) < LEAST:
        return False
    starts = range(0, len(stretch) - _WINDOW + 1, len(stretch) // _PARTS)
    often = sum(text.count(_said(stretch[start : start + _WINDOW])) > most for start in starts)
    return 2 * often > len(starts)


def _within(stretch: Words, own: Words) -> bool:
    """Whether some words stand in others one after another, with no more of these between them than they are."""
    for start in [at for at, word in enumerate(own) if word == stretch[0]]:
        rest = iter(own[start : start + 2 * len(stretch)])
        if all(word in rest for word in stretch):
            return True
    return False


def _written(stretch: Words, text: str) -> str:
    """Words as they stand in a text."""
    words = [word.decode() for word in stretch]
    found = re.search(r"[\W_]+".join(map(re.escape, words)), text, re.IGNORECASE)
    return found[0] if found else " ".join(words)


def _anchors(gone: Mapping[int, Words]) -> _Anchors:
    found: dict[Words, list[tuple[int, int]]] = {}
    for number, own in gone.items():
        for at, word in enumerate(own[: 1 - _WINDOW]):
            if len(word) >= _LONG and len(each := found.setdefault(own[at : at + _WINDOW], [])) < _MOST:
                each.append((number, at))
    return found


def _shared(gone: Mapping[int, Words], anchors: _Anchors, own: Words) -> Iterator[tuple[int, int, Words]]:
    """The words in a row that the new draft shares with deleted provisions, each with where it begins."""
    first = {window[0] for window in anchors}
    done: dict[int, int] = {}
    for at in [at for at, word in enumerate(own) if len(word) >= _LONG and word in first]:
        for number, there in anchors.get(own[at : at + _WINDOW], ()):
            if at < done.get(number, 0):
                continue
            before, behind = reach(gone[number], there, own, at, _WINDOW)
            start, end = at - before, at + behind
            done[number] = end
            if _telling(own[start:end]):
                yield number, start, own[start:end]


def _telling(stretch: Words) -> bool:
    """Whether words say more than a reference does, or are to be told where they went to in the same article."""
    longer = sum(len(word) > _SMALL for word in stretch)
    return longer >= _FEW_TOLD and len(stretch) >= _FEW and len(b" ".join(stretch)) >= _FEW_LETTERS


def _is_long(stretch: Words) -> bool:
    """Whether words say more than a reference does."""
    letters, longer = len(b"".join(stretch)), sum(len(word) > _SMALL for word in stretch)
    return len(stretch) >= LEAST and letters >= _LETTERS and longer >= _TOLD
