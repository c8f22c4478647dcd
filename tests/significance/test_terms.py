"""Systematic replacements, borrowed wording and the origin of phrases; the wordings are our own."""

import pytest

from tests.align.builder import build
from tests.significance.weighing import weighed
from treaty_tui.compare.histories.borrowed import borrowed
from treaty_tui.compare.histories.origins import origins
from treaty_tui.diff import diff
from treaty_tui.reports.words import throughout
from treaty_tui.significance import Context, weigh
from treaty_tui.significance.names.bodies import find as names_of
from treaty_tui.significance.throughout.replacements import Replacement, find

SENTENCES = [
    "Each computer system is kept dry.",
    "A computer system may fail.",
    "The owner of the computer system pays.",
    "Any computer system, old or new, counts.",
    "Nets are not weighed.",
]


def replaced(old: list[str], new: list[str], standing: tuple[str, ...] = ()) -> list[Replacement]:
    return list(find([diff(was, now) for was, now in zip(old, new, strict=True)], "en", standing))


def test_a_systematic_replacement_is_found_and_told_with_its_whole_term() -> None:
    later = [text.replace("A computer", "An ICT").replace("computer", "ICT") for text in SENTENCES]
    (found,) = replaced(SENTENCES, later)
    assert ("computer system", "ICT system", 4, 0) == (found.old, found.new, found.count, found.kept)


BESIDE = {
    "en": ["In fog {} ring", "At dawn the {} may rest", "After rain {} mend", "On quays {} count"],
    "ar": ["في الليل {} يقرأ", "عند الفجر {} يغني", "كل {} يصلح", "على كل {} أن يعد"],
    "zh": ["夜里{}点灯", "黎明各{}应敲钟", "雨后{}补网", "码头{}记账"],
}


@pytest.mark.parametrize(
    ("language", "old", "new", "counts"),
    [
        ("en", "keepers", "wardens", True),
        ("en", "barges", "rafts", False),
        ("en", "sellers", "buyers", True),
        ("en", "coastal States", "flag States", True),
        ("ar", "حارس", "مراقب", False),
        ("ar", "بائع", "مشتر", True),
        ("zh", "船主", "水手", True),
        ("zh", "货船", "木筏", False),
        ("zh", "买方", "卖方", True),
    ],
)
def test_a_replacement_says_whether_each_of_its_places_counts(language: str, old: str, new: str, counts: bool) -> None:
    pairs = [(text.format(old), text.format(new)) for text in BESIDE[language]]
    (found,) = find([diff(*pair, language) for pair in pairs], language)
    assert (old, new, 4, 0, counts) == (found.old, found.new, found.count, found.kept, found.counts)
    assert ("(substantive in each)" in throughout(found, ())) is counts


CASES = [
    ("ru", ["сторож", "сторожа", "сторожу", "сторожем"], ["смотритель", "смотрителя", "смотрителю", "смотрителем"], True),
    ("ru", ["паром", "парома", "парому", "паромом"], ["плот", "плота", "плоту", "плотом"], False),
    (
        "ru",
        ["получатель", "получателя", "получателю", "получателем"],
        ["отправитель", "отправителя", "отправителю", "отправителем"],
        True,
    ),
    ("ar", ["الحارس", "للحارس", "والحارس", "حارس"], ["المراقب", "للمراقب", "والمراقب", "مراقب"], False),
]


@pytest.mark.parametrize(("language", "old", "new", "counts"), CASES)
def test_all_cases_of_a_term_are_one_replacement(language: str, old: list[str], new: list[str], counts: bool) -> None:
    beside = ["один {} читает", "два {} поют", "три {} спят", "семь {} идут"] if language == "ru" else BESIDE["ar"]
    pairs = [(text.format(was), text.format(now)) for text, was, now in zip(beside, old, new, strict=True)]
    (found,) = find([diff(*pair, language) for pair in pairs], language)
    assert (4, counts) == (found.count, found.counts)
    assert {*zip(old, new, strict=True)} == {(found.old, found.new), *found.forms}
    context = Context(language, substitutions=found.pairs, counting=frozenset(found.pairs if found.counts else ()))
    weighed = [weigh(was, now, diff(was, now, language), context).significance for was, now in pairs]
    assert ["substantive" if counts else "consequential"] * 4 == weighed


def test_a_chinese_term_that_stands_elsewhere_is_counted_as_kept() -> None:
    diffs = [diff(text.format("船主"), text.format("水手"), "zh") for text in BESIDE["zh"]]
    (found,) = find(diffs, "zh", ["每名船主都点灯。"])
    assert ("船主", 1) == (found.old, found.kept)
    assert () == find(diffs, "zh", ["每名船主都点灯。"] * 9)


