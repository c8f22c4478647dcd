"""Words that came to be a defined term, or ceased to be one, by a capital alone: a party to a contract, and a Party."""

import re
from collections.abc import Iterable, Iterator

from treaty_tui.model import Flag

_USED = 2
"""How often a term stands in a draft that uses it: in its definition, and once more."""


def told(was: str, now: str, terms: Iterable[str], before: str) -> Iterator[Flag]:
    """The defined terms that a wording names now and did not, or names no more, while the same words stand in it.

    `before`: all words of the old draft. Where it wrote the term like a plain word everywhere, a capital is style.
    """
    for term in dict.fromkeys(terms):
        plain = term.lower()
        if term == plain or plain not in now.lower() or len(re.findall(_word(term), before)) < _USED:
            continue
        olds, news = (len(re.findall(_word(term), side)) for side in (was, now))
        if olds != news and len(re.findall(_word(plain), was.lower())) == len(re.findall(_word(plain), now.lower())):
            yield Flag(
                "term", f"'{plain}' → '{term}', which is defined" if news > olds else f"'{term}', which is defined → '{plain}'"
            )


def _word(term: str) -> str:
    return rf"(?<![^\W_]){re.escape(term)}(?![^\W_])"
