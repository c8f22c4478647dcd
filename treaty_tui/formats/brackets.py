"""Square brackets that open and never close, or close and never opened."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from treaty_tui.language.pairing import partners
from treaty_tui.language.words import narrow
from treaty_tui.model import Finding, Provision

_BRACKET = re.compile(r"[\[\]]")
_UNITS = ("article", "annex", "chapter")


def unbalanced(body: str, first: int, provisions: tuple[Provision, ...], path: str) -> list[Finding]:
    """A finding for each bracket without a partner, with its place. `first` is the line of the file at which `body` begins."""
    lines = narrow(body).split("\n")
    units = _Units(lines, first, provisions)
    places = [
        (number, found.start())
        for number, line in enumerate(lines)
        if "[" in line or "]" in line
        for found in _BRACKET.finditer(line)
    ]
    partner = partners([(lines[at][column] == "[", units.of(at)) for at, column in places], lambda n: units.edge(*places[n]))
    lone = [place for place, other in zip(places, partner, strict=True) if other < 0]
    return [_finding(first + at, column + 1, lines[at][column], path) for at, column in lone]


class _Units:
    """The articles, annexes and headings of chapters that the lines of a text stand in."""

    def __init__(self, lines: Sequence[str], first: int, provisions: Sequence[Provision]) -> None:
        self._lines = lines
        units = [provision for provision in provisions if provision.tag in _UNITS]
        self._starts = [provision.line - first for provision in units]
        self._labels = {provision.line - first: provision.label for provision in units}

    def of(self, at: int) -> int:
        """Number of the unit that a line stands in."""
        return bisect_right(self._starts, at)

    def edge(self, at: int, column: int) -> bool:
        """Whether a bracket opens with the first words of its unit, of its heading or below it, or closes with the last."""
        unit, line = self.of(at), self._lines[at]
        if line[column] == "]":
            end = self._starts[unit] if unit < len(self._starts) else len(self._lines)
            return not _worded(line[column:]) and not any(_worded(self._lines[below]) for below in range(at + 1, end))
        start = self._starts[unit - 1] if unit else 0
        if at == start:
            return not _worded(line[:column].replace(self._labels.get(at, ""), "", 1))
        return not _labelless(line[:column]) and not any(_worded(self._lines[above]) for above in range(start + 1, at))


def _worded(text: str) -> bool:
    return any(map(str.isalnum, text))


def _labelless(text: str) -> str:
    """What stands in a line behind the number of its paragraph: `1.`, `(a)`."""
    return re.sub(r"^[\W_]*(?:\w{1,5}[.)）]|\w{1,5}\s*-)?[\W_]*", "", text)


def _finding(line: int, column: int, sign: str, path: str) -> Finding:
    message = "this bracket is never closed" if sign == "[" else "this bracket was never opened"
    return Finding("unbalanced-bracket", message, "warning", path, line, column)
