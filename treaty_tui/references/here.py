"""References to where words stand: "this article", "le présent chapitre", 本条. They mean another place if the words moved."""

import re
from collections.abc import Iterator
from functools import cache

from treaty_tui.language import members, module, named
from treaty_tui.references.grammar import choice, grammar_of


def said(lower: str, language: str) -> Iterator[tuple[str, str]]:
    """The kinds of provision that lowered words name as the one that they stand in, each with those words."""
    pattern, tags, these = _named(language)
    end = 0
    for at in sorted({at for this in these for at in _places(lower, this)}):
        match = pattern.match(lower, at) if at >= end else None
        if match:
            end = match.end()
            if match[1] in tags:
                yield tags[match[1]], match[0]


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word may stand: a plain search goes through a text faster than a pattern."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


@cache
def hints(language: str) -> tuple[str, ...]:
    """What stands in words that name their own place, without the first letter, which may be a capital: most hold none of it."""
    data = module(language)
    same = members(getattr(data, "CITED_SAME", ""))
    these = {word.rpartition(" ")[2][1:] for word in members(data.CITED_THIS) if word not in same}
    return tuple([this for this in these if not any(other in this for other in these - {this})])


@cache
def _named(language: str) -> tuple[re.Pattern[str], dict[str, str], list[str]]:
    data = module(language)
    if language == "zh":
        tags = named(data.CITED_SIGNS)
        return re.compile(rf"{data.CITED_THIS}({choice(tags)})(?![件例约文])"), tags, [data.CITED_THIS]
    tags = grammar_of(language).tags
    these = [word for word in members(data.CITED_THIS) if word not in members(data.CITED_SAME)]
    before, article = ("", "ال") if grammar_of(language).attached else (r"(?<![^\W_])", "")
    word = r"[^\W\d_]+(?:[-‑][^\W\d_]+)?(?![^\W_])"  # any: all that is cited takes long to compile
    return re.compile(rf"{before}(?:{choice(these)})\s+{article}({word})"), tags, these
