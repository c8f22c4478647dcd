"""The Comparison, which every page and report reads: rows, what their changes mean, who stands where, and what is alarming."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial

from treaty_tui.compare.lineup import labelled
from treaty_tui.compare.redline import Redline
from treaty_tui.language.words import bracketed
from treaty_tui.model import Draft, Finding, Flag, Lineage, Marks
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # downward, but dear: only where a draft has brackets
    from treaty_tui.significance.brackets.ledger import Entry
    from treaty_tui.significance.throughout.replacements import Replacement

NO_MARKS = Marks()

Chain = tuple[Sequence[Draft], Callable[[int], Lineage]]
"""Drafts in the order of time, and what leads from each, by its place, to the next: made when it is asked for."""


class Comparison(Redline):
    """A redline with who stands where, and what must be told first. Nothing changes once computed, and all is on demand."""

    def __init__(
        self,
        old: Draft,
        new: Draft,
        lineage: Lineage,
        marks: Mapping[str, Marks],
        earlier: Callable[[], Chain] | None = None,
        before: Callable[[], Mapping[str, Marks]] | None = None,
    ) -> None:
        super().__init__(old, new, lineage)
        self.marks = marks
        self._earlier, self._before = earlier, before
        self._near: dict[int, Marks] = {}
        self._joined: dict[int, Marks] = {}

    def adopt(self, other: "Comparison") -> None:
        """Take over what another comparison knows of the same lineage: rows and their words do not hang on marks."""
        if other.lineage is self.lineage:
            self._diffs = other._diffs
            known = ("rows", "concordance", "words")
            self.__dict__.update((name, other.__dict__[name]) for name in known if name in other.__dict__)

    @cached_property
    def chain(self) -> Chain:
        """The drafts up to the new one with the lineages between neighbours, or just this pair."""
        return self._earlier() if self._earlier else ((self.old, self.new), lambda step: self.lineage)

    def marks_of(self, number: int) -> Marks:
        """Who backs, contests and asks at the row's provision of the new draft; at any of its parts where it was split."""
        new = self.rows[number].new
        found = [marks for index in new if (marks := self.marks.get(self.new.provisions[index].eid)) is not None]
        if len(found) < 2:
            return found[0] if found else NO_MARKS
        if number not in self._joined:
            from treaty_tui.compare.marks import united

            self._joined[number] = united(found)
        return self._joined[number]

    def gone_marks(self, number: int) -> Marks:
        """Who stood at the words of a deleted row, in the old draft: told beside it, and counted nowhere."""
        row = self.rows[number]
        if row.new or self._before is None:
            return NO_MARKS
        from treaty_tui.compare.marks import left_behind

        return left_behind(self._marks_before.get(self.old.provisions[row.old[0]].eid, NO_MARKS))

    @cached_property
    def _marks_before(self) -> Mapping[str, Marks]:
        return self._before() if self._before else {}

    def near_marks(self, number: int) -> Marks:
        """As `marks_of`, but what speaks of a whole chapter or the preamble is shown among the wider ones at what stands in it.

        For screens and reports that people read: one line on a chapter would else mark each of its hundred provisions.
        """
        row, marks = self.rows[number], self.marks_of(number)
        if marks is NO_MARKS or not row.new:
            return marks
        found = self._near.get(number)
        if found is None:
            from treaty_tui.compare.marks import near

            found = self._near[number] = near(marks, self.new.provisions[row.new[0]].tag)
        return found

    def left_out(self, replacement: "Replacement") -> list[str]:
        """The eIds of what still says the old term of a systematic replacement, in the new draft."""
        if not replacement.kept:
            return []
        olds, news = ("|".join(re.escape(pair[side]) for pair in replacement.pairs) for side in (0, 1))
        edges = ("", "") if self.new.language == "zh" else (r"(?<![^\W_])", r"(?![^\W_])")
        said = re.compile(rf"{edges[0]}(?:(?:{news})|({olds})){edges[1]}", re.IGNORECASE)
        return [
            provision.eid
            for provision, words in zip(self.new.provisions, self.words[1], strict=True)
            if any(match[1] for match in said.finditer(words))
        ]

    @cached_property
    def brackets(self) -> "tuple[Entry, ...]":
        """Every bracket of both drafts: opened, kept, changed, lifted, struck or turned into other words."""
        drafts, lineage = self.chain
        numbers = any(map(labelled, drafts))
        if not (numbers or any(map(_bracketed, map(_words, drafts) if self._earlier else self.words))):
            return ()
        from treaty_tui.compare.besides.dealt import lifted
        from treaty_tui.significance.brackets.ledger import ledger

        lineages = [lineage(step) for step in range(len(drafts) - 1)]
        found = ledger(drafts, lineages, lifted(self))
        if numbers:
            from treaty_tui.significance.brackets.labels import entries

            found = entries(drafts, lineages, found)
        both = {self.old.id, self.new.id}
        return tuple([entry for entry in found if any(state.draft in both for state in entry.states)])

    @cached_property
    def alarms(self) -> tuple[Finding, ...]:
        """Words agreed ad referendum in the old draft, or before it and not changed till then, that changed in the new one."""
        if self.tongues:
            return ()
        drafts, lineage = self.chain
        before = next((step for step, draft in enumerate(drafts) if draft.id == self.old.id), 0)
        if not any(_agrees(words, self.old.language) for words in (self.words[0], *map(_words, drafts[:before]))):
            return ()
        from treaty_tui.significance.brackets.agreed import alarms

        steps = [partial(Comparison, drafts[step], drafts[step + 1]) for step in range(before)]
        return alarms(
            (*drafts[:before], self.old, self.new),
            lambda step: lineage(step) if step < before else self.lineage,
            lambda step: steps[step](lineage(step), {}).context if step < before else self.context,
            since=before + 1,
        )

    @cached_property
    def besides(self) -> Mapping[int, tuple[Flag, ...]]:
        """By row, what neither its words nor its place tell: that they had been agreed, and references that went wrong."""
        if not self.alarms:
            return self.astray
        from treaty_tui.significance.brackets.agreed import flag

        found = dict(self.astray)
        for alarm in self.alarms:
            row = self.row_of_new.get(alarm.eid) if alarm.line else self.row_of_old.get(alarm.eid)
            if row is not None:
                found[row] = (*found.get(row, ()), flag(alarm))
        return found

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What must be told first: two languages, agreed words that changed, references that went wrong, notes that changed."""
        return (*self.tongues, *self.alarms, *self.wrong_references, *self.footnotes)

    @cached_property
    def footnotes(self) -> tuple[Finding, ...]:
        """Footnotes that came, went or read otherwise: they stand in no row."""
        if self.tongues or not any(matter.kind == "footnote" for matter in (*self.old.matter, *self.new.matter)):
            return ()
        from treaty_tui.significance.notes.footnotes import changes

        return changes(self.old, self.new, self.lineage)


_ASIDE = (")", ").", ");", "）", "）。", "）；")
"""How words end that may say in round brackets that they are agreed."""


def _words(draft: Draft) -> list[str]:
    return [provision.words for provision in draft.provisions]


def _agrees(texts: Sequence[str], language: str) -> bool:
    """A quick look: whether anything in a draft may say that words are agreed."""
    if _bracketed(texts) or [words for words in texts if "ad ref" in words]:
        return True
    aside = [words for words in texts if words.endswith(_ASIDE)]
    if not aside:
        return False
    from treaty_tui.significance.brackets import kinds

    return any(kinds.aside(words, language) for words in aside)


def _bracketed(texts: Sequence[str]) -> bool:
    return bracketed("\0".join(texts))
