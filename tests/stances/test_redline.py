import pytest

from tests.stances.builders import book, chain, draft, says
from treaty_tui.stances import Standing
from treaty_tui.stances.redline import ASK, CROSSED, KEPT, MET, PARTLY_MET, redline

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
