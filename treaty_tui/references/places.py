"""From a citation to the eIds that it means, seen from the provision where it stands."""

from collections.abc import Container, Iterable, Sequence

from treaty_tui import eid as eids
from treaty_tui.language.numbers import ABJAD, CYRILLIC, HIGH, LOWERED, countable, from_roman, to_letter, to_roman
from treaty_tui.references.listed import COUNTED, Citation, Path

_SIBLING = {"paragraph": ("para", "point"), "point": ("point", "para")}
"""Drafts call one thing by both names: "paragraph (a)", "point 1"."""


MOST = 500
"""Articles in a range at most."""

_INSERTED = ("bis", "ter", "quater", "quinquies")


def cited(citation: Citation, eid: str, known: Container[str]) -> tuple[str, ...]:
    """The eId of each path, in order; the likeliest spelling where none is in `known`."""
    return tuple([place(path, eid, known) for path in citation.paths])


def place(path: Path, eid: str, known: Container[str]) -> str:
    """One path as an eId. `eid` is where the citation stands; `known` the eIds of its draft."""
    tag, number = path[0]
    if number.startswith(COUNTED):
        return place_in(eids.article(eid), path, known)
    if "." in number or (tag == "article" and len(path) > 1 and _in_parts(path, known)):
        from treaty_tui.references import decimals  # only where a number has parts, or may have them

        found, rest = decimals.place(path, eid, known)
        if found:
            return place_in(found, rest, known)
    likeliest = f"art_{number}" if tag == "article" and not eid.startswith("annex") else ""
    found = likeliest if likeliest in known else _first(_outermost(path, eid, known), known)
    return place_in(found, path[1:], known)


def _in_parts(path: Path, known: Container[str]) -> bool:
    """Whether a paragraph of an article is cited by a number in parts, or by the end of one: "article 3.2"; or an article is."""
    (_, article), (tag, number) = path[:2]
    home = f"art_{article}__para_"
    if tag != "paragraph" or f"{home}{number}" in known:
        return False
    return "." in number or f"{home}{article}.1" in known or f"art_{article}.1" in known or f"art_{article}.{number}" in known


def place_in(found: str, path: Path, known: Container[str]) -> str:
    """A path that goes on inside an eId."""
    for tag, number in path:
        if number.startswith(COUNTED):
            found = next((each for n in (number[len(COUNTED) :], number) if (each := f"{found}__para_{n}") in known), found)
            continue
        likeliest = f"{found}__{_SIBLING[tag][0]}_{number}" if found and tag in _SIBLING else ""
        found = likeliest if likeliest in known else _first(_deeper(found, tag, number), known)
    return found