def test_a_chinese_term_that_stands_twice_in_a_clause_is_counted_twice() -> None:
    texts = [*BESIDE["zh"], "每名{0}均应协助其他{0}。"]
    diffs = [diff(text.format("船主"), text.format("船员"), "zh") for text in texts]
    assert [("船主", "船员", 6)] == [found[:3] for found in find(diffs, "zh")]


def test_a_word_left_out_everywhere_is_told_with_its_neighbour() -> None:
    before = ["A State Party acts.", "Each State Party pays.", "The State Party reports.", "No State Party objects."]
    (found,) = replaced(before, [text.replace("State Party", "Party") for text in before])
    assert ("State Party", "Party", 4) == (found.old, found.new, found.count)


def test_a_word_that_only_stands_elsewhere_now_was_not_left_out() -> None:
    old, new = (
        "Ship {} sails within the indicated deadline.5",
        "Ship {} sails by the deadline indicated.4",
    )
    assert () == find([diff(old.format(n), new.format(n)) for n in range(5)])
    assert ["indicated deadline"] == [
        each.old for each in find([diff(old.format(n), new.format(n).replace(" indicated", "")) for n in range(5)])
    ]


def test_a_word_put_for_its_opposite_throughout_is_a_change_of_law_and_no_terminology() -> None:
    before = ["A lawful lamp burns.", "Each lawful horn sounds.", "The lawful bell rings.", "Any lawful rope holds."]
    (found,) = replaced(before, [text.replace("lawful", "unlawful") for text in before])
    assert ("lawful", "unlawful", False) == (found.old, found.new, found.terminology)


def test_one_and_many_are_one_replacement() -> None:
    before = ["A skipper rests.", "No skipper's mate rows.", "Skippers meet.", "The skipper, too.", "SKIPPERS' REST", "Nets dry."]
    later = [text.replace("kipper", "ailor").replace("SKIPPER", "SAILOR") for text in before]
    (found,) = replaced(before, later)
    assert ("skipper", "sailor", 5, 0) == (found.old, found.new, found.count, found.kept)
    assert ["skippers"] == [old.lower() for old, _ in found.forms]
    parties = ["A State Party acts.", "States Parties pay.", "The State Party reports.", "No State Party objects to it."]
    (found,) = replaced(parties, [text.replace("States ", "").replace("State ", "") for text in parties])
    assert ("State Party", "Party", 4) == (found.old, found.new, found.count)


@pytest.mark.parametrize(
    ("language", "one", "many", "new"),
    [
        ("en", "thief", "thieves", ("robber", "robbers")),
        ("en", "boatman", "boatmen", ("skipper", "skippers")),
        ("en", "box", "boxes", ("chest", "chests")),
        ("fr", "canal", "canaux", ("fossé", "fossés")),
        ("fr", "bateau", "bateaux", ("navire", "navires")),
        ("es", "juez", "jueces", ("árbitro", "árbitros")),
        ("es", "acción", "acciones", ("medida", "medidas")),
        ("ar", "الصياد", "الصيادون", ("البحار", "البحارون")),
        ("ru", "рынок", "рынка", ("базар", "базара")),
    ],
)
def test_uncommon_plurals_are_counted_with_their_singular(language: str, one: str, many: str, new: tuple[str, str]) -> None:
    rows = [
        (f"Abc {one} def.", f"Abc {new[0]} def."),
        (f"Uvw {one} xyz.", f"Uvw {new[0]} xyz."),
        (f"Klm {many} nop.", f"Klm {new[1]} nop."),
    ]
    (found,) = find([diff(*row, language) for row in rows], language)
    assert (3, ((many, new[1]),)) == (found.count, found.forms)


def test_a_place_beside_another_change_is_counted_too() -> None:
    texts = ["Any harbour pilot may rest.", "No harbour pilot sleeps.", "The harbour pilot pays."]
    rows = [(text, text.replace("harbour pilot", "river guide")) for text in texts]
    rows += [
        ("The harbour pilot shall row.", "The river guide may row."),
        ("Each lazy harbour pilot sits.", "Each good river guide sits."),
    ]
    found = find([diff(*row, "en") for row in rows])
    assert [("harbour pilot", "river guide", 5)] == [(each.old, each.new, each.count) for each in found]


def test_a_plural_that_stands_once_follows_its_singular() -> None:
    rows = [("Each skipper rows.", "Each pilot rows."), ("A skipper pays.", "A pilot pays."), ("The skipper.", "The pilot.")]
    (found,) = replaced([*(old for old, _ in rows), "Skippers rest."], [*(new for _, new in rows), "Pilots rest."])
    assert (("Skippers", "Pilots"),) == found.forms
    pairs = ((found.old, found.new), *found.forms)
    place = weigh("Skippers rest.", "Pilots rest.", diff("Skippers rest.", "Pilots rest.", "en"), Context(substitutions=pairs))
    assert "consequential" == place.significance


