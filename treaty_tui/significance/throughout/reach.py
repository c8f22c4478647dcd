"""How far a definition reaches: for the whole text, unless one in an annex says that it speaks for that, or for its rules."""

import re
from collections.abc import Sequence
from functools import cache

from treaty_tui.language import members, module
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft
from treaty_tui.significance.throughout.definitions import defining, key

_EVERYWHERE = ""
_LEAD = 160
"""Characters before a term in which its sentence says what it speaks for."""
_STEM = 4
"""Letters of a noun from which on its last one may be an ending."""


class Reach:
    """For which provisions of two drafts their definitions are."""

    def __init__(self, old: Draft, new: Draft) -> None:
        self.drafts = old, new
        self._scopes = _scopes(old), _scopes(new)

    def speaks(self, term: str, old: Sequence[int], new: Sequence[int]) -> bool:
        """Whether one of the definitions of a term is for any of some provisions of either draft."""
        for draft, scopes, indexes in zip(self.drafts, self._scopes, (old, new), strict=True):
            known = scopes.get(key(term), set())
            if _EVERYWHERE in known or any(_annex(draft.provisions[index].eid) in known for index in indexes):
                return True
        return False


def _scopes(draft: Draft) -> dict[str, set[str]]:
    """By folded term the annexes for which a draft defines it; `_EVERYWHERE` for all of it."""
    found: dict[str, set[str]] = {}
    for index, terms, _ in defining(draft):
        scope = scope_of(draft, index)
        for term in terms:
            found.setdefault(key(term), set()).add(scope)
    return found


def scope_of(draft: Draft, index: int) -> str:
    """The annex that a provision's definition is for; empty where it is for all of its draft."""
    annex = _annex(draft.provisions[index].eid)
    return annex if annex and _narrow(draft, index) else _EVERYWHERE


def _annex(eid: str) -> str:
    """The annex that a provision stands in; empty if it stands in none."""
    first = eid.partition("__")[0]
    return first if first.startswith("annex") else ""


def _narrow(draft: Draft, index: int) -> bool:
    """Whether a definition in an annex says before its term that it is for that: "for the purposes of the present rules"."""
    provision = draft.provisions[index]
    lead = draft.provisions[provision.parent].text[-_LEAD:] if provision.parent >= 0 else ""
    own = re.split(r"[\"“”„«»‘]", provision.text)[0][:_LEAD]
    said = lowered(f"{lead} {own}")
    whole, part = _scoped(draft.language[:2])
    return part.search(said) is not None and whole.search(said) is None


@cache
def _scoped(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a definition says that is for the whole text, "in this Convention", and one that is for a part, "in this Annex"."""
    data = module(language)
    this = "|".join(map(re.escape, [*members(data.CITED_THIS), *members(data.CITED_THESE)]))
    before = rf"(?:{this})\s?(?:ال)?"
    parts = " ".join(data.HEADINGS.values()).split()
    return re.compile(rf"{before}(?:{_any(data.TITLES.split())})"), re.compile(rf"{before}(?:{_any(parts)})")


def _any(nouns: Sequence[str]) -> str:
    """Any of some nouns, whatever they end on."""
    return "|".join(re.escape(noun[:-1] if len(noun) > _STEM else noun) for noun in nouns)
