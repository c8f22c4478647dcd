"""Numbers in parts, "paragraph 2.1", "article 3.2", "section 1.2": the whole number stands at the provision, or only its end.

Where articles are counted in parts, each chapter anew, "article 8.2" is one of them.

A number that nothing in the draft bears is not the one without its last parts: "paragraph 2.7" names nothing where there is
only a paragraph 2.
"""

from collections.abc import Container, Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.references.listed import Path
from treaty_tui.references.places import spellings

_NUMBERED = ("paragraph", "point")


def place(path: Path, eid: str, known: Container[str]) -> tuple[str, Path]:
    """The provision that a path's first element or two name by a number in parts, and the rest of the path; "" where none does.

    A number that is missing is named as it would be in a series which the draft has, or else in a provision which it has.
    """
    (tag, number), rest = path[0], path[1:]
    if tag == "article":
        if not rest or rest[0][0] != "paragraph":
            return "", path
        local, rest = rest[0][1], rest[1:]
        pieces = local.removeprefix(f"{number}.").split(".")
        if whole := _whole(number, pieces, known):
            return whole, (*[("paragraph", piece) for piece in pieces[whole.count(".") :]], *rest)
        annexed = eids.join(eid.partition("__")[0], f"art_{number}") if eid.startswith("annex") else ""
        home = annexed if annexed in known else f"art_{number}"
        options = [*_chains(home, local), *_chains(home, f"{number}.{local}")]
        if local.count(".") > 1:
            local = local.removeprefix(f"{number}.")
            options += _chains(home, local)
        options += _apart(home, local)
    elif tag in _NUMBERED and "." in number:
        head = number.partition(".")[0]
        homes = [eids.article(eid), *_around(eid), f"art_{head}", f"sec_{head}", ""]
        options = [*[each for home in homes for each in _chains(home, number)], *_apart(homes[0], number)]
    elif "." in number:
        options = list(_divided(tag, number, eid))
    else:
        return "", path
    found = next((each for each in options if each in known), "")
    if not found and tag in _NUMBERED and not eids.article(eid):
        found = next((each for each in _divided("section", number, eid) if each in known), "")
    beside = next((each for each in options if f"{each.rpartition('.')[0]}.1" in known), "") if not found else ""
    return found or beside or next((each for each in options if eids.parent(each) in known), options[0]), rest


def _divided(tag: str, number: str, eid: str) -> Iterator[str]:
    """How `2.1.3` can be called that is cited as a section or the like, the last numbers of which can be those of paragraphs.

    In the text or the annex that cites it, in what stands around, or counted anew in what the first number tells.
    """
    pieces = number.split(".")
    root = eid.partition("__")[0] if eid.startswith("annex") else ""
    for home in (root, "") if root else ("",):
        yield from _chains(home, number, tag)
        inner = [eids.join(home, eids.part(tag, spelt)) for spelt in spellings(pieces[0])]
        for outer in inner:
            if tag != "section":
                yield from _chains(outer, number, "section")
            yield from _chains(outer, number)
            yield from _chains(eids.join(outer, eids.part("section", ".".join(pieces[:2]))), number)
        for name in ("section", "paragraph"):
            yield from [eids.join(outer, "__".join([eids.part(name, piece) for piece in pieces[1:]])) for outer in inner]


def _whole(number: str, pieces: Sequence[str], known: Container[str]) -> str:
    """The article whose own number is in parts: `art_8.2`, be it that only others of its chapter stand."""
    names = [f"art_{'.'.join([number, *pieces[:end]])}" for end in range(len(pieces), 0, -1)]
    found = next((name for name in names if name in known), "")
    alone = f"art_{number}" not in known and f"art_{number}.1" in known
    return found or (names[-1] if alone else "")


def _around(eid: str) -> Iterator[str]:
    while eid:
        eid = eids.parent(eid)
        yield eid


def _chains(home: str, number: str, tag: str = "paragraph") -> Iterator[str]:
    """How `2.1.3` can be called in its home: below `2.` and `2.1`, below `2.1` alone, or by itself."""
    pieces = number.split(".")
    names = [".".join(pieces[: end + 1]) for end in range(len(pieces))]
    for start in range(len(names)):
        yield eids.join(home, "__".join([eids.part(tag, name) for name in names[start:]]))


def _apart(home: str, number: str) -> Iterator[str]:
    """How `2.1` can be called where a paragraph 2 has a (1)."""
    first, *others = number.split(".")
    for name in ("para", "point"):
        yield eids.join(home, "__".join([f"para_{first}", *[f"{name}_{other}" for other in others]]))
