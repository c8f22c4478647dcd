"""How far a definition reaches: one in an annex speaks for that annex, unless it says that it is for the whole text."""

import re
from collections.abc import Sequence
from functools import cache

from treaty_tui.language import members, module
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft
from treaty_tui.significance.throughout.definitions import defining, headings, key

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
    return annex if annex and not _wide(draft, index) else _EVERYWHERE


def _annex(eid: str) -> str:
    """The annex that a provision stands in; empty if it stands in none."""
    first = eid.partition("__")[0]
    return first if first.startswith("annex") else ""


def _wide(draft: Draft, index: int) -> bool:
    """Whether a definition in an annex is for the whole text: it says so before its term, or the annex is one of terms."""
    language = draft.language[:2]
    provision = draft.provisions[index]
    parent = draft.provisions[provision.parent] if provision.parent >= 0 else provision
    annex = draft.provisions[draft.by_eid[_annex(provision.eid)]] if _annex(provision.eid) in draft.by_eid else parent
    if lowered(annex.heading).strip(" .()[]") in headings(language):
        return True
    own = re.split(r"[\"“”„«»‘]", provision.text)[0][:_LEAD]
    return _whole(language).search(lowered(f"{parent.text[-_LEAD:]} {own}")) is not None


@cache
def _whole(language: str) -> re.Pattern[str]:
    """What a definition says that is for the whole text: "for the purposes of this Convention"."""
    data = module(language)
    this = "|".join(map(re.escape, members(data.CITED_THIS)))
    nouns = "|".join(re.escape(noun[:-1] if len(noun) > _STEM else noun) for noun in data.TITLES.split())
    return re.compile(rf"(?:{this})\s?(?:ال)?(?:{nouns})")
