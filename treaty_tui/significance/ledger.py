"""The life of each bracket through a sequence of drafts: opened, kept, changed, and at last lifted, struck or turned into text.

`lifted`: its words stand and the signs are gone. `struck`: the words are gone too. `turned`: other words stand in its place.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from treaty_tui.diff import diff
from treaty_tui.language.words import lowered, pieces
from treaty_tui.model import Draft, Lineage
from treaty_tui.significance.brackets import Bracket, find
from treaty_tui.typed import NamedTuple

ALIKE = 0.5
"""Brackets of one provision that share at least this part of their words are one bracket that changed."""

WANDERS = 4
"""A bracket of at least so many words is recognized in another provision too."""

SOUGHT = 64
"""Old brackets at most, about, with which a new one of the same row is compared."""

_BESIDE = 60
"""Characters on either side of a bracket in which the words beside it stand."""

_Slot = tuple[tuple[str, ...], tuple[str, ...]]
"""The words on both sides of a bracket."""


class State(NamedTuple):
    """A bracket as it stands in one draft."""

    draft: str
    bracket: Bracket
    status: str
    """opened, kept or changed."""


class Entry(NamedTuple):
    """One bracket's line in the ledger."""

    status: str
    """In the last draft: opened, kept or changed; or how it ended: lifted, struck or turned."""
    age: int
    """Drafts in which it stood."""
    eid: str
    """Where it stands, or stood last."""
    kind: str
    text: str
    sponsor: str
    depth: int
    opened: str
    """Id of the draft that brought it."""
    ended: str
    """Id of the draft in which it no longer stands, or empty."""
    became: str
    """EId of what became of its provision where it ended, or empty."""
    states: tuple[State, ...]


class _Life:
    """An entry while it is followed."""

    def __init__(self, states: list[State]) -> None:
        self.states = states
        self.fate = self.ended = self.became = ""

    def entry(self) -> Entry:
        """The line as it stands at the end."""
        last = self.states[-1].bracket
        status = self.fate or self.states[-1].status
        facts = (last.eid, last.kind, last.text, last.sponsor, last.depth)
        return Entry(status, len(self.states), *facts, self.states[0].draft, self.ended, self.became, tuple(self.states))


def ledger(drafts: Sequence[Draft], lineages: Sequence[Lineage]) -> tuple[Entry, ...]:
    """Every bracket that stood in any of the drafts, those of the last draft first, in reading order; then the ended ones.

    `lineages[i]` leads from `drafts[i]` to `drafts[i + 1]`.
    """
    living: dict[int, _Life] = {}
    ended: list[_Life] = []
    before: tuple[Bracket, ...] = ()
    for number, draft in enumerate(drafts):
        now = find(draft)
        partners = _partners(before, now, drafts[number - 1], draft, lineages[number - 1]) if number else {}
        lives: dict[int, _Life] = {}
        for index, bracket in enumerate(now):
            was = partners.get(index)
            if was is None:
                lives[index] = _Life([State(draft.id, bracket, "opened")])
                continue
            status = "kept" if _words(before[was]) == _words(bracket) and before[was].kind == bracket.kind else "changed"
            lives[index] = living.pop(was)
            lives[index].states.append(State(draft.id, bracket, status))
        for was, life in living.items():
            _end(life, before[was], drafts[number - 1], draft, lineages[number - 1])
        ended += living.values()
        before, living = now, lives
    return tuple(life.entry() for life in [*living.values(), *ended])


def _words(bracket: Bracket) -> list[str]:
    return _plain(bracket.text)


def _partners(before: Sequence[Bracket], now: Sequence[Bracket], old: Draft, new: Draft, lineage: Lineage) -> dict[int, int]:
    """New bracket to the old one that it continues, by index: in the same row first, then long ones anywhere."""
    rows_old = _by_row(before, old, lineage.by_old)
    rows_new = _by_row(now, new, lineage.by_new)
    partners: dict[int, int] = {}
    for row, fresh in rows_new.items():
        earlier = rows_old.get(row, [])
        if earlier:
            found = _matched(before, now, earlier, fresh)
            left = set(earlier).difference(found.values())
            partners |= found | _in_place([n for n in fresh if n not in found], sorted(left), (before, now), (old, new))
    taken = set(partners.values())
    lost: dict[tuple[str, ...], list[int]] = {}
    for was, bracket in enumerate(before):
        words = _words(bracket)
        if was not in taken and len(words) >= WANDERS:
            lost.setdefault(tuple(words), []).append(was)
    for index, bracket in enumerate(now):
        if index not in partners and lost.get(tuple(_words(bracket))):
            partners[index] = lost[tuple(_words(bracket))].pop(0)
    return partners


def _by_row(brackets: Sequence[Bracket], draft: Draft, rows: object) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index, bracket in enumerate(brackets):
        row = rows.get(draft.by_eid[bracket.eid])  # type: ignore[attr-defined]
        if row is not None:
            found.setdefault(row, []).append(index)
    return found


def _matched(before: Sequence[Bracket], now: Sequence[Bracket], earlier: list[int], fresh: list[int]) -> dict[int, int]:
    """Within one row: equal words first, then the most alike, each old bracket once."""
    partners: dict[int, int] = {}
    free: dict[tuple[str, ...], list[int]] = {}
    for was in earlier:
        free.setdefault(tuple(_words(before[was])), []).append(was)
    for index in fresh:
        same = free.get(tuple(_words(now[index])))
        if same:
            partners[index] = same.pop(0)
    left = {was: Counter(words) for words, same in free.items() for was in same}
    holders: dict[str, dict[int, None]] = {}
    for was, words in left.items():
        for word in words:
            holders.setdefault(word, {})[was] = None
    for index in fresh if holders else ():
        if index not in partners:
            said = Counter(_words(now[index]))
            best, negative = max(((_likeness(left[was], said), -was) for was in _sharing(said, holders)), default=(0.0, 0))
            if best >= ALIKE:
                partners[index] = -negative
                for word in left.pop(-negative):
                    del holders[word][-negative]
    return partners


