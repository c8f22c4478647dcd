"""Sentences that went to another provision, or came from one, in other words: a phrase of them stands there literally."""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.language.words import SENTENCE, bare
from treaty_tui.model import Flag
from treaty_tui.significance.stretches import words_of

_LIKE = 0.6
"""Share of the longer words of a sentence that the other one has."""

_SAID = re.compile(r"sentence (deleted|inserted): ('.*')")
_ENDS = {"deleted": ("-", "to"), "inserted": ("+", "here from")}


def told(
    flags: Sequence[Flag],
    segments: Sequence[tuple[str, str]],
    ends: Sequence[tuple[tuple[str, ...], str, Flag]],
) -> tuple[Flag, ...]:
    """The reasons of a row with those sentences told as moved that went elsewhere, once each.

    `ends`: phrases that are told as moved, with the words of the provision at the other end, and how they are told.
    """
    found: dict[str, str] = {}
    gone: list[Flag] = []
    for reason in dict.fromkeys([flag.reason for flag in flags]):
        if match := _SAID.fullmatch(reason):
            op, way = _ENDS[match[1]]
            own = _sentence(match[2], [text for sign, text in segments if sign == op])
            for phrase, there, flag in ends:
                if own and f" moved {way} " in flag.reason and _reworded(own, phrase, there):
                    place = flag.reason[flag.reason.rindex(" moved ") :]
                    whole = _plain(own).split() == [*phrase]
                    found[reason] = flag.reason if whole else f"sentence{place} (reworded): {match[2]}"
                    gone.append(flag)
                    break
    kept = [flag._replace(reason=found.get(flag.reason, flag.reason)) for flag in flags if flag not in gone]
    moved = [Flag("moved", reason) for reason in found.values()]
    return (*kept, *moved) if found else tuple(flags)


def _sentence(item: str, changed: Sequence[str]) -> str:
    """What came or went whole, as it stands, of which a reason shows the beginning."""
    head = " ".join(item.strip("'").partition("…")[0].split())
    return next((each for text in changed for each in _sentences(text) if each.startswith(head)), "")


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text, each in one line."""
    start = 0
    for end in [*(match.end() for match in re.finditer(SENTENCE, text)), len(text)]:
        yield " ".join(text[start:end].split())
        start = end


def _reworded(own: str, phrase: tuple[str, ...], there: str) -> bool:
    """Whether a phrase of a sentence stands in one of another provision that has most of its words."""
    said, words = f" {' '.join(phrase)} ", words_of(own)
    if said not in _plain(own):
        return False
    return any(said in _plain(each) and len(words & words_of(each)) >= _LIKE * len(words) for each in _sentences(there))


def _plain(text: str) -> str:
    return f" {' '.join(bare(text.casefold()))} "
