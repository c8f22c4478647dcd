"""Phrases that only changed their place inside one provision."""

from collections.abc import Iterator, Sequence

from treaty_tui.language.words import bare
from treaty_tui.typed import NamedTuple

MOVED_WORDS = 5
"""A phrase of at least so many words that goes and comes back has moved."""


class MovedPhrase(NamedTuple):
    """Words that were struck in one segment and stand again in another."""

    deleted: int
    """Index of the `-` segment."""
    inserted: int
    """Index of the `+` segment."""
    words: tuple[str, ...]


def moved_phrases(segments: Sequence[tuple[str, str]]) -> list[MovedPhrase]:
    """Runs of at least `MOVED_WORDS` words (case and punctuation aside) that are deleted here and inserted there.

    In reading order of the new wording; each inserted word is claimed once, by the longest run that begins first.
    """
    struck = {k: _folded(text) for k, (op, *rest) in enumerate(segments) if op == "-" for text in rest[:1]}
    index: dict[tuple[str, ...], tuple[int, int]] = {}
    for k, words in struck.items():
        for at in range(len(words) - MOVED_WORDS + 1):
            index.setdefault(tuple(words[at : at + MOVED_WORDS]), (k, at))
    found: list[MovedPhrase] = []
    for k, (op, text, *_) in enumerate(segments):
        if op == "+" and index:
            found += _returned(k, _folded(text), struck, index)
    return found


def _folded(text: str) -> list[str]:
    return bare(text.casefold())


def _returned(
    inserted: int, words: list[str], struck: dict[int, list[str]], index: dict[tuple[str, ...], tuple[int, int]]
) -> Iterator[MovedPhrase]:
    at = 0
    while at + MOVED_WORDS <= len(words):
        deleted, start = index.get(tuple(words[at : at + MOVED_WORDS]), (-1, 0))
        if deleted < 0:
            at += 1
            continue
        length = MOVED_WORDS
        source = struck[deleted]
        while at + length < len(words) and start + length < len(source) and words[at + length] == source[start + length]:
            length += 1
        yield MovedPhrase(deleted, inserted, tuple(words[at : at + length]))
        at += length
