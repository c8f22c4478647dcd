"""Words that speak of what stands before them, without a number: "such powers", "in that event". Elsewhere they mean others."""

from collections.abc import Sequence
from functools import cache

from treaty_tui.language import members, module, style
from treaty_tui.typed import NamedTuple

_LONGEST = 4
"""Words of a phrase that points back, at most."""

_IMPERSONAL = ("it", "il")
_NEAR = 7
"""Words behind "it" in which it says what it means."""

_RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
_MARKS = ".,;:،؛"


class _Words(NamedTuple):
    """What one language points back with."""

    back: frozenset[str]
    pointed: frozenset[str]
    openers: frozenset[str]
    nouns: frozenset[str]
    """Behind which it does not point back: "this article" is told as such, "this Convention" is one everywhere."""
    joined: frozenset[str]
    impersonal: tuple[str, ...]


def back(lower: str, language: str) -> str:
    """What lowered words begin with that speaks of what stands before them: "such", "in that event"; not "this Convention"."""
    words, text = _words(language), lower.lstrip("([«“\"'")
    if language == "zh":
        return _unspaced(words, text)
    first = [word.strip(_MARKS) for word in text.split(None, _NEAR)[:_NEAR]]
    if language == "ar":
        first = [word[1:] if word[:1] == "و" and word[1:] in words.back else word for word in first]  # and
    found = _phrase(words.back, first)
    if found:
        return _pointing(words, first, found, "")
    opened = language == "ar" or (first != [] and first[0] in words.openers)  # there the verb stands first
    found = _phrase(words.pointed, first[1:]) if opened else ""
    return _pointing(words, first[1:], found, first[0]) if found else ""


def _phrase(phrases: frozenset[str], words: Sequence[str]) -> str:
    """The longest of some phrases that words begin with."""
    starts = (" ".join(words[:count]) for count in range(min(_LONGEST, len(words)), 0, -1))
    return next((start for start in starts if start in phrases), "")


def _pointing(words: _Words, first: Sequence[str], found: str, opener: str) -> str:
    """The phrase as it is told, if it points back before what follows it: behind an opener, with its noun."""
    behind = first[found.count(" ") + 1 :]
    noun = behind[0] if behind else ""
    if noun in words.nouns or (found in ("those", "that") and (noun in _RELATIVES or noun in words.joined)):
        return ""
    if found in _IMPERSONAL and _says_nothing(words, behind):
        return ""
    return f"{opener} {found} {noun}".rstrip() if opener else found


def _says_nothing(words: _Words, behind: Sequence[str]) -> bool:
    """Whether "it" stands for what follows: "it is prohibited to"."""
    said = f" {' '.join(behind)} "
    return any(f" {word} " in said for word in words.impersonal)


def _unspaced(words: _Words, text: str) -> str:
    """The same where words are not parted by spaces."""
    found = next((word for word in words.back if text.startswith(word)), "")
    opened = "" if found else next((word for word in words.openers if text.startswith(word)), "")
    rest = text[len(opened) :] if opened else ""
    return found or next((opened + word for word in words.pointed if rest.startswith(word)), "")


@cache
def _words(language: str) -> _Words:
    data, manner = module(language), style(language)
    article = "ال" if language == "ar" else ""
    nouns = [*members(data.INSTRUMENTS), *(form for line in data.CITED.splitlines() for form in line.split()[1:])]
    back, pointed, openers = (frozenset(members(text)) for text in (manner.BACK, manner.POINTED, manner.OPENERS))
    joined, impersonal = (members(getattr(manner, name, "")) for name in ("JOINED", "IMPERSONAL"))
    return _Words(back, pointed, openers, frozenset([article + noun for noun in nouns]), frozenset(joined), tuple(impersonal))
