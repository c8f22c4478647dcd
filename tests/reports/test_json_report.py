"""The JSON that scripts rely on."""

import json
from typing import Any

import pytest

from tests.reports.material import comparison, render
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import Page


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


def json_of(old: str, new: str) -> dict[str, Any]:
    texts = [f'+++\nid = "{name}"\n+++\n{text}'.encode() for name, text in (("old", old), ("new", new))]
    found = compare(read_draft(texts[0], "old.md"), read_draft(texts[1], "new.md"))
    result: dict[str, Any] = json.loads(render("json", found, Page(range(len(found.rows)))))
    return result


ROCKS = (
    "### Article 1. Lamps\n\nLamps burn from dusk until dawn in all weather.\n\n"
    "### Article 2. Bells\n\nBells ring in fog, three times an hour.\n\n"
    "### Article 3. Oil\n\nOil is kept in copper jars under lock and key.\n\n"
)


def test_a_reference_has_one_of_five_statuses_and_says_where_it_leads_elsewhere() -> None:
    cited = "### Article 4. Use\n\nSee article 1, article 9, and article 3 of the Charter of Ports.\n"
    found = json_of(ROCKS + cited, ROCKS + cited.replace("article 1", "article 2"))
    told = [(each["status"], each["elsewhere"]) for each in found["references"]]
    assert [("current", True), ("broken", False), ("foreign", False)] == told
    assert {"current": 1, "broken": 1, "foreign": 1} == found["summary"]["references"]
    assert 1 == found["summary"]["elsewhere"]
    assert "article 1 stayed" in found["references"][0]["reason"]


def test_a_reference_that_stands_twice_and_leads_nowhere_is_told_once() -> None:
    cited = "### Article 4. Use\n\nSee article 9, and then once more article 9.\n"
    (row,) = [row for row in json_of(ROCKS + cited, ROCKS + cited)["rows"] if row["reasons"]]
    assert (["reference"], 1) == (row["flags"], len(row["reasons"]))


def test_each_flag_has_a_reason_and_replacements_are_counted_as_listed() -> None:
    old = ROCKS + "### Article 4. Use\n\n1. Lamps hang.\n\n2. Lamps swing.\n\n3. Keepers help Lamps.\n"
    found = json_of(old, old.replace("Lamps", "Lanterns").replace("Keepers", "Keepers and any Party"))
    assert all(bool(row["reasons"]) == bool(row["flags"]) for row in found["rows"])
    assert all(len(row["reasons"]) == len(set(row["reasons"])) for row in found["rows"])
    assert len(found["substitutions"]) == found["summary"]["substitutions"] == 1
    assert found["substitutions"][0]["count"] == found["summary"]["substituted"]
