"""Options that became the text, text that became an option, and what was dropped: a decision, though not a word changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from treaty_tui.compare.rows import Row
from treaty_tui.eid import article
from treaty_tui.language import says_nothing
from treaty_tui.language.words import bare, opens_bracket
from treaty_tui.model import Draft, Flag, Lineage

_Chains = list[tuple[int, ...]]
"""Per provision the options that it stands in, by index, outermost first, itself included."""


def told(
    old: Draft, new: Draft, lineage: Lineage, rows: Sequence[Row], redline: Callable[[int], Sequence[tuple[str, str]]]
) -> dict[int, Flag]:
    """By row, which option was chosen in it, opened or dropped: once for each, at the first of its provisions that has words.

    Options may stand in options: words that left the one may still be left to choose in the other. `redline` tells of a row what
    became of its words.
    """
    turns = _Turns(old, new, lineage)
    turned = [(number, *turns.of(row)) for number, row in enumerate(rows) if row.old and row.new]
    choices = _Choices((old, new), turns.before, rows, [(number, ceased) for number, ceased, _ in turned if ceased], redline)
    found: dict[int, Flag] = {}
    seen: set[tuple[int, bool]] = set()
    for number, ceased, opened in turned:
        fresh = [each for each in ceased or opened if (each, bool(ceased)) not in seen]
        if fresh:
            seen.update([(each, bool(ceased)) for each in fresh])
            found[number] = Flag("brackets", choices.said(fresh) if ceased else f"became {_names(new, fresh)}")
    for number, option in _dropped(choices, turns.before, rows):
        found[number] = Flag("brackets", choices.lost(option))
    return found


def _dropped(choices: "_Choices", chains: _Chains, rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """The row and the option of each that went, but for those within another one that did."""
    seen: set[int] = set()
    for number, row in enumerate(rows):
        if not row.new:
            option = next((each for each in chains[row.old[0]] if each in choices.gone), -1)
            if option >= 0 and option not in seen:
                seen.add(option)
                yield number, option


_KEPT = 1 / 3
"""Part of the words that is enough."""


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

    def _same_place(self, one: tuple[int, list[int]], two: tuple[int, list[int]]) -> bool:
        above, beyond = one[0], two[0]
        if min(above, beyond) < 0:
            return above == beyond
        return self._lineage.by_old[above] == self._lineage.by_new[beyond]

    def _same_option(self, one: tuple[int, list[int]], two: tuple[int, list[int]]) -> bool:
        return not {self._lineage.by_old[each] for each in one[1]}.isdisjoint([self._lineage.by_new[each] for each in two[1]])


def _chains(draft: Draft) -> _Chains:
    found: _Chains = []
    for index, provision in enumerate(draft.provisions):
        outer = found[provision.parent] if provision.parent >= 0 else ()
        found.append((*outer, index) if provision.tag == "alternative" else outer)
    return found


def _levels(draft: Draft, chains: Sequence[tuple[int, ...]]) -> dict[int, list[int]]:
    """By what they stand in, the options of some chains, outermost first."""
    found: dict[int, list[int]] = {}
    for option in sorted({each for chain in chains for each in chain}):
        found.setdefault(draft.provisions[option].parent, []).append(option)
    return found


class _Choices:
    """The options of the old draft, choice by choice, and how much of each lives on."""

    def __init__(
        self,
        drafts: tuple[Draft, Draft],
        chains: _Chains,
        rows: Sequence[Row],
        freed: Sequence[tuple[int, Sequence[int]]],
        redline: Callable[[int], Sequence[tuple[str, str]]],
    ) -> None:
        """`freed`: rows with the options that their words left."""
        old, self._new = drafts
        self._old, self._chains, self._rows = old, chains, rows
        self._choice = _choices(old)
        self._prevailed: dict[int, tuple[str, list[int]]] = {}
        self._members: dict[int, list[int]] = {}
        for option, choice in self._choice.items():
            self._members.setdefault(choice, []).append(option)
        size = self._words(range(len(chains)))
        living = self._words([index for row in rows if row.new for index in row.old])
        self._living = {option for option, words in living.items() if words or not size[option]}
        self.gone = self._choice.keys() - self._living
        """Options of which nothing is left."""
        free: dict[int, float] = {}
        for row, options in freed:
            share = _kept(redline(row))
            for index in rows[row].old:
                for option in {*chains[index]}.intersection(options):
                    free[option] = free.get(option, 0) + share * len(old.provisions[index].words)
        self._partly = {option for option, words in free.items() if 2 * words < size[option]}
        """Options of which only the smaller part of the words is chosen."""
        self._chosen = free.keys() - self._partly
        self._open = _bracketed(drafts[1], [(rows[row].new, options) for row, options in freed])
        self._rest = self._others()

    def _words(self, indices: Iterable[int]) -> dict[int, int]:
        """How many letters each option has among some provisions."""
        found: dict[int, int] = {}
        for index in indices:
            for option in self._chains[index]:
                found[option] = found.get(option, 0) + len(self._old.provisions[index].words)
        return found

    @cached_property
    def _followed(self) -> frozenset[int]:
        """Old provisions that live on, and are followed by new text: right beside them, or in them."""
        new, inserted = self._new, {index for row in self._rows if not row.old for index in row.new}
        found: set[int] = set()
        for row in self._rows:
            behind = max(row.new, default=-1) + 1
            if behind in inserted and article(new.provisions[behind].eid) == article(new.provisions[behind - 1].eid):
                found.update(row.old)
        return frozenset(found)

    def lost(self, option: int) -> str:
        """That nothing is left of an option, and what prevailed over it."""
        choice = self._choice[option]
        if choice not in self._prevailed:
            self._prevailed[choice] = self._prevails(self._members[choice])
        prevailed, alone = self._prevailed[choice]
        if alone:
            return prevailed.replace(_names(self._old, [option]), "this one") if alone == [option] else prevailed
        return f"{_names(self._old, [option])} dropped{prevailed}"

    def _prevails(self, options: Sequence[int]) -> tuple[str, list[int]]:
        """What prevailed over those of a choice that are gone; and if all are, those of them that asked for no text."""
        if self.gone.issuperset(options):
            asked = [each for each in options if _says_nothing(self._old, each)]
            if self._old.provisions[options[0]].parent in self._followed:
                return "no option is left; new text stands in their place", [-1]
            return "no option is left" + (f", as {_names(self._old, asked)} asked" if asked else ""), asked or [-1]
        chosen, part = [[each for each in options if each in some] for some in (self._chosen, self._partly)]
        said = [*self._told(chosen), *([_part(self._old, part)] if part else [])]
        return ("; " if said else "") + ", ".join(said), []

    def _told(self, chosen: Sequence[int]) -> list[str]:
        """What is said of options that prevailed: what stands in brackets is left, and not yet chosen."""
        agreed, left = [[each for each in chosen if (each in self._open) == opened] for opened in (False, True)]
        said = [f"{_names(self._old, agreed)} chosen"] if agreed else []
        return [*said, f"{_names(self._old, left)} left (in brackets)"] if left else said

    def _others(self) -> dict[int, str]:
        """By choice, what is said of those of its options of which but a part was chosen, or nothing is left."""
        kept: dict[int, list[int]] = {}
        gone: dict[int, list[int]] = {}
        for option, choice in self._choice.items():
            if option not in self._living or option in self._partly:
                (kept if option in self._living else gone).setdefault(choice, []).append(option)
        said = {choice: f", {_part(self._old, each)}" for choice, each in kept.items()}
        for choice, each in gone.items():
            said[choice] = f"{said.get(choice, '')}, {_names(self._old, each)} dropped"
        return said

    def said(self, options: Sequence[int]) -> str:
        """What became of these options, and of the others that they were chosen from, where these do not live on as well."""
        by_choice: dict[int, list[int]] = {}
        for option in options:
            chosen = by_choice.setdefault(self._choice[option], [])
            if option not in self._partly:
                chosen.append(option)
        found = ""
        for choice, chosen in by_choice.items():
            said = "".join(f", {each}" for each in self._told(chosen)) + self._rest.get(choice, "")
            within = any(each in options for each in self._chains[choice][:-1])
            found += ("; within it " if within else "; ") + said[2:]
        return found[2:]


def _bracketed(new: Draft, freed: Iterable[tuple[Sequence[int], Sequence[int]]]) -> frozenset[int]:
    """The options of which all words that left them stand in brackets in the new draft."""
    found = [(indices, options) for indices, options in freed]
    if not any(opens_bracket(new.provisions[index].words) for indices, _ in found for index in indices):
        return frozenset()
    from treaty_tui.significance.brackets.found import covered

    inside = covered(new)
    plain = {option for indices, options in found if not inside.issuperset(indices) for option in options}
    return frozenset([option for _, options in found for option in options if option not in plain])


def _kept(runs: Sequence[tuple[str, str]]) -> float:
    """1 where enough of what a row said, or of what it says, stands on both sides; else 0: what was written anew is no choice."""
    size = {op: sum([len(text) for sign, text in runs if sign == op]) for op in "=-+"}
    return float(size["="] >= _KEPT * (size["="] + min(size["-"], size["+"])))


def _choices(draft: Draft) -> dict[int, int]:
    """By option the first one of its choice: where numbers start again below one provision, another choice begins."""
    found: dict[int, int] = {}
    first: dict[int, tuple[int, set[str]]] = {}
    for index, provision in enumerate(draft.provisions):
        if provision.tag == "alternative":
            name = _name(draft, index)
            choice, names = first.setdefault(provision.parent, (index, set()))
            if name in names:
                choice, names = first[provision.parent] = index, set()
            names.add(name)
            found[index] = choice
    return found


def _name(draft: Draft, option: int) -> str:
    """An option's number as it is printed, without brackets round its name: an eId may need another where numbers start again."""
    label, number = draft.provisions[option].label, draft.provisions[option].number
    printed = label.split(None, 1)[-1].strip("[]［］【】 ") if " " in label else ""
    return printed or (number if number in label else number.partition("-")[0])


def _names(draft: Draft, options: Sequence[int]) -> str:
    numbers = [_name(draft, option) for option in options]
    listed = " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))
    return f"option{'s' * (len(numbers) > 1)} {listed}"


def _part(draft: Draft, options: Sequence[int]) -> str:
    return f"part{'s' * (len(options) > 1)} of {_names(draft, options)} kept"


def _says_nothing(draft: Draft, option: int) -> bool:
    """Whether an option asks for no text: "No text"."""
    return says_nothing(bare(draft.provisions[option].words.lower()), draft.language)
