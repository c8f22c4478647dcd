import pytest

from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.stances.landed import FULLY, NOT, PARTLY, REWORDED, STOOD, landed, measure

OLD = "Each Party shall warn its neighbours of floods."
CASES = [
    ("taken as it is", "Each Party shall warn its neighbours of floods without delay.",
     ["Each Party shall warn its neighbours of floods without delay."], FULLY),
    ("taken inside a longer text", "without any delay whatever",
     ["Each Party, without any delay whatever, shall warn its neighbours."], FULLY),
    ("only one of two additions", "Each Party shall warn its neighbours and all users downstream of floods and of spills of oil.",
     ["Each Party shall warn its neighbours of floods and of spills of oil."], PARTLY),
    ("the same words in another order",
     "Each Party shall warn its neighbours of floods by letter, telephone and wireless message.",
     ["Each Party shall warn neighbours of floods; messages by wireless, telephones or letters will do."], REWORDED),
    ("nothing of it", "Each Party shall warn its neighbours of floods at its own cost.", [OLD], NOT),
    ("what was there before it was proposed", "warn its neighbours", [OLD], STOOD),
    ("only words taken out, and they went", "Each Party shall warn of floods.", ["Each Party shall warn of floods."], FULLY),
    ("only words taken out, and they stayed", "Each Party shall warn of floods.", [OLD], NOT),
    ("nowhere to look", "a new paragraph on the counting of fish", [], NOT),
    ("chance words in a row", "shall of course warn", ["Each Party shall warn others, of course."], NOT),
]  # fmt: skip


@pytest.mark.parametrize(("name", "proposal", "after", "how"), CASES, ids=[case[0] for case in CASES])
def test_measure(name: str, proposal: str, after: list[str], how: str) -> None:
    found = measure(proposal, OLD, after)
    assert how == found.how
    assert 0 <= found.share <= 1
    for number, words in found.runs:
        assert words in " ".join(after[number].lower().replace(",", "").replace(".", "").replace(";", "").split())


def test_chinese_has_no_spaces() -> None:
    assert FULLY == measure("应当立即", "缔约国应当通知邻国。", ["缔约国应当立即通知邻国。"], "zh").how
    assert NOT == measure("在一年之内", "缔约国应当通知邻国。", ["缔约国应当通知邻国。"], "zh").how


ONE = draft("one", "2024-01-01", art_1="Floods", art_1__para_1=OLD, art_2="Fish", art_2__para_1="Fish pass freely.")
TWO = draft(
    "two", "2024-06-01",
    art_1="Aim", art_1__para_1="Rivers are kept clean.",
    art_2="Floods", art_2__para_1="Each Party shall warn its neighbours of floods without delay.",
    art_3="Fees", art_3__para_1="No fee is asked for a warning that is sent in good time.",
)  # fmt: skip
STEP = lineage(
    ONE, TWO, ("art_1", "art_2"), ("art_1__para_1", "art_2__para_1"), ("art_2", ""), ("art_2__para_1", ""),
    ("", "art_1"), ("", "art_1__para_1"),
)  # fmt: skip
LINKS = chain(ONE, TWO, one__two=STEP)


def propose(on: str, text: str = "", action: str = "amend", **more: object) -> object:
    return says("AAA", on, "propose", text=text, action=action, **more)


def outcome(position: object) -> tuple[str, list[str]]:
    (found,) = landed(book(position), LINKS)  # type: ignore[arg-type]
    assert "two" == found.draft
    return found.how, [run.eid for run in found.runs]


def test_where_it_landed_under_its_new_number() -> None:
    assert (FULLY, ["art_2__para_1"]) == outcome(propose("art_1__para_1", "without delay"))


def test_an_addition_may_land_elsewhere() -> None:
    text = "No fee is asked for a warning that is sent in good time."
    assert (FULLY, ["art_3__para_1"]) == outcome(propose("art_1", text, "add"))
    assert (FULLY, ["art_3__para_1"]) == outcome(propose("missing:fees", text, "add"))


def test_a_deletion_landed_where_the_provision_or_the_quote_is_gone() -> None:
    assert (FULLY, []) == outcome(propose("art_2__para_1", action="delete"))
    assert (NOT, []) == outcome(propose("art_1__para_1", action="delete"))
    assert (NOT, []) == outcome(propose("art_1__para_1", action="delete", quote="warn its neighbours"))


def test_internal_and_later_proposals_are_not_followed() -> None:
    assert () == landed(book(propose("art_1__para_1", "without delay", internal=True)), LINKS)  # type: ignore[arg-type]
    assert () == landed(book(propose("art_2__para_1", "at once", of="two")), LINKS)  # type: ignore[arg-type]
