"""The packed sample: what we put into it on purpose, the comparison finds."""

import json
from functools import cache
from pathlib import Path

import pytest

from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft

ROOT = Path(__file__).resolve().parents[1]
EVENTS = json.loads((Path(__file__).parent / "sample_events.json").read_text(encoding="utf-8"))
IDS = ("ru-2021", "draft-2023", "rev1", "rev3", "final")
SPOKEN = ("This", "The", "A", "Each")


@cache
def draft(name: str) -> Draft:
    path = ROOT / "drafts" / f"{name}.md"
    return read_draft(path.read_bytes(), f"drafts/{path.name}")


@cache
def comparison(pair: str) -> Comparison:
    old, new = pair.split(">")
    return compare(draft(old), draft(new))


def of(kind: str) -> list[object]:
    return [pytest.param(e, id=f"{e['pair']} {'+'.join(e['old'])} to {'+'.join(e['new'])}") for e in EVENTS if e["kind"] == kind]


def lineage_of(event: dict[str, list[str] | str]) -> tuple[set[str], set[str], object]:
    """The eIds of the pair that holds the event's first provision, and the pair."""
    c = comparison(str(event["pair"]))
    if event["old"]:
        pair = c.lineage.pairs[c.lineage.by_old[c.old.by_eid[event["old"][0]]]]
    else:
        pair = c.lineage.pairs[c.lineage.by_new[c.new.by_eid[event["new"][0]]]]
    return {c.old.provisions[i].eid for i in pair.old}, {c.new.provisions[i].eid for i in pair.new}, pair


@pytest.mark.parametrize("name", IDS)
def test_every_version_says_on_its_face_that_it_illustrates(name: str) -> None:
    assert "Not the official text" in draft(name).notice
    assert any("not the official text" in matter.text for matter in draft(name).matter)


@pytest.mark.parametrize("name", IDS)
def test_every_version_reads_without_a_finding(name: str) -> None:
    assert draft(name).findings == ()


def test_the_final_text_has_its_true_shape() -> None:
    final = draft("final")
    assert [str(n) for n in range(1, 69)] == [p.number for p in final.provisions if p.tag == "article"]
    assert ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] == [p.number for p in final.provisions if p.tag == "chapter"]
    assert 10_000 < sum(len(p.words.split()) for p in final.provisions)


def test_the_russian_draft_has_seven_chapters_and_an_annex() -> None:
    first = draft("ru-2021")
    assert 7 == sum(p.tag == "chapter" for p in first.provisions)
    assert 1 == sum(p.tag == "annex" for p in first.provisions)


def test_article_17_moves_once_and_thirteen_make_room() -> None:
    c = comparison("rev1>rev3")
    articles = [row for row in c.concordance if row.old and row.new and row.new[0].startswith("art_")]
    assert [(("art_17",), ("art_4",))] == [(row.old, row.new) for row in articles if row.moved]
    numbered = [row for row in articles if row.renumbered]
    assert 14 == len(numbered)
    assert {(f"art_{n}", f"art_{n + 1}") for n in range(4, 17)} == {(r.old[0], r.new[0]) for r in numbered if not r.moved}


@pytest.mark.parametrize("event", [*of("renumbered"), *of("moved")])
def test_renumbered_and_moved_provisions_are_followed(event: dict[str, list[str]]) -> None:
    old, new, _ = lineage_of(event)
    assert (set(event["old"]), set(event["new"])) == (old, new)


@pytest.mark.parametrize("event", [*of("split"), *of("merged")])
def test_splits_and_merges_name_every_part(event: dict[str, list[str]]) -> None:
    old, new, pair = lineage_of(event)
    assert (set(event["old"]), set(event["new"]), event["kind"]) == (old, new, pair.change)


@pytest.mark.parametrize("event", [*of("inserted"), *of("deleted")])
def test_what_has_no_counterpart_is_inserted_or_deleted(event: dict[str, list[str]]) -> None:
    old, new, pair = lineage_of(event)
    assert (set(event["old"]), set(event["new"]), event["kind"]) == (old, new, pair.change)


@pytest.mark.parametrize("event", of("substantive"))
def test_what_changes_the_law_is_substantive(event: dict[str, list[str]]) -> None:
    c = comparison(str(event["pair"]))
    assert "substantive" == c.weighed(c.row_of_new[event["new"][0]]).significance


@pytest.mark.parametrize("event", of("stale-reference"))
def test_references_that_did_not_follow_are_stale(event: dict[str, list[str]]) -> None:
    c = comparison(str(event["pair"]))
    assert "stale" in [r.status for r in c.references if r.eid == event["new"][0]]


@pytest.mark.parametrize("event", of("reference-followed"))
def test_references_that_followed_are_updated(event: dict[str, list[str]]) -> None:
    c = comparison(str(event["pair"]))
    assert "updated" in [r.status for r in c.references if r.eid == event["new"][0]]


def test_systematic_replacements_are_said_once() -> None:
    found = {s.old: (s.new, s.count) for s in comparison("rev1>rev3").substitutions}
    computer = next(old for old in found if old.startswith("computer"))
    assert "ICT" + computer.removeprefix("computer") == found[computer][0]
    assert 40 < found[computer][1]
    assert ("cybercrime", 24) == found["the use of ICTs for criminal purposes"]
