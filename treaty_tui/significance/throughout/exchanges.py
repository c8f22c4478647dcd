"""Places of a redline where one term was put for another: the words that went and came, and those beside them."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, dropwhile

from treaty_tui.language import members
from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.brackets.signs import marks
from treaty_tui.significance.hunks import Hunk, grown, hunks
from treaty_tui.significance.law.lexicon import WEAK
from treaty_tui.typed import NamedTuple

LONGEST = 16
"""Words of a term at most."""

_NEAR = 120
"""Characters beside a change that its term can reach into."""

_EDGES = " \n\t\u00a0.,;:()\"'“”‘’"

_HAN = "\u2e80"
"""The first of the signs that are words by themselves."""

Words = tuple[str, ...]

_ARTICLES = frozenset(members("a; le; la; l; les; du; de; d; des; au; à; aux; un; une; el; los; las; del; al; una; unos; unas"))
"""What stands before a noun in another form as another noun begins or is of another gender; "de" and "à" with it."""
_CUT = ("de",)
"""What no term begins with."""


class Change(NamedTuple):
    """One changed place: folded words that went and came, words of the hunk beside them, and the text around it."""

    old: Words
    new: Words
    head: Words
    tail: Words
    before: str
    after: str
    led: tuple[Words, Words] = ((), ())
    """Articles that were taken off both terms."""
    turn: frozenset[str] = frozenset()
    """From which gender to which the term turned, where words that agreed with it were taken off."""

    def left(self) -> Words:
        """Words to the left, nearest last, up to the nearest mark."""
        return (_clause(self.before, -1) + self.head)[-LONGEST:]

    def right(self) -> Words:
        """Words to the right, nearest first, up to the nearest mark."""
        return (self.tail + _clause(self.after, 0))[:LONGEST]


def repeated(rows: Sequence[Sequence[tuple[str, str]]], one: Callable[[str], str], least: int) -> frozenset[str]:
    """Words that went or came in so many places, all forms that `one` gives one key taken together."""
    changed = (text for row in rows for op, text in row if op != "=" and len(text) <= _NEAR)
    counts = Counter(chain.from_iterable(map(_loose, changed)))
    keys = {word: one(word) for word in counts}
    stems = dict.fromkeys(keys.values(), 0)
    for word, count in counts.items():
        stems[keys[word]] += count
    return frozenset([word for word, key in keys.items() if stems[key] >= least and word not in WEAK and not word.isdigit()])


@lru_cache(maxsize=1024)
def _loose(text: str) -> list[str]:
    """Words, roughly; most texts are asked for twice, or stand in several places."""
    return [word.strip(_EDGES) for word in text.lower().split()] if text.isascii() else pieces(lowered(text))


def exchanges(row: Sequence[tuple[str, str]], often: frozenset[str], *, joining: bool = False) -> Iterator[Change]:
    """Places of a redline where one term was put for another; brackets and rewritten sentences are no terms.

    `joining` where a word of both terms may stand first in one and last in the other: "Partes ...", "... Partes".
    """
    telling = [op != "=" and len(text) <= _NEAR and not often.isdisjoint(_loose(text)) for op, text in row]
    if True not in telling:
        return
    old = new = ""
    for hunk in joined(row, hunks(row)) if joining else hunks(row):
        if hunk.old_end - hunk.old_start > _NEAR or hunk.new_end - hunk.new_start > _NEAR:
            continue
        if True not in telling[hunk.first : hunk.last]:
            continue
        if not old and not new:
            old, new = ("".join(text for op, text in row if op != other) for other in "+-")
        change = _change(old, new, hunk)
        if change is not None and not _moved(row, hunk):
            yield change


def _moved(row: Sequence[tuple[str, str]], hunk: Hunk) -> bool:
    """Whether a word that only went or came at this place came or went at another one of the same row."""
    if hunk.old_start < hunk.old_end and hunk.new_start < hunk.new_end:
        return False
    side, other = "-+" if hunk.old_start < hunk.old_end else "+-"
    words = " ".join(_words("".join([text for op, text in row[hunk.first : hunk.last] if op == side])))
    return bool(words) and any(op == other and f" {words} " in f" {' '.join(_words(text))} " for op, text in row)


def _change(old: str, new: str, hunk: Hunk) -> Change | None:
    first, last, new_first, new_last = hunk[2:] if _unspaced(old, hunk) else grown(old, new, hunk)
    if marks(old[first:last] + new[new_first:new_last]):
        return None
    was, now = _words(old[first:last]), _words(new[new_first:new_last])
    start, end = _shared(was, now)
    head, tail = was[:start], was[len(was) - end :]
    around = old[max(0, first - _NEAR) : first], old[last : last + _NEAR]
    change = Change(was[start : len(was) - end], now[start : len(now) - end], head, tail, *around)
    if not change.old or not change.new:
        return _anchored(change)
    if change.old[0] in _ARTICLES and change.new[0] in _ARTICLES:
        change = _bare(change)
    return change if _termlike(change.old) and _termlike(change.new) else None


def _bare(change: Change) -> Change:
    """The same without the articles that only follow their nouns: "du phare", "de l'écueil"; none of what stands before."""
    was, now = (tuple(dropwhile(_ARTICLES.__contains__, words)) for words in (change.old, change.new))
    led = change.old[: len(change.old) - len(was)], change.new[: len(change.new) - len(now)]
    return change._replace(old=was, new=now, head=_CUT, led=led) if was and now else change


def joined(row: Sequence[tuple[str, str]], places: Sequence[Hunk]) -> list[Hunk]:
    """Changed places, two of them as one where words only went or came behind a word that stood: it was the last of its term
    and is the first, or was the first and is the last.
    """
    found: list[Hunk] = []
    for hunk in places:
        last = found[-1] if found else None
        if last and hunk.first - last.last == 1 and _crossing(row, last, hunk):
            found[-1] = last._replace(last=hunk.last, old_end=hunk.old_end, new_end=hunk.new_end)
        else:
            found.append(hunk)
    return found


def _crossing(row: Sequence[tuple[str, str]], first: Hunk, last: Hunk) -> bool:
    """Whether one word stands between two places, and on one side words came before it as others went behind it."""
    between = row[first.last][1].split()
    if len(between) != 1 or not between[0].isalpha() or between[0].lower() in WEAK:
        return False
    went, came = (
        [sum(len(text.split()) for op, text in row[a:b] if op == side) for a, b in (first[:2], last[:2])] for side in "-+"
    )
    return (came[0] > went[0] and went[1] > came[1] == 0) or (went[0] > came[0] and came[1] > went[1] == 0)


def _unspaced(old: str, hunk: Hunk) -> bool:
    """Whether a place stands in a script without spaces: grown to a word it would be a whole clause, other places in it too."""
    around = old[max(0, hunk.old_start - 1) : hunk.old_start] + old[hunk.old_end : hunk.old_end + 1]
    return not around.isascii() and any(_HAN <= sign <= "\u9fff" for sign in around)


def _anchored(change: Change) -> Change | None:
    """A word put in or left out makes a term only with its neighbour: "State Party" → "Party"."""
    if not _termlike(change.old or change.new) or len(change.old or change.new) > 2:
        return None
    right = change.right()
    if right and right[0] not in WEAK:
        return change._replace(old=(*change.old, right[0]), new=(*change.new, right[0]), tail=right[1:], after="")
    left = change.left()
    if left and left[-1] not in WEAK:
        return change._replace(old=(left[-1], *change.old), new=(left[-1], *change.new), head=left[:-1], before="")
    return None


def _words(text: str) -> Words:
    return tuple(["a" if word == "an" else word for word in pieces(lowered(text)) if word[0].isalnum()])


def _clause(text: str, side: int) -> Words:
    """The words next to a change, up to the nearest mark."""
    return _words(re.split(r"[^\w\s'-]" if text.isascii() else r"[^\w\s'’-]", text)[side])


def _shared(was: Words, now: Words) -> tuple[int, int]:
    """How many words both begin with, and how many of the rest both end with."""
    most = min(len(was), len(now))
    head = tail = 0
    while head < most and was[head] == now[head]:
        head += 1
    while tail < most - head and was[-1 - tail] == now[-1 - tail]:
        tail += 1
    return head, tail


def _termlike(words: Words) -> bool:
    """A few words, of which one says something; numbers are no terms."""
    return len(words) <= LONGEST and any(word not in WEAK and not word[0].isdigit() for word in words) and words[-1] not in WEAK
