"""Numbers of notes that a source wrote on to words of a draft with brackets: "[purpose18] [aim]" offers "purpose".

Texts are compared without them, where the other one holds the same word without a number: then they came or went by themselves.
"""

import re
from collections.abc import Callable, Sequence

from treaty_tui.diff.runs import Run, joined

_GLUED = r"(?<![^\W_])([^\W\d_]{3,}[^\W\d_A-ZА-Я])([1-9]\d?)(?![^\W_]|[%/-]|[.,]\d)"
"""A word that ends in a small letter, and a number of two figures at most: CO2, PM10, G20 and A1 are words of their own."""

_WORD, _UNCOUNTED = r"[^\W_]+", r"(?<![^\W_])[^\W_]+(?![^\W_]|\s?\d)"
"""A word, and one with no number behind it that it may be the name of."""

_Spans = list[tuple[int, int]]


def found(old: str, new: str) -> tuple[_Spans, _Spans]:
    """Where such numbers stand in two texts of which the other one has none there. Linear: a paragraph can hold thousands."""
    return _spans(old, new), _spans(new, old)


def _spans(text: str, other: str) -> _Spans:
    hits = list(re.finditer(_GLUED, text))
    if not hits:
        return []
    every, bare = set(re.findall(_WORD, other)), set(re.findall(_UNCOUNTED, other))
    return [hit.span(2) for hit in hits if hit[0] not in every and hit[1] in bare]


def runs(old: str, new: str, spans: tuple[_Spans, _Spans], compare: Callable[[str, str], Sequence[Run]]) -> list[Run]:
    """The runs of two texts without their numbers, with these put in again as what came or went."""
    told = compare(_without(old, spans[0]), _without(new, spans[1]))
    return joined(_put(_put(told, -1, old, spans[0]), 1, new, spans[1]))


def _without(text: str, spans: _Spans) -> str:
    ends = [0, *[end for _, end in spans]]
    return "".join([text[end:start] for end, start in zip(ends, [*[start for start, _ in spans], len(text)], strict=True)])


def _put(told: Sequence[Run], side: int, words: str, spans: _Spans) -> list[Run]:
    """The runs with the numbers of one of the two texts, `words`, each behind the word that it stands at."""
    result: list[Run] = []
    behind = list(reversed(spans))
    at = 0
    """Characters of `words` that are told."""
    for op, text in told:
        start = 0
        while op != -side and behind and behind[-1][0] - at <= len(text) - start:
            first, last = behind.pop()
            cut = start + first - at
            result += [(op, text[start:cut]), (side, words[first:last])]
            start, at = cut, last
        result.append((op, text[start:]))
        at += (len(text) - start) * (op != -side)
    return result
