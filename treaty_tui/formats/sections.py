"""Sections that stand inside of articles, as in American texts: `Article II` over `Section 1`; elsewhere it is the other way."""

from collections.abc import Sequence

from treaty_tui.language.headings import Heading
from treaty_tui.language.numbers import from_letter, whole

_SIGN = "§"
_NONE: frozenset[str] = frozenset()


def kind(heading: Heading) -> str:
    """What `inside` calls a heading: its tag, but a paragraph sign apart from articles in words."""
    return _SIGN if _SIGN in heading.label[:2] else heading.tag


def inside(headings: Sequence[Heading]) -> frozenset[str]:
    """Which kinds of headings stand inside of articles: sections that begin anew in each, and paragraph signs below articles."""
    kinds = [kind(heading) for heading in headings]
    found = {_SIGN} if _SIGN in kinds and "article" in kinds else set()
    if "section" in kinds and _anew(headings, kinds):
        found.add("section")
    return frozenset(found) if found else _NONE


def _anew(headings: Sequence[Heading], kinds: Sequence[str]) -> bool:
    """Whether a section right behind an article is always the first, and either often so or with others behind it."""
    first = others = 0
    before = ""
    for heading, own in zip(headings, kinds, strict=True):
        if own == "section" and before == "article":
            if (whole(heading.number) or from_letter(heading.number)) != 1:
                return False
            first += 1
        elif own == "section" and before == "section":
            others += 1
        if own != "alternative":
            before = own
    return first > 1 or (first > 0 and others > 0)
