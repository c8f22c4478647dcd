"""One character for each word, so that a diff of characters is a diff of words.

The semantic cleanup asks `isalnum` and `isspace` of the stand-ins, so words become ideographs, punctuation private use, white
space white space; surrogates never, since they cannot be encoded.
"""

from collections.abc import Sequence
from itertools import chain

_WORDS = (range(0x4E00, 0x9FF0), range(0x3400, 0x4DB6), range(0x20000, 0x2A6D7))
_MARKS = (range(0xE000, 0xF900), range(0xF0000, 0xFFFFE), range(0x100000, 0x10FFFE))
_LINES = "\n\r"
SPACES = (
    " \t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)


class Code:
    """The tokens of some texts to single characters and back. Each kind spills into private use when its own are spent."""

    def __init__(self, *texts: Sequence[str]) -> None:
        parts = dict.fromkeys(chain(*texts))
        marks = map(chr, chain(*_MARKS))
        words = [part for part in parts if part[0].isalnum()]
        self._known = dict(zip(words, chain(map(chr, chain(*_WORDS)), marks)))  # noqa: B905 # more than enough
        spaces = chain(SPACES, marks)
        lines = chain(_LINES, spaces)
        for part in parts:
            if not part[0].isalnum():
                self._known[part] = next(marks if not part.isspace() else lines if "\n" in part else spaces)
        self._back = {letter: part for part, letter in self._known.items()}

    def encode(self, parts: Sequence[str]) -> str:
        """One character for each token; equal tokens, equal characters."""
        return "".join(map(self._known.__getitem__, parts))

    def decode(self, run: str) -> str:
        """The text that the characters stand for."""
        return "".join(map(self._back.__getitem__, run))
