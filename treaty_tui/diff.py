"""The word-level redline of two wordings: minimal, readable, the same on every machine, and bounded in work.

Words are mapped to one character each and handed to diff-match-patch (Myers 1986, with its semantic cleanup before decoding).
That is quadratic where much changed, so long texts are cut first at phrases that both hold once, as in a patience diff, and what
is still too much work is shown as replaced: the bound is counted (`BUDGET`), never timed.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from treaty_tui.language.words import bare, tokens

Run = tuple[int, str]
"""diff-match-patch's own form: -1, 0 or 1, and the text."""

BUDGET = 6_000_000
"""Most work of one `diff`, in squared tokens of the pieces that are searched for differences."""

PIECE = 1_200
"""A piece of up to so many tokens (both sides together) is searched as a whole."""

MOVED_WORDS = 5
"""A phrase of at least so many words that goes and comes back has moved."""

_PHRASES = (9, 5, 1)
"""Lengths, in tokens, of the phrases that long texts are cut at, tried in this order."""

_DEPTH = 6
"""Times that a piece may be cut again."""

_CONTEXT = 40
"""Tokens of unchanged text that the cleanup may look at on either side of an edit."""

_BATCH = 120
"""Runs that are cleaned up together: diff-match-patch starts over at each equality that it gives up."""

_MOSAIC = 0.15
"""Where less than this part of the characters is shared, the words are replaced: the scattered rest would mislead."""

_SURE = 5
"""Tokens that must be the same behind a small edit for the search to go on from there."""

_WINDOWS = (8, 24)
"""Tokens that a small edit may delete or insert, tried in this order."""

_NEAR = 400
"""Tokens in which the phrase behind a small edit must not come again."""

_SIGNS = {-1: "-", 0: "=", 1: "+"}


def diff(old: str, new: str, language: str = "en") -> list[tuple[str, str]]:
    """What became of `old`: (`=` | `-` | `+`, text) in reading order, `-` before `+`, edits on word and phrase boundaries.

    `=` and `-` joined are `old`, `=` and `+` joined are `new`, to the character. `language` is an ISO 639-1 code.
    """
    if old == new:
        return [("=", old)] if old else []
    head = _common(old, new, from_end=False)
    ends = (head, _common(old[head:], new[head:], from_end=True))
    runs = _one_edit(old, new, ends, language) or _edits(old, new, ends, language)
    if _strangers(runs):
        runs = [(-1, old), (1, new)]
    return [(_SIGNS[op], text) for op, text in runs]


def _one_edit(old: str, new: str, ends: tuple[int, int], language: str) -> list[Run]:
    """The runs where one stretch of words replaced another and they share nothing; else none. Most changes are a number."""
    head, tail = _frame(old, ends, 0)
    gone = tokens(old[head : len(old) - tail], language)
    come = tokens(new[head : len(new) - tail], language)
    while gone and come and gone[0] == come[0]:
        head += len(gone.pop(0))
        come.pop(0)
    while gone and come and gone[-1] == come[-1]:
        tail += len(gone.pop())
        come.pop()
    if not gone or not come or any(part in come and not part.isspace() for part in gone):
        return []
    return _joined([(0, old[:head]), (-1, "".join(gone)), (1, "".join(come)), (0, old[len(old) - tail :])])


def _edits(old: str, new: str, ends: tuple[int, int], language: str) -> list[Run]:
    head, tail = _frame(old, ends, 40 + min(200, abs(len(old) - len(new))))
    code = _Code()
    first = code.encode(tokens(old[head : len(old) - tail], language))
    second = code.encode(tokens(new[head : len(new) - tail], language))
    middle = [(op, code.decode(run)) for op, run in _changes(first, second)]
    return _joined([(0, old[:head]), *middle, (0, old[len(old) - tail :])])


def _joined(runs: Iterable[Run]) -> list[Run]:
    """The same runs with neighbours joined: between two equalities one deletion, then one insertion, and nothing empty."""
    result: list[Run] = []
    gone = come = same = ""
    for op, text in runs:
        if op == 0 and text and (gone or come):
            _flush(result, same, gone, come)
            gone, come, same = "", "", text
        elif op == 0:
            same += text
        elif op < 0:
            gone += text
        else:
            come += text
    _flush(result, same, gone, come)
    return result


def _flush(result: list[Run], same: str, gone: str, come: str) -> None:
    result += [run for run in ((0, same), (-1, gone), (1, come)) if run[1]]


def _strangers(runs: Sequence[Run]) -> bool:
    """Whether both sides have words of their own and share almost none."""
    same, gone, come = (sum(len(text) for op, text in runs if op == kind) for kind in (0, -1, 1))
    if not (gone and come):
        return False
    return 2 * same < _MOSAIC * (2 * same + gone + come) and 3 * same < min(gone, come) + same


# What is the same at both ends is not looked at: most edits are one word in a long paragraph.


