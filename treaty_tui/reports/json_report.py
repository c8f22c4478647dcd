"""`treaty-tui/comparison/1`: the comparison as JSON, in the names that INTERFACE.md fixes."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from treaty_tui import __version__
from treaty_tui.compare import Comparison
from treaty_tui.compare.comparison import NO_MARKS
from treaty_tui.compare.rows import ConcordanceRow
from treaty_tui.compare.summary import Summary, by_chapter, summarise, total
from treaty_tui.eid import article
from treaty_tui.model import Draft, Mark, Provision
from treaty_tui.reports import Page, batches
from treaty_tui.reports.safe import escaped
from treaty_tui.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:  # downward, but dear: only for drafts that hold brackets
    from treaty_tui.references.followed import CrossReference
    from treaty_tui.significance.brackets.ledger import Entry
from treaty_tui.significance.throughout.replacements import Replacement

SCHEMA = "treaty-tui/comparison/1"

_REDIRECTED = "redirected"
"""A number that now leads to another provision than its own old one: the schema knows it as current, with `elsewhere`."""


def pieces(comparison: Comparison, page: Page) -> Iterator[bytes]:
    """UTF-8 JSON, one line per row, keys in the order of the schema."""
    summary = summary_object(comparison)  # weighs all rows, and so reads the texts that the references are then looked for in
    document = {
        "schema": SCHEMA,
        "generator": f"treaty-tui {__version__}",
        "internal": page.internal,
        "old": draft_object(comparison.old),
        "new": draft_object(comparison.new),
        "rows": iter(_Rows(comparison, page.numbers)),
        "whole": _whole(comparison),
        "concordance": (_concordance(row, comparison.elsewhere(row)[0]) for row in comparison.concordance),
        "substitutions": [_substitution(s, comparison.left_out(s)) for s in comparison.substitutions],
        "references": map(_reference, comparison.references),
        "brackets": map(_bracket, comparison.brackets),
        "definitions": [d._asdict() for d in comparison.definitions],
        "findings": [f._asdict() for f in comparison.findings],
        "summary": summary,
    }
    return batches(map(escaped, _dumped(document)))


_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)
_quoted = json.encoder.encode_basestring


def _dumped(document: dict[str, Any]) -> Iterator[str]:
    """One line per element of a long list: readable by people and by diff. Each is written before the next one is made.

    Iterators give such lines ready made.
    """
    before = "{"
    for key, value in document.items():
        yield f'{before}\n "{key}": '
        if isinstance(value, Iterator | list):
            opening = mark = "[\n  "
            for line in map(_ENCODER.encode, value) if isinstance(value, list) else value:
                yield f"{mark}{line}"
                mark = ",\n  "
            yield "[]" if mark is opening else "\n ]"
        else:
            yield _ENCODER.encode(value)
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


class _Rows:
    """The rows as lines of JSON, one by one. They are most of the report, so their keys are not looked at one by one."""

    def __init__(self, comparison: Comparison, numbers: Iterable[int]) -> None:
        self._comparison, self._numbers = comparison, numbers
        self._wider: dict[int, tuple[tuple[Mark, ...], str]] = {}
        """What most rows share with some other, by its id, and made once; with the marks, so that no other takes their place."""

    def __iter__(self) -> Iterator[str]:
        comparison = self._comparison
        old, new = comparison.old.provisions, comparison.new.provisions
        for number in self._numbers:
            row, weighed = comparison.rows[number], comparison.weighed(number)
            segments = [f'["{s.op}", {_quoted(s.text)}, "{s.significance}"]' for s in weighed.segments]
            told = comparison.flags(number)
            flags = dict.fromkeys([f'"{f.kind}"' for f in told])
            reasons = dict.fromkeys([_quoted(f.reason) for f in told])
            yield (
                f'{{"old": [{_places(old, row.old)}], "new": [{_places(new, row.new)}], "change": "{row.change}", '
                f'"renumbered": {_BOOL[row.renumbered]}, "moved": {_BOOL[row.moved]}, "score": {round(float(row.score), 3)}, '
                f'"confidence": {round(float(row.confidence), 3)}, "significance": "{weighed.significance}", '
                f'"segments": [{", ".join(segments)}], "flags": [{", ".join(flags)}], "reasons": [{", ".join(reasons)}], '
                f"{self._marks(number)}}}"
            )

    def _marks(self, number: int) -> str:
        """Who stands at a row, without the braces."""
        comparison = self._comparison
        marks = comparison.marks_of(number) if comparison.rows[number].new else comparison.gone_marks(number)
        if marks is NO_MARKS:
            return _UNMARKED
        found = {side: [_mark(m) for m in getattr(marks, side)] for side in ("backs", "contests", "asks")}
        apart = _ENCODER.encode([{"side": m.side, **_mark(m)} for m in marks.apart])
        return f'{_ENCODER.encode(found)[1:-1]}, "wider": {self._from_afar(number)}, "apart": {apart}'

    def _from_afar(self, number: int) -> str:
        marks = self._comparison.marks_of(number).wider
        if id(marks) not in self._wider:
            self._wider[id(marks)] = marks, _ENCODER.encode([_brief(m) for m in marks if m.scope != "whole"])
        return self._wider[id(marks)][1]


_BOOL = ("false", "true")
_UNMARKED = '"backs": [], "contests": [], "asks": [], "wider": [], "apart": []'


def _brief(mark: Mark) -> dict[str, Any]:
    return {"side": mark.side, "delegation": mark.delegation, "position": mark.position, "via": mark.via, "scope": mark.scope}


def _whole(comparison: Comparison) -> list[dict[str, Any]]:
    """Positions on the whole text reach every provision alike: said once."""
    marks = next((comparison.marks_of(n).wider for n, row in enumerate(comparison.rows) if row.new), ())
    return [{"side": m.side, **_mark(m)} for m in marks if m.scope == "whole"]


def _places(provisions: Sequence[Provision], indices: tuple[int, ...]) -> str:
    """Provisions by their names, as the members of a list."""
    found = []
    for index in indices:
        p = provisions[index]
        found.append(
            f'{{"eid": {_quoted(p.eid)}, "tag": "{p.tag}", "label": {_quoted(p.label)}, '
            f'"heading": {_quoted(p.heading)}, "article": {_quoted(article(p.eid))}}}'
        )
    return found[0] if len(found) == 1 else ", ".join(found)


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


def _concordance(row: ConcordanceRow, see: Sequence[str]) -> str:
    """A line of the concordance; `see`: where what stood in a deleted article stands now, or what stands in a new one stood."""
    return (
        f'{{"old": {_ENCODER.encode(row.old)}, "new": {_ENCODER.encode(row.new)}, "change": "{row.change}", '
        f'"renumbered": {_BOOL[row.renumbered]}, "moved": {_BOOL[row.moved]}, "score": {row.score}, '
        f'"see": {_ENCODER.encode(see)}}}'
    )


def _substitution(replacement: Replacement, left: Sequence[str]) -> dict[str, Any]:
    """A systematic replacement; `kept` counts the places where the old term still stands, `left` names the provisions."""
    told = {key: value for key, value in replacement._asdict().items() if key != "turn"}
    return {**told, "left": left, "flags": list(dict.fromkeys(flag.kind for flag in replacement.flags))}


def _bracket(entry: "Entry") -> str:
    return _ENCODER.encode({key: value for key, value in entry._asdict().items() if key != "states"})


def _reference(reference: "CrossReference") -> str:
    eid, text, target, reason = map(_quoted, (reference.eid, reference.text, reference.target, reference.reason))
    elsewhere = "true" if reference.status == _REDIRECTED else "false"
    said = f'"status": "{_status(reference)}", "elsewhere": {elsewhere}, "reason": {reason}'
    return f'{{"eid": {eid}, "text": {text}, "target": {target}, {said}}}'


def _status(reference: "CrossReference") -> str:
    return "current" if reference.status == _REDIRECTED else reference.status


def summary_object(comparison: Comparison) -> dict[str, Any]:
    """Counts of everything; `chapters` holds the same row counts by chapter of the new draft (old where deleted)."""
    for number in range(len(comparison.rows)):
        comparison.weighed(number)  # all of them before the references, which the same reading finds
    chapters = {eid or "title": summarise(comparison, numbers) for eid, numbers in by_chapter(comparison).items()}
    return {
        **_counts(total(chapters.values()) if chapters else summarise(comparison)),
        "concordance": dict(Counter(row.change for row in comparison.concordance)),
        "moved_articles": sum(row.moved for row in comparison.concordance),
        "renumbered_articles": sum(row.renumbered for row in comparison.concordance),
        "substitutions": len(comparison.substitutions),
        "substituted": sum(s.count for s in comparison.substitutions),
        "references": dict(Counter(map(_status, comparison.references))),
        "elsewhere": sum(r.status == _REDIRECTED for r in comparison.references),
        "brackets": dict(Counter(b.status for b in comparison.brackets)),
        "definitions": len(comparison.definitions),
        "findings": len(comparison.findings),
        "chapters": {eid: _counts(summary) for eid, summary in chapters.items()},
    }


def _counts(summary: Summary) -> dict[str, Any]:
    return {key: dict(value) if isinstance(value, Counter) else value for key, value in summary._asdict().items()}
