"""Lists as text, JSON and CSV."""

import json

from treaty_tui.reports.tables import render

RECORDS = [{"id": "a", "note": "=1+1"}, {"id": "bb", "note": 'say "no", then'}]


def test_text_is_aligned_and_cut() -> None:
    assert "id  note\na   =1+1\nbb  say…\n" == render("text", RECORDS, ["id", "note"], 8).decode()


def test_csv_never_runs_as_a_formula() -> None:
    assert 'id,note\r\na,\'=1+1\r\nbb,"say ""no"", then"\r\n' == render("csv", RECORDS, ["id", "note"]).decode("utf-8-sig")


def test_json_keeps_everything() -> None:
    assert RECORDS == json.loads(render("json", RECORDS, ["id"]))
