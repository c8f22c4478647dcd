"""Lists, subjects and conditions that were cut otherwise: short provisions that stand whole in what became of them."""

import pytest

from tests.align.test_align import FACTS, compared, rows, told
from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Pair

_AROUND = f"Article 8. \n1. {FACTS[8]}\nArticle 9. \n1. {FACTS[9]}"


def _article(text: str) -> str:
    return f"Article 1. Rafts\n{text}\n{_AROUND}"


def _both(old: str, new: str) -> list[dict[str, Pair]]:
    """What became of the old text in the new one, and the other way round."""
    return [compared(_article(old), _article(new)), compared(_article(new), _article(old))]


LISTED = "1. Each harbour shall tax:\n(a) oak;\n(b) tarred ropes; and\n(c) wet salt."


def test_a_point_that_became_an_article_with_the_words_of_its_lead_is_its_counterpart() -> None:
    new = f"{_article('1. Each harbour shall tax oak.')}\nArticle 10. Ropes\n1. Each harbour shall tax tarred ropes."
    there, back = compared(_article(LISTED), new), compared(new, _article(LISTED))

    assert told(there["art_10__para_1"]) == "changed moved renumbered"
    assert told(back["art_1__para_1__point_b"]) == "changed moved renumbered"
    assert there["-art_1__para_1__point_c"].change == "deleted"


def test_a_point_whose_words_two_provisions_say_has_no_counterpart() -> None:
    new = _article("1. Oak floats.\n2. Each harbour shall tax tarred ropes, if they float.")

    assert compared(_article(LISTED), new)["-art_1__para_1__point_b"].change == "deleted"


def test_a_sentence_that_repeats_its_subject_when_cut_in_two_is_split_and_back_again_merged() -> None:
    for result, change in zip(
        _both(
            "1. Each master shall lower the flag at dusk or the sail at dawn.",
            "1. Each master shall lower the flag at dusk.\n2. Each master shall lower the sail at dawn.",
        ),
        ("split", "merged"),
        strict=True,
    ):
        assert result["art_1__para_1"].change == change


@pytest.mark.parametrize("master", ["", "new "])
def test_two_sentences_cut_apart_are_split_though_both_grew_and_back_again_merged(master: str) -> None:
    for result, change in zip(
        _both(
            "1. The master shall ring the bell twice. The ringing shall be noted in the book.",
            f"1. The {master}master shall ring the bell twice, in fog and in snow, by hand.\n"
            "2. The ringing shall be noted in the book without delay.",
        ),
        ("split", "merged"),
        strict=True,
    ):
        assert result["art_1__para_1"].change == change


def test_what_only_ends_as_a_lost_sentence_did_is_no_part_of_a_split() -> None:
    rules = "in accordance with the rules adopted by the guild"
    result = compared(
        _article(f"1. The master shall ring the bell twice. The crew shall sing {rules}."),
        _article(
            "1. The master shall ring the bell twice.\n"
            f"2. Owners shall paint barges red above the waterline and tar them below it each spring, {rules}."
        ),
    )
    assert ("changed", "inserted") == (result["art_1__para_1"].change, result["art_1__para_2"].change)


def test_two_sentences_of_one_subject_are_not_taken_for_another_that_begins_like_them() -> None:
    old = (
        "1. A harbour may refuse a berth to a raft or to a barge if it leaks.\n2. A harbour may measure masts.\n"
        "3. A harbour may measure keels, if the owner agrees."
    )
    new = (
        "1. A harbour may refuse a berth to a raft.\n2. A harbour may refuse a berth to a barge if it leaks.\n"
        "3. A harbour may measure masts and keels, if the owner agrees."
    )
    there, back = _both(old, new)

    assert [there[f"art_1__para_{n}"].change for n in (1, 3)] == ["split", "merged"]
    assert [back[f"art_1__para_{n}"].change for n in (1, 2)] == ["merged", "split"]


def test_a_lead_goes_where_its_points_go() -> None:
    points = "(a) mend the quay;\n(b) sweep the mole."
    old = f"1. Each harbour shall, if it has the money:\n{points}\n2. Each harbour shall report."
    new = f"1. Each harbour shall:\n{points}\n2. Each harbour shall report, if it has the money."
    for result in _both(old, new):
        assert [told(result[f"art_1__para_{n}"]) for n in (1, 2)] == ["changed", "changed"]
        assert told(result["art_1__para_1__point_a"]) == "unchanged"


@pytest.mark.parametrize("points", [("rafts", "gulls"), ("rafts of oak", "gulls on islets")])
def test_a_condition_that_went_to_the_point_beside_it_took_none_along(points: tuple[str, str]) -> None:
    one, two = points
    old = f"1. The Board registers:\n(a) {one};\n(b) {two}, unless the master objects;\n(c) masts."
    new = f"1. The Board registers:\n(a) {two};\n(b) {one}, unless the master objects;\n(c) masts."
    result = compared(_article(old), _article(new))

    assert [result[f"art_1__para_1__point_{n}"].change for n in "abc"] == ["changed", "changed", "unchanged"]
    assert sum(result[f"art_1__para_1__point_{n}"].moved for n in "ab") == 1


