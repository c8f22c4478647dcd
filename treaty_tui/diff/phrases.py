"""Which words between two edits stand, and which are struck and written again with them because they would only be a stray rest.

It begins as the semantic cleanup of diff-match-patch does: a rest that is no longer than the edits on both sides goes with them.
But what a reader would see as the same words stands: a phrase, what square brackets came or went round, a word of some length
beside a shorter edit, and what is left where words only went, or only came, on both sides.
"""

from collections.abc import Sequence

from treaty_tui.diff.code import BLANKS, SIGNS, Code
from treaty_tui.diff.runs import Run, parted
from treaty_tui.typed import NamedTuple

PHRASE = 24
"""Letters from which on words that both texts hold stand, however much changed around them: about five words."""

WORD = 8
"""Letters from which on words stand that are longer than the edit on one side."""

SMALL = 3
"""Letters of a word such as "and" or "or": longer words stand beside an edit of no more."""

TERM, LONG = 18, 3.5
"""Letters from which on words stand that are long ones, as those of a term are, and how many letters these have for each word,
mark and space: "technical expert review", not "of the present Treaty"."""

PHRASED = 5
"""Words, marks and spaces that went and came at least where a phrase was put for another."""

LEFT = 5
"""Letters from which on words stand that are left between two deletions, or between two insertions."""

BESIDE = 6
"""Letters from which on words stand beside brackets that came or went."""

_OPENING, _CLOSING = frozenset(SIGNS[::2]), frozenset(SIGNS[1::2])
_WITHOUT = dict.fromkeys(map(ord, SIGNS))


class _Edit(NamedTuple):
    """What went and came at one place. Brackets count for nothing: they come and go round words that stand."""

    first: int
    last: int
    """The runs that it is made of; those of them that both texts hold are struck and written again."""
    gone: int
    come: int
    """Words, marks and the spaces between them."""
    before: int = 0
    """The same of what stands between the edit before and this one, with its brackets."""
    beside: int = 0
    """Places between the edit before and this one where brackets came or went."""
    spaced: bool = False
    """Whether a space at its beginning parts it from what stands before."""
    letters: int = -1
    """In the words of the longer side; below zero where they have not been counted, being those of its runs."""

    @property
    def size(self) -> int:
        return max(self.gone, self.come)

    @property
    def replaces(self) -> bool:
        """Whether something went and something came."""
        return min(self.gone, self.come) > 0


def settled(runs: Sequence[Run], code: Code, *, brackets: bool) -> list[Run]:
    """The same runs, joined ones, with the stray rests between edits made part of them. Work is linear."""
    bare = [(op, text.translate(_WITHOUT)) for op, text in runs] if brackets else runs
    edits: list[_Edit] = []
    before = beside = last = 0
    for k, (op, text) in enumerate(bare):
        if op == 0:
            before += len(runs[k][1])
        elif k >= last:
            last, both = k + 1, bare[k + 1 : k + 2] if op < 0 else ()
            gone, come = (len(text.strip(BLANKS)), 0) if op < 0 else (0, len(text.strip(BLANKS)))
            if both and both[0][0] > 0:
                last, come = k + 2, len(both[0][1].strip(BLANKS))
            if gone or come:
                edits.append(_Edit(k, last, gone, come, before, beside, text[:1] in BLANKS))
                before = beside = 0
                _settle(edits, bare, code, runs if brackets else ())
            else:
                beside += 1
    return _written(runs, edits, brackets=brackets)


def _counted(edit: _Edit, runs: Sequence[Run], code: Code) -> _Edit:
    """The same edit with its letters."""
    if edit.letters >= 0:
        return edit
    return _Edit(*edit[:7], max([code.letters(text) for _, text in runs[edit.first : edit.last]]))


def _together(one: _Edit, two: _Edit, letters: int) -> _Edit:
    most = one.letters + letters + two.letters
    gone, come = one.gone + two.before + two.gone, one.come + two.before + two.come
    return _Edit(one.first, two.last, gone, come, one.before, one.beside, one.spaced, most)


