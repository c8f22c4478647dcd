"""What a change does to the words of law in it, kind by kind: "shall → may (weaker)", "'without delay' inserted"."""

from collections.abc import Callable, Sequence

from treaty_tui.language.words import SQUARE, pieces
from treaty_tui.significance.law.lexicon import Hit
from treaty_tui.significance.reasons import ALONE, MENTIONS, ONE_SIDED, QUOTE, ROOM, Cause, arrow, quoted, wording
from treaty_tui.typed import NamedTuple

_ALWAYS = ("obligation", "qualifier", "negation", "figure")
_PAIRED_ONLY = ("conjunction", "actor")
_SHOWN = {"qualifier": "obligation"}
_EXCHANGED = ("obligation", "negation", "conjunction")
"""What one of each kind is told as exchanged in a long passage, too; an actor or a figure may be about something else there."""
_EDGES = " ,;:.\n[]"
_ASIDE = 300
"""Characters behind a word that binds in which the verb may stand, asides before it."""
_VERB = 40
"""Characters behind a word that binds in which its verb stands."""
_SMALL = 3
"""Letters of words that are in every clause."""
_JOINING = frozenset((",", ";", "،", "؛", "，", "、", "；", "/"))
"""Marks that join members of a list as "and" does."""
_COUNTED = ("figure", "conjunction", "negation")
_BOTH = 2
"""Words of a place where one stands for one."""
_ELIDED = "'’"
"""What stands for the vowel of a word cut short: d'."""
_HAN = "\u2e80"
"""The first of the signs that are words by themselves."""
_GROUP = 3
"""Digits of a number that a space parts from those before them."""
_FEW = ("negation", "figure")
"""What says nothing without the words beside it: "without charge", "free first aid"."""
_CLAUSE = 3
"""Words beside a lone word of law from which on it is told with them."""


