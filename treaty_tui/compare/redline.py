"""What the changes between two drafts mean: the words of each row when they are first asked for, weighed, with its reasons."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from treaty_tui.compare.lineup import Lineup
from treaty_tui.compare.rows import Row
from treaty_tui.diff import diff
from treaty_tui.eid import spoken
from treaty_tui.model import Draft, Finding, Flag, Lineage
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # downward, but dear: the interface shows both texts before anything is weighed
    from treaty_tui.compare.lists import Lists
    from treaty_tui.compare.transfers import Transfer
    from treaty_tui.references.followed import CrossReference
    from treaty_tui.references.resolved import Glance, Reference
    from treaty_tui.significance import Context, Weighed
    from treaty_tui.significance.footnotes import Notes
    from treaty_tui.significance.redefinitions import Redefinition
    from treaty_tui.significance.replacements import Replacement

_MANY = 20_000
"""Provisions of drafts so long that what one reading found is not kept for the next: it would take much memory."""


class Redline(Lineup):
    """A lineup whose rows are compared word by word, and what bears on their weight: terms, definitions, references."""

    def __init__(self, old: Draft, new: Draft, lineage: Lineage) -> None:
        super().__init__(old, new, lineage)
        self._diffs: dict[int, list[tuple[str, str]]] = {}
        self._weighed: dict[int, Weighed] = {}

    @property
    def far(self) -> tuple[int, int]:
        """How many rows have been weighed, of how many; computes nothing."""
        return len(self._weighed), len(self.lineage.pairs)

    @cached_property
    def context(self) -> "Context":
        """What a change may only follow: what was renumbered, and the terms that were replaced throughout."""
        from treaty_tui.significance import Context

        terms = tuple(pair for r in self.substitutions if r.terminology for pair in ((r.old, r.new), *r.forms))
        bodies = self._bodies  # before the glances: they need no more room than this has given back
        own = self._glances[0].own, self._glances[1].own
        return Context(self.new.language, self.renumbering, self.parts, terms, bodies, own, joint=self._joint, lone=self._lone)

    @property
    def _bodies(self) -> tuple[tuple[str, str], ...]:
        """Long and short name of one body."""
        from treaty_tui.significance.names import find

        old, new = map("\n".join, self.words)
        return find(old, new, self.new.language)

    @cached_property
    def _glances(self) -> "tuple[Glance, Glance]":
        """What one look at the words of the old and of the new draft tells of their references."""
        from treaty_tui.references.resolved import glance

        annexed = "annex_1" in self.old.by_eid or "annex_1" in self.new.by_eid
        return glance(self.old, self.words[0], annexed=annexed), glance(self.new, self.words[1], annexed=annexed)

    def diff(self, number: int) -> list[tuple[str, str]]:
        """The row's words as (`=`, `-` or `+`, text) runs that rebuild both sides."""
        found = self._diffs.get(number)
        if found is None and (weighed := self._weighed.get(number)) is not None:
            return [(segment.op, segment.text) for segment in weighed.segments]
        if found is None:
            found = self._diffs[number] = diff(self.old_words(number), self.new_words(number), self.new.language)
        return found

    @cached_property
    def _scales(self) -> "tuple[Callable[[str, bool, bool], str], Callable[[str, str], Weighed], Callable[..., Weighed]]":
        """What weighs rows, imported once: to ask for it at each row costs as much as to weigh words that stand."""
        from treaty_tui.significance import floor, still, weigh

        return floor, still, weigh

    def weighed(self, number: int) -> "Weighed":
        """The row's segments with their significance, its own significance, and its flags."""
        found = self._weighed.get(number)
        if found is None:
            floor, still, weigh = self._scales
            went = self._transfers.get(number)  # asked for first: what follows takes the room again that this has given back
            row = self.rows[number]
            old = self.old_words(number)
            new = old if row.change == "unchanged" else self.new_words(number)
            if old == new:
                found = still(old, floor(row.change, row.moved, row.renumbered))
            else:
                context = self._context_of(row)
                found = weigh(old, new, self.diff(number), context._replace(dealt=self.dealt(number)) if went else context)
            if self.definitions and (terms := self._redefined(row)):
                found = found._replace(flags=(*found.flags, *terms))
            if went:
                found = found._replace(flags=(*self._without_moved(number, found), *went))
            if old != new and (copy := self._copies.get(number)):
                found = found._replace(flags=(*found.flags, copy))
            if option := self._options.get(number):
                found = found._replace(significance="substantive", flags=(option, *found.flags))
            if old != new and self._notes and (noted := self._notes.flags([segment[:2] for segment in found.segments])):
                found = found._replace(significance="substantive", flags=(*found.flags, *noted))
            self._weighed[number] = found
            self._diffs.pop(number, None)  # its segments hold the same
        return found

    def flags(self, number: int) -> tuple[Flag, ...]:
        """Why a row is told: what became of its words, and what must be told of it besides."""
        found = self.weighed(number).flags
        return (*found, *more) if (more := self.besides.get(number)) else found

    def only_replaced(self, number: int) -> bool:
        """Whether nothing is to be told of a row but words that were replaced throughout."""
        row = self.rows[number]
        plain = row.change == "changed" and not (row.moved or row.renumbered)
        return plain and self.weighed(number).only_followed and number not in self.besides

    @property
    def besides(self) -> Mapping[int, tuple[Flag, ...]]:
        """By row, what neither its words nor its place tell: references that went wrong, though they may stand."""
        return self.astray

    @cached_property
    def astray(self) -> Mapping[int, tuple[Flag, ...]]:
        """By row, its references that went wrong."""
        from treaty_tui.compare.wrong import flags

        return flags(self.references, self.row_of_new) if self.wrong_references else {}

    @cached_property
    def rows_astray(self) -> Mapping[str, frozenset[int]]:
        """The same rows, by what became of their references: stale or broken."""
        from treaty_tui.compare.wrong import rows

        return rows(self.references, self.row_of_new)

    def _redefined(self, row: Row) -> tuple[Flag, ...]:
        """The terms in a row whose definition changed: each with its place where the words stand, else in one reason.

        What the row defined itself is told there, if it is on every other page, or is defined no more and still used.
        """
        users, common = self._terms
        eids = [self.new.provisions[index].eid for index in row.new]
        own = [self.old.provisions[index].eid for index in row.old]
        once = tuple(flag for eid in (*eids, *(f"-{eid}" for eid in own)) for flag in common.get(eid, ())) if common else ()
        terms = dict.fromkeys(item for eid in eids for item in users.get(eid, ())) if row.old else {}
        if not terms:
            return once
        from treaty_tui.significance.redefinitions import flags, widely

        whole = row.change == "unchanged"
        more = widely(self.definitions, len(self.row_of_new), eids) if whole else ()
        return (*once, *flags((*terms, *more), whole=whole))

    @cached_property
    def _notes(self) -> "Notes | None":
        """Footnotes that came, went or read otherwise."""
        if not any(matter.kind == "footnote" for matter in (*self.old.matter, *self.new.matter)):
            return None
        from treaty_tui.significance.footnotes import unlike

        return unlike(self.old, self.new)

    @cached_property
    def _options(self) -> Mapping[int, Flag]:
        """By row, the option that was chosen in it or opened."""
        if not any(each.tag == "alternative" for draft in (self.old, self.new) for each in draft.provisions):
            return {}
        from treaty_tui.compare.options import told

        return told(self.old, self.new, self.lineage, self.rows, self.diff)

    @cached_property
    def _copies(self) -> Mapping[int, Flag]:
        """By row that came, went or changed, the provision of the new draft that says the same."""
        from treaty_tui.compare.copies import told

        return told(self.old, self.new, self.rows, self.words)

    @cached_property
    def _moved(self) -> "Sequence[Transfer]":
        """What of the words of rows went to others."""
        from treaty_tui.compare.transfers import transfers

        changed = [(number, self.diff(number)) for number, row in enumerate(self.rows) if row.change != "unchanged"]
        return transfers(changed, lambda: self.words, self._beneath)

    @cached_property
    def _transfers(self) -> Mapping[int, tuple[Flag, ...]]:
        """By row, what of its words went to another provision or came from one."""
        from treaty_tui.compare.transfers import told

        return told(self._moved, self.whereabouts)

    def _beneath(self, above: int, number: int) -> bool:
        """Whether a row's provision stands in that of another row, in the new draft."""
        return any(self.new.provisions[index].parent in self.rows[above].new for index in self.rows[number].new)

    @property
    def dealt_rows(self) -> frozenset[int]:
        """Rows of which words went down into what they lead in now."""
        return frozenset([each.source for each in self._moved if self._beneath(each.source, each.target)])

    def dealt(self, number: int) -> Mapping[str, Sequence[str]]:
        """The words of a row that went down into what it leads in now, with what is written there."""
        from treaty_tui.compare.transfers import dealt

        moved = [each for each in self._moved if each.source == number and self._beneath(number, each.target)]
        return dealt(moved, self.diff(number)) if moved else {}

    def _without_moved(self, number: int, weighed: "Weighed") -> tuple[Flag, ...]:
        """The reasons of a row without references that only went down with the lead that they stand in: it names the same."""
        from treaty_tui.compare.transfers import settled

        moved = [each for each in self._moved if number in each[:2] and self._beneath(each.source, each.target)]
        if not moved:
            return weighed.flags
        return settled(weighed.flags, [each[:2] for each in weighed.segments], [each.words for each in moved])

    def _context_of(self, row: Row) -> "Context":
        context = self.context._replace(
            old_eid=self.old.provisions[row.old[0]].eid if row.old else "",
            new_eid=self.new.provisions[row.new[0]].eid if row.new else "",
            change=row.change,
            moved=row.moved,
            renumbered=row.renumbered,
        )
        if row.change not in ("split", "merged"):
            return context
        parts = [self.old.provisions[i] for i in row.old] + [self.new.provisions[i] for i in row.new]
        return context._replace(labels=tuple(part.label for part in parts), joint=None)

    def _joint(self, old: str, new: str) -> str:
        return self._lists.joined(self.old.by_eid[old], self.new.by_eid[new])

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

    @cached_property
    def _lists(self) -> "Lists":
        from treaty_tui.compare.lists import Lists

        return Lists(self.old, self.new, self.renumbering)

    @cached_property
    def substitutions(self) -> "tuple[Replacement, ...]":
        """Systematic replacements, most frequent first."""
        from treaty_tui.significance.replacements import find

        changed = {n for n, row in enumerate(self.rows) if row.old and row.new and row.change != "unchanged"}
        standing = (self.new_words(n) for n in range(len(self.rows)) if n not in changed)
        return tuple(find([self.diff(n) for n in sorted(changed)], self.new.language, standing))

    @cached_property
    def references(self) -> "tuple[CrossReference, ...]":
        """The new draft's references, each with what became of it since the old one."""
        from treaty_tui.references.followed import across

        return tuple(across(self.old, self.new, self.old_references, self.new_references, self.lineage))

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
        """References that did not follow their target, or lead nowhere."""
        wrong = (r for r in self.references if r.wrong)
        return tuple(Finding(f"{r.status}-reference", f"{spoken(r.eid)}: {r.reason}", eid=r.eid) for r in wrong)

    @cached_property
    def definitions(self) -> "tuple[Redefinition, ...]":
        """Terms whose definition changed, with the provisions of both drafts that use them."""
        from treaty_tui.significance.definitions import differ, find

        old, new = find(self.old), find(self.new)
        if not differ(old, new):
            return ()
        from treaty_tui.significance.redefinitions import across

        return across(old, new, self.new, self.lineage, self.context)

    @cached_property
    def _terms(self) -> "tuple[Mapping[str, list[Redefinition]], Mapping[str, tuple[Flag, ...]]]":
        """Changed definitions by whom they reach, and what is told once of those that reach nearly everyone."""
        if not self.definitions:
            return {}, {}
        from treaty_tui.significance.redefinitions import common, users

        bearing = sum(bool(row.new) for row in self.rows)
        return users(self.definitions, bearing), common(self.definitions, bearing)
