"""Words that only changed their place within a provision.

At most consequential, and only where nothing hangs on the place: within one sentence, past no mark, "and" or "or", no word of
law, no phrase that leans on the noun before it or after it ("of the vessel", "the use of"). Else it is told that they moved, and
they stay substantive.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from treaty_tui.language.words import bare, lowered
from treaty_tui.references.grammar import grammar_of
from treaty_tui.significance.form.invisible import hidden
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import WEAK, Law, listed
from treaty_tui.significance.reasons import ALONE, Cause, quoted, wording

LEAST = 3
"""Words that are recognized as the same ones in another place."""

# Compiled when first used: in most redlines nothing moved.
_PARTING = r"[,.;:()\[\]\n，。；：、（）،؛]"
_WORD = 20
"""Characters of the word that follows a change."""
_REFERENCE = 40
"""Characters of a reference at most that can be told the other way round."""
_PUNCTUATION = 12
"""Characters that two clauses may gain or lose when they change places, ..."""
_CLAUSES = 120
"""... and words that they have at most, both together."""
_SYMBOLS = r" ?\((?:[A-Z]{1,5}(?:/[\w.]+)+(?:,? and |, |; )?)+\)"
"""Symbols of documents in parentheses, which join and part nothing."""
_NAME = r"\s?(?:the )?[A-Z][\w’'-]*(?: (?:of|of the|and|[A-Z][\w’'-]*)){0,6}"
"""A name among others, but not the last one, which "and" leads in."""
_STOPS = ".,;:"
_VERB = 5
"""Letters of a participle at least."""
_UNTOLD = frozenset(("zh", "ar"))
"""Languages in which no word tells where a phrase begins and ends."""
_CALL = r"(?<=[a-z])\d{1,3}\Z|(?<=[a-z][.,;:])\s?\d{1,3}\Z"
"""The number of a note, which stands behind the mark where one does."""
_BORDER = r"[,;:(\[]\s*\Z"


def whole(old: str, new: str, places: Sequence[Hunk], law: Law) -> Mapping[Hunk, tuple[str, Cause]]:
    """Changed places that are one move, two and two: their significance and their cause."""
    found = _behind_nouns(old, new, places, law)
    came = [place for place in places if _nothing(old, place.old_start, place.old_end, law)]
    left = [place for place in places if _nothing(new, place.new_start, place.new_end, law)]
    if not came or not left:
        return found
    gone = {_key(old, place.old_start, place.old_end): place for place in left}
    found |= _turned(old, new, came, left, law)
    for place in came:
        if place in found or place.old_start < place.old_end:
            continue
        words = _key(new, place.new_start, place.new_end)
        was = gone.get(words)
        if was is None:
            continue
        if kinds := _denied(new, was, place, law):
            told = _span(old, new, was, place)
            found |= {one: ("substantive", told._replace(kind=kind)) for one, kind in zip((was, place), kinds, strict=True)}
            continue
        if len(words) < LEAST and not _past_an_aside(new, was, place, law):
            continue
        del gone[words]
        text = new[place.new_start : place.new_end]
        if was.new_start < was.new_end or hidden(text) or hidden(old[was.old_start : was.old_end]):
            continue
        verdict = "consequential" if len(words) < LEAST or _same(old, new, was, place, law) else "substantive"
        found[was] = found[place] = verdict, Cause("moved", "{} moved", quoted(text.strip(" ,;.")))
    return found


def exchanged(old: str, new: str, places: Sequence[Hunk]) -> Mapping[Hunk, tuple[str, Cause]]:
    """All places of a row whose two clauses only changed places: "X pays at dawn, if Y asks", "If Y asks, X pays at dawn".

    What hangs on which clause may be another now: substantive, and told as moved, not in the pieces that a redline keeps.
    """
    gone, come = (sum(place[end] - place[start] for place in places) for start, end in ((2, 3), (4, 5)))
    if abs(gone - come) > _PUNCTUATION or min(gone, come) < _WORD:
        return {}
    was, now = (text[places[0][at] : places[-1][at + 1]] for text, at in ((old, 2), (new, 4)))
    before, after = bare(was.casefold()), bare(now.casefold())
    if len(before) != len(after) or len(before) > _CLAUSES or before == after:
        return {}
    turns = range(2, len(before) - 1)
    at = next((at for at in turns if before[at:] + before[:at] == after), 0)
    if not at or hidden(was) or hidden(now):
        return {}
    size = min(at, len(before) - at)
    clause = " ".join(now.split()[:size] if size == len(before) - at else now.split()[-size:])
    cause = Cause("moved", "{} moved", quoted(clause.strip(" ,;."), ALONE))
    return dict.fromkeys(places, ("substantive", cause))


def _denied(new: str, was: Hunk, place: Hunk, law: Law) -> tuple[str, ...]:
    """The two kinds of a move past words that negate and nothing else, which deny another thing now; empty if it is none.

    "may decide not to sail", "may not decide to sail"; with a word that binds "may not" told as a leave, too: «может не».
    """
    first, last = sorted(((was.new_start, was.new_end), (place.new_start, place.new_end)))
    between, moved = new[first[1] : last[0]], new[place.new_start : place.new_end]
    if not between.strip() or len(between) > _WORD or not _denies(law, between) or _denies(law, moved):
        return ()
    binds = any(hit.kind == "obligation" for hit in law.hits(moved, lowered(moved)))
    return "obligation" if binds else "negation", "negation"


def _denies(law: Law, text: str) -> bool:
    """Whether words do nothing but negate a verb: "not", "ne pas"."""
    hits = law.hits(text, lowered(text))
    shown = sum([hit.end - hit.start for hit in hits])
    verbal = all(hit.kind == "negation" and hit.name not in listed(law, "ASIDE") for hit in hits)
    return verbal and 0 < shown >= len(text.strip()) - len(hits) + 1


def _span(old: str, new: str, *both: Hunk) -> Cause:
    """All that stands from the first of two places to the last of them, as one exchange."""
    first, last = sorted(both)
    return wording(old[first.old_start : last.old_end], new[first.new_start : last.new_end])


def _nothing(text: str, start: int, end: int, law: Law) -> bool:
    """Whether one side of a place holds nothing, or but the comma that stands before a title."""
    return start == end or (
        text[start:end] == "," and not listed(law, "ENTITLED").isdisjoint(text[end : end + _WORD].split()[:1])
    )


def _same(old: str, new: str, was: Hunk, place: Hunk, law: Law) -> bool:
    """Whether words say in their new place what they said in the old one."""
    text = new[place.new_start : place.new_end]
    ahead = place.new_start < was.new_start
    between = new[place.new_end : was.new_start] if ahead else new[was.new_start : place.new_start]
    if "/" in between and re.fullmatch(_SYMBOLS, f" {between.strip()}"):
        return _free(text.strip(), law)
    sides = (old, was.old_start, was.old_end), (new, place.new_start, place.new_end)
    if all(_member(*side) for side in sides):
        return all(re.fullmatch(_NAME, name) for name in re.sub(r"\s?\([^()]*\)", "", between).strip(" ,").split(","))
    if law.language in _UNTOLD or any(
        _restricted(part, law) for part in (new[: min(place.new_start, was.new_start)], text, between)
    ):
        return False
    opening = listed(law, "BEFORE_NOUN") | listed(law, "OPENERS")
    if opening.isdisjoint([lowered(part).split()[0] for part in (text, between) if part.strip()]):
        return False
    return all(_loose(*side) and not _leads(*side, law) for side in sides) and _harmless(text, law) and _free(between, law)


def _restricted(before: str, law: Law) -> bool:
    """Whether a clause that says which ones are meant stands before words that moved, or in them: they may be a part of it.

    "Owners who fish in the bay pay dues", "owners who fish pay dues in the bay"; "crews trained in port rest"; "in port fine
    those who fish", "fine those who in port fish".
    """
    words = lowered(re.split(_PARTING, before)[-1]).split()
    limiting, endings = listed(law, "LIMITING") | listed(law, "RELATIVES"), (*listed(law, "PARTICIPLE"), *listed(law, "GERUND"))
    return any(word in limiting or (len(word) > _VERB and word.endswith(endings)) for word in words)


def _past_an_aside(new: str, was: Hunk, place: Hunk, law: Law) -> bool:
    """Whether a verb that "to" or a word that binds leads to stands on the other side of an aside between two commas."""
    first, last = sorted(((was.new_start, was.new_end), (place.new_start, place.new_end)))
    between, lead, verb = new[first[1] : last[0]].strip(), new[: first[0]].rstrip(), new[place.new_start : place.new_end].strip()
    inner = between[1:-1].strip()
    if between[:1] != "," or between[-1:] != "," or re.search(_PARTING, inner) or not verb.isalpha() or not verb.islower():
        return False
    opens = lowered(inner).split(None, 1)[:1]
    if not opens or not (opens[0].endswith(tuple(listed(law, "GERUND"))) or opens[0] in listed(law, "OPENERS")):
        return False
    if any(hit.kind not in ("actor", "conjunction") for hit in law.hits(inner, lowered(inner)) + law.hits(verb, lowered(verb))):
        return False
    last_word = lowered(lead[-_WORD:].split()[-1]) if lead else ""
    return last_word == "to" or any(hit.kind == "obligation" for hit in law.hits(last_word, last_word))


def _leads(text: str, start: int, end: int, law: Law) -> bool:
    """Whether words stand between a subject and the verb that binds it: they may say which one is bound."""
    if text[start:end].split()[0].endswith("ly"):
        return False
    behind = text[end : end + _REFERENCE].lstrip()
    hits = law.hits(behind, lowered(behind))
    return bool(hits) and hits[0].start == 0 and hits[0].kind == "obligation"


def _member(text: str, start: int, end: int) -> bool:
    """Whether a place holds one name of a list of names: in which order those are told says nothing."""
    inside = text[start:end].strip()
    return inside[-1:] == "," and text[:start].rstrip()[-1:] == "," and re.fullmatch(_NAME, inside[:-1]) is not None


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
    if len(noun) != 1 or not 1 < len(owner) < 4 or owner[-1] != noun[0] or owner[0] not in listed(law, "CITED_OF"):
        return False
    if len(owner) == 3 and owner[1] not in listed(law, "CITED_THE"):
        return False
    grammar = grammar_of(law.language)
    return grammar.unit.fullmatch(lowered(old[ahead.old_end : behind.old_start]).strip()) is not None


def _side(old: str, new: str, place: Hunk) -> str:
    was, now = old[place.old_start : place.old_end], new[place.new_start : place.new_end]
    return (was if was.strip(",") else now).lower()


def _behind_nouns(old: str, new: str, places: Sequence[Hunk], law: Law) -> dict[Hunk, tuple[str, Cause]]:
    """Places on both sides of one word that a participle went behind, or before."""
    found: dict[Hunk, tuple[str, Cause]] = {}
    for one, other in pairwise(places):
        if other.old_start - one.old_end > _REFERENCE // 2 or not old[one.old_end : other.old_start].strip().isalpha():
            continue
        both = Hunk(one.first, other.last, one.old_start, other.old_end, one.new_start, other.new_end)
        cause = swapped(old, new, both, law)
        if cause is not None:
            found[one] = found[other] = "consequential", cause
    return found


def swapped(old: str, new: str, hunk: Hunk, law: Law) -> Cause | None:
    """A participle that went behind its noun or before it, at the end of a phrase: "the given date", "the date given"."""
    ending = getattr(law.style, "PARTICIPLE", "")
    was, now = old[hunk.old_start : hunk.old_end], new[hunk.new_start : hunk.new_end]
    if not ending or ending not in was or ending not in now or not 1 < len(was.split()) < 4:
        return None
    was, now = (re.sub(_CALL, "", text) if text[-1:].isdecimal() else text for text in (was, now))
    words = was.rstrip(_STOPS).split(" ")
    if len(words) != 2 or words[::-1] != now.rstrip(_STOPS).split(" ") or not "".join(words).isalpha():
        return None
    marks = was[-1:], now[-1:]
    if (marks[0] in _STOPS or marks[1] in _STOPS) and marks[0] != marks[1]:
        return None
    if marks[0] not in _STOPS and (old[hunk.old_end :].lstrip() + ".")[0] not in ".,;:)":
        return None
    moved = [word for word in words if word.endswith(ending) and len(word) > len(ending) + 2]
    if not _last_words(old[: hunk.old_start]).isdisjoint(listed(law, "CAUSING")):
        return None  # have the nets mended
    if len(moved) != 1 or law.hits(was, lowered(was)) or hidden(was) or hidden(now):
        return None
    return Cause("moved", "{} moved", quoted(moved[0]))


def _last_words(before: str) -> set[str]:
    """The few words before a participle and its noun, in which their verb stands."""
    return set(lowered(before[-_REFERENCE:]).split()[-3:])


def _key(text: str, start: int, end: int) -> tuple[str, ...]:
    return tuple(bare(text[start:end].casefold()))


def _harmless(text: str, law: Law) -> bool:
    words = lowered(text).split()
    if words[0] in {*listed(law, "CITED_OF"), *listed(law, "RELATIVES"), "who", "for"} or words[-1] in WEAK:
        return False
    return _free(text.strip(), law) and not law.hits(text, lowered(text))


def _free(text: str, law: Law) -> bool:
    """Whether nothing in a stretch parts members of a list, clauses or sentences."""
    text = re.sub(_SYMBOLS, "", text) if "/" in text else text
    return not re.search(_PARTING, text) and all(hit.kind != "conjunction" for hit in law.hits(text, lowered(text)))


def _loose(text: str, start: int, end: int) -> bool:
    """Whether no list or clause begins or ends where the words stand."""
    return not re.search(_BORDER, text[max(0, start - 4) : start]) and text[end : end + 2].strip()[:1] not in (",", ";", ":", ")")
