"""What of a long passage no reason has named yet: the words that the other wording has nowhere, where they stand together.

"'x…' → 'y…'" shows how both begin; a body that was to be set up behind the "…" went as well.
"""

import re
from collections.abc import Collection, Sequence

from treaty_tui.language.words import bare
from treaty_tui.significance.law.lexicon import WEAK
from treaty_tui.significance.reasons import LONG, ONE_SIDED, Cause, quoted

LEAST = 60
"""Characters that a place has on one side at least."""
_MOST = 4_000
"""The same at most: a text that was written anew is not told word by word."""
_WORD, _STEM = 4, 6
"""Letters of a word that tells something, and those that it shares with another form of it."""
_FEW = 3
"""Words that stand nowhere else, of a stretch that is told."""
_GAP, _PLAIN = 2, 5
"""Words that tell something but stand elsewhere, too, and words of any kind, between two of a stretch at most."""
_MANY = 2
"""Stretches of one side that are told."""
_PARTING = frozenset(",.;:[]{}\n")


def told(said: Sequence[Cause], sides: tuple[str, str], others: tuple[Collection[str], Collection[str]]) -> list[Cause]:
    """Of what went and came at one place, whose causes are `said`, the longest stretches on either side that these do not show.

    `others`: stems of all the words of the old and of the new wording.
    """
    shown = stems(" ".join([f"{cause.told or cause.item} {' '.join(cause.about)}" for cause in said]))
    found = []
    for side, text in enumerate(sides):
        spans = _fresh(text, shown, others[1 - side]) if LEAST <= len(text) <= _MOST else []
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
    count = start = end = gap = plain = last = 0
    for match in re.finditer(r"[^\W_]+", text):
        word = match[0].casefold()
        telling = len(word) >= _WORD and word not in WEAK
        if gap > _GAP or plain > _PLAIN or not _PARTING.isdisjoint(text[last : match.start()]):
            found.append((count, start, end))
            count = gap = plain = 0
        if telling and word[:_STEM] not in shown and word[:_STEM] not in others:
            start = start if count else match.start()
            count, gap, plain, end = count + 1, 0, 0, match.end()
        elif count:
            gap, plain = gap + telling, plain + 1
            if telling and gap == 1 and text[end : match.start()].isspace():
                end = match.end()  # the noun behind what tells of it
        last = match.end()
    told = [stretch for stretch in (*found, (count, start, end)) if stretch[0] >= _FEW]
    noted = "{" in text
    return [each for each in told if not (noted and text.rfind("{", 0, each[1]) > text.rfind("}", 0, each[1]))]
