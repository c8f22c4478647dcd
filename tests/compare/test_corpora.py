"""The invariants of a comparison, on real texts. Skipped where the corpora are absent."""

import json
from functools import cache
from pathlib import Path

import pytest

from tests.reports.material import render
from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.reports import Page

CORPORA = Path(__file__).resolve().parents[2] / ".." / "shared" / "corpora"
PAIRS = [
    ("paris/23-oct-2015.md", "paris/4-dec-2015.md"),
    ("paris/4-dec-2015.md", "paris/9-dec-2015.md"),
    ("paris/9-dec-2015.md", "paris/12-dec-2015.md"),
    ("instruments/untoc.english-part.md", "instruments/uncac.english-part.md"),
    ("instruments/budapest-convention-ets185.english-part.md", "instruments/uncac.english-part.md"),
    ("eec/eec-1986.txt", "eec/eec-1992.txt"),
    ("un-pdf/prepcom__report-2026-3__2026-04-02__text.txt", "un-pdf/prepcom__report-2026-3__2026-05-04__text.txt"),
    ("un-charter/clean_un_charter_en.txt", "un-charter/clean_un_charter_fr.txt"),
    ("un-charter/clean_un_charter_zh.txt", "un-charter/clean_un_charter_zh.txt"),
    ("bbnj/bbnj-ar.text.txt", "bbnj/bbnj-ar.text.txt"),
]

pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not here")


@cache
def comparison(old: str, new: str) -> Comparison:
    return compare(*(read_draft((CORPORA / name).read_bytes(), Path(name).name) for name in (old, new)))


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_segments_rebuild_both_sides_of_every_row(old: str, new: str) -> None:
    found = comparison(old, new)
    for number in range(len(found.rows)):
        segments = found.weighed(number).segments
        assert found.old_words(number) == "".join(s.text for s in segments if s.op in "=-")
        assert found.new_words(number) == "".join(s.text for s in segments if s.op in "=+")


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_every_provision_that_bears_words_is_in_exactly_one_row(old: str, new: str) -> None:
    found = comparison(old, new)
    for draft, side in ((found.old, 0), (found.new, 1)):
        held = sorted(i for row in found.rows for i in row[side] if draft.provisions[i].words)
        assert [i for i, p in enumerate(draft.provisions) if p.words] == held


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_unchanged_means_the_same_words(old: str, new: str) -> None:
    found = comparison(old, new)
    for number, row in enumerate(found.rows):
        same = found.old_words(number) == found.new_words(number)
        assert same == (row.change == "unchanged") or len(row.old) != 1 or len(row.new) != 1


@pytest.mark.parametrize(("old", "new"), PAIRS)
@pytest.mark.parametrize("name", ["json", "html", "text"])
def test_every_report_can_be_written(old: str, new: str, name: str) -> None:
    found = comparison(old, new)
    data = render(name, found, Page(range(len(found.rows))))
    if name == "json":
        assert len(found.rows) == len(json.loads(data)["rows"])


def test_a_draft_against_itself_has_not_changed() -> None:
    found = comparison(*PAIRS[-2])
    assert {"unchanged"} == {row.change for row in found.rows}
    assert not any(row.moved or row.renumbered for row in found.rows)
