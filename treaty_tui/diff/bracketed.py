"""Which words of two texts with square brackets are the same, where that can be read in more than one way.

Brackets offer words twice ("[shall] [shall not]"), and a search for the fewest changes takes either of them. Here, stretch by
stretch, those are taken that stand as deep in brackets as before, beside the same words. Work is bounded by counting.
"""

from collections.abc import Iterator, Sequence

from treaty_tui.diff.code import BLANKS, SIGNS, signed
from treaty_tui.diff.runs import Run, common, joined, parted
from treaty_tui.language.words import SQUARE
from treaty_tui.typed import NamedTuple

CELLS = 40_000
"""Most pairs of words that are weighed for one stretch; a longer one stays as it was found."""

_MARGIN = 8
"""Words of an equality, from either end, that belong to the stretch beside it."""

_WORD, _MARK = 24, 22
_DEPTH = 10
"""For a word that stands as deep in brackets as before."""
_BESIDE = 2
"""For a word with the same brackets before it."""
_ALONE = -20
"""For the first of the words that stand together: a phrase of some words outweighs as many words apart."""

_SHORT = 60
"""Tokens, on both sides together, of an edit that is cut at the brackets of both: in a long one they are there by chance."""

_SLIDE = 40
"""Most tokens that an edit is moved by."""

_LONG = 600
"""Tokens of an edit that is moved no more."""

_STEP = {sign: 1 - k % 2 * 2 for k, sign in enumerate(SIGNS)}


class _Side(NamedTuple):
    """One text of a stretch, word by word."""

    words: str
    signs: list[str]
    """The brackets before each word."""
    depths: list[int]


def realigned(runs: Sequence[Run], before: Sequence[str], after: Sequence[str]) -> list[Run]:
    """The runs again, in letters; `before` and `after` are those letters, each with the space and brackets before it."""
    old, new = _side(before), _side(after)
    result: list[Run] = []
    i = j = 0
    for zone in _zones(runs):
        gone, come = (sum([len(text) for op, text in zone if op != side]) for side in (1, -1))
        small = len(zone) > 1 and gone * come <= CELLS and any(old.signs[i : i + gone] + new.signs[j : j + come])
        if small:
            kept = _lifted(old, new, (i, i + gone), (j, j + come))
            result.append((0, old.words[i : i + kept]))
            zone = _best(_cut(old, i + kept, i + gone), _cut(new, j + kept, j + come))
        result += zone
        i, j = i + gone, j + come
    return joined(result)


def _side(pieces: Sequence[str]) -> _Side:
    depths: list[int] = []
    signs: list[str] = []
    depth = 0
    for piece in pieces:
        mine = "".join([letter for letter in piece[:-1] if letter in SIGNS])
        depth += sum([_STEP[sign] for sign in mine])
        signs.append(mine)
        depths.append(depth)
    return _Side("".join([piece[-1] for piece in pieces]), signs, depths)


def _cut(side: _Side, start: int, end: int) -> _Side:
    return _Side(side.words[start:end], side.signs[start:end], side.depths[start:end])


