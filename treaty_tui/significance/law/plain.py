"""Words and signs that changed and are no words of law by themselves: what they do beside a figure, and where they restrict."""

import re
from collections.abc import Callable
from functools import cache

from treaty_tui.language import named
from treaty_tui.language.numbers import CHINESE
from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import WEAK, Law, listed
from treaty_tui.significance.reasons import ONE_SIDED, Cause, arrow, quoted, wording

_SHORT = 20
"""Characters of a change that may be a word beside a figure, and beside it those in which that stands."""
_LONG, _NEAR, _BEHIND = 26, 40, 4
"""The same of words that compare, and how many words behind them are looked at."""
_CLAUSE = 80
"""Characters before a word that restricts in which its clause stands."""
_FRACTION = 4
"""Signs of a fraction at most: "1/3", "24/7", but not the 79/243 of a resolution."""
_STEM = 5
"""Letters that the forms of a word share."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UNITS = 3
"""Letters of a unit that is written on to its number, at most."""
_SIGNS = frozenset("$€£¥₽₹¢₩₪₺฿≤≥<>±≠≈=%‰")
_MINUS = frozenset("-−–")
_COUNTED = rf"[\d{CHINESE}]+[^\d\s，。；：、（）{CHINESE}]{{0,2}}\Z"
"""A number with its unit, before a sign that compares."""
_COUNTING = rf"[\d{CHINESE}]+"


def worded(law: Law, texts: tuple[str, str], hunk: Hunk, cites: Callable[[Hunk], bool] = lambda _: False) -> Cause:
    """What is told of a change: with the figure that it stands at, as "net" before "zero"; as a negation where it restricts.

    `cites` says whether it stands behind a reference, whose number is no figure.
    """
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end], new[start:last]
    if len(gone) + len(come) > _LONG:
        return wording(gone, come)
    told: Cause | None = None
    if law.language == "zh":
        told = _compared(law, texts, hunk) or _restricting(law, new[:start], gone, come) or _prohibiting(law, gone, come)
    elif not _telling(law).isdisjoint(lowered(f"{gone} {come}").replace("'", " ").split()):
        told = _leading(law, texts, hunk) or _restricting(law, new[:start], gone, come) or _prohibiting(law, gone, come)
    if told is None and gone and come:
        told = _turned(law, old[first - 1 : first], gone, come)
    if told is None and (told := _beside(law, texts, hunk)) and (cites(hunk) or _again(texts, hunk)):
        told = None
    return told or wording(gone, come)


def _again(texts: tuple[str, str], hunk: Hunk) -> bool:
    """Whether a word at a place stands, in another form, right before it on the other side: "dépasse", "doit dépasser"."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    word, before = (new[start:last], old[:first]) if first == end else (old[first:end], new[:start])
    stem = word.split()[0][:_STEM] if (first == end or start == last) and word.strip() else ""
    return len(stem) == _STEM and f" {stem}" in before[-_NEAR:]


