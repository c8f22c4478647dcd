"""A sentence that begins a line in a text whose paragraphs blank lines part; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft

_BODY = """ACCORD ON THE KEEPING OF LOCKS AND GATES IN PORTS AND ON ALL RIVERS OF THE COAST

Article 1. Locks

1.   A lock that is shut by night is marked with a lamp of oil, and with
     another lamp that burns red where ships may pass the lock by day.

2.   {}

3.   Gates of wood are red.

Article 2. Gates

Gates that are shut by night are marked as those of a lock are, and with a bell.
"""


def _second(words, body=_BODY):
    draft = read_draft(body.format(words.replace("|", "\n     ")).encode(), "x.txt")
    return [each.text for each in draft.provisions if each.eid.startswith("art_1__para_2")]


@pytest.mark.parametrize(
    "words",
    [
        "A keeper of a lock writes a log of all ships that pass.|He shows it to the port.",
        "A keeper is paid by Mr.|Dahl, who has the oil.",
        "A keeper of a lock follows the rules of the port as printed in vol.|II of its acts.",
    ],
)
def test_a_sentence_goes_on_with_the_one_above(words):
    assert [words.replace("|", " ")] == _second(words)


@pytest.mark.parametrize(
    "words",
    [
        "In this Accord a “lock” means a gate that ships may pass.|“Raft” means any craft of oak.",
        "A keeper shows a log.|A keeper of a lock that is shut by night writes a log of all ships.",
        "A keeper of a lock writes a log of all ships that pass.|DUTIES OF THE PORT",
        "A keeper of a lock writes a log of all ships that pass.|The port and its keepers",
    ],
)
def test_what_is_no_sentence_stands_apart(words):
    assert words.split("|") == _second(words)


def test_lines_that_no_blank_line_parts_are_paragraphs_where_no_other_ones_are_parted_so():
    words = "A keeper of a lock writes a log of all ships that pass.|He shows it to the port."

    assert words.split("|") == _second(words, _BODY.replace("\n\n", "\n"))
