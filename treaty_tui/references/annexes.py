"""Annexes that no pattern of numbers knows: "the annex to this Convention", "article 3 of the annex"."""

import re
from collections.abc import Sequence

from treaty_tui.references.grammar import Grammar
from treaty_tui.references.listed import BARE, Citation, Path

_PATH: tuple[Path, ...] = ((BARE,),)
_LETTER = r"(?<![^\W_])[A-Z](?![\w’']|\.\w)"
"""A capital by itself."""
_NUMBERED = re.compile(
    r"\s+(?:[\[(\"“«]{1,2}[^\W\d_]{0,2}[\])\"”»]|[\[(\"“«]{0,2}(?:\d|(?:[IVXА-Я]+|[A-Z]|ألف|باء|جيم|دال|هاء)(?![^\W_])))"
)
"""A number or letter behind the noun, in text as it stands: one that no pattern of numbers knows."""


def with_bare(grammar: Grammar, text: str, lower: str, units: Sequence[Citation]) -> list[Citation]:
    """The citations of a text, and among them the annexes that it names without a number."""
    if re.search(_LETTER, text):
        from treaty_tui.references.lettered import with_lettered  # few texts name annexes so

        units = with_lettered(grammar.language, text, units)
    starts = {unit.start for unit in units}
    found = [
        Citation(match.start(1), match.end(1), _PATH)
        for match in grammar.bare_annex.finditer(lower)
        if match.start(1) not in starts and not _NUMBERED.match(text, match.end(1))
    ]
    return sorted([*units, *found]) if found else list(units)
