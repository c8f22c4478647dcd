"""Each file of `cases/` against what it has to be read as: [eId, tag, label, heading, text, wrap-up, line] and so on."""

import json
from pathlib import Path

import pytest

from tests.formats import letters
from treaty_tui.formats import read_draft

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.suffix in (".md", ".txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_a_case_is_read_as_expected(path):
    draft = read_draft(path.read_bytes(), path.name)
    expected = json.loads(path.with_suffix(".expected.json").read_text("utf-8"))

    assert expected["head"] == [draft.id, draft.symbol, draft.title, draft.date, draft.language]
    assert expected["provisions"] == [
        [each.eid, each.tag, each.label, each.heading, each.text, each.wrapup, each.line] for each in draft.provisions
    ]
    assert expected["matter"] == [[each.kind, each.label, each.text, each.eid] for each in draft.matter]
    assert expected["findings"] == [[each.kind, each.line] for each in draft.findings]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_no_letter_of_a_case_is_lost(path):
    data = path.read_bytes()

    assert ({}, {}) == letters.lost(data, read_draft(data, path.name))
