"""Rows as a whole, words that moved in them, and terms that were replaced throughout; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

SHIFTED = [
    (
        "They shall at their own cost mark nets of all kinds each year.",
        "They shall mark nets of all kinds each year at their own cost.",
        "consequential",
    ),
    (
        "Rules were later printed (A/PORT/1 and A/PORT/2/Rev.1) for all boats.",
        "Rules (A/PORT/1 and A/PORT/2/Rev.1) were later printed for all boats.",
        "consequential",
    ),
    (
        "Rules were later printed (for ports and boats) for all.",
        "Rules (for ports and boats) were later printed for all.",
        "substantive",
    ),
    ("They own the log of the vessel kept ashore.", "They own the log kept ashore of the vessel.", "substantive"),
    ("They mark nets and keep logs at their own cost.", "They mark at their own cost nets and keep logs.", "substantive"),
    ("They act. They mark nets at their own cost.", "They act at their own cost. They mark nets.", "substantive"),
    ("Crews trained in the use of lamps rest at night.", "Crews trained rest at night in the use of lamps.", "substantive"),
    ("Masters who fish in the bay pay high dues.", "Masters who fish pay high dues in the bay.", "substantive"),
    ("They mark nets as soon as possible each year.", "As soon as possible they mark nets each year.", "substantive"),
]


@pytest.mark.parametrize(("old", "new", "significance"), SHIFTED)
def test_words_that_only_moved_are_at_most_consequential(old: str, new: str, significance: str) -> None:
    assert significance == weighed(old, new).significance


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "They shall at their own cost mark nets of all kinds each year.",
            "They shall mark nets of all kinds each year at their own cost.",
        ),
        (
            "They own boats, the log of every vessel in port, and nets of all kinds, of any mesh or age.",
            "They own boats [old], nets of all kinds, of any mesh or age, and the log of every vessel in port.",
        ),
    ],
)
def test_words_that_moved_are_told(old: str, new: str) -> None:
    assert "moved" in kinds(weighed(old, new))


def test_a_systematic_replacement_is_consequential_at_each_place() -> None:
    found = weighed("a computer system", "an ICT system", substitutions=(("computer", "ICT"),))
    assert "consequential" == found.significance
    assert {"term"} == kinds(found)


@pytest.mark.parametrize(
    ("old", "new", "significance"),
    [
        ("developing countries", "developing country Parties", "substantive"),
        ("Member States", "States Parties", "substantive"),
        ("Secretariat", "Depositary", "substantive"),
        ("developed country Parties", "Parties", "substantive"),
        ("State Party", "Party", "consequential"),
        ("MOP", "Meeting of the Parties", "consequential"),
        ("service providers", "ICT service providers", "consequential"),
    ],
)
def test_a_systematic_replacement_of_an_actor_counts_unless_it_names_the_same_one(old: str, new: str, significance: str) -> None:
    found = weighed(f"It rests with the {old} to act.", f"It rests with the {new} to act.", substitutions=((old, new),))
    assert significance == found.significance
    assert "term" in kinds(found)


def test_a_systematic_replacement_never_hides_an_obligation() -> None:
    assert "substantive" == weighed("Parties should act", "Parties shall act", substitutions=(("should", "shall"),)).significance


@pytest.mark.parametrize(
    ("change", "moved", "renumbered", "expected"),
    [
        ("unchanged", False, False, "none"),
        ("unchanged", True, False, "consequential"),
        ("unchanged", False, True, "consequential"),
        ("split", False, False, "consequential"),
        ("inserted", False, False, "substantive"),
    ],
)
def test_a_row_has_the_significance_of_what_happened_to_it(change: str, moved: bool, renumbered: bool, expected: str) -> None:
    found = weighed("Same words.", "Same words.", change=change, moved=moved, renumbered=renumbered)
    assert expected == found.significance


def test_the_highest_segment_decides_the_row() -> None:
    found = weighed("Parties shall act and help each other to co-operate.", "Parties may act and help each other to cooperate.")
    assert {("shall", "substantive"), ("co-operate", "editorial")} <= {(s.text, s.significance) for s in found.segments}
    assert "substantive" == found.significance
