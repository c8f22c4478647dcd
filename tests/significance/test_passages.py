"""What came or went as a whole is told in words of its own; the wordings are ours."""

import pytest

from tests.significance.weighing import kinds, weighed
from treaty_tui.significance.weighty import MOST

TRIM = "A keeper shall trim the wick."


def told(old: str, new: str, language: str = "en") -> list[str]:
    return list(dict.fromkeys(flag.reason for flag in weighed(old, new, language).flags))


WHOLE = [
    (f"{TRIM} The master shall wash the glass.", TRIM, ["sentence deleted: 'The master shall wash the glass'"]),
    (TRIM, f"{TRIM} Pilots may ask them for more oil.", ["sentence inserted: 'Pilots may ask them for more oil'"]),
    (TRIM, f"{TRIM} [Pilots may ask for oil.]", ["'[Pilots may ask for oil.]' inserted"]),
    (
        "Lamps burn in all towers.",
        "Lamps burn in all towers, with coastal States lighting theirs before dusk, noting the price of whale oil.",
        ["'with coastal States lighting theirs before dusk' inserted", "'noting the price of whale oil' inserted"],
    ),
    (
        "Oil is subject to a yearly tasting by masters. The tasting shall be told to all keepers in a letter. "
        "The letter shall be read aloud by a pilot.",
        "Oil is subject to a tasting, in keeping with rules that the pilots set, with more time to be given to old men.",
        [
            "sentence deleted: 'The tasting shall be told to all keepers in a letter'",
            "sentence deleted: 'The letter shall be read aloud by a pilot'",
            "'yearly' deleted",
            "'with more time to be given to old men' inserted",
            "'by masters' → 'in keeping with rules that the pilots set'",
        ],
    ),
    (
        "A keeper rows [at noon]. [old] [Developing country Parties may row whenever they have oil enough for it.]",
        "A keeper rows. [old]",
        ["'[Developing country Parties may row … oil enough for it.]' struck", "'[at noon]' struck"],
    ),
    (
        "Towers lower the smoke to at least X [-Y] per cent of the smoke of 1990 for every lamp by 2060-2080 in the north",
        "Towers lower the smoke below 2010 levels, wherever the keepers are able to",
        [
            "'to at least', 'per cent', 'smoke of 1990', 'lamp by 2060-2080' deleted",
            "'below 2010 levels' inserted",
            "'[-Y]' struck",
            "'to at least X … per cent of the smoke…' → 'below 2010 levels, wherever the…'",
        ],
    ),
    (
        "The old lantern guild of the north shall row to the towers.",
        "Upon the end of its review at the second feast of the Moot,9 the Bright Lantern Guild shall row to the towers.",
        [
            "'Upon the end of its review at the second feast of the Moot,9' inserted",
            "'The old lantern guild of the north' → 'the Bright Lantern Guild'",
        ],
    ),
    ("They reach zero smoke.", "They reach net zero smoke.", ["'zero' → 'net zero'"]),
    ("They stop within 30 days.", "They stop within 30 working days.", ["'30 days' → '30 working days'"]),
    ("They [shall] row.", "They should row.", ["'[shall]' struck", "shall → should (weaker)"]),
    ("It takes [50][60] boats.", "It takes 55 boats.", ["'[50]', '[60]' struck", "50, 60 → 55"]),
    (
        "help for [other Parties in need]",
        "help for [other countries] in need",
        ["'Parties' → 'countries'", "brackets lifted round 'in need'", "brackets kept round 'other countries'"],
    ),
]


