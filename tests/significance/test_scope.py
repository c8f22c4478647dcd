"""What belongs to what within a sentence: marks and phrases that wandered; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

WANDERED = [
    (
        "en",
        "The Clerk, after asking the Guild, and the Bursar seal it.",
        "The Clerk, after asking the Guild and the Bursar, seal it.",
    ),
    ("en", "Guards search at noon with a key, or after dark.", "Guards search at noon, with a key or after dark."),
    ("en", "Send it on foot or horse, as the owner likes.", "Send it on foot, or horse as the owner likes."),
    ("en", "Pilots, and cooks of any age, rest.", "Pilots and cooks, of any age, rest."),
    ("en", "They oil their lamps; hired lamps are oiled ashore.", "They oil their lamps, hired lamps; are oiled ashore."),
    ("fr", "Le garde, après avis du maire, et le juge signent.", "Le garde, après avis du maire et le juge, signent."),
    ("ru", "Сторож, спросив мэра, и судья подписывают.", "Сторож, спросив мэра и судья, подписывают."),
]


@pytest.mark.parametrize(("language", "old", "new"), WANDERED)
def test_a_mark_that_went_here_and_came_there_in_one_clause_regroups_it(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        found = weighed(was, now, language)
        assert "substantive" == found.significance
        assert {"punctuation"} == kinds(found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("They rest, and in winter, sing.", "They rest and, in winter, sing."),
        (
            "They keep oil, nets and logs. They sell fur, wax, and salt.",
            "They keep oil, nets, and logs. They sell fur, wax and salt.",
        ),
    ],
)
def test_not_one_that_only_opens_an_aside_on_the_other_side_of_and(old: str, new: str) -> None:
    assert "editorial" == weighed(old, new).significance


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "en",
            "Each Guild shall in its own port fine those who sell eels.",
            "Each Guild shall fine those who in its own port sell eels.",
        ),
        (
            "fr",
            "La guilde peut, dans son port, taxer ceux qui vendent du sel.",
            "La guilde peut taxer ceux qui vendent du sel dans son port.",
        ),
        (
            "es",
            "La guilda puede, en su puerto, multar a los que vendan.",
            "La guilda puede multar a los que vendan en su puerto.",
        ),
    ],
)
def test_a_phrase_that_moved_past_a_relative_pronoun_is_substantive(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        assert "substantive" == weighed(was, now, language).significance


def test_an_asterisk_that_marks_another_item_is_told_and_one_that_came_alone_is_a_notes() -> None:
    old = "What bears an asterisk is taxed: wax*; salt; tin."
    found = weighed(old, "What bears an asterisk is taxed: wax; salt*; tin.")
    assert "substantive" == found.significance
    assert ["'*' deleted behind 'wax'", "'*' inserted behind 'salt'"] == [flag.reason for flag in found.flags]
    for new in (old.replace("*", ""), old.replace("wax*", "*wax*"), old.replace("wax*; salt; tin", "*wax*; salt; *tin*")):
        assert "editorial" == weighed(old, new).significance
