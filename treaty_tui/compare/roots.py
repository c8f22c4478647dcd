"""Where the words of a provision come from: in each draft before, all that led to it, and what its words left for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from treaty_tui.compare.followed import Lineages, came_back, follow, inside
from treaty_tui.compare.origins import SURE, SURE_IDEOGRAPHS
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
    later = last
    for n in range(last - 1, -1, -1):
        here = _before(drafts, lineage, n, later, found[later])
        if here.led or here.aside:
            found[n], later = here, n
    return found


def _before(drafts: Sequence[Draft], lineage: Lineages, n: int, later: int, mine: Roots) -> Roots:
    """What of draft `n` led to these provisions of a later one; only what came back, if that is not the next."""
    old, new = drafts[n], drafts[later]
    if later > n + 1:
        back = came_back(drafts, lineage, n, later)
        return Roots(*(_all(old, [i for i, j in back.items() if j in each]) for each in mine))
    step = lineage(old.id, new.id)
    led, aside = (_all(old, follow(step, each, back=True)) for each in mine)
    left = _left(old, frozenset((*led, *aside)), new, frozenset((*mine.led, *mine.aside)))
    return Roots(led, tuple(sorted({*aside, *left} - {*led})))


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
