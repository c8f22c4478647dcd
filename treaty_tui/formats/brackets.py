"""Square brackets that open and never close, or close and never opened."""

import re
from bisect import bisect_right

from treaty_tui.language.words import narrow
from treaty_tui.model import Finding, Provision

_BRACKET = re.compile(r"[\[\]]")


def unbalanced(body: str, first: int, provisions: tuple[Provision, ...], path: str) -> list[Finding]:
    """A finding for each bracket without a partner, with its line and column.

    Pairs are sought article by article, so that one slip does not shift all the pairs behind it; what is left open in an
    article may still close in a later one. `first` is the line of the file at which `body` begins.
    """
    starts = [provision.line for provision in provisions if provision.tag in ("article", "annex", "chapter")]
    outer: list[tuple[int, int]] = []
    inner: list[tuple[int, int]] = []
    lone: list[tuple[int, int, str]] = []
    article = -1
    plain = narrow(body)
    for number, line in enumerate(plain.split("\n"), first):
        if "[" not in line and "]" not in line:
            continue
        here = bisect_right(starts, number)
        if here != article:
            outer += inner
            inner, article = [], here
        for found in _BRACKET.finditer(line):
            if found[0] == "[":
                inner.append((number, found.start() + 1))
            elif inner:
                inner.pop()
            elif outer:
                outer.pop()
            else:
                lone.append((number, found.start() + 1, "]"))
    lone += [(number, column, "[") for number, column in outer + inner]
    return [_finding(number, column, sign, path) for number, column, sign in lone]


def _finding(line: int, column: int, sign: str, path: str) -> Finding:
    message = "this bracket is never closed" if sign == "[" else "this bracket was never opened"
    return Finding("unbalanced-bracket", message, "warning", path, line, column)
