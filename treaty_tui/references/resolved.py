"""References of one draft: found and resolved. A reference is `current` (its target stands), `broken` (it does not) or `foreign`
(it belongs to another instrument).
"""

from collections.abc import Collection, Container, Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft
from treaty_tui.references import neighbours
from treaty_tui.references.citations import hopeful, own_name, scan
from treaty_tui.references.grammar import grammar_of
from treaty_tui.references.listed import BARE, COUNTED, DIVISIONS, RANK, TENTH, Citation, Path
from treaty_tui.references.places import cited, place, place_in
from treaty_tui.references.units import Own, unit_of
from treaty_tui.typed import NamedTuple

_WITHIN = frozenset(("paragraph", "point"))
"""What is always our own. Drafts also name annexes, parts, chapters and sections of the treaties that they build on, and reports
and decisions name articles.
"""

_COUNTED_ANEW = ("chapter", "section")
"""What other divisions can hold that count it from one."""

ABSENT = "no {} in this draft"
"""The other instrument of what names a kind that the draft does not have."""

_COUNTED = ("part", "chapter", "section")
_ROMAN = frozenset("IVXLC")
_WAYS = ("+", "-")
"""Signs of what is named by the way to it alone."""
_LEADS = 2
"""Words before a name at most: "of the"."""
_TITLED = 3
"""Words that tell a title from the noun of an instrument at least."""


Missing = list[tuple[str, Path]]
"""What is cited and is no provision: its eId, and how it is named."""


class Reference(NamedTuple):
    """One reference as it stands in a draft."""

    eid: str
    """The provision that it stands in."""
    start: int
    end: int
    """Offsets into the provision's `words`."""
    text: str
    cited: tuple[str, ...]
    """The eIds that it names, as written: a range by its two ends. Empty for another instrument."""
    targets: tuple[str, ...]
    """The same with ranges filled in from the draft."""
    kind: str
    """Tag of what it names: article, paragraph, point, chapter, ..."""
    status: str
    """current, broken or foreign."""
    paths: tuple[Path, ...] = ()
    foreign: str = ""
    """The other instrument, as written."""
    ranges: frozenset[int] = frozenset()
    """Indices of what ends a range."""
    ours: "Reference | None" = None
    """What it is if it is our own after all: that it is another instrument's only the words around it say."""

    @property
    def absent(self) -> bool:
        """Whether the draft holds none of what it names: the annexes of many drafts are issued apart, and chapters of some."""
        return bool(self.missing)

    @property
    def missing(self) -> str:
        """The kind, or kind and number, that the draft holds none of."""
        before, _, behind = ABSENT.partition("{}")
        found = self.foreign.startswith(before) and self.foreign.endswith(behind)
        return self.foreign[len(before) : -len(behind)] if found else ""


class Glance(NamedTuple):
    """What one look through all the words of a draft tells of its references."""

    own: str
    """What the draft calls itself: `convention`."""
    beside: Mapping[int, list[neighbours.Beside]]
    """By provision, the references to its neighbours."""
    hopeful: Collection[int]
    """The provisions that may cite something, ..."""
    worded: Collection[int]
    """... and those that may do so in words."""


def glance(draft: Draft, words: Sequence[str], *, annexed: bool = True) -> Glance:
    """Looks through the `words` of a draft's provisions, all in one piece.

    `annexed` says that it or the draft beside it has an annex, which can be named without a number.
    """
    joined = "\0".join(words)
    lower = joined.lower()
    heading = words[draft.by_eid["title"]] if "title" in draft.by_eid else ""
    own, beside = own_name(lower, draft.language, draft.title, heading), neighbours.find(draft, lower)
    del lower  # as long as the draft
    return Glance(Own(own, unit_of(draft)), beside, *hopeful(joined, words, draft.language, annexed=annexed, **_counting(draft)))


