"""Phrase by phrase, the draft that brought a provision's words in.

A phrase that went and came back belongs to the draft that brought it back: that is whom the present words come from.
"""

from collections.abc import Sequence

from treaty_tui.diff import diff
from treaty_tui.model import Draft, Lineage
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


def wordings(eid: str, drafts: Sequence[Draft], lineages: Sequence[Lineage]) -> list[tuple[str, str]]:
    """(draft id, words) of a provision of the last draft through all drafts, earliest first; drafts without it are left out.

    `lineages[i]` leads from `drafts[i]` to `drafts[i + 1]`. What was several provisions before is their words, line by line.
    """
    if not drafts or eid not in drafts[-1].by_eid:
        return []
    here = [drafts[-1].by_eid[eid]]
    found: list[tuple[str, str]] = []
    for number in range(len(drafts) - 1, -1, -1):
        draft = drafts[number]
        found.append((draft.id, "\n".join(draft.provisions[index].words for index in here)))
        if not number:
            break
        lineage = lineages[number - 1]
        rows = dict.fromkeys(lineage.by_new[index] for index in here if index in lineage.by_new)
        here = [index for row in rows for index in lineage.pairs[row].old]
        if not here:
            break
    return found[::-1]
