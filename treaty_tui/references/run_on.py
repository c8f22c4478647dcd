"""Points that are no provisions, since they run on in a sentence: "Crews shall (a) light lamps, (b) ring bells and (c) rest"."""

import re
from collections.abc import Iterator

from treaty_tui import eid as eids
from treaty_tui.language.numbers import ABJAD, CYRILLIC, countable, from_letter, from_roman, to_letter, to_roman
from treaty_tui.model import Draft

_MOST = 40
"""Points of one sentence at most."""
_CHINESE = "一二三四五六七八九十"


def runs_on(draft: Draft, target: str, number: str) -> bool:
    """Whether the words of what would hold a point count it out, from the first one on."""
    at = draft.by_eid.get(eids.parent(target))
    if at is None:
        return False
    words = draft.provisions[at].words.lower().replace("أ", "ا")
    return any(_counted(words, series) for series in _series(number.lower().replace("أ", "ا")))


def _series(number: str) -> Iterator[list[str]]:
    """The marks from the first up to this one, of each kind that it can be of."""
    if countable(number) and 0 < int(number) <= _MOST:
        yield [str(each) for each in range(1, int(number) + 1)]
        yield list(_CHINESE[: int(number)])
    if 0 < (value := from_roman(number)) <= _MOST:
        yield [to_roman(each) for each in range(1, value + 1)]
    if 0 < (value := from_letter(number)) <= _MOST:
        yield [to_letter(each) for each in range(1, value + 1)]
    for alphabet in (CYRILLIC, ABJAD):
        if len(number) == 1 and number in alphabet:
            yield list(alphabet[: alphabet.index(number) + 1])


def _counted(words: str, series: list[str]) -> bool:
    """Whether all marks stand in some words in their order, each closed by a parenthesis."""
    at = 0
    for mark in series:
        found = re.compile(rf"(?<![^\W_]){mark}\s?[)）»]").search(words, at)
        if not found:
            return False
        at = found.end()
    return len(series) > 1 or at > 0
