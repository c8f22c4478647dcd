"""diff-match-patch, imported where words differ, and its cleanup in bounded helpings."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from treaty_tui.diff.runs import Run, joined

_CONTEXT = 40
"""Tokens of unchanged text that the cleanup may look at on either side of an edit."""

_BATCH = 120
"""Runs that are cleaned up together: diff-match-patch starts over at each equality that it gives up."""


@cache
def matcher() -> Any:
    """The one matcher of this process: no limit in seconds, which would make a redline depend on the machine."""
    from diff_match_patch import diff_match_patch  # 10 ms: only where words differ

    made = diff_match_patch()
    made.Diff_Timeout = 0
    return made


def tidy(runs: Sequence[Run]) -> list[Run]:
    """The semantic cleanup, on batches that share no context: it is quadratic in the length of its list and of its equalities."""
    result: list[Run] = []
    batch: list[Run] = []
    for op, text in runs:
        if op == 0 and batch and (len(text) > 2 * _CONTEXT or len(batch) > _BATCH):
            ahead, rest = text[:_CONTEXT], text[_CONTEXT:]
            result += _cleaned([*batch, (0, ahead)])
            result.append((0, rest[:-_CONTEXT]))
            batch = [(0, rest[-_CONTEXT:])]
        elif op == 0 and len(text) > 2 * _CONTEXT:
            result.append((0, text[:-_CONTEXT]))
            batch = [(0, text[-_CONTEXT:])]
        else:
            batch.append((op, text))
    return joined([*result, *_cleaned(batch)])


def _cleaned(batch: list[Run]) -> list[Run]:
    batch = [run for run in batch if run[1]]
    matcher().diff_cleanupSemantic(batch)
    return batch
