import pytest

from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.model import Vote
from treaty_tui.stances.landed import UNTOLD, VOTED, WAITING, landed
from treaty_tui.stances.taken import FULLY, NOT, PARTLY, REWORDED, STOOD, measure, times

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
    ("what stood before and went since", "warn its neighbours", ["Each Party tells everybody."], NOT),
    ("a phrase whose words stood apart before", "shall warn of neighbours", [OLD], NOT),
    ("that phrase, taken", "shall warn of neighbours", ["The watch shall warn of neighbours."], FULLY),
    ("one word for another", "Each Party may warn its neighbours of floods.",
     ["Each Party may warn its neighbours, and all users, of floods."], FULLY),
    ("that word, said of something else", "Each Party may warn its neighbours of floods.",
     ["Each Party shall warn its neighbours of floods, and boats may land."], NOT),
    ("only words taken out, which still stand once elsewhere in it", "Each Party shall warn its neighbours of.",
     ["Each Party shall warn its neighbours of floods."], NOT),
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


def test_internal_and_superseded_proposals_are_not_followed() -> None:
    assert () == landed(book(propose("art_1__para_1", "without delay", internal=True)), LINKS)  # type: ignore[arg-type]
    assert () == landed(book(propose("art_1__para_1", "at once", superseded_by="later")), LINKS)  # type: ignore[arg-type]


def one_landing(position: object, votes: tuple[Vote, ...] = ()) -> tuple[str, str]:
    (found,) = landed(book(position)._replace(votes=votes), LINKS)  # type: ignore[arg-type]
    return found.how, found.reason


def test_a_proposal_on_the_last_draft_waits() -> None:
    how, reason = one_landing(propose("art_2__para_1", "at once", of="two"))
    assert (WAITING, True) == (how, "two" in reason)


@pytest.mark.parametrize(
    ("position", "how", "told"),
    [
        (propose("art_1__para_1", action="amend"), UNTOLD, "have changed, but there is no wording"),
        (propose("art_1", action="add"), UNTOLD, "no wording to look for"),
        (propose("missing:fees", action="add"), UNTOLD, "names no provision"),
        (propose("missing:fees", action="delete"), UNTOLD, "names no provision"),
        (propose("art_1__para_1", action="delete", quote="the fish"), UNTOLD, "quoted words do not stand"),
        (propose("art_8", action="delete"), UNTOLD, "does not exist"),
        (propose("art_2", action="delete"), FULLY, "all that stood in it"),
        (propose("art_1", action="delete"), NOT, "still stands, as article 2"),
        (propose("art_1__para_1", action="delete", quote="neighbours"), NOT, "still stands"),
        (propose("art_1__para_1", action="move"), NOT, "has not moved"),
        (propose("art_1__para_1", action="vote"), UNTOLD, "no vote"),
    ],
)
def test_without_words_only_plain_rules_speak(position: object, how: str, told: str) -> None:
    found, reason = one_landing(position)
    assert how == found
    assert told in reason


def test_what_was_to_be_amended_and_stands_as_it_was_is_not_amended() -> None:
    links = chain(ONE, draft("two", "2024-06-01", art_1="Floods", art_1__para_1=OLD, art_2="Fish"))
    (found,) = landed(book(propose("art_1__para_1")), links)  # type: ignore[arg-type]
    assert (NOT, "its words stand as they were") == (found.how, found.reason)


def test_a_deletion_can_land_in_part() -> None:
    before = draft("one", "2024-01-01", art_1="Fees", art_1__para_1="No fee is due.", art_1__para_2="Boats pay half.")
    after = draft("two", "2024-06-01", art_1="Fees", art_1__para_1="No fee is due.")
    links = chain(before, after, one__two=lineage(before, after))
    (found,) = landed(book(propose("art_1", action="delete")), links)  # type: ignore[arg-type]
    assert (PARTLY, 0.333) == (found.how, found.share)
    twice = before.provisions[1]._replace(text="No fee is due, and no fee is asked.")
    start = before._replace(provisions=(before.provisions[0], twice, before.provisions[2]))
    links = chain(start, after, one__two=lineage(start, after))
    (found,) = landed(book(propose("art_1__para_1", action="delete", quote="no fee")), links)  # type: ignore[arg-type]
    assert (PARTLY, 0.5) == (found.how, found.share)


