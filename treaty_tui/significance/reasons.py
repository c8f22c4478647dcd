"""Why a change matters, in fragments that are read at a glance: "shall → may (weaker)", "'[due]' struck", "30 → 60".

While a row is weighed, each place gives its causes. At the end causes of one kind and shape become one reason.
"""

from collections.abc import Callable, Sequence

from treaty_tui.model import Flag
from treaty_tui.significance.law import Hit
from treaty_tui.typed import NamedTuple

LIMIT = 62
"""Characters of a reason at most, code points of invisible signs aside."""

QUOTE = 26
"""Characters of a quotation in it at most."""

ENOUGH = 2
"""Reasons of other kinds beyond which of plain words only long passages are told, as many: the redline shows the others."""

MENTIONS = 6
"""A pure insertion or deletion of more words than this is not told for each actor and "and" that it mentions."""

_ORDER = (
    *("invisible", "obligation", "negation", "figure", "conjunction", "actor"),
    *("reference", "brackets", "wording", "punctuation", "term", "moved"),
)
"""What is told first."""

_ALWAYS = ("obligation", "qualifier", "negation", "figure")
_SHOWN = {"qualifier": "obligation"}
_PAIRED_ONLY = ("conjunction", "actor")
_KINDS = ("obligation", "negation", "figure", "conjunction", "actor")
_ONE_SIDED = ("{} deleted", "{} inserted")
_EDGES = " ,;:.\n[]"


class Cause(NamedTuple):
    """One thing that a change does: its kind, how such a thing is said ("{} inserted"), and what fills the gap."""

    kind: str
    shape: str
    item: str = ""


def quoted(text: str, most: int = QUOTE) -> str:
    """Words in single quotation marks, cut where they are long."""
    return f"'{short(text, most)}'"


def short(text: str, most: int = QUOTE) -> str:
    """One line of at most so many characters; a square bracket that is cut still closes."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    close = "]" if flat[0] == "[" and flat[-1] == "]" else ""
    return flat[: most - 1 - len(close)].rstrip(" ,;") + "…" + close


def arrow(old: str, new: str) -> str:
    """`old → new`, both cut where they are long."""
    return f"{short(old)} → {short(new)}"


def wording(old: str, new: str) -> Cause:
    """Words that changed and are of no other kind."""
    was, now = old.strip(" ,;:.\n"), new.strip(" ,;:.\n")
    while " " in was and " " in now and quoted(was) == quoted(now):
        was, now = was.partition(" ")[2], now.partition(" ")[2]
    if was and now:
        return Cause("wording", "{}", f"{quoted(was)} → {quoted(now)}")
    return Cause("wording", "{} deleted" if was else "{} inserted", quoted(was or now or old or new))


def flags(causes: Sequence[Cause]) -> tuple[Flag, ...]:
    """One flag for all causes of one kind and shape, what weighs most first; equal items count once."""
    causes = [cause for cause in causes if cause.shape]
    if len(causes) < 2:
        return tuple([Flag(kind, _said(kind, shape, [item])) for kind, shape, item in causes])
    found: dict[tuple[str, str], list[str]] = {}
    for kind, shape, item in _settled(causes):
        found.setdefault((kind, shape), []).append(item)
    if sum(kind not in ("wording", "term") for kind, _ in found) > ENOUGH:
        found = {group: kept for group, items in found.items() if (kept := items if group[0] != "wording" else _long(items))}
    told = dict.fromkeys([Flag(kind, _said(kind, shape, items)) for (kind, shape), items in found.items()])
    return tuple(sorted(told, key=lambda flag: _ORDER.index(flag.kind)) if len(told) > 1 else told)


def _long(items: Sequence[str]) -> list[str]:
    """Of the words that changed the first ones that are too long for a quotation."""
    return [item for item in items if "…" in item][:ENOUGH]


def _settled(causes: Sequence[Cause]) -> list[Cause]:
    """The causes of a row, with what one place gives and another takes told as moved.

    An "and" that only made room for more members of its list, or took it back, is not told: those members are.
    """
    found: list[Cause] = []
    waiting: dict[Cause, list[int]] = {}
    roomy: dict[Cause, bool] = {}
    for cause in causes:
        sided = cause.kind in _KINDS and cause.shape in _ONE_SIDED
        if sided and (undone := waiting.get(cause._replace(shape=_ONE_SIDED[cause.shape == _ONE_SIDED[0]]))):
            found[undone.pop(0)] = Cause(cause.kind, "{} moved", cause.item)
            continue
        if _bare(cause):
            if cause not in roomy:
                roomy[cause] = any(o.shape != cause.shape and o.item.startswith(f"{cause.item[:-1]} ") for o in causes)
            if roomy[cause]:
                continue
        if sided:
            waiting.setdefault(cause, []).append(len(found))
        found.append(cause)
    return found


def _bare(cause: Cause) -> bool:
    """Whether nothing but an "and" or "or" came or went."""
    return cause.kind == "conjunction" and cause.shape in _ONE_SIDED and " " not in cause.item


def _said(kind: str, shape: str, items: list[str]) -> str:
    if kind == "brackets" and not {"[", "]"}.isdisjoint(items):
        pairs = max(items.count("["), items.count("]")) + sum(item not in ("[", "]") for item in items)
        return shape.partition(" round")[0] + (f" ×{pairs}" if pairs > 1 else "")
    if len(items) == 1:
        return shape.replace("{}", items[0])
    room = LIMIT - len(shape) + 2
    unlike = list(dict.fromkeys(items))
    said = unlike[0]
    for told, item in enumerate(unlike[1:], 1):
        last = told == len(unlike) - 1
        if len(f"{said}, {item}") > room - (0 if last else len(" and 9 more")):
            return shape.replace("{}", f"{said} and {len(unlike) - told} more")
        said = f"{said}, {item}"
    return shape.replace("{}", said)


class Change(NamedTuple):
    """One changed place, as the words of law in it are told."""

    was: str
    now: str
    words: int
    """How many words it has in all."""
    negated: Callable[[], bool]
    """Asked where a step on the ladder would go a known way."""
    bracketed: bool
    """Whether brackets came or went there, which are told with their words."""


def law_causes(old: Sequence[Hit], new: Sequence[Hit], change: Change) -> list[Cause]:
    """What a change did to the words of law of each kind."""
    if [hit.name for hit in old] == [hit.name for hit in new]:
        return []
    found: list[Cause] = []
    for kind in (*_ALWAYS, *_PAIRED_ONLY):
        before, after = [hit for hit in old if hit.kind == kind], [hit for hit in new if hit.kind == kind]
        if before or after:
            before, after = _differing(before, after)
            if kind in _PAIRED_ONLY and change.words > MENTIONS:
                before, after = _apart(before, after)
            if kind in _ALWAYS or (before and after) or change.words <= MENTIONS:
                found += _told(_SHOWN.get(kind, kind), before, after, change)
    besides = change.words - sum([len(hit.shown.split()) for hit in (*old, *new)])
    return [*found, wording(change.was, change.now)] if found and besides > MENTIONS and not change.bracketed else found


def _differing(old: list[Hit], new: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Both without what they share at the start and at the end."""
    start = 0
    while start < min(len(old), len(new)) and old[start].name == new[start].name:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end].name == new[-1 - end].name:
        end += 1
    return old[start : len(old) - end], new[start : len(new) - end]


