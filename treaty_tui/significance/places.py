"""From a citation to the eIds that it means, seen from the provision where it stands."""

from collections.abc import Container, Iterable, Sequence

from treaty_tui import eid as eids
from treaty_tui.significance.citations import Citation, Path

_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_SIBLING = {"paragraph": ("para", "point"), "point": ("point", "para")}
"""Drafts call one thing by both names: "paragraph (a)", "point 1"."""


def cited(citation: Citation, eid: str, known: Container[str]) -> tuple[str, ...]:
    """The eId of each path, in order; the likeliest spelling where none is in `known`."""
    return tuple(place(path, eid, known) for path in citation.paths)


def place(path: Path, eid: str, known: Container[str]) -> str:
    """One path as an eId. `eid` is where the citation stands; `known` the eIds of its draft."""
    tag, number = path[0]
    options: list[str]
    if tag == "article":
        annex = eid.partition("__")[0] if eid.startswith("annex") else ""
        options = [*([f"{annex}__art_{number}"] if annex else []), f"art_{number}"]
    elif tag in _SIBLING:
        options = [option for home in _homes(tag, eid, known) for option in _inside(home, tag, number)]
    elif tag == "annex" and len(path) > 1:
        options = [f"annex_{spelt}" for spelt in _spellings(number)]
    else:
        options = [eids.part(tag, spelt) for spelt in _spellings(number)]
    found = _first(options, known)
    for tag, number in path[1:]:
        found = _first(_deeper(found, tag, number), known)
    return found


def _first(options: Sequence[str], known: Container[str]) -> str:
    return next((option for option in options if option in known), options[0])


def _homes(tag: str, eid: str, known: Container[str]) -> Iterable[str]:
    """Where a paragraph or point without an article can stand, likeliest first."""
    article = eids.article(eid)
    if tag == "paragraph":
        return [article or eids.parent(eid) or eid]
    homes = []
    while eid and eid != article:
        homes.append(eid)
        eid = eids.parent(eid)
    return [*homes, article] if article else homes or [""]


def _inside(home: str, tag: str, number: str) -> list[str]:
    names = _SIBLING.get(tag) or (eids.SHORT.get(tag, tag),)
    return [eids.join(home, f"{name}_{number}") for name in names]


def _deeper(home: str, tag: str, number: str) -> list[str]:
    if tag not in _SIBLING:
        return [eids.join(home, eids.part(tag, spelt)) for spelt in _spellings(number)] + [eids.part(tag, number)]
    return [*_inside(home, tag, number), *_inside(f"{home}__para_nn_1", tag, number)]


def _spellings(number: str) -> list[str]:
    """A chapter's number as printed, then in the other kind of numerals."""
    if number.isdigit() and int(number) < 100:
        return [number, roman(int(number))]
    value = arabic(number)
    return [number, str(value)] if value else [number]


def roman(number: int) -> str:
    """1 to 99 in Roman numerals."""
    tens, units = divmod(number, 10)
    letters = str.maketrans("IVX", "XLC")
    return _ROMANS[tens].translate(letters) + _ROMANS[units]


def arabic(numeral: str) -> int:
    """A Roman numeral's value, 0 if it is none."""
    return _VALUES.get(numeral.upper(), 0)


_VALUES = {roman(n): n for n in range(1, 100)}
