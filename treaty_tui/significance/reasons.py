"""Why a change matters, in fragments that are read at a glance: "shall → may (weaker)", "'[due]' struck", "30 → 60".

While a row is weighed, each place gives its causes. At the end causes of one kind and shape become one reason.
"""

from collections.abc import Sequence

from treaty_tui.model import Flag
from treaty_tui.significance.notes.exported import SIGNS
from treaty_tui.typed import NamedTuple

LIMIT = 76
"""Characters of a reason at most, code points of invisible signs aside."""

MANY = 4 * LIMIT
"""The same of a reason that tells of several things, which a reader wants to have each by its name."""

_PAIR, _BOTH = 38, 64
"""The same of either of two quotations, and of both if one is short."""

QUOTE, ROOM = 26, 30
"""Characters of a quotation that is no long one, and of any at most: it is cut between words."""

ALONE = 48
"""The same of words for which nothing came or went."""

LONG = 60
"""The same where words that bind, name or count stand in what came or went as a whole."""

LEAST = 14
"""Characters that a place has on one side at least before sentences and clauses are looked for that came or went whole."""

MENTIONS = 6
"""A pure insertion or deletion of more words than this is not told for each actor and "and" that it mentions."""

_SHORT = 3
"""Letters of words that point or join, mostly."""

_ROOT = 6
"""Letters that a verb keeps in its forms."""

_TAIL = 24
"""Characters at most that are told of the end of what is cut."""
_MANY = 12
"""Changed words of one kind that are told beside much else at most."""

ENOUGH = 2
"""Reasons of other kinds beyond which, of more plain words than so many, short ones are not told: the redline shows all."""

ORDER = (
    *("invisible", "obligation", "negation", "figure", "conjunction", "actor"),
    *("reference", "agreed", "brackets", "wording", "punctuation", "term", "moved"),
)
"""What is told first."""

KINDS = ("obligation", "negation", "figure", "conjunction", "actor")
ONE_SIDED = ("{} deleted", "{} inserted")
STRUCK = ("{} struck", "{} inserted")
"""How a bracket is told that goes or comes with its words."""


class Cause(NamedTuple):
    """One thing that a change does: its kind, how such a thing is said ("{} inserted"), and what fills the gap."""

    kind: str
    shape: str
    item: str = ""
    about: frozenset[str] = frozenset()
    """What follows a word that binds: elsewhere, it moved only where that did as well. Of a clause, its words."""
    also: tuple[str, ...] | None = None
    """Kinds of words of law that stand in what came or went as a whole (`passages`)."""
    told: str = ""
    """What is told in place of the item."""


class Verdict(NamedTuple):
    """The significance of one changed place."""

    significance: str
    causes: tuple[Cause, ...] = ()


EDITORIAL = Verdict("editorial")


def quoted(text: str, most: int = ROOM) -> str:
    """Words in single quotation marks, cut where they are long."""
    return f"'{short(text, most)}'"


def whole(text: str) -> str:
    """Words in single quotation marks in one line, which are cut when they are told."""
    return f"'{' '.join(text.split())}'"


