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
from treaty_tui.significance.grammar import grammar_of
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.invisible import hidden
from treaty_tui.significance.law import WEAK, Law, lowered, members
from treaty_tui.significance.reasons import Cause, quoted

LEAST = 3
"""Words that are recognized as the same ones in another place."""

_PARTING = re.compile(r"[,.;:()\[\]\n]")
_REFERENCE = 40
"""Characters of a reference at most that can be told the other way round."""
_SYMBOLS = re.compile(r" ?\((?:[A-Z]{1,5}(?:/[\w.]+)+(?:,? and |, |; )?)+\)")
"""Symbols of documents in parentheses, which join and part nothing."""
_BORDER = re.compile(r"[,;:(\[]\s*\Z")


def whole(old: str, new: str, places: Sequence[Hunk], law: Law) -> Mapping[Hunk, tuple[str, Cause]]:
    """Changed places that are one move, two and two: their significance and their cause."""
    came = [place for place in places if place.old_start == place.old_end]
    left = [place for place in places if place.new_start == place.new_end]
    if not came or not left:
        return {}
    gone = {_key(old, place.old_start, place.old_end): place for place in left}
    found = _turned(old, new, came, left, law)
    for place in came:
        if place in found:
            continue
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


def _turned(old: str, new: str, came: Sequence[Hunk], left: Sequence[Hunk], law: Law) -> dict[Hunk, tuple[str, Cause]]:
    """A reference told the other way round: "item 5 of the agenda", "agenda item 5"."""
    found: dict[Hunk, tuple[str, Cause]] = {}
    for one, other in ((came, left), (left, came)):
        at = 0
        for ahead in one:
            while at < len(other) and other[at].old_start < ahead.old_end:
                at += 1
            if at == len(other):
                break
            if other[at].old_start - ahead.old_end <= _REFERENCE and _owned(old, new, ahead, other[at], law):
                noun = _side(old, new, ahead).strip()
                found[ahead] = found[other[at]] = "editorial", Cause("moved", "{} moved", quoted(noun))
    return found


def _owned(old: str, new: str, ahead: Hunk, behind: Hunk, law: Law) -> bool:
    """Whether a noun before a reference went or came where "of the" and the same noun came or went behind it."""
    noun, owner = _side(old, new, ahead).split(), _side(old, new, behind).split()
    if len(noun) != 1 or not 1 < len(owner) < 4 or owner[-1] != noun[0] or owner[0] not in _listed(law, "CITED_OF"):
        return False
    if len(owner) == 3 and owner[1] not in _listed(law, "CITED_THE"):
        return False
    grammar = grammar_of(law.data.__name__.rpartition(".")[2])
    return grammar.unit.fullmatch(lowered(old[ahead.old_end : behind.old_start]).strip()) is not None


def _side(old: str, new: str, place: Hunk) -> str:
    return (old[place.old_start : place.old_end] or new[place.new_start : place.new_end]).lower()


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
    text = _SYMBOLS.sub("", text) if "/" in text else text
    return not _PARTING.search(text) and all(hit.kind != "conjunction" for hit in law.hits(text, lowered(text)))


def _loose(text: str, start: int, end: int) -> bool:
    """Whether no list or clause begins or ends where the words stand."""
    return not _BORDER.search(text[max(0, start - 4) : start]) and text[end : end + 2].strip()[:1] not in (",", ";", ":", ")")
