"""Borrowed wording: runs of five words or more, counted by article, told where they stand in both texts."""

from treaty_tui.compare.histories.borrowed import Borrowed, borrowed
from treaty_tui.formats import read_draft

SOURCE = """# Treaty of the Old Ports
### Article 4. Care of wrecks
1. Each harbour shall mark the wrecks in its waters with a lamp that burns all night.
2. Where no lamp can be had, a bell shall be hung instead.
"""


def debts(body: str) -> dict[str, Borrowed]:
    draft = read_draft(f"# Pact of the New Harbours\n{body}".encode(), "new.md")
    return {each.eid: each for each in borrowed(draft, read_draft(SOURCE.encode(), "old.md"))}


def test_words_are_counted_where_they_stand_in_runs_of_five() -> None:
    found = debts(
        "### Article 1. Marks\n1. A harbour shall mark the wrecks in its waters with paint.\n2. Pilots mark the wrecks."
    )
    debt = found["art_1"]
    assert (16, 9, "art_4") == (debt.words, debt.shared, debt.source)
    assert [("art_1__para_1", "art_4__para_1", 9)] == [(p.eid, p.source_eid, p.words) for p in debt.places]


def test_a_run_over_the_end_of_a_paragraph_is_told_in_the_paragraphs_that_it_stands_in() -> None:
    """To cite the first for words of the second would send the reader to the wrong place."""
    text = "a lamp that burns all night. Where no lamp can be had, a bell is rung."
    (debt,) = [each for each in debts(f"### Article 2. Night\n1. Show {text}").values() if each.shared]
    told = [(place.source_eid, place.text) for place in debt.places]
    assert [("art_4__para_2", "where no lamp can be had a bell"), ("art_4__para_1", "a lamp that burns all night")] == told
    assert debt.shared == sum(place.words for place in debt.places)


def test_a_heading_is_no_part_of_the_paragraph_behind_it() -> None:
    (debt,) = [each for each in debts("### Article 3. Care of wrecks\n1. Each harbour shall care.").values() if each.shared]
    assert {("art_3", "art_4", "care of wrecks"), ("art_3__para_1", "art_4__para_1", "each harbour shall")} == {
        (place.eid, place.source_eid, place.text) for place in debt.places
    }


def test_what_shares_four_words_borrows_nothing() -> None:
    assert 0 == debts("### Article 4. Gulls\n1. Gulls rest in its waters with their young.")["art_4"].shared


def test_the_heading_of_the_article_that_most_words_come_from_counts_whatever_follows_it() -> None:
    kept = "### Article 5. Care of wrecks\n1. Where no lamp can be had, a bell shall be hung instead."
    renamed = kept.replace("Care of wrecks", "Care of boats")
    assert [15, 12] == [debts(body)["art_5"].shared for body in (kept, renamed)]
    assert ("art_5", "art_4", 3, "care of wrecks") == debts(kept)["art_5"].places[-1]
    assert 0 == debts("### Article 5. Care of wrecks\n1. Gulls rest on them.")["art_5"].shared
