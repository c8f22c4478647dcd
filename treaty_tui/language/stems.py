"""What the forms of one word share, where a language writes case on to its words: Russian endings, Arabic articles."""

import re
from functools import cache, lru_cache

from treaty_tui.language import members, style

_TURNS = "mfn"
"""Masculine, feminine and neuter, in the order in which a language lists what words end in."""
_STEMMED = 3
"""Letters before such an ending at least."""


@lru_cache(maxsize=4096)
def stem(word: str, language: str) -> str:
    """A key that all forms of a (lowered) word share; no word of any language."""
    word = word.replace("ё", "е")
    for pattern, one in _patterns(language):
        word = pattern.sub(one, word)
    return word


@lru_cache(maxsize=4096)
def turned(one: str, other: str, language: str) -> frozenset[str]:
    """From which gender to which a (lowered) word turned, "mf"; empty if the two differ in anything but their gender."""
    found: set[str] = set()
    for forms in _genders(language):
        ends = [n for n, form in enumerate(forms) if one == form or (form[0] == "-" and one.endswith(form[1:]))]
        for at in ends:
            stemmed = one.removesuffix(forms[at][1:]) if forms[at][0] == "-" else ""
            if forms[at][0] == "-" and len(stemmed) < _STEMMED:
                continue
            found.update(
                _TURNS[at] + _TURNS[n] for n, form in enumerate(forms) if n != at and other == stemmed + form.lstrip("-")
            )
    return frozenset(found)


def articled(words: tuple[str, ...], language: str) -> bool:
    """Whether it is an article, or another word that stands before nouns of one gender."""
    return bool(words) and any(words[0] in forms for forms in _genders(language))


def genders(word: str, language: str) -> frozenset[str]:
    """The genders of the nouns that an article, or a word like it, stands before; empty if it tells none."""
    return frozenset(_TURNS[at] for forms in _genders(language) for at, form in enumerate(forms) if form == word)


def has_articles(language: str) -> bool:
    """Whether small words tell where nouns stand."""
    return any(form[0] != "-" for forms in _genders(language) for form in forms)


@cache
def _genders(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(each.split("/")) for each in members(getattr(style(language), "GENDERS", "")))


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), one) for pattern, one in getattr(style(language), "INFLECTED", ()))
