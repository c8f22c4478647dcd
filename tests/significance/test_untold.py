"""What the dots of a long exchange hide is told besides; the wordings are our own."""

from tests.significance.weighing import weighed
from treaty_tui.significance import untold

OLD = (
    "Oil is lent by way of letters so that keepers row and trim each wick at dusk while an island lantern bureau is hereby "
    "founded to serve the Moot."
)
NEW = "Oil is lent by way of the old houses under the Charter that keep books on rowing for those who serve the Moot."


def told(old: str, new: str) -> str:
    return " | ".join(dict.fromkeys(flag.reason for flag in weighed(old, new).flags))


def test_a_body_that_went_behind_the_dots_is_named() -> None:
    assert "'each wick at dusk while an island lantern bureau is hereby…' deleted" in told(OLD, NEW)
    assert "lantern bureau" in told(NEW, OLD)


def test_what_stands_in_the_other_wording_or_is_told_already_is_not_told_once_more() -> None:
    still = NEW.replace("the Moot", "the Moot's bureau, which lights a lantern on each island")
    assert "lantern bureau" not in told(OLD, still)
    short = "Oil is lent by the island lantern bureau.", "Oil is lent by old grey houses."
    assert 1 == told(*short).count("lantern")


def test_a_note_of_the_drafters_in_braces_is_no_text_to_be_named() -> None:
    noted = OLD.replace("an island", "{put here what the northern towers said} an island")
    assert "drafters' note deleted: 'put here what the northern towers said'" in told(noted, NEW)
    assert 1 == told(noted, NEW).count("northern towers said")


def test_two_words_between_two_marks_are_named_and_two_of_more_are_not() -> None:
    clause = OLD.replace("at dusk while", "at dusk, sitting unanimously, while")
    assert "'sitting unanimously' deleted" in told(clause, NEW)
    sides = "keepers row by night, sitting unanimously under the Charter, and trim the wick", ""
    assert [] == untold.told((), sides, (set(), untold.stems("rowing by night under charters, trimming wicks")))


def test_a_long_passage_shows_both_its_ends() -> None:
    old = "Ports pay for oil [[those ports that ask for it, including] [who lack it] harbours with fleets in repair] at dusk."
    new = "Ports pay for oil at dusk."
    assert "'[[those ports that ask for it … with fleets in repair]' struck" == told(old, new)
    more = " and count each boat of the old town in the books of the port by moonlight"
    assert "'and count each boat of the old town … the port by moonlight' inserted" == told(
        "Ports pay for oil.", f"Ports pay for oil{more}."
    )


def test_a_name_is_told_where_an_exchange_is_cut_before_it() -> None:
    old, new = "The fee is fixed by an Assembly.", "The fee is set down in the yearly budget of the harbour by a Senate."
    assert "'harbour by a Senate' inserted" in [flag.reason for flag in weighed(old, new).flags]
    plain = new.replace("Senate", "clerk")
    assert not [flag for flag in weighed(old, plain).flags if "clerk" in flag.reason]
