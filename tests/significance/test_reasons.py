"""How reasons are told; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.significance.reasons import short

BRACKETED = [
    ("They keep [old] lamps.", "They keep old lamps.", ["brackets lifted round 'old'"]),
    ("They [may] [shall] row.", "They may row.", ["'[shall]' struck", "brackets lifted round 'may'"]),
    ("They row.", "They [gladly] row, and sing.", ["'[gladly]' inserted", "'row' → 'row, and sing'"]),
    ("They row on and on.", "They row with joy [and song].", ["'[and song]' inserted", "'on and on' → 'with joy'"]),
    (
        "[Some say: All the masters of ferries row.]",
        "All the masters of ferries row.",
        ["brackets lifted round all of it", "'Some say' deleted"],
    ),
    ("race or [age [or trade]], say", "race or age, say", ["brackets lifted round 'age'", "'[or trade]' struck"]),
    ("A goal [that masters share is to:", "A goal is to:", ["'[that masters share' struck"]),
]


@pytest.mark.parametrize(("old", "new", "reasons"), BRACKETED)
def test_brackets_are_told_with_what_stands_in_them_and_beside_them(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == list(dict.fromkeys(flag.reason for flag in weighed(old, new).flags))


TOLD = [
    ("Keepers hide lamps.", "Keepers hide or dim lamps.", ["'or dim' inserted"]),
    ("Keepers may help at night.", "Keepers may help at night or by leave of a Party.", ["'or by leave of a Party' inserted"]),
    (
        "within six months of the vote",
        "promptly after the vote",
        ["six months → promptly", "'after' inserted"],
    ),
    ("It ends on 31 December 2030.", "It ends.", ["'31 December 2030' deleted"]),
    ("lamps and towers of old stone", "lamps, towers of old stone and nets of wool", ["'and nets of wool' inserted"]),
    ("They shall consider it.", "They shall, as appropriate, consider it.", ["'as appropriate' inserted"]),
    ("They ask the Guild.", "They ask the Guild and the Food and Fish Board.", ["'and the Food and Fish Board' inserted"]),
    ("They ask the Guild or the Lamp and Net Club now.", "They ask the Guild now.", ["'or the Lamp and Net Club' deleted"]),
    (
        "after asking the Guild",
        "after asking the Guild and the Lamp and Net Committee",
        ["'and the Lamp and Net Committee' inserted"],
    ),
    (
        "They keep lamps in addition to those nets and bells spoken of here.",
        "They keep lamps other than those here.",
        ["'in addition to those nets and bells spoken of' → 'other than those'"],
    ),
    ("They shall consider it.", "They shall not consider it.", ["'not' inserted"]),
    ("They meet not later than noon.", "They meet at the latest by noon.", ["'not later than' → 'at the latest by'"]),
    (
        "It holds buoys that any master of old may see; and",
        "It gives the men who serve it leave to light lamps; or",
        ["'may' deleted", "and → or", "'It holds buoys that any master of old…' → 'It gives the men who serve it leave…'"],
    ),
    ("The masters may, acting alone, light it.", "The masters, acting alone, may light it.", ["'may' moved"]),
    ("see rule 4, article 2, and go", "see rule 4, article 2 and 3, and go", ["reference changed: article 2 → articles 2, 3"]),
    (
        "Masters help the keeper.",
        "Masters help the keeper, who asks one, and the pilots.",
        ["'who asks one, and the pilots' inserted"],
    ),
    ("Lamps burn.", "Lamps burn for one day.", ["'one day' inserted"]),
    ("Lamps (bells and whistles)", "Lamps", ["'(bells and whistles)' deleted"]),
    ("at least two lamps", "at most two lamps", ["at least → at most"]),
    ("Save where it snows, they row.", "Except where it snows, they row.", ["save where → except where"]),
    (
        "help for least developed country (LDC) Parties",
        "help for least developed countries",
        ["least developed country, Parties → least developed countries"],
    ),
    ("goods of third countries", "goods", ["'of third countries' deleted"]),
    ("Lamps burn.", "Lamps burn, and pilots may go out and row.", ["'and pilots may go out and row' inserted"]),
    ("Lamps burn without waking a soul.", "Lamps burn.", ["'without waking a soul' deleted"]),
    ("Boats carry nets.", "Boats carry nets and, as appropriate,", ["'as appropriate' inserted"]),
    ("Any person rows.", "An adult rows.", ["Any person → adult"]),
    (
        "Service providers of every old port shall keep all lamps lit through the night for those who come late.",
        "Lamps burn for those who come late.",
        [
            "'shall' deleted",
            "'Service providers' deleted",
            "'Service providers of every old port shall keep all…' → 'Lamps burn'",
        ],
    ),
    ("Nothing here shall lower a fee.", "Nothing here lowers a fee.", ["'shall lower' → 'lowers'"]),
    ("They are to row.", "They row.", ["'are to' deleted"]),
    (
        "It helps the fleet and the giving of oil for lamps and [blue] bells.",
        "It helps by leave of those who as appropriate keep lamps and bells.",
        [
            "'as appropriate' inserted",
            "'[blue]' struck",
            "'the fleet and the giving of oil for' → 'by leave of those who as appropriate…'",
        ],
    ),
    ("A person rows.", "A ferryman rows.", ["'person' → 'ferryman'"]),
    ("Boats [may/shall] row.", "Boats shall row.", ["[may/shall] → shall"]),
    ("Boats [may/shall] row.", "Boats may row.", ["[may/shall] → may"]),
    ("Boats may row.", "Boats [may/shall] row.", ["may → [may/shall]"]),
    ("Boats [nets/oars] go.", "Boats nets go.", ["[nets/oars] → nets"]),
    ("An old man rows.", "[An old man] [A boy] rows.", ["brackets opened round 'An old man'", "'[A boy]' inserted"]),
    ("A man rows far.", "[Any man] [A boy] rows far.", ["brackets opened round 'Any man'", "'[A boy]' inserted", "'A' → 'Any'"]),
    ("[Any man] [A boy] rows far.", "A man rows far.", ["brackets lifted round 'man'", "'[A boy]' struck", "'Any' → 'A'"]),
    ("Boats [nets/oars] go.", "Boats oars go.", ["[nets/oars] → oars"]),
    (
        "The keepers of lamps shall go to every place that the old charts name as foul",
        "A watch will be begun by those who hold the towers, with no more than their own oil",
        [
            "shall → will",
            "'with no more than their own oil' inserted",
            "'The keepers of lamps shall go to…' → 'A watch will be begun by those who…'",
            "'every place that the old charts name as foul' deleted",
        ],
    ),
    (
        "The keepers of lamps shall go to every place that the old charts name as foul",
        "Those who hold the towers may go with their own oil and their own boats wherever they hear of it",
        [
            "shall → may (weaker)",
            "'The keepers of lamps shall go to…' → 'Those who hold the towers may go with…'",
            "'every place that the old charts name as foul' deleted",
            "'boats wherever they hear' inserted",
        ],
    ),
    (
        "The roles of pilots and of the old private sector in the harbour of all who row are told every second year",
        "The weight of work that is done by masters of boats in keeping with the rules which the Parties have set for it",
        [
            "'told every second year' deleted",
            "'private sector' deleted",
            "'Parties' inserted",
            "'The roles of pilots and of the old…' → 'The weight of work that is done by…'",
            "'masters of boats in keeping with the rules which the…' inserted",
        ],
    ),
    ("boats and \u00a0", "boats and and", ["U+00A0 NO-BREAK SPACE deleted", "'and' inserted"]),
    ("the court of first instance rules", "the court rules", ["'of first instance' deleted"]),
]


@pytest.mark.parametrize(("old", "new", "reasons"), TOLD)
def test_a_reason_tells_what_a_reader_would_ask_about(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == list(dict.fromkeys(flag.reason for flag in weighed(old, new).flags))


FORBIDDEN = [
    ("en", "No Party shall light lamps.", "No Party may light lamps.", "shall → may (both forbid)"),
    ("fr", "Aucune Partie ne doit ramer.", "Aucune Partie ne peut ramer.", "doit → peut (both forbid)"),
    ("es", "Ninguna Parte deberá remar.", "Ninguna Parte podrá remar.", "deberá → podrá (both forbid)"),
    ("ru", "Ни одна Сторона не должна грести.", "Ни одна Сторона не может грести.", "должна → может (both forbid)"),
    ("en", "No Party shall light lamps.", "No Party should light lamps.", "shall → should"),
    ("en", "If no Party rows, a Party shall swim.", "If no Party rows, a Party may swim.", "shall → may"),
    ("en", "A Party shall light lamps.", "A Party may light lamps.", "shall → may (weaker)"),
]


@pytest.mark.parametrize(("language", "old", "new", "reason"), FORBIDDEN)
def test_what_forbids_as_much_as_before_is_substantive_and_says_so(language: str, old: str, new: str, reason: str) -> None:
    found = weighed(old, new, language)
    assert ("substantive", [reason]) == (found.significance, [flag.reason for flag in found.flags])


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("They carry nets and lamps, and bells.", "They carry nets, lamps and bells.", "'and' → ','"),
        ("They carry nets, lamps and bells.", "They carry nets and lamps and bells.", "',' → 'and'"),
        ("They carry nets and.", "They carry nets.", "'and' deleted"),
    ],
)
def test_an_and_that_a_mark_stands_for_is_told_with_it(old: str, new: str, reason: str) -> None:
    found = weighed(old, new)
    assert "substantive" == found.significance
    assert reason == found.flags[0].reason


GAVE_WAY = [
    ("They shelter pilots in foreign harbours from harm.", "They shelter pilots and divers from harm.", ["conjunction"]),
    ("A keeper may light one or more lamps at dusk.", "A keeper may light any lamps at dusk.", ["figure", "conjunction"]),
    ("Keepers report, where appropriate, on nets.", "Keepers report quickly on nets.", ["obligation"]),
]


@pytest.mark.parametrize(("old", "new", "expected"), GAVE_WAY)
def test_a_word_of_law_that_others_gave_way_to_is_told_with_them(old: str, new: str, expected: list[str]) -> None:
    """ "'and' inserted" would hide that foreign harbours went."""
    found = weighed(old, new).flags
    assert expected == [flag.kind for flag in found]
    assert {"'in foreign harbours' → 'and divers'", "'one or more' → 'any'", "'where appropriate' → 'quickly'"} > {
        flag.reason for flag in found
    }


def test_what_was_replaced_throughout_is_told_apart_from_the_words_beside_it() -> None:
    pairs = (("the use of whale oil in ports", "oilcrime"),)
    old, new = "Draft treaty on ending the use of whale oil in ports", "Draft treaty against oilcrime"
    found = weighed(old, new, substitutions=pairs)
    told = ["'on ending' → 'against'", "the use of whale oil in ports → oilcrime throughout"]
    assert ("substantive", told) == (found.significance, [flag.reason for flag in found.flags])
    assert ["'on ending the use of oil in ports' → 'against oilcrime'"] == [
        flag.reason for flag in weighed(old.replace("whale ", ""), new, substitutions=pairs).flags
    ]


def test_what_binds_moved_only_with_what_it_bound() -> None:
    old = "Pilots shall rest at noon. Boats of the old harbour wait outside."
    told = [flag.reason for flag in weighed(old, "Pilots rest at noon. Boats of the old harbour shall wait outside.").flags]
    assert ["'shall' deleted", "'shall' inserted"] == told
    assert ["'may' moved"] == [
        flag.reason for flag in weighed("Masters may, acting alone, light it.", "Masters, acting alone, may light it.").flags
    ]


def test_a_passage_written_anew_is_not_told_by_the_order_of_its_words() -> None:
    old = "The keepers and masters of each port or quay shall meet and see to the lamps, the buoys and all the nets."
    new = "At every port or quay the lamps and buoys and whatever else the masters own shall be seen to by keepers and by pilots."
    assert not any("→" in flag.reason for flag in weighed(old, new).flags if flag.kind == "conjunction")


def test_reasons_of_one_kind_are_one_and_short() -> None:
    old = "They [shall] keep [all] logs [of boats that fish at night in the northern waters] and [may] sell [old] nets."
    found = weighed(old, "They shall keep logs and sell nets.")
    assert [
        "'[may]', '[of boats that fish at night in the northern waters]' struck",
        "brackets lifted round 'shall'",
        "'[all]', '[old]' struck",
    ] == list(dict.fromkeys(flag.reason for flag in found.flags))
    assert all(len(flag.reason) <= 80 for flag in found.flags)


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "Las Partes deberán remar."), ("ar", "يجب على الأطراف التجديف."), ("fr", "Elles rament."), ("zh", "各国应划船。")],
)
def test_a_bracket_that_comes_without_words_is_weighed_in_every_language(language: str, words: str) -> None:
    found = weighed(words, f"[{words}", language)
    assert ("substantive", {"brackets"}) == (found.significance, kinds(found))


def test_brackets_opened_and_closed_far_apart_are_counted_once() -> None:
    found = weighed("[They keep [all] logs in the port] each year.", "They keep [all] logs in the port each year.")
    assert ["brackets lifted round 'They keep all logs in the port'"] == [flag.reason for flag in found.flags]


def test_a_change_without_words_of_law_is_told_in_its_words() -> None:
    assert ["'boats' → 'vessels'"] == [flag.reason for flag in weighed("They own boats.", "They own vessels.").flags]


def test_beside_much_else_words_are_told_and_short_ones_are_not() -> None:
    old = "Keepers may light 30 old lamps or bells [at night] by wharves, piers, red gates and moles."
    new = "Keepers shall light 40 new lamps and bells at night at docks, quays, green gates and moles as the moot names them."
    reasons = [flag.reason for flag in weighed(old, new).flags]
    assert "'as the moot names them' inserted" in reasons
    assert any("wharves" in reason and "quays" in reason for reason in reasons)
    assert not any("'old'" in reason for reason in reasons)


def test_words_that_moved_are_not_told_as_deleted_and_inserted_too() -> None:
    old = "The keeper shall report each year to the Moot of Ports and shall work by rules of its own and light lamps."
    new = "The keeper shall work by rules of its own and light lamps and shall report each year to the Moot of Ports."
    assert {"'report each year to the Moot of Ports' moved"} == {flag.reason for flag in weighed(old, new).flags}
    assert any("'not' deleted" in flag.reason for flag in weighed(old.replace("light", "not light"), new).flags)


def test_words_that_stand_as_often_as_before_are_not_told_as_deleted() -> None:
    old = "There is a tally every third year to count lamps, guided by rules made by the [Moot][Court] at its first session."
    new = "There is a tally every third year, guided by rules made by the Moot at its first session, to count lamps and buoys."
    assert not any("first" in flag.reason and "moved" not in flag.reason for flag in weighed(old, new).flags)
    other = new.replace("at its first session", "in spring")
    assert any("first" in flag.reason and "moved" not in flag.reason for flag in weighed(old, other).flags)


def test_a_sentence_that_was_said_twice_and_now_once_is_still_said() -> None:
    twice = "[The tally of lamps is read out by the eldest keeper of the harbour in spring.]"
    old = f"Keepers light lamps. {twice} Masters pay for oil [and wicks]. {twice}"
    told = [flag.reason for flag in weighed(old, f"Keepers light lamps. {twice} Masters pay for oil.").flags]
    assert any(reason.endswith("no longer repeated") for reason in told)
    assert not any("tally" in reason and "struck" in reason for reason in told)


def test_a_provision_that_came_as_a_whole_is_not_told_word_by_word() -> None:
    assert () == weighed("", "They shall not fish.", change="inserted").flags
    assert {"invisible"} == kinds(weighed("", "They shall \u202enot fish.", change="inserted"))


def test_a_space_lost_with_brackets_is_not_told_beside_them() -> None:
    old, new = "the [best available] [reliable] charts kept", "the best availablecharts kept"
    reasons = [flag.reason for flag in weighed(old, new).flags]
    assert ["brackets lifted round 'best available'", "'[reliable]' struck", "words run together: 'available charts'"] == reasons


SIGNS = [
    (
        "Crews keep [[fast][large] boats] afloat.",
        "Crews keep large boats afloat.",
        ["brackets lifted round 'large boats', 'large'", "'[fast]' struck"],
    ),
    ("We keep [large boats] and nets.", "We keep [large boats and nets].", ["brackets now round 'large boats and nets'"]),
    (
        "[Coastal States [and ports]][States] [shall][may] row.",
        "[Coastal] States [and ports] [shall][may] row.",
        ["[Coastal States [and ports]][States] → [Coastal] States [and ports]: still open"],
    ),
    (
        "[States][Coastal States [and ports]] row.",
        "[Coastal] States [and ports] row.",
        ["[States][Coastal States [and ports]] → [Coastal] States [and ports]: still open"],
    ),
    (
        "[All crews take oil to the towers. Some crews may need help.] [Oil is dear.]",
        "All crews take oil to the towers. [Some crews may need help.]",
        [
            "brackets lifted round 'All crews take oil to the…'",
            "brackets kept round 'Some crews may need help.'",
            "'[Oil is dear.]' struck",
        ],
    ),
    ("A [large] [or old] boat.", "A [large or old] boat.", ["brackets joined to '[large or old]'"]),
    ("A [large or old] boat.", "A [large] [or old] boat.", ["'[large or old]' parted"]),
    ("Its [oak / elm / ash] mast.", "Its [oak][elm][ash] mast.", ["'[oak / elm / ash]' parted"]),
    ("A [large old] boat.", "A [[large] old] boat.", ["brackets opened round 'large'"]),
    (
        "Help for [and other keepers in want of lamps] is free.",
        "Help for [[and other pilots] in want] is free.",
        ["brackets opened round 'and other pilots'", "'keepers' → 'pilots'", "'of lamps' deleted"],
    ),
    (
        "Help for crews [in want][other keepers in want of lamps] is free.",
        "Help for crews [[and other pilots] in want] is free.",
        [
            "brackets opened round 'and other pilots'",
            "'[in want]' struck",
            "'and' inserted",
            "'keepers' → 'pilots'",
            "'of lamps' deleted",
        ],
    ),
    (
        "It guards the safe landing of eels [and the special habits of old boats and nets].",
        "It guards the safe landing of eels and the special ways of sailors.",
        ["brackets lifted round 'and the special … of'", "'habits' → 'ways', 'old boats and nets' → 'sailors'"],
    ),
    ("A [large Option of oak and elm and ash] boat.", "A large boat.", ["'[large Option of oak and elm and ash]' struck"]),
]
"""What a careful secretary would say of signs; the last one tells words that stand by chance with their bracket."""


@pytest.mark.parametrize(("old", "new", "reasons"), SIGNS)
def test_signs_that_stand_for_another_bracket_opened_and_lifted_nothing(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == [flag.reason for flag in weighed(old, new).flags]


LOST = [
    ("We keep [large] boats.", "We keep [large boats.", ["closing bracket of '[large boats.' missing"]),
    ("We keep [large boats.", "We keep [large] boats.", ["missing closing bracket of '[large boats.' put in"]),
    ("We keep [large] boats.", "We keep large] boats.", ["opening bracket of '…We keep large]' missing"]),
    ("We keep large] boats.", "We keep large boats.", ["unpaired ']' taken out"]),
    ("We keep large boats.", "We keep [large boats.", ["unpaired '[' put in"]),
    ("We keep [large] old] boats.", "We keep [large old] boats.", ["unpaired ']' taken out"]),
]


@pytest.mark.parametrize(("old", "new", "reasons"), LOST)
def test_a_sign_that_the_source_lost_opened_and_lifted_nothing(old: str, new: str, reasons: list[str]) -> None:
    drafts = [read_draft(f"### Article 1. Boats\n1. {words}\n2. A [red] lamp.\n".encode(), "a.md") for words in (old, new)]
    found = compare(*drafts)
    assert reasons == [flag.reason for number in range(len(found.rows)) for flag in found.flags(number)]
    assert any(finding.kind == "unbalanced-bracket" for draft in drafts for finding in draft.findings)


RUNS = [
    ("They keep available charts.", "They keep availablecharts.", "editorial", ["words run together: 'available charts'"]),
    ("They keep availablecharts.", "They keep available charts.", "editorial", ["words parted: 'available charts'"]),
    ("Masters shall keep charts.", "Mastersshall keep charts.", "editorial", ["words run together: 'Masters shall'"]),
    ("Masters shall keep charts.", "Mastersmay keep charts.", "substantive", ["'Masters shall' → 'Mastersmay'"]),
    ("The web site is open.", "The website is open.", "editorial", []),
    ("They shall not land.", "They shall notland.", "substantive", ["'not' deleted"]),
    ("It may be so.", "It maybe so.", "substantive", ["'may be' → 'maybe'"]),
]


@pytest.mark.parametrize(("old", "new", "significance", "reasons"), RUNS)
def test_words_that_run_together_by_a_slip_say_so(old: str, new: str, significance: str, reasons: list[str]) -> None:
    found = weighed(old, new)
    assert (significance, reasons) == (found.significance, [flag.reason for flag in found.flags])


def test_a_quotation_is_cut_between_words_and_names_what_left_it() -> None:
    assert "one and two and…" == short("one and two and thirteen", 20)
    assert "Grundstücksverke…" == short("Grundstücksverkehrsgenehmigung", 17)
    old = "[The keepers of [all][most] towers shall [light] trim lamps [at dusk]], and ring."
    found = [flag.reason for flag in weighed(old, "The keepers of towers shall trim lamps at dusk, and ring.").flags]
    assert "brackets lifted round 'The keepers of … towers shall…', 'at dusk'" in found


def test_many_brackets_are_told_each_by_its_name() -> None:
    words = ["wide", "deep", "old", "stone", "salt", "grey"]
    old = "Keepers of " + " ".join(f"[{word}] pier" for word in words)
    told = [flag.reason for flag in weighed(old, "Keepers of " + " ".join(["pier"] * 6)).flags]
    assert ["'[wide]', '[deep]', '[old]', '[stone]', '[salt]', '[grey]' struck"] == told


HALVES = [
    ("Ports keep [lamps][, as appropriate, and bells at dawn] and oil.", "Ports keep lamps and oil.", "obligation"),
    ("Ports may row [to isles, and Parties shall [then] ring] at sea", "Ports may row to isles at sea", "actor"),
]


@pytest.mark.parametrize(("old", "new", "kind"), HALVES)
def test_words_of_law_in_a_struck_bracket_are_told_with_it_alone(old: str, new: str, kind: str) -> None:
    told = weighed(old, new).flags
    assert kind in {flag.kind for flag in told}
    assert not [
        flag.reason for flag in told if flag.reason in ("'as appropriate' deleted", "'shall' deleted", "'Parties' deleted")
    ]


def test_words_that_bind_in_a_clause_that_came_whole_are_not_called_exchanged() -> None:
    old = (
        "The body shall, at its first session, initiate a way to mend harm, and shall endeavour to complete it within four years."
    )
    new = "A way to mend harm will be begun under the [Old Hall][Moot] with a view to completing it within four years."
    assert not any("(stronger)" in flag.reason for flag in weighed(old, new).flags)


def test_a_note_written_on_to_a_mark_is_no_figure() -> None:
    old, new = "The body on loss shall serve all.", "Upon the end of its review by the Moot,9 the old hall shall serve all."
    assert "figure" not in kinds(weighed(old, new))
    assert "figure" in kinds(weighed(old, "Upon the end of its review by the Moot, 9 halls shall serve all."))


def test_a_drafters_note_is_no_sentence_of_the_text() -> None:
    old = "Ensure that nobody counts oil twice. {While this is of use here, what follows is not, and could be moved elsewhere.}"
    new = "Ensure that nobody counts oil twice."
    told = [flag.reason for flag in weighed(old, new).flags]
    assert not any(reason.startswith("sentence") for reason in told)
    old = "Ensure that there shall be no oil counted twice [at all]. {While this is of use here, the rest could be moved.}"
    told = [flag.reason for flag in weighed(old, "Ensure that oil is counted once.").flags]
    assert any(reason.startswith("drafters' note deleted: 'While this is of use here") for reason in told)


def test_a_duty_that_was_only_put_otherwise_is_not_told_as_deleted() -> None:
    old = "The old board of keepers shall, at its first session, establish a store of oil to help ports in need of it each year."
    new = "A store of oil shall be established under the [Hall][Moot] to help ports in need of it each year."
    assert "'shall' deleted" not in [flag.reason for flag in weighed(old, new).flags]
    sold = new.replace("established", "sold")
    assert not [flag for flag in weighed(old, sold).flags if flag.kind == "obligation" and "→" in flag.reason]
    old = "Each port, in accordance with [the code and] its means [, and rules,] should engage in drills."
    found = weighed(old, "Each port shall, as appropriate, engage in drills.")
    assert "obligation" in kinds(found)


def test_a_documents_number_in_brackets_is_no_choice() -> None:
    told = [flag.reason for flag in weighed("As told in [decision 1/CP.3], row.", "As told in decision 1/CP.3, row.").flags]
    assert ["brackets lifted round 'decision 1/CP.3'"] == told


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("They act without charge.", "They act.", "'without charge' deleted"),
        ("Each harbour gives aid to crews.", "Each harbour gives free first aid to crews.", "'free first' inserted"),
        ("Boats may land only by day.", "Boats may land by day.", "'only' deleted"),
    ],
)
def test_a_word_that_says_nothing_alone_is_told_with_those_that_went_with_it(old: str, new: str, reason: str) -> None:
    assert [reason] == [flag.reason for flag in weighed(old, new).flags]


def test_a_sign_whose_other_half_is_in_another_provision_says_in_which() -> None:
    old = "### Article 1. Boats\n1. We keep [large] boats.\n2. A red lamp burns [by night].\n"
    new = old.replace("large]", "large").replace("[by night].", "by night].")
    found = compare(*(read_draft(text.encode(), "a.md") for text in (old, new)))
    told = [flag.reason for number in range(len(found.rows)) for flag in found.flags(number)]
    assert ["bracket closes in article 1 (2) now", "bracket opens in article 1 (1) now"] == told


_LAMPS = """### Article 1. Boats
1. [A red lamp burns by night.]
2. [Boats keep to [the] left of the pier.]
3. [A pilot may come on board.]
"""
_JOINED = _LAMPS.replace("night.]", "night.").replace("2. [", "2. ").replace("pier.]", "pier.").replace("3. [", "3. ")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (_LAMPS, _JOINED, ["brackets now round article 1 (1) to (3)"]),
        (_JOINED, _LAMPS, ["brackets round article 1 (1) to (3) parted"]),
        (_LAMPS, _JOINED.replace("[the]", "the"), ["brackets now round article 1 (1) to (3)", "brackets lifted round 'the'"]),
        (_LAMPS, _JOINED.replace("[A ", "A ").replace("board.]", "board."), ["brackets lifted round all of it"]),
        (_LAMPS, _JOINED.replace("1. [A", "1. A [red"), ["brackets lifted round all of it"]),  # nobody meant it to go so far
        (_JOINED.replace("1. [", "1. [["), _LAMPS.replace("1. [", "1. [["), ["brackets round article 1 (1) to (3) parted"]),
    ],
)
def test_a_provision_between_two_signs_of_one_bracket_is_still_in_brackets(old: str, new: str, told: list[str]) -> None:
    found = compare(*(read_draft(text.encode(), "a.md") for text in (old, new)))
    assert told == [flag.reason for flag in found.flags(found.row_of_new["art_1__para_2"])]


def test_the_ledger_tells_of_brackets_that_became_one_that_they_were_joined() -> None:
    found = compare(*(read_draft(text.encode(), "a.md") for text in (_LAMPS, _JOINED)))
    assert [
        ("art_1__para_1", "changed"),
        ("art_1__para_2", "kept"),
        ("art_1__para_2", "joined"),
        ("art_1__para_3", "joined"),
    ] == [(entry.eid, entry.status) for entry in found.brackets]


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        (
            "Members may leave out some boats, after they have asked the owners.",
            "After they have asked the owners, members may leave out some boats.",
            "'After they have asked the owners' moved",
        ),
        ("A Guild may say no if the boat is old.", "If the boat is old, a Guild may say no.", "'If the boat is old' moved"),
    ],
)
def test_two_clauses_that_changed_places_are_told_as_one_that_moved(old: str, new: str, moved: str) -> None:
    found = weighed(old, new)
    assert ("substantive", [("moved", moved)]) == (found.significance, [tuple(flag) for flag in found.flags])


@pytest.mark.parametrize(
    ("language", "old", "new", "reason"),
    [
        ("zh", "罚金不超过九元。", "罚金不低于九元。", "不超过 → 不低于"),
        (
            "es",
            "El canon no excederá de nueve pesos.",
            "El canon no será inferior a nueve pesos.",
            "no excederá de → no será inferior a",
        ),
        ("ru", "Плата не превышает 9 монет.", "Плата не ниже 9 монет.", "не превышает → не ниже"),
        ("en", "A net no longer than 9 feet", "A net no shorter than 9 feet", "no longer than → no shorter than"),
        ("en", "Lamps burn a night.", "Lamps burn nine nights.", "'a night' → 'nine nights'"),
        ("en", "It is read on 04/05/2031.", "It is read on 4 May 2031.", "'04/05/2031' → '4 May 2031'"),
    ],
)
def test_what_bounds_or_counts_is_told_with_what_it_took_the_place_of(language: str, old: str, new: str, reason: str) -> None:
    assert {("figure", reason)} == {tuple(flag) for flag in weighed(old, new, language).flags}


def test_a_short_condition_is_told_whole_and_an_or_with_what_stands_for_it() -> None:
    for language, old, new in (
        ("en", "Keepers may rest", "if it does not snow"),
        ("ru", "Смотритель отдыхает", "если снег не идёт"),
        ("fr", "Le gardien se repose", "s'il ne neige pas"),
    ):
        found = weighed(f"{old}.", f"{old} {new}.", language)
        assert [("negation", f"'{new}' inserted")] == [tuple(flag) for flag in found.flags]
    assert ["'ou' → 'où'"] == [flag.reason for flag in weighed("le port ou la rue", "le port où la rue", "fr").flags]
