"""Stretches of a text: where they begin and end, how many words they have, and whether they can be told by themselves."""

from treaty_tui.language.words import SQUARE, narrow, pieces

FEW = 4
"""Words of a sentence or clause at least."""

HAN = "\u2e80"
"""The first of the signs that are words by themselves: two of them count as one word."""

SMALL = 3
"""Letters of words that are in every clause."""

Span = tuple[int, int]


def trimmed(text: str, first: int, last: int) -> Span:
    """A stretch from its first letter or digit to its last, brackets with what they enclose."""
    if text[first : first + 4].lstrip()[:1] == "[" and "]" not in text[first:last]:
        first = text.index("[", first) + 1
    while first < last and not (text[first].isalnum() or text[first] in "[(“«\"'"):
        first += 1
    while first < last and not (text[last - 1].isalnum() or text[last - 1] in ")]”»\"'"):
        last -= 1
    return first, last


def told_alone(text: str) -> bool:
    """Whether a clause has words enough to be told, and its brackets stand whole in it."""
    signs = "".join(sign for sign in narrow(text) if sign in "[]") if not SQUARE.isdisjoint(text) else ""
    while "[]" in signs:
        signs = signs.replace("[]", "")
    return not signs and size(text) >= FEW


def size(text: str) -> int:
    """How many words a text has; two ideographs count as one."""
    words = [word for word in pieces(text.lower()) if word[0].isalnum()]
    return len(words) - sum(word[0] >= HAN for word in words) // 2


def words_of(text: str) -> set[str]:
    """The longer words of a text."""
    return {word for word in pieces(text.lower()) if len(word) > SMALL or word >= HAN}
