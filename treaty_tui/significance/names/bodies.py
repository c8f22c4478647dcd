"""One body by two names, as the drafts themselves use them: "Preparatory Commission" and "Commission", a name and its acronym.

A short name is taken for the long one only where both stand often in both drafts and next to no other body shares the short
name: where there are several committees, "committee" alone says nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from treaty_tui.language import members, module

LEAST = 3
"""Times that either name stands in either draft."""

CLEAR = 10
"""So many times as often as all other long names together the long name stands."""

_REACH = 80
"""Characters before a noun or an acronym in which its long name stands."""

# Compiled when first used: many drafts name no body.
_CAPITALS = r"(?:[A-Z][\w-]+ ){1,4}\Z"
_SPELT = r"(?:[A-Z][\w-]+ (?:(?:of|the|and|for|on|in) ){0,2}){2,6}\Z"
_SHORT = r"\((?:hereinafter,? )?(?:referred to as )?(?:the )?[“\"]?([A-Z]\w{3,})[”\"]?\)"
_PARTED = r"[.;:()\[\]\d\n]"
_LEADS = frozenset(("on", "for", "of", "under", "to", "against", "between", "concerning", "relating"))
"""What goes on with a name; "the Convention and the Accord (the Convention)" is no name."""
_LINKS = _LEADS | {"and", "the", "in", "with", "beyond", "by", "at", "from", "into", "its", "their", "within"}
_LONGEST = 300
"""Characters of a name that an instrument or body is given at length before its short one."""
_ACRONYM = re.compile(r"\(([A-Z]{2,8})\)")

Name = tuple[str, str]


_UNITED = "United Nations Convention "
_SAYS = "(the "
"""What a short name is given with."""


def find(old: str, new: str, language: str) -> tuple[Name, ...]:
    """(long, short) names of one body, from the words of both drafts. Linear in their length."""
    data = module(language)
    known = members(getattr(data, "BODIES", ""))
    bodies = [noun for noun in known if noun in old and noun in new]
    found = [*_acronyms(old), *_acronyms(new), *(_given(old) if _SAYS in old else ()), *(_given(new) if _SAYS in new else ())]
    found += [(noun, short) for noun in known if " of " in noun and ((short := _initials(noun)) in old or short in new)]
    if bodies:
        instruments = frozenset([noun.capitalize() for noun in members(data.INSTRUMENTS)])
        pattern = re.compile(rf"({'|'.join(sorted(bodies, key=len, reverse=True))})\b( to the ([A-Z]\w*))?")
        before, after = _uses(old, pattern, bodies, instruments), _uses(new, pattern, bodies, instruments)
        found += [pair for noun in before.keys() & after.keys() for pair in _long(noun, before[noun], after[noun])]
    if len(found) > 1 or (_UNITED in old and _UNITED in new):
        from treaty_tui.significance.names.titles import longer  # few drafts say so much of names

        found += longer(found, (old, new), _LEADS, _LINKS)
    return tuple(sorted(set(found)))


def _initials(noun: str) -> str:
    """The letters that a body is known by though no draft says so: the COP, the COSP."""
    return "".join(word[0].upper() for word in noun.split() if word != "the")


def _uses(text: str, pattern: re.Pattern[str], nouns: Iterable[str], instruments: frozenset[str]) -> dict[str, Counter[Name]]:
    """Noun to how often it stands with which words before it, and with the instrument that it belongs to behind it."""
    found: dict[str, Counter[Name]] = {}
    for match, behind in _matches(text, pattern, nouns, instruments):
        near = text[max(0, match.start() - _REACH) : match.start()]
        before = re.search(_CAPITALS, near) if not near[near.rfind(" ", 0, -1) + 1 :].islower() else None
        words = re.split(r"\b(?:The|An?|This|Each|Any|Every|Its|By|For|In|Of) ", before[0])[-1] if before else ""
        found.setdefault(match[1], Counter())[words.strip(), behind] += 1
    return found


def _matches(
    text: str, pattern: re.Pattern[str], nouns: Iterable[str], instruments: frozenset[str]
) -> Iterator[tuple[re.Match[str], str]]:
    """As `finditer`, in a quarter of its time: what every match begins with is looked for first, by plain search.

    Each with the instrument behind it; a pattern of all of those would take longer to compile than to look for bodies.
    """
    starts: list[int] = []
    for word in {noun.partition(" ")[0] for noun in nouns}:
        at = text.find(word)
        while at >= 0:
            starts.append(at)
            at = text.find(word, at + 1)
    end = 0
    for start in sorted(starts):
        if start >= end and (match := pattern.match(text, start)) is not None:
            behind = match[2].strip() if match[3] in instruments else ""
            end = match.end() if behind else match.end(1)
            yield match, behind


def _long(noun: str, old: Counter[Name], new: Counter[Name]) -> Iterator[Name]:
    """The one long name of a noun, if there is one beside the bare noun in both drafts."""
    for side in (0, 1):
        before, after = _forms(old, side), _forms(new, side)
        both = before + after
        del both[""]
        if not both:
            continue
        form, count = both.most_common(1)[0]
        often = min(use[name] for use in (before, after) for name in (form, "")) >= LEAST
        if often and count >= CLEAR * (both.total() - count):
            yield (f"{form} {noun}" if side == 0 else f"{noun} {form}"), noun


def _forms(uses: Counter[Name], side: int) -> Counter[str]:
    found: Counter[str] = Counter()
    for form, count in uses.items():
        found[form[side]] += count
    return found


def _acronyms(text: str) -> Iterator[Name]:
    """Names followed by their capital letters in brackets."""
    for match in _ACRONYM.finditer(text):
        before = re.search(_SPELT, text[max(0, match.start() - _REACH) : match.start()])
        words = before[0].split() if before else []
        starts = (n for n in range(len(words)) if "".join(w[0] for w in words[n:] if w[0].isupper()) == match[1])
        first = next((n for n in starts if words[n][0].isupper()), None)
        if first is not None:
            name = " ".join(words[first:])
            yield name, match[1]
            yield f"{name} ({match[1]})", match[1]


def _given(text: str) -> Iterator[Name]:
    """Names at length with the short one that the text gives them: "the Accord on the Lamps of Ports (the Accord)"."""
    found: dict[str, set[str]] = {}
    for match in re.finditer(_SHORT, text):
        before = text[max(0, match.start() - _LONGEST) : match.start()].rstrip()
        name = before[before.rfind(f"{match[1]} ") :] if f" {match[1]} " in before else ""
        words = name.split()
        capitals = sum(word[0].isupper() for word in words)
        if (
            capitals > 2
            and words.count(match[1]) == 1
            and words[1] in _LEADS
            and not re.search(_PARTED, name)
            and all(word[0].isupper() or word in _LINKS for word in words)
        ):
            found.setdefault(match[1], set()).add(name)
    return ((names.pop(), short) for short, names in found.items() if len(names) == 1)
