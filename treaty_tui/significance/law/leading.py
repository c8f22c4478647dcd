"""Arabic prepositions that bind or allow: `على كل دولة طرف أن` is a duty, `للدولة الطرف أن` a permission; they need no verb.

Only the preposition is told, so that who acts is told by itself, and is the same actor behind either.
"""

import re
from collections.abc import Callable, Container, Iterator, Sequence

from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # the lexicon reads with what stands here
    from treaty_tui.significance.law.lexicon import Hit

    Sides = tuple[list[Hit], list[Hit]]

_DUTY, _LEAVE = "على", "ل"
_THEM = frozenset(("عليه", "عليها", "عليهم", "له", "لها", "لهم"))
"""The same prepositions with the one who acts written on to them: he shall, she may."""
_THAT = frozenset(("أن", "ألا"))
_EACH = frozenset(("كل", "أي", "جميع"))
"""What stands before an actor and makes another form of one of no other."""
_MOST = 3
"""Words at most of one whom no list knows."""
_VERB = 20
"""Characters before a preposition in which its verb stands."""
_ALLOWED = 4
"""The rung of what is allowed."""
_UNHEARD = "ـ"
"""Stands for a word that is not to be read."""


Lead = tuple[str, str, int, int, int, str]
"""What a hit is made of: kind, name, rank, start, end, and how it is shown."""


def leads(
    lower: str, tokens: Sequence[re.Match[str]], words: list[str], actor: Callable[[list[str]], int], verbs: Container[str]
) -> Iterator[tuple[int, Lead]]:
    """The tokens that are prepositions before one who acts and "that"; `actor` tells how many words at a start name an actor.

    Behind one of the `verbs`, which say themselves what is owed, they have no kind. Words are changed in place: those that a
    preposition is written on to lose it.
    """
    for at, word in enumerate(words):
        if word in _THEM and words[at + 1 : at + 2] and words[at + 1] in _THAT:
            start, allows = tokens[at].start(), word[0] == _LEAVE
            if lower[max(0, start - _VERB) : start].rstrip().rpartition(" ")[2] not in verbs:
                yield at, ("obligation", _LEAVE if allows else _DUTY, _ALLOWED * allows, start, tokens[at].end(), word)
            continue
        joined = word[:1] in "وف" and (word[1:] == _DUTY or word[1:3] == "لل")
        base = word[joined:]
        if base != _DUTY and not (base.startswith(_LEAVE) and len(base) > 2):
            continue
        allows = base != _DUTY
        behind = [_bare(base), *words[at + 1 : at + 7]] if allows else words[at + 1 : at + 8]
        each = bool(behind) and behind[0] in _EACH
        size = actor(behind[each:])
        start = tokens[at].start() + joined
        verb = lower[max(0, start - _VERB) : tokens[at].start()].rstrip().rpartition(" ")[2] in verbs
        known = size and behind[each + size : each + size + 1] and behind[each + size] in _THAT
        if not known and (size or each or verb or not _anyone(lower, tokens[at].start(), behind)):
            continue
        kind, name, end = "" if verb else "obligation", _LEAVE if allows else _DUTY, start + 1 if allows else tokens[at].end()
        yield at, (kind, name, _ALLOWED * allows, start, end, name)
        if known and allows:
            words[at] = _UNHEARD if each else behind[0]
        elif known and each:
            words[at + 1] = _UNHEARD


def _bare(word: str) -> str:
    """A word without the `ل` written on to it: `للدولة` is `الدولة`."""
    return f"ا{word[1:]}" if word.startswith("لل") else word[1:]


def _anyone(lower: str, start: int, behind: Sequence[str]) -> bool:
    """Whether a sentence begins with a definite noun and "that" close behind it."""
    before = lower[max(0, start - 8) : start].rstrip()
    begins = not before or before[-1] in ".؛:"
    return begins and "".join(behind[:1])[:2] == "ال" and not _THAT.isdisjoint(behind[1 : 1 + _MOST])


def opened(hits: "Sides", near: "Sides", ends: tuple[int, int]) -> "Sides":
    """The words of law of a change without a verb that only says again what the preposition behind it says: `يتعين على`, `على`.

    Where that verb says something else, the preposition is told as exchanged for it. `ends` are those of the change.
    """
    found = [*hits[0], *hits[1]]
    if len(found) != 1 or found[0].kind != "obligation":
        return hits
    verb, other = found[0], int(bool(hits[0]))
    behind = [hit for hit in near[other] if hit.name in (_DUTY, _LEAVE) and 0 <= hit.start - ends[other] <= 1]
    if not behind or behind[0].kind != verb.kind:
        return hits
    told = ([verb], behind[:1]) if other else (behind[:1], [verb])
    return told if behind[0].rank != verb.rank else ([], [])
