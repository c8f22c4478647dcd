"""References that name no provision, read anew: what stands around most of them says where their place is, or whose it is."""

import re
from collections.abc import Sequence

from treaty_tui import eid as eids
from treaty_tui.language import members, module
from treaty_tui.language.numbers import countable, from_roman
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft
from treaty_tui.references.grammar import Grammar, grammar_of, nominal
from treaty_tui.references.places import place
from treaty_tui.references.resolved import ABSENT, Reference, filled, is_loose
from treaty_tui.references.wider import Places
from treaty_tui.typed import NamedTuple

_FEW = 3
"""Words between a document's symbol and a place in it at most."""
_NEAR = 60
"""Characters beside a reference in which stands what tells whose it is."""
_NAMED = 5
"""Words behind a place in which a name says what it is."""
_SMALL, _KIND = 3, 2
"""Letters of words that name nothing at most, and words in which the noun of what is cited stands."""
_FAR = 2
"""How often the number of its last article a draft's own number cannot be: what was deleted leaves gaps near the end."""
_NUMBER = r"(?:(?:no|nos|n)[.°º]?\s?|№\s?)?(?=[\w./()-]*\d)[\w./-]+(?:\s?\([^()]*\))?"
_SYMBOL = re.compile(rf"[A-Z]{{1,8}}(?:/[\w.()-]+){{2,}},?(?:\s[^\W\d_]+){{0,{_FEW}}},?(?:\s[^\W\d_]+){{0,{_FEW}}}\s\Z")
_FEW_ARTICLES = 20
"""Of a draft of fewer than half as many articles no number is far."""
_WITHIN = ("paragraph", "point")
_IN = " in "


class _Around(NamedTuple):
    """A broken reference and what stands around it."""

    ref: Reference
    text: str
    """The words that it stands in."""
    before: Reference | None
    after: Reference | None
    """The references beside it in them."""
    earlier: Sequence[Reference]
    """All before it in them, the nearest last."""


class _Owners:
    """The other instruments whose places a draft cites: by article and place, and by provision."""

    def __init__(self, found: Sequence[Reference], draft: Draft) -> None:
        self.draft = draft
        self.named: dict[tuple[str, str, str], str] = {}
        self.beside: dict[str, str] = {}
        self._last: dict[str, int] = {}
        for ref in found:
            if ref.foreign and not ref.absent:
                self.add(ref)

    def add(self, ref: Reference) -> None:
        """Note one that belongs to another instrument."""
        self.beside.setdefault(ref.eid, ref.foreign)
        for path in ref.paths:
            self.named.setdefault((_home(ref.eid), *path[0]), ref.foreign)

    def of(self, ref: Reference) -> str:
        """The instrument whose article of this number, or annex, is cited in the same article: "article 287" once more.

        Or that named in the same provision, where a number is far beyond those of the draft.
        """
        if self.held(ref):
            return ""
        owners = [self.named.get((_home(ref.eid), *path[0]), "") for path in ref.paths]
        return owners[0] if all(owners) else self.beside.get(ref.eid, "") if self._beyond(ref) else ""

    def held(self, ref: Reference) -> bool:
        """Whether this draft holds an article, or annex, of a number that is cited, in which something is missing."""
        return any(
            path[0][0] in _WITHIN or place(path[:1], ref.eid, self.draft.by_eid) in self.draft.by_eid for path in ref.paths
        )

    def _beyond(self, ref: Reference) -> bool:
        tag = ref.paths[0][0][0]
        if tag not in self._last:
            self._last[tag] = max([_value(p.number) for p in self.draft.provisions if p.tag == tag], default=0)
        least = _FEW_ARTICLES if tag == "article" else 0
        return least < _FAR * self._last[tag] < min([_value(path[0][1]) for path in ref.paths])


