"""Compounds that only lost or got a hyphen beside other changes; the wordings are our own."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.significance.weighing import weighed
from tests.test_diff import shown, sides
from treaty_tui.diff import diff

WORDS = st.sampled_from(
    ["long-term", "longterm", "long term", "low", "oil", "mid-", "oil's", "[", "]", ",", " ", "\n", "-", "off-shore"]
)
WORDING = st.lists(WORDS, max_size=12).map(" ".join) | st.lists(WORDS, max_size=12).map("".join)


@given(WORDING, WORDING)
@example("long-term oil", "new longterm oil")
def test_both_sides_are_rebuilt_from_joined_runs(old: str, new: str) -> None:
    segments = diff(old, new)
    assert sides(segments) == (old, new)
    assert all(text for _, text in segments)
    assert not [
        pair for pair in itertools.pairwise(segments) if pair[0][0] == pair[1][0] or (pair[0][0], pair[1][0]) == ("+", "-")
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "A keeper of [a long-term lamp burns oil.",
            "A keeper in whom crews trust for a longterm bright lamp burns oil.",
            "A keeper [-of [-][+in whom crews trust for +]a [-long-term-][+longterm+] [+bright +]lamp burns oil.",
        ),
        (
            "They act on harbour related storms at night.",
            "They act upon all harbour-related storms at night.",
            "They act [-on-][+upon all+] [-harbour related-][+harbour-related+] storms at night.",
        ),
        (
            "Crews keep the off-shore lamps and socio-nautical rolls in order.",
            "Crews keep offshore horns and socionautical bells in order.",
            "Crews keep[- the-] [-off-shore-][+offshore+] [-lamps-][+horns+] and"
            " [-socio-nautical-][+socionautical+] [-rolls-][+bells+] in order.",
        ),
        ("Any off-shore crew's oil", "The offshore crew oil", "[-Any-][+The+] [-off-shore-][+offshore+] [-crew's-][+crew+] oil"),
        ("They re-light it.", "They relight it.", "They [-re-light-][+relight+] it."),
        ("Old harbour-side inns", "Old inns harbourside", "Old [-harbour-side inns-][+inns harbourside+]"),
        ("An up-river port", "A downup river port", "[-An up-river-][+A downup river+] port"),
        ("An a-b port", "A ab port", "[-An a-b-][+A ab+] port"),
    ],
)
def test_a_compound_with_and_without_its_hyphen_is_an_edit_of_its_own(old: str, new: str, expected: str) -> None:
    assert expected == shown(old, new)


@pytest.mark.parametrize(
    ("old", "new", "weights"),
    [
        ("They act on harbour related storms.", "They act upon all harbour-related storms.", "substantive editorial"),
        ("They row the long-term plan home.", "They row the longterm new plan home.", "editorial substantive"),
        ("They all re-sign the pact.", "They both resign the pact.", "substantive substantive"),
    ],
)
def test_a_compound_is_weighed_by_itself(old: str, new: str, weights: str) -> None:
    row = weighed(old, new)
    assert row.significance == "substantive"
    told = [segment.significance for segment in row.segments if segment.op != "="]
    assert weights.split() == [weight for weight, _ in itertools.groupby(told)] or weights.split() == told[::2]
