"""Headings over articles that have a number and no word; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft

TEXT = """Protocol on Lamps

The States Parties to this Protocol,

Have agreed as follows:

I. General rules

Article 1
Purpose

The purpose of this Protocol is to light the coast. Section II binds all ports.

II. Care of lamps that stand
on open rock

Article 2
Oil

1. Oil is kept dry.

2. Oil is kept:

(a) in jars;

(b) in

I. casks
"""


def eids(text: str, name: str = "a.txt") -> list[str]:
    return [each.eid for each in read_draft(text.encode(), name).provisions if each.tag not in ("title", "recital")]


def test_a_roman_number_above_an_article_heads_a_section() -> None:
    found = read_draft(TEXT.encode(), "a.txt")
    heads = [(each.eid, each.heading) for each in found.provisions if each.tag == "section"]
    assert [("sec_I", "General rules"), ("sec_II", "Care of lamps that stand on open rock")] == heads
    assert "art_2__para_2__point_b" in eids(TEXT)


def test_markup_and_other_scripts_have_them_too() -> None:
    marked = "# Protocol\n\n## I. General rules\n\n### Article 1. Aim\n1. Ports.\n\n## II. Care\n\n### Article 2. Oil\n1. Dry."
    assert ["sec_I", "art_1", "art_1__para_1", "sec_II", "art_2", "art_2__para_1"] == eids(marked, "a.md")
    chinese = "议定书\n\n一、总则\n\n第一条\n目的\n\n一、点灯。\n\n二、保护\n\n第二条\n油\n\n一、存油。\n"
    assert ["sec_I", "art_1", "art_1__para_1", "sec_II", "art_2", "art_2__para_1"] == eids(chinese)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("II. Care of lamps that stand\non open rock", "III. Care of lamps"),  # one is missing
        ("II. Care of lamps that stand\non open rock\n\n", ""),  # one alone
        ("II. Care of lamps that stand\non open rock", "II. Lamps are cared for."),  # a sentence
        ("II. Care of lamps that stand\non open rock", "II. Care of lamps\n\nIt is owed."),  # no article below
    ],
)
def test_other_roman_numbers_head_nothing(was: str, now: str) -> None:
    assert not any(eid.startswith("sec_") for eid in eids(TEXT.replace(was, now)))