def signed(texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """A sign of money, of a share or of comparison at a figure that became another one, or a minus: "≤ 5", "$ 100", "-5"."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end].strip(), new[start:last].strip()
    if _parts(gone) and _parts(come):
        return Cause("figure", "{}", arrow(gone, come))
    if gone == come or _SIGNS.isdisjoint(gone + come):
        minus = {gone, come} - {""} <= _MINUS and "" in (gone, come) and new[last : last + 1].isdecimal()
        if not minus or not (new[start - 1 : start].isspace() or not start):
            return None
    behind, before = new[last : last + _SHORT], new[max(0, start - _SHORT) : start]
    if behind.lstrip()[:1].isdecimal():
        number = behind[: len(behind) - len(behind.lstrip())] + behind.split()[0].rstrip(".,;:)")
        return Cause("figure", "{}", arrow(gone + number, come + number))
    if not before.rstrip()[-1:].isdecimal():
        return None
    number = before.split()[-1] + before[len(before.rstrip()) :]
    return Cause("figure", "{}", arrow(number + gone, number + come))


def _parts(text: str) -> bool:
    """Whether a text is a fraction, has a small raised number in it, or a unit written on to it: 1/3, ½, m², 5m."""
    if any(sign.isnumeric() and not sign.isalpha() and not sign.isdecimal() for sign in text):
        return True
    head = text.rstrip(_LETTERS)
    if head.isdecimal() and 0 < len(text) - len(head) <= _UNITS:
        from treaty_tui.significance.law.uncounted import LATER  # hardly ever

        return text[len(head) :] not in LATER
    return text.count("/") == 1 and len(text) <= _FRACTION and text.replace("/", "").isdecimal()


def _beside(law: Law, texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """A word or a sign at a figure."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end].strip(), new[start:last].strip()
    if not (gone + come).isalpha():
        return signed(texts, hunk)
    if len(gone) + len(come) > _SHORT:
        return None
    before, behind = new[max(0, start - _SHORT) : start].split()[-1:], new[last : last + _SHORT].split()[:1]
    before = before if before and _counts(law, before[0]) else []
    if not before and not (behind and _counts(law, behind[0])):
        return None
    light, words = listed(law, "DETERMINERS"), {gone.lower(), come.lower()}
    if all(not word or word in WEAK or word in light for word in words) and not words <= listed(law, "BEHIND_NOUN"):
        return None  # but "by 5" is not "to 5"
    if behind and not any(map(str.isspace, new[last - 1 : last + 1])):  # the "m" of "p.m."
        return _with(gone + behind[0], come + behind[0], before, [])
    return _with(gone, come, before, behind)


def _leading(law: Law, texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """Words that compare, of which only such as lead to a figure stand before it, or its unit before them: "less than 5"."""
    (old, new), (_, _, first, end, start, last) = texts, hunk
    gone, come = old[first:end], new[start:last]
    comparing, leading = listed(law, "COMPARING"), listed(law, "COMPARED_TO")
    if any(text.strip() and comparing.isdisjoint(lowered(text).replace("'", " ").split()) for text in (gone, come)):
        return None
    before, behind = new[max(0, start - _NEAR) : start].split()[-2:], new[last : last + _NEAR].split()[:_BEHIND]
    reach = next((n for n, word in enumerate(behind, 1) if word.lower() not in WEAK and word.lower() not in leading), 0)
    near = behind[:reach] if reach and _counts(law, behind[reach - 1]) else []
    unit = before if before[1:] and _unit(law, before[1]) and _counts(law, before[0]) else []
    return _with(gone, come, unit, near) if unit or near else None


def _with(gone: str, come: str, before: list[str], behind: list[str]) -> Cause:
    """Words that changed, with those beside them."""
    one, other = (" ".join([*before, *text.split(), *behind]) for text in (gone, come))
    return wording(one, other)._replace(kind="figure")


def _counts(law: Law, word: str) -> bool:
    """Whether a word is a number, and no pronoun as "one" may be."""
    if word.isalpha():
        known = word.lower()
        return known in law.numerals.values and known not in law.pronouns
    return word.rstrip(".,;:%)").isdecimal()


def _unit(law: Law, word: str) -> bool:
    """Whether a word is a unit of time or a share: a deadline that compares may stand behind it, "three months after"."""
    known = law.alone.get(word.lower())
    return known is not None and known.kind == "figure"


def _compared(law: Law, texts: tuple[str, str], hunk: Hunk) -> Cause | None:
    """Words that compare, in a script without spaces: before the figure, or behind its unit."""
    found: list[str] = []
    for text, start, end in zip(texts, hunk[2::2], hunk[3::2], strict=True):
        first, last = _comparison(law, text, start, end)
        if first == last and start < end:
            return None
        before = re.search(_COUNTED, text[max(0, first - _SHORT) : first])
        behind = re.match(_COUNTING, text[last : last + _SHORT])
        if not before and not behind:
            return None
        found.append((before[0] if before else "") + text[first:last] + (behind[0] if behind else ""))
    return Cause("figure", "{}", arrow(*found)) if found[0] != found[1] else None


def _comparison(law: Law, text: str, start: int, end: int) -> tuple[int, int]:
    """Where a word that compares stands at a change; where the change begins, if none does."""
    for word in sorted(listed(law, "COMPARING"), key=len, reverse=True):
        for at in range(max(0, start - len(word) + 1), end):
            if text.startswith(word, at):
                return at, at + len(word)
    return start, start


def _turned(law: Law, before: str, gone: str, come: str) -> Cause | None:
    """A word for one end of a range that gave way to the other: "minimum", "maximum"; in Chinese perhaps half of it."""
    known = _limits(law)
    for lead in ("", before) if law.language == "zh" else ("",):
        ends = {known.get(f"{lead}{lowered(text).strip()}") for text in (gone, come)}
        if len(ends) > 1 and None not in ends:
            return wording(f"{lead}{gone}", f"{lead}{come}")._replace(kind="figure")
    return None


def _restricting(law: Law, before: str, gone: str, come: str) -> Cause | None:
    """A word that restricts, and alone came or went: "only", or "que" in a clause with "ne"."""
    sides = [lowered(text).replace("'", "").split() for text in (gone, come)]
    known = _restrictions(law)
    if known.keys().isdisjoint(sides[0] + sides[1]):
        return None
    shorter, longer = sorted(sides, key=len)
    if not (longer[1:] == shorter or longer[:-1] == shorter):
        return None
    word = longer[0] if longer[1:] == shorter else longer[-1]
    lead = known.get(word)
    if lead is None or (lead and lead.isdisjoint(pieces(lowered(re.split(r"[.;:\n]", before[-_CLAUSE:])[-1])))):
        return None
    return Cause("negation", ONE_SIDED[len(gone) < len(come)], quoted((gone or come).strip() if not shorter else word))


def _prohibiting(law: Law, gone: str, come: str) -> Cause | None:
    """A verb that negates, and came or went: "permitted", "prohibited"."""
    known = listed(law, "PROHIBITING")
    sides = ([text.strip()] if law.language == "zh" else lowered(text).split() for text in (gone, come))
    was, now = (not known.isdisjoint(side) for side in sides)
    return wording(gone, come)._replace(kind="negation") if was != now else None


@cache
def _limits(law: Law) -> dict[str, str]:
    """The words for the two ends of a range, each with its end."""
    return named(law.data.LIMITS)


@cache
def _telling(law: Law) -> frozenset[str]:
    """The words that compare, those that restrict, and those that prohibit."""
    return listed(law, "COMPARING").union(_restrictions(law), listed(law, "PROHIBITING"))


@cache
def _restrictions(law: Law) -> dict[str, set[str]]:
    """The words that restrict, each with those of which one has to stand before it."""
    found: dict[str, set[str]] = {}
    for phrase in listed(law, "RESTRICTING"):
        first, _, last = phrase.rpartition(" ")
        found.setdefault(last, set()).update(first.split())
    return found
