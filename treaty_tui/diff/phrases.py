"""Which words between two edits stand, and which are struck and written again with them because they would only be a stray rest.

It begins as the semantic cleanup of diff-match-patch does: a rest that is no longer than the edits on both sides goes with them.
But what a reader would see as the same words stands: a phrase, what square brackets came or went round, a word of some length
beside a shorter edit, and what is left where words only went, or only came, on both sides.
"""

from collections.abc import Sequence

from treaty_tui.diff.code import BLANKS, Code
from treaty_tui.diff.runs import Run, common
from treaty_tui.typed import NamedTuple

PHRASE = 24
"""Letters from which on words that both texts hold stand, however much changed around them: about five words."""

WORD = 8
"""Letters from which on words stand that are longer than the edit on one side."""

SMALL = 3
"""Letters of a word such as "and" or "or": longer words stand beside an edit of no more."""

LEFT = 5
"""Letters from which on words stand that are left between two deletions, or between two insertions."""


class _Edit(NamedTuple):
    """What went and came at one place."""

    first: int
    last: int
    """The runs that it is made of; those of them that both texts hold are struck and written again."""
    gone: int
    come: int
    """Words, marks and the spaces between them."""
    letters: int = -1
    """In the words of the longer side; below zero where they have not been counted, being those of its runs."""

    @property
    def size(self) -> int:
        return max(self.gone, self.come)


def settled(runs: Sequence[Run], code: Code) -> list[Run]:
    """The same runs, joined ones, with the stray rests between edits made part of them. Work is linear."""
    edits: list[_Edit] = []
    for k, (op, text) in enumerate(runs):
        if op == 0:
            continue
        size = len(text.strip(BLANKS))
        gone, come = (size, 0) if op < 0 else (0, size)
        if edits and edits[-1].last == k:
            edit = edits[-1]
            edits[-1] = _Edit(edit.first, k + 1, edit.gone + gone, edit.come + come)
            continue
        _settle(edits, runs, code)
        edits.append(_Edit(k, k + 1, gone, come))
    _settle(edits, runs, code)
    return _written(runs, edits)


def _counted(edit: _Edit, runs: Sequence[Run], code: Code) -> _Edit:
    """The same edit with its letters."""
    if edit.letters >= 0:
        return edit
    return _Edit(*edit[:4], max([code.letters(text) for _, text in runs[edit.first : edit.last]]))


def _together(one: _Edit, two: _Edit, size: int, letters: int) -> _Edit:
    most = one.letters + letters + two.letters
    return _Edit(one.first, two.last, one.gone + size + two.gone, one.come + size + two.come, most)


def _settle(edits: list[_Edit], runs: Sequence[Run], code: Code) -> None:
    """Join the last edit with those before it for as long as only a stray rest parts them."""
    while len(edits) > 1:
        one, two = edits[-2:]
        rest = runs[one.last][1]
        size = len(rest)
        if size > max(2, min(one.size, two.size)):
            return
        one, two, letters = _counted(one, runs, code), _counted(two, runs, code), code.letters(rest)
        edits[-2:] = one, two
        if _stands(one, two, size + (runs[two.first][1][0] in BLANKS), letters):
            return
        if letters and (_bracketed(one, two, runs, code) or _outweighs(letters, one, two, runs, code)):
            return
        edits[-2:] = [_together(one, two, size, letters)]


def _stands(one: _Edit, two: _Edit, size: int, letters: int) -> bool:
    """Whether a rest of so many words, marks and spaces, and of so many letters, is more than a stray one."""
    if size <= 2 and SMALL < letters < WORD and _swapped(one, two):
        return False
    if size > min(one.size, two.size) or letters >= PHRASE:
        return True
    if letters >= LEFT and (one.gone + two.gone == 0 or one.come + two.come == 0):
        return True
    return letters >= WORD and letters >= min(one.letters, two.letters) > 0


def _swapped(one: _Edit, two: _Edit) -> bool:
    """Whether one word went on one side and one came on the other, as where "Member States" became "States Parties"."""
    return one.gone + one.come == two.gone + two.come == 1 and one.gone == two.come


def _outweighs(letters: int, one: _Edit, two: _Edit, runs: Sequence[Run], code: Code) -> bool:
    """Whether a rest is longer than a small word on one side, where no brackets are about, which come and go by halves."""
    if not letters > SMALL >= min(one.letters, two.letters) > 0:
        return False
    return not any(sign in text for _, text in runs[one.first : two.last] for sign in code.square)


def _bracketed(one: _Edit, two: _Edit, runs: Sequence[Run], code: Code) -> bool:
    """Whether square brackets came, or went, round exactly what stands between two edits, and no other words in their place."""
    left, right = code.square
    before, after = runs[one.first : one.last], runs[two.first : two.last]
    for side in (-1, 1):
        ends = [text.endswith(left) for op, text in before[-2:] if op == side]
        if any(ends) and any(text.startswith(right) for op, text in after[:2] if op == side):
            return not any(op != side and code.letters(text) for op, text in (*before, *after))
    return False


def _written(runs: Sequence[Run], edits: Sequence[_Edit]) -> list[Run]:
    """The runs again; what the sides of an edit that took in a rest have in common at their ends is no part of it."""
    result: list[Run] = []
    at = 0
    for edit in edits:
        result += runs[at : edit.first]
        gone, come = ("".join([text for op, text in runs[edit.first : edit.last] if op != side]) for side in (1, -1))
        head = common(gone, come, from_end=False)
        tail = common(gone[head:], come[head:], from_end=True)
        result.append((0, gone[:head]))
        result.append((-1, gone[head : len(gone) - tail]))
        result.append((1, come[head : len(come) - tail]))
        result.append((0, gone[len(gone) - tail :]))
        at = edit.last
    return [*result, *runs[at:]]
