"""Numbers said twice, in figures and in words: "30 (thirty)", "trente (30)". Either form may come or go: both say the same."""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.language.numbers import CHINESE
from treaty_tui.significance.form.folding import Folded, Folder
from treaty_tui.significance.hunks import Hunk

_ASIDE = r"\s?[(（]\s?([^()（）]{1,60}?)\s?[)）]"
_FIGURE = r"\d[\d.,/\s\u00a0]*(?<=\d)$"
_NEAR = 80
"""Characters beside a change in which a number that it is part of stands."""
_WORD = rf"[{CHINESE}]+|[^\s{CHINESE}]+"
_LONGEST = 8
"""Words of a number at most."""

Span = tuple[int, int]


def same(old: str, new: str, places: Sequence[Hunk], hunk: Hunk, folder: Folder) -> bool:
    """Whether at a place, and at those that belong to the same number, nothing but one of its two forms came or went."""
    was = _around(_doubles(old, (hunk.old_start, hunk.old_end), folder), hunk.old_start, hunk.old_end)
    now = _around(_doubles(new, (hunk.new_start, hunk.new_end), folder), hunk.new_start, hunk.new_end)
    if was is None and now is None:
        return False
    together = [place for place in places if _belongs(place, was, now)]
    first, last = together[0], together[-1]
    left = max(first.old_start - was[0] if was else 0, first.new_start - now[0] if now else 0, 0)
    left += _reach(old[: first.old_start - left][::-1])
    right = max(was[1] - last.old_end if was else 0, now[1] - last.new_end if now else 0, 0)
    right += _reach(old[last.old_end + right :])
    before = _once(old, first.old_start - left, last.old_end + right, was, folder)
    return before == _once(new, first.new_start - left, last.new_end + right, now, folder)


def _reach(beside: str) -> int:
    """Letters up to the end of the next word: "two hundred (200) thousand" goes on behind its parenthesis."""
    word = re.match(r"\s*\S{1,20}", beside)
    return word.end() if word else 0


def _belongs(place: Hunk, was: Span | None, now: Span | None) -> bool:
    before = was is not None and place.old_start <= was[1] and was[0] <= place.old_end
    return before or (now is not None and place.new_start <= now[1] and now[0] <= place.new_end)


def _around(spans: Iterator[Span], start: int, end: int) -> Span | None:
    return next((span for span in spans if span[0] <= end and start <= span[1]), None)


def _doubles(text: str, place: Span, folder: Folder) -> Iterator[Span]:
    """Where numbers near a place are said twice."""
    near = max(0, place[0] - _NEAR)
    for aside in re.finditer(_ASIDE, text[near : place[1] + _NEAR]):
        before = text[near : near + aside.start()]
        figure = re.search(_FIGURE, before)
        size = _written(before, aside[1], folder) if figure is None else _figured(figure[0], aside[1], folder)
        if size or (figure is None and folder.arabic and _dual(before, aside[1], folder)):
            yield near + aside.start() - size, near + aside.end()


def _figured(figure: str, words: str, folder: Folder) -> int:
    """Letters of a figure before a parenthesis that says it in words; 0 if that says anything else."""
    value = folder.fold(figure).words
    return len(figure) if len(value) == 1 and folder.fold(words).words == value and not _digits(words) else 0


def _written(before: str, figure: str, folder: Folder) -> int:
    """Letters of a number in words before a parenthesis that says it in figures; 0 if it does not stand there."""
    value = folder.fold(figure).words if re.fullmatch(_FIGURE, figure) else []
    size = 0
    starts = [word.start() for word in re.finditer(_WORD, before)][-_LONGEST:] if value else []
    for start in reversed(starts):
        said = before[start:]
        if not _digits(said) and folder.fold(said).words == value:
            size = len(said)
    return size


def _dual(before: str, figure: str, folder: Folder) -> bool:
    """Whether an Arabic noun that says "two" by its ending stands before a parenthesis that says it in figures."""
    noun = before.rsplit(None, 1)[-1:]
    return folder.fold(figure).words == ["2"] and bool(noun) and folder.fold(noun[0]).words[:1] in folder.duals


def _digits(text: str) -> bool:
    return any(map(str.isdecimal, text))


def _once(text: str, start: int, end: int, span: Span | None, folder: Folder) -> Folded:
    """A stretch of text, folded, with its number said once."""
    behind = text[span[1] : end].split(None, 1)[:1] if span else []
    if span is None or (behind and behind[0].lower() in folder.counted):  # two hundred (200) thousand
        return folder.fold(text[start:end])
    said = text[span[0] : span[1]]
    figure = None if said.lstrip()[0] in "(（" else re.search(r"\d[\d.,/\s\u00a0]*", said)  # a dual says it, too
    return folder.fold(f"{text[start : span[0]]}{figure[0] if figure else ''}{text[span[1] : end]}")
