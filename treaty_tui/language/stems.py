"""What the forms of one word share, where a language writes case on to its words: Russian endings, Arabic articles."""

import re
from functools import cache, lru_cache

from treaty_tui.language import style


@lru_cache(maxsize=4096)
def stem(word: str, language: str) -> str:
    """A key that all forms of a (lowered) word share; no word of any language."""
    word = word.replace("ё", "е")
    for pattern, one in _patterns(language):
        word = pattern.sub(one, word)
    return word


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), one) for pattern, one in getattr(style(language), "INFLECTED", ()))