def short(text: str, most: int = ROOM) -> str:
    """One line of at most so many characters, cut between words if none is very long; a square bracket that is cut closes."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    close = "]" if flat[0] == "[" and flat[-1] == "]" else ""
    room = most - 1 - len(close)
    end = room if flat[room] == " " else flat.rfind(" ", 0, room)
    return flat[: end if end > room // 3 else room].rstrip(" ,;…") + "…" + close


def ends(text: str, most: int) -> str:
    """The same, with the last words of what is cut: in these it often names what it is about."""
    flat = " ".join(text.split())
    last = flat.find(" ", len(flat) - _TAIL) + 1
    if len(flat) <= most or not last:
        return short(flat, most)
    return f"{short(flat, most - 2 - len(flat) + last).rstrip('…]')} … {flat[last:]}"


def arrow(old: str, new: str) -> str:
    """`old → new`, both cut where they are long, the longer one less where the other leaves room."""
    return f"{short(old, _room(new))} → {short(new, _room(old))}"


def _room(other: str) -> int:
    """Characters that are left beside another wording."""
    return max(_PAIR, _BOTH - len(other))


def wording(old: str, new: str) -> Cause:
    """Words that changed and are of no other kind."""
    was, now = old.strip(" ,;:.…\n"), new.strip(" ,;:.…\n")
    if was in SIGNS or now in SIGNS:
        was, now = _words(was, now)
    while " " in was and " " in now and quoted(was) == quoted(now):
        was, now = was.partition(" ")[2], now.partition(" ")[2]
    if was and now:
        return Cause("wording", "{}", f"{quoted(was, _room(now))} → {quoted(now, _room(was))}")
    return Cause("wording", "{} deleted" if was else "{} inserted", f"'{ends(was or now or old or new, ALONE)}'")


def _words(was: str, now: str) -> tuple[str, str]:
    """Both without the mark of a note that was put at the word before where other words stood: it says nothing in their place."""
    if any(map(str.isalnum, was + now)):
        return "" if was in SIGNS else was, "" if now in SIGNS else now
    return was, now


def flags(causes: Sequence[Cause]) -> tuple[Flag, ...]:
    """One flag for all causes of one kind and shape, what weighs most first; equal items count once."""
    causes = [cause for cause in causes if cause.shape]
    if len(causes) < 2:
        causes = settled(causes) if causes and causes[0].told else causes
        return tuple([Flag(cause.kind, said(cause.kind, cause.shape, [cause.told or cause.item])) for cause in causes])
    found: dict[tuple[str, str], list[str]] = {}
    for cause in settled(causes):
        found.setdefault((cause.kind, cause.shape), []).append(cause.told or cause.item)
    if sum(kind not in ("wording", "term") for kind, _ in found) > ENOUGH:
        few = sum(len(set(items)) for (kind, _), items in found.items() if kind == "wording") <= ENOUGH
        found = {g: kept for g, items in found.items() if (kept := items if few or g[0] != "wording" else chief(items))}
    told = dict.fromkeys([Flag(kind, said(kind, shape, items)) for (kind, shape), items in found.items()])
    return tuple(sorted(told, key=lambda flag: ORDER.index(flag.kind)) if len(told) > 1 else told)


def chief(items: Sequence[str]) -> list[str]:
    """Of the words that changed, what is told beside much else: all but short words, as "the" and "in"."""
    return [
        item
        for item in items
        if any(len(word.strip("'…")) > _SHORT or not (word.isascii() or word == "→") for word in item.split())
    ][:_MANY]


def settled(causes: Sequence[Cause]) -> list[Cause]:
    """The causes of a row, with what one place gives and another takes told as moved.

    An "and" that only made room for more members of its list, or took it back, is not told: those members are.
    """
    found: list[Cause] = []
    waiting: dict[tuple[str, str, str], list[int]] = {}
    roomy: dict[Cause, bool] = {}
    for cause in causes:
        sided = cause.kind in KINDS and cause.shape in ONE_SIDED
        undone = waiting.get((cause.kind, ONE_SIDED[cause.shape == ONE_SIDED[0]], cause.item), []) if sided else []
        if (at := next((at for at in undone if _goes_with(found[at], cause)), -1)) >= 0:
            undone.remove(at)
            found[at] = Cause(cause.kind, "{} moved", cause.item)
            continue
        if _bare(cause):
            if cause not in roomy:
                roomy[cause] = any(o.shape != cause.shape and o.item.startswith(f"{cause.item[:-1]} ") for o in causes)
            if roomy[cause]:
                continue
        if sided:
            waiting.setdefault((cause.kind, cause.shape, cause.item), []).append(len(found))
        found.append(cause)
    found = _recast(found)
    return [each._replace(shape="{}") if " → " in each.told else each for each in found]


def _recast(causes: list[Cause]) -> list[Cause]:
    """The same with a duty that was only put otherwise told as one thing: "shall" for "shall be founded", if both found."""
    sides = [[c for c in causes if c.kind == "obligation" and c.about and c.shape == shape] for shape in ONE_SIDED]
    if [len(side) for side in sides] != [1, 1]:
        return causes
    was, now = sides[0][0], sides[1][0]
    if _roots(was).isdisjoint(_roots(now)):
        return causes
    one = Cause(
        "obligation",
        "{} moved" if was.item == now.item else "{}",
        was.item if was.item == now.item else f"{was.item} → {now.item}",
    )
    return [one if cause is was else cause for cause in causes if cause is not now]


def _roots(cause: Cause) -> set[str]:
    """How the longer words begin that follow a word that binds."""
    return {word[:_ROOT] for word in cause.about if len(word) >= _ROOT}


def _goes_with(one: Cause, other: Cause) -> bool:
    """Whether what went in one place and came in another may be the same: `shall` with something of what it bound."""
    return not (one.about and other.about) or not one.about.isdisjoint(other.about)


def _bare(cause: Cause) -> bool:
    """Whether nothing but an "and" or "or" came or went."""
    return cause.kind == "conjunction" and cause.shape in ONE_SIDED and " " not in cause.item


def at_length(cause: Cause) -> bool:
    """Whether a word of law is told with what follows it, so that this need not be told again."""
    return "…" in cause.item or (cause.kind == "negation" and len(cause.item) > ROOM)


def many(text: str) -> bool:
    """A quick look: whether a text may have more than a few words, so that sentences and clauses are looked for in it."""
    return text.count(" ") >= MENTIONS or (len(text) > MENTIONS and not text.isascii())


def said(kind: str, shape: str, items: list[str]) -> str:
    """One reason for causes of one kind and shape: as many as there is room for, and how many more."""
    if kind == "brackets" and not {"[", "]"}.isdisjoint(items):
        pairs, named = max(items.count("["), items.count("]")), [item for item in items if item not in ("[", "]")]
        if not named:
            return shape.partition(" round")[0] + (f" ×{pairs}" if pairs > 1 else "")
        return f"{said(kind, shape, named)} and {pairs} elsewhere"
    if len(items) == 1:
        return shape.replace("{}", items[0])
    room = MANY - len(shape) + 2
    unlike = list(dict.fromkeys(items))
    told = unlike[0]
    for number, item in enumerate(unlike[1:], 1):
        last = number == len(unlike) - 1
        if len(f"{told}, {item}") > room - (0 if last else len(" and 9 more")):
            return shape.replace("{}", f"{told} and {len(unlike) - number} more")
        told = f"{told}, {item}"
    return shape.replace("{}", told)
