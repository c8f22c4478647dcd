"""What a change does to square brackets: opened around words, lifted from them, struck with them, put in with new ones."""

import re
from collections import Counter

from treaty_tui.model import Flag
from treaty_tui.significance.law import lowered, pieces

SHOWN = 4
"""Brackets of one change that are told one by one."""

_SIGN = re.compile(r"\[\^[^\[\]]*\]|[\[\]]")
_LONG = 60


def marks(text: str) -> str:
    """The square brackets of a text in order, footnote marks aside."""
    if "[" not in text and "]" not in text:
        return ""
    return "".join(sign for sign in _SIGN.findall(text) if len(sign) == 1)


def flags(was: str, now: str) -> tuple[Flag, ...]:
    """The change of brackets between two wordings of one place, one reason a bracket; empty where none changed."""
    if marks(was) == marks(now) and _groups(was) == _groups(now):
        return ()
    before, after = _groups(was), _groups(now)
    told = [_told(text, now, "lifted", "struck") for text in (before - after).elements()]
    told += [_told(text, was, "opened", "inserted") for text in (after - before).elements()]
    more = len(told) - SHOWN
    if more > 0:
        told[SHOWN:] = [f"{more} more brackets changed"]
    return tuple(Flag("brackets", reason) for reason in told)


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


def _told(bracket: str, other: str, stays: str, goes: str) -> str:
    words = _plain(bracket)
    if not words:
        return f"bracket {stays}: {_short(bracket)}"
    standing = f" {_plain(other)} "
    return f"bracket {stays if f' {words} ' in standing else goes}: {_short(bracket)}"


def _plain(text: str) -> str:
    return " ".join(word for word in pieces(lowered(text)) if word[0].isalnum())


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else flat[: _LONG - 2] + "…]"