class Change(NamedTuple):
    """One changed place, as the words of law in it are told."""

    texts: tuple[str, str]
    """Both wordings whole."""
    places: tuple[tuple[int, int], tuple[int, int]]
    """Where they changed."""
    words: int
    """How many words it has in all."""
    negated: Callable[[Hit, Hit], str | None]
    """Asked where a step on the ladder would go a known way: what is said of it if the clause is negated, or None."""
    bracketed: bool
    """Whether brackets came or went there, which are told with their words."""
    rest: tuple[str, str] | None = None
    """What changed there besides what came or went as a whole."""

    @property
    def said(self) -> tuple[str, str]:
        """What stood there and what stands there, without what came or went as a whole."""
        if self.rest:
            return self.rest
        (old, new), (was, now) = self.texts, self.places
        return old[slice(*was)], new[slice(*now)]

    @property
    def worded(self) -> bool:
        """Whether nothing but the words on both sides and lone signs of brackets changed."""
        return all(SQUARE.isdisjoint(text.strip(_EDGES)) and any(map(str.isalnum, text)) for text in self.said)

    @property
    def lone(self) -> str:
        """What came or went, where nothing stands for it; else empty."""
        said = [text for text in self.said if any(map(str.isalnum, text))]
        return said[0].strip(_EDGES) if len(said) == 1 else ""

    def exchanges(self, kind: str) -> bool:
        """Whether few words stand for few others, and not the same run together: "a day", "two days"."""
        if self.words > MENTIONS + _BOTH * (kind == "negation") or self.bracketed or self.rest is not None:
            return False
        was, now = ("".join(filter(str.isalnum, text)) for text in self.said)
        return was != "" != now and was != now

    def exchanged(self, *sides: Sequence[Hit]) -> bool:
        """Whether words of law that stand on one side are told with the others that came or went there."""
        if not all(any(map(str.isalpha, text)) for text in self.said):
            return False
        (start, end), hits = next((place, hits) for place, hits in zip(self.places, sides, strict=True) if hits)
        if len(hits) == 1 and (hits[0].kind == "actor" or (hits[0].kind == "obligation" and " " not in hits[0].shown)):
            return not self.bracketed or self.worded
        kinds = {hit.kind for hit in hits}
        if (
            self.bracketed
            or not kinds.isdisjoint(("obligation", "negation"))
            or (kinds == {"conjunction"} and self.words < _CLAUSE)
        ):
            return False
        return all(start <= hit.start and hit.end <= end for hit in hits)

    def clause(self, hit: Hit, side: int) -> str:
        """A word of law with what follows it in what came or went; alone where little does, or brackets tell it."""
        first, end = self.places[side]
        text = self.texts[side]
        clause = text[max(hit.start, first) : end].strip(_EDGES)
        inside = text.count("[", first, hit.start) > text.count("]", first, hit.start)
        enough = len(clause.split()) - len(hit.shown.split()) >= _CLAUSE
        return clause if enough and not inside and SQUARE.isdisjoint(clause[:QUOTE]) else hit.shown

    def named(self, old: Sequence[Hit], new: Sequence[Hit]) -> tuple[list[str], list[str]]:
        """Actors as they are told: with what changed beside one that is a part of the other's name: "the flag State"."""
        if len(old) + len(new) == 1 and self.words <= _CLAUSE and (whole := self._half(bool(new), (*old, *new)[0])):
            return whole
        if len(old) != 1 or len(new) != 1 or self.words > _CLAUSE or self.bracketed or self.rest is not None:
            return _phrases(old), _phrases(new)
        words = set(old[0].name.split()), set(new[0].name.split())
        if not (words[0] < words[1] or words[1] < words[0]):
            return _phrases(old), _phrases(new)
        each = list(zip((old[0], new[0]), self.places, strict=True))
        before, behind = (max(0, *found) for found in zip(*[(p[0] - h.start, h.end - p[1]) for h, p in each], strict=True))
        was, now = (t[p[0] - before : p[1] + behind].strip(_EDGES) for t, p in zip(self.texts, self.places, strict=True))
        return [was], [now]

    def _half(self, side: int, actor: Hit) -> tuple[list[str], list[str]] | None:
        """An actor of whose name a part was put for other words, and what stood or stands there: a Director General."""
        start, end = self.places[side]
        parts = [text.strip(_EDGES) for text in self.said]
        titled = all(part[:1].isupper() for part in parts) and self.rest is None
        if not titled or not (actor.start < start < actor.end or actor.start < end < actor.end):
            return None
        before, behind = max(0, start - actor.start), max(0, actor.end - end)
        was, now = (
            text[first - before : last + behind].strip(_EDGES)
            for text, (first, last) in zip(self.texts, self.places, strict=True)
        )
        return [was], [now]

    def gone(self, actors: Sequence[Hit]) -> list[Cause]:
        """Of the actors of a clause that bound somebody those whom the new wording does not name at all."""
        now = self.texts[1].lower()
        names = dict.fromkeys(hit.shown for hit in actors if " " in hit.shown and hit.shown.lower() not in now)
        return [Cause("actor", "{} deleted", quoted(name)) for name in names]

    def about(self, hit: Hit, side: int) -> frozenset[str]:
        """The longer words that follow a word that binds, past asides ("shall, by vote, sign"); none of what only softens."""
        if hit.kind != "obligation":
            return frozenset()
        said = self.texts[side][hit.end : hit.end + _VERB]
        if said[:1] == ",":
            clauses = self.texts[side][hit.end : hit.end + _ASIDE].partition(". ")[0].split(",")
            said = " ".join([clause[:_VERB] for clause in clauses[2:]]) or said
        return frozenset(word for word in pieces(said.lower()) if len(word) > _SMALL)

    def alike(self, old: Hit, new: Hit) -> bool:
        """Whether the same word follows both, or one begins the other, so that one surely stands for the other."""
        verbs = [text[hit.end :].lstrip()[:_VERB].split(" ")[0] for text, hit in zip(self.texts, (old, new), strict=True)]
        return verbs[0] == verbs[1] or new.shown.startswith(old.shown) or old.shown.startswith(new.shown)