def _frame(old: str, ends: tuple[int, int], margin: int) -> tuple[int, int]:
    """The characters that both begin and end with, less a margin for the cleanup to look at, cut between words and space."""
    head = old.rfind(" ", 0, max(0, ends[0] - margin))
    while head > 0 and old[head - 1].isspace():
        head -= 1
    return max(head, 0), _tail(old, ends[1] - margin)


def _tail(text: str, most: int) -> int:
    """The longest end of `text`, of at most `most` characters, that begins a word after white space."""
    start = text.find(" ", len(text) - most) if most > 0 else -1
    if start < 0:
        return 0
    while start < len(text) and text[start].isspace():
        start += 1
    return len(text) - start


def _common(one: str, two: str, *, from_end: bool) -> int:
    """Length of the common prefix or suffix, by halving: comparing slices is far cheaper than characters."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        same = one[len(one) - middle :] == two[len(two) - middle :] if from_end else one[:middle] == two[:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low


# One character for each word. The semantic cleanup asks `isalnum` and `isspace` of the stand-ins, so words become ideographs,
# punctuation private use, white space white space; surrogates never, since they cannot be encoded.

_WORDS = (range(0x4E00, 0x9FF0), range(0x3400, 0x4DB6), range(0x20000, 0x2A6D7))
_MARKS = (range(0xE000, 0xF900), range(0xF0000, 0xFFFFE), range(0x100000, 0x10FFFE))
_LINES = "\n\r"
_SPACES = (
    " \t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)


class _Code:
    """Tokens to single characters and back. Each kind spills into private use when its own characters are spent."""

    def __init__(self) -> None:
        self._known = {" ": " "}
        self._back: dict[str, str] = {}
        self._marks = map(chr, chain(*_MARKS))
        self._words = chain(map(chr, chain(*_WORDS)), self._marks)
        self._spaces = chain(_SPACES[1:], self._marks)
        self._lines = chain(_LINES, self._spaces)

    def encode(self, parts: Sequence[str]) -> str:
        """One character for each token; equal tokens, equal characters."""
        known = self._known
        for part in parts:
            if part not in known:
                known[part] = next(self._letters(part))
        return "".join([known[part] for part in parts])

    def _letters(self, part: str) -> Iterator[str]:
        if part[0].isalnum():
            return self._words
        if part.isspace():
            return self._lines if "\n" in part else self._spaces
        return self._marks

    def decode(self, run: str) -> str:
        """The text that the characters stand for."""
        if not self._back:
            self._back = {letter: part for part, letter in self._known.items()}
        return "".join([self._back[letter] for letter in run])


# The search itself.


def _changes(old: str, new: str) -> list[Run]:
    """The runs of two encoded texts, cleaned up."""
    head = _common(old, new, from_end=False)
    near, at_old, at_new = _stepped(old[head:], new[head:])
    found = _Search().runs(old[head + at_old :], new[head + at_new :])
    runs = _joined([(0, old[:head]), *near, *found])
    return runs if _clean(runs) else _tidy(runs)


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


def _stepped(old: str, new: str) -> tuple[list[Run], int, int]:
    """The runs up to the first edit of more than a few words, and where that begins: most edits are met here."""
    runs: list[Run] = []
    i = j = 0
    while i < len(old) and j < len(new):
        gone, come = _met(old, new, i, j)
        if gone < 0:
            break
        runs += _small(old[i : i + gone], new[j : j + come])
        i, j = i + gone, j + come
        same = _common(old[i:], new[j:], from_end=False)
        runs.append((0, old[i : i + same]))
        i, j = i + same, j + same
    return runs, i, j


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


def _small(old: str, new: str) -> list[Run]:
    if set(old).intersection(new).difference(_SPACES):
        found: list[Run] = _matcher().diff_main(old, new, False)
        return found
    return [(-1, old), (1, new)]


class _Search:
    """One search for differences, with what it has spent."""

    def __init__(self) -> None:
        self.spent = 0

    def runs(self, old: str, new: str, depth: int = _DEPTH) -> list[Run]:
        """Unpolished runs: whole where the piece is small, cut at shared phrases where it is not, replaced where it must be."""
        if not old or not new:
            return [(-1, old), (1, new)]
        size = len(old) + len(new)
        if size > PIECE and depth:
            for phrase in _PHRASES:
                if islands := _islands(old, new, phrase):
                    return self._between(old, new, islands, depth - 1)
        if size > PIECE or self.spent + size * size > BUDGET or set(old).isdisjoint(new):
            return [(-1, old), (1, new)]
        self.spent += size * size
        found: list[Run] = _matcher().diff_main(old, new, False)
        return found

    def _between(self, old: str, new: str, islands: Sequence["_Island"], depth: int) -> list[Run]:
        result: list[Run] = []
        at_old = at_new = 0
        for island in [*islands, _Island(len(old), len(new), 0)]:
            result += self.runs(old[at_old : island.old], new[at_new : island.new], depth)
            at_old, at_new = island.old + island.length, island.new + island.length
            result.append((0, old[island.old : at_old]))
        return result


class _Island(NamedTuple):
    """A stretch that stands in both texts."""

    old: int
    new: int
    length: int


def _islands(old: str, new: str, phrase: int) -> list[_Island]:
    """Phrases that both texts hold exactly once, in the same order, joined where they touch."""
    there = _once(new, phrase)
    pairs = [(i, there[piece]) for piece, i in _once(old, phrase).items() if piece in there]
    islands: list[_Island] = []
    for i, j in _rising(pairs):
        last = islands[-1] if islands else _Island(0, 0, 0)
        if islands and i - j == last.old - last.new and i <= last.old + last.length:
            islands[-1] = last._replace(length=i + phrase - last.old)
        elif i >= last.old + last.length and j >= last.new + last.length:
            islands.append(_Island(i, j, phrase))
    return islands


def _once(text: str, length: int) -> dict[str, int]:
    """The phrases of so many tokens that occur once, with their place, in reading order."""
    place: dict[str, int] = {}
    for i in range(len(text) - length + 1):
        piece = text[i : i + length]
        place[piece] = -1 if piece in place else i
    return {piece: i for piece, i in place.items() if i >= 0}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, given in order of their first, whose second rise too."""
    tops: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for k, (_, j) in enumerate(pairs):
        at = bisect_left(tops, j)
        previous.append(ends[at - 1] if at else -1)
        tops[at : at + 1] = [j]
        ends[at : at + 1] = [k]
    chain = []
    k = ends[-1] if ends else -1
    while k >= 0:
        chain.append(pairs[k])
        k = previous[k]
    return chain[::-1]


