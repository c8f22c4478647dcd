import pytest

from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.stances import Standing
from treaty_tui.stances.redline import ASK, CROSSED, KEPT, MET, PARTLY_MET, redline, unjudged, unlabelled

WORDS = "Each Party shall warn its neighbours of floods, and bears the cost."
ONE = draft("one", "2024-05-01", art_1="Floods", art_1__para_1=WORDS)
ON = "art_1__para_1"


@pytest.mark.parametrize(
    ("position", "compromise", "verdict"),
    [
        (says("AAA", ON, "propose", action="amend", text="without delay"), "Each Party shall warn without delay.", MET),
        (says("AAA", ON, "propose", action="amend", text="without delay"), "Each Party shall warn its neighbours.", CROSSED),
        (says("AAA", ON, "propose", action="amend", text=WORDS + " A fee is due to nobody. Letters are free of charge."),
         WORDS + " A fee is due to nobody.", PARTLY_MET),
        (says("AAA", ON, "propose", action="delete", quote="bears the cost"), "Each Party shall warn its neighbours.", MET),
        (says("AAA", ON, "propose", action="delete", quote="bears the cost"), "Each Party bears the cost.", CROSSED),
        (says("AAA", ON, "propose", action="delete"), "Each Party shall warn.", CROSSED),
        (says("AAA", ON, "propose", action="delete"), "", MET),
        (says("AAA", ON, "oppose", quote="shall"), "Each Party may warn.", MET),
        (says("AAA", ON, "oppose", quote="shall"), "Each Party shall warn.", CROSSED),
        (says("AAA", ON, "oppose"), WORDS, CROSSED),
        (says("AAA", ON, "reserve"), "Each Party may warn.", ASK),
        (says("AAA", ON, "support"), WORDS, KEPT),
        (says("AAA", ON, "support", quote="of floods"), "Each Party may warn of floods.", KEPT),
        (says("AAA", ON, "support", quote="of floods"), "Each Party may warn.", CROSSED),
        (says("AAA", ON, "support"), "Each Party may warn.", ASK),
        (says("AAA", ON, "concern"), "Each Party may warn.", ASK),
    ],
)  # fmt: skip
def test_verdicts(position: object, compromise: str, verdict: str) -> None:
    (answer,) = redline(Standing(ONE, book(position), chain(ONE)), ON, compromise)  # type: ignore[arg-type]
    assert ("AAA", verdict) == (answer.delegation, answer.verdict)
    assert answer.reason


def test_one_of_linked_alternatives_would_do() -> None:
    both = (
        says("AAA", ON, "propose", action="delete", alternative_group="x"),
        says("AAA", ON, "propose", action="amend", text="may warn", alternative_group="x"),
    )
    (answer,) = redline(Standing(ONE, book(*both), chain(ONE)), ON, "Each Party may warn its neighbours.")
    assert MET == answer.verdict


def test_the_worst_stands_first_and_members_follow_their_group() -> None:
    standing = Standing(ONE, book(says("GRP", ON, "support"), says("DDD", ON, "oppose", quote="shall")), chain(ONE))
    found = [(a.delegation, a.verdict, a.via) for a in redline(standing, ON, "Each Party shall tell its neighbours.")]
    assert [("DDD", CROSSED, "own"), ("GRP", ASK, "own"), ("AAA", ASK, "group"), ("BBB", ASK, "group")] == found


def test_where_nobody_stands() -> None:
    assert () == redline(Standing(ONE, book(), chain(ONE)), ON, "x")
    with pytest.raises(KeyError):
        redline(Standing(ONE, book(), chain(ONE)), "art_9", "x")


TWO = draft("two", "2024-09-01", art_1="Floods", art_1__para_1="Each Party may warn.", art_1__para_2="Letters are free.")
LATER = chain(ONE, TWO, one__two=lineage(ONE, TWO))


@pytest.mark.parametrize(
    ("stance", "compromise", "verdict"),
    [
        ("support", "Each Party may warn.", ASK),
        ("support", WORDS, KEPT),
        ("support", "", CROSSED),
        ("oppose", "Each Party may warn.", CROSSED),
        ("oppose", WORDS, CROSSED),
        ("oppose", "Each Party can warn.", ASK),
    ],
)
def test_what_was_said_of_older_words_is_measured_by_those(stance: str, compromise: str, verdict: str) -> None:
    (answer,) = redline(Standing(TWO, book(says("AAA", ON, stance)), LATER), ON, compromise)
    assert (verdict, True) == (answer.verdict, answer.stale)


def test_words_that_stood_and_go_do_not_meet_a_proposal() -> None:
    position = says("AAA", ON, "propose", action="amend", text="warn its neighbours of floods")
    (answer,) = redline(Standing(ONE, book(position), chain(ONE)), ON, "Each Party tells nobody.")
    assert CROSSED == answer.verdict
    (answer,) = redline(Standing(ONE, book(position), chain(ONE)), ON, "Each Party shall warn its neighbours of floods.")
    assert MET == answer.verdict


@pytest.mark.parametrize(
    ("compromise", "verdicts"),
    [
        ("Floods\nEach Party may warn.\nLetters cost a fee.", {"AAA": KEPT, "BBB": MET, "DDD": ASK}),
        ("Floods\nEach Party can warn.\nLetters are free.", {"AAA": ASK, "BBB": CROSSED, "DDD": ASK}),
        ("Floods\nEach Party may warn.\nLetters are free.", {"AAA": KEPT, "BBB": CROSSED, "DDD": CROSSED}),
    ],
)
def test_an_article_is_replaced_with_all_that_stands_in_it(compromise: str, verdicts: dict[str, str]) -> None:
    said = (
        says("AAA", "art_1__para_1", "support", of="two"),
        says("BBB", "art_1__para_2", "propose", action="delete", quote="are free", of="two"),
        says("DDD", "art_1", "oppose", of="two"),
    )
    found = redline(Standing(TWO, book(*said), LATER), "art_1", compromise)
    assert verdicts == {answer.delegation: answer.verdict for answer in found}


def test_who_is_apart_and_who_speaks_of_a_term_come_behind() -> None:
    said = (
        says("OBS", ON, "oppose"),
        says("DDD", ON, "support"),
        says("BBB", "term:floods", "oppose"),
        says("CCC", "term:drought", "oppose"),
        says("AAA", "whole", "reserve"),
    )
    standing = Standing(ONE, book(*said), chain(ONE))
    found = [(a.delegation, a.verdict, a.kind) for a in redline(standing, ON, "Each Party shall warn of drought.")]
    assert [("DDD", ASK, "near"), ("OBS", ASK, "apart"), ("CCC", CROSSED, "term"), ("BBB", MET, "term")] == found
    assert ("AAA",) == unjudged(standing, ON)


def test_printed_numbers_are_no_words() -> None:
    numbered = TWO._replace(
        provisions=(TWO.provisions[0], *(p._replace(label=f"{n}.") for n, p in enumerate(TWO.provisions[1:], 1)))
    )
    assert "Each Party may warn.\nLetters are 2. rate." == unlabelled(
        numbered, range(3), "1. Each Party may warn.\n  2.  Letters are 2. rate.\n"
    )
