"""Lists whose items are joined alike in both drafts: an "and" that only went along with the end of its list changes nothing."""

from collections.abc import Mapping

from treaty_tui.model import Draft
from treaty_tui.significance.law.lexicon import law_of

_LEADING = ":：—–,،，"
"""How words end that lead in what stands below them, where no letter ends them."""
_BEHIND = "] \n"
"""What may close behind such a mark: text that stands in a bracket."""

_LED = ("paragraph", "point")
"""Kinds of provision whose own words can lead in others; those of an article or a chapter are its heading."""


class Lists:
    """The lists of two drafts, by the provision that they stand in."""

    def __init__(self, old: Draft, new: Draft, renumbering: Mapping[str, str]) -> None:
        self.old, self.new, self.renumbering = old, new, renumbering
        self._items = _items(old), _items(new)

    def joined(self, old: int, new: int) -> str:
        """The word ("and", "or") that alone joins the list which both provisions are items of; empty where it is not the same.

        The last item but one has it in both drafts, and no item has another.
        """
        one, two = self.old.provisions[old], self.new.provisions[new]
        if one.tag != "point" or two.tag != "point" or one.parent < 0 or two.parent < 0:
            return ""
        if self.renumbering.get(self.old.provisions[one.parent].eid) != self.new.provisions[two.parent].eid:
            return ""
        ours, theirs = self._items[0][one.parent], self._items[1][two.parent]
        if _outside(self.old, ours, old) or _outside(self.new, theirs, new):
            return ""
        was = _joint(self.old, ours)
        return was if was and was == _joint(self.new, theirs) else ""

    def below(self, old: int, new: int) -> tuple[list[str], list[str]]:
        """The words of the points that stand in two provisions."""
        ours, theirs = self._items[0].get(old, ()), self._items[1].get(new, ())
        return [self.old.provisions[i].words for i in ours], [self.new.provisions[i].words for i in theirs]


def _items(draft: Draft) -> dict[int, list[int]]:
    """Index of a provision to those of the points in it."""
    found: dict[int, list[int]] = {}
    for index, provision in enumerate(draft.provisions):
        if provision.tag == "point":
            found.setdefault(provision.parent, []).append(index)
    return found


def _outside(draft: Draft, items: list[int], item: int) -> bool:
    """Whether a word at the end of an item joins what its whole list stands in, not its list."""
    return items[-1] == item and ending(draft.provisions[item].words, draft.language) != ""


def _joint(draft: Draft, items: list[int]) -> str:
    ends = [ending(draft.provisions[index].words, draft.language) for index in items[:-1]]
    return ends[-1] if ends and set(ends) <= {"", ends[-1]} else ""


def ending(words: str, language: str) -> str:
    """The name of the conjunction that a wording ends with, or nothing."""
    tail = words[-20:].rstrip(" ,;\n").rpartition(" ")[2].lower()
    phrases = law_of(language).first.get(tail, ())
    return next((each.name for each in phrases if each.words == (tail,) and each.kind == "conjunction"), "")


def lead(draft: Draft, index: int) -> str:
    """The words that lead a provision in: those of what it stands in, if they are no sentence of their own."""
    above = draft.provisions[index].parent
    words = draft.provisions[above].words.rstrip() if above >= 0 and draft.provisions[above].tag in _LED else ""
    return words if words[-1:].isalnum() or words.rstrip(_BEHIND).endswith(tuple(_LEADING)) else ""
