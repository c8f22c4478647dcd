"""Words of law that here only name a thing: the voluntary fund, one of the Chairs for the Chair, a place in the States."""

import re
from collections.abc import Sequence

from treaty_tui.language import style
from treaty_tui.significance.law.lexicon import Hit, Law, listed
from treaty_tui.significance.law.nearby import NAMING, Place, doubtful

_POSTPOSED = frozenset(("fr", "es", "ar"))
"""Languages whose adjectives stand behind their nouns."""
_BESIDE = (r"[^\W\d_]+\s+\Z", r"\s+[^\W\d_]+")
_NAME = r"(?<!\w)(?:{0})\s+(?:[A-Z][\w.'’-]*\s+){{0,4}}?([A-Z][\w'’-]*),\s+(?:(?:{1})\s+)?(?:[A-Z][\w'’-]*\s+)*\Z"
"""A place and what it is in: "at Sudport, the United". Filled with what leads to a place, and with articles."""
_COUNTED = r"\W*(?:{0})\s+(?:(?:{1})\s+)?([^\W\d_][\w-]*)"
"""What "one of the" counts."""


def binding(law: Law, hits: tuple[list[Hit], list[Hit]], sides: tuple[Place, Place]) -> tuple[list[Hit], list[Hit]]:
    """The words of law of both sides without those that only name something."""
    one, other = (
        [
            hit
            for hit in hits[side]
            if not (doubtful(law, hit, sides[side].text) and _names(law, hit, hits[1 - side], side, sides))
        ]
        for side in (0, 1)
    )
    return one, other


def _names(law: Law, hit: Hit, others: Sequence[Hit], side: int, sides: tuple[Place, Place]) -> bool:
    here, there = sides[side], sides[1 - side]
    if hit.kind == "qualifier":
        return _stands(law, hit, here, there)
    if hit.kind == "figure":
        return all(other.kind != "figure" for other in others) and _single(law, hit, here.lower, there)
    return _placed(law, hit, here.text)


def _stands(law: Law, hit: Hit, here: Place, there: Place) -> bool:
    """Whether an adjective that came or went with its noun stands beside it as often in the other wording, as in a name."""
    text, start, end = here.lower, hit.start, hit.end
    if law.language in _POSTPOSED:
        before = re.search(_BESIDE[0], text[max(0, start - NAMING) : start])
        start -= len(before[0]) if before else 0
    elif behind := re.match(_BESIDE[1], text[end : end + NAMING]):
        end += behind.end()
    alone = end - start == hit.end - hit.start or start < here.start or end > here.end
    return not alone and text.count(text[start:end]) == there.lower.count(text[start:end])


def _single(law: Law, hit: Hit, here: str, there: Place) -> bool:
    """Whether one of several stands for the only one: "one of the Chairs", "the Chair"."""
    of, the = (_any(law, name) for name in ("CITED_OWNER", "CITED_THE"))
    many = re.match(_COUNTED.format(of, the), here[hit.end : hit.end + NAMING])
    one = re.match(rf"(?:{the})\s+([^\W\d_][\w-]*)", re.sub(r"(?<=\w)-\s", "-", there.lower[there.start : there.start + NAMING]))
    if not many or not one or len(many[1]) <= len(one[1]):
        return False
    return _inflected(law, many[1]) == _inflected(law, one[1])


def _inflected(law: Law, word: str) -> str:
    for pattern, read in getattr(style(law.language), "INFLECTED", ()):
        word = re.sub(pattern, read, word)
    return word


def _placed(law: Law, hit: Hit, text: str) -> bool:
    """Whether an actor is but a part of what a place is in: "in Sudport, the United States of Norland"."""
    leading = _any(law, "PLACED")
    if not leading:
        return False
    before = text[max(0, hit.start - NAMING) : hit.start]
    place, _, tail = before.rpartition(",")
    if not place.rpartition(" ")[2][:1].isupper() or not all(
        word[0].isupper() or word in listed(law, "CITED_THE") for word in tail.split()
    ):
        return False  # a quick look: the pattern takes long to compile
    found = re.search(_NAME.format(f"(?i:{leading})", _any(law, "CITED_THE")), before)
    return found is not None and found[1].lower() not in law.alone


def _any(law: Law, name: str) -> str:
    return "|".join(map(re.escape, sorted(listed(law, name))))
