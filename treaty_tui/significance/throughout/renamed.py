"""Whether what gave way throughout is a name: only then do its places say what they said before, and follow one decision.

A name is a term that is defined under its new name as it was under the old one, an abbreviation, a word with a capital amid
its sentence that keeps the words it belongs to ("Mill Board", "Mill Council"), a body that the draft sets up, one actor
under another of its names, or a noun of a thing. That a word is a noun is told by what stands beside it somewhere ("of carts
in", "each cart shall") in either draft. None is a noun of those who act, which says who is bound ("workers", "visitors"), an
adjective before its noun, a verb behind a word that binds, an adverb, a word that tells how much, a qualifying word that was
struck or put in, a noun of doing ("the prevention of"), and one that stood in other places before: another one says another
thing in each place. When unsure: no name.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from treaty_tui.language import named
from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.law.lexicon import Law, law_of, listed
from treaty_tui.typed import NamedTuple

MOST = 400
"""Places of a term that are looked at."""

FEW = 5
"""A plain noun may be kept once for so many places, as in the title of another instrument."""

_NAME = 60
"""Characters of a body's name at most between its first words and "is established"."""

_NEAR = 24
"""Characters beside a word in which the words next to it stand."""

_WHOLE = 3
"""Letters that a word has at least."""

_MARKS = frozenset(".;:)]\n。；：؛")
"""What ends a clause, and with it what a noun stands in."""

_HAN = "\u2e80"
_WHO = frozenset("者员方国人")
_OTHERS = ("NO_NOUN", "ADJECTIVE")
_NOUN_FIRST = frozenset(("fr", "es", "ar"))
"""Languages that put what belongs to a noun behind it."""

_ABBREVIATED = r"(?<![\w-])(?=[^\W\d_]*[A-Z]{2})[A-Z][A-Z\d]+s?(?![^\W\d_])"

Words = tuple[str, ...]


class Side(NamedTuple):
    """One side of a replacement."""

    words: Words
    """Lowered words that differ from the other side's."""
    shown: str
    """The whole term as it is mostly written."""
    text: str
    """The draft in which it stands: of the old one only what changed."""


def name(old: Side, new: Side, language: str, *, stays: bool = False, stood: bool = False, turned: bool = False) -> bool:
    """Whether both sides are names of a thing, as far as their words and what stands beside them tell.

    `stays` where the old one still stands in more than a `FEW` places, or the new one did: a plain noun that does so means
    something else. `stood` where the new one stands elsewhere, too. `turned` where words that agree with them
    tell that they are nouns.
    """
    law = law_of(language)
    if not (old.words and new.words) or _one_actor(law, old.shown, new.shown):
        return _one_actor(law, old.shown, new.shown)
    short = [_short(side) for side in (old, new)]
    if any(short):
        return not any(_adjectival(law, side) for side, known in zip((old, new), short, strict=True) if not known)
    if all(_proper(law, side) or _proper(law, side._replace(words=tuple(pieces(lowered(side.shown))))) for side in (old, new)):
        return _one_kind(law, old, new, stood=stood)
    part = _part(old.words[-1], new.words[-1]) and not (_contracted(old.words, new.words) or _contracted(new.words, old.words))
    other = stays or part or _qualified(old.words, new.words)
    return (
        not other
        and not any(_person(law, side) for side in (old, new))
        and all(_noun(law, side, sure=turned) for side in (old, new))
    )


def _one_kind(law: Law, old: Side, new: Side, *, stood: bool) -> bool:
    """Whether two names with capitals may be one thing's: with another noun to the same words ("Mill Board", "Mill Council"),
    or where both are names of instruments, as "Convention" and "Protocol". The North Sea is not the Black Sea.
    And a council that stood beside the board is another body.
    """
    instruments = law.data.TITLES.split()
    if all(side.words[-1] in instruments for side in (old, new)):
        return True
    if stood:
        return False
    shown = [tuple(pieces(lowered(side.shown))) for side in (old, new)]
    if law.language in _NOUN_FIRST:
        return all(words[: len(side.words)] == side.words != words for words, side in zip(shown, (old, new), strict=True))
    return all(words[-len(side.words) :] == side.words != words for words, side in zip(shown, (old, new), strict=True))


def founded(old: Side, new: Side, language: str) -> bool:
    """Whether a draft sets up, under its new name, what the other one set up under its old one: "an Assembly is established".

    Only where both nouns are of one kind, so that it has no other powers: an assembly for a conference, no court for a board.
    """
    law = law_of(language)
    gap = "" if old.words[0] >= _HAN else " "
    nouns = [gap.join(words) for words in next(cores(old.words, new.words, language))]
    alike = any(set(nouns) <= set(group.split()) for group in listed(law, "BODIES_ALIKE"))
    return alike and all(_set_up(law, side) for side in (old, new))


