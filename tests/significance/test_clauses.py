"""Clauses that moved, and what changed in them; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed

TALKS, AIM = "There shall be talks on lamps every five years", "with the purpose of sharing all the work and of thrift"

MOVED = [
    (
        f"{TALKS} {AIM}, guided by rules of the [Board][Council].",
        f"{TALKS}, guided by rules of the Board, {AIM}.",
        ["brackets lifted round 'Board'", "'[Council]' struck", "'guided by rules of the Board' moved"],
    ),
    (
        f"{TALKS}, guided by rules which the Board shall adopt in June, {AIM}.",
        f"{TALKS}, {AIM}, guided by rules which the Board may adopt in June.",
        ["shall → may (weaker)", "'guided by rules which the Board may adopt in…' moved"],
    ),
    (
        "There shall be a feast of lamps, led by the Board at its first session.",
        "Led by the Board at its first session, there shall be a feast of lamps, to be held with care.",
        ["'to be held with care' inserted", "'there shall be a feast of lamps' moved"],
    ),
    (
        "The [mechanism][Guild] shall write to the Board each year and shall keep lamps by rules of its own. It burns oil.",
        "The Guild shall keep lamps by rules of its own and write to the Board each year. It burns oil.",
        ["'[mechanism]' struck"],
    ),
]


@pytest.mark.parametrize(("old", "new", "reasons"), MOVED)
def test_a_clause_that_moved_is_compared_with_itself(old: str, new: str, reasons: list[str]) -> None:
    found = weighed(old, new)
    told = [flag.reason for flag in found.flags]
    assert reasons == [reason for reason in told if reason in reasons], told
    assert "substantive" == found.significance
    assert not [reason for reason in told if "'shall' deleted" in reason]


def test_an_and_that_only_one_place_of_a_clause_has_is_no_change_of_it() -> None:
    told = [flag.reason for flag in weighed(MOVED[0][0], MOVED[0][1].replace(", guided", ", and guided")).flags]
    assert MOVED[0][2] == told
