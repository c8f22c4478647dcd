"""Brackets round the number of a provision alone, `[Article 3 bis] Lamps`, `[2.] Each Party`: whether it be at all is open.

They stand in no words, and so in no redline: what became of them is told at the provision, and in the ledger.
"""

from collections.abc import Mapping, Sequence

from treaty_tui.eid import spoken
from treaty_tui.language.words import narrow
from treaty_tui.model import Draft, Flag, Lineage, Pair, Provision
from treaty_tui.significance.brackets.found import Bracket
from treaty_tui.significance.brackets.ledger import Entry, State

_OPTION = "alternative"
"""Tag of what is open by itself; what became of it is told as of an option."""

_Life = list[State]


def held(draft: Draft) -> dict[int, str]:
    """By index of each provision whose number stands in brackets, the number as printed without them."""
    found = {}
    for index, provision in enumerate(draft.provisions):
        label = narrow(provision.label)
        if "[" in label and "]" in label and provision.tag != _OPTION:
            found[index] = label.replace("[", "").replace("]", "")
    return found


def bearers(draft: Draft, words: Sequence[str]) -> frozenset[int]:
    """The provisions that such a bracket is told at: those of the numbers or, if they bear no words, the first ones in them."""
    return frozenset([_worded(words, index) for index in held(draft)])


def told(drafts: tuple[Draft, Draft], lineage: Lineage, rows: Sequence[Pair]) -> Mapping[int, list[Flag]]:
    """By row, that the brackets round its number, or that of what it opens, were lifted or put in."""
    (old, new), (was, now) = drafts, map(held, drafts)
    numbers = {row.new[0]: number for number, row in enumerate(rows) if row.new}
    found: dict[int, list[Flag]] = {}
    for pair in lineage.pairs:
        if not (pair.old and pair.new):
            continue
        before, after = [i for i in pair.old if i in was], [i for i in pair.new if i in now]
        texts = old.provisions[pair.old[0]].words, new.provisions[pair.new[0]].words
        if bool(before) == bool(after) or _round_all(*(texts if after else texts[::-1])):
            continue
        place = old.provisions[before[0]] if before else new.provisions[after[0]]
        reason = f"brackets {'lifted' if before else 'opened'} round {spoken(place.eid)}"
        if (number := _row(new, pair.new[0], rows, numbers)) >= 0:
            found.setdefault(number, []).append(Flag("brackets", reason))
    return found


def _row(draft: Draft, index: int, rows: Sequence[Pair], numbers: Mapping[int, int]) -> int:
    """The row of a provision; of one without words the first row in it that stood before, else the first; -1 if there is none."""
    inside: list[int] = []
    for at in range(index, len(draft.provisions)):
        if at > index and index not in draft.ancestors(at):
            break
        if (number := numbers.get(at, -1)) >= 0:
            if at == index or rows[number].old:
                return number
            inside.append(number)
    return inside[0] if inside else -1


def _round_all(here: str, there: str) -> bool:
    """Whether a bracket opens with the words, where none did when one stood round the number alone: it is told there."""
    return narrow(here[:1]) == "[" != narrow(there[:1])


def _worded(words: Sequence[str], index: int) -> int:
    """The first provision from here on that bears words; of one without them, what stands first in it."""
    return next((at for at in range(index, len(words)) if words[at]), index)


def entries(drafts: Sequence[Draft], lineages: Sequence[Lineage], others: Sequence[Entry]) -> tuple[Entry, ...]:
    """The ledger with the lines of such brackets besides its `others`, in the order of `ledger`."""
    living: dict[int, _Life] = {}
    ended: list[Entry] = []
    for number, draft in enumerate(drafts):
        lives: dict[int, _Life] = {}
        continued = set()
        for index, text in held(draft).items():
            pair = lineages[number - 1].pairs[lineages[number - 1].by_new[index]] if number else None
            was = next((i for i in pair.old if i in living and i not in continued), -1) if pair else -1
            continued.add(was)
            eid = draft.provisions[index].eid
            state = State(draft.id, Bracket("disputed", eid, -1, eid, -1, text), "kept" if was >= 0 else "opened")
            lives[index] = [*living.get(was, ()), state]
        for index, life in living.items():
            if index not in continued:
                pair = lineages[number - 1].pairs[lineages[number - 1].by_old[index]]
                ended.append(_ended(life, drafts[number - 1].provisions[index], draft, pair))
        living = lives
    every = [*map(_entry, living.values()), *ended, *others]
    standing = sorted([entry for entry in every if not entry.ended], key=lambda entry: drafts[-1].by_eid[entry.eid])
    return (*standing, *[entry for entry in every if entry.ended])


def _ended(life: _Life, was: Provision, draft: Draft, pair: Pair) -> Entry:
    """The line of a bracket that stands round the number alone no more."""
    if not pair.new:
        return _entry(life, "struck", draft.id)
    now = draft.provisions[pair.new[0]]
    return _entry(life, "joined" if _round_all(now.words, was.words) else "lifted", draft.id, now.eid)


def _entry(life: _Life, fate: str = "", ended: str = "", became: str = "") -> Entry:
    last = life[-1].bracket
    facts = (last.eid, last.kind, last.text, last.sponsor, last.depth)
    return Entry(fate or life[-1].status, len(life), *facts, life[0].draft, ended, became, tuple(life))
