"""The five public statements: all that the field's own list of positions names in them is found, and little else is.

The list is `../shared/field/positions.json`; without it these tests have nothing to measure by.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from treaty_tui.scan import Scan, scan
from treaty_tui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
FIELD = ROOT.parent / "shared" / "field"

DRAFTS = {"S0": "rev3", "S1": "ru-2021", "S2": "rev3", "S3": "rev3", "S4": "ru-2021"}
"""The draft of each statement's day, as the list tells or guesses it; the second came before any draft but one was tabled."""

CHAPTERS = {"technical assistance (Russian draft)": "chp_V", "criminalisation": "chp_II", "international cooperation": "chp_IV"}
"""Chapters of the 2021 draft that the list names by their subject."""

NAMED = ("provision", "preamble", "title", "heading")

pytestmark = pytest.mark.skipif(not FIELD.is_dir(), reason="the field's statements are not at hand")


@cache
def listed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FIELD / "positions.json").read_text("utf-8"))
    return found


@cache
def found(document: str) -> Scan:
    workspace = Workspace.open(ROOT, read_only=True)
    name = next(one["file"] for one in listed()["documents"] if one["id"] == document)
    text = (FIELD / "statements" / name).read_bytes().decode("utf-8")
    return scan(text, workspace.draft(DRAFTS[document]), workspace.book(), path=name, sha256="5ca4" * 16)


def target(position: dict[str, Any]) -> str:
    """`art. 56(1)` as an eId; "" for what is no provision."""
    scope, words = position["scope"], position["target"]
    if scope in ("preamble", "title"):
        return str(scope)
    if scope == "chapter":
        return CHAPTERS[words]
    number = re.fullmatch(r"art\. (\d+)(?:\((\d+)\))?", words) if scope in ("article", "paragraph") else None
    return "" if number is None else f"art_{number[1]}" + (f"__para_{number[2]}" if number[2] else "")


def expected(document: str) -> set[str]:
    return {eid for position in listed()["positions"] if position["doc"] == document and (eid := target(position))}


def reached(document: str, eid: str) -> bool:
    """Whether the provision is named, or for a chapter, something that stands in it."""
    draft = found(document).draft
    for one in found(document).suggestions:
        index = draft.by_eid.get(one.on, -1)
        above = {draft.provisions[n].eid for n in draft.ancestors(index)} if index >= 0 else set()
        if one.kind in NAMED and eid in {one.on, *above}:
            return True
    return False


@pytest.mark.parametrize("document", sorted(DRAFTS))
def test_every_provision_that_the_list_names_is_found(document: str) -> None:
    assert [] == [eid for eid in sorted(expected(document)) if not reached(document, eid)]


def test_nearly_all_that_is_suggested_is_right() -> None:
    right: set[tuple[str, str]] = set()
    wrong: set[tuple[str, str]] = set()
    for document in DRAFTS:
        draft = found(document).draft
        for one in found(document).suggestions:
            if one.kind in NAMED:
                index = draft.by_eid[one.on]
                around = {one.on, *(draft.provisions[n].eid for n in draft.ancestors(index))}
                (right if around & expected(document) else wrong).add((document, one.on))
    assert len(right) / len(right | wrong) >= 0.9, f"right {sorted(right)}, wrong {sorted(wrong)}"


def test_budapests_article_32_b_is_not_ours() -> None:
    said = found("S3").suggestions
    assert not [one for one in said if one.on.startswith("art_32")]
    assert ["Article 32b"] == [one.foreign for one in said if one.on == "instrument:Budapest Convention"]


def test_the_misprinted_resolution_is_noticed_with_its_place() -> None:
    (finding,) = [one for one in found("S3").findings if one.kind == "possible-misprint"]
    assert "74/287" in finding.message
    assert "A/RES/74/247" in finding.message
    line = found("S3").text.split("\n")[finding.line - 1]
    assert line[finding.column - 1 :].startswith("74/287")


def test_all_resolutions_and_instruments_of_the_list_are_found() -> None:
    names = {
        "SDGs": "Sustainable Development Goals",
        "Second Additional Protocol": "Budapest Convention, Second Additional Protocol",
    }
    names["Budapest Convention art. 32b"] = "Budapest Convention"
    told = {one.on.removeprefix("instrument:") for document in DRAFTS for one in found(document).suggestions}
    wanted = {names.get(ref, ref).removesuffix(" [sic]") for position in listed()["positions"] for ref in position["refs"]}
    others = {"UNSC resolutions", "UNGA resolutions", "Secretary-General's report", "Freedom Online Coalition"}
    others.add("Committee on Relations with the Host Country")
    assert set() == wanted - told - others


def test_stances_that_are_told_agree_with_the_list() -> None:
    told = {(one.on, one.stance, one.action) for one in found("S3").suggestions if one.kind in NAMED and one.stance}
    assert told == {
        ("art_27", "concern", ""),
        ("art_6", "oppose", ""),
        ("art_6__para_2", "propose", "delete"),
        ("art_6__para_2", "propose", "amend"),
        ("art_6__para_2", "propose", "vote"),
    }
    asks = [one for one in found("S3").suggestions if one.on == "art_6__para_2"]
    assert 1 == len({one.group for one in asks})
    own = {(one.on, one.stance, one.action) for one in found("S0").suggestions if one.kind in NAMED and not one.voice.reported}
    assert {("preamble", "propose", "add"), ("art_56", "propose", "add"), ("art_56__para_1", "", "")} == own


def test_holder_day_and_session_agree_with_the_list() -> None:
    for document in listed()["documents"]:
        read = found(document["id"])
        assert document["holder"] == read.guessed("delegation")
        assert read.guessed("date") in ("", document["date"])
        assert read.guessed("session") in ("", document["session"])
    assert {"S2", "S3"} == {one["id"] for one in listed()["documents"] if found(one["id"]).guessed("date")}


def test_terms_and_missing_things_of_the_list() -> None:
    told = {one.on for one in found("S3").suggestions}
    assert any(on.startswith("term:") and "ICT" in on for on in told)
    assert any(on.startswith("missing:") and "distortion of information" in on for on in told)
    assert "process:package principle" in told
