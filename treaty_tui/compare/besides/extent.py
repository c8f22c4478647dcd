"""References that follow what they name, though it holds more or less than it did: it took in another, or something left it."""

from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.eid import spoken, within
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft, Flag, Lineage, Pair
from treaty_tui.references.here import hints, said
from treaty_tui.references.neighbours import enclosing
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.references.followed import CrossReference

_MOST = 2
"""Moves that are told of one reference; more are counted."""


def flags(
    references: Sequence["CrossReference"],
    old: Draft,
    new: Draft,
    lineage: Lineage,
    row_of: Mapping[str, int],
    texts: Sequence[str],
) -> Mapping[int, tuple[Flag, ...]]:
    """By row, what is to be told of its references whose target is wider or narrower than it was.

    `texts`: the own words of every provision of the new draft.
    """
    cited = frozenset([eid for reference in references if reference.was for eid in reference.was.cited])
    changed = _changed(old, new, lineage, cited)
    found: dict[int, list[Flag]] = {}
    for reference in references if changed else ():
        was = reference.was
        if was is None or reference.status not in ("current", "updated") or reference.eid not in row_of:
            continue
        told = [
            move
            for eid in was.cited
            if eid in changed and len(was.cited) == len(was.targets) and not within(was.eid, eid)
            if _named(reference, lineage.pairs[lineage.by_old[old.by_eid[eid]]], new)
            for move, other in changed[eid]
            if other not in was.cited
        ]
        if told:
            found.setdefault(row_of[reference.eid], []).append(_flag(reference.text, told))
    for eid, phrase, moves in _here(old, new, lineage, changed, references, texts) if changed else ():
        if eid in row_of:
            found.setdefault(row_of[eid], []).append(_flag(phrase, moves))
    return {row: tuple(dict.fromkeys(told)) for row, told in found.items()}


def _named(reference: "CrossReference", pair: Pair, new: Draft) -> bool:
    """Whether a reference names what something became, and not only the paragraph in it that it was all of."""
    heirs = {new.provisions[index].eid for index in pair.new}
    return reference.now is None or not heirs.isdisjoint((*reference.now.cited, *reference.now.targets))


def _flag(phrase: str, moves: Sequence[str]) -> Flag:
    more = f", and {len(moves) - _MOST} more" if len(moves) > _MOST else ""
    return Flag("reference", f"{phrase!r} names what changed: {', '.join(moves[:_MOST])}{more}")


_Changed = Mapping[str, Sequence[tuple[str, str]]]
"""By old eId, what it took in, what left it and what came into it, in words, each with the old eId of that."""


def _here(
    old: Draft, new: Draft, lineage: Lineage, changed: _Changed, references: Sequence["CrossReference"], texts: Sequence[str]
) -> Iterator[tuple[str, str, list[str]]]:
    """Provisions that stayed in what they call "this article" or "this chapter", by eId, with these words and what changed there.

    Not where they only name a paragraph of it.
    """
    homes = {old.by_eid[eid] for eid in changed}
    tags = {old.provisions[home].tag for home in homes}
    cited: dict[str, list[str]] = {}
    for reference in references:
        cited.setdefault(reference.eid, []).append(reference.text)
    these = hints(new.language)
    for index, words in enumerate(texts):
        before = lineage.pairs[lineage.by_new[index]].old if any(map(words.__contains__, these)) else ()
        inside = [home for home in _above(old, before[0]) if home in homes] if before else []
        lower = lowered(words) if inside else ""
        for text in cited.get(new.provisions[index].eid, ()) if inside else ():
            lower = lower.replace(lowered(text), "")
        for tag, phrase in said(lower, new.language) if inside else ():
            place = enclosing(new, index, tag) if tag in tags else -1
            home = next((home for home in inside if place >= 0 and lineage.by_old[home] == lineage.by_new[place]), -1)
            moves = changed[old.provisions[home].eid] if home >= 0 else ()
            mine = {old.provisions[each].eid for each in before}
            if told := [move for move, other in moves if other not in mine]:
                yield new.provisions[index].eid, phrase, told


def _changed(old: Draft, new: Draft, lineage: Lineage, cited: frozenset[str]) -> _Changed:
    """Of what was merged, only for what is cited: a list of thousands of points may stand in one paragraph now."""
    found: dict[str, list[tuple[str, str]]] = {}
    for pair in lineage.pairs:
        if pair.change == "merged" and len(pair.new) == 1:
            now = spoken(new.provisions[pair.new[0]].eid)
            parts = [old.provisions[index].eid for index in pair.old]
            for eid in cited.intersection(parts):
                others = [other for other in parts if not within(other, eid)]
                found.setdefault(eid, []).extend((f"{now} holds {spoken(other)} of before, too", other) for other in others)
        elif pair.moved and len(pair.old) == len(pair.new) == 1:
            for eid, told in _moves(old, new, lineage, pair):
                found.setdefault(eid, []).append((told, old.provisions[pair.old[0]].eid))
    return found


def _moves(old: Draft, new: Draft, lineage: Lineage, pair: Pair) -> Iterator[tuple[str, str]]:
    """The old eIds of what a provision left and of what it came into, with what is told of each."""
    (was,), (now,) = pair.old, pair.new
    befores, afters = _above(old, was), _above(new, now)
    rows, others = {lineage.by_new[index] for index in afters}, {lineage.by_old[index] for index in befores}
    before, after = spoken(old.provisions[was].eid), spoken(new.provisions[now].eid)
    home = spoken(new.provisions[afters[0]].eid) if afters and new.provisions[now].tag == "article" else after
    for index in befores:
        if lineage.by_old[index] not in rows and lineage.pairs[lineage.by_old[index]].new:
            yield old.provisions[index].eid, f"{before} left it for {home}"
    for index in afters:
        pair = lineage.pairs[lineage.by_new[index]]
        if lineage.by_new[index] not in others and pair.old:
            yield old.provisions[pair.old[0]].eid, f"{after} came into it, and was {before}"


def _above(draft: Draft, index: int) -> list[int]:
    """What a provision stands in, nearest first."""
    found = []
    while (index := draft.provisions[index].parent) >= 0:
        found.append(index)
    return found
