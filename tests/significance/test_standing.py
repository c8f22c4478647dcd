"""Words beside brackets that were opened or lifted in one replaced block; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed

LIT, COAL = "Lamps shall be lit by {}.", ["brackets opened round 'oil'", "'[coal]' inserted"]

BLOCKS = [
    (LIT.format("oil/gas"), LIT.format("their [oil][coal]"), [*COAL, "'their' inserted", "'gas' deleted"]),
    (LIT.format("oil, gas"), LIT.format("their [oil][coal]"), [*COAL, "'their' inserted", "'gas' deleted"]),
    (LIT.format("oil"), LIT.format("[oil][coal]"), COAL),
    (LIT.format("[oil][coal]"), LIT.format("oil"), ["brackets lifted round 'oil'", "'[coal]' struck"]),
    (LIT.format("[oil/gas]"), LIT.format("gas"), ["[oil/gas] → gas"]),
    (
        "Each Party shall pay by 2030/2035.",
        "Each Party shall pay by the year [2030][2040].",
        ["'[2040]' inserted", "'the year' inserted", "brackets opened round '2030'", "'2035' deleted"],
    ),
    (
        "The Party shall pay tax and/or dues/tolls.",
        "The Party shall pay [dues][fees].",
        ["brackets opened round 'dues'", "'[fees]' inserted", "'tax and/or', 'tolls' deleted"],
    ),
]


@pytest.mark.parametrize(("old", "new", "reasons"), BLOCKS)
def test_what_changed_beside_a_bracket_in_one_block_is_told(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == [*dict.fromkeys(flag.reason for flag in weighed(old, new).flags)]


def test_what_is_told_with_a_word_of_law_is_not_told_beside_a_bracket_once_more() -> None:
    found = weighed("Lamps are lit by Parties/Guilds.", "Lamps are lit, which shall burn all night, by [Parties][Pilots].")
    assert 1 == sum("burn all night" in flag.reason for flag in found.flags)
