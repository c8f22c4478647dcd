"""Headings whose number stands before the word: `PREMIÈRE PARTIE`, `Primera parte. Disposiciones`, `Second Part`."""

import re

from treaty_tui.language.headings import Grammar, Heading
from treaty_tui.language.numbers import to_roman

_TAGS = ("part", "chapter", "section", "book")
_LINE = r"(?s)(\w+)[\s\u00a0]+(\w+)(?:\s*[.:—–‒\-]+\s+(?=\S)|[.:]?\s*$)(.*)"


def match(text: str, language: Grammar) -> Heading | None:
    """The heading of a part, chapter, section or title that a line opens with an ordinal; only its own heading may follow."""
    found = re.match(_LINE, text)
    if found is None or found[1][0].islower():
        return None
    tag, rest = language.tags.get(found[2].casefold(), ""), found[3].strip()
    if tag not in _TAGS or rest[:1].islower():
        return None
    value = language.ordinals[found[1].casefold()]
    return Heading(tag, str(value) if tag == "section" else to_roman(value).upper(), text[: found.end(2)], rest, bool(rest))
