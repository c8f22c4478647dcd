"""Whether words still stand: comparison of wordings by their words alone, without punctuation, brackets, case or line breaks."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_MARKS = re.compile(r"[^\w\s]|_")
_UNSPACED = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
"""Scripts that put no spaces between words: kana and Han. Compiled when a text may hold any: that takes 2 ms."""

_KEPT = frozenset(("Mn", "Mc", "Me"))


def plain(text: str) -> str:
    """The words of a text in lower case with single spaces; vowel marks of a script are kept with their letters."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return " ".join(_MARKS.sub(_mark, folded).split())


def _mark(match: re.Match[str]) -> str:
    """A combining mark belongs to its word, and so does a joiner inside it; everything else parts words."""
    char = match[0]
    return char if unicodedata.category(char) in _KEPT else "" if char in "\u200c\u200d\u00ad" else " "


def _unspaced(text: str) -> bool:
    return not text.isascii() and re.search(_UNSPACED, text) is not None


def holds(words: str, phrase: str) -> bool:
    """Whether a text, both given as `plain`, contains a phrase as whole words."""
    if not phrase:
        return False
    if _unspaced(phrase):
        return phrase in words
    return f" {phrase} " in f" {words} "


def mentions(words: str, term: str) -> bool:
    """Whether a `plain` text uses a term; a term that ends in `*`, `...` or `-` stands for every word that begins so."""
    wanted = _wanted(term)
    return bool(wanted) and wanted in f" {words} "


class Index:
    """Many `plain` texts, to be asked which of them use a term."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [f" {text} " for text in texts]
        self._all = "\n".join(self._texts)

    def using(self, terms: Iterable[str]) -> list[int]:
        """Numbers of the texts that mention any of the terms, in order."""
        wanted = [words for term in terms if (words := _wanted(term)) and words in self._all]
        return sorted({i for words in wanted for i, text in enumerate(self._texts) if words in text})


@lru_cache(maxsize=1024)
def _wanted(term: str) -> str:
    """What a text with a space at either end holds if it uses the term; "" for a term without words."""
    stem = term.rstrip("*.…- \u2010\u2011")
    wanted = plain(stem)
    if not wanted or _unspaced(wanted):
        return wanted
    return f" {wanted} " if stem == term.rstrip() else f" {wanted}"


def theme_key(name: str) -> str:
    """Themes are found whatever their case, hyphens and spacing."""
    return " ".join(name.replace("_", " ").replace("-", " ").casefold().split())


def units(words: str) -> list[str]:
    """The words of a `plain` text; where a script puts no spaces between them, its characters."""
    if not _unspaced(words):
        return words.split()
    return [unit for word in words.split() for unit in (re.sub(_UNSPACED, r" \g<0> ", word).split())]
