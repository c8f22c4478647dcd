"""Footnotes: no provisions, yet what they say may be a position; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed
from treaty_tui.align import align
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance.notes.footnotes import changes

TEXT = """# Convention on oil
### Article 1. Lamps[^1]
1. Lamps burn whale oil from dusk until dawn.[^2]
2. Wicks are trimmed by the keeper at least once an hour.

[^1]: Norland reserves its position.
[^2]: See also the annex on oil.
"""


def draft(text: str, id: str = "new") -> Draft:
    return read_draft(text.encode(), f"{id}.md")


def told(new: str) -> list[str]:
    old, later = draft(TEXT, "old"), draft(new)
    return [finding.message for finding in changes(old, later, align(old, later))]


def test_a_note_that_reads_otherwise_is_told_with_its_place() -> None:
    assert told(TEXT.replace("Norland", "Sudland")) == [
        "footnote 1 at article 1 reads otherwise: [-Norland-]{+Sudland+} reserves its position."
    ]


def test_a_note_that_only_got_another_number_is_not_told() -> None:
    assert [] == told(TEXT.replace("[^2]", "[^3]").replace("[^1]", "[^2]"))


def test_notes_that_came_and_went_are_told() -> None:
    less = TEXT.replace("[^1]: Norland reserves its position.\n", "").replace("Lamps[^1]", "Lamps")
    assert ["footnote 1 at article 1 of old deleted: Norland reserves its position."] == told(less)
    more = TEXT.replace("an hour.", "an hour.[^9]") + "[^9]: The Chair will return to this.\n"
    assert ["footnote 9 at article 1 (2) inserted: The Chair will return to this."] == told(more)


def test_a_note_follows_its_provision_to_another_number() -> None:
    moved = TEXT.replace("Article 1.", "Article 7.").replace("the annex on oil", "annex II on oil").replace("[^2]", "[^5]")
    assert [message[:36] for message in told(moved)] == ["footnote 5 at article 7 (1) reads oth"[:36]]


def row(new: str, old: str = TEXT) -> tuple[str, list[str], list[str]]:
    """What a comparison says of article 1 (1): its significance, its kinds of flags, its reasons."""
    found = compare(draft(old, "old"), draft(new))
    number = found.row_of_new["art_1__para_1"]
    flags = found.flags(number)
    return found.weighed(number).significance, [flag.kind for flag in flags], [flag.reason for flag in flags]


def test_a_row_says_which_notes_went_and_may_have_held_a_reservation() -> None:
    none = TEXT.replace("dawn.[^2]", "dawn.").replace("[^2]: See also the annex on oil.\n", "")
    assert ("substantive", ["footnote"], ["footnote 2 deleted: 'See also the annex on oil.'"]) == row(none)
    assert ("substantive", ["footnote"], ["footnote 2 inserted: 'See also the annex on oil.'"]) == row(TEXT, none)
    two = TEXT.replace("dawn.[^2]", "dawn.[^2][^3]") + "[^3]: Sudland wants candles.\n"
    told = "footnotes 2 and 3 deleted: 'See also the annex on oil.', 'Sudland wants candles.'"
    assert ("substantive", ["footnote"], [told]) == row(none, two)


def test_a_row_whose_note_only_got_another_number_is_editorial_and_silent() -> None:
    assert ("editorial", [], []) == row(TEXT.replace("[^2]", "[^7]"))


def test_a_row_whose_note_was_put_for_another_says_how_both_read() -> None:
    other = TEXT.replace("[^2]", "[^7]").replace("See also the annex on oil.", "Sudland reserves.")
    told = "footnote 2 → 7 reads otherwise: 'See also the annex on oil.' → 'Sudland reserves.'"
    assert ("substantive", ["footnote"], [told]) == row(other)


def test_a_note_that_was_set_to_another_provision_is_told_in_both() -> None:
    new = TEXT.replace("dawn.[^2]", "dawn.").replace("hour.", "hour.[^2]")
    found = compare(draft(TEXT, "old"), draft(new))
    rows = [found.weighed(number) for number in range(len(found.rows))]
    assert [
        ("substantive", ["footnote 2 taken from here: 'See also the annex on oil.'"]),
        ("substantive", ["footnote 2 set here: 'See also the annex on oil.'"]),
    ] == [(each.significance, [flag.reason for flag in each.flags]) for each in rows if each.flags]


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("[lamps]* that burn", "[lamps] 3 that burn", ["note mark '*' → '3'"]),
        ("lamps 3 that burn", "lamps** that burn", ["note mark '3' → '**'"]),
        ("lamps† that burn", "lamps 12 that burn", ["note mark '†' → '12'"]),
        ("lamps* days that burn", "lamps 3 days that burn", ["'3' inserted"]),
        ("lamps * that burn", "lamps 3 that burn", ["'3' inserted"]),
        ("lamps* that burn", "lamps 1204 that burn", ["'1204' inserted"]),
    ],
)
def test_a_note_that_is_called_by_another_sign_counts_nothing(was: str, now: str, told: list[str]) -> None:
    found = weighed(f"Keepers light {was} in the towers.", f"Keepers light {now} in the towers.")
    assert ("substantive", told) == (found.significance, [flag.reason for flag in found.flags])


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("plan of work", "plan*", ["'of work' deleted"]),
        ("plan†", "plan of work", ["'of work' inserted"]),
        ("PLAN/PLANS", "[PLAN*][LIST]", ["brackets opened round 'PLAN*'", "'[LIST]' inserted", "'PLANS' deleted"]),
    ],
)
def test_the_mark_of_a_note_is_no_word_that_was_put_for_others(was: str, now: str, told: list[str]) -> None:
    found = weighed(f"Keepers keep their {was} in time.", f"Keepers keep their {now} in time.")
    assert ("substantive", told) == (found.significance, [flag.reason for flag in found.flags])


def test_a_note_set_at_other_words_of_its_paragraph_is_told() -> None:
    note = "\n[^1]: One coast asks for twelve hours.\n"
    head = "### Article 1. Rest\n1. Crews rest for "
    was = f"{head}ten hours[^1] before a sail of six hours.\n{note}"
    comparison = compare(read_draft(was.encode(), "a.md"), read_draft(moved(was).encode(), "b.md"))
    (weighed,) = [comparison.weighed(n) for n, row in enumerate(comparison.rows) if row.change == "changed"]
    assert weighed.significance == "substantive"
    assert ["footnote 1 set at other words: 'One coast asks for twelve hours.'"] == [flag.reason for flag in weighed.flags]
    beside = compare(read_draft(was.encode(), "a.md"), read_draft(was.replace("hours[^1] b", "hours, [^1] b").encode(), "b.md"))
    assert not [flag for n in range(len(beside.rows)) for flag in beside.flags(n) if flag.kind == "footnote"]


def moved(text: str) -> str:
    """The mark of the note set at the second limit."""
    return text.replace("ten hours[^1]", "ten hours").replace("six hours", "six hours[^1]")


def test_a_note_that_reads_otherwise_is_told_at_its_provision_though_that_stands() -> None:
    text = "### Article 1. Rest\n1. Crews rest for ten hours.[^1]\n\n[^1]: One coast asks to {} this.\n"
    old, new = (read_draft(text.format(verb).encode(), f"{verb}.md") for verb in ("delete", "retain"))
    comparison = compare(old, new)
    told = {row.change: [flag.reason for flag in comparison.flags(n)] for n, row in enumerate(comparison.rows)}
    reason = "footnote 1 reads otherwise: 'One coast asks to delete this.' → 'One coast asks to retain this.'"
    assert told["unchanged"] == [reason]
    (weighed,) = [found for n in range(len(comparison.rows)) if (found := comparison.weighed(n)).flags]
    assert weighed.significance == "substantive"
    spelt = read_draft(text.format("delete").replace("One coast", "One  Coast").encode(), "spelt.md")
    again = compare(old, spelt)
    assert {"none"} == {again.weighed(n).significance for n in range(len(again.rows))}


NOTE = "### Article 1. Rest\n1. Crews rest.[^{}]\n\n[^{}]: In all cases in which it says crews this is for {}\n"


@pytest.mark.parametrize(
    ("mark", "was", "now", "told"),
    [
        (9, "pilots and keepers.", "pilots and divers.", ["footnote 9 reads otherwise: 'keepers' → 'divers'"]),
        (14, "pilots and keepers.", "pilots and divers.", ["footnote 9 → 14 reads otherwise: 'keepers' → 'divers'"]),
        (9, "pilots, unless at sea.", "pilots unless at sea.", ["footnote 9 reads otherwise: comma deleted after 'pilots'"]),
        (14, "pilots, unless at sea.", "pilots unless at sea", ["footnote 9 → 14 reads otherwise: comma deleted after 'pilots'"]),
        (9, "pilots and keepers.", "pilots and keepers", []),
        (14, "pilots and keepers", "pilots and keepers.", []),
    ],
)
def test_a_note_says_what_changed_in_it_and_nothing_of_a_full_stop_at_its_end(
    mark: int, was: str, now: str, told: list[str]
) -> None:
    found = compare(*(read_draft(NOTE.format(n, n, said).encode(), "a.md") for n, said in ((9, was), (mark, now))))
    number = found.row_of_new["art_1__para_1"]
    assert told == [flag.reason for flag in found.flags(number)]
    assert ("substantive" if told else "editorial" if mark > 9 else "none") == found.weighed(number).significance


def test_notes_that_begin_alike_are_told_by_the_words_where_they_part() -> None:
    note = "[^{}]: In all cases in which this Convention says crews, it is for {} alone.\n"
    was = f"### Article 1. Rest\n1. Crews[^1] rest.[^2]\n\n{note.format(1, 'pilots')}{note.format(2, 'keepers')}"
    now = "### Article 1. Rest\n1. Crews rest.\n"
    _, reasons = row(now, was)[1:]
    assert ["footnotes 1 and 2 deleted: '…is for pilots alone.', '…is for keepers alone.'"] == reasons
