"""diff-match-patch, imported where words differ, and its cleanup in bounded helpings."""

import sys
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from treaty_tui.diff.code import Code
from treaty_tui.diff.phrases import settled
from treaty_tui.diff.runs import Run, joined
from treaty_tui.typed import Any

_CONTEXT = 40
"""Tokens of unchanged text that the cleanup may look at on either side of an edit."""

_KEPT = 16
"""Tokens of an equality that a batch can end and begin in."""

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


def tidy(runs: Sequence[Run], code: Code) -> list[Run]:
    """The runs with stray rests settled, and edits moved to where words and phrases begin and end.

    The latter in batches that end and begin inside an equality: it is quadratic in the length of its list.
    """
    runs = joined(settled(joined(runs), code))
    result: list[Run] = []
    batch: list[Run] = []
    for op, text in runs:
        if op == 0 and (len(text) >= _KEPT or len(batch) > _BATCH):
            ahead, behind = _halves(text)
            result += _cleaned([*batch, (0, text[:ahead])]) if batch else [(0, text[:ahead])]
            result.append((0, text[ahead:behind]))
            batch = [(0, text[behind:])]
        else:
            batch.append((op, text))
    return joined([*result, *_cleaned(batch)])


def _halves(text: str) -> tuple[int, int]:
    """Where the context of the edit before an equality ends, and that of the edit behind it begins."""
    half = len(text) // 2
    return min(half, _CONTEXT), max(half, len(text) - _CONTEXT)


def _cleaned(batch: list[Run]) -> list[Run]:
    batch = [run for run in batch if run[1]]
    matcher().diff_cleanupSemanticLossless(batch)
    return batch
