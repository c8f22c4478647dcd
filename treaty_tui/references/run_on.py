"""Points that are no provisions, since they run on in a sentence: "Crews shall (a) light lamps, (b) ring bells and (c) rest".

And paragraphs that are named by their place, which need be none either: "the second paragraph of article 5".
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from treaty_tui import eid as eids
from treaty_tui.language.numbers import ABJAD, CYRILLIC, countable, from_letter, from_roman, to_letter, to_roman
from treaty_tui.model import Draft
from treaty_tui.references.listed import COUNTED, Path

_MOST = 40
"""Points of one sentence at most."""
_CHINESE = "一二三四五六七八九十"


_SENTENCES = re.compile(r"[.;:!?؟]\s+|[。；：]\s*|\n\s*")


def counted(draft: Draft, target: str, path: Path) -> str:
    """The eId of a paragraph that is named by its place: the missing one's, where its article has not even as many sentences."""
    place = int(path[-1][1].removeprefix(COUNTED))
    at = draft.by_eid.get(target)
    if at is None or draft.provisions[at].tag != "article":
        return target
    every = draft.provisions
    inside = takewhile(lambda n: eids.within(every[n].eid, target), range(at, len(every)))
    sentences = sum(len(_SENTENCES.split(every[n].words.strip())) for n in inside if every[n].words and n > at)
    return target if sentences >= place else f"{target}__para_{place}"


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
