"""Compounds that only lost or got a hyphen inside of an edit of more words: "a long-term plan", "any longterm oil plan".

They become edits of their own, as the same word spelt otherwise, wherever a space parts them from what changed beside them.
"""

from collections.abc import Iterator, Sequence

from treaty_tui.diff.runs import Run, common, joined

_FEW = 8
"""Spaces in an edit's shorter side below which its compounds are told apart: in a long one they may stand by chance."""

_LETTERS = 5
"""Letters of a compound at least: "email"."""

_EDGES = ",;:.()[]\"'“”‘’«»"
_INNER = "-'’\u2010\u2011"


def apart(runs: Sequence[Run]) -> list[Run]:
    """The runs, joined ones, with such compounds apart."""
    result: list[Run] = [(0, "")]
    waiting: list[Run] = [(0, ""), *reversed(runs)]
    while waiting:
        op, text = waiting.pop()
        last, gone = result[-1]
        if op > 0 > last and "-" in gone + text and min(gone.count(" "), text.count(" ")) < _FEW:
            del result[-1]
            (_, ahead), (_, behind) = result.pop(), waiting.pop()
            left, right = _cut(ahead, gone, text, behind)
            result += left
            waiting += reversed(right)
        else:
            result.append((op, text))
    return joined(result)


def _cut(ahead: str, gone: str, come: str, behind: str) -> tuple[list[Run], list[Run]]:
    """An edit and what stands on either side up to its first compound and with it, and what follows this."""
    for start, end, first, last in _compounds(gone, come):
        left, right = _left(ahead, gone[:start], come[:first]), _right(gone[end:], come[last:], behind)
        if left and right and len(left) + len(right) > 2:
            return [*left, (-1, gone[start:end]), (1, come[first:last])], right
    return [(0, ahead), (-1, gone), (1, come)], [(0, behind)]


def _left(ahead: str, gone: str, come: str) -> list[Run]:
    """What stands and what changed before a compound; none where no space parts it from that."""
    text = come or gone
    if not text:
        return [(0, ahead)]
    if not text[-1].isspace() or text[-1] != (gone if gone and come else ahead)[-1:]:
        return []
    if gone and come:
        same = _words(gone, come, -1)
        return [(0, ahead), (-1, gone[:-same]), (1, come[:-same]), (0, gone[-same:])]
    return [(0, ahead[:-1]), (1 if come else -1, text[-1] + text[:-1]), (0, text[-1])]


def _right(gone: str, come: str, behind: str) -> list[Run]:
    """What changed and what stands behind a compound; none where no space parts it from that."""
    text = come or gone
    if not text:
        return [(0, behind)]
    if not text[0].isspace() or text[0] != (gone if gone and come else behind)[:1]:
        return []
    if gone and come:
        same = _words(gone, come, 1)
        return [(0, gone[:same]), (-1, gone[same:]), (1, come[same:]), (0, behind)]
    return [(0, text[0]), (1 if come else -1, text[1:] + text[0]), (0, behind[1:])]


def _words(one: str, other: str, step: int) -> int:
    """Length of the words that two texts begin with, or end with if the step is back, which is at least a space."""
    same = common(one, other, from_end=step < 0)
    while any(same < len(text) and not any(map(_parts, text[same - 1 : same + 1])) for text in (one[::step], other[::step])):
        same -= 1
    return same


def _parts(sign: str) -> bool:
    return sign.isspace() or sign in "[]();:"


def _compounds(gone: str, come: str) -> Iterator[tuple[int, int, int, int]]:
    """Where each compound of either side that has a hyphen stands, and where without it on the other one."""
    for word in _hyphened(gone):
        yield from ((*_place(gone, word), *place) for place in _others(word, come))
    for word in _hyphened(come):
        yield from ((*place, *_place(come, word)) for place in _others(word, gone))


def _hyphened(text: str) -> Iterator[str]:
    for piece in text.split() if "-" in text else ():
        word = piece.strip(_EDGES)
        if "-" in word and all(map(str.isalpha, word.split("-"))) and len(word) > _LETTERS:
            yield word


def _others(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a compound stands without its hyphen, in one word or in two."""
    for written in (word.replace("-", ""), word.replace("-", " ")):
        at, end = _place(text, written)
        around = text[max(0, at - 1) : at] + text[end : end + 1]
        if at >= 0 and not any(sign.isalnum() or sign in _INNER for sign in around):
            yield at, end


def _place(text: str, words: str) -> tuple[int, int]:
    at = text.find(words)
    return at, at + len(words)
