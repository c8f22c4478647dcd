"""One sum written in two ways: "2 million euros", "€2 million", "EUR 2,000,000". "$" is the dollar of many, and stays open."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from treaty_tui.language import named
from treaty_tui.language.words import lowered
from treaty_tui.significance.form.dates import alone
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.reasons import EDITORIAL, Cause, Verdict, arrow
from treaty_tui.typed import NamedTuple

_NEAR = 60
"""Characters beside a change in which a sum that it is part of stands."""
_BESIDE = 3
"""Changed places on either side that may belong to the same sum."""
_SIGNS = {"us$": "US$", "us $": "US$", "usd": "US$", "eur": "€", "gbp": "£", "€": "€", "£": "£", "$": "$", "¥": "¥"}
"""Signs and codes of money, in small letters, each with the currency that it names."""
_OPEN = frozenset("$¥")
"""Signs that several currencies share."""


class _Sum(NamedTuple):
    """A sum as written."""

    start: int
    end: int
    number: tuple[str, ...]
    currency: str
    said: str
    """The sign, code or name of the currency, as it is written."""


def restated(old: str, new: str, places: Sequence[Hunk], hunk: Hunk, folder: Folder) -> Verdict | None:
    """What a place weighs at which, and at those that belong to the same sum, only sums changed; None if any other words did.

    It is editorial where number and currency are the same. None, too, where the currency stands as it stood.
    """
    at = bisect_left(places, hunk)
    near = [_behind_space(old, new, place) for place in places[max(0, at - _BESIDE) : at + _BESIDE + 1]]
    hunk = _behind_space(old, new, hunk)
    was = _around(_sums(old, hunk.old_start, hunk.old_end, folder), hunk.old_start, hunk.old_end)
    now = _around(_sums(new, hunk.new_start, hunk.new_end, folder), hunk.new_start, hunk.new_end)
    if was is None or now is None or was.said == now.said or not alone(old, new, near, (was[:2], now[:2]), folder):
        return None
    same = was[2:4] == now[2:4]
    if same and was.currency not in _OPEN:
        return EDITORIAL
    shape = f"{{}} ('{was.currency}' names no one currency)" if same else "{}"
    return Verdict("substantive", (Cause("figure", shape, arrow(old[was.start : was.end], new[now.start : now.end])),))


def _behind_space(old: str, new: str, hunk: Hunk) -> Hunk:
    """A place that begins with a space as the same one behind it, where another space follows: it ends with that."""
    _, _, first, end, start, last = hunk
    if {*old[first:end][:1], *new[start:last][:1]} != {" "} or (first < end and start < last) or old[end : end + 1] != " ":
        return hunk
    return hunk._replace(old_start=first + 1, old_end=end + 1, new_start=start + 1, new_end=last + 1)


def _around(sums: Iterator[_Sum], start: int, end: int) -> _Sum | None:
    return next((each for each in sums if each.start <= end and start <= each.end + 1), None)


def _sums(text: str, start: int, end: int, folder: Folder) -> Iterator[_Sum]:
    """The sums that are written near a place."""
    near = max(0, start - _NEAR)
    currencies, pattern = _pattern(folder)
    for found in pattern.finditer(lowered(text[near : end + _NEAR])):
        said = found["sign"] or found["name"]
        number = tuple(folder.fold(found["n"] or found["m"]).words)
        yield _Sum(near + found.start(), near + found.end(), number, currencies[said], said)


@cache
def _pattern(folder: Folder) -> tuple[dict[str, str], re.Pattern[str]]:
    """The currencies by name and sign, and how sums are written in a language."""
    currencies = _SIGNS | {lowered(name): sign for name, sign in named(folder.law.style.MONEY).items()}
    sign, name, word = (
        "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        for names in (_SIGNS, currencies, folder.law.numerals.values)
    )
    edge, space = ("", "") if folder.chinese else (r"(?<![^\W_])", r"[\s\u00a0\u202f-]{0,2}")
    behind = "" if folder.chinese else r"(?![^\W_])"
    number = rf"(?:\d+(?:[.,]\d+|[\s\u00a0\u202f]\d{{3}}(?!\d))*|{edge}(?:{word}){behind})(?:{space}(?:{word}){behind})*"
    of = r"[\s\u00a0\u202f]?(?:d(?:e\s|['’]))?"
    return currencies, re.compile(
        rf"{edge}(?P<sign>{sign})[\s\u00a0\u202f]?(?P<n>{number})|(?P<m>{number}){of}(?P<name>{name}){behind}"
    )
