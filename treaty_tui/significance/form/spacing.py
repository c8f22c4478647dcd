"""Words that run together, or were parted: where only a space is lost, no reader takes them for others."""

from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.law.lexicon import Law, listed
from treaty_tui.significance.reasons import Cause, quoted

_MANY = 60
"""Words of a place at most in which such are sought."""

_HALF, _LONG = 3, 9
"""Letters of each half at least, and of both together, where one is a word of law: "may be" is not "maybe"."""

_WHOLE = 8
"""Letters of an adjective at least that says the same with "not" before it as with that written on to it."""


def joined(was: str, now: str) -> tuple[str, str]:
    """Two words that stand apart in one wording and run together in another, be it where others between them went; else empty."""
    apart, together = ([word for word in pieces(text) if word[0].isalnum()] for text in (was, now))
    if len(apart) > _MANY or len(together) > _MANY:
        return "", ""
    known = set(apart)
    for word in together:
        if word not in known:
            for at, first in enumerate(apart[:-1]):
                if word.startswith(first) and (rest := word[len(first) :]) in apart[at + 1 :]:
                    return first, rest
    return "", ""


def cause(was: str, now: str, least: int = 12) -> Cause | None:
    """That a space was lost between two words, or put in. Shorter ones are spellings ("web site"), or one broken word."""
    for one, other, said in ((was, now, "words run together: {}"), (now, was, "words parted: {}")):
        run = joined(one, other)
        if len("".join(run)) >= least:
            return Cause("wording", said, quoted(" ".join(run)))
    return None


def negated_as_one(was: str, now: str, law: Law) -> bool:
    """Whether "not" is written on to its adjective in one wording: both say the same, where a verb would be another one."""
    endings = tuple(listed(law, "NEGATED_AS_ONE"))
    halves = joined(was, now)
    first, rest = map(lowered, halves if all(halves) else joined(now, was))
    return bool(endings) and first in listed(law, "NEGATIONS") and len(rest) >= _WHOLE and rest.endswith(endings)


def slipped(was: str, now: str, law: Law) -> bool:
    """Whether a word of law still stands, though it runs together with another one: "Partiesshall"."""
    halves = joined(was, now)
    if not all(halves):
        halves = joined(now, was)
    first, rest = map(lowered, halves)
    if min(len(first), len(rest)) < _HALF or len(first + rest) < _LONG or first + rest in listed(law, "UNLIKE"):
        return False
    hits = law.hits(f"{first} {rest}", f"{first} {rest}")
    return bool(hits) and all(hit.kind != "negation" for hit in hits) and not law.hits(first + rest, first + rest)
