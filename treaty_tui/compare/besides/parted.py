"""Which words of a provision that was split left the rest: the redline alone keeps the longer of two that changed their order."""

from collections.abc import Sequence
from itertools import accumulate

from treaty_tui.diff.moved import MovedPhrase, moved_phrases
from treaty_tui.language.words import bare
from treaty_tui.model import Flag
from treaty_tui.significance.reasons import ALONE, quoted

_SHAPE = " moved"
"""How it is told that words only changed their place."""


def told(
    flags: tuple[Flag, ...], segments: Sequence[tuple[str, str]], parts: Sequence[str], places: Sequence[str]
) -> tuple[Flag, ...]:
    """The reasons of a split row, with what went to another part than the beginning told as moved, and not what it passed.

    `parts` are the words of each part, `places` their names; `segments` lead from the old words to all of these, line by line.
    """
    if not any(_plain(flag) for flag in flags):
        return flags
    reasons = {phrase.words: said for phrase in moved_phrases(segments) if (said := _said(phrase, segments, parts, places))}
    return tuple([_with_place(flag, reasons) for flag in flags]) if reasons else flags


def _plain(flag: Flag) -> bool:
    return flag.kind == "moved" and flag.reason.endswith(_SHAPE)


def _with_place(flag: Flag, reasons: dict[tuple[str, ...], str]) -> Flag:
    words = tuple(bare(flag.reason.removesuffix(_SHAPE).casefold())) if _plain(flag) else ()
    return next((Flag("moved", said) for phrase, said in reasons.items() if words and phrase[: len(words)] == words), flag)


def _said(phrase: MovedPhrase, segments: Sequence[tuple[str, str]], parts: Sequence[str], places: Sequence[str]) -> str:
    """What went to another part, and where that is, if the phrase stands where the rest does and was only passed by it."""
    first = next((k for k, (op, text) in enumerate(segments) if op == "=" and text.strip()), 0)
    main, here = (_part(k, segments, parts) for k in (first, phrase.inserted))
    passed = [k for k in range(*sorted((phrase.deleted, phrase.inserted))) if segments[k][0] == "=" and segments[k][1].strip()]
    there = {_part(k, segments, parts) for k in passed}
    if here == main and len(there) == 1 and main not in there:
        return f"{quoted(segments[passed[0]][1], ALONE)}{_SHAPE} to {places[there.pop()]}"
    return ""


def _part(number: int, segments: Sequence[tuple[str, str]], parts: Sequence[str]) -> int:
    """The part that a segment of the new words begins in."""
    text = segments[number][1]
    at = sum(len(each) for op, each in segments[:number] if op != "-") + len(text) - len(text.lstrip())
    ends = list(accumulate([len(part) + 1 for part in parts]))
    return next((n for n, end in enumerate(ends) if at < end), len(parts) - 1)
