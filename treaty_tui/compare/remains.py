"""What of the words of a deleted provision stands in another one of the new draft, literally: it did not go with them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.compare.rows import CONCORDED, Row
from treaty_tui.eid import spoken
from treaty_tui.model import Draft, Flag
from treaty_tui.significance.reasons import ALONE, quoted

LEAST, _LETTERS = 9, 45
"""Words in a row that are told, and bytes that they have at least."""

_SMALL, _TOLD = 4, 5
"""Bytes of words that are in every clause, and how many longer ones there are at least."""

_FORMULA = 2
"""Provisions of the old draft in which the same words are no formula."""

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
    """By deleted row, the longest of its words that still stand in one place alone.

    `words`: the own words of every provision of the old and of the new draft. Linear in both.
    """
    lone = (n for n, row in enumerate(rows) if not row.new and old.provisions[row.old[0]].tag not in CONCORDED)
    gone = {n: own for n in lone if len(own := _plain(words[0][rows[n].old[0]])) >= LEAST}
    anchors = _anchors(gone)
    if not anchors:
        return {}
    standing = _plain(" \0 ".join(words[1]))
    found: dict[int, dict[Words, list[int]]] = {}
    for number, at, stretch in _shared(gone, anchors, standing):
        found.setdefault(number, {}).setdefault(stretch, []).append(at)
    once = {number: each for number, each in ((n, _longest(each)) for n, each in found.items()) if each}
    ends = [place for place, word in enumerate(standing) if word == _END] if once else []
    once = {number: (stretch, bisect_left(ends, at)) for number, (stretch, at) in once.items()}
    said = {number: (_written(stretch, words[1][place]), place) for number, (stretch, place) in once.items()}
    text = "\n".join(words[0]).lower() if said else ""
    return {
        number: Flag("wording", f"{quoted(form.translate(_BRACKETS), ALONE)} stands in {spoken(new.provisions[place].eid)}")
        for number, (form, place) in said.items()
        if new.provisions[place].tag not in CONCORDED and text.count(form.lower()) <= _FORMULA
    }


def _plain(text: str) -> Words:
    """The words in small letters, without marks: as bytes, which is many times faster where not all are of ASCII."""
    return tuple(text.lower().encode(errors="replace").translate(_PLAIN).split())


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
            start, end = _reach(gone[number], there, own, at)
            done[number] = end
            if end - start >= LEAST and _telling(own[start:end]):
                yield number, start, own[start:end]


def _telling(stretch: Words) -> bool:
    """Whether words say more than a reference does."""
    return len(b"".join(stretch)) >= _LETTERS and sum(len(word) > _SMALL for word in stretch) >= _TOLD


def _reach(was: Words, there: int, now: Words, here: int) -> tuple[int, int]:
    """Where in the new words begins and ends what is the same as in the old ones round two places."""
    back = 0
    while back < min(there, here) and was[there - back - 1] == now[here - back - 1]:
        back += 1
    on = _WINDOW
    while there + on < len(was) and here + on < len(now) and was[there + on] == now[here + on]:
        on += 1
    return here - back, here + on


def _longest(found: Mapping[Words, Sequence[int]]) -> tuple[Words, int] | None:
    """The longest of some words that stand in one place, with this."""
    once = [(len(stretch), stretch, places[0]) for stretch, places in found.items() if len(places) == 1]
    return max(once)[1:] if once else None