@pytest.mark.parametrize(("old", "new", "reasons"), WHOLE)
def test_what_came_or_went_as_a_whole_is_told_with_what_it_binds(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == told(old, new)


NEAR_MISSES = [
    ("A keeper shall trim the wick and rest.", "A keeper may trim the wick and rest.", ["shall → may (weaker)"]),
    (
        "The keeper rows in the morning.",
        "The pilot swims at night alone.",
        ["'keeper rows in the morning' → 'pilot swims at night alone'"],
    ),
    ("for small island ports (SIP), and towns", "for SIP, and towns", ["'small island ports (SIP)' → 'SIP'"]),
    ("They gladly row.", "They row.", ["'gladly' deleted"]),
]


@pytest.mark.parametrize(("old", "new", "reasons"), NEAR_MISSES)
def test_what_stands_or_only_reads_otherwise_is_not_told_as_gone(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == told(old, new)


@pytest.mark.parametrize(
    ("language", "text", "more", "reason"),
    [
        ("fr", "Les phares brûlent.", " Les gardiens doivent laver le verre.", "'Les gardiens doivent laver le verre'"),
        ("es", "Los faros arden.", " Los guardianes deberán limpiar el vidrio.", "'Los guardianes deberán limpiar el vidrio'"),
        ("ru", "Маяки горят.", " Смотрители должны чистить стекло.", "'Смотрители должны чистить стекло'"),
        ("zh", "灯塔燃烧。", "看守人应当每年春天清洗玻璃灯罩。", "'看守人应当每年春天清洗玻璃灯罩'"),
        ("ar", "تحترق المنارات.", " يجب على الحراس تنظيف الزجاج.", "'يجب على الحراس تنظيف الزجاج'"),
    ],
)
def test_a_sentence_that_went_is_told_in_six_languages(language: str, text: str, more: str, reason: str) -> None:
    found = weighed(text + more, text, language)
    assert [f"sentence deleted: {reason}"] == list(dict.fromkeys(flag.reason for flag in found.flags))
    assert "obligation" in kinds(found)


def test_like_clauses_that_name_an_actor_are_flagged_alike() -> None:
    long = weighed("Lamps burn in all towers.", "Lamps burn in all towers, with coastal States lighting theirs before dusk.")
    short = weighed("Lamps burn in all towers.", "Lamps burn in all towers, led by coastal States.")
    assert "actor" in kinds(long) & kinds(short)


def test_a_long_row_hides_no_word_of_law_behind_a_number() -> None:
    brackets = " ".join(f"[boat {n} shall sail to the port of rest by night]" for n in range(5))
    reasons = told(f"They keep {brackets} [one] lamp.", "They keep lamp.")
    assert 5 == sum("shall sail" in reason for reason in reasons)
    assert not any("more" in reason for reason in reasons)


def test_a_text_written_anew_throughout_tells_its_first_sentences_and_counts_the_rest() -> None:
    more = " ".join(f"Boat {n} shall sail to port {n} by night." for n in range(1, MOST + 6))
    reasons = told(TRIM, f"{TRIM} {more}")
    assert MOST + 1 == len(reasons)
    assert "sentence inserted: 5 more" in reasons


def test_of_a_place_that_is_long_beyond_reading_no_sentence_is_sought() -> None:
    more = " ".join(f"Boat {n} shall sail to port {n} by night." for n in range(1, 800))
    assert not any(reason.startswith("sentence") for reason in told(TRIM, f"{TRIM} {more}"))


def test_a_clause_that_introduces_a_sentence_is_told_beside_the_subject_that_changed() -> None:
    old = "The Secretariat shall publish the list."
    new = "After the first session of the Board, the Executive Director shall publish the list."
    assert ["'After the first session of the Board' inserted", "'The Secretariat' → 'the Executive Director'"] == [
        flag.reason for flag in weighed(old, new).flags
    ]
    back = ["'After the first session of the Board' deleted", "'the Executive Director' → 'The Secretariat'"]
    assert back == [flag.reason for flag in weighed(new, old).flags]


def test_a_clause_that_went_with_brackets_inside_is_told_as_one() -> None:
    old = (
        "It begins when enough keepers [and pilots] [or] [on which keepers of lamps who burn [40][50] parts of a hundred of all "
        "[clean] oil in [[year][summer]] have lit their lamps [and bells]]."
    )
    assert told(old, "It begins when enough keepers have lit their lamps.") == [
        "'[[year][summer]]' struck",
        "'on which keepers of lamps who burn [40][50] parts of a…' deleted",
        "brackets lifted round 'have lit their lamps'",
        "'[and pilots]', '[or]', '[clean]', '[and bells]' struck",
    ]


def test_a_sentence_that_went_to_another_place_tells_of_its_choices_once() -> None:
    lamps = "Coastal States [shall][should] lend lamps to the crews of small harbours [and other crews in need]."
    rest = "All crews [are asked to row] [should row] to the towers of their own harbours."
    new = "All crews should row to the towers of their own harbours."
    said = told(f"{lamps} {rest}", f"{new} Coastal States should lend lamps to the crews of small harbours.")
    assert "'Coastal States should lend lamps to the crews…' stands last now" in said
    assert ["'[shall]'" in reason for reason in said].count(True) == 1
    assert "brackets lifted round 'should row', 'should'" in said
    assert not [reason for reason in said if "sentence" in reason or "moved" in reason or "deleted" in reason]


MOVED = [
    ("en", "Keepers shall trim every lamp of the harbour by night.", "shall", "should"),
    ("fr", "Les gardiens doivent tailler chaque lampe du port pendant la nuit.", "doivent", "peuvent"),
    ("es", "Los guardianes deberán limpiar cada lámpara del puerto durante la noche.", "deberán", "podrán"),
    ("ru", "Смотрители обязаны чистить каждую лампу старой гавани в течение ночи.", "обязаны", "могут"),
]


@pytest.mark.parametrize(("language", "sentence", "was", "now"), MOVED)
def test_a_duty_that_was_softened_where_its_sentence_went_is_told(language: str, sentence: str, was: str, now: str) -> None:
    others = {
        "en": "Pilots ring the bell when fog hides the tower and the old bridge.",
        "fr": "Les pilotes sonnent la cloche quand le brouillard cache la tour et le vieux pont.",
        "es": "Los pilotos tocan la campana cuando la niebla oculta la torre y el viejo puente.",
        "ru": "Лоцманы звонят в колокол, когда туман скрывает башню и старый мост.",
    }
    other = others[language]
    old, new = f"{sentence} {other}", f"{other} {sentence.replace(was, now)}"
    found = weighed(old, new, language)
    reasons = [flag.reason for flag in found.flags]
    assert "substantive" == found.significance
    assert ["obligation", "moved"] == [flag.kind for flag in found.flags], reasons
    assert was in reasons[0]
    assert now in reasons[0]


def test_a_sentence_that_only_moved_is_not_compared_with_itself() -> None:
    one, two = "Keepers shall trim every lamp of the harbour by night.", "Pilots ring the bell when fog hides the tower."
    assert [True] == [reason.endswith(" moved") for reason in told(f"{one} {two}", f"{two} {one}")]


def test_a_clause_whose_words_all_went_elsewhere_did_not_come() -> None:
    rules = "guided by rules to be drawn up by the {} at its second session"
    aim = "with the purpose of trimming wicks in all towers of the north, weighing the price of oil"
    old = f"There is a feast of lamps every year {aim} and thanking old keepers of the south, {rules.format('[Moot][Court]')}."
    new = f"There is a feast of lamps every year, in step with the feast of bells, and {rules.format('Moot')}, {aim} for feasts."
    clauses = [reason for reason in told(old, new) if reason.endswith("' inserted")]
    assert ["'in step with the feast of bells' inserted"] == clauses
    more = told(old, new.replace("second session", "second session in that ancient lantern hall"))
    assert "'in that ancient lantern hall' inserted" in more
    assert ["moved"] == [reason.split()[-1] for reason in more if "guided by rules" in reason], more


@pytest.mark.parametrize(
    ("old", "new", "reasons"),
    [
        ("Crews need oil and help to row home.", "Crews need help and oil to row home.", ["'oil' moved"]),
        (
            "They trim [tall] lamps and bells by night.",
            "They trim bells and lamps by night.",
            ["'[tall]' struck", "'lamps' moved"],
        ),
    ],
)
def test_words_that_changed_their_place_in_a_list_are_told_once(old: str, new: str, reasons: list[str]) -> None:
    assert not [reason for reason in told(old, new) if "deleted" in reason or "inserted" in reason], told(old, new)


def test_a_bracket_whose_ends_went_at_two_places_is_told_once() -> None:
    old = "Weigh charts based on the best known [and widely read] books including, inter alia, the letters of the moot"
    new = "Weigh charts on the basis of the [best known] [good] books, in particular, the letters of the moot,"
    said = told(f"{old}[, and oil and lamps from Parties],", new)
    assert [True] == ["oil" in reason for reason in said if "oil" in reason], said


def test_what_a_word_that_negates_stands_with_is_told_at_length_and_once() -> None:
    old = "Give oil to crews [in need] [and to all others], without laying a heavy toll on small towers and ferries;"
    said = told(old, "Give oil to crews in the context of the winter feast under chapters 3 and 4;")
    assert 1 == " ".join(said).count("without laying a heavy toll on small"), said


def test_a_word_of_a_list_in_another_order_has_moved() -> None:
    old = "The guild acts in a way that is open, non-binding, mild to [all], and it rows. It looks at the tides."
    new = "The guild acts in a way that is open, mild to all, and non-binding. The reeve rows. It looks at the tides."
    assert "'non-binding' moved" in told(old, new)
    plain = new.replace("non-binding", "binding")
    assert "'non-binding' moved" not in told(old, plain)


def test_a_word_of_law_is_not_told_beside_the_clause_that_shows_it() -> None:
    old = "The guild shall meet in a mild way, heeding the rights of towers, and shall lend oil and spare ports a burden."
    new = "The guild shall meet in a mild way, heeding the rights of towers and spare ports a burden."
    found = weighed(old, new)
    assert ["'and shall lend oil' deleted"] == list(dict.fromkeys(flag.reason for flag in found.flags))
    assert {"obligation", "conjunction"} == kinds(found)


def test_a_phrase_that_stands_is_not_told_as_gone_with_the_clause_around_it() -> None:
    lit, works = "while keeping all the old lamps lit", "upkeep and repair of harbour walls for all visiting pilots and crews"
    old, new = f"Boats sail by day, {lit}, and with respect for builders, {works}.", "on the basis of respect for harbour walls."
    found = told(old, f"Boats sail by day and {new}")
    assert {"'upkeep and repair of' deleted", "'for all visiting pilots and crews' deleted"} <= set(found)


def test_a_drafters_note_that_was_replaced_is_told_apart_from_the_text_beside_it() -> None:
    old = "Keepers tell the moot of the oil they burn, including by a clear list of lamps {Proposal: to be put into Article 9}"
    new = "Keepers tell the moot of the oil they burn, as laid down by masters. {Note: depends on what becomes of Article 9}"
    found = told(old, new)
    assert "drafters' note deleted: 'Proposal: to be put into Article 9'" in found
    assert "drafters' note inserted: 'Note: depends on what becomes of Article 9'" in found
    assert not any(
        "{" in reason or "to be put into" in reason.replace("note deleted: 'Proposal: to be put into", "") for reason in found
    )


def test_a_word_beside_a_note_that_came_is_told_too() -> None:
    old, new = (
        "Towers weigh their tallow/wax under Article 3.",
        "Towers weigh their oil {put in what is said in Article 3.2 here} under Article 3.",
    )
    assert {"drafters' note inserted: 'put in what is said in Article 3.2 here'", "'tallow/wax' → 'oil'"} == {*told(old, new)}


def test_a_note_that_only_reads_otherwise_or_went_with_its_bracket_is_not_told_as_another() -> None:
    noted = "Keepers tell the moot of their oil. {}"
    one, two = (
        "{Note: pending what becomes of the list of lamps in Article 9}",
        "{Remark: what becomes of the list of lamps in Article 9 pending}",
    )
    assert not any("drafters' note" in reason for reason in told(noted.format(one), noted.format(two)))
    assert ["'[as they wish {to be dealt with … becomes of Article 9}]' inserted"] == told(
        "Keepers tell the moot of their oil.",
        "Keepers tell the moot of their oil [as they wish {to be dealt with among what becomes of Article 9}].",
    )


def test_the_commas_round_what_is_told_by_itself_leave_no_hole() -> None:
    found = weighed(
        "The pilot shall light the lamp.", "The pilot may, subject to domestic law, light the lamp in a sufficient manner."
    )
    assert "'shall light the lamp' → 'may, light the lamp in a sufficient manner'" in [flag.reason for flag in found.flags]
