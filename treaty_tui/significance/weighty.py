"""How a row is told in which much came or went whole: what must be seen first, and never as one of "3 more"."""

import re
from collections.abc import Sequence
from itertools import chain

from treaty_tui.model import Flag
from treaty_tui.significance.reasons import (
    ENOUGH,
    KINDS,
    LIMIT,
    LONG,
    ONE_SIDED,
    ORDER,
    QUOTE,
    Cause,
    chief,
    ends,
    said,
    settled,
    short,
)

_MARKS = len("''")
MOST = 20
"""Passages of one kind that are told of one row; of a text that was written anew throughout the rest is counted."""


def telling(text: str, law: tuple[int, int] = (0, 0)) -> str:
    """Some words in one line, cut where they are long: but what stands at `law` is among those that are left."""
    start = len(" ".join(text[: law[0]].split()))
    flat = " ".join(text.split())
    if len(flat) <= LONG:
        return flat
    for cut in (ends(flat, LONG), short(flat, LONG)):
        if start + law[1] - law[0] < cut.find("…"):
            return cut
    first = flat.rfind(" ", 0, start + 1) + 1
    head = flat[: flat.rfind(" ", 0, max(QUOTE, LONG - len(flat) + first))]
    if first <= len(head):
        return short(flat, LONG)  # what it begins with is longer than what is told
    said = short(f"{head} … {flat[first:]}", LONG)
    return f"{said}]" if flat[0] == "[" and flat[-1] == "]" != said[-1] else said


def flags(causes: Sequence[Cause]) -> tuple[Flag, ...]:
    """As `reasons.flags`."""
    found: dict[tuple[str, str], list[Cause]] = {}
    for cause in settled(_chosen([cause for cause in causes if cause.shape])):
        found.setdefault((cause.kind, cause.shape), []).append(cause)
    rich = sum(kind not in ("wording", "term") for kind, _ in found) > ENOUGH
    few = len({cause.item for (kind, _), group in found.items() if kind == "wording" for cause in group}) <= ENOUGH
    told: dict[str, list[str]] = {}
    for (kind, shape), several in found.items():
        group = _united(several)
        weighty = sorted(dict.fromkeys([cause for cause in group if _weighty(cause)]), key=lambda cause: not cause.also)
        if len(weighty) > MOST:
            told[shape.replace("{}", f"{len(weighty) - MOST} more")] = list(
                dict.fromkeys(chain.from_iterable(map(_kinds, weighty[MOST:])))
            )
        for some in _together(shape, weighty[:MOST]):
            reason = shape.replace("{}", ", ".join([cause.item for cause in some]))
            told.setdefault(reason, []).extend(chain.from_iterable(map(_kinds, some)))
        light = [cause.told or cause.item for cause in group if not _weighty(cause)]
        if rich and not few and kind == "wording":
            light = chief(light)
        if light:
            told.setdefault(said(kind, shape, light), []).append(kind)
    listed = dict.fromkeys([Flag(kind, reason) for reason, kinds in told.items() for kind in kinds])
    return tuple(sorted(listed, key=lambda flag: ORDER.index(flag.kind)))


def _united(causes: Sequence[Cause]) -> list[Cause]:
    """The same with what is told of one bracket at either end of it as one."""
    kinds: dict[str, tuple[str, ...]] = {}
    for cause in causes:
        if cause.also is not None:
            kinds[cause.item] = (*kinds.get(cause.item, ()), *cause.also)
    return [cause._replace(also=tuple(dict.fromkeys(kinds[cause.item]))) if cause.also is not None else cause for cause in causes]


def _weighty(cause: Cause) -> bool:
    """Whether it must be seen: a word of law stands in it, or it is long."""
    return cause.also is not None and (bool(cause.also) or len(cause.item) > QUOTE + _MARKS)


def _kinds(cause: Cause) -> set[str]:
    """All that it is flagged as."""
    return {*cause.also, cause.kind} - {"wording"} if cause.also else {cause.kind}


def _together(shape: str, causes: Sequence[Cause]) -> list[list[Cause]]:
    """Those that can be told in one reason; a sentence stands alone."""
    found: list[list[Cause]] = []
    for cause in causes:
        size = len(shape) + len(cause.item)
        if found and shape.startswith("{}") and sum([len(each.item) + 2 for each in found[-1]]) + size <= LIMIT:
            found[-1].append(cause)
        else:
            found.append([cause])
    return found


def _chosen(causes: Sequence[Cause]) -> Sequence[Cause]:
    """The causes without the words that only were choices of a bracket: "[may/shall] → shall" says which one went."""
    told: dict[Cause, list[str]] = {cause: [] for cause in causes if cause.kind == "brackets" and cause.shape == "{}"}
    parted = {pair: _parted(pair.item) for pair in told}
    kept = []
    for cause in causes:
        law = bool(told) and cause.kind in KINDS and cause.shape in ONE_SIDED
        words = cause.item[1:-1]
        pair = next((pair for pair, said in parted.items() if words in pair.about or f"/{words}/" in said), None) if law else None
        if pair:
            told[pair].append(cause.kind)
        else:
            kept.append(cause)
    return [cause._replace(also=tuple(told[cause])) if told.get(cause) else cause for cause in kept]


def _parted(choices: str) -> str:
    """Choices with the same sign on either side of each."""
    return re.sub(r" ?[\[\]/] ?", "/", choices)
