"""Wordings with signs that nobody sees, or look-alikes: what they say is weighed as ever, and what nobody sees told beside it."""

from collections.abc import Callable, Sequence

from treaty_tui.diff.disguised import Place, places
from treaty_tui.diff.redline import literal
from treaty_tui.language.disguise import undisguised
from treaty_tui.model import Flag, Segment
from treaty_tui.significance.context import Context
from treaty_tui.significance.form import invisible
from treaty_tui.significance.reasons import Cause, flags
from treaty_tui.typed import Any

_SCALE = ("none", "editorial", "consequential", "substantive")

Said = tuple[tuple[Segment, ...], str, tuple[Flag, ...], tuple[int, ...]]
"""Segments, significance, flags and what only follows, as `Weighed` has them."""


def weighed(old: str, new: str, segments: Sequence[tuple[str, str]], context: Context, weigh: Callable[..., Any]) -> Said | None:
    """What two wordings weigh of which one is disguised, or None; `segments` are kept."""
    found = places(old, new, context.language, literal)
    if not found:
        return None
    says = undisguised(old, context.language), undisguised(new, context.language)
    known = weigh(*says, literal(*says, context.language), context)
    causes: list[Cause] = []
    weights: list[str] = []
    followed: list[int] = []
    for place in found:
        unseen, weight = _unseen(place, known.segments, context.language)
        causes += unseen
        if not unseen and place.told and set(place.told) <= set(known.followed):
            followed += range(len(weights), len(weights) + len(place.segments))
        weights += [weight] * len(place.segments)
    highest = max([known.significance, *weights], key=_SCALE.index)
    if [segment for place in found for segment in place.segments] != [*segments]:
        weights, followed = [highest] * len(segments), []
    marked = [Segment(op, text, _SCALE[0] if op == "=" else each) for (op, text), each in zip(segments, weights, strict=True)]
    return tuple(marked), highest, tuple(dict.fromkeys([*flags(causes), *known.flags])), tuple(followed)


def _unseen(place: Place, known: Sequence[Segment], language: str) -> tuple[list[Cause], str]:
    """What nobody sees of a place, and what all of it weighs."""
    if place.same:
        return [], _SCALE[0]
    sides = place.gone, place.come
    causes = [Cause("invisible", reason) for reason in invisible.changes(*sides, language)]
    if invisible.deceptive(*sides, language):
        return causes, _SCALE[3]
    return causes, max([_SCALE[1], *[known[number].significance for number in place.told]], key=_SCALE.index)
