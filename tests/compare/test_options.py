"""An option that was chosen is a decision, said with what was dropped; so is one that was opened."""

from functools import partial

import pytest

from tests.counting import calls
from treaty_tui.compare import Comparison, compare
from treaty_tui.compare.besides import options
from treaty_tui.formats import read_draft

CHOICE = """### Article 1. Lamps
1. Each harbour keeps a log of the lamps that it lights and of those that it lost.
### Article 2. Pilots
**Option 1**
Pilots are named by the moot of harbours for two years.
**Option 2**
Masters of boats choose their pilots from a list that wardens hold.
**Option 3**
No text.
"""
CHOSEN = CHOICE.split("**Option 1**\n")[0] + "Masters of boats choose their pilots from a list that wardens hold.\n"
BOTH = CHOSEN + "Pilots are named by the moot of harbours for two years.\n"


def told(old: str, new: str) -> dict[str, tuple[str, list[str]]]:
    comparison = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    rows = [(comparison.rows[n], comparison.weighed(n)) for n in range(len(comparison.rows))]
    provisions = comparison.new.provisions
    return {
        provisions[row.new[0]].eid: (found.significance, [f.reason for f in found.flags if "option" in f.reason])
        for row, found in rows
        if row.old and row.new and found.flags
    }


def lost(old: str, new: str) -> dict[str, str]:
    """By its number what is said of each option that went."""
    comparison = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    gone = [(row.old[0], comparison.weighed(n).flags) for n, row in enumerate(comparison.rows) if not row.new]
    return {comparison.old.provisions[i].number: flag.reason for i, flags in gone for flag in flags if "option" in flag.reason}


def test_an_option_that_was_chosen_is_substantive_though_its_words_stand() -> None:
    assert {"art_2__para_nn_1": ("substantive", ["option 2 chosen, options 1 and 3 dropped"])} == told(CHOICE, CHOSEN)


def test_an_option_over_a_whole_article_is_chosen_by_its_paragraph_without_a_number() -> None:
    old = (
        "### Option 1: Article 2. Guild\n\nA guild of pilots names them.\n\n"
        "### Option 2: Article 2. Pool\n\nHarbours share the pilots of a pool.\n\n### Article 3. Seat\n\nIt is Ando.\n"
    )
    new = "### Article 2. Pool\n\nHarbours share the pilots of a pool.\n\n### Article 3. Seat\n\nIt is Ando.\n"
    assert ("substantive", ["option 2 chosen, option 1 dropped"]) == told(old, new)["art_2__para_nn_1"]
    assert "option 1 dropped; option 2 chosen" == lost(old, new)["1"]