def _sharing(said: Iterable[str], holders: Mapping[str, Collection[int]]) -> Iterable[int]:
    """Old brackets that share a word with a new one; of more than `SOUGHT`, those that share its rarest words."""
    found: dict[int, None] = {}
    for word in sorted(holders.keys() & said, key=lambda word: (len(holders[word]), word)):
        found.update(dict.fromkeys(islice(holders[word], SOUGHT)))
        if len(found) >= SOUGHT:
            break
    return found


def _in_place(
    fresh: Sequence[int], left: Sequence[int], brackets: tuple[Sequence[Bracket], Sequence[Bracket]], drafts: tuple[Draft, Draft]
) -> dict[int, int]:
    """Brackets of which only the signs stayed: other words stand in them, between the same words as before."""
    partners: dict[int, int] = {}
    slots: dict[_Slot, list[int]] = {}
    for was in reversed(left) if fresh else ():
        if (slot := _slot(brackets[0][was], drafts[0])) is not None:
            slots.setdefault(slot, []).append(was)
    for index in fresh if slots else ():
        if (slot := _slot(brackets[1][index], drafts[1])) is not None and slots.get(slot):
            partners[index] = slots[slot].pop()
    return partners


def _slot(bracket: Bracket, draft: Draft) -> _Slot | None:
    """The words on both sides of a bracket that stands within one provision; None where it fills it."""
    provision = draft.get(bracket.eid)
    if provision is None or not bracket.balanced or bracket.end_eid != bracket.eid:
        return None
    before, after = provision.words[: bracket.start], provision.words[bracket.end :]
    sides = tuple(_plain(before[-_BESIDE:])[-2:]), tuple(_plain(after[:_BESIDE])[:2])
    return sides if any(sides) else None


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / (one.total() + other.total())


def _end(life: _Life, bracket: Bracket, old: Draft, new: Draft, lineage: Lineage) -> None:
    """Write down how a bracket ended."""
    pair = lineage.pairs[lineage.by_old[old.by_eid[bracket.eid]]] if old.by_eid[bracket.eid] in lineage.by_old else None
    life.ended = new.id
    life.became = new.provisions[pair.new[0]].eid if pair and pair.new else ""
    home = _home(bracket, old, lineage) if pair and bracket.end_eid != bracket.eid else pair.new if pair else ()
    life.fate = fate(bracket, old, new, home) if home else "struck"


def _home(bracket: Bracket, old: Draft, lineage: Lineage) -> Sequence[int]:
    """What became of all the provisions that a bracket reaches over, in the new draft's order."""
    inside = range(old.by_eid[bracket.eid], old.by_eid[bracket.end_eid] + 1)
    rows = {lineage.by_old[index] for index in inside if index in lineage.by_old}
    return sorted(index for row in rows for index in lineage.pairs[row].new)


def fate(bracket: Bracket, old: Draft, new: Draft, home: Sequence[int]) -> str:
    """lifted, turned or struck: what became of a bracket's words in the provisions `home` of the new draft."""
    after = "\n".join(words for index in home if (words := new.provisions[index].words))
    here, came = _successor(bracket, old, after)
    choices = [choice for choice in (_words(bracket), *_choices(bracket)) if choice]
    if bracket.kind != "placeholder":
        long = [choice for choice in choices if len(choice) >= WANDERS]
        if any(_holds(here, choice) for choice in choices) or any(_holds(_plain(after), choice) for choice in long):
            return "lifted"
    return "turned" if came else "struck"


def _choices(bracket: Bracket) -> list[list[str]]:
    """What may remain of a bracket: any of its options, or the words without the sponsor's name."""
    options = [_plain(option) for option in bracket.options]
    if bracket.sponsor:
        behind = bracket.text.rstrip().endswith(bracket.sponsor)
        options.append(_plain(bracket.text.rstrip()[: -len(bracket.sponsor)] if behind else bracket.text[len(bracket.sponsor) :]))
    return options


def _plain(text: str) -> list[str]:
    return [word for word in pieces(lowered(text)) if word[0].isalnum()]


def _holds(words: list[str], inner: list[str]) -> bool:
    size = len(inner)
    return any(words[at] == inner[0] and words[at : at + size] == inner for at in range(len(words) - size + 1))


def _successor(bracket: Bracket, old: Draft, after: str) -> tuple[list[str], bool]:
    """The words that stand where the bracket stood, and whether any of them are new."""
    provision = old.get(bracket.eid)
    if provision is None or bracket.start < 0:
        return [], False
    text = provision.words
    end = bracket.end if bracket.end_eid == bracket.eid and bracket.end > 0 else len(text)
    standing, at, came, touched = "", 0, False, False
    for op, run in _redline(text, after, old.language):
        if op == "+":
            if touched:
                standing += run
                came = came or any(sign.isalnum() for sign in run)
            continue
        first, last = max(at, bracket.start), min(at + len(run), end)
        touched = first < last
        if op == "=" and touched:
            standing += run[first - at : last - at]
        at += len(run)
    return _plain(standing), came


@lru_cache(maxsize=64)
def _redline(was: str, now: str, language: str) -> list[tuple[str, str]]:
    """The redline of a row, asked for once per bracket in it."""
    return diff(was, now, language)