@cache
def _matcher() -> Any:
    from diff_match_patch import diff_match_patch  # 10 ms: only where words differ

    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0  # a limit in seconds would make the redline depend on the machine
    return matcher


def _tidy(runs: Sequence[Run]) -> list[Run]:
    """The semantic cleanup, on batches that share no context: it is quadratic in the length of its list and of its equalities."""
    result: list[Run] = []
    batch: list[Run] = []
    for op, text in runs:
        if op == 0 and batch and (len(text) > 2 * _CONTEXT or len(batch) > _BATCH):
            ahead, rest = text[:_CONTEXT], text[_CONTEXT:]
            result += _cleaned([*batch, (0, ahead)])
            result.append((0, rest[:-_CONTEXT]))
            batch = [(0, rest[-_CONTEXT:])]
        elif op == 0 and len(text) > 2 * _CONTEXT:
            result.append((0, text[:-_CONTEXT]))
            batch = [(0, text[-_CONTEXT:])]
        else:
            batch.append((op, text))
    return _joined([*result, *_cleaned(batch)])


def _cleaned(batch: list[Run]) -> list[Run]:
    batch = [run for run in batch if run[1]]
    _matcher().diff_cleanupSemantic(batch)
    return batch


# Phrases that only changed their place.


class MovedPhrase(NamedTuple):
    """Words that were struck in one segment and stand again in another."""

    deleted: int
    """Index of the `-` segment."""
    inserted: int
    """Index of the `+` segment."""
    words: tuple[str, ...]


def moved_phrases(segments: Sequence[tuple[str, str]]) -> list[MovedPhrase]:
    """Runs of at least `MOVED_WORDS` words (case and punctuation aside) that are deleted here and inserted there.

    In reading order of the new wording; each inserted word is claimed once, by the longest run that begins first.
    """
    struck = {k: _folded(text) for k, (op, *rest) in enumerate(segments) if op == "-" for text in rest[:1]}
    index: dict[tuple[str, ...], tuple[int, int]] = {}
    for k, words in struck.items():
        for at in range(len(words) - MOVED_WORDS + 1):
            index.setdefault(tuple(words[at : at + MOVED_WORDS]), (k, at))
    found: list[MovedPhrase] = []
    for k, (op, text, *_) in enumerate(segments):
        if op == "+" and index:
            found += _returned(k, _folded(text), struck, index)
    return found


def _folded(text: str) -> list[str]:
    return bare(text.casefold())


def _returned(
    inserted: int, words: list[str], struck: dict[int, list[str]], index: dict[tuple[str, ...], tuple[int, int]]
) -> Iterator[MovedPhrase]:
    at = 0
    while at + MOVED_WORDS <= len(words):
        deleted, start = index.get(tuple(words[at : at + MOVED_WORDS]), (-1, 0))
        if deleted < 0:
            at += 1
            continue
        length = MOVED_WORDS
        source = struck[deleted]
        while at + length < len(words) and start + length < len(source) and words[at + length] == source[start + length]:
            length += 1
        yield MovedPhrase(deleted, inserted, tuple(words[at : at + length]))
        at += length
