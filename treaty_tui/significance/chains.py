"""References in a row as one: "article 5 or article 6" is "articles 5 or 6". Few changes need it."""

from collections.abc import Sequence
from itertools import pairwise

from treaty_tui.references.grammar import Grammar
from treaty_tui.references.listed import Citation

_SMALL = {
    "fr": {
        "du": "de",
        "des": "de",
        "d'": "de",
        "au": "à",
        "aux": "à",
        "le": "",
        "la": "",
        "les": "",
        "l'": "",
        "l": "",
        "d": "de",
    },
    "es": {"del": "de", "al": "a", "el": "", "la": "", "los": "", "las": ""},
}
"""Prepositions written together with an article, and articles, which the gender and number of a noun asks for."""


def uncontracted(words: Sequence[str], language: str) -> list[str]:
    """Small words without what the noun behind them asks for: "du" paragraphe is "de l'" article."""
    small = _SMALL.get(language)
    return list(words) if not small else [said for word in words if (said := small.get(word.replace("’", "'"), word))]


def chained(text: str, cites: Sequence[Citation], touched: Sequence[Citation], grammar: Grammar) -> list[Citation]:
    """Those of a text that a change touches and what "and" or "or" joins to them, as one; [] if that is not all one row."""
    if not touched or any(cite.foreign or cite.ranges or cite.here for cite in touched):
        return []
    first, last = cites.index(touched[0]), cites.index(touched[-1])
    while first and _joined(text, cites[first - 1], cites[first], grammar):
        first -= 1
    while last + 1 < len(cites) and _joined(text, cites[last], cites[last + 1], grammar):
        last += 1
    row = cites[first : last + 1]
    if not all(_joined(text, one, other, grammar) for one, other in pairwise(row)):
        return []
    return [Citation(row[0].start, row[-1].end, tuple([path for cite in row for path in cite.paths]))]


def _joined(text: str, one: Citation, other: Citation, grammar: Grammar) -> bool:
    """Whether nothing but "and" or "or" stands between two references to our own text."""
    if any(cite.foreign or cite.ranges or cite.here for cite in (one, other)):
        return False
    words = text[one.end : other.start].lower().replace(",", " ").replace("’", "'").replace("'", "' ").split()
    small = _SMALL.get(grammar.language, {}) or dict.fromkeys(grammar.the)
    return any(word in grammar.ands for word in words) and all(
        word in grammar.ands or word in small or word == "de" for word in words
    )
