"""From words of law on both sides of a change to flags with a sentence that a person can check."""

from collections.abc import Sequence

from treaty_tui.model import Flag
from treaty_tui.significance.law import Hit

MENTIONS = 6
"""A pure insertion or deletion of more words than this is not flagged for each actor and "and" that it mentions."""

_ALWAYS = ("obligation", "qualifier", "negation", "figure")
_SHOWN = {"qualifier": "obligation"}
_PAIRED_ONLY = ("conjunction", "actor")


def flags(old: Sequence[Hit], new: Sequence[Hit], words: int) -> list[Flag]:
    """What the change did to each kind; `words` is how many words it has in all."""
    if [hit.name for hit in old] == [hit.name for hit in new]:
        return []
    found: list[Flag] = []
    for kind in (*_ALWAYS, *_PAIRED_ONLY):
        before, after = [hit for hit in old if hit.kind == kind], [hit for hit in new if hit.kind == kind]
        if before or after:
            before, after = _differing(before, after)
            if kind in _ALWAYS or (before and after) or words <= MENTIONS:
                found += _told(_SHOWN.get(kind, kind), before, after)
    return found


def _differing(old: list[Hit], new: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Both without what they share at the start and at the end."""
    start = 0
    while start < min(len(old), len(new)) and old[start].name == new[start].name:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end].name == new[-1 - end].name:
        end += 1
    return old[start : len(old) - end], new[start : len(new) - end]


def _told(kind: str, old: list[Hit], new: list[Hit]) -> list[Flag]:
    if not old and not new:
        return []
    if old and new:
        return [Flag(kind, f"{_names(old)} became {_names(new)}{_direction(kind, old, new)}")]
    did = "deleted" if old else "inserted"
    return [Flag(kind, f"'{name}' {did}" + (f" ×{count}" if count > 1 else "")) for name, count in _counted(old or new)]


def _names(hits: list[Hit]) -> str:
    return ", ".join(hit.shown for hit in hits)


def _counted(hits: list[Hit]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for hit in hits:
        counts[hit.shown] = counts.get(hit.shown, 0) + 1
    return list(counts.items())


def _direction(kind: str, old: list[Hit], new: list[Hit]) -> str:
    """Which way one step on the ladder goes."""
    if kind != "obligation" or len(old) != 1 or len(new) != 1 or old[0].kind != "obligation" or old[0].rank == new[0].rank:
        return ""
    return " (weaker)" if new[0].rank > old[0].rank else " (stronger)"
