"""Choices that only changed places: "[shall][may]", "[may][shall]" leave the same to decide."""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.language.words import lowered, narrow
from treaty_tui.significance.brackets.signs import choices
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law
from treaty_tui.significance.reasons import Cause, short

_RUN = r"\[[^\[\]]*\](?:\s?/?\s?\[[^\[\]]*\])*"
_KINDS = frozenset(("obligation", "figure", "conjunction", "actor"))


def reordered(old: str, new: str, places: Sequence[Hunk], law: Law) -> dict[Hunk, Cause]:
    """The changed places that are such choices, and what is told of them."""
    before, after = (_choices(narrow(text), law) for text in (old, new))
    if len(before) != len(after):
        return {}
    found: dict[Hunk, Cause] = {}
    for (was, one), (now, other) in zip(before, after, strict=True):
        if one != other and sorted(one) == sorted(other):
            cause = Cause("moved", "choices in another order: {}", short(now[0]))
            found.update(dict.fromkeys(_inside(places, was.span(), now.span()), cause))
    return found


def _inside(places: Sequence[Hunk], was: tuple[int, int], now: tuple[int, int]) -> Iterator[Hunk]:
    """The places that lie in a stretch on both sides."""
    for place in places:
        if was[0] <= place.old_start and place.old_end <= was[1] and now[0] <= place.new_start and place.new_end <= now[1]:
            yield place


def _choices(text: str, law: Law) -> list[tuple[re.Match[str], list[str]]]:
    """The brackets of a text in which there is something to choose, with what."""
    return [(match, members) for match in re.finditer(_RUN, text) if (members := _members(match[0], law))]


def _members(run: str, law: Law) -> list[str]:
    """The choices of a bracket, or of several that follow one another: those are choices where all are words of law of one kind.

    "[small][boats]" may be meant to be read one behind the other.
    """
    members = [lowered(member).strip() for member in re.findall(r"\[([^\[\]]*)\]", run)]
    if len(members) == 1:
        return list(choices(members[0]))
    kinds = {hits[0].kind if (hits := law.hits(member, member)) and not hits[0].start else "" for member in members}
    return members if len(kinds) == 1 and kinds <= _KINDS else []
