"""Options that became the text, text that became an option, and what was dropped: a decision, though not a word changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from treaty_tui.compare.besides.choices import Chains, Choices, alternatives, names
from treaty_tui.compare.rows import Row
from treaty_tui.eid import spoken
from treaty_tui.model import Draft, Flag, Lineage


def told(
    old: Draft, new: Draft, lineage: Lineage, rows: Sequence[Row], redline: Callable[[int], Sequence[tuple[str, str]]]
) -> dict[int, Flag]:
    """By row, which option was chosen in it, opened or dropped: once for each, at the first of its provisions that has words.

    Options may stand in options: words that left the one may still be left to choose in the other. `redline` tells of a row what
    became of its words.
    """
    turns = _Turns(old, new, lineage)
    turned = [(number, *turns.of(row)) for number, row in enumerate(rows) if row.old and row.new]
    choices = Choices((old, new), turns.before, rows, [(number, ceased) for number, ceased, _ in turned if ceased], redline)
    found: dict[int, Flag] = {}
    seen: set[tuple[int, bool]] = set()
    for number, ceased, opened in turned:
        fresh = [each for each in ceased or opened if (each, bool(ceased)) not in seen]
        if fresh:
            seen.update([(each, bool(ceased)) for each in fresh])
            found[number] = Flag("brackets", choices.said(fresh) if ceased else _opened(new, fresh))
    for number, option in _dropped(choices, turns.before, rows):
        found[number] = Flag("brackets", choices.lost(option) + _renamed((old, new), lineage, choices.beside(option)))
    for number, row in enumerate(rows):
        if not row.new and choices.freed(row.old[0]):
            found[number] = Flag("brackets", choices.said(row.old[:1]))
        elif not row.new and number not in found and len(heirs := turns.heirs(row.old[0])) == 1:
            heir = spoken(new.provisions[heirs.pop()].eid)
            found[number] = Flag("brackets", f"{names(old, row.old[:1])} goes on as {heir}, without this")
        elif (
            not row.new
            and number not in found
            and (said := choices.led(row.old[0]) or _with(old, choices, turns.before[row.old[0]]))
        ):
            found[number] = Flag("brackets", said)
    return found


def _opened(new: Draft, options: Sequence[int]) -> str:
    """What is told of text that is to be chosen now."""
    beside = alternatives(new) if new.provisions[options[0]].tag != "alternative" else {}
    others = [index for index, first in beside.items() if first == beside[options[0]] and index not in options]
    return f"to choose from now, with {names(new, others)}" if others else f"became {names(new, options)}"


def _with(old: Draft, choices: Choices, chain: Sequence[int]) -> str:
    """That what went is one of several provisions of an option.

    Of one that went, which is told at the first of them; or of one that lives on, as such or as the text.
    """
    if not chain:
        return ""
    option, fate = chain[-1], "which was dropped"
    if option not in choices.gone:
        fate = "which was kept without this" if choices.held(option) else "of which only a part was kept"
        fate = fate if choices.freed(option) else "which goes on without this"
    elif not choices.gone.isdisjoint(chain[:-1]):
        return ""
    return f"part of {names(old, [option])}, {fate}"


def _dropped(choices: Choices, chains: Chains, rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """The row and the option of each that went, but for those within another one that did."""
    seen: set[int] = set()
    for number, row in enumerate(rows):
        if not row.new:
            option = next((each for each in chains[row.old[0]] if each in choices.gone), -1)
            if option >= 0 and option not in seen:
                seen.add(option)
                yield number, option


def _renamed(drafts: tuple[Draft, Draft], lineage: Lineage, beside: Sequence[int]) -> str:
    """That an option beside one that went has another number now, and that a new one stands beside it."""
    old, new = drafts
    for option in beside:
        home = _home(lineage.by_old, old.provisions[option].parent)
        for now in lineage.pairs[lineage.by_old[option]].new:
            above, was = new.provisions[now].parent, names(old, [option])
            option_still = new.provisions[now].tag == "alternative" and _home(lineage.by_new, above) == home
            if option_still and was != names(new, [now]):
                fresh = [
                    index
                    for index, provision in enumerate(new.provisions)
                    if provision.parent == above
                    and provision.tag == "alternative"
                    and not lineage.pairs[lineage.by_new[index]].old
                ]
                more = f", beside a new {names(new, fresh)}" if len(fresh) == 1 else ", beside new ones" if fresh else ""
                return f"; {was} is {names(new, [now])} now{more}"
    return ""


def _home(pairs: Mapping[int, int], parent: int) -> int:
    """The pair of what an option stands in; -1 for one that stands in nothing, before the first article."""
    return pairs[parent] if parent >= 0 else -1


class _Turns:
    """What is no option any more in a row, or has become one."""

    def __init__(self, old: Draft, new: Draft, lineage: Lineage) -> None:
        self._old, self._new, self._lineage = old, new, lineage
        self.before, self._after = _chains(old), _chains(new)

    def of(self, row: Row) -> tuple[list[int], list[int]]:
        """The old options that what they say left, and the new ones that it came into, outermost first.

        A choice is known by what it stands in, else by an option that is in both; else the innermost one has stayed.
        """
        was = _levels(self._old, [self.before[index] for index in row.old])
        now = _levels(self._new, [self._after[index] for index in row.new])
        for same in (self._same_place, self._same_option):
            for above, options in [*now.items()]:
                mine = next((each for each in was if same((each, was[each]), (above, options))), None)
                if mine is not None:
                    del was[mine], now[above]
        for _ in range(min(len(was), len(now))):
            was.popitem()
            now.popitem()
        return [each for options in was.values() for each in options], [each for options in now.values() for each in options]

    def heirs(self, option: int) -> set[int]:
        """The new options in which that stands which an old one led in."""
        led = [index for index, chain in enumerate(self.before) if option in chain and index != option]
        became = [now for index in led for now in self._lineage.pairs[self._lineage.by_old[index]].new]
        return {self._after[now][-1] for now in became if self._after[now]}

    def _same_place(self, one: tuple[int, list[int]], two: tuple[int, list[int]]) -> bool:
        above, beyond = one[0], two[0]
        if min(above, beyond) < 0:
            return above == beyond
        return self._lineage.by_old[above] == self._lineage.by_new[beyond]

    def _same_option(self, one: tuple[int, list[int]], two: tuple[int, list[int]]) -> bool:
        return not {self._lineage.by_old[each] for each in one[1]}.isdisjoint([self._lineage.by_new[each] for each in two[1]])


def _chains(draft: Draft) -> Chains:
    found: list[tuple[int, ...]] = []
    apart = alternatives(draft)
    for index, provision in enumerate(draft.provisions):
        outer = found[provision.parent] if provision.parent >= 0 else ()
        found.append((*outer, index) if provision.tag == "alternative" or index in apart else outer)
    return found


def _levels(draft: Draft, chains: Sequence[tuple[int, ...]]) -> dict[int, list[int]]:
    """By what they stand in, the options of some chains, outermost first."""
    found: dict[int, list[int]] = {}
    for option in sorted({each for chain in chains for each in chain}):
        found.setdefault(draft.provisions[option].parent, []).append(option)
    return found