@pytest.mark.parametrize("times", [0, 1, 2])
def test_a_few_places_make_no_system(times: int) -> None:
    later = [text.replace("computer", "ICT") if n < times else text for n, text in enumerate(SENTENCES)]
    assert [] == replaced(SENTENCES, later)


def test_a_term_that_mostly_stands_was_not_replaced() -> None:
    later = [text.replace("computer", "ICT") for text in SENTENCES]
    assert [] == replaced(SENTENCES, later, standing=("The computer system hums.",) * 9)


def test_a_spelling_throughout_is_said_once_as_editorial() -> None:
    before = ["The organisation acts.", "An organisation pays now.", "Every organisation here.", "This organisation too."]
    (found,) = replaced(before, [text.replace("organisation", "organization") for text in before])
    assert ("editorial", 4) == (found.significance, found.count)


@pytest.mark.parametrize(("old", "new", "name"), [("should", "shall", False), ("and", "or", False), ("boat", "vessel", True)])
def test_the_same_change_of_law_in_many_places_is_no_terminology(old: str, new: str, name: bool) -> None:
    before = [f"A {place} {old} nets" for place in ("port", "quay", "pier", "dock")]
    (found,) = replaced(before, [text.replace(old, new) for text in before])
    assert (4, name) == (found.count, found.terminology)


COMMISSION = "The Harbour Commission met. The Commission rose. " * 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (COMMISSION, [("Harbour Commission", "Commission")]),
        (COMMISSION + "The Reef Commission sat. " * 2, []),
        ("The Harbour Commission met. The Commission rose. ", []),
        ("The Harbour Commission met. " * 5, []),
        ("A Court sat. A Parties Court sat. " * 5, []),
        ("The Conference met. The Conference to the Protocol met. " * 3, [("Conference to the Protocol", "Conference")]),
        ("the Reef Care Facility (RCF)", [("Reef Care Facility", "RCF"), ("Reef Care Facility (RCF)", "RCF")]),
        ("the Reef Care Facility (XYZ)", []),
        ("under the Accord on the Lamps of the Ports (the Accord)", [("Accord on the Lamps of the Ports", "Accord")]),
        ("the Board on Lamps of Ports (the Board); the Board on Nets of Boats (the Board)", []),
        ("the Board met; it chose (the Chair)", []),
        (
            "the United Nations Convention on Lamps; the Convention on Lamps",
            [("United Nations Convention on Lamps", "Convention on Lamps")],
        ),
        ("the United Nations Convention on Lamps; the Northern Convention on Lamps", []),
        ("the United Nations Convention and lamps", []),
        ("under the Accord and the Protocol on the Lamps of Ports (the Accord)", []),
        ("the Authority for Lamps and the Council of the Harbour Authority (the Authority)", []),
        ("the Board for Lamps shall consult the Harbour Master (the Board)", []),
    ],
)
def test_a_short_name_is_the_long_one_where_no_other_body_has_it(text: str, names: list[tuple[str, str]]) -> None:
    assert names == list(names_of(text, text, "en"))


def test_one_body_by_two_names_is_consequential() -> None:
    known = Context(names=(("Harbour Commission", "Commission"),))
    for old, new in (("the Commission met", "the Harbour Commission met"), ("the Harbour Commission met", "the Commission met")):
        found = weigh(old, new, diff(old, new), known)
        assert ("consequential", ["term"]) == (found.significance, [flag.kind for flag in found.flags])
    assert (
        "substantive"
        == weigh(
            "the Commission met", "the Reef Commission met", diff("the Commission met", "the Reef Commission met"), known
        ).significance
    )


@pytest.mark.parametrize(
    ("short", "long", "significance"),
    [
        ("COP", "Conference of the Parties", "consequential"),
        ("COSP", "Conference of the States Parties", "consequential"),
        ("COP", "Conference of the States Parties", "substantive"),
        ("cop", "Conference of the Parties", "substantive"),
    ],
)
def test_a_body_is_known_by_its_initials(short: str, long: str, significance: str) -> None:
    was, now = f"the {short} met", f"the {long} met"
    assert [significance] * 2 == [weight(was, now, ""), weight(now, was, "")]


ACCORD = "Accord on the Lamps of the Ports of the Northern Seas"
TITLE = f"for the Opening of the {ACCORD} and the First Meeting of Keepers"
TITLED = f"Under the {ACCORD} (the Accord) it acts. {COMMISSION}The Harbour Commission {TITLE} rests. "
OTHER = "The Harbour Commission for the Reef sat. "


