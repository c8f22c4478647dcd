"""Words that speak of what stands before them, without a number: "such powers", "in that event". Elsewhere they mean others."""

from collections.abc import Sequence
from functools import cache

from treaty_tui.language import members, module, style
from treaty_tui.language.words import lowered
from treaty_tui.typed import NamedTuple

_LONGEST = 4
"""Words of a phrase that points back, at most."""

_IMPERSONAL = ("it", "il")
_NEAR = 7
"""Words behind "it" in which it says what it means."""

_FAR, _SHORT = 25, 2
"""Words of a clause among which one that points back is sought, and letters of the noun behind it at least, but for these."""

_LIKE = "such"
"""Within a clause it mostly speaks of what that has named."""

_BOTH = frozenset(("both", "обе", "оба", "обеих", "обоих", "ambas", "ambos", "les deux"))
_TO = frozenset(("to",))
_RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
_MARKS = ".,;:،؛"
_ENDS = (". ", ", ", "; ", ": ", "، ", "؛ ", "\n")
"""What ends a clause."""


class _Words(NamedTuple):
    """What one language points back with."""

    back: frozenset[str]
    pointed: frozenset[str]
    heads: frozenset[str]
    """What such phrases begin with."""
    openers: frozenset[str]
    nouns: frozenset[str]
    """Behind which it does not point back: "this article" is told as such, "this Convention" is one everywhere."""
    joined: frozenset[str]
    impersonal: tuple[str, ...]
    leading: frozenset[str]
    """Small words before a noun."""
    acting: frozenset[str]
    actors: frozenset[str]
    """Whom "both" names: both Parties are the Parties to a treaty."""
    compared: frozenset[str]
    """"as": what follows tells which one is meant."""


def back(text: str, language: str) -> str:
    """What a text begins with that speaks of what stands before it: "such", "in that event"; not "this Convention"."""
    words, stripped = _words(language), text.lstrip("([«“\"'")
    if language == "zh":
        return _unspaced(words, stripped)
    shown = [word.strip(_MARKS) for word in stripped.split(None, _NEAR)[:_NEAR]]
    first = [lowered(word) for word in shown]
    if language == "ar":
        first = [word[1:] if word[:1] == "و" and word[1:] in words.back else word for word in first]  # and
    found = _phrase(words.back, first)
    if found:
        return "" if _named(found, shown) else _pointing(words, first, found, "")
    opened = language == "ar" or (first != [] and first[0] in words.openers)  # there the verb stands first
    found = _phrase(words.pointed, first[1:]) if opened else ""
    return _pointing(words, first[1:], found, first[0]) if found else ""


def inside(text: str, language: str) -> str:
    """What points back within the first clause of a text, behind a small word: "an exception to that rule".

    Not to what that clause itself has named.
    """
    words = _words(language)
    end = min([at for mark in _ENDS if (at := text.find(mark)) >= 0], default=len(text))
    said = [word.strip(_MARKS) for word in lowered(text[:end]).split()]
    if words.heads.isdisjoint(said):
        return ""
    for at, word in enumerate(said[:_FAR]):
        found = _phrase(words.pointed, said[at + 1 :]) if at and word in words.leading else ""
        behind = said[at + 2 + found.count(" ") :] if found else []
        if behind and len(behind[0]) > _SHORT and behind[0].rstrip("s") not in {earlier.rstrip("s") for earlier in said[:at]}:
            told = "" if found.startswith(_LIKE) else _pointing(words, said[at + 1 :], found, word)
            if told and behind[0] not in words.acting and words.compared.isdisjoint(behind[:_LONGEST]):
                return told
    return ""


def _named(found: str, shown: Sequence[str]) -> bool:
    """Whether the words begin a name: "the former Union"."""
    behind = shown[found.count(" ") + 1 :]
    return found.startswith("the ") and bool(behind) and behind[0][:1].isupper()


def _phrase(phrases: frozenset[str], words: Sequence[str]) -> str:
    """The longest of some phrases that words begin with."""
    starts = (" ".join(words[:count]) for count in range(min(_LONGEST, len(words)), 0, -1))
    return next((start for start in starts if start in phrases), "")


def _pointing(words: _Words, first: Sequence[str], found: str, opener: str) -> str:
    """The phrase as it is told, if it points back before what follows it: behind an opener, with its noun."""
    behind = first[found.count(" ") + 1 :]
    noun = behind[0] if behind else ""
    if not words.compared.isdisjoint(behind) and found not in _IMPERSONAL:
        return ""
    if found in _BOTH and noun in words.actors:
        return ""
    if noun in words.nouns or (found in ("those", "that", "the same") and (noun in _RELATIVES or noun in words.joined)):
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
    named = [*members(data.INSTRUMENTS), *(form for line in data.CITED.splitlines() for form in line.split()[1:])]
    back, pointed, openers = (frozenset(members(text)) for text in (manner.BACK, manner.POINTED, manner.OPENERS))
    joined, impersonal = (members(getattr(manner, name, "")) for name in ("JOINED", "IMPERSONAL"))
    leading, acting = (frozenset(members(getattr(manner, name, ""))) for name in ("BEFORE_NOUN", "ACTING"))
    nouns = frozenset([article + noun for noun in named])
    actors = frozenset(lowered(" ".join(members(data.ACTORS))).split())
    compared = frozenset(members(getattr(manner, "COMPARED", "")))
    heads = frozenset([phrase.split()[0] for phrase in pointed])
    return _Words(
        back, pointed, heads, openers, nouns, frozenset(joined), tuple(impersonal), leading | _TO, acting, actors, compared
    )
