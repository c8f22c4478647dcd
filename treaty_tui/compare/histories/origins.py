"""Phrase by phrase, the draft that brought a provision's words in.

A phrase that went and came back belongs to the draft that brought it back: that is whom the present words come from. One that
only changed its place stays with the draft that it came with.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from treaty_tui.diff import diff
from treaty_tui.language.words import tokens
from treaty_tui.typed import NamedTuple

SURE, SURE_IDEOGRAPHS = 10, 24
"""Words in a row that were struck in one place and written in another from which on they are the same phrase."""

_LEAST, _LETTERS = 4, 15
"""The same, with their letters, where most of the text stayed and they stand once before and once after."""

_STAYED = 0.5
"""Part of a text that has its words from the one before, three in a row: less is a new text, in which few words are chance."""

_TRIED = 8
"""Places of one beginning that are tried."""


class Phrase(NamedTuple):
    """A run of the last wording, and the id of the draft that brought it in."""

    text: str
    draft: str


def origins(versions: Sequence[tuple[str, str]], language: str = "en", aside: Sequence[str] = ()) -> tuple[Phrase, ...]:
    """The last of `versions` ((draft id, words), earliest first) cut into phrases; joined, they are its words.

    `aside`: for each of them, what else stood in that draft and gave it a sentence of `SURE` words or more.
    """
    if not versions:
        return ()
    phrases: list[Phrase] = []
    other: list[Phrase] = []
    words = besides = ""
    for (draft, new), else_ in zip(versions, aside or [""] * len(versions), strict=True):
        now = _carried(phrases + other, words, besides, new, draft, language) if new else phrases  # it did not stand there
        if else_:
            other, besides = _carried(other + phrases, besides, words, else_, draft, language), else_
        phrases, words = now, new or words
    return tuple(_plain(phrases))


def _plain(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases without marks of another draft's between words of one."""
    found: list[Phrase] = []
    for at, phrase in enumerate(phrases):
        before, behind = found[-1] if found else None, phrases[at + 1] if at + 1 < len(phrases) else None
        mark = before and behind and before.draft == behind.draft and not any(map(str.isalnum, phrase.text))
        _add(found, phrase.text, found[-1].draft if mark else phrase.draft)
    return found


def _carried(phrases: list[Phrase], old: str, aside: str, new: str, draft: str, language: str) -> list[Phrase]:
    """The phrases of the new wording: what stands keeps its draft, what came is of this one.

    `phrases` are those of the old words, and behind them those of what stood `aside`.
    """
    redline = diff(old, new, language)
    shifted, drafts = _Shifted(redline, aside, language), _Drafts(phrases)
    found: list[Phrase] = []
    at = 0
    for op, run in redline:
        if op == "+":
            for text, start in shifted.pieces(run):
                _add(found, text, draft if start < 0 else drafts.at(start))
            continue
        if op == "=":
            for phrase in _cut(phrases, at, at + len(run)):
                _add(found, *phrase)
        at += len(run)
    return found


class _Drafts:
    """The draft that each place of a text is from."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._drafts = [phrase.draft for phrase in phrases]
        self._ends = list(accumulate([len(phrase.text) for phrase in phrases]))

    def at(self, place: int) -> str:
        return self._drafts[bisect_right(self._ends, place)]


_Word = tuple[str, int]
"""A word in small letters, and where it begins."""


class _Shifted:
    """What was struck in a wording, to be known where it was written elsewhere in the new one."""

    def __init__(self, redline: Sequence[tuple[str, str]], aside: str, language: str) -> None:
        self._language = language
        self._sure = SURE_IDEOGRAPHS if language == "zh" else SURE
        self._texts = [_line(self._words("".join([text for op, text in redline if op != sign]), 0)) for sign in "+-"]
        """Before and after, word by word."""
        self._alike = stayed(*self._texts) >= _STAYED
        self._struck: list[list[_Word]] = []
        at = 0
        for op, text in redline:
            if op == "-":
                self._struck.append(self._words(text, at))
            at += 0 if op == "+" else len(text)
        self._near = len(self._struck)
        self._struck.append(self._words(aside, at))
        self._places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for number, words in enumerate(self._struck):
            for first in range(len(words) - 1):
                self._places.setdefault(_said(words[first : first + 2]), []).append((number, first))

    def pieces(self, run: str) -> Iterator[tuple[str, int]]:
        """Written words in pieces, and where each began in the old wording, or -1 where it is new."""
        words = self._words(run, 0)
        done = at = 0
        while at < len(words):
            size, source = self._longest(words, at)
            if not size:
                at += 1
                continue
            if words[at][1] > done:
                yield run[done : words[at][1]], -1
            for step in range(size):
                done = words[at + step + 1][1] if step < size - 1 else _end(run, words[at + step])
                yield run[words[at + step][1] : done], source[step][1]
            at += size
        if done < len(run):
            yield run[done:], -1

    def _longest(self, words: Sequence[_Word], at: int) -> tuple[int, Sequence[_Word]]:
        """How many words from a place on were struck in a row, and which, if they are enough to be known again."""
        best, found = 0, (0, 0)
        for number, first in self._places.get(_said(words[at : at + 2]), ())[:_TRIED]:
            struck, size = self._struck[number], 2
            while at + size < len(words) and first + size < len(struck) and words[at + size][0] == struck[first + size][0]:
                size += 1
            near = number < self._near and size > best
            if size > max(best, self._sure - 1) or (
                near and self._known(words[at : at + size], size == len(words) == len(struck))
            ):
                best, found = size, (number, first)
        return best, self._struck[found[0]][found[1] : found[1] + best] if best else ()

    def _known(self, words: Sequence[_Word], entire: bool) -> bool:
        """Whether few words are the same phrase in both places: all that came and went there, or more than chance."""
        enough = entire or (len(words) >= _LEAST and sum(len(word) for word, _ in words) >= _LETTERS)
        return self._alike and enough and all(text.count(_line(words)) == 1 for text in self._texts)

    def _words(self, text: str, at: int) -> list[_Word]:
        found = []
        for token in tokens(text, self._language):
            if any(map(str.isalnum, token)):
                found.append((token.casefold(), at))
            at += len(token)
        return found


def _end(text: str, last: _Word) -> int:
    """Where a word ends, with the marks on it."""
    end = last[1] + len(last[0])
    while end < len(text) and not (text[end].isspace() or text[end].isalnum()):
        end += 1
    return end


def _said(words: Sequence[_Word]) -> tuple[str, ...]:
    return tuple([word for word, _ in words])


def _line(words: Sequence[_Word]) -> str:
    return f" {' '.join(_said(words))} "


def stayed(old: str, new: str) -> float:
    """The part of the new words that stand three in a row as they stood before."""
    before, after = old.split(), new.split()
    known = {*zip(before, before[1:], before[2:], strict=False)}
    threes = [*zip(after, after[1:], after[2:], strict=False)]
    return sum(three in known for three in threes) / len(threes) if threes else 0.0


def _cut(phrases: Sequence[Phrase], start: int, end: int) -> list[Phrase]:
    """The phrases between two places of the text that they make up."""
    found = []
    at = 0
    for phrase in phrases:
        first, last = max(start, at), min(end, at + len(phrase.text))
        if first < last:
            found.append(Phrase(phrase.text[first - at : last - at], phrase.draft))
        at += len(phrase.text)
    return found


def _add(found: list[Phrase], text: str, draft: str) -> None:
    """Append, and join to what comes from the same draft."""
    if found and found[-1].draft == draft:
        found[-1] = Phrase(found[-1].text + text, draft)
    elif text:
        found.append(Phrase(text, draft))