def recounted(was: Sequence[Path], now: Sequence[Path], before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether another paragraph is named by its place where the draft does not tell them apart: both are the article then."""
    if tuple(before) != tuple(after):
        return False
    counts = [[number for path in paths for _, number in path if number.startswith(COUNTED)] for paths in (was, now)]
    return counts[0] != counts[1] and not any("__para" in eid for eid in before)


def _outermost(path: Path, eid: str, known: Container[str]) -> list[str]:
    """The eIds that the first element of a path can be, likeliest first."""
    tag, number = path[0]
    if tag == "article":
        annex = eid.partition("__")[0] if eid.startswith("annex") else ""
        spelt = spellings(number)
        return [*(f"{annex}__art_{each}" for each in spelt if annex), *(f"art_{each}" for each in spelt)]
    if tag in _SIBLING:
        return [option for home in _homes(tag, number, eid) for option in _inside(home, tag, number)]
    if tag == "recital":
        return [f"preamble__rec_{number}"]
    if tag == "annex" and not number:
        only = "annex_1" in known and "annex_2" not in known
        return [eid.partition("__")[0] if eid.startswith("annex") else "annex_1" if only else "annex"]
    if tag == "annex" and len(path) > 1:
        return [f"annex_{spelt}" for spelt in spellings(number)]
    here = [eids.part(tag, spelt) for spelt in spellings(number)]
    if tag == "section" and eid.startswith("annex") and here[0] not in known:
        return [*(eids.join(eid.partition("__")[0], part) for part in here), *here]
    return here


def filled(cited: Sequence[str], ranges: Container[int], known: Container[str]) -> list[str]:
    """`articles 6 to 9` with 7 and 8 between, as far as they are known; `ranges` are the indices of what ends a range."""
    found: list[str] = []
    for index, eid in enumerate(cited):
        stem, last = _stem(eid)
        before, first = _stem(cited[index - 1]) if index in ranges else ("", "")
        if before == stem and countable(first) and countable(last) and int(last) - int(first) <= MOST:
            numbers = (f"{number}{bis}" for number in range(int(first), int(last)) for bis in ("", *_INSERTED))
            found += (f"{stem}{number}" for number in numbers if number != first and f"{stem}{number}" in known)
        found.append(eid)
    return found


def _stem(eid: str) -> tuple[str, str]:
    """An eId cut before its last number, which may be the end of one in parts: `art_8.2`."""
    at = max(eid.rfind("_"), eid.rfind(".")) + 1
    return eid[:at], eid[at:]


def _first(options: Sequence[str], known: Container[str]) -> str:
    return next((option for option in options if option in known), options[0])


def _homes(tag: str, number: str, eid: str) -> Iterable[str]:
    """Where a paragraph or point without an article can stand, likeliest first."""
    article = eids.article(eid)
    if tag == "paragraph":
        return [article] if article else _unarticled(number, eid)
    homes = []
    while eid and eid != article:
        homes.append(eid)
        eid = eids.parent(eid)
    return [*homes, article] if article else homes or [""]


def _unarticled(number: str, eid: str) -> list[str]:
    """Where a paragraph can stand that a provision outside of articles cites: beside what it is or stands in and bears a number.

    A resolution is one row of paragraphs; "paragraph 2" in the fifth one is its neighbour, and none of its own.
    """
    around, at = [], eid if number[:1].isdigit() else ""
    while at:
        outer, _, last = at.rpartition("__")
        tag, _, own = last.partition("_")
        if tag in ("para", "point") and own[:1].isdigit():
            around.append(outer)
        at = outer
    return around or [eids.parent(eid) or eid]


def _inside(home: str, tag: str, number: str) -> list[str]:
    names = _SIBLING.get(tag) or (eids.SHORT.get(tag, tag),)
    return [eids.join(home, f"{name}_{spelt}") for spelt in letters(number) for name in names]


def _deeper(home: str, tag: str, number: str) -> list[str]:
    if tag not in _SIBLING:
        annex = home.partition("__")[0] if home.startswith("annex") else ""
        named = [eids.join(home, eids.part(tag, spelt)) for spelt in spellings(number)]
        undivided = _inside(home, "paragraph", number) if tag in ("part", "section") and annex else []  # its parts are paragraphs
        return [*named, eids.join(annex, eids.part(tag, number)), *undivided]
    return [*_inside(home, tag, number), *_inside(f"{home}__para_nn_1", tag, number)]


def spellings(number: str) -> list[str]:
    """A chapter's number as printed, then in the other kind of numerals; that of article 3¹, which may be 3 with a note, too."""
    if (plain := number.rstrip(HIGH)) != number:
        return [f"{plain}-{number[len(plain) :].translate(LOWERED)}", plain]
    if countable(number) and int(number) < 100:
        return [number, to_roman(int(number)).upper()]
    value = from_roman(number)
    return [number, str(value)] if value else [number]


def letters(number: str) -> list[str]:
    """A point's number as printed, then as eIds write it: the tenth is `j`, be it printed 十, ي or к."""
    bare = number.replace("\u0640", "").replace("أ", "ا")[:1]
    for alphabet in (ABJAD, CYRILLIC):
        if bare and bare in alphabet:
            return [number, to_letter(alphabet.index(bare) + 1)]
    return [number, to_letter(int(number))] if countable(number) and 0 < int(number) < 100 else [number]
