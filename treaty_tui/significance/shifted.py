"""Words that only changed their place within a provision.

At most consequential, and only where nothing hangs on the place: within one sentence, past no mark, "and" or "or", no word of
law, no phrase that leans on the noun before it or after it ("of the vessel", "the use of"). Else it is told that they moved, and
they stay substantive.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from treaty_tui.diff import MOVED_WORDS, moved_phrases
from treaty_tui.language.words import bare
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.invisible import hidden
from treaty_tui.significance.law import WEAK, Law, lowered, members
from treaty_tui.significance.reasons import Cause, quoted

LEAST = 3
"""Words that are recognized as the same ones in another place."""

_PARTING = re.compile(r"[,.;:()\[\]\n]")
_BORDER = re.compile(r"[,;:(\[]\s*\Z")


def whole(old: str, new: str, places: Sequence[Hunk], law: Law) -> Mapping[Hunk, tuple[str, Cause]]:
    """Changed places that are one move, two and two: their significance and their cause."""
    came = [place for place in places if place.old_start == place.old_end]
    left = [place for place in places if place.new_start == place.new_end]
    if not came or not left:
        return {}
    gone = {_key(old, place.old_start, place.old_end): place for place in left}
    found: dict[Hunk, tuple[str, Cause]] = {}
    for place in came:
        words = _key(new, place.new_start, place.new_end)
        was = gone.pop(words, None) if len(words) >= LEAST else None
        text = new[place.new_start : place.new_end]
        if was is None or hidden(text) or hidden(old[was.old_start : was.old_end]):
            continue
        harmless = (
            _harmless(text, law) and _loose(old, was.old_start, was.old_end) and _loose(new, place.new_start, place.new_end)
        )
        first, last = sorted((was.new_start, place.new_start))
        verdict = "consequential" if harmless and _free(new[first:last], law) else "substantive"
        found[was] = found[place] = verdict, Cause("moved", "{} moved", quoted(text.strip(" ,;.")))
    return found


def parts(segments: Sequence[tuple[str, str]]) -> list[Cause]:
    """Long phrases that went in one segment and came in another, among other changes."""
    if sum(op != "=" and len(text) > 4 * MOVED_WORDS for op, text in segments) < 2:
        return []
    return [
        Cause("moved", "{} moved", quoted(" ".join(phrase.words)))
        for phrase in moved_phrases(segments)
        if any(op == "=" and text.strip() for op, text in segments[slice(*sorted((phrase.deleted, phrase.inserted)))])
    ]


def _key(text: str, start: int, end: int) -> tuple[str, ...]:
    return tuple(bare(text[start:end].casefold()))


def _harmless(text: str, law: Law) -> bool:
    words = lowered(text).split()
    if words[0] in {*_listed(law, "CITED_OF"), *_listed(law, "RELATIVES"), "who", "for"} or words[-1] in WEAK:
        return False
    return _free(text.strip(), law) and not law.hits(text, lowered(text))


@cache
def _listed(law: Law, name: str) -> list[str]:
    return members(getattr(law.data, name, ""))


def _free(text: str, law: Law) -> bool:
    """Whether nothing in a stretch parts members of a list, clauses or sentences."""
    return not _PARTING.search(text) and all(hit.kind != "conjunction" for hit in law.hits(text, lowered(text)))


def _loose(text: str, start: int, end: int) -> bool:
    """Whether no list or clause begins or ends where the words stand."""
    return not _BORDER.search(text[max(0, start - 4) : start]) and text[end : end + 2].strip()[:1] not in (",", ";", ":", ")")
