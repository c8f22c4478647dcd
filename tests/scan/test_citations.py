"""Resolutions, other instruments, terms, missing things, process and the head of a statement."""

import pytest

from tests.scan.builders import BOOK, on, scanned
from treaty_tui.model import PositionBook
from treaty_tui.scan import resolutions

CITED = [
    ("UNGA Resolution 70/1 says so.", ["A/RES/70/1"]),
    ("We recall resolutions 70/111, 71/5 and 72/9.", ["A/RES/70/111", "A/RES/71/5", "A/RES/72/9"]),
    ("See A/RES/70/111 and S/RES/1540 (2004).", ["A/RES/70/111", "S/RES/1540 (2004)"]),
    ("Security Council resolution 1540 (2004) binds.", ["S/RES/1540 (2004)"]),
    ("Human Rights Council resolution 47/16 is another.", ["A/HRC/RES/47/16"]),
    ("La résolution 70/111 et la resolución 71/5.", ["A/RES/70/111", "A/RES/71/5"]),
    ("В резолюции 70/111 сказано.", ["A/RES/70/111"]),
    ("根据第70/111号决议。", ["A/RES/70/111"]),
    ("We meet 24/7 in room 70/111, on 3/4 of the days.", []),
]


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_resolutions(text: str, expected: list[str]) -> None:
    assert expected == [mention.on.removeprefix("instrument:") for mention in resolutions.find(text)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("A/RES/70/111", "A/RES/70/171", True),
        ("A/RES/70/123", "A/RES/70/132", True),
        ("A/RES/70/111", "A/RES/71/111", True),
        ("A/RES/70/111", "A/RES/70/11", False),
        ("A/RES/70/111", "A/RES/70/222", False),
        ("A/RES/70/111", "A/RES/71/112", False),
        ("A/RES/70/1", "A/RES/70/2", False),
        ("A/RES/70/111", "A/HRC/RES/70/111", False),
    ],
)
def test_one_slip_of_the_pen(one: str, other: str, expected: bool) -> None:
    assert expected == resolutions.near(one, other)


def misprints(text: str, book: PositionBook = BOOK) -> list[str]:
    return [finding.message for finding in scanned(text, book).findings if finding.kind == "possible-misprint"]


def test_a_misprint_of_what_the_workspace_knows() -> None:
    (message,) = misprints("We keep to resolution 70/171.")
    assert "70/171" in message
    assert "did" not in message
    assert "A/RES/70/111" in message


def test_a_misprint_of_what_the_statement_says_elsewhere() -> None:
    (message,) = misprints("Resolution 60/44 and resolution 60/44. Later resolution 60/45.", PositionBook())
    assert message.startswith("“60/45”")


def test_what_the_workspace_marks_sic_is_not_known_to_be_right() -> None:
    assert frozenset({"A/RES/70/111"}) == resolutions.known(BOOK)
    assert [] == misprints("We keep to resolution 70/111.")


INSTRUMENTS = [
    ("Under UNTOC and UNCAC we act.", {"UNTOC", "UNCAC"}),
    ("The Budapest Convention and its friends.", {"Budapest Convention"}),
    ("The second additional protocol to this convention binds.", {"Budapest Convention, Second Additional Protocol"}),
    ("In line with the principles of the UN Charter.", {"UN Charter"}),
    ("The Charter of the United Nations holds.", {"UN Charter"}),
    ("The SDGs and the 2030 Agenda.", {"Sustainable Development Goals", "2030 Agenda"}),
    ("The Helium Treaty is old.", {"Helium Treaty"}),
    ("This Convention, the draft Convention and the United Nations Convention are ours.", set()),
]


@pytest.mark.parametrize(("text", "expected"), INSTRUMENTS)
def test_other_instruments(text: str, expected: set[str]) -> None:
    named = {one.on.removeprefix("instrument:") for one in scanned(text).suggestions if one.kind == "instrument"}
    assert expected == named


TERMS = [
    ("We prefer “airship” to “dirigible”.", {"term:airship"}),
    ("Moor terminology is new to us.", {"term:Moor"}),
    ("The definition of inspectors is wanting.", {"term:inspectors"}),
    ("They said “good morning” to us.", set()),
]


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_terms_are_words_of_the_draft(text: str, expected: set[str]) -> None:
    assert expected == {one.on for one in scanned(text).suggestions if one.kind == "term"}


MISSING = [
    ("Rules for gliders, kites and birds have not been addressed.", "missing:Rules for gliders, kites and birds"),
    ("There is no provision on gliders.", "missing:gliders"),
    ("The text lacks a definition of gliders.", "missing:gliders"),
    ("No article covers gliders in fog.", "missing:gliders in fog"),
]


@pytest.mark.parametrize(("text", "expected"), MISSING)
def test_missing_things_keep_their_words(text: str, expected: str) -> None:
    assert [expected] == [one.on for one in scanned(text).suggestions if one.kind == "missing"]


def test_process_takes_the_workspaces_own_name() -> None:
    assert on(scanned("We hold to the mandate of the Committee."), "process:mandate (A/RES/70/111)")
    assert on(scanned("Nothing is agreed until everything is agreed."), "process:package principle")


HEAD = """\
Permanent Mission of the
Republic of Ruritania to the United Nations

**STATEMENT**

**by Deputy Minister Rudolf Elphberg at the reconvened third session
of the Committee**

3 March 2031

Dear colleagues,

Grand Fenwick spoke before us. Grand Fenwick spoke well. Grand Fenwick, Grand Fenwick, Grand Fenwick!
"""


def test_the_head_tells_who_when_and_where() -> None:
    found = scanned(HEAD)
    told = {name: found.guessed(name) for name in ("delegation", "date", "session", "speaker")}
    assert told == {
        "delegation": "RUR",
        "date": "2031-03-03",
        "session": "reconvened third",
        "speaker": "Deputy Minister Rudolf Elphberg",
    }
    assert all(guess.words in HEAD for guess in found.guesses)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("New York, 29 July 2031", "2031-07-29"),
        ("March 3rd, 2031", "2031-03-03"),
        ("le 14 juillet 2031", "2031-07-14"),
        ("14 de julio de 2031", "2031-07-14"),
        ("14 июля 2031 года", "2031-07-14"),
        ("2031年7月14日", "2031-07-14"),
        ("Tuesday, July 27", ""),
    ],
)
def test_dates(head: str, day: str) -> None:
    assert day == scanned(f"{head}\n\nDear colleagues, hello.").guessed("date")


def test_who_speaks_for_a_group() -> None:
    found = scanned("Statement by Ruritania on behalf of the Alpine Group\n\nDear all, we support Article 4.")
    assert "RUR" == found.guessed("delegation")
    assert "ALPS" == found.guessed("on_behalf_of")


def test_an_empty_statement_says_nothing() -> None:
    found = scanned("")
    assert () == found.suggestions
    assert {"no-delegation", "no-date"} == {finding.kind for finding in found.findings}
