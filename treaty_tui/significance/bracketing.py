"""What a change does to square brackets: opened around words, lifted from them, struck with them, put in with new ones."""

import re
from collections import Counter

from treaty_tui.significance.law import lowered, pieces
from treaty_tui.significance.reasons import Cause, quoted

_SQUARE = frozenset("[]［］")
_WIDE = str.maketrans("［］", "[]")
_SIGN = re.compile(r"\[\^[^\[\]]*\]|[\[\]]")


def narrow(text: str) -> str:
    """A text with the wide brackets of Chinese printing as the plain ones that they mean, each in its place."""
    return text.translate(_WIDE) if "［" in text or "］" in text else text


def marks(text: str) -> str:
    """The square brackets of a text in order, footnote marks aside."""
    if _SQUARE.isdisjoint(text):
        return ""
    text = narrow(text)
    return "".join(sign for sign in _SIGN.findall(text) if len(sign) == 1)


def causes(was: str, now: str) -> list[Cause]:
    """The change of brackets between two wordings of one place, one cause a bracket; empty where none changed."""
    was, now = narrow(was), narrow(now)
    before, after = _groups(was), _groups(now)
    if before == after and marks(was) == marks(now):
        return []
    told = [_told(text, now, "brackets lifted round {}", "{} struck") for text in (before - after).elements()]
    return told + [_told(text, was, "brackets opened round {}", "{} inserted") for text in (after - before).elements()]


def shifted(was: str, now: str) -> bool:
    """Whether the same words stand with brackets round others of them: `[boats] or rafts`, `boats or [rafts]`."""
    was, now = narrow(was), narrow(now)
    return _plain(was) == _plain(now) and _groups(was) != _groups(now)


def _groups(text: str) -> Counter[str]:
    """The outermost brackets of a text with what they hold; a lone sign by itself."""
    found: Counter[str] = Counter()
    opened: list[int] = []
    for sign in _SIGN.finditer(text):
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


def _told(bracket: str, other: str, stays: str, goes: str) -> Cause:
    if bracket in ("[", "]"):
        return Cause("brackets", stays, bracket)
    words = _plain(bracket)
    if words and f" {words} " in f" {_plain(other)} ":
        return Cause("brackets", stays, quoted(bracket[1:-1]))
    return Cause("brackets", goes, quoted(bracket))


def _plain(text: str) -> str:
    return " ".join(word for word in pieces(lowered(text)) if word[0].isalnum())
