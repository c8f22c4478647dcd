"""Marks of footnotes are printed raised in what people read, and stand in the JSON as in the file."""

from tests.align.builder import build
from treaty_tui import reports
from treaty_tui.compare import compare
from treaty_tui.reports.safe import noted

OLD = build("Article 1. Lamps\n1. Keepers light lamps at night[^12][^13] and sleep by day.")
NEW = build("Article 1. Lamps\n1. Keepers light lamps at dusk[^12][^13] and sleep by day.")


def printed(form: str) -> str:
    comparison = compare(OLD, NEW)
    return b"".join(reports.pieces(form, comparison, reports.Page(numbers=range(len(comparison.rows))))).decode()


def test_marks_are_raised_and_two_side_by_side_are_parted() -> None:
    assert noted("lamps[^1] and oil[^12][^13]") == "lamps¹ and oil¹²,¹³"
    assert noted("oil[^12][^13]", "<sup>{}</sup>") == "oil<sup>12, 13</sup>"
    assert noted("a [^x] b") == "a [^x] b"


def test_reports_for_people_print_them_and_the_json_keeps_them() -> None:
    assert "¹²,¹³ and sleep" in printed("text")
    assert "<sup>12, 13</sup> and sleep" in printed("html")
    assert "[^12][^13] and sleep" in printed("json")
