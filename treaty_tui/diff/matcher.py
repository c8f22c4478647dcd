"""diff-match-patch, imported where words differ, and its cleanup in bounded helpings."""

import sys
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from treaty_tui.diff.code import BLANKS, SIGNS, Code
from treaty_tui.diff.phrases import settled
from treaty_tui.diff.runs import Run, joined, parted
from treaty_tui.typed import Any

_CONTEXT = 40
"""Tokens of unchanged text that the cleanup may look at on either side of an edit."""

_KEPT = 16
"""Tokens of an equality that a batch can end and begin in."""

_LOOSE = BLANKS + SIGNS
"""What hangs on the word behind it."""

_BATCH = 120
"""Runs that are cleaned up together: diff-match-patch starts over at each equality that it gives up."""


@cache
def matcher() -> Any:
    """The one matcher of this process: no limit in seconds, which would make a redline depend on the machine."""
    made = _imported().diff_match_patch()
    made.Diff_Timeout = 0
    return made


def _imported() -> Any:
    """The package. What quotes the text of its patches, which nobody asks for here, costs four times as much as all the rest
    of it: where nothing has loaded that yet, an empty module stands in its place for as long as the import takes.
    """
    quoting = "urllib.parse"
    spared = quoting not in sys.modules
    if spared:
        sys.modules[quoting] = ModuleType(quoting)
    try:
        import diff_match_patch  # only where words differ
    finally:
        if spared:
            del sys.modules[quoting]
    return diff_match_patch


def word_by_word(old: str, new: str, *, brackets: bool) -> list[Run]:
    """The runs of two encoded texts by their words: a space or a bracket that both have somewhere would count as much."""
    before, after = _pieces(old), _pieces(new)
    one, two = ("".join([piece[-1] for piece in pieces]) for pieces in (before, after))
    found: Sequence[Run] = matcher().diff_main(one, two, False)
    if brackets and len(found) > 1:
        from treaty_tui.diff.bracketed import realigned

        found = realigned(found, before, after)
    runs: list[Run] = []
    i = j = 0
    for op, text in found:
        gone = before[i : i + len(text)] if op <= 0 else []
        come = after[j : j + len(text)] if op >= 0 else []
        i, j = i + len(gone), j + len(come)
        runs += _respaced(gone, come) if op == 0 else [(op, "".join(gone or come))]
    rest = (sum(map(len, pieces)) for pieces in (before, after))
    return runs + parted(*(text[at:] for text, at in zip((old, new), rest, strict=True)))


def _pieces(text: str) -> list[str]:
    """Each word or mark with the space and the brackets before it; those at the end are left out."""
    found: list[str] = []
    space = ""
    for letter in text:
        if letter in _LOOSE:
            space += letter
        else:
            found.append(space + letter)
            space = ""
    return found


def _respaced(gone: Sequence[str], come: Sequence[str]) -> list[Run]:
    """The same words, perhaps with other spaces or brackets before them."""
    if gone == come:
        return [(0, "".join(gone))]
    runs: list[Run] = []
    for was, now in zip(gone, come, strict=True):
        runs += [(0, was)] if was == now else [*parted(was[:-1], now[:-1]), (0, was[-1])]
    return runs


def tidy(runs: Sequence[Run], code: Code, *, brackets: bool) -> list[Run]:
    """The joined runs with stray rests settled, and edits moved to where words and phrases begin and end.

    The latter in batches that end and begin inside an equality: it is quadratic in the length of its list.
    """
    runs = joined(settled(runs, code, brackets=brackets))
    result: list[Run] = []
    batch: list[Run] = []
    for number, (op, text) in enumerate(runs):
        if op == 0 and (len(text) >= _KEPT or len(batch) > _BATCH):
            ahead, behind = _halves(text, edited=(number > 0, number + 1 < len(runs)))
            result += _cleaned([*batch, (0, text[:ahead])], brackets) if batch else [(0, text[:ahead])]
            result.append((0, text[ahead:behind]))
            batch = [(0, text[behind:])]
        else:
            batch.append((op, text))
    return [*result, *_cleaned(batch, brackets)]


def _halves(text: str, edited: tuple[bool, bool]) -> tuple[int, int]:
    """Where the context of the edit before an equality ends, and that of the edit behind it begins, if both are."""
    half = len(text) // 2 if all(edited) else len(text) * edited[0]
    return min(half, _CONTEXT), max(half, len(text) - _CONTEXT)


def _cleaned(batch: list[Run], brackets: bool) -> list[Run]:
    batch = [run for run in batch if run[1]]
    matcher().diff_cleanupSemanticLossless(batch)
    if brackets:
        from treaty_tui.diff.bracketed import slid

        return slid(batch)
    return batch