def _counting(draft: Draft) -> dict[str, bool]:
    """Whether capitals or codes count parts or sections of a draft, and whether words may."""
    divisions = [p for p in draft.provisions if p.tag in _COUNTED]
    lettered = any(p.number[:1].isupper() and not _ROMAN.issuperset(p.number) for p in divisions)
    return {"lettered": lettered, "parts": any(not p.label.endswith(p.number) for p in divisions)}


def find(draft: Draft, words: Sequence[str] = (), seen: Glance | None = None, *, again: bool = False) -> tuple[Reference, ...]:
    """Every reference in reading order. Near-linear in the draft's length.

    `words` are those of its provisions, and `seen` what a glance at them told, where they are known. `again` says that a draft
    which holds mostly the same texts comes next.
    """
    words = words or [provision.words for provision in draft.provisions]
    own, beside, some, worded = seen or glance(draft, words)
    tags = _WITHIN.union([provision.tag for provision in draft.provisions])
    found: list[Reference] = []
    for index in sorted(beside.keys() | some):
        text, eid = words[index], draft.provisions[index].eid
        cites = scan(text, draft.language, own, again=again, plain=index not in worded)
        if "X" in text:
            cites = [each for citation in cites if (each := _numbered(citation, eid, draft))]
        here = [reference(citation, eid, text, draft, tags) for citation in cites]
        if "annex" in tags and any(map(_unresolved, here)):
            here = [ref for ref in here if not _unresolved(ref)]
        if index in beside:
            found_beside = [_beside(each, eid, text) for each in beside[index]]
            here = _inside(sorted(here + found_beside, key=lambda ref: ref.start), text, draft)
        found += here
    if any(ref.status == "broken" or is_loose(ref) for ref in found):
        from treaty_tui.references.anew import anew

        found = anew(found, draft, words, own)
    return tuple(found)


def is_loose(ref: Reference) -> bool:
    """Whether a paragraph is found by its number alone, among those of a text without articles: another text may be meant."""
    if ref.eid.startswith("art_") or ref.status != "current":  # as most are
        return False
    return ref.paths[0][0][0] == "paragraph" and ref.paths[0][0][1].isdecimal() and not eids.article(ref.eid)


def _numbered(citation: Citation, eid: str, draft: Draft) -> Citation | None:
    """A citation without an "Article X" whose number is still to come: no Roman ten heads an article. None if nothing is left."""
    if all(path[0] != TENTH for path in citation.paths):
        return citation
    at = draft.by_eid.get(place((TENTH,), eid, draft.by_eid), -1)
    if at >= 0 and draft.provisions[at].label.endswith("X"):
        return citation
    left = tuple([path for path in citation.paths if path[0] != TENTH])
    return citation._replace(paths=left, ranges=frozenset()) if left else None


def _unresolved(ref: Reference) -> bool:
    """Whether nothing tells which of several annexes is meant."""
    return ref.paths[0][0] == BARE and bool(ref.cited) and ref.cited[0].partition("__")[0] == "annex"


def _beside(found: neighbours.Beside, eid: str, text: str) -> Reference:
    kind, words = found.path[0][0], text[found.start : found.end]
    return Reference(eid, found.start, found.end, words, (found.target,), (found.target,), kind, "current", (found.path,))


def _inside(refs: list[Reference], text: str, draft: Draft) -> list[Reference]:
    """These with what stands in a neighbour as one: "paragraph 3 of the preceding article", 前条第三款."""
    made: list[Reference] = []
    for ref in refs:
        last = made[-1] if made else None
        one = last and (_one(last, ref, text, draft) or _one(ref, last, text, draft))
        made[len(made) - bool(one) :] = [one or ref]
    return made