def test_a_vote_that_was_asked_for_is_told_as_it_was() -> None:
    vote = Vote("V1", "deletion", "2024-07-07", draft="two", on="art_2__para_1", in_favour=3, against=9, outcome="rejected")
    asked = propose("art_1__para_1", action="vote")
    assert (VOTED, "put to the vote on 2024-07-07: rejected") == one_landing(asked, (vote,))
    assert UNTOLD == one_landing(asked, (vote._replace(date="2024-03-03"),))[0], "that vote was before it was asked for"
    (found,) = landed(book(propose("art_1__para_1", action="delete"))._replace(votes=(vote,)), LINKS)  # type: ignore[arg-type]
    assert (NOT, (vote,)) == (found.how, found.votes)


EXCHANGES = [
    ("its word came and the quoted one went", "alert", "Each Party shall alert its neighbours of floods.", FULLY),
    ("its word came beside the quoted one", "alert", "Each Party shall warn or alert its neighbours of floods.", PARTLY),
    ("the quoted one went for another", "alert", "Each Party shall tell its neighbours of floods.", PARTLY),
    ("nothing moved", "alert", "Each Party shall always warn its neighbours of floods.", NOT),
    ("its words keep the quoted one", "warn in time", "Each Party shall warn in time its neighbours of floods.", FULLY),
    ("its words stood elsewhere in the paragraph already", "floods", OLD, NOT),
]


@pytest.mark.parametrize(("name", "text", "now", "how"), EXCHANGES, ids=[case[0] for case in EXCHANGES])
def test_an_exchange_of_quoted_words(name: str, text: str, now: str, how: str) -> None:
    after = draft("two", "2024-06-01", art_1="Floods", art_1__para_1=now)
    links = chain(ONE, after, one__two=lineage(ONE, after))
    (found,) = landed(book(propose("art_1__para_1", text, quote="warn")), links)  # type: ignore[arg-type]
    assert how == found.how


BOILERPLATE = "Each Party shall adopt such measures as may be necessary to light its lamps."


@pytest.mark.parametrize(
    ("elsewhere", "how"),
    [
        ("Lamps are lit at dusk and put out at dawn by the harbour watch.", FULLY),
        ("Lamps are lit at dusk and put out at dawn.", PARTLY),
        ("Whoever sails may rest at dusk and put in.", NOT),
        (BOILERPLATE, NOT),
    ],
)
def test_elsewhere_only_a_long_run_that_the_draft_did_not_hold_counts(elsewhere: str, how: str) -> None:
    proposal = "Lamps are lit at dusk and put out at dawn by the harbour watch."
    before = draft("one", "2024-01-01", art_1="Boats", art_1__para_1="Boats land here.", art_2="Lamps", art_2__para_1=BOILERPLATE)
    after = draft(
        "two", "2024-06-01", art_1="Boats", art_1__para_1="Boats land here.", art_2="Lamps", art_2__para_1=BOILERPLATE,
        art_3="More", art_3__para_1=elsewhere,
    )  # fmt: skip
    links = chain(before, after, one__two=lineage(before, after))
    (found,) = landed(book(propose("art_1__para_1", proposal, "add")), links)  # type: ignore[arg-type]
    assert how == found.how
    (other,) = landed(book(propose("art_1__para_1", BOILERPLATE, "add")), links)  # type: ignore[arg-type]
    assert NOT == other.how, "what another article said all along was not taken from it"


def test_counting_does_not_share_spaces() -> None:
    assert [3, 2, 0] == [times("so so so", "so"), times("a b c a b", "a b"), times("abc", "b")]
