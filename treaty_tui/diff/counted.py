"""Lists of numbers that went on as a whole: "3, 4 and 5" and "4, 5 and 6" share numbers, but each stands for another one.

And numbers whose thousands a space parts: "2 500 000" and "2 600 000" share digits, and are two numbers.
"""

import re
from collections.abc import Sequence
from functools import cache

from treaty_tui.diff.runs import Run, common, joined

_GROUPED = r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)"
_MOST = 40
"""Lists of one text at most that are looked at."""


def whole(runs: list[Run], old: str, new: str) -> list[Run]:
    """The same runs, without edits that cut a number whose thousands a space parts."""
    inner = [
        {at for number in re.finditer(_GROUPED, text) for at in range(number.start() + 1, number.end())} for text in (old, new)
    ]
    if not any(inner):
        return runs
    made: list[Run] = []
    was = now = 0
    for op, text in runs:
        head, tail, size = 0, 0, len(text)
        while op == 0 and head < size and (was + head in inner[0] or now + head in inner[1]):
            head += 1
        while op == 0 and tail < size - head and (was + size - tail in inner[0] or now + size - tail in inner[1]):
            tail += 1
        end = size - tail
        made += [(-1, text[:head]), (1, text[:head]), (op, text[head:end]), (-1, text[end:]), (1, text[end:])]
        was, now = was + size * (op <= 0), now + size * (op >= 0)
    return joined(made)


def numbered(runs: list[Run], old: str, new: str) -> list[Run]:
    """The same runs, but numbers that stand at one place of two lists joined alike are a pair."""
    before, after = list(_list().finditer(old)), list(_list().finditer(new))
    if len(before) != len(after) or len(before) > _MOST:
        return runs
    for was, now in zip(reversed(before), reversed(after), strict=True):
        if was[0] != now[0]:
            runs = _paired(runs, (was.start(), now.start()), (was[0], now[0]), (old, new))
    return runs


@cache
def _list() -> re.Pattern[str]:
    """Numbers or points, with a comma or one short word between them."""
    item = r"(?:\d+(?!\d)(?:\s?\([a-z\d]{1,4}\))*|\([a-z]{1,4}\))"
    return re.compile(rf"(?<![\w.,]){item}(?:(?:,\s|,?\s(?!bis|ter)[^\W\d_]{{1,4}}\s){item})+(?![\w.]\w)")


def _paired(runs: list[Run], starts: tuple[int, int], lists: tuple[str, str], texts: tuple[str, str]) -> list[Run]:
    """The runs with one list rewritten, if its joints stand and a number of it stands at another place."""
    parts = [re.split(r"(,\s|,?\s[^\W\d_]+\s)", words) for words in lists]
    items, joints = [each[::2] for each in parts], [each[1::2] for each in parts]
    if joints[0] != joints[1] or not any(a != b and (a in items[1] or b in items[0]) for a, b in zip(*items, strict=True)):
        return runs
    ends = starts[0] + len(lists[0]), starts[1] + len(lists[1])
    lead = min(_MOST, common(texts[0][: starts[0]], texts[1][: starts[1]], from_end=True))
    rest = min(_MOST, common(texts[0][ends[0] :], texts[1][ends[1] :], from_end=False))
    head = next((cut for k in range(lead + 1) if (cut := _cut(runs, starts[0] - k, starts[1] - k)) is not None), None)
    tail = next((cut for k in range(rest + 1) if (cut := _cut(runs, ends[0] + k, ends[1] + k)) is not None), None)
    if head is None or tail is None:
        return runs
    made: list[Run] = [(0, texts[0][head[2] : starts[0]])]
    for number, (was, now) in enumerate(zip(*items, strict=True)):
        made += [(0, was)] if was == now else [(-1, was), (1, now)]
        made += [(0, joint) for joint in joints[0][number : number + 1]]
    made.append((0, texts[0][ends[0] : tail[2]]))
    return joined([*head[0], *made, *tail[1]])


def _cut(runs: Sequence[Run], old: int, new: int) -> tuple[list[Run], list[Run], int] | None:
    """What stands before a place of both texts and behind it, and where that is in the old one; None if no cut is there."""
    at = [0, 0]
    for index, (op, text) in enumerate(runs):
        if at == [old, new]:
            return list(runs[:index]), list(runs[index:]), old
        inner = old - at[0]
        if op == 0 and 0 < inner < len(text) and inner == new - at[1]:
            return [*runs[:index], (0, text[:inner])], [(0, text[inner:]), *runs[index + 1 :]], old
        at[0] += len(text) if op <= 0 else 0
        at[1] += len(text) if op >= 0 else 0
    return (list(runs), [], old) if at == [old, new] else None
