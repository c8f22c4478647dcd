"""Sentences that went at one place and stand at another, reworded: what changed in them is told of each as of one sentence.

As deleted, inserted and moved, it would nowhere be said what became of the choices in it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from treaty_tui.diff.moved import MovedPhrase
from treaty_tui.language.words import SENTENCE
from treaty_tui.significance.brackets.signs import outside
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.reasons import ALONE, Cause, quoted
from treaty_tui.significance.stretches import FEW, Span, size, trimmed, words_of

_LIKE = 0.6
"""Share of the longer words of either side, what stands in its brackets aside, that the other one has."""
_FIRST = attrgetter("first")


def inside(spans: Iterable[Span], place: Sequence[int]) -> list[Span]:
    """Those that stand wholly in a place."""
    return [span for span in spans if place[0] <= span[0] and span[1] <= place[1]]


Sentence = tuple[Span, Span]
"""Where a sentence stood and where it stands now."""


def moved(
    texts: tuple[str, str], places: Sequence[Hunk], segments: Sequence[tuple[str, str]], phrases: Sequence[MovedPhrase]
) -> list[tuple[Sentence, MovedPhrase]]:
    """Sentences that hold a phrase which moved, and whole went and came with it, each once; other words of theirs changed."""
    ends = [[match.end() for match in re.finditer(SENTENCE, text)] for text in texts]
    found: list[tuple[Sentence, MovedPhrase]] = []
    taken: set[tuple[int, Span | None]] = set()
    for phrase in phrases:
        spans = [
            _sentence(texts[side], ends[side], segments[number][1], _span(holding(places, number), side), phrase.words)
            for side, number in enumerate((phrase.deleted, phrase.inserted))
        ]
        if not (spans[0] and spans[1]) or not taken.isdisjoint(enumerate(spans)):
            continue
        if _alike(texts[0][slice(*spans[0])], texts[1][slice(*spans[1])]):
            found.append(((spans[0], spans[1]), phrase))
            taken.update(enumerate(spans))
    return found


def holding(places: Sequence[Hunk], number: int) -> Hunk:
    """The changed place that holds a segment."""
    return places[bisect_right(places, number, key=_FIRST) - 1]


def _span(place: Hunk, side: int) -> Span:
    return place[4:6] if side else place[2:4]


def _sentence(text: str, ends: Sequence[int], changed: str, place: Span, words: Sequence[str]) -> Span | None:
    """The sentence of a changed place that holds some words, if all of it changed there; `ends` are those of all sentences."""
    phrase = re.search(r"[\W_]*".join(map(re.escape, words)), changed, re.IGNORECASE)
    start = text.find(phrase[0], *place) if phrase else -1
    if phrase is None or start < 0:
        return None
    before, behind = bisect_right(ends, start), bisect_left(ends, start + len(phrase[0]))
    span = trimmed(text, ends[before - 1] if before else 0, ends[behind] if behind < len(ends) else len(text))
    return span if place[0] <= span[0] and span[1] <= place[1] and size(text[slice(*span)]) >= FEW else None


def _alike(was: str, now: str) -> bool:
    """Whether two wordings are of one sentence, and differ."""
    if words_of(was) == words_of(now):
        return False
    pairs = (words_of(outside(was)), words_of(now)), (words_of(outside(now)), words_of(was))
    return all(len(words & other) >= _LIKE * max(len(words), 1) for words, other in pairs)


def told(text: str, sentence: Sentence) -> Cause:
    """Where a sentence stands now."""
    start, end = sentence[1]
    words = quoted(re.sub(r"\s+", " ", outside(text[start:end])), ALONE)
    if not any(map(str.isalnum, text[end:])):
        return Cause("moved", "{} stands last now", words)
    return Cause("moved", "{} moved" if any(map(str.isalnum, text[:start])) else "{} stands first now", words)