def law_causes(old: Sequence[Hit], new: Sequence[Hit], change: Change) -> list[Cause]:
    """What a change did to the words of law of each kind."""
    if [hit.name for hit in old] == [hit.name for hit in new]:
        return []
    besides = change.words - sum([len(hit.shown.split()) for hit in (*old, *new)])
    if (clause := _clause(old, new, besides, change)) is not None:
        return [clause]
    if not (old and new) and (whole := _one_sided(old, new, besides, change)) is not None:
        return whole
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
    return found if not found or besides < 1 or change.bracketed else _with_others(found, (old, new), besides, change)


def _one_sided(old: Sequence[Hit], new: Sequence[Hit], besides: int, change: Change) -> list[Cause] | None:
    """What is told where the words of law of one side gave way to others, or came for them; None if that is told one by one."""
    if len(old) + len(new) == _BOTH and (denied := _denied(old, new, change)) is not None:
        return denied
    if change.words > MENTIONS or not besides or not change.exchanged(old, new):
        return None
    # words of law that took others with them, or gave way to them: "shall lower", "lowers"; "one or more", "any"
    told = wording(*[text.strip(_EDGES) for text in change.said])
    return [told._replace(kind=kind) for kind in dict.fromkeys([_SHOWN.get(hit.kind, hit.kind) for hit in (*old, *new)])]


def _denied(old: Sequence[Hit], new: Sequence[Hit], change: Change) -> list[Cause] | None:
    """What is told where a leave and its "not" came or went as one: "may not sail" for "is prohibited from sailing".

    "'may' deleted" by itself would say that less is allowed now, or more.
    """
    first, last = old or new
    if {first.kind, last.kind} != {"obligation", "negation"} or last.start > first.end + 1 or change.bracketed or change.rest:
        return None
    phrase, said = change.texts[not old][first.start : last.end], [text.strip(_EDGES) for text in change.said]
    if change.words <= MENTIONS * _BOTH and len(said[bool(old)].rstrip(_ELIDED)) > 1:
        told = wording(*said)
    elif said[not old] == phrase:
        told = Cause("", ONE_SIDED[not old], quoted(phrase))
    else:
        return None
    return [told._replace(kind=kind) for kind in ("obligation", "negation")]


def _with_others(found: list[Cause], hits: tuple[Sequence[Hit], Sequence[Hit]], besides: int, change: Change) -> list[Cause]:
    """What is told of the words of law at a place, and of the other words that changed there."""
    if besides > MENTIONS:
        return _with_wording(found, change.said)
    from treaty_tui.significance.law.left import left  # most changes of law stand alone

    return [*found, *left(found, hits, change.texts, change.places)] if change.rest is None else found


def _with_wording(found: list[Cause], said: tuple[str, str]) -> list[Cause]:
    """What is told of the words of law at a place, and of all that changed there.

    A word that leads what was put for something else is told with it alone: "in addition to" and "other than".
    """
    whole = wording(*said)
    led = [
        cause
        for cause in found
        if cause.kind == "negation"
        and cause.shape in ONE_SIDED
        and said[cause.shape == ONE_SIDED[1]].lower().startswith(f"{cause.item[1:-1]} ")
    ]
    if not led or whole.shape != "{}":
        return [*found, whole]
    return [whole._replace(kind=cause.kind) if cause in led else cause for cause in found]