def _settle(edits: list[_Edit], runs: Sequence[Run], code: Code, signed: Sequence[Run]) -> None:
    """Join the last edit with those before it for as long as only a stray rest parts them; `signed`: the runs with brackets."""
    while len(edits) > 1:
        one, two = edits[-2:]
        if two.before > max(2, min(one.size, two.size)):
            return
        letters = sum([code.letters(text) for op, text in runs[one.last : two.first] if op == 0])
        one, two = _counted(one, runs, code), _counted(two, runs, code)
        edits[-2:] = one, two
        if letters <= SMALL and _renumbered(one, two, runs, code):
            edits[-2:] = [_together(one, two, letters)]
            continue
        if _stands(one, two, letters) or (signed and _enclosed(signed, one.last, two.first)):
            return
        if letters >= WORD and _begins(*[code.decode(text) for op, text in runs[one.last : two.first] if op == 0]):
            return
        edits[-2:] = [_together(one, two, letters)]


def _stands(one: _Edit, two: _Edit, letters: int) -> bool:
    """Whether a rest of so many letters is more than a stray one."""
    size = two.before + two.spaced
    least = min(one.letters, two.letters)
    if two.beside == 1 and 0 < letters <= SMALL and one.replaces and two.replaces:
        return False
    if letters > SMALL >= least > 0:
        return True
    if size <= 2 and SMALL < letters < WORD and _swapped(one, two):
        return False
    if size > min(one.size, two.size) or letters >= (BESIDE if two.beside else PHRASE):
        return True
    if letters >= LEFT and (one.gone + two.gone == 0 or one.come + two.come == 0):
        return True
    if letters >= TERM and letters >= LONG * two.before:
        return True
    return letters >= WORD and letters >= least > 0


def _renumbered(one: _Edit, two: _Edit, runs: Sequence[Run], code: Code) -> bool:
    """Whether a phrase was put for another beside a number that was put for a word: "on cliffs and ports", "rules 3 and 4"."""
    short, long = sorted((one, two), key=lambda edit: edit.size)
    if not (short.gone == short.come == 1 and min(long.gone, long.come) >= PHRASED) or one.beside or two.beside or two.before > 3:
        return False
    was, now = (code.decode(text).strip() for op, text in runs[short.first : short.last])
    if was.isdecimal() == now.isdecimal() or not (was + now).isalnum():
        return False
    from treaty_tui.language.figures import numerals_of  # hardly ever

    return numerals_of(code.language).values.keys().isdisjoint((was.lower(), now.lower()))


def _begins(*stretches: str) -> bool:
    """Whether a sentence ends in what stands and the next one begins, with words enough to know it by."""
    for rest in stretches:
        end = max(rest.rfind(". "), rest.rfind("\n"))
        behind = rest[end + 1 :].strip()
        if end >= 0 and behind[:1].isupper() and " " in behind and sum(map(str.isalnum, behind)) >= WORD:
            return True
    return False


def _enclosed(runs: Sequence[Run], first: int, last: int) -> bool:
    """Whether a rest is all that brackets hold in both texts, as an alternative among others that changed: it stands."""
    rest = runs[first][1].strip(BLANKS)
    if last - first > 1 or not any(map(str.isalnum, rest)):
        return False
    for side in (-1, 1):
        ahead = "".join([text for op, text in runs[max(0, first - 3) : first] if op != -side]).rstrip(BLANKS)
        behind = "".join([text for op, text in runs[last : last + 3] if op != -side]).lstrip(BLANKS)
        opens, closes = f"{ahead[-1:]}{rest[0]}", f"{rest[-1]}{behind[:1]}"
        if _OPENING.isdisjoint(opens) or _CLOSING.isdisjoint(closes):
            return False
    return True


def _swapped(one: _Edit, two: _Edit) -> bool:
    """Whether one word went on one side and one came on the other, as where "Member States" became "States Parties"."""
    return one.gone + one.come == two.gone + two.come == 1 and one.gone == two.come


def _written(runs: Sequence[Run], edits: Sequence[_Edit], *, brackets: bool) -> list[Run]:
    """The runs again; what the sides of an edit that took in a rest have in common at their ends is no part of it."""
    part = parted
    if brackets:
        from treaty_tui.diff.bracketed import cut as part
    result: list[Run] = []
    at = 0
    for edit in edits:
        result += runs[at : edit.first]
        gone, come = ("".join([text for op, text in runs[edit.first : edit.last] if op != side]) for side in (1, -1))
        result += part(gone, come)
        at = edit.last
    return [*result, *runs[at:]]
