"""Small words that say once more what the words around them say already: told, and editorial.

A preposition before the second of two things that it stood before alone ("to Owners and [to] the Chairs"), but for "of", and
where nothing between them tells more of the first; "the present" for "this" before a text or a part of one; "its" for "the"
before "third session", or for "of the Commission" where that is who the sentence speaks of; "which are" before a participle,
without a comma; "which" or "that" before "they"; the symbol of a document that is named where nobody is bound.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law, listed

_NEAR = 80
"""Characters beside a place in which what it hangs on stands."""
_FAR = 400
"""Characters before a place in which its sentence begins."""
_STOPS = (";", ":", "\n", ". ")
"""What a sentence or a part of one ends with."""
_SYMBOL = r"\((?=[^)]*\d)[A-Z][A-Z0-9]*(?:[/.-][A-Za-z0-9.*-]+){2,}\)"
"""A/CONF.1/2, E/CN.7/2030/L.1/Rev.1."""
_OF = r"of (?:the )?([A-Z][\w-]+(?: (?:[A-Z][\w-]+|of|the|and|for))*)"
_SPEAKS = r"\s*(?:[^,]*, )?[Tt]he (?:[A-Z][\w-]+ ){0,3}?%s\b"
"""How a sentence begins that speaks of a body."""
_TELLING = ("ing", "ed")
"""How a word ends that tells more of the thing before it: "the State hosting the Court"."""
_FEW = 6
"""Words of the first of two things at most."""


class _Place:
    """What went or came at a place, and the text around it."""

    def __init__(self, text: str, start: int, end: int) -> None:
        before, words = text[max(0, start - _FAR) : start], text[start:end]
        self.words, self.before, self.behind = words.strip(" ,"), before.rstrip(" ,"), text[end : end + _NEAR].lstrip()
        self.parted = "," in words or before.rstrip().endswith(",")
        """Whether a comma stands before it, comes or goes."""

    @property
    def clause(self) -> str:
        """The sentence before the place, or its last part."""
        return self.before[max(map(self.before.rfind, _STOPS)) + 1 :]


def said(old: str, new: str, hunk: Hunk, places: Sequence[Hunk], folder: Folder) -> bool:
    """Whether a changed place is nothing but such words."""
    was, now, law = _Place(old, *hunk[2:4]), _Place(new, *hunk[4:6]), folder.law
    place = was if was.words else now
    if was.words and now.words:
        if _owning(was.words, now.words, law):
            return _owned(now.behind, law) or _whose(old, new, hunk, places, law)
        return _this(was, now, folder)
    if place.words[0] == "(":
        bound = not listed(law, "BEFORE_VERB").isdisjoint(place.clause.lower().split())
        return not bound and re.fullmatch(_SYMBOL, place.words) is not None and place.before[-1:].isalpha()
    word = place.words.lower()
    if word in listed(law, "REPEATED"):
        return _repeated(place, word, law)
    if word in listed(law, "WHO_ARE"):
        return _participle(place)
    if word in listed(law, "SAID_THAT"):
        return _joins(place, law)
    return word.startswith("of ") and _whose(old, new, hunk, places, law)


def _repeated(place: _Place, word: str, law: Law) -> bool:
    """Whether a preposition stood before the first of two things that are joined, and stands before the second one, too.

    Before a verb that may hang on "shall" as well ("shall act to mend nets and [to] burn them") it says what it hangs on.
    """
    clause = f" {place.clause.lower()}"
    joint = next((form for each in listed(law, "CONJUNCTIONS") if clause.endswith(form := f" {each.partition('=')[0]}")), "")
    begins, stood, between = clause[: len(clause) - len(joint)].rpartition(f" {word} ")
    words = between.split()
    if not (joint and stood) or any(each in listed(law, "RELATIVE") or each.endswith(_TELLING) for each in words):
        return False
    nouns = [_nominal(said, law) for said in (place.before[-len(between + joint) :], place.behind)]
    if all(nouns) or word not in listed(law, "TO_DO"):
        return len(words) < _FEW and listed(law, "BEFORE_NOUN").isdisjoint(words)
    return not any(nouns) and listed(law, "BEFORE_VERB").isdisjoint(begins.split())


def _nominal(behind: str, law: Law) -> bool:
    """Whether a noun must stand behind a word: a name in capitals does, or what stands before nouns."""
    word = (behind.split(None, 1) or [""])[0]
    return word[:1].isupper() or word.lower() in listed(law, "ANY_NOUN") | listed(law, "DETERMINERS")


def _this(was: _Place, now: _Place, folder: Folder) -> bool:
    """Whether "the present" stands for "this" before a text or a part of one: "the present article", not "the present level"."""
    if {was.words.lower(), now.words.lower()} != {"this", "the present"}:
        return False
    noun = (now.behind.lower().split(None, 1) or [""])[0].rstrip(",;.:")
    return noun in folder.things or noun.rstrip("s") in folder.things


def _owning(was: str, now: str, law: Law) -> bool:
    """Whether "its" stands for "the", or the reverse."""
    return f"{was} {now}" in listed(law, "OWNING") or f"{now} {was}" in listed(law, "OWNING")


def _owned(behind: str, law: Law) -> bool:
    """Whether a session or meeting stands behind a place, told by its number or kind, whose it is being said nowhere."""
    which, nouns = ("|".join(map(re.escape, listed(law, name))) or "(?!)" for name in ("OWNED_WHICH", "OWNED"))
    found = re.match(rf"(?:(?:{which}) )+(?:{nouns})\b", behind)
    return found is not None and not behind[found.end() :].startswith(" of ")


def _whose(old: str, new: str, hunk: Hunk, places: Sequence[Hunk], law: Law) -> bool:
    """Whether a place is one half of "its" for "the … of the Commission", where the sentence speaks of that from its start."""
    at = bisect_left(places, hunk)
    for first, last in pairwise(places[max(0, at - 1) : at + 2]):
        if _halves(old, new, first, last, law) or _halves(new, old, _turned(first), _turned(last), law):
            return True
    return False


def _turned(hunk: Hunk) -> Hunk:
    """The same place, told from the new wording."""
    return Hunk(hunk.first, hunk.last, *hunk[4:6], *hunk[2:4])


def _halves(old: str, new: str, the: Hunk, whose: Hunk, law: Law) -> bool:
    """Whether "the" gave way to "its" at one place, and "of" with a name close behind it to nothing."""
    if not 0 < whose.old_start - the.old_end < _NEAR or new[whose.new_start : whose.new_end].strip(" ,"):
        return False
    if not _owning(old[the.old_start : the.old_end].strip(), new[the.new_start : the.new_end].strip(), law):
        return False
    owner = re.fullmatch(_OF, old[whose.old_start : whose.old_end].strip(" ,"))
    before = old[max(0, the.old_start - _FAR) : the.old_start]
    sentence = before[max(map(before.rfind, _STOPS)) + 1 :]
    return owner is not None and re.match(_SPEAKS % re.escape(owner[1]), sentence) is not None


def _joins(place: _Place, law: Law) -> bool:
    """Whether a clause that begins with a pronoun is joined to the word before it, with "that" or without."""
    last, first = (place.before.split() or [""])[-1], (place.behind.split(None, 1) or [""])[0]
    more = listed(law, "NOT_SAID") | listed(law, "REPEATED") | listed(law, "BEFORE_NOUN") | listed(law, "OPENERS")
    return not place.parted and last.isalpha() and last.lower() not in more and first in listed(law, "THEY")


def _participle(place: _Place) -> bool:
    """Whether a participle stands behind "which are", and a noun right before it."""
    if place.parted:
        return False
    word = (place.behind.split(None, 1) or [""])[0].rstrip(",;.")
    last = (place.before.split() or [""])[-1]
    return word.endswith(("ed", "en")) and last.isalpha() and last not in ("provided", "so", "given", "ensure")
