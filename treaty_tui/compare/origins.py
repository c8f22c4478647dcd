"""Phrase by phrase, the draft that brought a provision's words in.

A phrase that went and came back belongs to the draft that brought it back: that is whom the present words come from.
"""

from collections.abc import Sequence

from treaty_tui.diff import diff
from treaty_tui.typed import NamedTuple


class Phrase(NamedTuple):
    """A run of the last wording, and the id of the draft that brought it in."""

    text: str
    draft: str


def origins(versions: Sequence[tuple[str, str]], language: str = "en") -> tuple[Phrase, ...]:
    """The last of `versions` ((draft id, words), earliest first) cut into phrases; joined, they are its words."""
    if not versions:
        return ()
    first, words = versions[0]
    phrases = [Phrase(words, first)] if words else []
    for draft, new in versions[1:]:
        phrases = _carried(phrases, words, new, draft, language)
        words = new
    return tuple(phrases)


def _carried(phrases: list[Phrase], old: str, new: str, draft: str, language: str) -> list[Phrase]:
    """The phrases of the new wording: what stands keeps its draft, what came is of this one."""
    found: list[Phrase] = []
    at = 0
    for op, run in diff(old, new, language):
        if op == "+":
            _add(found, run, draft)
            continue
        if op == "=":
            for phrase in _cut(phrases, at, at + len(run)):
                _add(found, *phrase)
        at += len(run)
    return found


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