def _one(inner: Reference, outer: Reference, text: str, draft: Draft) -> Reference | None:
    """A place in a neighbour, if the two stand so."""
    kinds = inner.paths[0][0][0], outer.paths[0][0][0]
    if (
        outer.paths[0][0][1][:1] not in _WAYS
        or inner.paths[0][0][1][:1] in _WAYS
        or RANK[kinds[0]] <= RANK[kinds[1]]
        or inner.foreign
    ):
        return None
    start, end = min(inner.start, outer.start), max(inner.end, outer.end)
    gap = text[min(inner.end, outer.end) : max(inner.start, outer.start)].lower()
    if draft.language == "zh":
        joined = gap in ("", "的") and outer.start < inner.start
    else:
        grammar = grammar_of(draft.language)
        joined = bool((grammar.up if inner.start < outer.start else grammar.down).fullmatch(gap))
    if not joined:
        return None
    paths = tuple(outer.paths[0] + path for path in inner.paths)
    named = tuple(place_in(outer.cited[0], path, draft.by_eid) for path in inner.paths)
    if outer.kind == "paragraph" and not all(target in draft.by_eid for target in named):
        named = neighbours.holding(draft, inner.eid, inner.paths, int(outer.paths[0][0][1])) or named
    status = "current" if all(target in draft.by_eid for target in named) else "broken"
    return Reference(inner.eid, start, end, text[start:end], named, named, inner.kind, status, paths)


def reference(citation: Citation, eid: str, text: str, draft: Draft, tags: Container[str]) -> Reference:
    """A citation that stands in `eid`, resolved in its draft, whose provisions have these tags."""
    if not citation.foreign and citation.paths[0][0][0] not in tags:
        citation = citation._replace(foreign=ABSENT.format(citation.paths[0][0][0]))
    elif citation.foreign and _itself(citation.foreign, draft):
        citation = citation._replace(foreign="")
    named = () if citation.foreign else cited(citation, eid, draft.by_eid)
    if named and citation.paths[0][0][0] in _COUNTED_ANEW and not all(target in draft.by_eid for target in named):
        named = tuple([_around(path, target, eid, draft) for path, target in zip(citation.paths, named, strict=True)])
    if named and citation.paths[0][-1][1].startswith(COUNTED):
        from treaty_tui.references.run_on import counted  # few texts name a paragraph by its place

        named = tuple([counted(draft, target, path) for target, path in zip(named, citation.paths, strict=True)])
    if named and citation.paths[0][0][0] == "recital":
        from treaty_tui.references.coded import printed  # few texts cite recitals

        named = tuple([printed(path, target, draft) for path, target in zip(citation.paths, named, strict=True)])
    stands = all(t in draft.by_eid for t in named)
    if not stands:
        words = text[citation.start : citation.end]
        named = _near(citation, words, eid, draft) or named
        citation, named, stands = _sought(citation, named, draft)
        if (
            not stands
            and citation.paths[0][0][0] in _WITHIN
            and (agenda := neighbours.agenda(text, citation.start, citation.end))
        ):
            citation, named, stands = citation._replace(foreign=agenda), (), True
    targets = filled(named, citation.ranges, draft) if citation.ranges else named
    if stands and named and citation.paths[0][0][0] in DIVISIONS:
        stands = misplaced(citation.paths, named, eid, draft) is None
    status = "foreign" if citation.foreign else "current" if stands else "broken"
    kind = citation.paths[0][-1][0]
    words = text[citation.start : citation.end]
    return Reference(
        eid, citation.start, citation.end, words, named, targets, kind, status, citation.paths, citation.foreign, citation.ranges
    )


def _near(citation: Citation, words: str, eid: str, draft: Draft) -> tuple[str, ...]:
    """`point (a) above`, which stands in a paragraph before this one."""
    if draft.language == "zh" or any(path[0][0] == "article" or path[0][1].isdecimal() for path in citation.paths):
        return ()
    nearby, last = grammar_of(draft.language).nearby, lowered(words)
    step = 1 if last.endswith(nearby[1]) else -1 if last.endswith(tuple(nearby)) else 0
    return neighbours.holding(draft, eid, citation.paths, step) if step else ()


