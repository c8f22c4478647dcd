"""Figures of what came or went at length, each with the words that tell what it counts."""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.significance.law.lexicon import Hit
from treaty_tui.significance.reasons import LONG, Cause, quoted
from treaty_tui.significance.stretches import HAN, SMALL, Span

_ADJOINING = 6
"""Characters between figures that are told as one."""
_NEAR = 40
"""Characters beside a figure in which words are looked for that are told with it, ..."""
_BESIDE = 2
"""... and how many before it at most."""
_PARTED = r"[\[\],;:.()]"


def counted(text: str, place: Span, figures: Sequence[Hit], shape: str) -> Iterator[Cause]:
    """Figures of a long passage with the words that tell what they count, as far as these came or went with them."""
    groups: list[Span] = []
    for hit in figures:
        near = groups and hit.start - groups[-1][1] < _ADJOINING
        groups[-1:] = [(groups[-1][0], hit.end)] if near else [*groups[-1:], (hit.start, hit.end)]
    for start, end in groups:
        before = re.split(_PARTED, text[max(place[0], start - _NEAR) : start])[-1].split()[-_BESIDE:]
        behind = re.split(_PARTED, text[end : min(place[1], end + _NEAR)])[0].split()[:1]
        if text[start] >= HAN:
            before, behind = [], []
        words = [*before, text[start:end].strip(), *[word for word in behind if len(word) > SMALL]]
        yield Cause("figure", shape, quoted(text[start:end]), told=quoted(" ".join(words), LONG))
