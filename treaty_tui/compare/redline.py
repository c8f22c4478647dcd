"""What the changes between two drafts mean: the words of each row when they are first asked for, weighed, with its reasons."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from treaty_tui.compare.bearings import Bearings
from treaty_tui.compare.lineup import labelled
from treaty_tui.compare.rows import Row
from treaty_tui.eid import spoken
from treaty_tui.language.words import bracketed
from treaty_tui.model import Flag, Segment
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # downward, but dear: the interface shows both texts before anything is weighed
    from treaty_tui.compare.besides.transfers import Transfer
    from treaty_tui.significance import Context, Weighed
    from treaty_tui.significance.notes.footnotes import Notes
    from treaty_tui.significance.throughout.reach import Reach


class Redline(Bearings):
    """The changes of each row, weighed, with all that is told of them."""

    @property
    def far(self) -> tuple[int, int]:
        """How many rows have been weighed, of how many; computes nothing."""
        return len(self._weighed), len(self.lineage.pairs)

    @cached_property
    def _scales(self) -> "tuple[Callable[[str, bool, bool], str], Callable[[str, str], Weighed], Callable[..., Weighed]]":
        """What weighs rows, imported once: to ask for it at each row costs as much as to weigh words that stand."""
        from treaty_tui.significance import floor, still, weigh

        return floor, still, weigh

    def weighed(self, number: int) -> "Weighed":
        """The row's segments with their significance, its own significance, and its flags."""
        found = self._weighed.get(number)
        if found is None:
            if self.tongues:
                return self._plain(number)
            went = self._transfers.get(number)  # asked for first: what follows takes the room again that this has given back
            row = self.rows[number]
            old = self.old_words(number)
            new = old if row.change == "unchanged" else self.new_words(number)
            found = self._weigh(number, old, new, gave=bool(went))
            if self.definitions and (terms := self._redefined(row)):
                found = found._replace(flags=(*found.flags, *terms))
            if went:
                found = found._replace(flags=self._elsewhere(number, found, (*self._without_moved(number, found), *went)))
            if option := self._options.get(number):
                found = found._replace(significance="substantive", flags=(option, *found.flags))
            if other := self._surroundings.get(number):
                weighty = found.significance == "substantive" or any(flag.kind != "moved" for flag in other)
                least = "substantive" if weighty else "consequential"
                found = found._replace(significance=least, flags=(*found.flags, *other))
            if enclosed := self._enclosing(number, found):
                found = found._replace(significance="substantive", flags=(*enclosed, *found.flags))
            if note := self._reread.get(number):
                least = "substantive" if note[1] == "substantive" else found.significance
                found = found._replace(significance=least, flags=(*found.flags, note[0]))
            if old != new:
                found = self._beside(number, found)
            self._weighed[number] = found
            self._diffs.pop(number, None)  # its segments hold the same
        return found

    def _plain(self, number: int) -> "Weighed":
        """The same of drafts in two languages: nothing tells why words differ, and "ne … pas" is no negation that came."""
        found = self._weigh(number, self.old_words(number), self.new_words(number), gave=False)
        self._weighed[number] = found._replace(flags=(), followed=())
        self._diffs.pop(number, None)
        return self._weighed[number]

    def _weigh(self, number: int, old: str, new: str, *, gave: bool) -> "Weighed":
        """What the words of a row say by themselves; `gave` where some of them may have gone down into what they lead in."""
        floor, still, weigh = self._scales
        row = self.rows[number]
        if old == new:
            return still(old, floor(row.change, row.moved, row.renumbered))
        context = self._context_of(row)
        return weigh(old, new, self.diff(number), context._replace(dealt=self.dealt(number)) if gave else context)

    def _beside(self, number: int, found: "Weighed") -> "Weighed":
        """The same with what other places make of a row's words: that they are another's, too, and what their footnotes say."""
        if self.rows[number].change == "split" and any(flag.kind == "moved" for flag in found.flags):
            from treaty_tui.compare.besides.parted import told as parted

            parts = self.rows[number].new
            words, names = ([self.words[1][i] for i in parts], [spoken(self.new.provisions[i].eid) for i in parts])
            found = found._replace(flags=parted(found.flags, [segment[:2] for segment in found.segments], words, names))
        if copy := self._copies.get(number) or self._remains.get(number):
            found = found._replace(flags=(*found.flags, copy))
        runs = [segment[:2] for segment in found.segments]
        if any(map(_in_capitals, runs, runs[1:])):
            from treaty_tui.compare.besides.capitals import others, told

            recased = [one[1] for one, two in pairwise(runs) if _in_capitals(one, two)]
            was, now, (terms, bound) = self.old_words(number), self.new_words(number), self._capitals
            known = (
                [term for term in terms if self._reach.speaks(term, self.rows[number].old, self.rows[number].new)]
                if terms
                else ()
            )
            flags = tuple(told(was, now, recased, known)) or tuple(others(was, now, recased, bound, self.new.language))
            if flags:
                segments = _recased(found.segments, " ".join([flag.reason for flag in flags]).lower())
                found = found._replace(significance="substantive", segments=segments, flags=(*found.flags, *flags))
        if self._notes and (noted := self._notes.told(runs))[0]:
            least = "substantive" if noted[1] else found.significance
            found = found._replace(significance=least, flags=(*found.flags, *noted[0]))
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
        """By row, its references that went wrong, or name what holds more or less than it did."""
        found: dict[int, tuple[Flag, ...]] = {}
        if self.wrong_references:
            from treaty_tui.compare.besides.wrong import flags

            found.update(flags(self.references, self.row_of_new))
        if any(pair.moved or pair.change == "merged" for pair in self.lineage.pairs):
            from treaty_tui.compare.besides import extent

            wider = extent.flags(self.references, self.old, self.new, self.lineage, self.row_of_new, self.words[1])
            found.update({row: (*found.get(row, ()), *told) for row, told in wider.items()})
        return found

    @cached_property
    def rows_astray(self) -> Mapping[str, frozenset[int]]:
        """The same rows, by what became of their references: stale or broken."""
        from treaty_tui.compare.besides.wrong import rows

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
        from treaty_tui.significance.throughout.redefinitions import flags, widely

        whole = row.change == "unchanged"
        more = widely(self.definitions, len(self.row_of_new), eids)
        return (*once, *flags((*terms, *more), whole=whole))

    @cached_property
    def _notes(self) -> "Notes | None":
        """Footnotes that came, went or read otherwise."""
        if not any(matter.kind == "footnote" for matter in (*self.old.matter, *self.new.matter)):
            return None
        from treaty_tui.significance.notes.footnotes import unlike

        return unlike(self.old, self.new)

    @cached_property
    def _reread(self) -> Mapping[int, tuple[Flag, str]]:
        """By row, the note of it that reads otherwise under the same mark, and what its change weighs."""
        if self._notes is None:
            return {}
        from treaty_tui.significance.notes.footnotes import otherwise

        found = otherwise(self.old, self.new, self.lineage)
        return {self.row_of_new[eid]: (flag, weight) for eid, flag, weight in found if eid in self.row_of_new}

    @cached_property
    def _capitals(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The terms that the old draft writes with a capital, as one of the drafts defines them, and its names of the bound."""
        from treaty_tui.compare.besides.capitals import bound, used

        old = "\n".join(self.words[0])
        return used([*self._defined[0], *self._defined[1]], old), bound(old, self.old.language)

    @cached_property
    def _reach(self) -> "Reach":
        """For which rows the definitions of either draft are."""
        from treaty_tui.significance.throughout.reach import Reach

        return Reach(self.old, self.new)

    @cached_property
    def _options(self) -> Mapping[int, Flag]:
        """By row, the option that was chosen in it or opened."""
        if not any("alt" in "\0".join(draft.by_eid) for draft in (self.old, self.new)):
            return {}
        from treaty_tui.compare.besides.options import told

        return told(self.old, self.new, self.lineage, self.rows, self.diff)

    @cached_property
    def _numbers(self) -> Mapping[int, Sequence[Flag]]:
        """By row, that brackets round a number alone were lifted or put in: they stand in no words."""
        if not (labelled(self.old) or labelled(self.new)):
            return {}
        from treaty_tui.significance.brackets.labels import told

        return told((self.old, self.new), self.lineage, self.rows)

    def _enclosing(self, number: int, found: "Weighed") -> Sequence[Flag]:
        """What is told of brackets round a row's number alone, and round its provision as a whole.

        Of what came or went it is told where nothing is of its brackets: that an option was dropped, or a mark put in.
        """
        numbers, around = self._numbers.get(number, ()), self._enclosed.get(number)
        row = self.rows[number]
        if around and not (row.old and row.new) and any(flag.kind == "brackets" for flag in (*numbers, *found.flags)):
            return numbers
        return (*numbers, around) if around else numbers

    @cached_property
    def _enclosed(self) -> Mapping[int, Flag]:
        """By row, the brackets that it came or went in, and those of other provisions that were put or lifted round it."""
        if not any(bracketed("\0".join(words)) for words in self.words):
            return {}
        from treaty_tui.significance.brackets.whole import told

        return dict(told((self.old, self.new), self.lineage, self.rows, self._spanned))

    @cached_property
    def _surroundings(self) -> Mapping[int, tuple[Flag, ...]]:
        """By row, what another place made of its words."""
        if all(pair.change in ("unchanged", "changed") and not pair.moved for pair in self.lineage.pairs):
            return {}
        from treaty_tui.compare.besides.surroundings import told

        return told(self.old, self.new, self.lineage, self.rows)

    @cached_property
    def _copies(self) -> Mapping[int, Flag]:
        """By row that came, went or changed, the provision of the new draft that says the same."""
        from treaty_tui.compare.besides.copies import told

        return told(self.old, self.new, self.rows, self.words)

    @cached_property
    def _remains(self) -> Mapping[int, Flag]:
        """By deleted or inserted row, what of its words stands in another provision, and is not told as moved there.

        Of drafts without brackets it is not asked: there, what is struck is seldom taken up elsewhere, and to look costs time.
        """
        if not bracketed("\0".join(self.words[0])):
            return {}
        from treaty_tui.compare.besides.remains import told

        told_so = self._transfers
        return {number: flag for number, flag in told(self.old, self.new, self.rows, self.words).items() if number not in told_so}

    @cached_property
    def _moved(self) -> "Sequence[Transfer]":
        """What of the words of rows went to others."""
        from treaty_tui.compare.besides.transfers import transfers

        changed = [(number, self.diff(number)) for number, row in enumerate(self.rows) if row.change != "unchanged"]
        return transfers(changed, lambda: self.words, self._beneath, self._home)

    @cached_property
    def _transfers(self) -> Mapping[int, tuple[Flag, ...]]:
        """By row, what of its words went to another provision or came from one."""
        from treaty_tui.compare.besides.transfers import told

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
        from treaty_tui.compare.besides.transfers import dealt

        moved = [each for each in self._moved if each.source == number and self._beneath(number, each.target)]
        return dealt(moved, self.diff(number)) if moved else {}

    def _without_moved(self, number: int, weighed: "Weighed") -> tuple[Flag, ...]:
        """The reasons of a row without what is told as moved, and without references that only went down with their lead."""
        from treaty_tui.compare.besides.transfers import once, settled

        moved = [each for each in self._moved if number in each[:2]]
        segments = [each[:2] for each in weighed.segments]
        flags = once(weighed.flags, segments, [each.words for each in moved], self._transfers.get(number, ()))
        beneath = [each.words for each in moved if self._beneath(each.source, each.target)]
        return settled(flags, segments, beneath) if beneath else flags

    def _elsewhere(self, number: int, weighed: "Weighed", flags: tuple[Flag, ...]) -> tuple[Flag, ...]:
        """The reasons of a row with those of its sentences that stand in another one in other words told as one thing."""
        if not any(flag.reason.startswith("sentence ") for flag in flags):
            return flags
        from treaty_tui.compare.besides.sentences import told

        moved = [each for each in self._moved if number in each[:2]]
        there = [self.new_words(each.target) if each.source == number else self.old_words(each.source) for each in moved]
        ends = [(each.words, text, flag) for each, text, flag in zip(moved, there, self._transfers[number], strict=True)]
        return told(flags, [each[:2] for each in weighed.segments], ends)

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


def _recased(segments: Sequence[Segment], told: str) -> tuple[Segment, ...]:
    """The segments with those as substantive in which a capital made another word of one that is told."""
    found = list(segments)
    for at, (one, two) in enumerate(pairwise(segments)):
        if _in_capitals(one[:2], two[:2]) and one.text.strip().lower() in told:
            found[at : at + 2] = one._replace(significance="substantive"), two._replace(significance="substantive")
    return tuple(found)


def _in_capitals(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Whether the second of two runs is put for the first, and differs in capitals only."""
    return one[0] == "-" and two[0] == "+" and one[1].lower() == two[1].lower()