def _sought(citation: Citation, named: tuple[str, ...], draft: Draft) -> tuple[Citation, tuple[str, ...], bool]:
    """A citation of what is no provision where it should be, what it names, and whether all that stands somewhere."""
    missing = [(t, path) for t, path in zip(named, citation.paths, strict=True) if t not in draft.by_eid]
    if citation.paths[0][0][1][:1].isupper() and citation.paths[0][0][0] in _COUNTED:
        citation, named, missing = _coded(citation, named, missing, draft)
    return citation, named, not missing or _run_on(missing, draft)


def _coded(
    citation: Citation, named: tuple[str, ...], missing: Missing, draft: Draft
) -> tuple[Citation, tuple[str, ...], Missing]:
    """What is cited by capitals or codes wherever it stands; that of another text where the draft counts nothing so."""
    from treaty_tui.references.lettered import absent, anywhere

    found = {target: anywhere(path, draft.by_eid) for target, path in missing}
    if all(absent(path, draft.by_eid) for _, path in missing):
        return citation._replace(foreign=ABSENT.format(citation.paths[0][0][0])), (), []
    named = tuple([found.get(target) or target for target in named])
    return citation, named, [(target, path) for target, path in missing if not found[target]]


def _run_on(missing: Missing, draft: Draft) -> bool:
    """Whether all that no provision is are points that run on in the sentence of one, or parts that nothing tells apart."""
    if not all(path[-1][0] == "point" or (len(path) > 1 and path[-1][1][:1].isupper()) for _, path in missing):
        return False
    from treaty_tui.references.lettered import is_lettered
    from treaty_tui.references.run_on import runs_on  # few references name nothing

    return all(
        (path[-1][0] == "point" and runs_on(draft, target, path[-1][1]))
        or (len(path) > 1 and is_lettered(path[-1][1]) and eids.parent(target) in draft.by_eid)
        for target, path in missing
    )


def _around(path: Path, target: str, eid: str, draft: Draft) -> str:
    """A section that each part counts anew: that of the innermost division around it which has one."""
    if target in draft.by_eid:
        return target
    around = (draft.provisions[at].eid for at in draft.ancestors(draft.by_eid[eid]))
    return next((each for outer in around if (each := place_in(outer, path, draft.by_eid)) in draft.by_eid), target)


def misplaced(paths: Sequence[Path], named: Sequence[str], eid: str, draft: Draft) -> tuple[str, str] | None:
    """An article that is cited with a chapter in which it does not stand, and where it does: "article 3 of chapter II"."""
    for path, target in zip(paths, named, strict=True):
        if len(path) < 2 or path[0][0] not in DIVISIONS or path[1][0] != "article" or target not in draft.by_eid:
            continue
        outer = place(path[:1], eid, draft.by_eid)
        at = neighbours.enclosing(draft, draft.by_eid[target], path[0][0])
        if outer in draft.by_eid and at >= 0 and draft.provisions[at].eid != outer:
            return target, draft.provisions[at].eid
    return None


def _itself(name: str, draft: Draft) -> bool:
    """Whether a text is named by its own title: "article 5 of the Convention on Wells" in the Convention on Wells."""
    words, title = lowered(name).split(), draft.get("title")
    titles = [lowered(each).split() for each in (draft.title, title.words if title else "")]
    known = [said for each in titles for said in (each, each[1:])]  # "Draft convention on ..."
    return any(
        words[lead:] == said[: len(words) - lead] for lead in range(min(_LEADS + 1, len(words) - _TITLED + 1)) for said in known
    )


def filled(named: tuple[str, ...], ranges: frozenset[int], draft: Draft) -> tuple[str, ...]:
    """`articles 7 to 16` with 8 to 15 between, as the draft orders them."""
    found: list[str] = []
    for index, eid in enumerate(named):
        if index in ranges and eid in draft.by_eid and named[index - 1] in draft.by_eid:
            first, last = draft.by_eid[named[index - 1]], draft.by_eid[eid]
            like = draft.provisions[last]
            inner = draft.provisions[first + 1 : last]
            found += (p.eid for p in inner if p.tag == like.tag and (p.tag == "article" or p.parent == like.parent))
        found.append(eid)
    return tuple(found)
