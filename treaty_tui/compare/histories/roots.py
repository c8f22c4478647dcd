"""Where the words of a provision come from: in each draft before, all that led to it, and what its words left for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from treaty_tui.compare.histories.followed import Lineages, came_back, follow, inside
from treaty_tui.compare.histories.origins import SURE, SURE_IDEOGRAPHS
from treaty_tui.language.words import bare
from treaty_tui.model import Draft
from treaty_tui.typed import NamedTuple

Words = tuple[str, ...]


class Roots(NamedTuple):
    """What of one draft led to the last wording, by index, in reading order."""

    led: tuple[int, ...]
    """By lineage, with what stands in it: of parts that were merged every one, of a split one the whole."""
    aside: tuple[int, ...] = ()
    """What else held a sentence that moved there."""


def roots(drafts: Sequence[Draft], lineage: Lineages, places: Mapping[int, tuple[int, ...]]) -> dict[int, Roots]:
    """By draft, what the provisions of the last draft of `places` that holds any come from."""
    last = max((n for n, at in places.items() if at), default=-1)
    if last < 0:
        return {}
    found = {last: Roots(_all(drafts[last], places[last]))}
    held = [last, last]
    """The drafts in which either was found last."""
    for n in range(last - 1, -1, -1):
        led, aside = (
            _back(drafts, lineage, n, later, found[later][which]) if found[later][which] else ()
            for which, later in enumerate(held)
        )
        if n + 1 in found:
            here, there = (frozenset((*each[0], *each[1])) for each in ((led, aside), found[n + 1]))
            aside = (*aside, *_left(drafts[n], here, drafts[n + 1], there))
        if led or aside:
            found[n] = Roots(led, tuple(sorted({*aside} - {*led})))
            held = [n if part else later for part, later in zip(found[n], held, strict=True)]
    return found


def _back(drafts: Sequence[Draft], lineage: Lineages, n: int, later: int, mine: Sequence[int]) -> tuple[int, ...]:
    """What of draft `n` led to these provisions of a later one; only what came back, if that is not the next."""
    if later == n + 1:
        return _all(drafts[n], follow(lineage(drafts[n].id, drafts[later].id), mine, back=True))
    return _all(drafts[n], [i for i, j in came_back(drafts, lineage, n, later) if j in mine])


def _all(draft: Draft, at: Iterable[int]) -> tuple[int, ...]:
    """Provisions with all that stands in them, in reading order."""
    found: set[int] = set()
    for top in sorted(at):
        if top not in found:
            found.update((top, *inside(draft, top)))
    return tuple(sorted(found))


def _left(old: Draft, led: Set[int], new: Draft, mine: Set[int]) -> set[int]:
    """What else of the old draft held words of these provisions of the new one, if they stand once in each of the drafts."""
    size = SURE_IDEOGRAPHS if new.language == "zh" else SURE
    wanted = {run for _, run in _runs(new, mine, size)} - {run for _, run in _runs(old, led, size)}
    if not wanted:
        return set()
    held: dict[Words, int] = {}
    for index, run in _runs(old, range(len(old.provisions)), size):
        if run in wanted:
            held[run] = -1 if run in held else index
    for index, run in _runs(new, range(len(new.provisions)), size) if held else ():
        if run in held and index not in mine:
            held[run] = -1  # it stands elsewhere, too: a formula, or a copy
    return {index for index in held.values() if index >= 0}


def _runs(draft: Draft, among: Iterable[int], size: int) -> Iterator[tuple[int, Words]]:
    """All words in a row of each of these provisions, this many at a time."""
    for index in among:
        words = bare(draft.provisions[index].words.casefold())
        for run in zip(*(words[start:] for start in range(size))):  # noqa: B905 # the shortest ends it
            yield index, run