def anew(found: Sequence[Reference], draft: Draft, words: Sequence[str], own: str) -> list[Reference]:
    """The references of a draft, those that named nothing with the place or the instrument that is meant, if that shows."""
    result, places, owners = list(found), Places(draft), _Owners(found, draft)
    reader, first = _Reader(draft.language, own), dict[str, int]()
    for at, ref in enumerate(found):
        first.setdefault(ref.eid, at)
    backwards = range(len(result) - 1, -1, -1)  # of several that share a name behind them the last one has it
    for at in (*backwards, *reversed(backwards)):
        ref = result[at]
        if is_loose(ref):
            owner = reader.outside(ref, words[draft.by_eid[ref.eid]])
            result[at] = _foreign(ref, owner) if owner else ref
            continue
        if ref.status != "broken" or all(eid in draft.by_eid for eid in ref.cited):
            continue
        earlier, after = result[first[ref.eid] : at], result[at + 1] if at + 1 < len(result) else None
        text, beside = words[draft.by_eid[ref.eid]], after if after and after.eid == ref.eid else None
        around = _Around(ref, text, earlier[-1] if earlier else None, beside, earlier)
        result[at] = read = _read(around, draft, places, owners, reader)
        if read.foreign:
            owners.add(read)
    return result


def _home(eid: str) -> str:
    return eids.article(eid) or eid.partition("__")[0]


def _read(around: _Around, draft: Draft, places: Places, owners: _Owners, reader: "_Reader") -> Reference:
    """A reference with what it surely means; as it was, if nothing tells."""
    ref = around.ref
    owner = reader.beside(around)
    if owner:
        return _foreign(ref, owner)
    named = places.named(ref) or reader.said(around, places) or reader.joined(around, places)
    if named:
        targets = filled(named, ref.ranges, draft) if ref.ranges else named
        return ref._replace(status="current", cited=named, targets=targets)
    owner = owners.of(ref) or ("" if owners.held(ref) else reader.listed(around))
    if owner:
        return _foreign(ref, owner)
    if apart := places.issued_apart(ref):
        return _foreign(ref, ABSENT.format(apart))
    return ref._replace(status="current") if places.unmarked(ref) else ref


def _foreign(ref: Reference, owner: str) -> Reference:
    return ref._replace(status="foreign", foreign=owner, cited=(), targets=(), ours=ref)


def _value(number: str) -> int:
    return int(number) if countable(number) else from_roman(number)


