"""Words and signs that changed and are no words of law by themselves: what they do beside a figure, and where they restrict."""

import re

from treaty_tui.language.numbers import CHINESE
from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law import WEAK, Law, listed
from treaty_tui.significance.reasons import ONE_SIDED, Cause, arrow, quoted, wording

_SHORT = 20
"""Characters of a change that may be a word beside a figure, and beside it those in which that stands."""
_NEAR, _CLAUSE = 40, 80
"""The same of words that compare, between which and the figure others may stand; and of the clause that holds a restriction."""
_SIGNS = frozenset("$€£¥₽₹¢₩₪₺฿≤≥<>±≠≈=%‰")
_MINUS = frozenset("-−–")
_COUNTED = rf"[\d{CHINESE}]+[^\d\s，。；：、（）{CHINESE}]{{0,2}}\Z"
"""A number with its unit, before a sign that compares."""
_COUNTING = rf"[\d{CHINESE}]+"


def worded(law: Law, texts: tuple[str, str], hunk: Hunk) -> Cause:
    """What is told of a change: with the figure that it stands at, as "net" before "zero"; as a negation where it restricts."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end], new[start:last]
    if len(gone) + len(come) > _NEAR:
        return wording(gone, come)
    return signed(texts, hunk) or _beside(law, texts, hunk) or _restricting(law, new[:start], gone, come) or wording(gone, come)


def signed(texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """A sign of money, of a share or of comparison at a figure that became another one, or a minus: "≤ 5", "$ 100", "-5"."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end].strip(), new[start:last].strip()
    if gone == come or _SIGNS.isdisjoint(gone + come):
        minus = {gone, come} - {""} <= _MINUS and "" in (gone, come) and new[last : last + 1].isdecimal()
        if not minus or not (new[start - 1 : start].isspace() or not start):
            return None
    behind = re.match(r"\s?[\d.,]*\d", new[last : last + _SHORT])
    if behind is not None:
        return Cause("figure", "{}", arrow(gone + behind[0], come + behind[0]))
    before = re.search(r"\d[\d.,]*\s?\Z", new[max(0, start - _SHORT) : start])
    return Cause("figure", "{}", arrow(before[0] + gone, before[0] + come)) if before else None


def _beside(law: Law, texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """A word at a figure, or one that compares and has only words that lead to it between: "less than 5", "三日以上"."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end], new[start:last]
    if law.language == "zh":
        return _compared(law, texts, hunk)
    words = pieces(lowered(gone)), pieces(lowered(come))
    light = WEAK | listed(law, "DETERMINERS")
    if not all(word.isalpha() for side in words for word in side) or light.issuperset(words[0] + words[1]):
        return None
    left, behind = new[max(0, start - _NEAR) : start].split(), new[last : last + _NEAR].split()[:4]
    before = left[-1:] if _counts(law, left[-1:]) else []
    at = 1 if _counts(law, behind[:1]) else 0
    lone = max(map(len, words)) < 2 and len(gone) + len(come) <= _SHORT
    if lone and (at or before):
        at = 1
    else:
        comparing, leading = listed(law, "COMPARING"), WEAK | listed(law, "COMPARED_TO")
        if not all(not side or not comparing.isdisjoint(side) for side in words):
            return None
        before = left[-2:] if left[-1:] and _unit(law, left[-1]) and _counts(law, left[-2:-1]) else []
        at = next((n for n, word in enumerate(behind, 1) if word.lower() not in leading), 0)
        if not _counts(law, behind[at - 1 : at] if at else []):
            at = 0
        if not (at or before):
            return None
    one, other = (" ".join([*before, *text.split(), *behind[:at]]) for text in (gone, come))
    return wording(one, other)._replace(kind="figure")


def _unit(law: Law, word: str) -> bool:
    """Whether a word is a unit of time or a share: a deadline that compares may stand behind it, "three months after"."""
    known = law.alone.get(word.lower())
    return known is not None and known.kind == "figure"


def _counts(law: Law, word: list[str]) -> bool:
    """Whether a word is a number, and no pronoun as "one" may be."""
    known = word[0].lower().rstrip(".,;:%)") if word else ""
    return known.isdecimal() or (known in law.numerals.values and known not in law.pronouns)


def _compared(law: Law, texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """Words that compare, in a script without spaces: before the figure, or behind its unit."""
    found = []
    for text, start, end in zip(texts, hunk[2::2], hunk[3::2], strict=True):
        phrase = next(
            (
                (at, at + len(word))
                for word in sorted(listed(law, "COMPARING"), key=len, reverse=True)
                for at in range(max(0, start - len(word) + 1), end)
                if text.startswith(word, at)
            ),
            None,
        )
        if phrase is None:
            return None
        before = re.search(_COUNTED, text[max(0, phrase[0] - _SHORT) : phrase[0]])
        behind = re.match(_COUNTING, text[phrase[1] : phrase[1] + _SHORT])
        if not before and not behind:
            return None
        found.append((before[0] if before else "") + text[slice(*phrase)] + (behind[0] if behind else ""))
    return Cause("figure", "{}", arrow(*found))


def _restricting(law: Law, before: str, gone: str, come: str) -> Cause | None:
    """A word that restricts, and alone came or went: "only", or "que" in a clause with "ne"."""
    longer, shorter = (
        [word for word in pieces(lowered(text)) if word != "'"] for text in sorted((gone, come), key=len, reverse=True)
    )
    if longer[1:] != shorter and longer[:-1] != shorter:
        return None
    word = longer[0] if longer[1:] == shorter else longer[-1]
    lead = pieces(lowered(re.split(r"[.;:\n]", before[-_CLAUSE:])[-1]))
    for restricting in listed(law, "RESTRICTING"):
        first, _, last = restricting.rpartition(" ")
        if word == last and (not first or first in lead):
            return Cause("negation", ONE_SIDED[len(gone) < len(come)], quoted((gone or come).strip() if not shorter else word))
    return None
