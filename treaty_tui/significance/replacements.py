"""Systematic replacements, found by themselves and said once: "computer system → ICT system, ×212".

A term counts as replaced systematically if that happened in `LEAST` places or more, and in more places than it still
stands. It is told with its neighbours to the left and right as far as they are the same in every place, so that a
person reads the whole term.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from treaty_tui.model import Flag
from treaty_tui.significance.hunks import Hunk, grown, hunks
from treaty_tui.significance.law import WEAK, lowered, spans
from treaty_tui.significance.weighing import Context, bracket_marks, folder_of, weigh

LEAST = 3
"""Places that make a system."""

LONGEST = 6
"""Words of a term at most."""

_NEAR = 60
"""Characters beside a change that its term can reach into."""

Words = tuple[str, ...]


class Replacement(NamedTuple):
    """One term that gave way to another throughout."""

    old: str
    new: str
    count: int  # type: ignore[assignment]  # the JSON's name for it; nobody counts a replacement's fields
    """Places where it happened."""
    kept: int = 0
    """Places where the old term stands in the new draft."""
    significance: str = "substantive"
    """What the replacement means, said once: editorial for a spelling. At each place it is consequential."""
    flags: tuple[Flag, ...] = ()


class _Change(NamedTuple):
    """One changed place: folded words that went and came, and those beside it, nearest last on the left, first on the right."""

    old: Words
    new: Words
    left: Words
    right: Words


def find(
    diffs: Iterable[Sequence[tuple[str, str]]], language: str = "en", standing: Iterable[str] = ()
) -> tuple[Replacement, ...]:
    """Systematic replacements, most frequent first.

    `diffs` are the redlines of all changed rows; `standing` the words of unchanged ones, in which an old term can survive.
    """
    rows = list(diffs)
    changes = [change for row in rows for change in _changes(row, language)]
    groups: dict[tuple[Words, Words], list[_Change]] = {}
    for change in changes:
        groups.setdefault((change.old, change.new), []).append(change)
    frequent = [group for group in groups.values() if len(group) >= LEAST]
    if not frequent:
        return ()
    before, after = ("\n".join("".join(text for op, text in row if op != other) for row in rows) for other in "+-")
    after = "\n".join([after, *standing])
    found = (_replacement(group, before, after, language) for group in frequent)
    return tuple(sorted((r for r in found if r.count > r.kept), key=lambda r: (-r.count, r.old)))


def _changes(row: Sequence[tuple[str, str]], language: str) -> Iterator[_Change]:
    """Places of a redline where one term was put for another; brackets and rewritten sentences are no terms."""
    old = new = ""
    for hunk in hunks(row):
        if hunk.old_end - hunk.old_start > _NEAR or hunk.new_end - hunk.new_start > _NEAR:
            continue
        old = old or "".join(text for op, text in row if op != "+")
        new = new or "".join(text for op, text in row if op != "-")
        change = _change(old, new, hunk, language)
        if change is not None:
            yield change


def _change(old: str, new: str, hunk: Hunk, language: str) -> _Change | None:
    first, last, new_first, new_last = grown(old, new, hunk)
    if bracket_marks(old[first:last] + new[new_first:new_last]):
        return None
    was, now = _words(old[first:last], language), _words(new[new_first:new_last], language)
    head, tail = _shared(was, now)
    left = (_clause(old[max(0, first - _NEAR) : first], -1, language) + was[:head])[-LONGEST:]
    right = (was[len(was) - tail :] + _clause(old[last : last + _NEAR], 0, language))[:LONGEST]
    was, now = was[head : len(was) - tail], now[head : len(now) - tail]
    if not was or not now:
        return _anchored(was, now, left, right)
    return _Change(was, now, left, right) if _termlike(was) and _termlike(now) else None


def _anchored(was: Words, now: Words, left: Words, right: Words) -> _Change | None:
    """A word put in or left out makes a term only with its neighbour: "State Party" → "Party"."""
    if not _termlike(was or now):
        return None
    if right and right[0] not in WEAK:
        return _Change((*was, right[0]), (*now, right[0]), left, right[1:])
    if left and left[-1] not in WEAK:
        return _Change((left[-1], *was), (left[-1], *now), left[:-1], right)
    return None


def _words(text: str, language: str) -> Words:
    spelt = folder_of(language).spelt
    return tuple(spelt(word) for word, _, _ in spans(lowered(text)) if word[0].isalnum())


def _clause(text: str, side: int, language: str) -> Words:
    """The words next to a change, up to the nearest mark."""
    return _words(re.split(r"[^\w\s'’-]", text)[side], language)


def _shared(was: Words, now: Words) -> tuple[int, int]:
    most = min(len(was), len(now))
    head = next((n for n in range(most) if was[n] != now[n]), most)
    tail = next((n for n in range(most - head) if was[-1 - n] != now[-1 - n]), most - head)
    return head, tail


def _termlike(words: Words) -> bool:
    """A few words, of which one says something; numbers are no terms."""
    return len(words) <= LONGEST and any(word not in WEAK and not word[0].isdigit() for word in words) and words[-1] not in WEAK


def _replacement(group: list[_Change], before: str, after: str, language: str) -> Replacement:
    old, new = _extended(group)
    lower = lowered(after)
    count = len(group)
    kept = _occurrences(old, lower)
    if _holds(new, old):
        kept -= _occurrences(new, lower)
    shown_old, shown_new = _shown(old, before, lowered(before)), _shown(new, after, lower)
    weighed = weigh(shown_old, shown_new, [("-", shown_old), ("+", shown_new)], Context(language=language))
    return Replacement(shown_old, shown_new, count, max(0, kept), weighed.significance, weighed.flags)


def _extended(group: list[_Change]) -> tuple[Words, Words]:
    """Both terms with the words that stand beside them in every place."""
    left: Words = ()
    right: Words = ()
    while len(left) + len(right) < LONGEST:
        word = _common(change.right[len(right) : len(right) + 1] for change in group)
        if not word:
            break
        right += word
    while len(left) + len(right) < LONGEST:
        word = _common(change.left[-1 - len(left) : len(change.left) - len(left)] for change in group)
        if not word:
            break
        left = word + left
    return left + group[0].old + right, left + group[0].new + right


def _common(words: Iterable[Words]) -> Words:
    found = set(words)
    word = found.pop() if len(found) == 1 else ()
    return word if word and word[0] not in WEAK else ()


def _holds(outer: Words, inner: Words) -> bool:
    return any(outer[n : n + len(inner)] == inner for n in range(len(outer) - len(inner) + 1))


def _pattern(words: Words) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\W{0,2}".join(map(re.escape, words)) + r"(?!\w)")


def _occurrences(words: Words, lower: str) -> int:
    return sum(1 for _ in _pattern(words).finditer(lower))


def _shown(words: Words, text: str, lower: str) -> str:
    """The term as it is mostly written."""
    forms = Counter(text[match.start() : match.end()] for match in _pattern(words).finditer(lower))
    return forms.most_common(1)[0][0] if forms else " ".join(words)
