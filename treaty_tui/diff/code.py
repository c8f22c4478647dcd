"""One character for each word, so that a diff of characters is a diff of words.

The semantic cleanup asks `isalnum` and `isspace` of the stand-ins, so words become ideographs, punctuation private use, white
space white space; surrogates never, since they cannot be encoded.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from treaty_tui.language.words import tokens

_WORDS = (range(0x4E00, 0x9FF0), range(0x3400, 0x4DB6), range(0x20000, 0x2A6D7))
_MARKS = (range(0xE008, 0xF900), range(0xF0000, 0xFFFFE), range(0x100000, 0x10FFFE))
_LINES = "\n\r"
SPACES = (
    " \t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)

BLANKS = f"\n\r{SPACES}"
"""What stands for white space; that which spills into private use is rare enough to count as a word."""

_SQUARE = "[]［］【】〔〕"
SIGNS = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007"
"""What stands for square brackets, opened and closed by turns: marks of their own, which come and go round words that stand."""


def signed(text: str) -> bool:
    """Whether brackets are among the characters; one by one they are sought faster than each character is looked up."""
    return any(map(text.__contains__, SIGNS))


class _Letters(dict[str, str]):
    """Tokens to characters; a token that it lacks gets the next one of its kind."""

    def __init__(self) -> None:
        super().__init__({" ": " ", **dict(zip(_SQUARE, SIGNS, strict=True))})
        self.back = {letter: part for part, letter in self.items()}
        """Characters to tokens."""
        self._marks = map(chr, chain(*_MARKS))
        self._words = chain(map(chr, chain(*_WORDS)), self._marks)
        self._spaces = chain(SPACES[1:], self._marks)
        self._lines = chain(_LINES, self._spaces)

    def __missing__(self, part: str) -> str:
        letter = self[part] = next(self._words if part[0].isalnum() else self._wordless(part))
        self.back[letter] = part
        return letter

    def _wordless(self, part: str) -> Iterator[str]:
        if part.isspace():
            return self._lines if "\n" in part else self._spaces
        return self._marks


class Code:
    """Tokens to single characters and back. Each kind spills into private use when its own characters are spent."""

    def __init__(self, language: str = "en", *, pieces: bool = False) -> None:
        self.language = language
        self._by_pieces = pieces
        self._known = _Letters()
        self._pieces = _Pieces(self)

    def __len__(self) -> int:
        return len(self._known)

    def encode(self, parts: Iterable[str]) -> str:
        """One character for each token; equal tokens, equal characters."""
        return "".join(map(self._known.__getitem__, parts))

    def read(self, text: str) -> str:
        """The characters of a text's tokens. By pieces, which is for `plain` texts, each is cut once and looked up."""
        return " ".join(map(self._pieces.__getitem__, text.split(" "))) if self._by_pieces else self.encode(self.cut(text))

    def cut(self, text: str) -> list[str]:
        """The tokens of a text in the language of this code."""
        return tokens(text, self.language)

    def letters(self, run: str) -> int:
        """Letters in the words that the characters stand for; an ideograph counts as two, being about half a word."""
        known = self._known.back
        return sum([len(known[c]) if known[c].isascii() else _breadth(known[c]) for c in run if known[c][0].isalnum()])

    def decode(self, run: str) -> str:
        """The text that the characters stand for."""
        return "".join(map(self._known.back.__getitem__, run))


def _breadth(word: str) -> int:
    return 2 if len(word) == 1 and word >= "\u2e80" else len(word)


class _Pieces(dict[str, str]):
    """What stands between two spaces to the characters of its tokens: most are one word, being nothing but letters."""

    def __init__(self, code: Code) -> None:
        super().__init__({"": ""})
        self._code = code

    def __missing__(self, piece: str) -> str:
        letters = self[piece] = self._code.encode([piece] if piece.isalpha() else self._code.cut(piece))
        return letters


def plain(text: str) -> bool:
    """Whether nothing but single spaces parts the words of a text, and all of it is ASCII: then no token spans two pieces."""
    return text.isascii() and text.isprintable() and "  " not in text


_KEPT = 1 << 14
"""Tokens in a code from which on a new one is begun: fewer than there are ideographs, and a few megabytes."""

_codes: dict[str, Code] = {}


def code_for(old: str, new: str, language: str) -> Code:
    """A code for two texts: where both are plain the one of the pair before, which knows most of their words already."""
    if not (plain(old) and plain(new)):
        return Code(language)
    code = _codes.get(language)
    if code is None or len(code) > _KEPT:
        code = _codes[language] = Code(language, pieces=True)
    return code