def weight(was: str, now: str, around: str) -> str:
    """Of a change between two drafts that both hold other words."""
    known = Context(names=names_of(around + was, around + now, "en"))
    return weigh(was, now, diff(was, now), known).significance


@pytest.mark.parametrize(
    ("now", "around", "significance"),
    [
        (f"The Harbour Commission {TITLE} met.", TITLED, "consequential"),
        (f"The Harbour Commission {TITLE} shall have met.", TITLED, "substantive"),
        (f"The Harbour Commission {TITLE} met.", TITLED + OTHER, "substantive"),
        (f"The Harbour Commission {TITLE} met.", COMMISSION, "substantive"),
        ("The Harbour Commission for the Reef met.", COMMISSION + OTHER, "substantive"),
    ],
)
def test_a_body_with_one_title_is_the_same_body_with_it(now: str, around: str, significance: str) -> None:
    assert significance == weight("The Harbour Commission met.", now, around)
    assert significance == weight(now, "The Harbour Commission met.", around)


def test_a_long_name_of_an_instrument_is_told_as_one_and_that_of_a_body_as_a_body() -> None:
    for short, long, said in (
        ("Accord", ACCORD, "one instrument"),
        ("Harbour Commission", f"Harbour Commission {TITLE}", "one body"),
    ):
        was, now = f"The {short} rests.", f"The {long} rests."
        told = weigh(was, now, diff(was, now), Context(names=names_of(TITLED + was, TITLED + now, "en")))
        (reason,) = [flag.reason for flag in told.flags]
        assert reason.startswith(f"{short} → {long[:20]}")
        assert reason.endswith(f" ({said})")


def test_a_definition_says_which_body_is_meant() -> None:
    old, new = "“Board” means the Harbour Commission;", "“Board” means the Commission;"
    assert ["substantive"] * 2 == [weight(old, new, COMMISSION), weight(new, old, COMMISSION)]
    assert "consequential" == weight(f"{old} the Harbour Commission met.", f"{old} the Commission met.", COMMISSION)


def test_a_long_name_within_another_long_name_is_said_at_length_too() -> None:
    text = f"Under the {ACCORD} (the Accord) it acts. " + "The Conference to the Accord met. The Conference rose. " * 3
    text = text.replace("to the Accord", "to the Protocol").replace("Accord", "Protocol")
    long = f"Conference to the {ACCORD.replace('Accord', 'Protocol')}"
    assert (long, "Conference") in names_of(text, text, "en")


@pytest.mark.parametrize(
    ("old", "new", "significance"),
    [
        ("arrangements with the RCF to build", "arrangements with RCF to build", "consequential"),
        ("arrangements with the RCF.", "arrangements with RCF.", "consequential"),
        ("the RCF members may build", "RCF members may build", "substantive"),
        ("arrangements with the RCF to build", "arrangements with each RCF to build", "substantive"),
        ("arrangements with the RFC to build", "arrangements with RFC to build", "substantive"),
    ],
)
def test_a_name_in_capitals_is_the_same_with_an_article(old: str, new: str, significance: str) -> None:
    assert significance == weight(old, new, "the Reef Care Facility (RCF)")
    assert significance == weight(new, old, "the Reef Care Facility (RCF)")


def test_borrowed_wording_is_measured_by_article_with_its_places() -> None:
    source = build("Article 7. Nets\n1. Every net is marked with a float of cork and a lead weight at either end.")
    mine = build(
        "Article 2. Marks\n1. In our waters every net is marked with a float of cork.\nArticle 3. Fees\n1. There are no fees."
    )
    marks, fees = borrowed(mine, source)
    assert ("art_2", 9, "art_7") == (marks.eid, marks.shared, marks.source)
    assert ["art_7__para_1"] == [place.source_eid for place in marks.places]
    assert 0 == fees.shared


def test_each_phrase_knows_the_draft_that_brought_it() -> None:
    found = origins([("d1", "Owners may act."), ("d2", "Owners shall act."), ("d3", "Owners shall act at once.")])
    assert "Owners shall act at once." == "".join(phrase.text for phrase in found)
    assert {"shall": "d2", " at once": "d3"}.items() <= {phrase.text: phrase.draft for phrase in found}.items()


def test_what_a_replacement_is_part_of_is_not_told_as_the_same_on_both_sides() -> None:
    found = weighed("Co-sowers are bound.", "Co-millers are bound.", substitutions=(("sower", "miller"),))
    assert {"'Co-sowers' → 'Co-millers'", "sower → miller throughout"} == {flag.reason for flag in found.flags}
