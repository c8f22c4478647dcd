"""What a change does to square brackets: opened around words, lifted from them, struck with them, put in with new ones."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache

from treaty_tui.language.words import SQUARE, lowered, narrow, pieces
from treaty_tui.significance.folding import Folded
from treaty_tui.significance.reasons import QUOTE, Cause, arrow, quoted, wording
from treaty_tui.typed import NamedTuple

_SIGNS = frozenset("[]")
_LIFTED = ("brackets lifted round {}", "{} struck")
_OPENED = ("brackets opened round {}", "{} inserted")
_SLASH = r"(?<=\w)\s?/\s?(?=\w)"
_SIGN = r"\[\^[^\[\]]*\]|[\[\]]"


def marks(text: str) -> str:
    """The square brackets of a text in order, footnote marks aside."""
    if SQUARE.isdisjoint(text):
        return ""
    text = narrow(text)
    return "".join(sign for sign in re.findall(_SIGN, text) if len(sign) == 1)


SAID = Cause("brackets", "")
"""A sign that is told where its other half is."""


class Side(NamedTuple):
    """One wording and its changed places."""

    text: str
    start: int
    end: int
    """The place that is asked about."""
    changed: Sequence[tuple[int, int]]


def causes(was: str, now: str, old: Side | None = None, new: Side | None = None) -> list[Cause]:
    """The change of brackets between two wordings of one place, one cause a bracket; empty where none changed.

    Where the wordings that it stands in are known, a sign is told with the words up to its other half, if that went or came too.
    """
    was, now = narrow(was), narrow(now)
    before, after = _groups(was), _groups(now)
    if before == after and marks(was) == marks(now):
        return []
    told: list[Cause] = []
    for groups, others, other, side, shapes in ((before, after, now, old, _LIFTED), (after, before, was, new, _OPENED)):
        found = groups - others
        if side and not _SIGNS & others.keys():
            told += _lone(other, side, *shapes)
            found = Counter({text: count for text, count in found.items() if text not in _SIGNS})
        told += [cause for text in found.elements() for cause in _told(text, other, *shapes)]
    return told


def _lone(other: str, side: Side, stays: str, goes: str) -> list[Cause]:
    """What is told of the signs at a place whose other half stands elsewhere, or nowhere."""
    text = narrow(side.text)
    found: list[Cause] = []
    for at, partner in _unpaired(text, side.start, side.end):
        first, last = min(at, partner), max(at, partner)
        words = text[at : side.end]
        if partner < 0:
            gone = text[at] == "[" and _plain(words) and not _plain(other)
            found.append(Cause("brackets", goes, quoted(words)) if gone else Cause("brackets", stays, text[at]))
        elif last - first > QUOTE or (place := _place(side.changed, partner)) < 0:
            found.append(Cause("brackets", stays, text[at]))
        elif at < partner:
            found.append(_kept(text[first + 1 : last], text[side.end : place], stays))
        else:
            inside = text[first + 1 : last]
            found.append(Cause("brackets", "", inside) if side.end == last + 1 and choices(inside) else SAID)
    return found


def _place(changed: Sequence[tuple[int, int]], at: int) -> int:
    """Where the changed place begins that holds a letter; -1 if none does."""
    from bisect import bisect_right

    k = bisect_right(changed, at, key=lambda place: place[0]) - 1
    return changed[k][0] if k >= 0 and at < changed[k][1] else -1


def _kept(inside: str, stood: str, stays: str) -> Cause:
    """What is told of a bracket round words that stand: these, all that it holds now, or which one of its choices they are."""
    lifted = stays == _LIFTED[0]
    if not choices(inside):
        return Cause("brackets", stays, quoted(_outside(stood if lifted else inside)))
    choice, pair = stood.strip(" /"), f"[{inside}]"
    return Cause("brackets", "{}", arrow(pair, choice) if lifted else arrow(choice, pair))


def _unpaired(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The signs in `start:end` whose other half stands outside of it, with the place of that; -1 if there is none."""
    from bisect import bisect_left  # here and below: most drafts hold few brackets

    signs = _pairs(text)
    found = signs[bisect_left(signs, (start, -1)) : bisect_left(signs, (end, -1))]
    return [(at, other) for at, other in found if not start <= other < end]


