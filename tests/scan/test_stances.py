"""A stance is told only where plain words tell it, in the right direction, and in the right voice."""

import pytest

from tests.scan.builders import on, scanned, stance

SAID = [
    ("We support Article 4.", "support"),
    ("My delegation fully supports the text of Article 4.", "support"),
    ("We do not support Article 4.", "oppose"),
    ("We cannot accept Article 4.", "oppose"),
    ("We can accept Article 4.", "support"),
    ("We oppose Article 4.", "oppose"),
    ("We do not object to Article 4.", "flexible"),
    ("We have concerns about the wording of Article 4.", "concern"),
    ("Article 4 raises serious concerns.", "concern"),
    ("Article 4 is unacceptable.", "oppose"),
    ("We reserve our position on Article 4.", "reserve"),
    ("We seek clarification on Article 4.", "question"),
    ("We are flexible on Article 4.", "flexible"),
    ("We propose to delete Article 4.", "propose delete"),
    ("We propose the deletion of Article 4.", "propose delete"),
    ("Article 4 should be deleted.", "propose delete"),
    ("Article 4 should not be deleted.", "support"),
    ("We oppose the deletion of Article 4.", "support"),
    ("We do not support the deletion of Article 4.", "support"),
    ("We support the proposal of Grand Fenwick to delete Article 4.", "propose delete"),
    ("We would retain Article 4.", "support"),
    ("Article 4 should be revised.", "propose amend"),
    ("We ask to put Article 4 to a vote.", "propose vote"),
    ("We propose to move Article 4 to Chapter III.", "propose move"),
    ("Kites should be mentioned in Article 4.", "propose add"),
    ("Hangar rules should be included in the text (at least in Article 4).", "propose add"),
    ("We oppose the inclusion of Article 4.", "oppose"),
    ("Article 4 speaks of masts.", "?"),
    ("The document supports efforts under Article 4.", "?"),
    ("We thank the Chair; let me turn to Article 4.", "?"),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_plain_words_tell_a_stance(text: str, expected: str) -> None:
    assert expected == stance(text, "art_4")


def test_each_provision_gets_its_own_stance() -> None:
    found = scanned("We support Article 3 but oppose Article 4; Article 6 should be deleted.")
    assert ["support", "oppose", "propose delete"] == [
        f"{one.stance} {one.action}".strip() for target in ("art_3", "art_4", "art_6") for one in on(found, target)
    ]


def test_alternatives_share_a_group() -> None:
    text = "Either delete paragraph 2 of Article 4, or revise its wording, or consider putting this sad provision to a vote."
    asked = on(scanned(text), "art_4__para_2")
    assert ["delete", "amend", "vote"] == [one.action for one in asked]
    assert {1} == {one.group for one in asked}


@pytest.mark.parametrize(
    "text", ["Delete or revise Article 4.", "We suggest that Article 4 should be deleted or that it should be revised."]
)
def test_alternatives_of_one_article(text: str) -> None:
    asked = on(scanned(text), "art_4")
    assert {"delete", "amend"} == {one.action for one in asked}
    assert {1} == {one.group for one in asked}


def test_what_is_not_joined_by_or_is_no_alternative() -> None:
    found = scanned("Delete Article 3 and revise Article 4. Delete Article 6 or keep silent.")
    assert {0} == {one.group for one in found.suggestions}


REPORTED = [
    ("Some delegations proposed to delete Article 4.", "UNNAMED-SOME"),
    ("Many countries oppose Article 4.", "UNNAMED-MANY"),
    ("Several States have concerns about Article 4.", "UNNAMED-STATES"),
    ("Grand Fenwick supports Article 4.", "GRF"),
    ("Yesterday, the delegation of Grand Fenwick supported Article 4.", "GRF"),
]


@pytest.mark.parametrize(("text", "holder"), REPORTED)
def test_reported_words_are_never_the_speakers(text: str, holder: str) -> None:
    found = scanned(f"Statement by the delegation of Ruritania\n\n{text}")
    (one,) = on(found, "art_4")
    assert one.voice.reported
    assert holder == one.voice.delegation


@pytest.mark.parametrize(
    "text",
    [
        "Although some delegations oppose it, we support Article 4.",
        "We thank Grand Fenwick and support Article 4.",
        "Ruritania supports Article 4.",
        "The Republic of Ruritania supports Article 4.",
    ],
)
def test_the_speakers_own_words_stay_his(text: str) -> None:
    (one,) = on(scanned(f"Statement by the delegation of Ruritania\n\n{text}"), "art_4")
    assert "support" == one.stance
    assert not one.voice.reported


def test_an_idea_shared_by_others_is_told_of_both() -> None:
    found = on(scanned("We support the idea, expressed by many members, of Article 4."), "art_4")
    assert {False, True} == {one.voice.reported for one in found}
    assert {"support"} == {one.stance for one in found}


def test_the_whole_text_needs_a_stance_beside_it() -> None:
    text = "Ruritania is reserving its position on the entire text of the convention. The new draft text is long."
    (whole,) = on(scanned(text), "whole")
    assert "reserve" == whole.stance
    assert 1 == len(whole.places)


def test_a_theme_that_is_a_wish_tells_no_side() -> None:
    found = scanned("We support kites and a beacon.")
    assert [("", "")] == [(one.stance, one.action) for one in on(found, "theme:leaving kites out")]
    assert ["support"] == [one.stance for one in on(found, "theme:lighting of masts")]
