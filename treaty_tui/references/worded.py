"""Citations whose numbers are words: "articles three and four", "the second paragraph of this article".

Few drafts write so: plain searches tell that a text does not, and only where it may, patterns for it are made.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from treaty_tui.language import module
from treaty_tui.references.grammar import Grammar, choice
from treaty_tui.references.listed import COUNTED, Citation

_HEAD = 5
"""Letters behind the stem of a noun that tell, ending aside, what the next word begins with."""
_NEXT = 24
"""Letters behind the stem of a noun in which the next word ends."""


class Lookout:
    """What tells that a text may cite in words."""

    def __init__(self, language: str) -> None:
        data = module(language)
        self.stems: tuple[str, ...] = getattr(data, "CITED_STEMS", ())
        """Of the nouns that such a number can follow."""
        self.parts: tuple[str, ...] = getattr(data, "CITED_PARTS", ())
        """Of those that some drafts count in words, with a capital: Part One."""
        self.words: Mapping[str, int] = getattr(data, "CITED_WORDS", {})
        self.begins = frozenset([f" {each[:2]}" for word in self.words for each in (word, word.capitalize())])
        """A space and the first letters of each word."""
        self.here: tuple[str, ...] = getattr(data, "CITED_OF_THIS", ())
        """What else can follow such a stem: "of this article", ..."""
        self.of_this = frozenset([said[:_HEAD] for said in self.here])
        """... and how it begins."""
        self.anywhere: tuple[str, ...] = getattr(data, "CITED_IN_WORDS", ())
        """Words that only such numbers hold."""


_lookout = cache(Lookout)


def worded(text: str, language: str, *, parts: bool = True) -> bool:
    """Whether a text may hold such a citation; False is sure, unless `parts` are counted in words and are not asked for."""
    look = _lookout(language)
    for stem in look.stems:
        pieces = text.split(stem)
        if len(pieces) > 1 and _numbered(pieces[1:], look):
            return True
    for part in look.parts if parts else ():
        if part in text and any(_begins(f" {piece[:_NEXT]}", look.words) for piece in text.split(part)[1:]):
            return True
    return bool(look.anywhere) and any(map(text.__contains__, look.anywhere))


def _numbered(pieces: Sequence[str], look: Lookout) -> bool:
    """Whether a number in words follows a noun: most begin with figures, or with what no such word begins with."""
    heads = {piece[:_HEAD] for piece in pieces}
    some = tuple([head for head in heads if (at := head.find(" ")) >= 0 and head[at : at + 3] in look.begins])
    if some and any(_begins(piece[:_NEXT], look.words) for piece in pieces if piece.startswith(some)):
        return True
    return not look.of_this.isdisjoint(heads) and any(piece.startswith(look.here) for piece in pieces)


def _begins(head: str, words: Mapping[str, int]) -> bool:
    following = head.partition(" ")[2].lower().split()[:1]
    word = following[0].strip(",.;:)]") if following else ""
    return word in words or word.partition("-")[0] in words


def in_this(grammar: Grammar, lower: str, found: list[Citation]) -> list[Citation]:
    """These, and the paragraphs of "this article" that are named by their place in it."""
    known = {citation.start for citation in found}  # "paragraphe premier" is one already
    return sorted([*found, *[each for each in _in_this(grammar, lower) if each.start not in known]]) if grammar.counted else found


def _in_this(grammar: Grammar, lower: str) -> Iterator[Citation]:
    articles = choice(form for form, tag in grammar.tags.items() if tag == "article")
    these = rf"(?:(?:{choice(grammar.of)})\s+)?(?:{choice(grammar.this)})"
    for match in re.finditer(rf"(?<![^\W_])(?:{grammar.placed}),?\s+{these}\s+({articles})(?![^\W_])", lower):
        path = (("paragraph", f"{COUNTED}{grammar.orders[match[1] or match[2]]}"),)
        yield Citation(match.start(), match.end(), (path,), here=match[3])
