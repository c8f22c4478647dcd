"""Terms that may stand for one another at a place: replaced throughout, or two names of one body."""

from collections.abc import Sequence
from functools import cache

from treaty_tui.significance.folding import folder_of
from treaty_tui.typed import NamedTuple


class Pair(NamedTuple):
    """A systematic replacement in folded words; `words` are those that only one side has."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    words: frozenset[str]
    shown: tuple[str, str]
    shape: str


def substituted(words: Sequence[str], was: tuple[str, ...], now: tuple[str, ...]) -> list[str]:
    """The words with each occurrence of `was` replaced by `now`."""
    found: list[str] = []
    size, at = len(was), 0
    while at < len(words):
        if tuple(words[at : at + size]) == was:
            found += now
            at += size
        else:
            found.append(words[at])
            at += 1
    return found


@cache
def folded_pairs(
    language: str, substitutions: tuple[tuple[str, str], ...], names: tuple[tuple[str, str], ...] = ()
) -> tuple[Pair, ...]:
    """Systematic replacements, and names of one body either way, as folded words, longest first."""
    fold = folder_of(language).fold
    told = [(*pair, "{} throughout") for pair in substitutions]
    told += [(*pair, "{} (one body)") for name in names for pair in (name, name[::-1])]
    pairs = []
    for was, now, shape in told:
        old, new = tuple(fold(was).words), tuple(fold(now).words)
        pairs.append(Pair(old, new, frozenset(old) ^ frozenset(new), (was, now), shape))
    return tuple(sorted(pairs, key=lambda pair: -len(pair.old)))
