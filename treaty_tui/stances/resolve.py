"""What a position is about: from its `on`, `quote` and draft to the provisions that it reaches in the draft looked at."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from treaty_tui.eid import elements, parent, spoken
from treaty_tui.model import CONTAINERS, Draft, Lineage, Theme
from treaty_tui.stances.carry import Chain
from treaty_tui.stances.reach import GONE, Reach, Spot
from treaty_tui.stances.walk import Walk
from treaty_tui.stances.wording import Index, mentions, plain, theme_key
from treaty_tui.typed import NamedTuple

UNANCHORED = ("missing", "process", "instrument")
"""Scopes that name no provision of any draft; they are listed, not marked."""


class Anchor(NamedTuple):
    """The draft that a position spoke of, as far as it is known."""

    draft: str
    """Id in the chain of the draft looked at; "" where it is not held or was before all drafts."""
    known: bool
    """Its eIds can be looked up."""
    later: bool = False
    """It speaks of a draft that came after the one looked at."""
    problem: str = ""
    guessed: bool = False


class Resolver:
    """Resolves for one draft looked at; results are kept per (draft, on, quote), since many positions share them."""

    def __init__(self, draft: Draft, chain: Chain, themes: Mapping[str, Theme]) -> None:
        self.draft, self.chain, self.themes = draft, chain, themes
        self.line = chain.line(draft.language)
        self.ids = [stage.id for stage in self.line]
        if draft.id not in self.ids:
            self.ids, self.line = [], []
        self._anchors: dict[tuple[str, str, bool], Anchor] = {}
        self._reaches: dict[tuple[Anchor, str, str], Reach] = {}

    def anchor(self, draft_id: str, day: str, labelled: bool) -> Anchor:
        """The draft spoken of. `labelled`: the position names, in words, a text that the workspace does not hold."""
        key = (draft_id, day, labelled)
        found = self._anchors.get(key)
        if found is None:
            found = self._anchors[key] = self._dated(day, labelled) if not draft_id else self._named(draft_id, day)
        return found

    def _named(self, draft_id: str, day: str) -> Anchor:
        here = draft_id if draft_id in self.ids or draft_id == self.draft.id else self._translated(draft_id)
        if not here:
            dated = self._dated(day, True)
            problem = (
                f"the workspace holds no draft {draft_id!r}"
                if draft_id not in self._all()
                else (f"{draft_id!r} is in another language, and no draft of that symbol is held in {self.draft.language!r}")
            )
            return Anchor(dated.draft, False, dated.later, problem)
        return Anchor(here, True, here in self.ids and self.ids.index(here) > self.ids.index(self.draft.id))

    def _all(self) -> list[str]:
        return [stage.id for stage in self.chain.stages]

    def _translated(self, draft_id: str) -> str:
        """The same document in the language looked at: all languages share one symbol."""
        symbol = next((stage.symbol for stage in self.chain.stages if stage.id == draft_id), "")
        return next((stage.id for stage in self.line if symbol and stage.symbol == symbol), "")

    def _dated(self, day: str, labelled: bool) -> Anchor:
        """The draft that lay on the table on that day."""
        if not day:
            return Anchor("", False, False, "" if labelled else "it names neither its draft nor its day")
        before = [stage.id for stage in self.line if stage.date and stage.date <= day]
        if not before:
            return Anchor("", False, False, "it is older than every draft of the workspace")
        later = self.ids.index(before[-1]) > self.ids.index(self.draft.id)
        return Anchor(before[-1], not labelled, later, "it speaks of a text that the workspace does not hold" * labelled, True)

    def reaches(self, anchor: Anchor, on: str) -> bool:
        """Whether anything here can be reached from that draft: not from a later one, unless `on` names an earlier one itself."""
        return not anchor.later or on.strip().partition(":")[0] in self._all()

    def reach(self, anchor: Anchor, on: str, quote: str) -> Reach:
        """The provisions that a position of that draft reaches in the draft looked at; none where it spoke of a later one."""
        key = (anchor, on, quote)
        found = self._reaches.get(key)
        if found is None:
            found = self._reaches[key] = self._reach(anchor, on.strip(), quote)._replace(guessed=anchor.guessed)
        return found

    def _reach(self, anchor: Anchor, on: str, quote: str) -> Reach:
        kind, _, name = on.partition(":")
        if kind in UNANCHORED and name:
            return Reach(kind)
        if on == "whole":
            return Reach("whole", wider=True, everywhere=not anchor.later)
        if kind == "theme" and name:
            return self._theme(anchor, name)
        if kind == "term" and name:
            return self._term(anchor, name)
        if kind in self._all() and name:
            anchor, on = self._named(kind, ""), name
        return self._provision(anchor, on, plain(quote))

    def _term(self, anchor: Anchor, name: str) -> Reach:
        if anchor.later:
            return Reach("term", wider=True)
        spots = tuple(Spot(i, "term") for i in self._using([name]))
        if spots:
            return Reach("term", spots, wider=True)
        before = anchor.draft if anchor.draft not in ("", self.draft.id) and self.chain.readable(anchor.draft) else ""
        if before and any(mentions(words, name) for words in self.chain.words(before)):
            return Reach("term", wider=True, state=GONE)
        return Reach("term", wider=True, problem=f"no provision uses the term {name!r}", kind="dead-term")

    def _using(self, terms: Sequence[str]) -> list[int]:
        return self._index.using(terms)

    @cached_property
    def _index(self) -> Index:
        return Index(self._words())

    def _words(self) -> Sequence[str]:
        if self.ids:
            return self.chain.words(self.draft.id)
        return [plain(p.words) for p in self.draft.provisions]

    def _theme(self, anchor: Anchor, name: str) -> Reach:
        theme = self.themes.get(theme_key(name))
        if anchor.later:
            return Reach("theme", wider=True)
        if theme is None:
            problem = f"positions/themes.toml does not say which provisions the theme {name!r} is about"
            return Reach("theme", wider=True, problem=problem, kind="unknown-theme")
        found = dict.fromkeys((*self._about(theme.on), *self._using(theme.words)))
        spots = tuple(Spot(i, "theme", sense=theme.sense) for i in found)
        return Reach("theme", spots, wider=True) if spots else Reach("theme", wider=True, state=GONE)

    def _about(self, names: Sequence[str]) -> list[int]:
        """A theme's `draft:eid` and plain eIds. What it does not say of this draft follows from the nearest one."""
        by_draft: dict[str, list[str]] = {}
        for name in names:
            draft_id, _, eid = name.rpartition(":")
            by_draft.setdefault(draft_id, []).append(eid)
        here = by_draft.get("", []) + by_draft.get(self.draft.id, [])
        tops = [self.draft.by_eid[eid] for eid in here if eid in self.draft.by_eid]
        if not tops and self.ids:
            tops = self._followed(by_draft)
        return [i for top in tops for i in self._inside(top)]

    def _followed(self, by_draft: Mapping[str, Sequence[str]]) -> list[int]:
        at = self.ids.index(self.draft.id)
        for other in (*reversed(self.ids[:at]), *self.ids[at + 1 :]):
            if other in by_draft and self.chain.readable(other):
                tops = self._carried(other, by_draft[other], back=self.ids.index(other) > at)
                if tops:
                    return tops
        return []

    def _carried(self, other: str, eids: Sequence[str], back: bool) -> list[int]:
        wanted = [self.chain.draft(other).by_eid.get(eid, -1) for eid in eids]
        if not back:
            trail = self.chain.trail(other, self.draft.id, self.draft.language)
            return [i for index in wanted if index >= 0 for i in trail.to[index]]
        trail = self.chain.trail(self.draft.id, other, self.draft.language)
        return [i for i, stops in enumerate(trail.to) if any(stop in wanted for stop in stops)]

    def _inside(self, index: int) -> range:
        if self.ids:
            return self.chain.inside(self.draft.id, index)
        return range(index, index + 1)

    def _provision(self, anchor: Anchor, on: str, quote: str) -> Reach:
        if not anchor.known:
            problem = f"cannot place {on!r}: {anchor.problem or 'no draft is named'}"
            return Reach(_scope_of(elements(on)[-1][0]), problem=problem, kind="unplaced")
        then = self.draft if anchor.draft == self.draft.id else self.chain.readable(anchor.draft)
        if then is None:
            return Reach(_scope_of(elements(on)[-1][0]), problem=f"draft {anchor.draft!r} cannot be read", kind="unplaced")
        index = then.by_eid.get(on)
        scope = _scope_of(elements(on)[-1][0] if index is None else then.provisions[index].tag)
        if index is None:
            return Reach(scope, problem=dead_eid(then, on), kind="dead-eid")
        if anchor.later:
            return Reach(scope, then=on)
        chain = self.chain if self.ids else Chain.of([self.draft], _no_lineage)
        walk = Walk(chain, self.draft, anchor.draft, index, scope)
        return walk.phrase(quote)._replace(then=on) if quote else walk.whole()._replace(then=on)


