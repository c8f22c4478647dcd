"""One character for each word, so that a diff of characters is a diff of words.

The semantic cleanup asks `isalnum` and `isspace` of the stand-ins, so words become ideographs, punctuation private use, white
space white space; surrogates never, since they cannot be encoded.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

_WORDS = (range(0x4E00, 0x9FF0), range(0x3400, 0x4DB6), range(0x20000, 0x2A6D7))
_MARKS = (range(0xE000, 0xF900), range(0xF0000, 0xFFFFE), range(0x100000, 0x10FFFE))
_LINES = "\n\r"
SPACES = (
    " \t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)


class _Letters(dict[str, str]):
    """Tokens to characters; a token that it lacks gets the next one of its kind."""

    def __init__(self) -> None:
        super().__init__({" ": " "})
        self._marks = map(chr, chain(*_MARKS))
        self._words = chain(map(chr, chain(*_WORDS)), self._marks)
        self._spaces = chain(SPACES[1:], self._marks)
        self._lines = chain(_LINES, self._spaces)

    def __missing__(self, part: str) -> str:
        letter = self[part] = next(self._words if part[0].isalnum() else self._wordless(part))
        return letter

    def _wordless(self, part: str) -> Iterator[str]:
        if part.isspace():
            return self._lines if "\n" in part else self._spaces
        return self._marks


class Code:
    """Tokens to single characters and back. Each kind spills into private use when its own characters are spent."""

    def __init__(self) -> None:
        self._known = _Letters()
        self._back: dict[str, str] = {}

    def encode(self, parts: Sequence[str]) -> str:
        """One character for each token; equal tokens, equal characters."""
        return "".join(map(self._known.__getitem__, parts))

    def decode(self, run: str) -> str:
        """The text that the characters stand for."""
        if not self._back:
            self._back = dict(zip(self._known.values(), self._known, strict=True))
        return "".join(map(self._back.__getitem__, run))
