"""Build, take apart and sort eIds: `art_6__para_2__point_a`.

The naming convention is Akoma Ntoso's (OASIS LegalDocML 1.0, part 2, 4.3): `[context "__"] element ["_" number]`. An eId says
where a provision stands in one draft, never which provision it is across drafts; that is the lineage's work.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

SHORT = {
    "article": "art",
    "paragraph": "para",
    "section": "sec",
    "chapter": "chp",
    "recital": "rec",
    "subparagraph": "subpara",
    "alternative": "alt",
}
"""Akoma Ntoso's short forms; every other element keeps its name (point, part, title, preamble, annex)."""

LONG = {short: long for long, short in SHORT.items()}

_UNNUMBERED = "nn_"


def part(tag: str, number: str = "") -> str:
    """One element of an eId: `part("article", "5 bis")` is `art_5bis`."""
    name = SHORT.get(tag, tag)
    return f"{name}_{number.replace(' ', '')}" if number else name


def join(context: str, element: str) -> str:
    """`art_6` and `para_2` make `art_6__para_2`; an empty context adds nothing."""
    return f"{context}__{element}" if context else element


def unnumbered(tag: str, count: int) -> str:
    """The element of a provision without a number: the `count`-th among its unnumbered siblings, from 1."""
    return f"{SHORT.get(tag, tag)}_{_UNNUMBERED}{count}"


def elements(eid: str) -> list[tuple[str, str]]:
    """The (tag, number) pairs from the outside in; the number is empty where there is none."""
    pairs = []
    for element in eid.split("__"):
        name, _, number = element.partition("_")
        pairs.append((LONG.get(name, name), number))
    return pairs


def parent(eid: str) -> str:
    """The enclosing eId, or "" at the top."""
    return eid.rpartition("__")[0]


def within(eid: str, scope: str) -> bool:
    """Whether `eid` is `scope` or lies inside it, by name alone (an article's chapter is not in its name)."""
    return eid == scope or eid.startswith(scope + "__")


def article(eid: str) -> str:
    """The article that a provision belongs to, or "" outside of articles: `art_6__para_2` gives `art_6`."""
    start = 0 if eid.startswith("art_") else eid.find("__art_") + 2
    if start == 1:
        return ""
    end = eid.find("__", start)
    return eid if end < 0 else eid[:end]


def spoken(eid: str) -> str:
    """The provision as the UN would name it: `art_6__para_2__point_a` is "article 6 (2) (a)"; ¶1 is the first unnumbered one.

    A number in parts holds that of what it stands in: `para_2__para_2.1` is "paragraph 2.1".
    """
    each = eid.split("__")
    outer, *inner = (
        each if "." not in eid else [*[one for one, then in pairwise(each) if not then.startswith(f"{one}.")], each[-1]]
    )
    return " ".join([_say(outer, 0), *[_say(element, 1) for element in inner]])


@lru_cache(maxsize=8192)  # drafts have few elements, and thousands of eIds made of them
def _say(element: str, depth: int) -> str:
    ((tag, number),) = elements(element)
    if number.startswith(_UNNUMBERED):
        return f"¶{number.removeprefix(_UNNUMBERED)}" if depth else f"{tag} {number.removeprefix(_UNNUMBERED)}"
    if tag in ("paragraph", "point") and depth:
        return f"({number})"
    return f"{'option' if tag == 'alternative' else tag} {number}".strip()


def meant(name: str, known: Iterable[str]) -> str:
    """The eId that a person probably meant: `6(2)`, `Article 6 (2)` and `art_6_para_2` are `art_6__para_2`; "" if none is."""
    from difflib import get_close_matches  # only when something is wrong

    every = list(known)
    bare = _bare(name)
    said = next((eid for eid in every if bare and _bare(spoken(eid)) == bare), "")
    return said or next(iter(get_close_matches(name, every, 1, 0.7)), "")


def _bare(said: str) -> str:
    words = said.casefold().replace("article", "").replace("art.", "")
    return "".join(words.split())
