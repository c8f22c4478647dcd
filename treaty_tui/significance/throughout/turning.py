"""Terms whose gender turned as they were replaced, and the words beside them that agree with them: "toute", "inscrite"."""

from collections.abc import Callable, Mapping, Sequence

from treaty_tui.language.stems import articled, turned
from treaty_tui.language.words import lowered
from treaty_tui.significance.throughout.exchanges import Change, Words

_END = ("de",)
"""What no term goes on with."""

Groups = dict[tuple[Words, Words], list[Change]]


def regrouped(groups: Mapping[tuple[Words, Words], list[Change]], one: Callable[[str], str], language: str, least: int) -> Groups:
    """Changes by their terms, without the words that only agree with these where the term stands alone elsewhere, too.

    "Toute escale", "Tout arrêt" is one of "escale", "arrêt"; where all places have the same adjective, it belongs to the name.
    """

    def key(change: Change) -> tuple[Words, Words]:
        return tuple(map(one, change.old)), tuple(map(one, change.new))

    sizes: dict[tuple[Words, Words], int] = {}
    for group in groups.values():
        sizes[key(group[0])] = sizes.get(key(group[0]), 0) + len(group)
    found: Groups = {}
    for group in groups.values():
        lone = [_lone(each, language) for each in group]
        alone = key(lone[0])
        parted = sizes[key(group[0])] < least or (alone != key(group[0]) and alone in sizes)
        for change in lone if parted else group:
            found.setdefault((change.old, change.new), []).append(change)
    return found


def _lone(change: Change, language: str) -> Change:
    """The same without the words before and behind its term that agree with it."""
    was, now, head, tail = change.old, change.new, change.head, change.tail
    turn = _shown(change, language)
    while len(was) > 1 < len(now) and turned(was[0], now[0], language):
        was, now, head = was[1:], now[1:], _END
    while len(was) > 1 < len(now) and turned(was[-1], now[-1], language):
        was, now, tail = was[:-1], now[:-1], _END
    return change._replace(old=was, new=now, head=head, tail=tail, turn=turn)


def turn(family: Sequence[Sequence[Change]], language: str) -> frozenset[str]:
    """From which gender to which a term turned, as the words beside it tell in all of its places; empty if none tells.

    An article that stood before it tells that it did not turn.
    """
    if any(_stood(change, language) for group in family for change in group):
        return frozenset()
    shown = [change.turn or _shown(change, language) for group in family for change in group]
    told = [each for each in shown if each]
    return frozenset.intersection(*told) if told else frozenset()


def _stood(change: Change, language: str) -> bool:
    """Whether an article of one gender stands before both terms."""
    return change.head == () == change.led[0] and bool(change.before) and articled(change.left()[-1:], language)


def _shown(change: Change, language: str) -> frozenset[str]:
    """What the article or adjective of one place tells of its term's gender."""
    was, now = change.led
    pairs = [(was[-1], now[-1])] if was and now else []
    if len(change.old) > 1 < len(change.new):
        pairs += [(change.old[0], change.new[0]), (change.old[-1], change.new[-1])]
    return next(filter(None, (turned(*pair, language) for pair in pairs)), frozenset())


def agreeing(pairs: Sequence[tuple[str, str]], turns: frozenset[str], language: str) -> bool:
    """Whether pairs are forms of words that turned as a term beside them did: no terms themselves."""
    return bool(turns) and all(_follows(lowered(old).split(), lowered(new).split(), turns, language) for old, new in pairs)


def _follows(old: Sequence[str], new: Sequence[str], turns: frozenset[str], language: str) -> bool:
    """Whether words differ in nothing but forms that turned so."""
    both = zip(old, new, strict=False)
    return len(old) == len(new) and all(one == other or turns & turned(one, other, language) for one, other in both)
