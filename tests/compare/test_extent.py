"""References that follow what they name are told where it holds more or less than it did."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.compare.besides import extent
from treaty_tui.formats import read_draft

MARKS = "1. Each master shall mark the nets of the boat with a red float.\n"
LAMPS = "2. Each owner shall paint the lamps of the boat in the colours of the port.\n"
FREE = "{}. Paragraph {} does not bind boats that are older than the harbour.\n"


def told(old: str, new: str) -> dict[str, list[str]]:
    """The reasons of each flagged row that stands in both, by its new eId."""
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    both = [(n, row) for n, row in enumerate(found.rows) if row.old and row.new]
    return {found.new.provisions[row.new[0]].eid: [f.reason for f in found.flags(n)] for n, row in both if found.flags(n)}


def test_a_paragraph_that_took_in_another_is_more_than_was_cited() -> None:
    head = "### Article 1. Marks\n"
    found = told(head + MARKS + LAMPS + FREE.format(3, 2), head + MARKS.rstrip() + LAMPS[2:] + FREE.format(2, 1))
    wider = "'Paragraph 1' names what changed: article 1 (1) holds article 1 (1) of before, too"
    assert ["reference follows article 1 (2) → 1 (1)", wider] == found["art_1__para_2"]
    both = FREE.format(3, 2).replace("Paragraph 2 does", "Paragraphs 1 and 2 do")
    found = told(head + MARKS + LAMPS + both, head + MARKS.rstrip() + LAMPS[2:] + FREE.format(2, 1))
    assert not any("names what changed" in reason for reasons in found.values() for reason in reasons)


def test_an_article_and_a_chapter_that_something_left_are_less_than_was_cited() -> None:
    first, second = "## Chapter I. Marks\n### Article 1. Marks\n", "## Chapter II. Peace\n"
    dues = "### Article 2. Dues\n1. Boats pay a due by the ton each spring.\n"
    peace = "### Article 3. Peace\n1. Article 1 does not bind the guard; chapter I does not bind monks.\n"
    tar = "2. Tar is boiled on the beach, and at low tide only.\n"
    found = told(first + MARKS + tar + dues + second + peace, first + MARKS + dues + tar + second + peace)
    assert ["'Article 1' names what changed: article 1 (2) left it for article 2 (2)"] == found["art_3__para_1"]
    found = told(first + MARKS + dues + second + peace, first + MARKS + second + dues + peace)
    assert ["'chapter I' names what changed: article 2 left it for chapter II"] == found["art_3__para_1"]


def test_what_stayed_in_this_article_or_this_part_is_told_what_left_it() -> None:
    first, second = "## Part I. Marks\n### Article 1. Marks\n", "## Part II. Peace\n"
    here = "2. Decisions under this article are taken by all; the rules of this Part bind monks.\n"
    dues = "### Article 2. Dues\n1. Boats pay a due by the ton each spring.\n"
    tar = "3. Tar is boiled on the beach, and at low tide only.\n"
    peace = "### Article 3. Peace\n1. Monks keep the peace.\n"
    found = told(
        first + MARKS + here + tar + dues + second + peace, first + MARKS + here + dues + tar.replace("3.", "2.") + second + peace
    )
    assert ["'this article' names what changed: article 1 (3) left it for article 2 (2)"] == found["art_1__para_2"]
    found = told(first + MARKS + here + dues + second + peace, first + MARKS + here + second + dues + peace)
    assert ["'this part' names what changed: article 2 left it for part II"] == found["art_1__para_2"]


def test_a_long_list_that_was_put_into_one_paragraph_is_not_told_point_by_point(monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []
    spoken = extent.spoken
    monkeypatch.setattr(extent, "spoken", lambda eid: names.append(eid) or spoken(eid))
    points = [f"the keeper of pier {n} counts {n * 7} boats and tells ward {n * 13} of them" for n in range(1, 61)]
    head = "### Article 1. Piers\nEach harbour shall see that:"
    listed = "\n".join([head, *[f"({n}) {point};" for n, point in enumerate(points, 1)]])
    told(f"{listed}\n", f"{head} {'; '.join(points)}.\n")
    assert len(names) < 4 * len(points)


def test_a_reference_follows_a_paragraph_into_an_article_of_its_own() -> None:
    paint, peace = LAMPS[3:], "### Article {}. Peace\n1. Monks keep the peace, and {} binds them in spring."
    old = f"### Article 1. Marks\n{MARKS}{LAMPS}{peace.format(2, 'article 1 (2)')}"
    new = f"### Article 1. Marks\n{MARKS[3:]}### Article 2. Lamps\n{paint}{peace.format(3, 'article 2')}"
    assert ["reference follows article 1 (2) → 2"] == told(old, new)["art_3__para_1"]
    assert ["reference follows article 2 → 1 (2)"] == told(new, old)["art_2__para_1"]
    more = new.replace("### Article 3", "Lanterns hang on chains of brass.\n### Article 3")
    assert ["reference changed: article 1 (2) → 2"] == told(old, more)["art_3__para_1"]
