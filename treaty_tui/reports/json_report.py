"""`treaty-tui/comparison/1`: the comparison as JSON, in the names that INTERFACE.md fixes."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from treaty_tui import __version__
from treaty_tui.compare import Comparison
from treaty_tui.compare.comparison import NO_MARKS
from treaty_tui.compare.summary import Summary, by_chapter, summarise, total
from treaty_tui.eid import article
from treaty_tui.model import Draft, Mark
from treaty_tui.reports import Page, batches
from treaty_tui.reports.safe import escaped
from treaty_tui.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:  # downward, but dear: only for drafts that hold brackets
    from treaty_tui.significance.ledger import Entry
from treaty_tui.significance.replacements import Replacement

SCHEMA = "treaty-tui/comparison/1"


def pieces(comparison: Comparison, page: Page) -> Iterator[bytes]:
    """UTF-8 JSON, one line per row, keys in the order of the schema."""
    summary = summary_object(comparison)  # weighs all rows, and so reads the texts that the references are then looked for in
    document = {
        "schema": SCHEMA,
        "generator": f"treaty-tui {__version__}",
        "internal": page.internal,
        "old": draft_object(comparison.old),
        "new": draft_object(comparison.new),
        "rows": _rows(comparison, page.numbers),
        "whole": _whole(comparison),
        "concordance": (_concordance(row) for row in comparison.concordance),
        "substitutions": [_substitution(s) for s in comparison.substitutions],
        "references": (_reference(r) for r in comparison.references),
        "brackets": (_bracket(b) for b in comparison.brackets),
        "definitions": [d._asdict() for d in comparison.definitions],
        "findings": [f._asdict() for f in comparison.findings],
        "summary": summary,
    }
    return batches(map(escaped, _dumped(document)))


def _dumped(document: dict[str, Any]) -> Iterator[str]:
    """One line per element of a long list: readable by people and by diff. Each is written before the next one is made."""
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    before = "{"
    for key, value in document.items():
        yield f'{before}\n "{key}": '
        if isinstance(value, Iterator | list):
            opening = mark = "[\n  "
            for each in value:
                yield f"{mark}{encode(each)}"
                mark = ",\n  "
            yield "[]" if mark is opening else "\n ]"
        else:
            yield encode(value)
        before = ","
    yield "\n}\n"


def draft_object(draft: Draft) -> dict[str, Any]:
    """A draft's head, with its numbers of articles and words."""
    return {
        "id": draft.id,
        "symbol": draft.symbol,
        "title": draft.title,
        "date": draft.date,
        "language": draft.language,
        "path": draft.path,
        "sha256": draft.sha256,
        "articles": [p.tag for p in draft.provisions].count("article"),
        "words": _count([p.words for p in draft.provisions]),
        "notice": draft.notice,
    }


def _count(texts: Sequence[str]) -> int:
    """How many words there are in all. Where single blanks part them, these are counted, and no word is made."""
    text = " ".join(filter(None, texts)).replace("\n", " ")
    single = text.isprintable() and "  " not in text and text != "" and text[0] != " " != text[-1]
    return text.count(" ") + 1 if single else len(text.split())


def _rows(comparison: Comparison, numbers: Iterable[int]) -> Iterator[dict[str, Any]]:
    """The rows one by one. Most share the wider marks of some other: those are made once."""
    made: dict[int, tuple[tuple[Mark, ...], list[Any]]] = {}  # with the marks themselves, so that no other takes their place
    for number in numbers:
        marks = comparison.marks_of(number).wider
        if id(marks) not in made:
            made[id(marks)] = marks, [_brief(m) for m in marks if m.scope != "whole"]
        yield row_object(comparison, number, made[id(marks)][1])


