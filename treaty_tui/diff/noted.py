"""Numbers of notes that a source wrote on to words of a draft with brackets: "[purpose18] [aim]" offers "purpose".

Texts are compared without them, where the other one holds the same word without a number: then they came or went by themselves.
"""

import re
from collections.abc import Callable, Sequence

from treaty_tui.diff.runs import Run, joined

_GLUED = r"(?<![^\W_])([^\W\d_]{3,}[^\W\d_A-ZА-Я])([1-9]\d?)(?![^\W_]|[%/-]|[.,]\d)"
"""A word that ends in a small letter, and a number of two figures at most: CO2, PM10, G20 and A1 are words of their own."""

_Spans = list[tuple[int, int]]


def found(old: str, new: str) -> tuple[_Spans, _Spans]:
    """Where such numbers stand in two texts of which the other one has none there."""
    return _spans(old, new), _spans(new, old)


def _spans(text: str, other: str) -> _Spans:
    hits = [hit for hit in re.finditer(_GLUED, text) if not _holds(other, hit[0]) and _holds(other, hit[1])]
    return [hit.span(2) for hit in hits]


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word, with no number behind it that it may be the name of."""
    return word in text and re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_]|\s?\d)", text) is not None


def runs(old: str, new: str, spans: tuple[_Spans, _Spans], compare: Callable[[str, str], Sequence[Run]]) -> list[Run]:
    """The runs of two texts without their numbers, with these put in again as what came or went."""
    told = compare(_without(old, spans[0]), _without(new, spans[1]))
    for side, text, own in ((-1, old, spans[0]), (1, new, spans[1])):
        for span in own:
            told = _put(told, side, span[0], text[slice(*span)])
    return joined(told)


def _without(text: str, spans: _Spans) -> str:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return text


def _put(told: Sequence[Run], side: int, at: int, number: str) -> list[Run]:
    """The runs with a number behind so many characters of one text."""
    result: list[Run] = []
    for place, (op, text) in enumerate(told):
        if op == -side or at > len(text):
            at -= len(text) * (op != -side)
            result.append((op, text))
            continue
        middle = [(op, text[:at] + number + text[at:])] if op == side else [(op, text[:at]), (side, number), (op, text[at:])]
        return [*result, *middle, *told[place + 1 :]]
    return [*result, (side, number)]
