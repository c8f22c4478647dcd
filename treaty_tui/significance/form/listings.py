"""The same list written otherwise: days of a month, symbols of documents, labels of headings that run on in a line.

`18, 20–22 and 26–27 May` and `18, 20 to 22, 26 and 27 May` are the same days; in parentheses that hold nothing but symbols of
documents, a comma and "and" join alike; and `(a) Dates (b) Places` are the headings that `(i) Dates (ii) Places` were.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from treaty_tui.language.numbers import from_letter, from_roman, to_letter, to_roman
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk

_AROUND = 60
"""Characters on either side of a change in which the rest of its list stands."""
_JOINT = 6
"""Characters at most that stand between two members of a list of days."""
_DIGITS = frozenset("0123456789")
_AND = "and|et|y|e|и"
_DAYS = r"(?<!\d)\d{1,2}(?:(?:\s?[-–—,]\s?|,?\s(?:%s)\s|\s%s\s)\d{1,2})+(?=\s([^\W\d_]+))"
_SYMBOL = r"[A-Z]{1,5}(?:/[\w.]+)+"
_SYMBOLS = rf"{_SYMBOL}(?:(?:,|,? (?:{_AND})) {_SYMBOL})+"
_STYLES = ((from_roman, to_roman), (from_letter, to_letter))


def same(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a changed place lies in a list that has the same members on both sides."""
    sides = (old, hunk.old_start, hunk.old_end), (new, hunk.new_start, hunk.new_end)
    was, now = (text[start:end] for text, start, end in sides)
    both = was + now
    if len(both) > _AROUND:
        return False
    if both.isalpha():
        return was.islower() and now.islower() and _relabelled(sides, folder)
    days = _days(*sides[0], folder)
    if days is not None and days == _days(*sides[1], folder):
        return True
    cited = [_cited(*side) for side in sides] if "," in both else [[]]
    return cited[0] != [] and cited[0] == cited[1]


def _days(text: str, start: int, end: int, folder: Folder) -> tuple[frozenset[int], str] | None:
    """The days that the list around a place names, and their month; None where no such list is."""
    if _DIGITS.isdisjoint(text[max(0, start - _JOINT) : end + _JOINT]):
        return None
    first = max(0, start - _AROUND)
    near = text[first : end + _AROUND].lower()
    if not any(map(near.__contains__, folder.law.months)):
        return None
    months = tuple(folder.law.months)
    if not any(one[-1].isdecimal() and other.startswith(months) for one, other in pairwise(near.split())):
        return None
    for found in re.finditer(_DAYS % (_AND, folder.to), near):
        if found.start() + first <= start and end <= found.end() + first and found[1] in folder.law.months:
            return frozenset(_counted(found[0], folder.to)), found[1]
    return None


def _counted(days: str, to: str) -> Iterator[int]:
    """Each day of a list, those inside of its spans included."""
    last, span = 0, False
    for token in re.findall(r"\d+|[-–—]|\w+", days):
        if token.isdecimal():
            yield from range(last if span else int(token), int(token) + 1)
            last = int(token)
        span = token in ("-", "–", "—", to)


def _cited(text: str, start: int, end: int) -> list[str]:
    """The symbols in the parentheses around a place, where those hold nothing else; else none."""
    first, last = text.rfind("(", 0, start), text.find(")", end)
    inner = text[first + 1 : last] if 0 <= first < last else ""
    return re.findall(_SYMBOL, inner) if "/" in inner and re.fullmatch(_SYMBOLS, inner) else []


def _relabelled(sides: tuple[tuple[str, int, int], tuple[str, int, int]], folder: Folder) -> bool:
    """Whether a label in parentheses became that of another style with the same place in its row, both before a heading."""
    if not all(_heads(*side, folder) for side in sides):
        return False
    labels = [text[start:end] for text, start, end in sides]
    for styles in (_STYLES, _STYLES[::-1]):
        places = [read(label) for (read, _), label in zip(styles, labels, strict=True)]
        if places[0] and places[0] == places[1]:
            return all(_in_row(*side, places[0], write) for side, (_, write) in zip(sides, styles, strict=True))
    return False


def _heads(text: str, start: int, end: int, folder: Folder) -> bool:
    """Whether what stands in parentheses is no reference, and a capital follows."""
    if text[start - 1 : start] != "(" or text[end : end + 2] != ") " or not text[end + 2 : end + 3].isupper():
        return False
    last = (text[max(0, start - 30) : start - 1].split() or [""])[-1].lower()
    return last[-1:] in tuple(".;:") or (last.isalpha() and last not in folder.cited and re.fullmatch(_AND, last) is None)


def _in_row(text: str, start: int, end: int, place: int, write: Callable[[int], str]) -> bool:
    """Whether the label before it, or behind the first of a row the second, stands in the text, too."""
    return f"({write(place - 1)}) " in text[:start] if place > 1 else f"({write(2)}) " in text[end:]
