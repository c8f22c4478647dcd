"""Lines that only a width has broken, where no blank line or stop tells it: the tree is that of the text as it was written."""

import pytest

from treaty_tui.formats import read_draft

_FLOW = "\n2. " + "\n".join(["Gates of wood that are shut by night are marked with two lamps of"] * 8) + "\nred glass.\n"
"""Lines that show that a text is wrapped."""


def _read(body):
    return [(each.eid, each.words) for each in read_draft(body.encode(), "x.txt").provisions]


@pytest.mark.parametrize("name", ["Article 1.", "Annex 1."])
def test_the_second_line_of_a_heading_in_small_letters_belongs_to_it(name):
    body = f"{name} Locks that are built by towns and by those{{}}who keep the ports\n\n1. Locks are shut.\n\n2. Gates are red.\n"

    assert _read(body.format("\n")) == _read(body.format(" "))


def test_a_sentence_below_a_heading_is_none_of_it():
    found = dict(_read("Article 1. Locks\nare shut by night.\n\nArticle 2. Gates\n\nGates are red.\n"))

    assert "Locks" == found["art_1"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A keeper of a lock follows the rules of the|Board of the port.",
        "A keeper of a lock gets his pay on 3|May of each year.",
        "A keeper of a lock is named by|Parties.",
    ],
)
def test_a_short_line_that_ends_in_the_middle_of_a_phrase_goes_on(sentence):
    longer = "A lock that is shut by night is marked with a lamp of oil that burns red and green in turn."
    body = f"Article 1. Keepers\n\n1. These rules hold:\n\n(a) {longer}\n\n(b) {sentence}\n\n2. {longer}\n"

    assert _read(body.replace("|", "\n")) == _read(body.replace("|", " "))


def test_a_line_of_an_option_is_as_wide_as_it_was_printed():
    body = (
        "Article 1. Keepers\n\n[Option 1: A lock that is shut by night is marked with a lamp of any{}Party that keeps it.]\n\n"
        "[Option 2: A lock that is shut by night is marked with a red lamp.]\n" + _FLOW
    )

    assert _read(body.format("\n")) == _read(body.format(" "))


_FRONT = """DRAFT ACCORD ON THE KEEPING OF LOCKS AND GATES IN PORTS
The Parties to this Accord,
Mindful of the harm that ships without lamps have done;
CONVINCED that a lock which is shut by night is to be marked,
[Noting the Rules for Locks of the Board of the ports,]
Have agreed as follows:
Article 1. Locks
Locks are shut.
"""


@pytest.mark.parametrize("words", range(3, 16))
def test_recitals_and_the_title_stand_apart_however_full_their_lines_are(words):
    line = "Gates are red" + " or" * words + "\n"
    found = dict(_read(_FRONT + line * 12 + "green.\n"))

    assert "DRAFT ACCORD ON THE KEEPING OF LOCKS AND GATES IN PORTS" == found["title"]
    assert "Mindful of the harm that ships without lamps have done;" == found["preamble__rec_1"]
    assert "CONVINCED that a lock which is shut by night is to be marked," == found["preamble__rec_2"]
    assert "[Noting the Rules for Locks of the Board of the ports,]" == found["preamble__rec_3"]
    assert "The Parties to this Accord,\nHave agreed as follows:" == found["preamble"]


def test_a_lead_with_the_mark_of_a_note_has_ended():
    lead = "1. A keeper of a lock that is shut by night has all of the lamps that burn oil:][^1]"
    found = _read(f"Article 1. Keepers\n\n{lead}\n(a) [red lamps; or]\n(b) green ones.\n{_FLOW}")

    assert ["art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_b", "art_1__para_2"] == [
        eid for eid, _ in found
    ]


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“"])
def test_terms_on_lines_of_their_own_are_paragraphs_whether_small_or_great(marks):
    first, last = marks
    lines = ["In this Treaty:", f"{first}raft{last} means a float;", f"{first}Board{last} means the Raft Board;"]
    lines.append(f"{first}oak{last} means oak.")
    for name in ("x.txt", "x.md"):
        draft = read_draft(("### Article 1. Terms\n" * (name == "x.md") + "\n".join(lines)).encode(), name)

        assert lines == [each.text for each in draft.provisions if each.text]


def test_a_term_goes_on_with_the_sentence_that_it_stands_in():
    draft = read_draft("Article 1\n\n1. Those who sail, and in this Treaty the\n“raft” means a float, pay.\n".encode(), "x.txt")

    assert "Those who sail, and in this Treaty the “raft” means a float, pay." == draft.provisions[-1].text