def _set_up(law: Law, side: Side) -> bool:
    before, behind = ("|".join(map(re.escape, listed(law, name))) for name in ("FOUNDING", "FOUNDED"))
    articles = "|".join(map(re.escape, listed(law, "ANY_NOUN")))
    gap = "" if side.words[0] >= _HAN else r"\W+"
    term = gap.join(map(re.escape, side.words))
    lead = rf"(?:{before}){gap}(?:(?:{articles}){gap})?{term}" if before else "(?!)"
    rest = rf"{term}(?![\w-])[^.;:\n]{{0,{_NAME}}}\b(?:{behind})" if behind else "(?!)"
    return re.search(f"{lead}|{rest}", lowered(side.text)) is not None


def _qualified(old: Words, new: Words) -> bool:
    """Whether both end with one noun in one or many, of which they say which one is meant: "high seas", "territorial sea"."""
    return len(old) > 1 < len(new) and old[-1] < _HAN and old[-1].rstrip("s") == new[-1].rstrip("s")


def _part(one: str, other: str) -> bool:
    """Whether one word ends with the other, which is wider: "warship", "ship"."""
    return one != other and min(len(one), len(other)) >= _WHOLE and (one.endswith(other) or other.endswith(one))


def _contracted(short: Words, long: Words) -> bool:
    """Whether one word is the first letter of another and the word behind that: email, electronic mail."""
    return len(short) == 1 and len(long) > 1 and short[0].replace("-", "") == long[0][0] + "".join(long[1:])


def cores(old: Words, new: Words, language: str) -> Iterator[tuple[Words, Words]]:
    """What differs between two terms; then, where that is a noun behind words that belong to it, the same with these.

    A sign of a script without spaces takes a neighbour with it, as it makes no word alone, and those that stand for who acts.
    """
    head, least = 0, min(len(old), len(new))
    while head < least and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < least - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if old[head : head + 1] >= (_HAN,):
        alone = min(len(old), len(new)) - head - tail == 1
        if tail and (old[-tail] in _WHO or (alone and not head)):
            tail -= 1
        elif alone and head:
            head -= 1
    yield old[head : len(old) - tail], new[head : len(new) - tail]
    law = law_of(language)
    if head == 0 or head == least or tail or law.language in _NOUN_FIRST:
        return
    if not any(_ends(law, name, words[-1]) for words in (old, new) for name in _OTHERS):
        yield old, new


def defined(pairs: Sequence[tuple[Words, Words]], terms: tuple[Sequence[str], Sequence[str]]) -> bool:
    """Whether a term that the old draft defines is defined under its new name: `terms` are those of either draft."""
    before, after = ({tuple(pieces(lowered(term))) for term in side} for side in terms)
    return any(_swapped(term, *pair) in after - before for term in before - after for pair in pairs)


def _swapped(term: Words, old: Words, new: Words) -> Words:
    at = next((n for n in range(len(term)) if term[n : n + len(old)] == old), -1)
    return (*term[:at], *new, *term[at + len(old) :]) if at >= 0 else ()


def _one_actor(law: Law, old: str, new: str) -> bool:
    """Whether a word came or went within the name of an actor who is the same without it: "State Party", "Party"."""
    same = named(getattr(law.data, "ONE_ACTOR", ""))
    was, now = lowered(old), lowered(new)
    return same.get(was, was) == same.get(now, now)


def _short(side: Side) -> bool:
    """Whether there is an abbreviation in what differs."""
    found = {lowered(match[0]) for match in re.finditer(_ABBREVIATED, side.shown)}
    return any(word in found or word.partition("-")[0] in found for word in side.words)


def _adjectival(law: Law, side: Side) -> bool:
    """Whether a word has the ending of an adjective, or tells how much or which: no abbreviation is another name for that."""
    word = side.words[-1]
    telling = listed(law, "TELLING") | listed(law, "ANY_NOUN")
    return word in telling or (len(side.words) == 1 and (_ends(law, "ADJECTIVE", word) or _ends(law, "NO_NOUN", word)))


def _proper(law: Law, side: Side) -> bool:
    """Whether the words stand with capitals amid a sentence, wherever they do so, but for "accord" beside "the Accord"."""
    found, alike = False, side.words[-1] in law.data.TITLES.split()
    for start, end in _places(side):
        amid = re.search(r"[a-z\u00df-\u00ff\u0430-\u045f],? $", side.text[max(0, start - _NEAR) : start])
        words = re.findall(r"[^\W\d_]{4,}", side.text[start:end]) or [side.text[start:end]]
        capital = all(word[0].isupper() for word in words)
        if amid and not capital and not alike:
            return False
        found = found or (amid is not None and capital)
    return found


