"""The small numbers of footnotes that an export wrote on to the words: "Committee35", "the Accord,2 whichever"."""

import re
from collections.abc import Container, Sequence

_MARKS = frozenset('.,;:”")')
_DIGITS = frozenset("0123456789")
_GLUED = (  # compiled when a number stands in a change
    r"(?<![^\W\d_])([^\W\d_]{4,})([.,;:]?)(?:(?!(?:19|20)\d\d)\d{1,4}|[\uf000-\uf0ff†‡])(?![\w%/.-]|[.,]\d)"
)
_SHORT = r"(?<![^\W\d_])(?:arts?|(?:sub)?paras?|nos?|vols?|chaps?|sects?|corr|rev|add|suppl|sess|ст|пп)\.\Z"
_CALLED = r"(?:[^\W\d_]{3}[.,;:”]?|/\S{1,9} )%d(?=[\s.,;:)]|$)"
COUNTED = frozenset(
    (
        *("of", "from", "per", "%", "percent", "de", "des", "из", "от", "times", "members"),
        *("day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes"),
        *("dollars", "euros", "francs", "metres", "meters", "kilometres", "kilometers", "miles", "tons", "tonnes", "kilograms"),
        *("jours", "semaines", "mois", "ans", "heures", "días", "semanas", "meses", "años", "horas", "дней", "месяцев", "лет"),
    )
)
"""Words behind a number that counts something: it is no note's, whatever it is written on to."""

SIGNS = frozenset(("*", "**", "***", "†", "††", "‡"))
"""Marks of notes that are no numbers."""
_EMPHASIS = r"(?<![^\s(\[\"“«])\*+[^\s*]"
"""An asterisk that opens an emphasis."""
_FIGURES = 2
"""Figures of a note's number at most, where a sign stood for it."""

_LONG, _NAMES = 24, 3
"""Letters that are looked at before a number, and of a word that may be a unit or a name."""

Span = tuple[int, int]


def marks(old: str, was: Span, new: str, now: Span) -> bool:
    """Whether two places hold nothing, or the number of a note: at least one of them written on to a word or its mark.

    Where none is, a note beside them must have gone the same way: 33 and 34 that are 2 and 3 now.
    """
    words = old[slice(*was)] + new[slice(*now)]
    if words.isalpha() or (words.strip() and not any(map(str.isdecimal, words))):
        return False
    before, after = _kind(old, *was), _kind(new, *now)
    gone, come = old[slice(*was)].strip(), new[slice(*now)].strip()
    if counted(old[was[1] :]) and before + after:
        return False
    if {before, after} == {"near", "on"} and not (gone and come):
        return bool(_beside(old, gone) if gone else _beside(new, come))
    if before and after and "on" in (before, after):
        return True
    if before == after == "near":
        return not _beside(old, gone).isdisjoint(_beside(new, come))
    return _lifted(new, now, gone) or _lifted(old, was, come)


def resigned(old: str, was: Span, new: str, now: Span) -> str:
    """What is said where a note is called by a number in place of a sign, or the reverse ("boats*", "boats 3"), else nothing.

    Such a number counts nothing.
    """
    said = old[slice(*was)].strip(), new[slice(*now)].strip()
    if SIGNS.isdisjoint(said) or not any(map(str.isdecimal, said)):
        return ""
    for mark, text, (start, end) in zip(said, (old, new), (was, now), strict=True):
        if mark in SIGNS:
            if start == 0 or text[start - 1 : start + 1].strip() != text[start - 1 : start + 1] or text[end : end + 1].isalnum():
                return ""
        elif not mark.isdecimal() or len(mark) > _FIGURES or mark[0] == "0" or counted(text[end:]):
            return ""
    return f"'{said[0]}' → '{said[1]}'"


def starred(wordings: tuple[str, str], sides: Sequence[tuple[str, str]], place: int) -> str:
    """What is said where the asterisk behind one word went, or came, and stands behind another one of the same row.

    "Things with an asterisk are taxed: oil*; salt" taxes another thing than "oil; salt*". Asterisks in pairs are emphasis.
    """
    was, now = (side.strip() for side in sides[place])
    mark = was or now
    if (was and now) or mark not in SIGNS or not any((now, was) == (one.strip(), two.strip()) for one, two in sides):
        return ""
    return "" if any(re.search(_EMPHASIS, text) for text in wordings) else f"'{mark}'"


def calls(text: str, start: int, end: int) -> bool:
    """Whether a number is written on to a mark, a small word or a blank ("###4") as that of a note, and counts nothing."""
    if start == 0 or text[start - 1].isspace() or not text[start:end].isdecimal() or counted(text[end:]):
        return False
    word = re.split(r"\W", text[max(0, start - _LONG) : start])[-1]
    named = word != "" and not (word.isalpha() and word.islower() and len(word) > _NAMES)
    return not named and (text[start - 1] == "#" or _kind(text, start, end) == "on")


def counted(behind: str) -> bool:
    """Whether a number counts what stands behind it: "members,5 of whom", "parties: 5 per cent"."""
    return behind.lstrip().partition(" ")[0].rstrip(".,;:)").lower() in COUNTED


def _beside(text: str, number: str) -> set[int]:
    """How far the numbers of notes called elsewhere in the text are from this one, as far as they are close to it."""
    if not number.isdecimal():
        return set()
    near = {step: int(number) + step for step in (-2, -1, 1, 2) if int(number) + step > 0}
    return {step for step, other in near.items() if re.search(_CALLED % other, text)}


def _lifted(text: str, place: Span, other: str) -> bool:
    """Whether only a note's number came behind the symbol of a document, set off by a space from the parenthesis that closes."""
    words = text[slice(*place)]
    number = words.strip().removeprefix(other)
    if not words[-1:].isspace() or text[place[1] : place[1] + 1] != ")" or not number.isdecimal():
        return False
    return "/" in text[: place[0]].rpartition(" ")[2] and len(number) < 3 and bool(_beside(text, number))


def _kind(text: str, start: int, end: int) -> str:
    """`on` for a note's number written on to a word, `near` for one after a mark and a space; empty for anything else.

    Behind the point of an abbreviation ("para.5") it is no note's.
    """
    inner = text[start:end]
    if inner.strip() and not (inner.strip().isdecimal() and len(inner.strip()) < 4):
        return ""
    if text[max(0, start - 2) : start] == "[^":
        return "on"
    start += len(inner) - len(inner.lstrip()) if inner.strip() else 0
    if text[end : end + 1].strip():
        return ""
    before = text[max(0, start - 6) : start]
    if _worded(before[:-1] if before[-1:] in _MARKS else before):
        return "" if before[-1:] == "." and re.search(_SHORT, text[max(0, start - 12) : start].lower()) else "on"
    return "near" if before[-1:].isspace() and before[-2:-1] in _MARKS and _worded(before[:-2]) else ""


def _worded(text: str) -> bool:
    """Whether a text ends with three letters."""
    return len(text) > 2 and all(sign.isalnum() and not sign.isdecimal() for sign in text[-3:])


def without(text: str, tags: Container[str]) -> str:
    """The text without numbers that are written on to a word, names of what is cited by number aside."""
    if _plain(text):
        return text
    return re.sub(_GLUED, lambda match: match[0] if match[1].lower() in tags else match[1] + match[2], text)


def _plain(text: str) -> bool:
    """Whether a text surely holds no such number, or nothing that one could be written on to."""
    if text.isalpha() or text.isdecimal() or (text.isascii() and _DIGITS.isdisjoint(text)):
        return True
    return not any(sign.isdigit() or sign > "\u2019" for sign in text)