def _apart(old: list[Hit], new: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Both without what they share in whatever order: in a passage that was written anew the order tells nothing."""
    return _without(old, new), _without(new, old)


def _without(some: list[Hit], others: list[Hit]) -> list[Hit]:
    left = [hit.name for hit in others]
    kept = []
    for hit in some:
        if hit.name in left:
            left.remove(hit.name)
        else:
            kept.append(hit)
    return kept


def _told(kind: str, old: list[Hit], new: list[Hit], change: Change) -> list[Cause]:
    was, now = _phrases(old), _phrases(new)
    if (
        was
        and now
        and (change.words <= 2 * MENTIONS or (old[0].kind != "qualifier" and (kind == "obligation" or len(was + now) == 2)))
    ):
        direction = _direction(kind, old, new)
        return [Cause(kind, "{}", arrow(", ".join(was), ", ".join(now)) + ("" if direction and change.negated() else direction))]
    if change.bracketed and kind == "conjunction":
        return []
    if kind in _PAIRED_ONLY and len(was) + len(now) == 1 and not change.bracketed and (phrase := _mention(change)):
        joins = kind != "conjunction" or {*was, *now} & {phrase.split()[0].lower(), phrase.split()[-1].lower()}
        return [Cause(kind if joins else "wording", "{} deleted" if was else "{} inserted", quoted(phrase))]
    return [Cause(kind, "{} deleted", quoted(text)) for text in was] + [Cause(kind, "{} inserted", quoted(text)) for text in now]


def _mention(change: Change) -> str:
    """The words that came or went with one actor, "and" or "or": they say more than that alone."""
    said = [text.strip(_EDGES) for text in (change.was, change.now) if any(map(str.isalnum, text))]
    return said[0] if len(said) == 1 else ""


def _phrases(hits: Sequence[Hit]) -> list[str]:
    """The words of law as they stand, figures that follow one another as one: "three years"."""
    said: list[str] = []
    last: Hit | None = None
    for hit in hits:
        counted = hit.kind == "figure" and not (hit.shown[0].isdigit() and last and last.shown[-1].isdigit())
        if last and counted and hit.kind == last.kind and hit.start == last.end + 1:
            said[-1] = f"{said[-1]} {hit.shown}"
        else:
            said.append(hit.shown)
        last = hit
    return said


def _direction(kind: str, old: list[Hit], new: list[Hit]) -> str:
    """Which way one step on the ladder goes."""
    if kind != "obligation" or len(old) != 1 or len(new) != 1 or old[0].kind != "obligation" or old[0].rank == new[0].rank:
        return ""
    return " (weaker)" if new[0].rank > old[0].rank else " (stronger)"