LED = """### Article 1. Lamps
1. Each harbour keeps a log of the lamps that it lights and of those that it lost.
2. As regards paragraph 1:
Option 1: a harbour may say, when it joins, that this does not bind it, and nobody is then bound towards it.
Option 2: every harbour is bound by paragraph 1, whatever it says when it joins the pact of the bay.
"""


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        (
            LED.split("2. As")[0]
            + "2. A harbour may say, when it joins, that this does not bind it, and nobody is then bound towards it.\n",
            "option 1 chosen, option 2 dropped",
        ),
        (LED.split("2. As")[0], "no option is left"),
    ],
)
def test_a_lead_that_went_with_the_choice_below_it_says_what_became_of_that(new: str, reason: str) -> None:
    comparison = compare(read_draft(LED.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    (lead,) = [n for n, row in enumerate(comparison.rows) if comparison.old_words(n) == "As regards paragraph 1:"]
    assert ((), [reason]) == (comparison.rows[lead].new, [flag.reason for flag in comparison.weighed(lead).flags])


def test_a_lead_says_nothing_of_options_that_are_still_open() -> None:
    comparison = compare(
        read_draft(LED.encode(), "a.md"), read_draft(LED.replace("2. As regards paragraph 1:\n", "2.\n").encode(), "b.md")
    )
    assert not any("option" in flag.reason for n in range(len(comparison.rows)) for flag in comparison.weighed(n).flags)


def test_what_was_dropped_names_what_prevailed() -> None:
    assert {"1": "option 1 dropped; option 2 chosen", "3": "option 3 dropped; option 2 chosen"} == lost(CHOICE, CHOSEN)
    fewer = CHOICE.split("**Option 3**")[0]
    assert {"3": "option 3 dropped"} == lost(CHOICE, fewer), "nothing is chosen yet"


def test_an_option_that_asked_for_no_text_prevailed_where_none_is_left() -> None:
    none = CHOICE.split("### Article 2")[0]
    asked = "no option is left, as option 3 asked"
    assert {"1": asked, "2": asked, "3": "no option is left, as this one asked"} == lost(CHOICE, none)
    plain = CHOICE.replace("No text.", "Wardens pilot boats when the moon is new and the tide runs out of the harbour.")
    assert {"no option is left"} == {*lost(plain, none).values()}


def test_no_option_prevailed_where_new_text_stands_in_their_place() -> None:
    other = CHOICE.split("**Option 1**")[0] + "Bells are rung at noon by whoever holds the rope of the tower.\n"
    assert {"no option is left; new text stands in their place"} == {*lost(CHOICE, other).values()}


def test_new_text_in_place_of_a_numbered_choice_that_went_is_no_answer_to_the_option_without_text() -> None:
    head = "### Article 2. Pilots\n1. Masters of boats choose their pilots from a list that wardens hold.\n"
    old = head + "2. **Option 1:** Pilots are paid out of what ships give for their berths.\n\n    **Option 2:** No text\n3. {}\n"
    ends, new = "Wardens are named in spring.", "2. Bells are rung at noon by whoever holds the rope.\n"
    in_place = "no option is left; new text stands in their place"
    assert {"1": in_place, "2": in_place} == lost(old.format(ends), f"{head}{new}3. {ends}\n")
    asked = {"1": "no option is left, as option 2 asked", "2": "no option is left, as this one asked"}
    assert asked == lost(old.format(ends), f"{head}2. {ends}\n")
    assert asked == lost(old.format(ends), f"{head}1 bis. {new[3:]}3. {ends}\n"), "under another number it is about another thing"


def test_each_provision_of_a_dropped_option_says_that_it_was_a_part_of_it() -> None:
    first = "Pilots are named by the moot of harbours for two years."
    several = CHOICE.replace(first, f"1. {first}\n2. Bells are rung at noon.")
    assert "part of option 1, which was dropped" == lost(several, CHOSEN)["2"]
    assert "option 1 dropped; option 2 chosen" == lost(several, CHOSEN)["1"]


def test_a_provision_that_went_says_that_its_option_lives_on_without_it() -> None:
    first = "Pilots are named by the moot of harbours for two years."
    several = CHOICE.replace(first, f"1. {first}\n7. Bells are rung at noon.\n8. Lots are drawn in spring.")
    fewer = several.replace("7. Bells are rung at noon.\n", "")
    assert {"7": "part of option 1, which goes on without this"} == lost(several, fewer)
    chosen = CHOSEN.split("Masters")[0] + fewer.split("**Option 1**\n")[1].split("**Option 2**")[0]
    assert "part of option 1, which was kept without this" == lost(several, chosen)["7"]
    point = f"{CHOSEN.split('Masters')[0]}Masters of boats pay for their pilots.\n8. Lots are drawn in spring.\n"
    assert "part of option 1, of which only a part was kept" == lost(several, point)["7"]


def test_of_options_within_a_dropped_option_nothing_more_is_told() -> None:
    inner = CHOICE.replace("Pilots are named by", "Pilots are named so:\n\nAlt A\n\nby lot in spring.\n\nAlt B\n\nby")
    assert {"1", "3"} == {*lost(inner, CHOSEN)}


@pytest.mark.parametrize(("first", "last"), [("[", "]"), ("[", ""), ("[[", "] [or none]]")])
def test_an_option_that_is_left_in_brackets_is_not_chosen_yet(first: str, last: str) -> None:
    said = "Masters of boats choose their pilots from a list that wardens hold."
    new = CHOSEN.replace(said, f"{first}{said}{last}")
    assert [["option 2 left (in brackets), options 1 and 3 dropped"]] == [reasons for _, reasons in told(CHOICE, new).values()]
    half = CHOSEN.replace(said, said.replace("from a list", "[from a list]"))
    assert [["option 2 chosen, options 1 and 3 dropped"]] == [reasons for _, reasons in told(CHOICE, half).values()]


def test_text_that_became_an_option_is_substantive_too() -> None:
    assert ["became option 2"] == [reason for _, reasons in told(CHOSEN, CHOICE).values() for reason in reasons]


def test_an_option_that_lives_on_elsewhere_was_not_dropped() -> None:
    reasons = [reason for _, found in told(CHOICE, BOTH).values() for reason in found]
    assert ["options 1 and 2 chosen, option 3 dropped"] * 2 == reasons


def test_an_option_that_was_written_anew_was_not_chosen_as_it_stood() -> None:
    said = "Masters of boats choose their pilots from a list that wardens hold and tell the moot of harbours in spring."
    anew = "In spring the moot of harbours, told by wardens who hold a list, lets masters choose pilots for boats."
    old = CHOICE.replace("Masters of boats choose their pilots from a list that wardens hold.", said)
    new = CHOICE.split("**Option 1**\n")[0] + anew + "\n"
    reasons = [reason for _, found in told(old, new).values() for reason in found]
    assert ["part of option 2 kept, options 1 and 3 dropped"] == reasons


def test_options_that_stay_options_are_not_told() -> None:
    assert {} == told(CHOICE, CHOICE.replace("two years", "two  years"))


LONG = """### Article 1. Lamps
**Option 1**
1. Masters of boats choose their pilots from a list that wardens hold.
**Option 2**
1. Each harbour lights a lamp at dusk and names a keeper who stays with it until the tide has turned.
2. Keepers are paid out of what ships give for their berths, and never out of fines.
3. A bell is rung where fog hides the mole.
**Option 3**
No text.
*A remark that stands before another choice:*
**Option 1**
Buoys are painted red each spring by whoever laid them out.
**Option 2**
Nobody paints buoys.
"""


def test_an_option_of_which_one_paragraph_lives_on_was_not_chosen() -> None:
    new = """### Article 1. Lamps
1. Masters of boats choose their pilots from a list that wardens hold.
2. A bell is rung where fog hides the mole.
"""
    reasons = [reason for _, found in told(LONG, new).values() for reason in found]
    assert ["option 1 chosen, part of option 2 kept, option 3 dropped"] * 2 == reasons


def test_an_option_is_told_with_the_other_article_that_it_went_to() -> None:
    head, _, said = CHOSEN.partition("### Article 2. Pilots\n")
    new = f"{head}2. {said}### Article 2. Pilots\nPilots swear an oath before they board.\n"
    assert ["option 2 chosen (as article 1 (2)), options 1 and 3 dropped"] == [
        r for _, found in told(CHOICE, new).values() for r in found
    ]
    assert "option 1 dropped; option 2 chosen (as article 1 (2))" == lost(CHOICE, new)["1"]
    renumbered = CHOSEN.replace("Article 2.", "Article 5.")
    assert ["option 2 chosen, options 1 and 3 dropped"] == [r for _, found in told(CHOICE, renumbered).values() for r in found]


def test_an_option_that_is_text_in_other_words_is_told_so() -> None:
    new = CHOSEN.replace(
        "choose their pilots from a list that wardens hold", "choose whoever is fit for it, and wardens hold lists"
    )
    assert ["option 2 chosen (reworded), options 1 and 3 dropped"] == [
        r for _, found in told(CHOICE, new).values() for r in found
    ]


def test_an_option_of_which_only_a_bracket_was_struck_was_chosen_as_it_stood() -> None:
    said = "Masters of boats choose their pilots from a list that wardens hold."
    old = CHOICE.replace(said, said.replace("from a list", "[from the widest possible circle of sailors who swim] from a list"))
    assert ["option 2 chosen, options 1 and 3 dropped"] == [r for _, found in told(old, CHOSEN).values() for r in found]


def test_an_option_of_which_a_short_sentence_is_left_is_kept_in_part() -> None:
    more = "Pilots who have lost a boat are struck from it by the moot, and so are those who drink, unless two wardens speak up. "
    more += (
        "Whoever is struck may ask the moot once a year to be heard, and brings a witness who has sailed with him for ten days. "
    )
    said = "Masters of boats choose their pilots from a list that wardens hold."
    old, new = CHOICE.replace(said, more + said), CHOSEN
    assert ["part of option 2 kept, options 1 and 3 dropped"] == [r for _, found in told(old, new).values() for r in found]


def test_options_that_stand_in_several_paragraphs_are_told_with_their_places() -> None:
    lines = (
        "Pilots are named by the moot of harbours for two years.",
        "Masters of boats choose their pilots from a list that wardens hold.",
    )
    head = "### Article 1. Pilots\n1. Each harbour keeps a log of the lamps that it lights and of those that it lost.\n"
    old = f"{head}2. **Option 1:** {lines[0]}\n\n    **Option 2:** {lines[1]}\n\n    **Option 3:** No text\n"
    both = "option 1 chosen, option 2 chosen (as article 1 (3)), option 3 dropped"
    found = told(old, f"{head}2. {lines[0]}\n3. {lines[1]}\n")
    assert [both] * 2 == [reason for _, reasons in found.values() for reason in reasons]


def test_words_that_lead_an_option_and_went_are_not_told_as_if_the_option_had_gone() -> None:
    text = "1. Masters of boats choose their pilots from a list that wardens hold.\n2. Wardens are named in spring.\n"
    old = f"### Article 1. Lamps\n**Option 1** (paragraphs 1 and 2)\n{text}**Option 2**\nNo text.\n"
    assert {"1": "option 1 chosen, option 2 dropped", "2": "option 2 dropped; option 1 chosen"} == lost(
        old, "### Article 1. Lamps\n" + text
    )


def test_numbers_that_start_again_are_another_choice_and_names_are_those_printed() -> None:
    new = "### Article 1. Lamps\n1. Buoys are painted red each spring by whoever laid them out.\n"
    assert ["option 1 chosen, option 2 dropped"] == [reason for _, found in told(LONG, new).values() for reason in found]


def test_options_within_an_option_are_a_choice_of_their_own() -> None:
    old = """### Article 1. Lamps
**Option 1**
1. **Option (a)** Masters of boats choose their pilots from a list that wardens hold.

    **Option (b)** Pilots are named by the moot of harbours for two years.
2. A bell is rung where fog hides the mole.
**Option 2**
No text.
"""
    kept = old.replace("**Option (a)** ", "").replace(
        "    **Option (b)** Pilots are named by the moot of harbours for two years.\n", ""
    )
    assert ["option (a) chosen, option (b) dropped"] == [r for _, found in told(old, kept).values() for r in found]
    plain = kept.replace("**Option 1**\n", "").replace("**Option 2**\nNo text.\n", "")
    within = "option 1 chosen, option 2 dropped; within it option (a) chosen, option (b) dropped"
    assert [within] == [r for _, found in told(old, plain).values() for r in found]


def test_options_that_stay_in_what_was_chosen_are_still_open() -> None:
    old = """### Article 1. Lamps
**Option 1**
1. Crews

    **Option 1** Masters of boats choose their pilots from a list that wardens hold.

    **Option 2** Pilots are named by the moot of harbours for two years.
2. A bell is rung where fog hides the mole.
**Option 2**
No text.
"""
    new = old.partition("**Option 1**\n")[0] + old.partition("**Option 1**\n")[2].partition("**Option 2**\nNo")[0]
    assert ["option 1 chosen, option 2 dropped"] == [reason for _, found in told(old, new).values() for reason in found]
    assert ["became option 1"] == [reason for _, found in told(new, old).values() for reason in found]


def many(size: int) -> Comparison:
    """Options of which every second one became a paragraph."""
    lamps = [f"Lamp {number} of pier {number * 7} burns oil of kind {number * 3}." for number in range(size)]
    old = "".join(f"**Option {number + 1}**\n{lamp}\n" for number, lamp in enumerate(lamps))
    new = "".join(f"{number + 1}. {lamp}\n" for number, lamp in enumerate(lamps) if number % 2)
    return compare(*(read_draft(f"### Article 1. Lamps\n{text}".encode(), "a.md") for text in (old, new)))


def test_four_times_the_options_take_about_four_times_the_calls() -> None:
    few, more = (
        calls(partial(options.told, found.old, found.new, found.lineage, found.rows, found.diff))
        for found in map(many, (50, 200))
    )
    assert 0 < more < 5 * few


def test_brackets_round_the_name_of_an_option_are_none_of_its_name() -> None:
    named = (
        CHOICE.replace("**Option 1**", "[Option 1]").replace("**Option 2**", "[Option 2]").replace("**Option 3**", "[Option 3]")
    )
    assert told(CHOICE, CHOSEN) == told(named, CHOSEN)


def test_a_paragraph_chosen_among_options_that_held_it_with_its_number_is_a_decision():
    options = "Option 1\n2. The keeper sings at noon.\nOption 2\n"
    old = f"### Article 1. Lamps\n1. Lamps burn all night.\n{options}2. Nobody blows a horn.\n3. Oil is free.\n"

    assert told(old, old.replace(options, "")) == {"art_1__para_2": ("substantive", ["option 2 chosen, option 1 dropped"])}


def test_an_alternative_in_short_is_one():
    old = "### Article 1. Lamps\nAlt 1. The keeper sings at noon.\nAlt 2. Nobody blows a horn.\n"

    assert told(old, "### Article 1. Lamps\nNobody blows a horn.\n") == {
        "art_1__para_nn_1": ("substantive", ["option 2 chosen, option 1 dropped"])
    }


def test_an_option_that_took_the_number_of_one_that_went_is_named() -> None:
    new = CHOICE.replace("**Option 2**\nMasters of boats choose their pilots from a list that wardens hold.\n", "")
    new = new.replace("**Option 3**", "**Option 2**")
    assert {"2": "option 2 dropped; option 3 is option 2 now"} == lost(CHOICE, new)
    two = CHOICE.replace("**Option 3**\nNo text.\n", "").replace("**Option 2**\nMasters", "**Option 3**\nMasters")
    two = two.replace("**Option 1**", "**Option 1**\nCrews row without any light at all, whoever asks.\n**Option 2**")
    old = CHOICE.replace("**Option 2**\nMasters of boats choose their pilots from a list that wardens hold.\n", "")
    said = lost(old.replace("**Option 3**", "**Option 2**"), two.split("**Option 3**")[0])
    assert {"2": "option 2 dropped; option 1 is option 2 now, beside a new option 1"} == said


def test_options_that_stand_before_the_first_article_are_told_too() -> None:
    old, new = (text.split("### Article 2. Pilots\n")[1] for text in (CHOICE, CHOICE.replace("**Option 1**", "**Option 4**")))
    new = new.replace("**Option 2**\nMasters of boats choose their pilots from a list that wardens hold.\n", "")
    assert lost(old, new) == {"2": "option 2 dropped; option 1 is option 4 now"}


def test_an_option_that_lost_only_its_lead_says_as_which_it_goes_on() -> None:
    head = "### Article 2. Pilots\n**Option 1**\nPilots are named by the moot of harbours.\n**Option 2**\n{}"
    monks = "Each spring the monks of the isle draw lots.\n1. Lots are drawn at low tide before the whole moot.\n"
    lists = "1. Masters of boats choose their pilots from a list that wardens hold.\n2. Wardens strike a pilot who sleeps.\n"
    old = head.format(monks) + f"**Option 3**\nBuilding on the rules of the old harbours:\n{lists}"
    assert "option 3 goes on as article 2 option 2, without this" == lost(old, head.format(lists))["3"]


ALSO, ELSE = "Each moot keeps a chest for the widows of pilots.", "Widows of pilots are fed by the harbour that they live in."


@pytest.mark.parametrize(
    ("old", "won", "lost"),
    [
        (
            f"2. {ALSO}\n2 alt. {ELSE}",
            "paragraph 2 alt chosen, paragraph 2 dropped",
            "paragraph 2 dropped; paragraph 2 alt chosen",
        ),
        (f"2 Alt 1. {ALSO}\n2 Alt 2. {ELSE}", "paragraph 2 alt 2 chosen, paragraph 2 alt 1 dropped", ""),
        (f"2. Alt 1. {ALSO}\n2. Alt 2. {ELSE}", "option 2 chosen, option 1 dropped", "option 1 dropped; option 2 chosen"),
        (f"2. {ALSO}\n\n[OR]\n\n2. {ELSE}", "paragraph 2 alt chosen, paragraph 2 dropped", ""),
    ],
)
def test_alternatives_that_are_marked_at_their_numbers_are_a_choice(old: str, won: str, lost: str) -> None:
    head = "### Article 1. Lamps\n1. Each harbour keeps a log of the lamps that it lights.\n"
    before, after = (read_draft(f"{head}{text}\n".encode(), "a.md") for text in (old, f"2. {ELSE}"))
    compared = compare(before, after)
    said = {
        (tuple(before.provisions[i].words for i in row.old), bool(row.new)): (found.significance, [f.reason for f in found.flags])
        for n, row in enumerate(compared.rows)
        if (found := compared.weighed(n))
    }
    assert ("substantive", [won]) == said[(ELSE,), True]
    assert not lost or ("substantive", [lost]) == said[(ALSO,), False]


def test_articles_with_alternatives_are_a_choice_and_a_new_alternative_is_told() -> None:
    one, other = (f"### Article 3{alt}. Chest\n{text}\n" for alt, text in (("", ALSO), (" alt", ELSE)))
    head = "### Article 2. Lamps\nEach harbour keeps a log of the lamps that it lights.\n"
    drafts = [read_draft(text.encode(), "a.md") for text in (head + one, head + one + other)]
    opened = compare(*drafts)
    assert ["to choose from now, with article 3 alt"] == [
        flag.reason for n, row in enumerate(opened.rows) if row.old for flag in opened.flags(n)
    ]
    chosen = compare(*reversed(drafts))
    told = [flag.reason for n in range(len(chosen.rows)) for flag in chosen.flags(n)]
    assert "article 3 chosen, article 3 alt dropped" in told


def test_options_that_hold_a_paragraph_with_its_number_were_merged_where_each_brings_words() -> None:
    first, second = "The moot names pilots by lot.", "The moot names pilots by a show of two hands out of three."
    old = f"### Article 2. Pilots\n1. Pilots rest.\nOption A\n2. {first}\nOption B\n2. {second}\n"
    both = "The moot tries at first to name pilots by lot. If none is drawn, it names them by a show of two hands out of three."
    new = f"### Article 2. Pilots\n1. Pilots rest.\n2. {both}\n"
    assert {"art_2__para_2": ("substantive", ["options A and B chosen (reworded)"])} == told(old, new)
    assert {"art_2__para_2": ("substantive", ["option B chosen, option A dropped"])} == told(old, new.replace(both, second))
