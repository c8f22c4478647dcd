"""Options that became the text, or text that became an option: what the room chose is a decision, though not a word changed."""

from collections.abc import Collection, Iterable, Sequence

from treaty_tui.compare.rows import Row
from treaty_tui.model import Draft, Flag

_Chains = list[tuple[int, ...]]
"""Per provision the options that it stands in, by index, outermost first, itself included."""


def told(old: Draft, new: Draft, rows: Sequence[Row]) -> dict[int, Flag]:
    """By row, which option was chosen in it, or opened: once for each option, at the first of its provisions that has words.

    An option within options is chosen where these remain, too: what counts is how deep the words stood, and stand now.
    """
    before, after = _chains(old), _chains(new)
    choices = _Choices(old, before, {index for row in rows if row.new for index in row.old})
    found: dict[int, Flag] = {}
    seen: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        was, now = [before[index] for index in row.old], [after[index] for index in row.new]
        if not (was and now) or (depth := max(map(len, was))) == (deep := max(map(len, now))):
            continue
        closed = depth > deep
        options = dict.fromkeys([each for chain in (was if closed else now) for each in chain[min(depth, deep) :]])
        fresh = [each for each in options if (each, closed) not in seen]
        if fresh:
            seen.update([(each, closed) for each in fresh])
            found[number] = Flag("brackets", choices.said(fresh) if closed else f"became {_names(new, fresh)}")
    return found


def _chains(draft: Draft) -> _Chains:
    found: _Chains = []
    for index, provision in enumerate(draft.provisions):
        outer = found[provision.parent] if provision.parent >= 0 else ()
        found.append((*outer, index) if provision.tag == "alternative" else outer)
    return found


class _Choices:
    """The options of the old draft, choice by choice, and how much of each lives on."""

    def __init__(self, old: Draft, chains: _Chains, alive: Iterable[int]) -> None:
        """`alive`: the provisions that have a counterpart."""
        self._old, self._chains = old, chains
        self._choice = _choices(old)
        living: dict[int, int] = {}
        for index in alive:
            for option in chains[index]:
                living[option] = living.get(option, 0) + len(old.provisions[index].words)
        size: dict[int, int] = {}
        for provision, chain in zip(old.provisions, chains, strict=True):
            for option in chain:
                size[option] = size.get(option, 0) + len(provision.words)
        living = {option: words for option, words in living.items() if words or not size[option]}
        self._partly = {option for option, words in living.items() if 2 * words < size[option]}
        """Options of which only the smaller part of the words lives on."""
        self._rest = self._others(living)

    def _others(self, living: Collection[int]) -> dict[int, str]:
        """By choice, what is said of those of its options of which but a part lives on, or nothing."""
        kept: dict[int, list[int]] = {}
        gone: dict[int, list[int]] = {}
        for option, choice in self._choice.items():
            if option not in living or option in self._partly:
                (kept if option in living else gone).setdefault(choice, []).append(option)
        said = {choice: f", part{'s' * (len(each) > 1)} of {_names(self._old, each)} kept" for choice, each in kept.items()}
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
            said = (f", {_names(self._old, chosen)} chosen" if chosen else "") + self._rest.get(choice, "")
            within = any(each in options for each in self._chains[choice][:-1])
            found += ("; within it " if within else "; ") + said[2:]
        return found[2:]


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
    """An option's number as it is printed: an eId may need another where numbers start again."""
    label, number = draft.provisions[option].label, draft.provisions[option].number
    printed = label.split(None, 1)[-1] if " " in label else ""
    return printed or (number if number in label else number.partition("-")[0])


def _names(draft: Draft, options: Sequence[int]) -> str:
    numbers = [_name(draft, option) for option in options]
    listed = " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))
    return f"option{'s' * (len(numbers) > 1)} {listed}"
