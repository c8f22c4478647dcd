"""Notes in lines of their own with no rule above them, in plain text."""

import pytest

from tests.formats.test_footing import drafted, notes, words
from treaty_tui.formats import read_draft


@pytest.mark.parametrize(
    ("word", "note"),
    [
        ("keeper1", "1 The delegation of the islands reserved its position."),
        ("keeper,1", "1 See A/LAMP/3."),
        ("keeper¹", "¹ The delegation of the islands reserved its position."),
        ("keeper[1]", "[1] Ibid."),
        ("смотритель1", "1 Там же."),
    ],
)
def test_a_line_whose_number_hangs_on_a_word_above_is_a_note_and_its_brackets_go(word: str, note: str) -> None:
    draft = drafted(f"1. The {word} lights the lamp.", note, "2. The keeper sleeps.")
    plain = str.maketrans("", "", "[]")
    assert [note.translate(plain)] == notes(draft)
    assert f"The {word} lights the lamp.".translate(plain) == words(draft, "art_1__para_1")
    assert draft.get("art_1__para_nn_1") is None


def test_notes_count_on_over_the_pages_or_begin_again() -> None:
    draft = drafted(
        "1. A keeper1 and a reeve2 meet.", "1 One.\n2 Two that\nis long.", "2. A moot.3", "3 Three.", "3. A bell.1", "1 Four."
    )
    assert ["1 One.", "2 Two that is long.", "3 Three.", "1 Four."] == notes(draft)


@pytest.mark.parametrize(
    "line",
    ["2 Keepers are enough.", "1 Keeper is enough.", "12 keepers are enough.", "50 Keepers are enough.", "[50] Keepers suffice."],
)
def test_a_line_that_begins_with_a_number_is_none_where_no_word_has_it(line: str) -> None:
    draft = drafted("1. The CO2 of [50] lamps is counted.", line)
    assert not notes(draft)


def test_what_follows_a_note_is_text() -> None:
    draft = read_draft(b"PACT\n\nArticle 1\nLamps\n\n1. The keeper1 lights it.\n1 Ibid.\n2. The keeper sleeps.\n", "x.txt")
    assert ["The keeper1 lights it.", "The keeper sleeps."] == [words(draft, f"art_1__para_{n}") for n in (1, 2)]
