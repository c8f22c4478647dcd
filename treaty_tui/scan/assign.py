"""Which cue speaks about which mention, by plain rules of order and distance within one sentence."""

import re
from collections.abc import Sequence

from treaty_tui.scan.model import Cue, Mention

FORWARD, BACKWARD = 16, 10
"""Most words between a cue and the target after it, or before it."""

CLOSE = {"whole": 5, "theme": 6, "process": 6, "heading": 8, "instrument": 6, "resolution": 10}
"""Words for what is named without a number: nearly every sentence says "the convention" or "human rights" somewhere."""

_WORD = re.compile(r"[\w’'-]+")
_STOP = re.compile(r"[;:]|[—–]|\s-\s|\b(?:but|while|whereas|although|though|however|because|since|yet)\b", re.IGNORECASE)
_PAREN = re.compile(
    r"""\( (?! \s* (?: at\s+least | in\s+particular | notably | especially | including | inter\s+alia | e\.g | i\.e | namely
    | such\s+as | art | para | chap ) )""",
    re.IGNORECASE | re.VERBOSE,
)
"""A bracket that opens a remark; one that opens examples goes on with the sentence."""

_SHUT = re.compile(r"\([^()]*\)")
_OR = re.compile(r"\bor\b", re.IGNORECASE)
_ANAPHOR = re.compile(
    r"""\s* (?:to\s+)? (?: \b(?:it|them)\b
    | \b(?:its|their|this|that|these|those|the|such)\s+ (?:[\w-]+\s+){0,2}
      (?:wording|text|language|provisions?|paragraphs?|articles?|clauses?|formulation|latter|same)\b )""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that stand for a target named before."""


def governing(text: str, mention: Mention, cues: Sequence[Cue]) -> Cue | None:
    """The nearest cue that reaches the mention, or None; of two equally near ones that before it."""
    near = [(distance, cue.after, cue) for cue in cues if (distance := _distance(text, mention, cue)) is not None]
    if not near:
        return None
    distance, _, cue = min(near, key=lambda item: (item[0], item[1]))
    near_enough = cue.after or distance <= CLOSE.get(mention.kind, FORWARD)
    return cue if near_enough and _fits(mention, cue) else None


def _fits(mention: Mention, cue: Cue) -> bool:
    """Whether the stance makes sense of the target: a whole text or the mandate is not "added" or "deleted" by a phrase."""
    if mention.kind == "theme" and mention.doubt:
        return False
    return not cue.action or mention.kind not in ("whole", "process", "resolution", "instrument") or cue.action == "vote"


def _distance(text: str, mention: Mention, cue: Cue) -> int | None:
    if cue.after:
        between = text[mention.end : cue.start]
        if cue.start < mention.end or _STOP.search(_SHUT.sub(" ", between)):
            return None
        words = len(_WORD.findall(between))
        return words if words <= BACKWARD else None
    between = text[cue.end : mention.start]
    if mention.start < cue.end or _STOP.search(between) or _PAREN.search(_SHUT.sub(" ", between)):
        return None
    words = len(_WORD.findall(between))
    return words if words <= FORWARD else None


def alternatives(text: str, mention: Mention, cue: Cue, cues: Sequence[Cue], others: Sequence[Mention]) -> list[Cue]:
    """All asks of which one would do: the cue, with those joined to it by "or" that have no target of their own.

    "Either remove paragraph 2, or revise its wording, or put the provision to a vote" gives three;
    a single one is no alternative.
    """
    asks = [one for one in cues if one.action]
    if cue not in asks:
        return [cue]
    at = asks.index(cue)
    chain = [cue]
    for before in reversed(asks[:at]):
        if not _linked(text, before, chain[0], mention, others):
            break
        chain.insert(0, before)
    for after in asks[at + 1 :]:
        if not _linked(text, chain[-1], after, mention, others) or not _same_target(text, after, mention, others):
            break
        chain.append(after)
    return chain if len({one.action for one in chain}) > 1 else [cue]


def _linked(text: str, left: Cue, right: Cue, mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether "or" stands between two asks and no other target does."""
    if not _OR.search(text, left.end, right.start):
        return False
    return not any(left.end <= m.start < right.start for m in others if m.on != mention.on)


def _same_target(text: str, cue: Cue, mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether what follows a later ask is the same target again, a word that stands for it, or nothing."""
    if cue.after:
        return True
    if cue.end <= mention.start:
        return True
    if _ANAPHOR.match(text, cue.end):
        return True
    return any(cue.end <= m.start <= cue.end + 60 and m.on == mention.on for m in others)