def _no_lineage(old: str, new: str) -> Lineage:
    raise LookupError(f"{old} and {new} have no lineage: one draft has no neighbours")


def _scope_of(tag: str) -> str:
    """How near a position on a provision of this tag is."""
    if tag in CONTAINERS or tag in ("title", "preamble"):
        return {"part": "chapter", "annex": "chapter", "section": "chapter"}.get(tag, tag)
    return "provision"


def _as_cited(draft: Draft, on: str) -> list[str]:
    """The provision that a person names as a text would: "article 6, paragraph 2", or only "6 (2)"."""
    from treaty_tui.references.citations import scan
    from treaty_tui.references.places import cited

    said = [(f"article {on}", "en")] if on[:1].isdigit() else [(on, draft.language), (on, "en")]
    found = [cited(citation, "", draft.by_eid) for text, language in said for citation in scan(text, language)]
    return [eid for eids in found for eid in eids if eid in draft.by_eid]


def dead_eid(draft: Draft, on: str) -> str:
    """An eId that does not exist in its draft, with the nearest that does."""
    from difflib import get_close_matches  # only when something is wrong

    above = parent(on)
    while above and above not in draft.by_eid:
        above = parent(above)
    children = [p.eid for p in draft.provisions if above and parent(p.eid) == above]
    near = _as_cited(draft, on) or get_close_matches(on.lower(), children or list(draft.by_eid), 1, 0.6)
    hint = f"; did you mean {near[0]!r}?" if near else "; provisions are named as in art_6__para_2"
    there = f" ({spoken(above)} has {len(children)} parts)" if above else ""
    return f"{on!r} does not exist in draft {draft.id!r}{there}{hint}"
