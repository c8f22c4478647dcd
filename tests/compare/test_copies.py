"""What came or went and stands elsewhere in the new draft in the same words says where."""

from functools import partial

from tests.counting import calls
from treaty_tui.compare import Comparison, compare
from treaty_tui.compare.besides import copies
from treaty_tui.formats import read_draft

PLAIN = """### Article 1. Lamps
1. Each harbour keeps a log of the lamps that it lights and of those that it lost.
### Article 2. Pilots
1. The moot of harbours adopts rules of its own at its first meeting.
"""
COPIED = PLAIN + "### Article 3. Bells\n1. [The moot of harbours] adopts rules of its own at its first meeting.\n"


def compared(old: str, new: str) -> Comparison:
    return compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))


def told(old: str, new: str) -> dict[str, list[tuple[str, str]]]:
    comparison = compared(old, new)
    rows = [(row, comparison.flags(number)) for number, row in enumerate(comparison.rows)]
    return {
        (comparison.new.provisions[row.new[0]] if row.new else comparison.old.provisions[row.old[0]]).eid: found
        for row, flags in rows
        if (found := [(flag.kind, flag.reason) for flag in flags if "same words" in flag.reason])
    }


def test_what_came_as_a_copy_names_the_other_place() -> None:
    assert {"art_3__para_1": [("wording", "same words as article 2 (1)")]} == told(PLAIN, COPIED)


def test_a_copy_that_went_names_where_the_words_stand() -> None:
    assert {"art_3__para_1": [("wording", "same words stand in article 2 (1)")]} == told(COPIED, PLAIN)


def test_what_was_rewritten_as_another_provision_is_names_it() -> None:
    old = PLAIN + "### Article 3. Bells\n1. The moot of harbours rings a bell at its first meeting.\n"
    new = old.replace("rings a bell", "adopts rules of its own")
    assert {"art_3__para_1": [("wording", "same words as article 2 (1)")]} == told(old, new)
    both = old.replace("rings a bell", "adopts rules of its own").replace("adopts", "agrees on")
    assert {} == told(new, both), "they said the same before, too"


def test_short_formulas_and_headings_are_no_copies() -> None:
    old = PLAIN + "### Article 3. Bells\n1. No text.\n"
    new = old + "### Article 4. The moot of harbours and its first rules\n1. No text.\n"
    new += "### Article 5. The moot of harbours and its first rules\n1. Buoys are red.\n"
    assert {} == told(old, new)


def test_copies_are_told_in_every_script() -> None:
    old = "### 第一条 灯\n一、各港口应当记录其点燃的灯以及丢失的灯。\n"
    new = old + "### 第二条 钟\n一、各港口应当记录其点燃的灯以及丢失的灯。\n"
    assert [("wording", "same words as article 1 (1)")] == [flag for found in told(old, new).values() for flag in found]


def test_four_times_the_copies_take_about_four_times_the_calls() -> None:
    def many(size: int) -> Comparison:
        lamps = [f"Lamp {number} of the pier burns oil of kind {number * 3} each night." for number in range(size)]
        old = "### Article 1. Lamps\n" + "".join(f"{number + 1}. {lamp}\n" for number, lamp in enumerate(lamps))
        return compared(old, old + "### Article 2. Oil\n" + "".join(f"{n + 1}. {lamp}\n" for n, lamp in enumerate(lamps)))

    few, more = (calls(partial(copies.told, found.old, found.new, found.rows, found.words)) for found in map(many, (50, 200)))
    assert 0 < more < 6 * few