class _Reader:
    """What one language says beside a reference."""

    def __init__(self, language: str, own: str) -> None:
        self.chinese = language == "zh"
        self.grammar: Grammar | None = None if self.chinese else grammar_of(language)
        self.own = own
        data = module(language)
        self.data, self.adjunct = data, language == "en"  # "decision paragraphs 4 and 5"
        self.ands = frozenset(members(data.CITED_AND))
        self.nouns = frozenset(members(data.INSTRUMENTS)) | frozenset(members(getattr(data, "NUMBERED", "")))
        to = frozenset(" ".join(members(getattr(data, "CITED_ANNEX_TO", ""))).split())
        self.small = self.ands | to | (self.grammar.small if self.grammar else frozenset())
        actors = " ".join([*members(data.ACTORS), *members(getattr(data, "BODIES", ""))]).lower().split()
        self.ours = frozenset([nominal(word) for word in (own, *actors) if len(word) > _SMALL])
        """What stands behind a place and is no other text: the one that speaks, and those who act."""

    def beside(self, around: _Around) -> str:
        """What says right beside a reference whose it is, if anything does."""
        ref, text = around.ref, around.text
        inner = ref.paths[0][0][0] in _WITHIN
        owner = self._behind(around, inner)
        if owner or self.grammar is None:
            return owner
        before = self._numbered(text[max(0, ref.start - _NEAR) : ref.start]) if inner else ""
        return before or self._of(self.grammar, text, ref, inner)

    def outside(self, ref: Reference, text: str) -> str:
        """The other text of a paragraph whose number stands here as well, where a name or symbol beside it says so."""
        if self.grammar is None or lowered(ref.text).endswith(tuple(self.grammar.nearby)):
            return ""
        before = self._numbered(text[max(0, ref.start - _NEAR) : ref.start])
        if before or text.startswith(_IN, ref.end):  # "paragraph 2 in the light of ..."
            return before
        owner = self._of(self.grammar, text, ref, inner=True)
        bare = not self.own and bool(owner) and owner.split()[-1].lower() in self.grammar.nouns  # "of the resolution"
        return "" if bare else owner

    def _behind(self, around: _Around, inner: bool) -> str:
        """The instrument of what it is listed with: "Article 4.2, Article 7.2 and Article 10.2 of the Harbour Convention"."""
        ref, text, before, after = around.ref, around.text, around.before, around.after
        if not after or not after.foreign or after.absent or (inner and after.paths[0][0][0] != ref.paths[0][0][0]):
            return ""
        if before and before.status == "current" and self._links(text[before.end : ref.start], ref):
            return ""  # a list of our own goes on
        return after.foreign if self._links(text[ref.end : after.start], after) else ""

    def _links(self, gap: str, then: Reference) -> bool:
        """Whether only "and" and the like stands between two references."""
        if self.grammar is None:
            return gap in self.ands
        words = gap.lower().replace(",", " ").replace("،", " ").split()
        attached = self.grammar.attached and then.text.startswith("و")
        joint = attached or "," in gap or "،" in gap or bool(self.ands.intersection(words))
        return joint and self.small.issuperset(words)

    def _numbered(self, before: str) -> str:
        """A decision, rule or document that is named by its number before a place in it: "rule 6, paragraph 2"."""
        symbol = _SYMBOL.search(before)
        if symbol:
            return symbol[0].split()[0].rstrip(",،")
        found = re.search(rf"([^\W\d_]+)\s({_NUMBER})[,،]?\s\Z", before, re.IGNORECASE)
        if found and (found[1].lower() in self.nouns or "/" in found[2]):
            return found[0].strip(" ,،")
        word = before.split()[-1:] if self.adjunct and before[-1:].isspace() else []
        return word[0] if word and self._another(word[0].lower()) else ""

    def _another(self, noun: str) -> bool:
        """Whether a noun names an instrument, and not the one that speaks."""
        return self.grammar is not None and noun in self.grammar.nouns and bool(self.own) and nominal(noun) != nominal(self.own)

    def _of(self, grammar: Grammar, text: str, ref: Reference, inner: bool) -> str:
        """What stands behind a place and no list knows: "paragraph 6 of the Instrument for the Lamp Facility"."""
        found = re.compile(self.data.CITED_ELSEWHERE).search(text, ref.start, ref.end + _NEAR)
        if not found or not found.start() <= ref.end <= found.end():
            return ""
        said = [word.strip(".,;:)»") for word in text[found.start(found.lastindex or 0) :].lower().split(None, _NAMED)[:_NAMED]]
        if not inner:
            return found[0].strip() if any(map(self._another, said[:2])) else ""
        ours = any(word in grammar.tags for word in said[:_KIND]) or any(nominal(word) in self.ours for word in said)
        return "" if ours else found[0].strip()

    def said(self, around: _Around, places: Places) -> tuple[str, ...]:
        """`the said paragraph 2`: the one that was cited before, in another article."""
        words = around.text[max(0, around.ref.start - _NEAR) : around.ref.start].lower().split()[-1:]
        if self.grammar is None or not words or words[0] not in self.grammar.those:
            return ()
        earlier = [path for ref in reversed(around.earlier) for path in ref.paths if not ref.foreign]
        found = [next((path for path in earlier if path[-len(said) :] == said), ()) for said in around.ref.paths]
        return places.named(around.ref._replace(paths=tuple(found))) if all(found) else ()

    def joined(self, around: _Around, places: Places) -> tuple[str, ...]:
        """`article 21, paragraph 2 and paragraphs 5 to 7`: all of that article."""
        ref, before = around.ref, around.before
        if not before or before.foreign or ref.paths[0][0][0] != "paragraph" or before.paths[-1][0][0] != "article":
            return ()
        if not self._links(around.text[before.end : ref.start], ref):
            return ()
        return places.named(ref._replace(paths=tuple([(before.paths[-1][0], *path) for path in ref.paths])))

    def listed(self, around: _Around) -> str:
        """The instrument of what a place goes on from: "article 287 of the Convention and article 298"."""
        before = around.before
        if not before or not before.foreign or before.absent or around.ref.paths[0][0][0] == "point":
            return ""
        return before.foreign if self._links(around.text[before.end : around.ref.start], around.ref) else ""
