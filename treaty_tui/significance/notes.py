"""The small numbers of footnotes that an export wrote on to the words: "Committee35", "the Accord,2 whichever"."""

import re
from collections.abc import Container

_ON = re.compile(r"[^\W\d_]{3}[.,;:”\")]?\Z")
_NEAR = re.compile(r"[^\W\d_]{3}[.,;:”\")]\s\Z")
_GLUED = re.compile(r"(?<![^\W\d_])([^\W\d_]{4,})([.,;:]?)(?:\d{1,4}|[\uf000-\uf0ff†‡])(?![\w%/.-]|[.,]\d)")

Span = tuple[int, int]


def marks(old: str, was: Span, new: str, now: Span) -> bool:
    """Whether two places hold nothing, or the number of a note: at least one of them written on to a word or its mark."""
    sides = _kind(old, *was), _kind(new, *now)
    return "" not in sides and "on" in sides


def _kind(text: str, start: int, end: int) -> str:
    """`on` for a note's number written on to a word, `near` for one after a mark and a space; empty for anything else."""
    inner = text[start:end]
    if inner.strip() and not (inner.strip().isdecimal() and len(inner.strip()) < 4):
        return ""
    if text[max(0, start - 2) : start] == "[^":
        return "on"
    start += len(inner) - len(inner.lstrip()) if inner.strip() else 0
    if text[end : end + 1].strip():
        return ""
    return "on" if _ON.search(text, max(0, start - 5), start) else "near" if _NEAR.search(text, max(0, start - 6), start) else ""


def without(text: str, tags: Container[str]) -> str:
    """The text without numbers that are written on to a word, names of what is cited by number aside."""
    if text.isalpha() or not any(sign.isdigit() or sign > "\u2019" for sign in text):
        return text
    return _GLUED.sub(lambda match: match[0] if match[1].lower() in tags else match[1] + match[2], text)
