"""Annexes that no pattern of numbers knows: "the annex to this Convention", "article 3 of the annex", "annexes A and C"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from treaty_tui.language import members, module
from treaty_tui.references.grammar import Grammar
from treaty_tui.references.listed import BARE, Citation, Path

_PATH: tuple[Path, ...] = ((BARE,),)
_LETTER = r"(?<![^\W_])[A-Z](?![\w’']|\.\w)"
"""A capital by itself."""
_ROMAN = frozenset("IVX")
_NUMBERED = re.compile(
    r"\s+(?:[\[(\"“«]{1,2}[^\W\d_]{0,2}[\])\"”»]|[\[(\"“«]{0,2}(?:\d|(?:[IVXА-Я]+|[A-Z]|ألف|باء|جيم|دال|هاء)(?![^\W_])))"
)
"""A number or letter behind the noun, in text as it stands: one that no pattern of numbers knows."""


def with_bare(grammar: Grammar, text: str, lower: str, units: Sequence[Citation]) -> list[Citation]:
    """The citations of a text, and among them the annexes that it names without a number."""
    starts = {unit.start for unit in units}
    found = [*_lettered(grammar.language, text)] if re.search(_LETTER, text) else []
    starts.update(citation.start for citation in found)
    found += [
        Citation(match.start(1), match.end(1), _PATH)
        for match in grammar.bare_annex.finditer(lower)
        if match.start(1) not in starts and not _NUMBERED.match(text, match.end(1))
    ]
    return sorted([*units, *found]) if found else list(units)


def _lettered(language: str, text: str) -> Iterator[Citation]:
    """Annexes by a capital letter, in text as it stands: in small letters it may be a word."""
    for match in _nouns(language).finditer(text):
        letters = list(re.finditer(_LETTER, text[match.end(1) : match.end()]))
        if not any(letter[0] in _ROMAN for letter in letters):
            paths = tuple([(("annex", letter[0]),) for letter in letters])
            yield Citation(match.start(1), match.end(1) + letters[-1].end(), paths)


@cache
def _nouns(language: str) -> re.Pattern[str]:
    """A noun for annexes with letters behind it, as they are listed."""
    data = module(language)
    forms = next(line for line in data.CITED.splitlines() if line.startswith("annex: ")).split()[1:]
    joins = "|".join(map(re.escape, members(data.CITED_AND)))
    noun = "|".join(sorted({f"[{form[0].upper()}{form[0]}]{re.escape(form[1:])}" for form in forms}, key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])({noun})\s+{_LETTER}(?:(?:,\s*|,?\s+(?:{joins})\s+){_LETTER})*")
