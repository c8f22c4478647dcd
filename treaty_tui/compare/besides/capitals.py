"""Words that came to be a defined term, or ceased to be one, by a capital alone: a party to a contract, and a Party."""

import re
from collections.abc import Iterable, Iterator, Sequence

from treaty_tui.model import Flag

_USED = 2
"""How often a term stands in a draft that uses it: in its definition, and once more."""


def used(terms: Iterable[str], draft: str) -> tuple[str, ...]:
    """The defined terms that a draft, given in one text, writes with their capital: elsewhere a capital is style."""
    capital = [term for term in dict.fromkeys(terms) if term != term.lower()]
    return tuple([term for term in capital if _count(term, draft) >= _USED])


def told(was: str, now: str, recased: Sequence[str], terms: Iterable[str]) -> Iterator[Flag]:
    """Those of some terms that a wording names now and did not, or names no more, while the same words stand in it.

    `recased` are its words of which only the capitals changed: another title that came with the term makes nothing a term.
    """
    touched = set(re.findall(r"\w+", " ".join(recased).lower()))
    for term in terms:
        plain = term.lower()
        if plain not in now.lower() or touched.isdisjoint(re.findall(r"\w+", plain)):
            continue
        olds, news = (_count(term, side) for side in (was, now))
        if olds != news and _count(plain, was.lower()) == _count(plain, now.lower()):
            yield Flag(
                "term", f"'{plain}' → '{term}', which is defined" if news > olds else f"'{term}', which is defined → '{plain}'"
            )


def _count(word: str, text: str) -> int:
    return len(re.findall(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text))
