"""How much of a draft stands in another instrument, article by article, as text, JSON or CSV."""

from collections.abc import Iterator, Sequence

from treaty_tui.compare.histories.borrowed import Borrowed
from treaty_tui.eid import spoken
from treaty_tui.model import Draft
from treaty_tui.reports import tables
from treaty_tui.reports.lines import Run
from treaty_tui.reports.sayings import Look, page, para

FORMATS = tables.LISTS
COLUMNS = ("eid", "words", "shared", "share", "source")
SHOWN_PLACES = 2


def render(name: str, draft: Draft, source: Draft, articles: Sequence[Borrowed], look: Look) -> bytes:
    """The articles in reading order; text leaves out those that share nothing."""
    if name == "json":
        found = [{**a._asdict(), "places": [p._asdict() for p in a.places]} for a in articles]
        return tables.json_bytes({"schema": "treaty-tui/borrowed/1", "draft": draft.id, "source": source.id, "articles": found})
    if name == "csv":
        return tables.render("csv", [a._asdict() for a in articles], COLUMNS)
    return page(_lines(draft, source, articles, look), look)


def _lines(draft: Draft, source: Draft, articles: Sequence[Borrowed], look: Look) -> Iterator[list[Run]]:
    words, shared = sum(a.words for a in articles), sum(a.shared for a in articles)
    share = shared / words if words else 0
    yield from para([("head", f"{draft.id}: {shared:,} of {words:,} words ({share:.0%}) stand in {source.id}")], look)
    for article in sorted((a for a in articles if a.shared), key=lambda a: -a.share):
        line = f"{article.share:4.0%} {spoken(article.eid)} · {article.shared} of {article.words} words"
        yield from para([("head", line), ("", f", most from {spoken(article.source)}")], look)
        for place in article.places[:SHOWN_PLACES]:
            yield from para([("dim", f"{spoken(place.source_eid)}: “{place.text}”")], look, indent=5)
