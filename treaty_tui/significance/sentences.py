"""Sentences that went at one place and stand at another, reworded: what changed in them is told of each as of one sentence.

As deleted, inserted and moved, it would nowhere be said what became of the choices in it.
"""

import re
from collections.abc import Iterable, Sequence

from treaty_tui.diff.moved import MovedPhrase
from treaty_tui.significance.brackets.signs import outside
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.passages import SENTENCE
from treaty_tui.significance.reasons import ALONE, Cause, quoted
from treaty_tui.significance.stretches import FEW, Span, size, trimmed, words_of

_LIKE = 0.6
"""Share of the longer words of either side, what stands in its brackets aside, that the other one has."""
_EDGE = 4
"""Characters beside a place in which the end of a sentence stands."""


def inside(spans: Iterable[Span], place: Sequence[int]) -> list[Span]:
    """Those that stand wholly in a place."""
    return [span for span in spans if place[0] <= span[0] and span[1] <= place[1]]


Sentence = tuple[Span, Span]
"""Where a sentence stood and where it stands now."""


def moved(
    texts: tuple[str, str], places: Sequence[Hunk], segments: Sequence[tuple[str, str]], phrases: Sequence[MovedPhrase]
) -> list[tuple[Sentence, MovedPhrase]]:
    """Sentences that hold a phrase which moved, and whole went and came with it, each once; other words of theirs changed."""
    found: list[tuple[Sentence, MovedPhrase]] = []
    for phrase in phrases:
        spans = [
            _sentence(texts[side], segments[number][1], _place(places, number, side), phrase.words)
            for side, number in enumerate((phrase.deleted, phrase.inserted))
        ]
        if not (spans[0] and spans[1]) or any(spans[0] == other[0] or spans[1] == other[1] for other, _ in found):
            continue
        if _alike(texts[0][slice(*spans[0])], texts[1][slice(*spans[1])]):
            found.append(((spans[0], spans[1]), phrase))
    return found


def _place(places: Sequence[Hunk], number: int, side: int) -> Span:
    """Where the changed place that holds a segment stands on one side."""
    place = next(place for place in places if place.first <= number < place.last)
    return place[4:6] if side else place[2:4]


def _sentence(text: str, changed: str, place: Span, words: Sequence[str]) -> Span | None:
    """The sentence of a changed place that holds some words, if all of it changed there."""
    phrase = re.search(r"[\W_]*".join(map(re.escape, words)), changed, re.IGNORECASE)
    start = text.find(phrase[0], *place) if phrase else -1
    if phrase is None or start < 0:
        return None
    ends = [match.end() for match in re.finditer(SENTENCE, text[: place[1] + _EDGE])]
    first = max([end for end in ends if end <= start], default=0)
    last = min([end for end in ends if end >= start + len(phrase[0])], default=len(text))
    span = trimmed(text, first, last)
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