def _zones(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """The runs in stretches that changed, and what surely stands between them."""
    zone: list[Run] = []
    for op, text in runs:
        if op == 0 and len(text) > 2 * _MARGIN:
            yield [*zone, (0, text[:_MARGIN])]
            yield [(0, text[_MARGIN:-_MARGIN])]
            zone = [(0, text[-_MARGIN:])]
        else:
            zone.append((op, text))
    yield zone


def _lifted(old: _Side, new: _Side, place: tuple[int, int], other: tuple[int, int]) -> int:
    """Words at the beginning of a stretch that stand where they stood, without a bracket round the last of them.

    "in [euros]" that became "in euros [or, where euros fail, in gold]" was agreed; it is no part of what is offered now.
    """
    (i, end), (j, last) = place, other
    most = min(end - i, last - j)
    first = next((k for k in range(most) if old.depths[i + k] != new.depths[j + k] or old.words[i + k] != new.words[j + k]), most)
    behind = first
    while behind < most and old.words[i + behind] == new.words[j + behind] and old.depths[i + behind] > new.depths[j + behind]:
        behind += 1
    phrase = old.words[i + first : i + behind]
    if not phrase or (i + behind < len(old.words) and not _closes(old.signs[i + behind])):
        return 0
    again = [at for at in range(j + behind, last) if new.words.startswith(phrase, at)]
    return behind if again and not any(_wrapped(new, at, len(phrase)) for at in again) else 0


def _closes(signs: str) -> bool:
    """Whether brackets close among these, before any opens."""
    return bool(signs) and _STEP[signs[0]] < 0


def _wrapped(side: _Side, at: int, length: int) -> bool:
    """Whether some words stand in a bracket of their own."""
    opened = side.signs[at]
    return bool(opened) and _STEP[opened[-1]] > 0 and _closes("".join(side.signs[at + length : at + length + 1]))


def _best(one: _Side, two: _Side) -> list[Run]:
    """The runs whose standing words weigh most."""
    ended, best = _weighed(one, two)
    runs: list[Run] = []
    i, j = len(one.words), len(two.words)
    while i and j:
        if best[i][j] == best[i][j - 1]:
            j -= 1
            runs.append((1, two.words[j]))
        elif best[i][j] == best[i - 1][j]:
            i -= 1
            runs.append((-1, one.words[i]))
        else:
            while True:  # words that stand together
                at = ended[i][j]
                i, j = i - 1, j - 1
                runs.append((0, one.words[i]))
                if ended[i][j] + _weight(one, two, i, j) != at:
                    break
    return [(-1, one.words[:i]), (1, two.words[:j]), *reversed(runs)]


def _weighed(one: _Side, two: _Side) -> tuple[list[list[int]], list[list[int]]]:
    """What the words up to each pair weigh at most: where that pair stands, and in any case."""
    width = len(two.words) + 1
    never = [-(10**9)] * width
    ended, best = [never], [[0] * width]
    for i, word in enumerate(one.words):
        above, last = best[-1], ended[-1]
        row, here = [0], [*never]
        left = 0
        for j, other in enumerate(two.words):
            top = above[j + 1]
            if top > left:
                left = top
            if word == other:
                here[j + 1] = _weight(one, two, i, j) + max(above[j] + _ALONE, last[j])
                if here[j + 1] > left:
                    left = here[j + 1]
            row.append(left)
        best.append(row)
        ended.append(here)
    return ended, best


def _weight(one: _Side, two: _Side, i: int, j: int) -> int:
    weight = _WORD if one.words[i].isalnum() else _MARK
    return weight + _DEPTH * (one.depths[i] == two.depths[j]) + _BESIDE * (one.signs[i] == two.signs[j])


_BARE = dict.fromkeys(map(ord, SQUARE))


def alone(old: str, new: str) -> list[Run]:
    """The runs of two texts that differ in nothing but brackets; none of others: "[ may may [may]" says one word thrice."""
    if old.translate(_BARE) != new.translate(_BARE):
        return []
    pairs = zip(_between(old), _between(new), strict=True)
    return joined([run for (gone, letter), (come, _) in pairs for run in (*parted(gone, come), (0, letter))])


def _between(text: str) -> list[tuple[str, str]]:
    """The letters of a text, each behind the brackets that stand before it; the last of them before nothing."""
    pieces, signs = [], ""
    for letter in text:
        if letter in SQUARE:
            signs += letter
        else:
            pieces.append((signs, letter))
            signs = ""
    return [*pieces, (signs, "")]


def cut(gone: str, come: str) -> list[Run]:
    """One edit, cut at the brackets that its sides share: all of them, or those before and behind the words of both."""
    one, two = _parts(gone), _parts(come)
    if len(one) == len(two) and len(gone) + len(come) <= _SHORT and all(map(_same, one[1::2], two[1::2])):
        return [run for pair in zip(one, two, strict=True) for run in parted(*pair)]
    ahead: list[Run] = []
    behind: list[Run] = []
    if min(len(one), len(two)) > 2 and one[0] == two[0] == "" and one[1][-1] == two[1][-1] in SIGNS:
        ahead, one, two = parted(one[1], two[1]), one[2:], two[2:]
    if min(len(one), len(two)) > 2 and one[-1] == two[-1] == "" and one[-2][0] == two[-2][0] in SIGNS:
        behind, one, two = parted(one[-2], two[-2]), one[:-2], two[:-2]
    return [*ahead, *parted("".join(one), "".join(two)), *behind]


def _same(one: str, two: str) -> bool:
    return one.strip(BLANKS) == two.strip(BLANKS)


def _parts(text: str) -> list[str]:
    """Words and brackets in turn; the spaces beside brackets go with these."""
    found, gap = [""], ""
    for letter in text:
        if letter in SIGNS or letter in BLANKS:
            gap += letter
            continue
        if gap and signed(gap):
            found += [gap, letter]
        else:
            found[-1] += gap + letter
        gap = ""
    if gap and signed(gap):
        return [*found, gap, ""]
    found[-1] += gap
    return found


def slid(runs: Sequence[Run]) -> list[Run]:
    """The runs, joined ones, with each edit that only struck or only wrote words moved to where it takes whole brackets."""
    result = list(runs)
    for k in range(1, len(result) - 1):
        (before, ahead), (op, text), (after, behind) = result[k - 1 : k + 2]
        if op and before == after == 0 and len(text) < _LONG and signed(text):
            result[k - 1 : k + 2] = _whole(ahead, op, text, behind)
    return result


def _whole(ahead: str, op: int, text: str, behind: str) -> list[Run]:
    """One edit at the nearest of its possible places where its brackets are whole."""
    back, forth = common(ahead, text, from_end=True), common(text + behind, behind, from_end=False)
    line = ahead + text + behind
    start = len(ahead)
    places = sorted(range(start - min(back, _SLIDE), start + min(forth, _SLIDE) + 1), key=lambda at: abs(at - start))
    best = max(places, key=lambda at: _wholeness(line[at : at + len(text)]))
    return [(0, line[:best]), (op, line[best : best + len(text)]), (0, line[best + len(text) :])]


def _wholeness(text: str) -> int:
    """How whole the brackets of a text are."""
    bare = text.strip(BLANKS)
    depth = least = 0
    for letter in bare:
        depth += _STEP.get(letter, 0)
        least = min(least, depth)
    return 2 * (depth == least == 0) + (not bare[:1].isalnum() or not bare[-1:].isalnum())
