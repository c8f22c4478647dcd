"""Arabic signs that are often left out or typed for one another, and where they make two words all the same.

A bare alef stands for one with a hamza, and a final ya without its dots (ى) is how Egypt prints ya (ي): spelling. But `أن` and
`إن` are two words, the wage (`أجر`) is not who lets (`آجر`), and `ى` for `ي` at a word's end turns who buys (`المشتري`) into
what was bought (`المشترى`), who claims into who answers, "exempts" (`يعفي`) into "is exempted" (`يعفى`).
"""

import re

from treaty_tui.significance.law.lexicon import Law, listed

VOWELS = "[\u064b-\u065f\u0670]"
_UNSEEN = f"{VOWELS}|[\u0640\u00ad\u200b-\u200f]"
_HAMZA = frozenset("أإآ")
"""Above its letter, below it, or with a long vowel: of two of these each is a word of its own."""
_THAT_NOT = "ألا"
"""What "except" becomes with the sign on the other side of its first letter: "that not"."""
_YA, _DOTLESS = "ي", "ى"
_PREFIXED = "وفبلك"
"""Letters written on to the next word: and, so, with, for, like."""
_TYPED = (
    ((" فى ", " في "), (" التى ", " التي "), (" الذى ", " الذي ")),
    ((" إلي ", " إلى "), (" الي ", " الى "), (" حتي ", " حتى ")),
)
"""Words with ى for ي, then such with ي for ى, each with its right form: who types these so often types every word so."""


def loose(words: str) -> tuple[bool, bool]:
    """Whether the words of a draft often have ى for ي, and ي for ى: at least as often as not where only one is right."""
    said = f" {words} ".replace("\n", " ") if _DOTLESS in words or _YA in words else ""
    found = [(sum(said.count(wrong) for wrong, _ in pairs), sum(said.count(right) for _, right in pairs)) for pairs in _TYPED]
    return found[0][0] > 0 and found[0][0] >= found[0][1], found[1][0] > 0 and found[1][0] >= found[1][1]


Loose = tuple[tuple[bool, bool], tuple[bool, bool]]
"""`loose` of the old draft and of the new one."""


def same(old: str, new: str, law: Law, drafts: Loose) -> bool:
    """Whether two wordings that fold alike hold the same words; vowel marks count only where both sides have them."""
    if old.count(_THAT_NOT) != new.count(_THAT_NOT):
        return False
    was, now = (re.findall(r"\w+", re.sub(_UNSEEN, "", text)) for text in (old, new))
    if len(was) == len(now) and any(
        one != other and not _spelt(one, other, law, drafts) for one, other in zip(was, now, strict=True)
    ):
        return False
    before, after = re.findall(VOWELS, old), re.findall(VOWELS, new)
    return not before or not after or before == after


def _spelt(one: str, other: str, law: Law, drafts: Loose) -> bool:
    """Whether two forms that differ in such signs are one word."""
    if len(one) != len(other):
        return True
    if any(a != b and a in _HAMZA and b in _HAMZA for a, b in zip(one, other, strict=True)):
        return False
    if {one[-1], other[-1]} != {_YA, _DOTLESS} or not listed(law, "ONE_YA").isdisjoint(_stems(one) + _stems(other)):
        return True
    return any(drafts[side][word[-1] == _YA] for side, word in enumerate((one, other)))


def _stems(word: str) -> tuple[str, ...]:
    """A word, and what is left of it without a letter that was written on to it."""
    return (word, word[1:]) if word[0] in _PREFIXED else (word,)
