"""Real texts, where they are at hand: the numbers that are known of them, and no letter lost in any."""

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.formats import letters
from treaty_tui.formats import read_draft
from treaty_tui.formats.markdown import write

CORPORA = Path(__file__).resolve().parents[2] / ".." / "shared" / "corpora"
DRAFTS = Path(__file__).resolve().parents[2] / "drafts"
pytestmark = pytest.mark.skipif(not CORPORA.exists(), reason="the corpora are not at hand")

FILES = [
    *sorted(CORPORA.glob("paris/*.md")),
    *sorted(CORPORA.glob("instruments/*.md")),
    *sorted(CORPORA.glob("eec/*.txt")),
    *sorted(CORPORA.glob("un-charter/*.txt")),
    *sorted(CORPORA.glob("bbnj/*.text.txt")),
    *sorted(CORPORA.glob("un-pdf/*_text.txt")),
]
LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"]


def read(name):
    path = CORPORA / name
    return read_draft(path.read_bytes(), path.name)


def articles(draft):
    return [each.eid for each in draft.provisions if each.tag == "article" and not each.eid.startswith("annex")]


def numbered(last):
    return [f"art_{number}" for number in range(1, last + 1)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_letter_is_lost_and_the_canonical_form_reads_back(path):
    data = path.read_bytes()
    draft = read_draft(data, path.name)
    again = read_draft(write(draft), "x.md")

    assert ({}, {}) == letters.lost(data, draft)
    assert [each._replace(line=0) for each in draft.provisions] == [each._replace(line=0) for each in again.provisions]
    assert [each._replace(line=0) for each in draft.matter] == [each._replace(line=0) for each in again.matter]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_charter_has_the_same_articles_in_each_language(language):
    draft = read(f"un-charter/clean_un_charter_{language}.txt")

    assert numbered(111) == articles(draft)
    assert language == draft.language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_high_seas_agreement_has_76_articles_and_two_annexes_in_each_language(language):
    draft = read(f"bbnj/bbnj-{language}.text.txt")

    assert numbered(76) == articles(draft)
    assert ["annex_1", "annex_2"] == [each.eid for each in draft.provisions if each.tag == "annex"]


@pytest.mark.parametrize("language", ["en", "es", "fr", "ru"])
def test_each_article_of_the_high_seas_agreement_has_the_words_that_its_structure_file_gives(language):
    draft = read(f"bbnj/bbnj-{language}.text.txt")
    units = json.loads((CORPORA / f"bbnj/bbnj-{language}.structure.json").read_text("utf-8"))["units"]
    whole: dict[str, list[str]] = {}
    top = ""
    for each in draft.provisions:
        top = each.eid if each.tag in ("article", "annex", "preamble", "part") else top
        whole.setdefault(top, []).extend([each.label, each.heading, each.text, each.wrapup])
    for unit in units:
        if unit["label"].lower().startswith("art") or unit["label"].startswith("Статья"):
            wanted = re.sub(r"\n(?:PART|PARTIE|PARTE|ЧАСТЬ) [IVX]+\n.*", "", unit["text"], flags=re.DOTALL)
            assert signs(wanted) == signs("".join(whole[f"art_{unit['number']}"])), unit["label"]


def signs(text):
    return Counter(sign for sign in text if sign.isalnum())


@pytest.mark.parametrize(("year", "count"), [(1986, 262), (1992, 324)])
def test_the_economic_community_has_the_articles_of_its_ids(year, count):
    draft = read(f"eec/eec-{year}.txt")
    ids = [each for each in draft.matter if each.kind == "editorial"]

    assert count == len(articles(draft)) == len(ids)
    assert [f"art_{each.text.strip('[]').rpartition('.')[2]}" for each in ids] == [each.eid for each in ids] == articles(draft)


@pytest.mark.parametrize(
    ("name", "count"),
    [("untoc", 41), ("uncac", 71), ("budapest-convention-ets185", 48), ("un-drugs-1988", 34)],
)
def test_the_instruments_have_their_articles_each_with_a_heading(name, count):
    draft = read(f"instruments/{name}.english-part.md")

    assert numbered(count) == articles(draft)
    assert all(each.heading for each in draft.provisions if each.tag == "article")


def test_the_climate_drafts_have_the_articles_of_the_truth_table():
    with (CORPORA / "paris/truth-9dec-12dec.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    before, after = read("paris/9-dec-2015.md"), read("paris/12-dec-2015.md")

    assert {f"art_{row['draft_9_dec_2015'].replace(' ', '')}" for row in rows} == set(articles(before))
    assert [f"art_{row['final_12_dec_2015']}" for row in rows] == articles(after)


def test_nested_lists_of_the_climate_agreement_are_points():
    draft = read("paris/12-dec-2015.md")

    assert ["art_2__para_1__point_a", "art_2__para_1__point_b", "art_2__para_1__point_c"] == [
        each.eid for each in draft.provisions if each.eid.startswith("art_2__para_1__")
    ]
    assert not draft.findings


def test_options_stand_inside_of_the_paragraph_that_they_are_options_of():
    draft = read("paris/23-oct-2015.md")

    assert [f"art_3__para_1__alt_{number}" for number in (1, 2, 3)] == [
        each.eid for each in draft.provisions if each.eid.startswith("art_3__para_1__")
    ]


def test_every_footnote_of_the_climate_draft_is_kept_and_hangs_on_a_provision():
    notes = [each for each in read("paris/23-oct-2015.md").matter if each.kind == "footnote"]

    assert [f"[^{number}]" for number in range(1, 13)] == [note.label for note in notes]
    assert 9 <= sum(bool(note.eid) for note in notes)


@pytest.mark.parametrize("path", sorted(DRAFTS.glob("*.md")), ids=lambda path: path.name)
def test_the_sample_drafts_are_read_without_a_finding(path):
    draft = read_draft(path.read_bytes(), path.name)

    assert () == draft.findings
    assert path.stem == draft.id
