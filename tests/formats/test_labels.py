"""The quick looks at a label say what the whole pattern says."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from treaty_tui.formats import labels, read_draft

PARTS = [
    "[",
    "{",
    " ",
    "\u00a0",
    "-",
    "–",
    "— ",
    ".",
    ")",
    "(",
    "．",
    "、",
    ":",
    ",",
    "a",
    "B",
    "iv",
    "the",
    "Having",
    "bis",
    "ter",
    "alt",
    "кватер",
    "1",
    "2",
]


@settings(max_examples=2000, deadline=None)
@example("a(bis)— ")
@example("a-bis")
@given(st.lists(st.sampled_from(PARTS), max_size=7).map("".join))
def test_no_label_is_taken_for_a_word(text: str) -> None:
    if re.match(labels._WORD, text):
        assert labels._any_label().match(text) is None


def test_lines_of_prose_are_known_by_their_first_word_and_labels_are_not() -> None:
    for prose in (
        "The States Parties shall",
        "[The States",
        "In order to",
        "Cross-border data",
        "[[A State Party may",
        "Decisions, if any",
    ):
        assert re.match(labels._WORD, prose)
        assert labels.match(prose) is None
    for line in ("a. point", "[b) point", "iv bis) point", "d ter． point"):
        assert not re.match(labels._WORD, line), line
        assert labels.match(line) is not None, line


def test_what_only_begins_or_ends_as_a_simple_label_is_none() -> None:
    for line in ("12( text", "iv( text", "(a. text", "(a( text", "() text", ". text", "1234) text", "(abcdefg) text"):
        assert labels.match(line) is None, line


def test_a_simple_label_is_the_same_before_a_space_and_a_tab() -> None:
    for printed in ("1.", "(a)", "iv)", "12.", "(iii)"):
        spaced = labels.match(f"{printed}  Each Party, (b) too")
        assert spaced is not None
        assert spaced == labels.match(f"{printed}\tEach Party, (b) too")
        assert (spaced.raw, spaced.rest) == (printed, "Each Party, (b) too")


def test_a_suffix_may_stand_behind_the_sign_of_its_number_or_in_brackets() -> None:
    late = ("7.bis [Harbours may]", "7. bis Each keeper", "7. bis. each keeper", "7.bis. Each keeper", "7(bis). Each keeper")
    others = ("7.бис Порты", "7- مكررا توقد", "٧ مكررا- توقد", "7之二. 各港口", "七之二、各港口")
    for line in (*late, *others):
        label = labels.match(line)
        assert label is not None
        assert "7bis" == labels.number(label, *label.readings[0])
        assert line == f"{label.raw}{' ' if line[len(label.raw)] == ' ' else ''}{label.rest}"


def test_words_that_begin_like_a_suffix_are_text() -> None:
    for line in ("7. Bistros close", "7. ter boats", "7. alternative lamps", "(a) terns", "7. bis repetita"):
        label = labels.match(line)
        assert label is not None
        assert ("", line.partition(" ")[2]) == (label.suffix, label.rest)


def test_a_number_with_bis_is_a_label_without_a_full_stop_where_a_sentence_begins() -> None:
    for line, number, rest in (("3bis [Harbours may]", "3bis", "[Harbours may]"), ("2 ter Each keeper", "2ter", "Each keeper")):
        found = labels.match(line)
        assert found is not None
        assert (number, rest) == (labels.number(found, *found.readings[0]), found.rest)
    for line in ("3bis of this article", "3 Each keeper", "12 bisons", "30 ter horses"):
        assert labels.match(line) is None, line


@pytest.mark.parametrize(
    ("line", "label", "number"),
    [
        ("أ - حجم السفينة؛", "أ -", "a"),
        ("ب- حجم السفينة؛", "ب-", "b"),
        ("ج–حجم السفينة؛", "ج–", "c"),
        ("د/ حجم السفينة؛", "د/", "d"),
        ("هـ - حجم السفينة؛", "هـ -", "e"),
        ("أولاً: حجم السفينة.", "أولاً:", "I"),
        ("ثالثا - حجم السفينة.", "ثالثا -", "III"),
        ("c- la taille du navire ;", "c-", "c"),
    ],
)
def test_letters_with_a_dash_or_a_slash_and_arabic_adverbs_of_number_are_labels(line: str, label: str, number: str) -> None:
    lead = "1. يبين السجل:" if label[0] > "a" and label != "c-" else "1. Le registre indique :"
    draft = read_draft(f"# T\n\n### Article 1\n\n{lead}\n\n{line}\n".encode(), "x.md")

    assert [(label, line.removeprefix(label).strip())] == [(each.label, each.text) for each in draft.provisions[3:]]
    assert number == draft.provisions[3].eid.rpartition("_")[2]


@pytest.mark.parametrize(
    "line", ["و/أو مالكها.", "y - si procede - el puerto", "и — при желании — порт", "ج-م-ع", "أولا وقبل كل شيء: السلامة"]
)
def test_words_before_a_dash_or_a_slash_are_text(line: str) -> None:
    draft = read_draft(f"# T\n\n### Article 1\n\n1. X:\n\n{line}\n".encode(), "x.md")

    assert line in [each.text for each in draft.provisions]


def test_arabic_adverbs_of_number_head_sections_as_roman_numbers_do() -> None:
    text = "### المادة 1: السفن\n\nأولا - التسجيل\n\n1 - يسجل المكتب.\n\nثانيا - الرسوم\n\n2 - يجبي المكتب.\n"
    draft = read_draft(f"# مشروع\n\n{text}".encode(), "x.md")

    assert ["art_1__para_I", "art_1__para_I__para_1", "art_1__para_II", "art_1__para_II__para_2"] == [
        each.eid for each in draft.provisions if each.eid.startswith("art_1__")
    ]
