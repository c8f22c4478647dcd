"""Citations that a text gives to another instrument, behind them: "article 5 of the Harbour Convention"."""

import re
from collections.abc import Iterator
from functools import cache

from treaty_tui.references.grammar import QUALIFIED, Grammar, nominal
from treaty_tui.references.listed import Citation

_NUMBERED = r"\s+(?:\([^()\s]{2,8}\)\s)?(?:[Nn№][\w.°º]*\s?)?\d"
"""A number behind the noun of an instrument: "Regulation (EU) 2016/679"."""


@cache
def _numbered() -> re.Pattern[str]:
    """Compiled when first asked for: that takes as long as to read a hundred citations."""
    return re.compile(_NUMBERED)


def annexed(grammar: Grammar, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """What stands behind an annex, which is annexed to an instrument: this one or another."""
    near = grammar.near.match(lower, citation.end)
    if near:
        return citation._replace(end=near.end())
    here, other = grammar.annexed
    ours = here.match(lower, citation.end)
    if ours:
        return citation._replace(end=ours.end(), here=ours[1])
    return elsewhere(grammar, text, citation, other.match(lower, citation.end), own)


def elsewhere(grammar: Grammar, text: str, citation: Citation, other: re.Match[str] | None, own: str) -> Citation:
    """A citation as that of another instrument, where what stands behind it names one."""
    if other and _names_another(grammar, text, other, own):
        end = other.end()
        if grammar.language != "en":
            from treaty_tui.references.names import name_of

            after = other["after"] or ""
            end = name_of(grammar.language).end(text, end if after and not after[-1].isalpha() else other.end("noun"))
        elif (other["after"] or "")[-1:].isalpha() or text[end : end + 2] in (" N", " n", " №", " o"):
            from treaty_tui.references.leading import whole

            end = whole(text, end)
        of, *name = text[citation.end : end].strip(" ,]").split()
        return citation._replace(end=end, foreign=" ".join([of.rstrip(","), *name]))  # "to, the Harbour Convention"
    return citation


def _names_another(grammar: Grammar, text: str, other: re.Match[str], own: str) -> bool:
    """Whether "of the ... Convention" is a name: capitals all through, or "the Convention" where the text is not called so."""
    if (other["the"] or "").strip() in grammar.those:
        return True
    before = text[other.start("before") : other.end("before")].split()
    if before and before[0] in grammar.those:  # "of the said Convention"
        return True
    if any(word.islower() and word not in grammar.link for word in before):
        return False
    if other["noun"] in grammar.construct and other[0].endswith(tuple(f" {to}{other['noun']}" for to in ("", "ب", "ل"))):
        return True
    if before or other["after"] or (grammar.owner and grammar.owner.match(text, other.end())):
        return True
    return bool(own) and nominal(other["noun"]) != nominal(own)


def of_its(grammar: Grammar, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """`the Harbour Convention, as set out in its article 5`: that of another instrument in the sentence, unless this one is."""
    if citation.here or citation.foreign:
        return citation
    names = list(_named(grammar, text, lower, citation.start, own))
    return citation._replace(foreign=names[-1]) if names and all(names) else citation


def last_named(grammar: Grammar, text: str, lower: str, at: int, own: str) -> str | None:
    """The last instrument in the sentence before a place: its name, "" for the one that speaks, None if there is none."""
    names = list(_named(grammar, text, lower, at, own))
    return names[-1] if names else None


def _named(grammar: Grammar, text: str, lower: str, at: int, own: str) -> Iterator[str]:
    """The instruments in the sentence before a place, by name; "" for the one that speaks."""
    begin = max(lower.rfind(stop, 0, at) + 1 for stop in (". ", ";", "\n"))
    for noun in re.finditer(r"[^\W\d_]+", text[begin:at]):
        start, end = begin + noun.start(), begin + noun.end()
        if nominal(lower[start:end]) not in grammar.nominals:
            continue
        before = text[begin:start].split()
        cased = text[start].isupper() or grammar.attached or bool(before and before[-1][0].isupper())
        if cased or _numbered().match(text, end) or lower[:start].endswith(grammar.determined):
            yield _called(grammar, text, (begin, start, end), own)


def _called(grammar: Grammar, text: str, at: tuple[int, int, int], own: str) -> str:
    """The name around the noun of an instrument in a sentence, if it is another; "" for this one, and where it can be."""
    begin, start, end = at
    before = text[begin:start].split()
    if f" {text[begin:start].lower()}".endswith(grammar.determined):
        return ""
    first = len(before)
    while first > 1 and before[first - 1][:1].isupper():
        first -= 1
    name = " ".join([*before[first:], text[start:end]])
    named = first < len(before) or (_numbered().match(text, end) or re.match(rf"\s+(?:{QUALIFIED})\b", text[end:])) is not None
    other = bool(own) and nominal(text[start:end].lower()) != nominal(own)
    return name if named or other else ""