@lru_cache(maxsize=2)
def _pairs(text: str) -> list[tuple[int, int]]:
    """Every sign of a text with the place of its other half: asked at each changed place of the two wordings of a row."""
    opened: list[int] = []
    pairs: dict[int, int] = {}
    for sign in re.finditer(_SIGN, text):
        if sign[0] == "[":
            opened.append(sign.start())
        elif sign[0] == "]" and opened:
            pairs[sign.start()] = opened[-1]
            pairs[opened.pop()] = sign.start()
        elif sign[0] == "]":
            pairs[sign.start()] = -1
    pairs.update(dict.fromkeys(opened, -1))
    return sorted(pairs.items())


def beside(was: str, now: str, told: Sequence[Cause], fold: Callable[[str], Folded]) -> list[Cause]:
    """What changed outside of the brackets at one place, whose causes are told: the words that came or went with them.

    A bracket that is told with words that stand beside the place says nothing of those that changed in it.
    """
    here = narrow(was + now)
    told = [cause for cause in told if cause.item and ("round" not in cause.shape or cause.item.strip("'…") in here)]
    if any(cause.item not in _SIGNS and ("round" in cause.shape or cause.item[-2] != "]") for cause in told):
        return []
    old, new = _outside(was), _outside(now)
    return [wording(old, new)] if "".join(fold(old).words) != "".join(fold(new).words) else []


def _outside(text: str) -> str:
    """A text without its brackets, lone signs and footnote marks."""
    text = narrow(text)
    for bracket in _groups(text):
        text = text.replace(bracket, " ") if len(bracket) > 1 else text
    return re.sub(_SIGN, "", text)


def choices(text: str) -> tuple[str, ...]:
    """`shall/should` as two choices; `and/or` is one phrase, and so is anything with numbers."""
    if "/" not in text or "[" in text or len(text) > 60:
        return ()
    parts = [part.strip() for part in re.split(_SLASH, text)]
    if (
        len(parts) < 2
        or [part.lower() for part in parts] == ["and", "or"]
        or any(not part or part[0].isdigit() for part in parts)
    ):
        return ()
    return tuple(parts) if all(len(part.split()) <= 3 for part in parts) else ()


def enclosed(text: str) -> bool:
    """Whether all words of a text stand in brackets: it is proposed, no more."""
    return not SQUARE.isdisjoint(text) and not _plain(_outside(text))


def shifted(was: str, now: str) -> bool:
    """Whether the same words stand with brackets round others of them: `[boats] or rafts`, `boats or [rafts]`."""
    was, now = narrow(was), narrow(now)
    return _plain(was) == _plain(now) and _groups(was) != _groups(now)


def _groups(text: str) -> Counter[str]:
    """The outermost brackets of a text with what they hold; a lone sign by itself."""
    found: Counter[str] = Counter()
    opened: list[int] = []
    for sign in re.finditer(_SIGN, text):
        if sign[0] == "[":
            opened.append(sign.start())
        elif sign[0] == "]" and opened:
            first = opened.pop()
            if not opened:
                found[text[first : sign.end()]] += 1
        elif sign[0] == "]":
            found["]"] += 1
    found.update("[" * len(opened))
    return found


def _told(bracket: str, other: str, stays: str, goes: str) -> list[Cause]:
    """What became of a bracket: taken from its words, or gone with them; those in it apart, where only they are gone."""
    if bracket in _SIGNS:
        return [Cause("brackets", stays, bracket)]
    if _stand(bracket, other):
        return [Cause("brackets", stays, quoted(bracket[1:-1]))]
    own = _outside(bracket[1:-1])
    inner = [text for text in _groups(bracket[1:-1]) if text not in _SIGNS]
    if inner and _stand(own, other):
        return [Cause("brackets", stays, quoted(own)), *(cause for text in inner for cause in _told(text, other, stays, goes))]
    return [Cause("brackets", goes, quoted(bracket))]


def _stand(text: str, other: str) -> bool:
    words = _plain(text)
    return bool(words) and f" {words} " in f" {_plain(other)} "


def _plain(text: str) -> str:
    return " ".join(word for word in pieces(lowered(text)) if word[0].isalnum())
