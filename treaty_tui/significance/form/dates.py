"""One day written in two ways: "31 December 2030", "December 31, 2030", "2030-12-31". Only days with their year are read."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from treaty_tui.language import members
from treaty_tui.language.words import lowered
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import ORDINAL_SIGNS, listed
from treaty_tui.typed import NamedTuple

_NEAR = 60
"""Characters beside a change in which a day that it is part of stands."""
_ALEF = str.maketrans("أإآٱ", "اااا")
_SHORT = 3
"""Letters of a month's name at least: Dec."""
_ISO = r"(?<!\d)(?P<y>\d{4})-(?P<n>[01]\d)-(?P<d>[0-3]\d)(?!\d)"
_DOTS = r"(?<!\d)(?P<d>[0-3]?\d)\.(?P<n>[01]?\d)\.(?P<y>\d{4})(?!\d)"


Span = tuple[int, int]


class _Day(NamedTuple):
    """A day as written."""

    start: int
    end: int
    day: tuple[int, int, int]
    """Year, month, day."""


def same(old: str, new: str, places: Sequence[Hunk], hunk: Hunk, folder: Folder) -> bool:
    """Whether at a place, and at those that belong to the same day, nothing but its writing changed."""
    was = _around(_days(old, hunk.old_start, hunk.old_end, folder), hunk.old_start, hunk.old_end)
    now = _around(_days(new, hunk.new_start, hunk.new_end, folder), hunk.new_start, hunk.new_end)
    if was is None or now is None or was.day != now.day:
        return False
    if old[was.start : was.end].rstrip(",") == new[now.start : now.end].rstrip(","):
        return False  # a comma behind it is none of the day's
    return alone(old, new, places, (was[:2], now[:2]), folder)


def alone(old: str, new: str, places: Sequence[Hunk], spans: tuple[Span, Span], folder: Folder) -> bool:
    """Whether the places that touch what stood and what stands at `spans` changed nothing besides."""
    was, now = spans
    together = [place for place in places if _belongs(place, was, now)]
    first, last = together[0], together[-1]
    left = max(first.old_start - was[0], first.new_start - now[0], 0)
    right = max(was[1] - last.old_end, now[1] - last.new_end, 0)
    before, after = old[first.old_start - left : was[0]], new[first.new_start - left : now[0]]
    if folder.fold(before) != folder.fold(after):
        return False
    behind = (old[was[1] : last.old_end + right], new[now[1] : last.new_end + right])
    rest, other = (folder.fold(text.removeprefix(".")) for text in behind)  # that of "г." ends the sentence, too
    return rest == other


def _belongs(place: Hunk, was: Span, now: Span) -> bool:
    before = place.old_start <= was[1] + 1 and was[0] <= place.old_end
    return before or (place.new_start <= now[1] + 1 and now[0] <= place.new_end)


def _around(days: Iterator[_Day], start: int, end: int) -> _Day | None:
    return next((day for day in days if day.start <= end and start <= day.end + 1), None)


def _days(text: str, start: int, end: int, folder: Folder) -> Iterator[_Day]:
    """The days that are written near a place."""
    near = max(0, start - _NEAR)
    months, patterns = _patterns(folder)
    for pattern in patterns:
        for found in pattern.finditer(lowered(text[near : end + _NEAR]).translate(_ALEF)):
            groups = found.groupdict()
            said = [months.get(groups.get(name) or "") for name in ("m", "k") if groups.get(name)]
            month = said[0] if said else int(groups["n"])
            if month is None or any(other != month for other in said) or not 1 <= month <= 12:
                continue
            day = int(groups["d"]) if groups["d"].isdecimal() else 1
            yield _Day(near + found.start(), near + found.end(), (int(groups["y"]), month, day))


@cache
def _patterns(folder: Folder) -> tuple[dict[str, int], tuple[re.Pattern[str], ...]]:
    """The months of a language by name, and how days are written in it."""
    law = folder.law
    months = _numbered(members(law.data.MONTHS)[:12]) | _numbered(members(getattr(law.style, "EASTERN_MONTHS", "")))
    if folder.english:
        months |= {name[:size]: at for name, at in months.items() for size in range(_SHORT, len(name))}
    month, links, signs, first, the, years = (
        "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)"
        for names in (
            months,
            listed(law, "DAYS_OF"),
            ORDINAL_SIGNS,
            [name.translate(_ALEF) for name in listed(law, "FIRST_DAY")],
            listed(law, "DAYS_THE"),
            listed(law, "YEARS"),
        )
    )
    link = rf"\s+(?:(?:{links})\s+)?"
    day = rf"(?<![\w.,/])(?:(?:{the})\s+)?(?P<d>\d{{1,2}}(?!\d)|{first})(?:-?(?:{signs}))?"
    year = r"(?P<y>\d{4})(?![\w/-])"
    patterns = [rf"{day}{link}(?P<m>{month})\.?(?:/(?P<k>{month}))?,?{link}{year}(?:\s+(?:{years}))?(?:,(?=\s))?", _ISO]
    if folder.english:
        patterns.append(rf"(?<![^\W_])(?P<m>{month})\.?\s+(?P<d>\d{{1,2}})(?:{signs})?,?\s+{year}(?:,(?=\s))?")
    if folder.cyrillic:
        patterns.append(_DOTS)
    return months, tuple(map(re.compile, patterns))


def _numbered(names: list[str]) -> dict[str, int]:
    return {name.translate(_ALEF): at for at, name in enumerate(names, 1)}
