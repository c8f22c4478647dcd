"""Small words that say once more what is said already; the wordings are our own."""

import pytest

from treaty_tui.diff import diff
from treaty_tui.significance import Context, weigh

SAME = [
    ("en", "The Board writes to Owners and the Chairs.", "The Board writes to Owners and to the Chairs."),
    ("en", "The Board decides on lamps and buoys.", "The Board decides on lamps and on buoys."),
    ("en", "Invites the Boards to name pilots, and tell it.", "Invites the Boards to name pilots, and to tell it."),
    ("fr", "Le Conseil écrit par lettre et télégramme.", "Le Conseil écrit par lettre et par télégramme."),
    ("es", "El Consejo vive con faros y boyas.", "El Consejo vive con faros y con boyas."),
    ("ru", "Совет говорит о лампах и буях.", "Совет говорит о лампах и о буях."),
    ("en", "under the present article", "under this article"),
    ("en", "The Commission met before the third session.", "The Commission met before its third session."),
    ("en", "The Harbour Board took the lamps of the Harbour Board out.", "The Harbour Board took its lamps out."),
    ("en", "On Monday, the Harbour Board took the lamps of the Board.", "On Monday, the Harbour Board took its lamps."),
    ("en", "Nets which are mended rest.", "Nets mended rest."),
    ("en", "They pay for the lamps which they light.", "They pay for the lamps they light."),
    ("en", "They ensure that it burns.", "They ensure it burns."),
    ("en", "The aid to talks was sent out.", "The aid to talks (A/AC.9/2030/5) was sent out."),
]
OTHER = [
    ("en", "Each Party shall act to guard nets and burn lamps.", "Each Party shall act to guard nets and to burn lamps."),
    ("en", "rules for boats from ports in fog and ships", "rules for boats from ports in fog and for ships"),
    ("en", "a half of the pilots and the owners", "a half of the pilots and of the owners"),
    ("en", "They write to the Board which names pilots and Owners.", "They write to the Board which names pilots and to Owners."),
    ("en", "seen by the pilot guiding the boat and the owner", "seen by the pilot guiding the boat and by the owner"),
    ("en", "The Board writes to Owners the Chairs.", "The Board writes to Owners to the Chairs."),
    ("en", "Each Party shall guard the waters.", "Each Party shall guard its waters."),
    ("en", "Each Party shall bear the costs of the session.", "Each Party shall bear its costs of the session."),
    ("en", "Each Party shall pay for the programme of work.", "Each Party shall pay for its programme of work."),
    ("en", "Parties to the Convention pay.", "Parties to this Convention pay."),
    ("fr", "Les Parties à la présente Convention paient.", "Les Parties à la Convention paient."),
    ("en", "Nets may not fall below this level.", "Nets may not fall below the present level."),
    ("en", "The Board met at the session of the Council.", "The Board met at its session."),
    ("en", "The Keeper told the Board of the lamps of the Board.", "The Keeper told the Board of its lamps."),
    ("en", "the members of the Board vote", "members of the Board vote"),
    ("en", "provided that is mended at once", "provided mended at once"),
    ("en", "They help pilots, who are hired in ports.", "They help pilots hired in ports."),
    ("en", "They act so that it burns.", "They act so it burns."),
    ("en", "They rest and after that it burns.", "They rest and after it burns."),
    ("en", "the lamps of ports which each Party lights", "the lamps of ports each Party lights"),
    ("en", "They tell of the boats (in ports).", "They tell of the boats."),
    ("en", "Each Party shall read the aid to talks.", "Each Party shall read the aid to talks (A/AC.9/2030/5)."),
]


def weight(language: str, old: str, new: str) -> tuple[str, bool]:
    """The significance, and whether anything is told."""
    found = weigh(old, new, diff(old, new, language), Context(language=language))
    return found.significance, bool(found.flags)


@pytest.mark.parametrize(("language", "old", "new"), SAME)
def test_what_is_said_once_more_is_told_and_editorial(language: str, old: str, new: str) -> None:
    assert [("editorial", True)] * 2 == [weight(language, old, new), weight(language, new, old)]


@pytest.mark.parametrize(("language", "old", "new"), OTHER)
def test_what_may_say_more_is_substantive(language: str, old: str, new: str) -> None:
    assert [("substantive", True)] * 2 == [weight(language, old, new), weight(language, new, old)]