def _person(law: Law, side: Side) -> bool:
    """Whether it is a noun of those who act: put for another, it binds others ("workers", "visitors")."""
    word = side.words[0 if law.language in _NOUN_FIRST else -1]
    return _ends(law, "PERSON", word) and word.rstrip("s") not in listed(law, "THINGS")


def _noun(law: Law, side: Side, *, sure: bool) -> bool:
    """Whether it stands as a noun somewhere, if not `sure`, and nowhere as a verb or a noun of doing with what is done."""
    last = side.words[-1]
    if len(side.words) == 1 and _ends(law, "NO_NOUN", last):
        return False
    doing, bound, found = _ends(law, "DOING", last), listed(law, "BEFORE_VERB") | listed(law, "FORBIDDING"), sure
    verbal = doing or _ends(law, "INFINITIVE", last)
    for lead, left, right, form in _beside(side, law):
        if left in bound or (doing and _done(law, right)):
            return False
        found = found or _stands(law, left, right, form, verbal=verbal) or (lead in bound and _ends(law, "MANY", form))
    return found


def _ends(law: Law, name: str, word: str) -> bool:
    """Whether a word has one of the endings that a language lists by such a name."""
    endings = getattr(law.style, name, "")
    return bool(endings) and re.search(endings, word) is not None


def _done(law: Law, right: str) -> bool:
    """Whether the word behind a noun of doing leads to what is done: "of", or in Russian, that itself."""
    if law.language == "ru":
        return right[:1].isalpha() and right not in _behind(law)
    return right in listed(law, "DONE")


def _stands(law: Law, left: str, right: str, form: str, *, verbal: bool) -> bool:
    """Whether a word stands as only a noun can, between the words next to it."""
    before, sure, behind = listed(law, "BEFORE_NOUN"), listed(law, "ANY_NOUN"), _behind(law)
    if law.language == "ar":
        return form.startswith(("لل", "بال")) or left in sure or (left in before and form.startswith("ال"))
    if law.language == "ru":
        return left in before or left in sure or (not left and right in listed(law, "NOUN_DOES"))
    if (left in sure or left in before) and _ends(law, "MANY", form):
        return True
    if left in sure or (left in before and not verbal):
        return not right or right in _MARKS or right in behind
    return (not left or left in listed(law, "BEFORE_SUBJECT")) and right in listed(law, "NOUN_DOES")


@cache
def _behind(law: Law) -> frozenset[str]:
    """Words that stand behind a noun."""
    return listed(law, "BEHIND_NOUN") | listed(law, "NOUN_DOES")


def _places(side: Side) -> Iterator[tuple[int, int]]:
    """Where the words stand, in so many places at most."""
    edges = ("", "") if side.words[0] >= _HAN else (r"(?<![\w-])", r"(?![\w-])")
    pattern = edges[0] + r"\W{0,2}".join(map(re.escape, side.words)) + edges[1]
    return (match.span() for match in islice(re.finditer(pattern, lowered(side.text)), MOST))


def _beside(side: Side, law: Law) -> Iterator[tuple[str, str, str, str]]:
    """The two words before each place of a term, the word or mark behind it, and the term's form there."""
    lower = lowered(side.text)
    for start, end in _places(side):
        left, right = lower[max(0, start - _NEAR) : start], lower[end : end + _NEAR]
        if side.words[0] >= _HAN:
            yield "", _ending(left, law), _starting(right, law), lower[start:end]
        else:
            last = _last(left)
            yield _last(left.rstrip().removesuffix(last)) if last else "", last, _first(right), lower[start:end]


def _last(text: str) -> str:
    """The last word of a text; empty where a sentence or clause begins."""
    flat = text.rstrip(" \u00a0")
    words = pieces(flat)
    if not words or flat[-1] in _MARKS or words[-1] == ".":
        return ""
    return "".join(words[-2:]) if words[-1] == "'" else words[-1]


def _first(text: str) -> str:
    """The first word of a text, or its first mark; empty at the end of its line."""
    words = pieces(text.partition("\n")[0])
    return words[0] if words else ""


def _ending(text: str, law: Law) -> str:
    """With what of the words that stand before a noun or a verb a text without spaces ends; its last sign, if with none."""
    if not text or text[-1] in _MARKS or text[-1] in "，、 ":
        return ""
    words = listed(law, "ANY_NOUN") | listed(law, "BEFORE_VERB")
    return next((text[-size:] for size in (3, 2, 1) if text[-size:] in words), text[-1])


def _starting(text: str, law: Law) -> str:
    """The same of what it begins with, behind a noun."""
    return next((text[:size] for size in (3, 2, 1) if text[:size] in _behind(law)), text[:1].strip())
