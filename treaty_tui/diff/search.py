"""The search for differences between two encoded texts: small edits step by step, the rest by Myers, long texts cut first."""

from collections.abc import Sequence

from treaty_tui.diff.code import SPACES, Code, signed
from treaty_tui.diff.matcher import tidy, word_by_word
from treaty_tui.diff.runs import Run, common, joined
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # downward, but for long texts only
    from treaty_tui.diff.islands import Island

BUDGET = 6_000_000
"""Most work of one `diff`, in squared tokens of the pieces that are searched for differences."""

PIECE = 1_200
"""A piece of up to so many tokens (both sides together) is searched as a whole."""

_PHRASES = (9, 5, 1)
"""Lengths, in tokens, of the phrases that long texts are cut at, tried in this order."""

_DEPTH = 6
"""Times that a piece may be cut again."""

_SURE = 5
"""Tokens, no bracket among them, that must be the same behind a small edit for the search to go on from there."""

_WINDOWS = (8, 24)
"""Tokens that a small edit may delete or insert, tried in this order."""

_NEAR = 400
"""Tokens in which the phrase behind a small edit must not come again."""


def between(old: str, new: str, code: Code) -> list[Run]:
    """The runs of two texts between the longer phrases that both hold once, cleaned up; none where they share no such phrase."""
    from treaty_tui.diff.islands import islands  # of texts that share little

    found = islands(old, new, _PHRASES[0])
    brackets = signed(old) or signed(new)
    runs = joined(Search(brackets=brackets).between(old, new, found, 0)) if found else []
    return tidy(runs, code, brackets=brackets)


def changes(old: str, new: str, code: Code) -> list[Run]:
    """The runs of two texts in that code, cleaned up."""
    head = common(old, new, from_end=False)
    brackets = signed(old) or signed(new)
    near, at_old, at_new = _stepped(old[head:], new[head:], brackets)
    found = Search(brackets=brackets).runs(old[head + at_old :], new[head + at_new :])
    runs = joined([(0, old[:head]), *near, *found])
    return runs if _clean(runs) else tidy(runs, code, brackets=brackets)


def _clean(runs: Sequence[Run]) -> bool:
    """Whether the cleanup would find nothing to do: replacements without common words, far enough apart."""
    last = 0
    for k, (op, text) in enumerate(runs):
        if op == 0:
            if last and len(text) <= last and k + 1 < len(runs):
                return False
            last = 0
        elif op < 0:
            if k + 1 == len(runs) or runs[k + 1][0] != 1 or not set(text).isdisjoint(runs[k + 1][1]):
                return False
            last = max(len(text), len(runs[k + 1][1]))
        elif k == 0 or runs[k - 1][0] != -1:
            return False
    return True


def _stepped(old: str, new: str, brackets: bool) -> tuple[list[Run], int, int]:
    """The runs up to the first edit of more than a few words, and where that begins: most edits are met here."""
    runs: list[Run] = []
    i = j = 0
    while i < len(old) and j < len(new):
        gone, come = _met(old, new, i, j)
        if gone < 0 or (brackets and signed(old[i + gone : i + gone + _SURE])):
            break
        runs += _small(old[i : i + gone], new[j : j + come], brackets)
        i, j = i + gone, j + come
        same = _alike_from(old, new, i, j)
        runs.append((0, old[i : i + same]))
        i, j = i + same, j + same
    return runs, i, j


def _alike_from(old: str, new: str, i: int, j: int) -> int:
    """Tokens that are the same from here on, looked at in growing helpings: slicing all that follows would be quadratic."""
    length, step = 0, 32
    while True:
        one, two = old[i + length : i + length + step], new[j + length : j + length + step]
        if one != two or not one:
            return length + common(one, two, from_end=False)
        length += len(one)
        step *= 2


def _met(old: str, new: str, i: int, j: int) -> tuple[int, int]:
    """The smallest edit from here, in tokens deleted and inserted, after which both go on alike; (-1, -1) if none is near."""
    for window in _WINDOWS:
        ahead: dict[str, int] = {}
        for come in range(min(window, len(new) - j - _SURE + 1)):
            ahead.setdefault(new[j + come : j + come + _SURE], come)
        met = [
            (gone + come, gone, come)
            for gone in range(min(window, len(old) - i - _SURE + 1))
            if (come := ahead.get(old[i + gone : i + gone + _SURE], -1)) >= 0
        ]
        if met:
            _, gone, come = min(met)
            phrase = old[i + gone : i + gone + _SURE]
            if not (_again(old, phrase, i + gone) or _again(new, phrase, j + come)):
                return gone, come
    return -1, -1


def _again(text: str, phrase: str, at: int) -> bool:
    """Whether a phrase comes again soon: then this may be the wrong one to go on from."""
    return text.find(phrase, at + 1, at + _NEAR) >= 0


def _small(old: str, new: str, brackets: bool) -> list[Run]:
    if set(old).intersection(new).difference(SPACES):
        return word_by_word(old, new, brackets=brackets)
    return [(-1, old), (1, new)]


class Search:
    """One search for differences, with what it has spent."""

    def __init__(self, *, brackets: bool = False) -> None:
        self.spent = 0
        self.brackets = brackets

    def runs(self, old: str, new: str, depth: int = _DEPTH) -> list[Run]:
        """Unpolished runs: whole where the piece is small, cut at shared phrases where it is not, replaced where it must be."""
        if not old or not new:
            return [(-1, old), (1, new)]
        size = len(old) + len(new)
        if size > PIECE and depth:
            from treaty_tui.diff.islands import islands

            for phrase in _PHRASES:
                if found := islands(old, new, phrase):
                    return self.between(old, new, found, depth - 1)
        if size > PIECE or self.spent + size * size > BUDGET or set(old).isdisjoint(new):
            return [(-1, old), (1, new)]
        self.spent += size * size
        return word_by_word(old, new, brackets=self.brackets)

    def between(self, old: str, new: str, shared: "Sequence[Island]", depth: int) -> list[Run]:
        """The runs of two texts in which these stretches stand."""
        result: list[Run] = []
        at_old = at_new = 0
        for island in shared:
            result += self.runs(old[at_old : island.old], new[at_new : island.new], depth)
            at_old, at_new = island.old + island.length, island.new + island.length
            result.append((0, old[island.old : at_old]))
        return result + self.runs(old[at_old:], new[at_new:], depth)
