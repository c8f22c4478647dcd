"""What bears on the weight of changes: the words of each row, terms and definitions, references, brackets, lists."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from treaty_tui.compare.lineup import Lineup
from treaty_tui.compare.rows import CONCORDED
from treaty_tui.diff import diff
from treaty_tui.eid import spoken
from treaty_tui.language.words import bracketed
from treaty_tui.model import Draft, Finding, Flag, Lineage
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # downward, but dear: the interface shows both texts before anything is weighed
    from treaty_tui.compare.lists import Lists
    from treaty_tui.references.followed import CrossReference
    from treaty_tui.references.neighbours import Beside
    from treaty_tui.references.resolved import Glance, Reference
    from treaty_tui.significance import Context, Weighed
    from treaty_tui.significance.brackets.found import Spanned
    from treaty_tui.significance.form.arabic import Loose
    from treaty_tui.significance.throughout.definitions import Definition
    from treaty_tui.significance.throughout.redefinitions import Redefinition
    from treaty_tui.significance.throughout.replacements import Replacement

_MANY = 20_000
"""Provisions of drafts so long that what one reading found is not kept for the next: it would take much memory."""


class Bearings(Lineup):
    """A lineup whose rows are compared word by word, and what both drafts tell of the words that changed."""

    def __init__(self, old: Draft, new: Draft, lineage: Lineage) -> None:
        super().__init__(old, new, lineage)
        self._diffs: dict[int, list[tuple[str, str]]] = {}
        self._weighed: dict[int, Weighed] = {}

    @cached_property
    def tongues(self) -> tuple[Finding, ...]:
        """That the drafts are in two languages: no word of one stands in the other, so that what changed tells nothing."""
        old, new = self.old.language, self.new.language
        if old == new:
            return ()
        return (Finding("languages", f"two languages ({old}, {new}): hardly anything can be matched, and no reasons are told"),)

    @cached_property
    def context(self) -> "Context":
        """What a change may only follow: what was renumbered, and the terms that were replaced throughout."""
        from treaty_tui.references.fates import Sole
        from treaty_tui.significance import Context

        named = [r for r in self.substitutions if r.terminology]
        terms = tuple(pair for r in named for pair in r.pairs)
        counting = frozenset(pair for r in named if r.counts for pair in r.pairs)
        bodies = self._bodies  # before the glances: they need no more room than this has given back
        own = self._glances[0].own, self._glances[1].own
        known = Context(self.new.language, self.renumbering, self.parts, terms, self._settled, bodies, own)
        plain = not (self._glances[0].worded or self._glances[1].worded)
        return known._replace(
            counting=counting,
            turns={pair: r.turn for r in named if r.turn and not r.counts for pair in r.pairs},
            joint=self._joint,
            led=self._led,
            below=self._below,
            lone=self._lone,
            apart=self._apart,
            spans=self._spans,
            beside=self._neighbours if any(glance.beside for glance in self._glances) else None,
            plain=plain,
            sole=Sole(self.old, self.new),
            loose=self._loose,
        )

    @property
    def _loose(self) -> "Loose":
        """How the drafts write the last letter of Arabic words."""
        if self.new.language != "ar":
            return (False, False), (False, False)
        from treaty_tui.significance.form.arabic import loose

        old, new = map("\n".join, self.words)
        return loose(old), loose(new)

    @property
    def _settled(self) -> tuple[tuple[str, str], ...]:
        """Brackets side by side that gave way to the same words throughout."""
        if not bracketed("\0".join(self.words[0])):
            return ()
        from treaty_tui.significance.brackets.settled import find

        return find([self.diff(number) for number in self._changed])

    @cached_property
    def _changed(self) -> list[int]:
        """The rows whose words changed, and stand in both drafts."""
        return [n for n, row in enumerate(self.rows) if row.old and row.new and row.change != "unchanged"]

    @property
    def _bodies(self) -> tuple[tuple[str, str], ...]:
        """Long and short name of one body."""
        from treaty_tui.significance.names.bodies import find

        old, new = map("\n".join, self.words)
        return find(old, new, self.new.language)

    @cached_property
    def _glances(self) -> "tuple[Glance, Glance]":
        """What one look at the words of the old and of the new draft tells of their references."""
        from treaty_tui.references.resolved import glance

        annexed = any(first in draft.by_eid for draft in (self.old, self.new) for first in ("annex_1", "annex_A"))
        return glance(self.old, self.words[0], annexed=annexed), glance(self.new, self.words[1], annexed=annexed)

    def diff(self, number: int) -> list[tuple[str, str]]:
        """The row's words as (`=`, `-` or `+`, text) runs that rebuild both sides."""
        found = self._diffs.get(number)
        if found is None and (weighed := self._weighed.get(number)) is not None:
            return [(segment.op, segment.text) for segment in weighed.segments]
        if found is None:
            found = self._diffs[number] = diff(self.old_words(number), self.new_words(number), self.new.language)
        return found

    def _home(self, number: int, side: int) -> int:
        """The pair of the article, or of what else a row stood in (`side` 0) or stands in (1); or -1."""
        row, draft = self.rows[number], (self.old, self.new)[side]
        at = ((row.old, row.new)[side] or (-1,))[0]
        while at >= 0 and draft.provisions[at].tag not in CONCORDED:
            at = draft.provisions[at].parent
        return (self.lineage.by_old, self.lineage.by_new)[side].get(at, -1)

    def _joint(self, old: str, new: str) -> str:
        return self._lists.joined(self.old.by_eid[old], self.new.by_eid[new])

    def _led(self, old: str, new: str) -> tuple[str, str]:
        from treaty_tui.compare.lists import lead

        return lead(self.old, self.old.by_eid[old]), lead(self.new, self.new.by_eid[new])

    def _below(self, old: str, new: str) -> tuple[list[str], list[str]]:
        return self._lists.below(self.old.by_eid[old], self.new.by_eid[new])

    def _neighbours(self, old: str, new: str) -> "tuple[Sequence[Beside], Sequence[Beside]]":
        """The neighbours that the words of a row name, if these are those of one provision in either draft."""
        row = self.rows[self.row_of_new[new]]
        if len(row.old) != 1 or len(row.new) != 1:
            return (), ()
        return self._glances[0].beside.get(row.old[0], ()), self._glances[1].beside.get(row.new[0], ())

    def _lone(self, old: str, new: str) -> tuple[list[int], list[int]]:
        """Where brackets without a partner in their draft stand in the wordings of a row, named by its first provisions."""
        from treaty_tui.significance.brackets.found import offsets

        row = self.rows[self.row_of_new[new] if new else self.row_of_old[old]]
        return offsets(self._halves[0], self.words[0], row.old), offsets(self._halves[1], self.words[1], row.new)

    @cached_property
    def _halves(self) -> tuple[Mapping[int, Sequence[int]], Mapping[int, Sequence[int]]]:
        """By provision of the old and of the new draft, where brackets without a partner stand in its words."""
        from treaty_tui.significance.brackets.found import lone

        return lone(self.old), lone(self.new)

    def _apart(self, old: str, new: str, side: int, at: int) -> str:
        """The provision of the old or of the new draft that the other half of a bracket's sign of a row stands in."""
        row, draft = self.rows[self.row_of_new[new] if new else self.row_of_old[old]], (self.old, self.new)[side]
        for index in (row.old, row.new)[side]:
            if at <= len(self.words[side][index]):
                other = self._across[side].get((index, at), -1)
                return spoken(draft.provisions[other].eid) if other >= 0 else ""
            at -= len(self.words[side][index]) + 1
        return ""

    @cached_property
    def _across(self) -> tuple[Mapping[tuple[int, int], int], Mapping[tuple[int, int], int]]:
        """By provision of the old and of the new draft and place in it, where brackets close that open in another one."""
        from treaty_tui.significance.brackets.found import across

        return across(self.old), across(self.new)

    def _spans(self, old: str, new: str) -> tuple[tuple[int, str], tuple[int, str]]:
        """How many brackets stand round either wording of a row and other provisions, and from where to where the inmost goes."""
        row = self.rows[self.row_of_new[new] if new else self.row_of_old[old]]
        return self._spanning(0, row.old), self._spanning(1, row.new)

    def _spanning(self, side: int, indices: Sequence[int]) -> tuple[int, str]:
        spanned, draft = self._spanned[side], (self.old, self.new)[side]
        found = [spanned[index] for index in indices if index in spanned] if spanned else []
        if not found or len(found) < len(indices):
            return 0, ""
        from treaty_tui.significance.brackets.whole import place

        return min([each.around for each in found]), place(draft, found[0])

    @cached_property
    def _spanned(self) -> "tuple[Mapping[int, Spanned], Mapping[int, Spanned]]":
        from treaty_tui.significance.brackets.found import spanned

        return spanned(self.old), spanned(self.new)

    @cached_property
    def _lists(self) -> "Lists":
        from treaty_tui.compare.lists import Lists

        return Lists(self.old, self.new, self.renumbering)

    @cached_property
    def substitutions(self) -> "tuple[Replacement, ...]":
        """Systematic replacements, most frequent first."""
        if self.tongues:
            return ()
        from treaty_tui.significance.throughout.replacements import find

        changed = set(self._changed)
        standing = (self.new_words(n) for n in range(len(self.rows)) if n not in changed)
        diffs = [self.diff(n) for n in self._changed]
        return tuple(find(diffs, self.new.language, standing, lambda: self._defined))

    @cached_property
    def _defined(self) -> tuple[Sequence[str], Sequence[str]]:
        """The terms that the old and the new draft define."""
        old, new = self._definitions
        return [each.term for each in old], [each.term for each in new]

    @cached_property
    def _definitions(self) -> "tuple[Sequence[Definition], Sequence[Definition]]":
        """The definitions of the old and of the new draft."""
        from treaty_tui.significance.throughout.definitions import find

        return find(self.old), find(self.new)

    @cached_property
    def references(self) -> "tuple[CrossReference, ...]":
        """The new draft's references, each with what became of it since the old one."""
        from treaty_tui.references.followed import across

        before = () if self.tongues else self.old_references
        return tuple(across(self.old, self.new, before, self.new_references, self.lineage))

    @cached_property
    def old_references(self) -> "tuple[Reference, ...]":
        """References as they stand in the old draft."""
        from treaty_tui.references.resolved import find

        return find(self.old, self.words[0], self._glances[0], again=len(self.old.provisions) < _MANY)

    @cached_property
    def new_references(self) -> "tuple[Reference, ...]":
        """References as they stand in the new draft."""
        from treaty_tui.references.resolved import find

        return find(self.new, self.words[1], self._glances[1])

    @cached_property
    def wrong_references(self) -> tuple[Finding, ...]:
        """References that did not follow their target, or lead nowhere, at the line where their provision begins."""
        lines = {r.eid: self.new.provisions[self.new.by_eid[r.eid]].line for r in self.references if r.wrong}
        return tuple(
            Finding(f"{r.status}-reference", f"{spoken(r.eid)}: {r.reason}", path=self.new.path, line=lines[r.eid], eid=r.eid)
            for r in self.references
            if r.wrong
        )

    @cached_property
    def definitions(self) -> "tuple[Redefinition, ...]":
        """Terms whose definition changed, with the provisions of both drafts that use them."""
        if self.tongues:
            return ()
        from treaty_tui.significance.throughout.definitions import differ

        old, new = self._definitions
        if not differ(old, new):
            return ()
        from treaty_tui.significance.throughout.redefinitions import across

        return across(old, new, self.new, self.lineage, self.context)

    @cached_property
    def _terms(self) -> "tuple[Mapping[str, list[Redefinition]], Mapping[str, tuple[Flag, ...]]]":
        """Changed definitions by whom they reach, and what is told once of those that reach nearly everyone."""
        if not self.definitions:
            return {}, {}
        from treaty_tui.significance.throughout.redefinitions import common, users

        bearing = sum(bool(row.new) for row in self.rows)
        return users(self.definitions, bearing), common(self.definitions, bearing)