def row_object(comparison: Comparison, number: int, wider: Sequence[Any] = ()) -> dict[str, Any]:
    """One row; `=` and `-` segments rebuild the old words, `=` and `+` the new. `wider` is what reaches it from afar."""
    row, weighed = comparison.rows[number], comparison.weighed(number)
    marks = comparison.marks_of(number) if row.new else comparison.gone_marks(number)
    found = {
        "old": _places(comparison.old, row.old),
        "new": _places(comparison.new, row.new),
        "change": row.change,
        "renumbered": row.renumbered,
        "moved": row.moved,
        "score": round(row.score, 3),
        "confidence": round(row.confidence, 3),
        "significance": weighed.significance,
        "segments": [[s.op, s.text, s.significance] for s in weighed.segments],
        "flags": list(dict.fromkeys([f.kind for f in weighed.flags])),
        "reasons": [f.reason for f in weighed.flags],
    }
    if marks is NO_MARKS:
        found.update(_UNMARKED)
        return found
    for side in ("backs", "contests", "asks"):
        found[side] = [_mark(m) for m in getattr(marks, side)]
    found["wider"] = list(wider)
    found["apart"] = [{"side": m.side, **_mark(m)} for m in marks.apart]
    return found


_UNMARKED: dict[str, list[Any]] = {"backs": [], "contests": [], "asks": [], "wider": [], "apart": []}


def _brief(mark: Mark) -> dict[str, Any]:
    return {"side": mark.side, "delegation": mark.delegation, "position": mark.position, "via": mark.via, "scope": mark.scope}


def _whole(comparison: Comparison) -> list[dict[str, Any]]:
    """Positions on the whole text reach every provision alike: said once."""
    marks = next((comparison.marks_of(n).wider for n, row in enumerate(comparison.rows) if row.new), ())
    return [{"side": m.side, **_mark(m)} for m in marks if m.scope == "whole"]


def _places(draft: Draft, indices: tuple[int, ...]) -> list[dict[str, str]]:
    found = []
    for index in indices:
        p = draft.provisions[index]
        found.append({"eid": p.eid, "tag": p.tag, "label": p.label, "heading": p.heading, "article": article(p.eid)})
    return found


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "delegation": mark.delegation,
        "position": mark.position,
        "via": mark.via,
        "carried": mark.carried,
        "stale": mark.stale,
        "stance": mark.stance,
        "group": mark.group,
        "scope": mark.scope,
        "state": mark.state,
        "date": mark.date,
        "draft": mark.draft,
        "reported_by": mark.reported_by,
        "counted": mark.counted,
        "reason": mark.reason,
    }


def _concordance(row: Any) -> dict[str, Any]:
    return {
        "old": list(row.old),
        "new": list(row.new),
        "change": row.change,
        "renumbered": row.renumbered,
        "moved": row.moved,
        "score": row.score,
    }


def _substitution(replacement: Replacement) -> dict[str, Any]:
    """A systematic replacement; `kept` counts the places where the old term still stands."""
    return {**replacement._asdict(), "flags": list(dict.fromkeys(flag.kind for flag in replacement.flags))}


def _bracket(entry: "Entry") -> dict[str, Any]:
    return {key: value for key, value in entry._asdict().items() if key != "states"}


def _reference(reference: Any) -> dict[str, Any]:
    return {"eid": reference.eid, "text": reference.text, "target": reference.target, "status": reference.status}


def summary_object(comparison: Comparison) -> dict[str, Any]:
    """Counts of everything; `chapters` holds the same row counts by chapter of the new draft (old where deleted)."""
    chapters = {eid or "title": summarise(comparison, numbers) for eid, numbers in by_chapter(comparison).items()}
    return {
        **_counts(total(chapters.values()) if chapters else summarise(comparison)),
        "concordance": dict(Counter(row.change for row in comparison.concordance)),
        "moved_articles": sum(row.moved for row in comparison.concordance),
        "renumbered_articles": sum(row.renumbered for row in comparison.concordance),
        "substitutions": sum(s.count for s in comparison.substitutions),
        "references": dict(Counter(r.status for r in comparison.references)),
        "brackets": dict(Counter(b.status for b in comparison.brackets)),
        "definitions": len(comparison.definitions),
        "findings": len(comparison.findings),
        "chapters": {eid: _counts(summary) for eid, summary in chapters.items()},
    }


def _counts(summary: Summary) -> dict[str, Any]:
    return {key: dict(value) if isinstance(value, Counter) else value for key, value in summary._asdict().items()}
