"""Provisions that a statement names by number, told apart from those of other instruments, and resolved in a draft.

Numbers are read by the grammar of `references.citations`, which reads the drafts as well; here is only what is particular to
speech: "Paragraph 1, Article 56", "its article 32b", a paragraph whose article was named before.
"""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.eid import join, part, spoken
from treaty_tui.language.numbers import countable
from treaty_tui.model import Draft
from treaty_tui.references.citations import own_name, scan
from treaty_tui.references.listed import RANK, Citation, Path
from treaty_tui.references.places import place
from treaty_tui.scan.instruments import is_foreign
from treaty_tui.scan.model import Mention

_COMMA = re.compile(r"\s*,\s*(?:the\s+)?", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|their|whose|sus?|ses?|leurs?|его|их)\s+(?:[\w’'-]+\s+){0,3}\Z", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:()—–]|\b(?:but|while|whereas|although|though|however)\b", re.IGNORECASE)
_OWNS = re.compile(r"(?:[’']s?)?\s*[,(]?\s*(?:(?:in|under|namely|especially|particularly|e\.g\.)\s+)?", re.IGNORECASE)
_LETTERED = re.compile(r"(\d+)([a-z])")
_ENDS = re.compile(r"\s*(?:[).;]|\Z)")
_MARKS = re.compile(r"[*_\[\]\\]")
_PAPER = re.compile(
    r"\s+(?:of|to|in)\s+(?:the\s+|this\s+|our\s+|its\s+)?(?:present\s+|draft\s+|provisional\s+|national\s+)?"
    r"(?:report|rules?|resolution|agenda|decision|letter|note|statement|memorandum|constitution|paper|programme)\b",
    re.IGNORECASE,
)
_RULE = re.compile(r"\b(?:rules?|regulations?|principles?|goals?|guidelines?|recommendations?)\s+\d", re.IGNORECASE)
_ITEM = re.compile(r"items?\b", re.IGNORECASE)
_LONGEST_RANGE = 60
_MEMORY = 2
"""Sentences after which an article named is forgotten."""

INNER = ("paragraph", "point")
"""What stands in an article, and needs one."""


def find(
    text: str, draft: Draft, language: str, instruments: Sequence[Mention], sentences: Sequence[tuple[int, int]]
) -> list[Mention]:
    """All provisions named by number, in order. Those of another instrument carry its name and are never the draft's.

    A bare "paragraph 3" belongs to an article named in the same sentence or in one of the two before.
    """
    own = own_name("\n".join(p.text for p in draft.provisions).lower(), language) if draft.language == language else ""
    masked = _MARKS.sub(" ", text)
    found: list[Mention] = []
    article: Path = ()
    since = 0
    for start, end in sentences:
        since += 1
        for citation in _joined(masked, scan(masked[start:end], language, own), start):
            if _elsewhere(masked, citation, start):
                continue
            inside = [m for m in instruments if start <= m.start < end]
            owner = _owner(text, citation, inside, draft)
            named = () if owner else _last_article(citation.paths)
            article, since = (named, 0) if named else (article if since <= _MEMORY else (), since)
            found += _mentions(text, citation, draft, owner, article)
    return found


def _elsewhere(text: str, citation: Citation, start: int) -> bool:
    """Whether it is a place of other papers: "item 5 of the agenda", "annex I to the report", "rule 44, paragraph 2"."""
    if _PAPER.match(text, citation.end) or _PAPER.search(text, citation.start, citation.end) or _ITEM.match(text, citation.start):
        return True
    return citation.paths[0][0][0] in INNER and bool(_RULE.search(text, start, citation.start))


def _joined(text: str, citations: list[Citation], offset: int) -> list[Citation]:
    """With offsets into the whole text; "Paragraph 1, Article 56" is one citation."""
    made: list[Citation] = []
    for citation in citations:
        one = citation._replace(start=citation.start + offset, end=citation.end + offset)
        last = made[-1] if made else None
        if last and _inner_first(last, one) and _COMMA.fullmatch(text, last.end, one.start):
            made[-1] = one._replace(start=last.start, paths=tuple(one.paths[0] + path for path in last.paths), ranges=last.ranges)
        else:
            made.append(one)
    return made


def _inner_first(left: Citation, right: Citation) -> bool:
    alone = not left.here and not left.foreign and len(right.paths) == 1
    return alone and RANK[left.paths[0][0][0]] > RANK[right.paths[0][0][0]] and right.paths[0][-1][0] == "article"


def _last_article(paths: Sequence[Path]) -> Path:
    """The article that a bare "paragraph 3" later on belongs to, as a path of one."""
    return next((path[:1] for path in reversed(paths) if path[0][0] == "article"), ())


def _mentions(text: str, citation: Citation, draft: Draft, owner: str, article: Path) -> Iterator[Mention]:
    here = Mention("provision", citation.start, citation.end, "")
    if owner:
        said = text[citation.start : _tail(text, citation)]
        yield here._replace(kind="instrument", on=f"instrument:{owner}", foreign=" ".join(said.split()))
        return
    for path in _expanded(citation):
        if path[0][0] in INNER and not article:
            yield here._replace(doubt="no article is named before it")
            continue
        on, doubt = resolve(draft, path, article)
        if path[0][0] in INNER and article and not doubt:
            doubt = f"only {path[0][0]} {path[0][1]} is said; {spoken(part(*article[0]))} was named before"
        yield here._replace(on=on, doubt=doubt)


def _tail(text: str, citation: Citation) -> int:
    """Where the numbers end: the other instrument's name is told apart."""
    cut = text.find(citation.foreign, citation.start, citation.end) if citation.foreign else -1
    return cut if cut > citation.start else citation.end


def _owner(text: str, citation: Citation, instruments: list[Mention], draft: Draft) -> str:
    """The other instrument that a citation belongs to, or "".

    It does if it is followed by "of" and that instrument's name, preceded by the name ("UNTOC article 18", "the Charter's
    article 2"), or by "its" in the same clause as the name.
    """
    after = [m for m in instruments if citation.start < m.start < citation.end or (citation.foreign and m.start == citation.end)]
    if after:
        return after[0].on.removeprefix("instrument:")
    if citation.foreign and is_foreign(citation.foreign, draft.title + " " + _title(draft)):
        return re.sub(
            r"^\W*(?:of|to|in|under|de|du|del|la|le|the)\s+(?:(?:the|la|le|l'|el)\s+)?", "", citation.foreign, flags=re.IGNORECASE
        )
    before = [m for m in instruments if m.end <= citation.start]
    if not before:
        return ""
    between = text[before[-1].end : citation.start]
    direct = _OWNS.fullmatch(between) and ("," not in between or _ENDS.match(text, citation.end))
    its = _ITS.search(between) and not _CLAUSE.search(between)
    return before[-1].on.removeprefix("instrument:") if direct or its else ""


def _title(draft: Draft) -> str:
    title = draft.get("title")
    return title.words if title else ""


def _expanded(citation: Citation) -> Iterator[Path]:
    """Every path; between the ends of a range, all numbers."""
    for index, path in enumerate(citation.paths):
        if index in citation.ranges and index:
            yield from _between(citation.paths[index - 1], path)
        yield path


def _between(first: Path, last: Path) -> Iterator[Path]:
    low, high = first[-1][1], last[-1][1]
    if countable(low) and countable(high) and 0 < int(high) - int(low) <= _LONGEST_RANGE:
        for number in range(int(low) + 1, int(high)):
            yield (*last[:-1], (last[-1][0], str(number)))


def resolve(draft: Draft, path: Path, article: Path = ()) -> tuple[str, str]:
    """The eId in the draft, and why it may be wrong ("" if nothing speaks against it); `article` is the one named last.

    `32b` may be an article of its own, or article 32 (b); a paragraph that is printed without a number is counted. What the draft
    lacks falls back to the nearest provision that it has.
    """
    home = part(*article[0]) if article else ""
    for reading in _readings(path):
        eid = place(reading, home, draft.by_eid)
        if eid in draft.by_eid:
            return eid, ""
    counted = _counted(draft, article + path if home and path[0][0] in INNER else path)
    if counted:
        return counted, "the draft prints no number there: counted"
    missing = f"this draft has no {spoken(place(path, home, draft.by_eid))}"
    for length in range(len(path) - 1, 0, -1):
        eid = place(path[:length], home, draft.by_eid)
        if eid in draft.by_eid:
            return eid, missing
    return place(path, home, draft.by_eid), missing


def _readings(path: Path) -> Iterator[Path]:
    yield path
    tag, number = path[0]
    lettered = _LETTERED.fullmatch(number)
    if lettered:
        yield ((tag, lettered[1]), ("point", lettered[2]), *path[1:])


def _counted(draft: Draft, path: Path) -> str:
    """Paragraph n of an article whose paragraphs are printed without numbers."""
    if len(path) < 2 or path[1][0] != "paragraph":
        return ""
    counted = join(part(*path[0]), f"para_nn_{path[1][1]}")
    for tag, number in path[2:]:
        counted = join(counted, part(tag, number))
    return counted if counted in draft.by_eid else ""