def test_a_short_sentence_that_grew_and_went_elsewhere_is_still_the_same() -> None:
    old = _article(f"1. {FACTS[1]}\n2. A ferryman shall not sing at night.")
    new = f"{_article(f'1. {FACTS[1]}')}\n2. A ferryman shall not sing at night, except in fog."

    assert told(compared(old, new)["art_9__para_2"]) == "changed moved"
    assert told(compared(new, old)["art_1__para_2"]) == "changed moved"


def test_what_is_said_twice_did_not_grow() -> None:
    old = _article(f"1. {FACTS[1]}\n2. A ferryman shall not sing at night.")
    new = f"{_article(f'1. {FACTS[1]}')}\n2. A ferryman shall not sing at night, except in fog."
    new += "\nArticle 10. \n1. A ferryman shall not sing at night, save in May."

    assert compared(old, new)["-art_1__para_2"].change == "deleted"


def test_articles_that_stayed_have_not_moved_with_the_one_that_left_its_annex() -> None:
    large, small, other = f"{FACTS[4]} {FACTS[5]} {FACTS[6]}", FACTS[2], FACTS[3]
    texts = [
        f"# Pact\n## Annex I. Lamps\n{first}\n## Annex II. Bells\n{second}\n"
        for first, second in (
            (f"### Article 1\n{large}\n### Article 2\n{small}", f"### Article 1\n{other}"),
            (f"### Article 1\n{small}", f"### Article 1\n{other}\n### Article 2\n{large}"),
        )
    ]
    old, new = (read_draft(text.encode(), "x.md") for text in texts)
    found = {name: pair.moved for name, pair in rows(align(old, new), old, new).items() if "para" not in name and "art_" in name}

    assert found == {"annex_1__art_1": False, "annex_2__art_1": False, "annex_2__art_2": True}


def test_a_letter_printed_without_its_dots_is_the_same_letter() -> None:
    old, new = (_article(f"1. Порты открыты:\n(a) {word};\n(b) зимой.") for word in ("днём", "днем"))

    assert compared(old, new)["art_1__para_1__point_a"].change == "changed"


def test_a_clause_that_became_the_next_sentence_in_other_words_is_a_part_of_what_was_split() -> None:
    old = _article("1. Ropes are cut by order, and masters learn of it early.")
    new = _article("1. Ropes are cut by order.\n2. Masters learn of cuts early.")

    assert compared(old, new)["art_1__para_1"].change == "split"
    assert compared(new, old)["art_1__para_1"].change == "merged"


def test_a_new_sentence_beside_one_that_was_shortened_is_none() -> None:
    old = _article("1. The fee is ten coins, and the Board may waive it.")
    new = _article("1. The fee is ten coins.\n2. The Board may raise a toll.")

    assert compared(old, new)["art_1__para_2"].change == "inserted"


def test_a_few_words_that_stand_once_in_either_draft_are_known_in_another_annex() -> None:
    old, new = (
        read_draft(f"# Pact\n## Annex I. Burnt\n\n{first}\n## Annex II. Kept\n\n{second}\n".encode(), "x.md")
        for first, second in (
            ("1. Torn sails.\n2. Wet ropes.\n3. Old oars.", "1. Dry masts.\n2. New keels."),
            ("1. Torn sails.\n2. Old oars.", "1. Wet ropes.\n2. Dry masts.\n3. New keels."),
        )
    )

    assert told(rows(align(old, new), old, new)["annex_2__para_1"]) == "unchanged moved renumbered"


def test_a_few_words_that_stand_twice_are_not() -> None:
    old = _article(f"1. {FACTS[1]}\n2. Nets float.")
    new = f"{_article(f'1. {FACTS[1]}')}\n2. Nets float.\nArticle 10. \n1. Nets float."

    assert compared(old, new)["-art_1__para_2"].change == "deleted"


def test_a_point_that_became_a_provision_with_one_word_of_its_lead_changed_is_its_counterpart() -> None:
    new = f"{_article('1. Each harbour shall tax oak.')}\nArticle 10. Ropes\n1. Each harbour should tax tarred ropes."
    there, back = compared(_article(LISTED), new), compared(new, _article(LISTED))

    assert told(there["art_10__para_1"]) == "changed moved renumbered"
    assert told(back["art_1__para_1__point_b"]) == "changed moved renumbered"


def test_a_point_is_not_looked_for_where_two_words_of_its_lead_are_others() -> None:
    new = f"{_article('1. Each harbour shall tax oak.')}\nArticle 10. Ropes\n1. Each pilot should tax tarred ropes."

    assert compared(_article(LISTED), new)["-art_1__para_1__point_b"].change == "deleted"