def _clause(old: Sequence[Hit], new: Sequence[Hit], besides: int, change: Change) -> Cause | None:
    """A clause that came or went with one word that binds or negates, told from that word on; a few words with one, whole."""
    if besides < 1 or change.bracketed or not change.lone:
        return None
    found = [hit for hit in (*old, *new) if hit.kind in _ALWAYS]
    if besides < _CLAUSE:
        if not (len(old) + len(new) == len(found) == 1 and found[0].kind in _FEW):
            return None
        return Cause(found[0].kind, ONE_SIDED[not old], quoted(found[0].shown), told=quoted(change.lone, ALONE))
    kinds = {hit.kind for hit in found}
    if kinds != {"negation"} and (len(found) != 1 or kinds != {"obligation"}):
        return None
    side = 0 if found[0] in old else 1
    if not change.said[side].strip():
        return None
    clause = change.clause(found[0], side)
    whole = quoted(change.lone, ALONE) if clause == found[0].shown else ""  # "if it does not burn": little follows the "not"
    return Cause(found[0].kind, ONE_SIDED[side], quoted(clause, ALONE), told=whole)


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
    was, now = change.named(old, new) if kind == "actor" else (_phrases(old), _phrases(new))
    short = change.words <= 2 * MENTIONS
    if was and now and (short or (len(was + now) == 2 and old[0].kind in _EXCHANGED)):
        direction = _direction(kind, old, new) if short or change.alike(old[0], new[0]) else ""
        if direction and (said := change.negated(old[0], new[0])) is not None:
            direction = said
        return [Cause(kind, "{}", arrow(", ".join(was), ", ".join(now)) + direction)]
    if change.bracketed and kind == "conjunction":
        return []
    if bool(was) != bool(now) and kind in _COUNTED and (put := _put(kind, old, new, change)):
        return put
    few = len(was) + len(now) == 1 or kind == "conjunction"  # "and the Food and Fish Board"
    if kind in _PAIRED_ONLY and few and bool(was) != bool(now) and not change.bracketed and (phrase := change.lone):
        joins = kind != "conjunction" or {*was, *now} & {phrase.split()[0].lower(), phrase.split()[-1].lower()}
        return [Cause(kind if joins else "wording", "{} deleted" if was else "{} inserted", quoted(phrase, ALONE))]
    if kind == "figure" and change.words > MENTIONS:
        from treaty_tui.significance.law.amounts import counted

        each = zip(change.texts, change.places, (old, new), ONE_SIDED, strict=True)
        return [cause for text, place, figures, shape in each for cause in counted(text, place, figures, shape)]
    if kind == "negation" or (kind == "obligation" and change.bracketed):  # else all that came or went is told
        was, now = (
            [change.clause(hits[0], side)] if len(hits) == 1 else said for side, hits, said in ((0, old, was), (1, new, now))
        )
    if kind == "obligation" and len(was) == len(old) and len(now) == len(new):
        sides = ((0, old, was), (1, new, now))
        return [
            Cause(kind, ONE_SIDED[side], quoted(text, ALONE), change.about(hit, side))
            for side, hits, texts in sides
            for hit, text in zip(hits, texts, strict=True)
        ]
    most = ALONE if kind == "negation" else ROOM
    both = zip(ONE_SIDED, (was, now), strict=True)
    return [Cause(kind, shape, quoted(text, most)) for shape, texts in both for text in texts]


def _put(kind: str, old: list[Hit], new: list[Hit], change: Change) -> list[Cause]:
    """A mark for an "and", and few other words for a figure or an "or", told as exchanged: "a day → two days"."""
    was, now = _phrases(old), _phrases(new)
    if kind == "conjunction" and len(was) + len(now) == 1:
        mark = "".join(change.said[bool(was)].split())
        if mark in _JOINING:
            one, other = [quoted(text) for text in (*was, mark, *now)]
            return [Cause(kind, ONE_SIDED[not was], one if was else other, told=f"{one} → {other}")]
    hits, (start, end) = (old, change.places[0]) if old else (new, change.places[1])
    if not change.exchanges(kind) or any(hit.start < start or hit.end > end for hit in hits):
        return []
    alike = change.words == _BOTH and len({text.strip()[0] for text in change.said}) == 1  # ou, où
    if kind in _FEW or (kind == "conjunction" and alike):
        return [Cause(kind, ONE_SIDED[not was], quoted(text), told=wording(*change.said).item) for text in (*was, *now)]
    return []


def _phrases(hits: Sequence[Hit]) -> list[str]:
    """The words of law as they stand, figures that follow one another as one: "three years"."""
    said: list[str] = []
    last: Hit | None = None
    for hit in hits:
        counted = hit.kind == "figure" and not (hit.shown[0].isdigit() and last and last.shown[-1].isdigit())
        grouped = hit.shown.isdigit() and len(hit.shown) == _GROUP  # 10 000
        spaced = hit.start == (last.end + 1 if last else 0) and hit.shown < _HAN  # in Chinese a word stands between
        if last and (counted or grouped) and hit.kind == last.kind and spaced:
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
