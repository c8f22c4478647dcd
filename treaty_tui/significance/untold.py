"""What of a long passage no reason has named yet: the words that the other wording has nowhere, where they stand together.

"'x…' → 'y…'" shows how both begin; a body that was to be set up behind the "…" went as well.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from treaty_tui.language.words import bare
from treaty_tui.significance.law.lexicon import WEAK
from treaty_tui.significance.reasons import LONG, ONE_SIDED, Cause, quoted

LEAST, _NAMED = 60, 40
"""Characters that a place has on one side at least, and one that is looked at for names alone."""
_MOST = 4_000
"""The same at most: a text that was written anew is not told word by word."""
_WORD, _STEM = 4, 6
"""Letters of a word that tells something, and those that it shares with another form of it."""
_FEW, _WHOLE = 3, 2
"""Words that stand nowhere else, of a stretch that is told, and of one that is all that tells something between two marks."""
_GAP, _PLAIN = 2, 5
"""Words that tell something but stand elsewhere, too, and words of any kind, between two of a stretch at most."""
_MANY = 2
"""Stretches of one side that are told."""
_PIECE, _WORDS = re.compile(r"[^,.;:\[\]{}\n]+"), re.compile(r"[^\W_]+")


def told(said: Sequence[Cause], sides: tuple[str, str], others: tuple[Collection[str], Collection[str]]) -> list[Cause]:
    """Of what went and came at one place, whose causes are `said`, the longest stretches on either side that these do not show.

    `others`: stems of all the words of the old and of the new wording.
    """
    shown = stems(" ".join([f"{cause.told or cause.item} {' '.join(cause.about)}" for cause in said]))
    found = []
    for side, text in enumerate(sides):
        spans = _fresh(text, shown, others[1 - side]) if _NAMED <= len(text) <= _MOST else []
        kept = sorted(spans, key=lambda span: -span[0])[:_MANY]
        found += [
            Cause("wording", ONE_SIDED[side], quoted(text[start:end], LONG)) for _, start, end in spans if (_, start, end) in kept
        ]
    return found


def stems(text: str) -> frozenset[str]:
    """How the words of a text begin."""
    return frozenset([word[:_STEM] for word in bare(text.casefold())])


def _fresh(text: str, shown: Collection[str], others: Collection[str]) -> list[tuple[int, int, int]]:
    """Stretches with some words that are neither shown nor stand in the other wording: how many, and where they are."""
    found: list[tuple[int, int, int]] = []
    for piece in _PIECE.finditer(text):
        words = [(match[0].casefold(), match.start(), match.end()) for match in _WORDS.finditer(text, *piece.span())]
        telling = [len(word) >= _WORD and word not in WEAK for word, _, _ in words]
        fresh = [
            tells and words[i][0][:_STEM] not in shown and words[i][0][:_STEM] not in others for i, tells in enumerate(telling)
        ]
        whole = piece.start() > 0 and piece.end() < len(text) and fresh == telling
        least = _WHOLE if whole else _FEW
        long = least if len(text) >= LEAST else len(text)
        found += [
            each for each in _stretches(text, words, telling, fresh) if each[0] >= long or (each[0] and _named(text, *each[1:]))
        ]
    noted = "{" in text
    return [each for each in found if not (noted and text.rfind("{", 0, each[1]) > text.rfind("}", 0, each[1]))]


def _named(text: str, start: int, end: int) -> bool:
    """Whether a name stands in a stretch: a capital that begins no sentence."""
    names = [start + word.start() for word in _WORDS.finditer(text[start:end]) if word[0][0].isupper()]
    return any(text[:at].rstrip()[-1:].isalnum() for at in names)


def _stretches(
    text: str, words: Sequence[tuple[str, int, int]], telling: Sequence[bool], fresh: Sequence[bool]
) -> Iterator[tuple[int, int, int]]:
    """The same between two marks, however few words they have."""
    count = start = end = gap = plain = 0
    for (_, first, last), tells, new in zip(words, telling, fresh, strict=True):
        if gap > _GAP or plain > _PLAIN:
            yield count, start, end
            count = gap = plain = 0
        if new:
            start = start if count else first
            count, gap, plain, end = count + 1, 0, 0, last
        elif count:
            gap, plain = gap + tells, plain + 1
            if tells and gap == 1 and text[end:first].isspace():
                end = last  # the noun behind what tells of it
    yield count, start, end
