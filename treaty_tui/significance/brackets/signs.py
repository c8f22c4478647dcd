"""Square brackets in wordings: their signs, what they hold, the words outside of them."""

import re
from collections import Counter

from treaty_tui.language.words import SQUARE, lowered, narrow, pieces

_SLASH = r"(?<=\w)\s?/\s?(?=\w)"
_TOUCHING = r"\](?=\[[^^])"
_FEW = 4
"""Words of a choice at most: "Conference of the Parties"."""
SIGN = r"\[\^[^\[\]]*\]|[\[\]]"
"""A square bracket, or a footnote's mark as a whole."""


def marks(text: str) -> str:
    """The square brackets of a text in order, footnote marks aside."""
    if SQUARE.isdisjoint(text):
        return ""
    text = narrow(text)
    return "".join(sign for sign in re.findall(SIGN, text) if len(sign) == 1)


def outside(text: str, gap: str = " ") -> str:
    """A text without its brackets, in place of which something stands, lone signs and footnote marks."""
    text = narrow(text)
    for bracket in _groups(text):
        text = text.replace(bracket, gap) if len(bracket) > 1 else text
    return re.sub(SIGN, "", re.sub(_TOUCHING, gap, text))


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
    return tuple(parts) if all(len(part.split()) <= _FEW for part in parts) else ()


def enclosed(text: str) -> bool:
    """Whether all words of a text stand in brackets: it is proposed, no more."""
    return not SQUARE.isdisjoint(text) and not plain(outside(text))


def shifted(was: str, now: str) -> bool:
    """Whether the same words stand with brackets round others of them: `[boats] or rafts`, `boats or [rafts]`."""
    was, now = narrow(was), narrow(now)
    return plain(was) == plain(now) and _groups(was) != _groups(now)


def _groups(text: str) -> Counter[str]:
    """The outermost brackets of a text with what they hold; a lone sign by itself."""
    found: Counter[str] = Counter()
    opened: list[int] = []
    for sign in re.finditer(SIGN, text):
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


def plain(text: str) -> str:
    """The words of a text in small letters, without marks."""
    return " ".join(word for word in pieces(lowered(text)) if word[0].isalnum())
