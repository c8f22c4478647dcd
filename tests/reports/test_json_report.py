"""The JSON that scripts rely on."""

import json
from typing import Any

import pytest

from tests.reports.material import comparison
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import Page, render


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found = comparison()
    result: dict[str, Any] = json.loads(render("json", found, Page(range(len(found.rows)))))
    return result


def row(document: dict[str, Any], eid: str) -> dict[str, Any]:
    return next(r for r in document["rows"] if any(p["eid"] == eid for p in r["new"]))


def test_names_are_those_of_the_schema(document: dict[str, Any]) -> None:
    assert "treaty-tui/comparison/1" == document["schema"]
    wanted = {"schema", "generator", "old", "new", "rows", "concordance", "substitutions", "references", "summary"}
    assert wanted <= set(document)
    assert {"id", "symbol", "title", "date", "language", "path", "sha256", "articles", "words"} <= set(document["old"])


def test_segments_rebuild_both_sides(document: dict[str, Any]) -> None:
    segments = row(document, "art_2__para_1")["segments"]
    assert "Each Party shall light its lanterns within 30 days, as article 1 says." == "".join(
        t for op, t, _ in segments if op in "=-"
    )
    assert "Each Party may light its lanterns within 60 days, as article 1 says." == "".join(
        t for op, t, _ in segments if op in "=+"
    )


def test_a_row_says_why_it_matters_and_who_stands_there(document: dict[str, Any]) -> None:
    found = row(document, "art_2__para_1")
    assert "substantive" == found["significance"]
    assert {"obligation", "figure"} <= set(found["flags"])
    assert [("AAA", "AAA-1", "own", True, True)] == [
        (m["delegation"], m["position"], m["via"], m["carried"], m["stale"]) for m in found["backs"]
    ]
    assert ["BBB"] == [m["delegation"] for m in found["contests"]]


def test_every_provision_that_bears_words_is_in_exactly_one_row(document: dict[str, Any]) -> None:
    found = comparison()
    for side, draft in (("old", found.old), ("new", found.new)):
        eids = [place["eid"] for r in document["rows"] for place in r[side]]
        assert sorted(eids) == sorted(p.eid for p in draft.provisions if p.words)


def test_the_summary_counts_by_chapter_too(document: dict[str, Any]) -> None:
    chapters = document["summary"]["chapters"]
    assert document["summary"]["rows"] == sum(chapter["rows"] for chapter in chapters.values()) == len(document["rows"])
    assert {"title", "chp_I"} == set(chapters)


def test_an_inserted_article_stands_in_the_concordance(document: dict[str, Any]) -> None:
    assert {"old": [], "new": ["art_3"], "change": "inserted"}.items() <= next(
        c for c in document["concordance"] if c["new"] == ["art_3"]
    ).items()


def test_lines_put_together_by_hand_are_what_json_writes() -> None:
    """Quotation marks, backslashes, controls and separators of lines in every place that a file can fill."""
    odd = 'a "b" \\ \x01 \u2028 é 第 \U0001f600'
    head = "# T\n\n## Chapter I. {}\n\n### Article 1. {}\n\n1. Stays: see article 9.\n\n2. Before {}\n"
    drafts = [read_draft(head.format(odd, odd, words).encode(), "x.md") for words in (odd, f"may {odd} 5")]
    found = compare(*drafts)
    written = render("json", found, Page(range(len(found.rows)))).decode()
    lines = [line.strip().rstrip(",") for line in written.split("\n") if line.startswith('  {"')]
    assert len(lines) > len(found.rows) > 3
    for line in lines:
        assert line == json.dumps(json.loads(line), ensure_ascii=False)
