"""Why a change matters, in fragments that are read at a glance: "shall → may (weaker)", "'[due]' struck", "30 → 60".

While a row is weighed, each place gives its causes. At the end causes of one kind and shape become one reason.
"""

from collections.abc import Callable, Sequence

from treaty_tui.language.words import SQUARE, pieces
from treaty_tui.model import Flag
from treaty_tui.significance.law import Hit
from treaty_tui.typed import NamedTuple

LIMIT = 62
"""Characters of a reason at most, code points of invisible signs aside."""

QUOTE = 26
"""Characters of a quotation in it at most."""

ENOUGH = 2
"""Reasons of other kinds beyond which, of more plain words than so many, only long passages are told: the redline shows all."""

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
_EXCHANGED = ("obligation", "negation", "conjunction")
"""What one of each kind is told as exchanged in a long passage, too; an actor or a figure may be about something else there."""
_ONE_SIDED = ("{} deleted", "{} inserted")
_EDGES = " ,;:.\n[]"
_VERB = 40
"""Characters behind a word that binds in which its verb stands."""
_SMALL = 3
"""Letters of words that are in every clause."""
_CLAUSE = 3
"""Words beside a lone word of law from which on it is told with them."""


class Cause(NamedTuple):
    """One thing that a change does: its kind, how such a thing is said ("{} inserted"), and what fills the gap."""

    kind: str
    shape: str
    item: str = ""
    about: frozenset[str] = frozenset()
    """What follows a word that binds: elsewhere, it moved only where that did as well."""


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
        return tuple([Flag(kind, _said(kind, shape, [item])) for kind, shape, item, _ in causes])
    found: dict[tuple[str, str], list[str]] = {}
    for kind, shape, item, _ in _settled(causes):
        found.setdefault((kind, shape), []).append(item)
    if sum(kind not in ("wording", "term") for kind, _ in found) > ENOUGH:
        few = sum(len(set(items)) for (kind, _), items in found.items() if kind == "wording") <= ENOUGH
        found = {g: kept for g, items in found.items() if (kept := items if few or g[0] != "wording" else _long(items))}
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
    waiting: dict[tuple[str, str, str], list[int]] = {}
    roomy: dict[Cause, bool] = {}
    for cause in causes:
        sided = cause.kind in _KINDS and cause.shape in _ONE_SIDED
        undone = waiting.get((cause.kind, _ONE_SIDED[cause.shape == _ONE_SIDED[0]], cause.item), []) if sided else []
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
    return found


def _goes_with(one: Cause, other: Cause) -> bool:
    """Whether what went in one place and came in another may be the same: `shall` with something of what it bound."""
    return not (one.about and other.about) or not one.about.isdisjoint(other.about)


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

    texts: tuple[str, str]
    """Both wordings whole."""
    places: tuple[tuple[int, int], tuple[int, int]]
    """Where they changed."""
    words: int
    """How many words it has in all."""
    negated: Callable[[], bool]
    """Asked where a step on the ladder would go a known way."""
    bracketed: bool
    """Whether brackets came or went there, which are told with their words."""

    @property
    def said(self) -> tuple[str, str]:
        """What stood there and what stands there."""
        (old, new), (was, now) = self.texts, self.places
        return old[slice(*was)], new[slice(*now)]

    @property
    def lone(self) -> str:
        """What came or went, where nothing stands for it; else empty."""
        said = [text for text in self.said if any(map(str.isalnum, text))]
        return said[0].strip(_EDGES) if len(said) == 1 else ""

    def clause(self, hit: Hit, side: int) -> str:
        """A word of law with what follows it in what came or went; alone where little does, or brackets tell it."""
        first, end = self.places[side]
        text = self.texts[side]
        clause = text[max(hit.start, first) : end].strip(_EDGES)
        inside = text.count("[", first, hit.start) > text.count("]", first, hit.start)
        enough = len(clause.split()) - len(hit.shown.split()) >= _CLAUSE
        return clause if enough and not inside and SQUARE.isdisjoint(clause[:QUOTE]) else hit.shown

    def gone(self, actors: Sequence[Hit]) -> list[Cause]:
        """Of the actors of a clause that bound somebody those whom the new wording does not name at all."""
        now = self.texts[1].lower()
        names = dict.fromkeys(hit.shown for hit in actors if " " in hit.shown and hit.shown.lower() not in now)
        return [Cause("actor", "{} deleted", quoted(name)) for name in names]

    def about(self, hit: Hit, side: int) -> frozenset[str]:
        """The longer words that follow a word that binds; none behind what only softens."""
        if hit.kind != "obligation":
            return frozenset()
        return frozenset(word for word in pieces(self.texts[side][hit.end : hit.end + _VERB].lower()) if len(word) > _SMALL)

    def alike(self, old: Hit, new: Hit) -> bool:
        """Whether the same word follows both, or one begins the other, so that one surely stands for the other."""
        verbs = [text[hit.end :].lstrip()[:_VERB].split(" ")[0] for text, hit in zip(self.texts, (old, new), strict=True)]
        return verbs[0] == verbs[1] or new.shown.startswith(old.shown) or old.shown.startswith(new.shown)


