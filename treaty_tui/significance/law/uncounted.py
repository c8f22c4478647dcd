"""Numbers of several tokens; such that count nothing, as those of a symbol, a short name, a note; limits that bound no number."""

import re
from collections.abc import Container, Sequence
from functools import partial

from treaty_tui.language.words import pieces
from treaty_tui.significance.law.lexicon import WEAK, Law, listed
from treaty_tui.significance.notes.exported import COUNTED

LATER = frozenset(("bis", "ter", "quater", "quinquies", "sexies", "бис", "тер"))
"""What stands behind the number of a provision put in later."""

_GROUP = 3
"""Digits of a number that a space parts from those before them."""
_LONGEST_CALL = 3
"""Digits of the number of a note; a word that it can be written on to has more letters."""
_BESIDE = 48
"""Characters beside a limit in which its number stands, ..."""
_FEW = 4
"""... and how many words these are at most."""
_STOP = r"[.;:\n]\s"
"""What parts a limit from numbers of other clauses."""
_SPACED = "\u0590"
"""Words below it are of scripts that put a space before a number."""

_MARKS = (",", ";", ".", "”")
"""Marks that a note's number is written on to."""


def uncounted(text: str, lower: str, token: re.Match[str], words: Sequence[str], at: int, numbered: Container[str]) -> bool:
    """Whether the number that is a token counts nothing. `words` are those around it, `numbered` such as a number belongs to."""
    begin = token.start()
    if _part_of_a_symbol(lower, token) or _is_label(words, at):
        return True
    if lower[begin - 1 : begin].isalpha():
        return _calls(words, at, 1, numbered) or _in_a_formula(text, begin, words, at)
    marked = lower[begin - 1 : begin] in _MARKS and lower[begin - 2 : begin - 1].isalpha()
    if not (marked and _calls(words, at, 2, numbered)):
        return False
    return at + 1 == len(words) or words[at + 1] not in COUNTED  # `lamps,16 and`, not `lamps,16 boats`


def grouped(lower: str, tokens: Sequence[re.Match[str]], words: Sequence[str], at: int) -> int:
    """How many tokens a number takes whose thousands a space parts; 1 where none does."""
    size = 1
    while len(words[at]) <= _GROUP and words[at].isdecimal() and at + size < len(words):
        group, end = words[at + size], tokens[at + size - 1].end()
        if len(group) != _GROUP or not group.isdecimal() or tokens[at + size].start() != end + 1 or not lower[end].isspace():
            break
        size += 1
    return size


def bounds(law: Law, lower: str, begin: int, end: int, where: str) -> bool:
    """Whether a number that a limit can bound stands beside it: `behind` it, on both sides, or else it stands `within` a clause.

    "Up to 15 lamps", "up to the assessed value"; not "set up to light two lamps", "brought up to date", "up to the Board".
    """
    before = lower[max(0, begin - _BESIDE) : begin].rstrip()
    if where == "within" and before[-1:].isalnum():
        return True
    behind = _words(re.split(_STOP, lower[end : end + _BESIDE])[0])
    first = next((at for at, word in enumerate(behind) if word not in WEAK), len(behind))
    if any(map(partial(_counts, law), behind[first : first + 1])):
        return True
    if first and not listed(law, "MEASURES").isdisjoint(behind[first : first + _FEW]):
        return True
    return where == "beside" and any(map(partial(_counts, law), _words(re.split(_STOP, before)[-1])[-_FEW:]))


def _words(text: str) -> list[str]:
    return [word for word in pieces(text) if word[0].isalnum()]


def _counts(law: Law, word: str) -> bool:
    """Whether a word is a number or a share, a month or another time, or stands for a number."""
    if word[0].isdigit() or word.partition("-")[0] in law.numerals.values or word in law.months:
        return True
    known = law.alone.get(word)
    return (known is not None and known.kind == "figure") or word in listed(law, "MEASURED")


def _calls(words: Sequence[str], at: int, back: int, numbered: Container[str]) -> bool:
    """Whether a number written on to the word so far back is that of a note, as exports write it: `lamps16`, not Annex2."""
    word = words[at - back] if at >= back and len(words[at]) <= _LONGEST_CALL else ""
    return len(word) > _LONGEST_CALL and word.isalpha() and word < _SPACED and word not in numbered


def _is_label(words: Sequence[str], at: int) -> bool:
    """Whether a number is that of a provision put in later, which counts nothing: 2 bis, 7.bis."""
    behind = words[at + 1 : at + 3]
    return bool(behind) and behind[behind[0] == "." and len(behind) > 1] in LATER


def _in_a_formula(text: str, begin: int, words: Sequence[str], at: int) -> bool:
    """Whether a number belongs to a short name in capitals, as in CO2, PM10 or G77: it counts nothing. EUR50 is a sum."""
    return at > 0 and len(words[at]) < 3 and len(words[at - 1]) < 3 and text[begin - len(words[at - 1]) : begin].isupper()


def _part_of_a_symbol(lower: str, token: re.Match[str]) -> bool:
    """Whether a number belongs to a name such as 1/CP.21 or A/RES/79/243, or to a footnote mark: it counts nothing."""
    start, end = token.span()
    if lower[max(0, start - 2) : start] == "[^":
        return True
    if lower[end : end + 1] == "/" or lower[max(0, start - 1) : start] == "/":
        return True
    return lower[max(0, start - 1) : start] == "." and lower[max(0, start - 2) : start - 1].isalpha()