def law_causes(old: Sequence[Hit], new: Sequence[Hit], change: Change) -> list[Cause]:
    """What a change did to the words of law of each kind."""
    if [hit.name for hit in old] == [hit.name for hit in new]:
        return []
    hits = [*old, *new]
    besides = change.words - sum([len(hit.shown.split()) for hit in hits])
    if (clause := _clause(old, new, besides, change)) is not None:
        return [clause]
    # one word of law that took others with it, or gave way to them: "shall lower", "lowers"
    alone = len(hits) == 1 and change.words <= MENTIONS and not (change.bracketed or change.lone)
    if alone and (hits[0].kind == "actor" or (hits[0].kind == "obligation" and " " not in hits[0].shown)):
        return [wording(*change.said)._replace(kind=hits[0].kind)]
    found: list[Cause] = []
    for kind in (*_ALWAYS, *_PAIRED_ONLY):
        before, after = [hit for hit in old if hit.kind == kind], [hit for hit in new if hit.kind == kind]
        if before or after:
            if kind == "conjunction" and not besides and found and change.lone:
                continue  # "and where possible": what it joins is told
            before, after = _differing(before, after)
            if kind in _PAIRED_ONLY and change.words > MENTIONS:
                before, after = _apart(before, after)
                if kind == "actor" and before and not after and found and found[0].kind == "obligation":
                    found += change.gone(before)
            if kind in _ALWAYS or (before and after) or change.words <= MENTIONS:
                found += _told(_SHOWN.get(kind, kind), before, after, change)
    return [*found, wording(*change.said)] if found and besides > MENTIONS and not change.bracketed else found


def _clause(old: Sequence[Hit], new: Sequence[Hit], besides: int, change: Change) -> Cause | None:
    """A clause that came or went with one word that binds or negates, told from that word on."""
    if besides < _CLAUSE or change.bracketed or not change.lone:
        return None
    found = [hit for hit in (*old, *new) if hit.kind in _ALWAYS]
    if len(found) != 1 or found[0].kind not in ("obligation", "negation"):
        return None
    side = 0 if old else 1
    return Cause(found[0].kind, _ONE_SIDED[side], quoted(change.clause(found[0], side)))


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
    short = change.words <= 2 * MENTIONS
    if was and now and (short or (len(was + now) == 2 and old[0].kind in _EXCHANGED)):
        direction = _direction(kind, old, new) if short or change.alike(old[0], new[0]) else ""
        return [Cause(kind, "{}", arrow(", ".join(was), ", ".join(now)) + ("" if direction and change.negated() else direction))]
    if change.bracketed and kind == "conjunction":
        return []
    if kind in _PAIRED_ONLY and len(was) + len(now) == 1 and not change.bracketed and (phrase := change.lone):
        joins = kind != "conjunction" or {*was, *now} & {phrase.split()[0].lower(), phrase.split()[-1].lower()}
        return [Cause(kind if joins else "wording", "{} deleted" if was else "{} inserted", quoted(phrase))]
    if kind == "negation" or (kind == "obligation" and change.bracketed):  # else all that came or went is told
        was, now = (
            [change.clause(hits[0], side)] if len(hits) == 1 else said for side, hits, said in ((0, old, was), (1, new, now))
        )
    if kind == "obligation" and len(was) == len(old) and len(now) == len(new):
        sides = ((0, old, was), (1, new, now))
        return [
            Cause(kind, _ONE_SIDED[side], quoted(text), change.about(hit, side))
            for side, hits, texts in sides
            for hit, text in zip(hits, texts, strict=True)
        ]
    return [Cause(kind, "{} deleted", quoted(text)) for text in was] + [Cause(kind, "{} inserted", quoted(text)) for text in now]


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
