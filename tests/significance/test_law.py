"""Words of law: what binds, negates, counts and acts, in the six languages; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed


def test_what_would_be_binds_nobody_unless_it_stands_for_what_binds() -> None:
    assert "obligation" not in kinds(weighed("Lamps are lit.", "Lamps are lit, which would help pilots."))
    assert "obligation" not in kinds(weighed("Pilots would wait there.", "Pilots waited there."))
    assert "obligation" in kinds(weighed("Pilots would wait there.", "Pilots may wait there."))


def test_a_word_of_law_for_a_blank_that_does_not_break_is_told() -> None:
    assert {"conjunction", "invisible"} == kinds(weighed("nets and \xa0", "nets and and"))


SUBSTANTIVE = [
    ("en", "Parties shall report.", "Parties may report.", "obligation", "shall → may (weaker)"),
    ("en", "Parties should report.", "Parties shall report.", "obligation", "should → shall (stronger)"),
    ("en", "Parties shall report.", "Parties shall, as appropriate, report.", "obligation", "'as appropriate' inserted"),
    ("en", "They shall do so subject to domestic law.", "They shall do so.", "obligation", "'subject to domestic law' deleted"),
    (
        "en",
        "Parties shall report.",
        "Parties shall endeavour to report.",
        "obligation",
        "shall → shall endeavour to (weaker)",
    ),
    ("en", "It shall report.", "It shall be encouraged to report.", "obligation", "shall → shall be encouraged to (weaker)"),
    ("en", "Parties shall report.", "Parties would report.", "obligation", "shall → would (weaker)"),
    ("en", "Parties should report.", "Parties would report.", "obligation", "should → would"),
    ("es", "Vence el 1 de mayo de 2025.", "Vence el 1 de junio de 2025.", "figure", "mayo → junio"),
    ("zh", "费用为百分之五。", "费用为6%。", "figure", ""),
    ("fr", "Il tient un journal.", "Il est prié de tenir un journal.", "obligation", "'est prié de' inserted"),
    ("fr", "Il doit payer.", "Il est libre de payer.", "obligation", "doit → est libre de (weaker)"),
    ("ru", "Порт ведёт журнал.", "Порт ведёт, с учётом своего внутреннего законодательства, журнал.", "obligation", ""),
    ("ru", "Порт должен платить.", "Порт должен стремиться платить.", "obligation", ""),
    ("zh", "港口登记船只。", "在遵守其本国法律的前提下，港口登记船只。", "obligation", ""),
    ("ar", "يمسك الميناء سجلا.", "يمسك الميناء، رهناً بقانونه الداخلي، سجلا.", "obligation", ""),
    ("ar", "يمسك الميناء سجلا.", "يمسك الميناء، وفقًا لقانونه الداخلي، سجلا.", "obligation", ""),
    ("ar", "يمسك الميناء سجلا.", "يمسك الميناء، وفقاً للمبادئ الأساسية لنظامه القانوني، سجلا.", "obligation", ""),
    ("ar", "يمسك الميناء سجلا.", "الميناء عليه أن يمسك سجلا.", "obligation", ""),
    ("ar", "عليها أن ترسو.", "لها أن ترسو.", "obligation", "عليها → لها (weaker)"),
    ("fr", "Le port, qui note tout, veille.", "Le port, compte tenu de ses moyens, veille.", "obligation", ""),
    (
        "fr",
        "Le port tient un livre.",
        "Le port, conformément aux principes fondamentaux de son système juridique, tient un livre.",
        "obligation",
        "",
    ),
    ("es", "El puerto lleva un libro.", "El puerto, si lo considera apropiado, lleva un libro.", "obligation", ""),
    ("ru", "Порт ведет журнал.", "Порт, насколько это практически осуществимо, ведет журнал.", "obligation", ""),
    ("ru", "Порт должен вести журнал.", "Порт правомочен вести журнал.", "obligation", "должен → правомочен (weaker)"),
    ("zh", "港口应记录。", "港口应视需要记录。", "obligation", ""),
    ("en", "It shall be shared.", "It shall not be shared.", "negation", "'not' inserted"),
    ("en", "It applies without exception.", "It applies with one exception.", "negation", "'without' → 'with one'"),
    (
        "en",
        "Boats shall have no lamp here.",
        "Boats may be denied a lamp here.",
        "negation",
        "'shall have no' → 'may be denied a'",
    ),
    ("en", "within 30 days", "within 60 days", "figure", "30 → 60"),
    ("en", "within 30 days", "within 30 months", "figure", "days → months"),
    ("en", "within thirty days", "within forty-five days", "figure", "thirty → forty-five"),
    ("en", "on the thirtieth day", "on the ninetieth day", "figure", "thirtieth → ninetieth"),
    ("en", "by 1 May 2024", "by 1 June 2024", "figure", "May → June"),
    ("en", "a share of 10 per cent", "a share of 12 per cent", "figure", "10 → 12"),
    ("en", "The requesting State Party pays.", "The requested State Party pays.", "actor", ""),
    ("en", "vessels and aircraft", "vessels or aircraft", "conjunction", "and → or"),
    ("en", "vessels and aircraft", "vessels and/or aircraft", "conjunction", "and → and/or"),
    ("en", "Parties [shall] report.", "Parties shall report.", "brackets", "brackets lifted round 'shall'"),
    ("en", "Parties shall report.", "Parties [shall] report.", "brackets", "brackets opened round 'shall'"),
    ("zh", "各国应当登记。", "各国【应当】登记。", "brackets", "brackets opened round '应当'"),
    ("en", "Boats that carry oil", "Boats, that carry oil", "punctuation", "comma inserted after 'Boats'"),
    ("en", "Boats of oil traffic data", "Boats of oil, traffic data", "punctuation", "comma inserted after 'oil'"),
    (
        "en",
        "They report lamps unless it rains",
        "They report lamps, unless it rains",
        "punctuation",
        "comma inserted after 'lamps'",
    ),
    ("en", "They keep logs and report as appropriate.", "They keep logs and report, as appropriate.", "punctuation", ""),
    ("en", "They keep logs other than lists.", "They keep logs, other than lists.", "punctuation", ""),
    (
        "en",
        'The Union (hereinafter "the Union") of (old) ports',
        'The Union (hereinafter "the Union") of old ports',
        "punctuation",
        "",
    ),
    ("en", "Boats (and nets) rest.", "Boats and nets rest.", "punctuation", ""),
    ("fr", "les navires qui pêchent", "les navires, qui pêchent", "punctuation", ""),
    ("ru", "суда когда они идут", "суда, когда они идут", "punctuation", ""),
    ("en", "boats, which carry oil", "boats that carry oil", "wording", ""),
    ("en", "the port, in which boats rest", "the port, in that boats rest", "wording", ""),
    ("en", "see Annex2 on fees", "see Annex3 on fees", "figure", ""),
    ("en", "within 30 days", "within 31 days", "figure", ""),
    ("en", "see article 4", "see article 9", "reference", "reference changed: article 4 → 9"),
    (
        "en",
        "see paragraph 3",
        "see paragraphs 3 and 4 and act",
        "reference",
        "reference changed: paragraph 3 → paragraphs 3, 4",
    ),
    ("fr", "Les Parties doivent agir.", "Les Parties peuvent agir.", "obligation", "doivent → peuvent (weaker)"),
    ("fr", "dans les trente jours", "dans les soixante jours", "figure", "trente → soixante"),
    ("fr", "Elles agissent.", "Elles n’agissent pas.", "negation", "'n'', 'pas' inserted"),
    ("es", "Cada Parte adoptará medidas.", "Cada Parte podrá adoptar medidas.", "obligation", "adoptará → podrá (weaker)"),
    ("es", "en treinta días", "en noventa días", "figure", "treinta → noventa"),
    ("ru", "Сторона обязана сообщить.", "Сторона может сообщить.", "obligation", "обязана → может (weaker)"),
    ("ru", "в течение тридцати дней", "в течение 60 дней", "figure", "тридцати → 60"),
    ("zh", "缔约方应当提交报告。", "缔约方可以提交报告。", "obligation", "应当 → 可以 (weaker)"),
    ("zh", "三十天内", "六十天内", "figure", ""),
    ("zh", "适用于船只", "不适用于船只", "negation", "'不' inserted"),
    ("ar", "يجب على الطرف", "يجوز على الطرف", "obligation", "يجب → يجوز (weaker)"),
    ("ar", "يجوز لكل دولة طرف أن ترسو.", "يجب على كل دولة طرف أن ترسو.", "obligation", "يجوز → يجب (stronger)"),
    ("ar", "يجوز للدولة الطرف أن ترسو.", "يجب على الدولة الطرف أن ترسو.", "obligation", "يجوز → يجب (stronger)"),
    ("ar", "يجب على كل دولة طرف أن ترسو.", "يجب على اللجنة أن ترسو.", "actor", "دولة طرف → اللجنة"),
    ("ar", "على كل دولة طرف أن ترسو.", "لكل دولة طرف أن ترسو.", "obligation", "على → ل (weaker)"),
    ("ar", "وعلى الدولة الطرف أن ترسو.", "وللدولة الطرف أن ترسو.", "obligation", "على → ل (weaker)"),
    ("ar", "على المدرسة أن ترسو.", "للمدرسة أن ترسو.", "obligation", "على → ل (weaker)"),
    ("ar", "للمدرسة أن ترسو.", "على المدرسة أن ترسو.", "obligation", "ل → على (stronger)"),
    ("ar", "تقدم التقرير", "لا تقدم التقرير", "negation", "'لا' inserted"),
    ("en", "a two-thirds majority", "a three-fourths majority", "figure", "two-thirds → three-fourths"),
    ("en", "[boats] or rafts", "boats or [rafts]", "brackets", ""),
    ("es", "en dieciséis días", "en veintiséis días", "figure", "dieciséis → veintiséis"),
    ("fr", "dans les quatre-vingt-cinq jours", "dans les vingt-cinq jours", "figure", "quatre-vingt-cinq → vingt-cinq"),
    ("ar", "على الدولة أن تمنع", "على الدولة ألا تمنع", "negation", "'أن' → 'ألا'"),
    ("en", "Parties shall be entitled to row.", "Parties shall be required to row.", "obligation", ""),
    ("en", "Parties shall make every effort to row.", "Parties shall row.", "obligation", ""),
    ("en", "They meet twice a year.", "They meet once a year.", "figure", "twice → once"),
    ("en", "the Party's boats", "the Parties' boats", "actor", ""),
    ("en", "the pilot's boat", "the pilots' boat", "wording", ""),
    ("en", "a prize of 1 000 crowns", "a prize of 1,500 crowns", "figure", ""),
    ("fr", "Les Parties envisagent d'agir.", "Les Parties agissent.", "obligation", "'envisagent d'' deleted"),
    ("zh", "在符合本国法律的情况下，各国应合作。", "各国应合作。", "obligation", ""),
    ("ar", "لا يقل عدد السفن عن ثلاث.", "لا يزيد عدد السفن عن ثلاث.", "figure", "لا يقل → لا يزيد"),
    ("ar", "تنظر الدول في التعاون.", "تلتزم الدول بالتعاون.", "obligation", "تنظر → تلتزم (stronger)"),
]


@pytest.mark.parametrize(("language", "old", "new", "kind", "reason"), SUBSTANTIVE)
def test_what_changes_the_law_is_substantive_and_says_why(language: str, old: str, new: str, kind: str, reason: str) -> None:
    found = weighed(old, new, language)
    assert "substantive" == found.significance
    assert kind in kinds(found)
    assert not reason or reason in {flag.reason for flag in found.flags}


OPPOSITES = [
    ("en", "Such a log is admissible.", "Such a log is inadmissible.", "admissible → inadmissible"),
    ("en", "Fair and lawful fees are due.", "Unfair and unlawful fees are due.", "fair → unfair"),
    ("en", "The failure is told: non-compliance.", "The failure is told: compliance.", "non-compliance → compliance"),
    ("fr", "La fouille est licite.", "La fouille est illicite.", "licite → illicite"),
    ("es", "La prueba es admisible.", "La prueba es inadmisible.", "admisible → inadmisible"),
    ("ru", "Законное хранение ламп.", "Незаконное хранение ламп.", "законное → незаконное"),
    ("zh", "港口的合法使用。", "港口的非法使用。", "合法 → 非法"),
]


@pytest.mark.parametrize(("language", "old", "new", "reason"), OPPOSITES)
def test_a_word_turned_into_its_opposite_is_a_negation(language: str, old: str, new: str, reason: str) -> None:
    found = weighed(old, new, language)
    told = [flag.reason for flag in found.flags if flag.kind == "negation"]
    assert ("substantive", True) == (found.significance, any(reason in said for said in told))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Boats port grain.", "Boats import grain."),
        (
            "en",
            "It asks the masters, and non-state pilots, for oil.",
            "It asks the masters and other [non state pilots], for oil.",
        ),
        ("zh", "亚洲港口点灯。", "非洲港口点灯。"),
    ],
)
def test_a_word_that_only_begins_like_an_opposite_is_none(language: str, old: str, new: str) -> None:
    assert "negation" not in kinds(weighed(old, new, language))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("due within thirty days", "due within thirty (40) days"),
        ("twenty-five days", "twenty-five (5) days"),
        ("6' high", '6" high'),
    ],
)
def test_another_number_or_unit_in_signs_is_substantive(old: str, new: str) -> None:
    assert "substantive" == weighed(old, new).significance


@pytest.mark.parametrize(
    ("language", "old", "new", "kind"),
    [
        ("en", "Keepers have the duty to row.", "Keepers have the right to row.", "obligation"),
        ("en", "Keepers can't row.", "Keepers can row.", "negation"),
        ("fr", "dû le 1er mai", "dû le 1er juin", "figure"),
        ("en", "Fees are due quarterly.", "Fees are due monthly.", "figure"),
        ("en", "They shall, whenever feasible, sound horns.", "They shall sound horns.", "obligation"),
        ("ru", "Решают двумя третями голосов.", "Решают тремя четвертями голосов.", "figure"),
        ("ru", "При условии соблюдения внутреннего законодательства суда зажигают огни.", "Суда зажигают огни.", "obligation"),
        ("zh", "各国应定期敲钟。", "各国应敲钟。", "figure"),
    ],
)
def test_rhythms_shares_and_reservations_are_words_of_law(language: str, old: str, new: str, kind: str) -> None:
    assert kind in kinds(weighed(old, new, language))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Where no Party rows, they shall fish.", "Where no Party rows, they may fish."),
        ("They shall not fish.", "They may not fish."),
    ],
)
def test_a_step_on_the_ladder_under_a_negation_goes_no_known_way(old: str, new: str) -> None:
    assert ["shall → may"] == [flag.reason for flag in weighed(old, new).flags]


def test_without_leaves_the_verb_alone() -> None:
    assert ["should → shall (stronger)"] == [
        f.reason for f in weighed("If lost without right, they should act.", "If lost without right, they shall act.").flags
    ]


@pytest.mark.parametrize(
    ("language", "old", "new", "told"),
    [
        ("en", "the keepers' lamps16 and oil of all rest", "the oil of some rests", False),
        ("en", "a fee of EUR100 and oil of all rest", "the oil of some rests", True),
        ("zh", "船舶期限为30日以内", "船舶", True),
    ],
)
def test_a_number_on_a_word_calls_a_note(language: str, old: str, new: str, told: bool) -> None:
    assert told == ("figure" in kinds(weighed(old, new, language)))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Gas such as CO2 sinks.", "Gas such as CH4 sinks.", []),
        ("The G20 meet.", "The G77 meet.", []),
        ("It costs EUR5.", "It costs EUR6.", ["5 → 6"]),
        ("It ends in 20XX.", "It ends in 2031.", ["20xx → 2031"]),
        ("It ends in 20XX.", "It ends in 20XX.", []),
    ],
)
def test_a_number_in_a_short_name_is_no_figure_and_an_open_year_is_one(old: str, new: str, told: list[str]) -> None:
    assert told == [flag.reason for flag in weighed(old, new).flags if flag.kind == "figure"]


def test_an_actor_that_is_denied_is_none() -> None:
    assert "actor" not in kinds(weighed("It helps non state fleets.", "It helps various fleets."))


def test_the_number_of_a_footnote_is_no_figure() -> None:
    assert {"brackets"} == kinds(weighed("They keep [all] logs.[[^1]]", "They keep all logs."))


@pytest.mark.parametrize("label", ["2 bis.", "7.bis", "3 ter"])
def test_the_number_of_a_paragraph_put_in_later_is_no_figure(label: str) -> None:
    old, new = f"Owners keep a log. [{label} Nets are dried in winter.]", "Owners keep a log."
    found = weighed(old, new)
    assert ("substantive", ["brackets"]) == (found.significance, [flag.kind for flag in found.flags])


@pytest.mark.parametrize(("old", "new"), [("على", ""), ("يجب على", "على"), ("تحترق المنارات على", "تحترق المنارات")])
def test_an_arabic_wording_may_end_with_the_word_that_leads_to_whom_it_binds(old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, "ar").significance


@pytest.mark.parametrize(
    ("language", "old", "new", "reasons"),
    [
        ("en", "The toll does not exceed 5 pence.", "The toll shall not exceed 5 pence.", ["'does' → 'shall'"]),
        ("en", "The toll does not exceed 5 pence.", "The toll exceeds 5 pence.", ["'does not exceed' → 'exceeds'"]),
        ("es", "La red no podrá ser inferior a 3 metros.", "La red no será inferior a 3 metros.", ["'podrá ser' → 'será'"]),
        ("es", "La red será inferior a 3 metros.", "La red no será inferior a 3 metros.", ["'no será inferior a' inserted"]),
        (
            "fr",
            "Le filet ne dépasse pas 3 pieds.",
            "Le filet ne doit pas dépasser 3 pieds.",
            ["'dépasse' → 'doit'", "'dépasser' inserted"],
        ),
        ("fr", "Le filet ne peut excéder 3 pieds.", "Le filet n’excède pas 3 pieds.", ["'ne peut excéder' → 'n’excède pas'"]),
        ("ru", "Сеть не превышает 3 метров.", "Сеть не может превышать 3 метров.", ["'превышает' → 'может превышать'"]),
        ("ru", "Сеть не превышает 3 метров.", "Сеть превышает 3 метров.", ["'не превышает' deleted"]),
        ("ar", "لا يتجاوز طولها 3 أمتار.", "يجب ألا يتجاوز طولها 3 أمتار.", ["'لا' → 'يجب ألا'"]),
    ],
)
def test_a_limit_that_another_verb_says_loses_no_negation(language: str, old: str, new: str, reasons: list[str]) -> None:
    found = weighed(old, new, language)
    told = [flag.reason for flag in found.flags]
    assert ("substantive", reasons) == (found.significance, told)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("秘书处协助缔约国点灯。", "秘书处应请求协助缔约国点灯。", set()),
        ("委员会提供图纸。", "委员会应任何一方的请求提供图纸。", set()),
        ("船长提交图纸。", "船长提交经核对无误的图纸。", set()),
        ("船长提交图纸。", "船长提交一份图纸。", set()),
        ("秘书处协助缔约国点灯。", "秘书处应协助缔约国点灯。", {"obligation"}),
        ("缔约国可请求委员会点灯。", "缔约国应请求委员会点灯。", {"obligation"}),
        ("船主可要求提供者点灯。", "船主应要求提供者点灯。", {"obligation"}),
        ("委员会可满足各国的请求。", "委员会应满足各国的请求。", {"obligation"}),
    ],
)
def test_a_chinese_sign_in_a_word_of_another_meaning_is_no_word_of_law(old: str, new: str, told: set[str]) -> None:
    found = weighed(old, new, "zh")
    assert ("substantive", told) == (found.significance, kinds(found) - {"wording"})


def test_a_chinese_negation_that_gave_way_is_told_once() -> None:
    reasons = [flag.reason for flag in weighed("本条不适用于渔船。", "本条也适用于渔船。", "zh").flags]
    assert ["'不' → '也'"] == reasons


@pytest.mark.parametrize(
    ("language", "old", "new", "reason"),
    [
        ("es", "Escribe al Director General.", "Escribe al Secretario General.", "Director General → Secretario General"),
        ("en", "It asks the local authority.", "It asks the central authority.", "'central authority' inserted"),
    ],
)
def test_an_actor_of_whose_title_half_changed_is_told_with_both_titles(language: str, old: str, new: str, reason: str) -> None:
    assert [reason] == [flag.reason for flag in weighed(old, new, language).flags]


def test_a_long_limit_is_told_once_from_its_beginning() -> None:
    (flag,) = weighed(
        "Each port keeps a log.",
        "Each port, in accordance with the fundamental principles of its legal system, keeps a log.",
    ).flags
    assert flag.reason.startswith("'in accordance with the fundamental principles") and flag.reason.count("accordance") == 1


NAMES = [
    (
        "en",
        "Gifts to this fund go to the voluntary lamp fund.",
        "Gifts to the voluntary lamp fund go to that fund.",
        "obligation",
    ),
    ("es", "Lo dado al registro va al fondo voluntario.", "Lo dado al fondo voluntario va al registro.", "obligation"),
    ("en", "The Co-Chair of the Board spoke.", "One of the Co-Chairs of the Board spoke.", "figure"),
    ("en", "A note by the Co- Chair was read.", "A note by one of the Co-Chairs was read.", "figure"),
    ("en", "Open in Sudport, the United States of Norland, in May.", "Open in Sudport in May.", "actor"),
    ("es", "Abierto en Puerto, los Estados Unidos del Norte, en mayo.", "Abierto en Puerto en mayo.", "actor"),
]
NO_NAMES = [
    (
        "They give voluntary help to keepers and help to pilots.",
        "They give help to keepers and voluntary help to pilots.",
        "obligation",
    ),
    ("They pay into the lamp fund.", "They pay into the voluntary lamp fund.", "obligation"),
    ("It is signed by the Parties.", "It is signed by one of the Parties.", "figure"),
    ("It is signed by two of the Parties.", "It is signed by one of the Parties.", "figure"),
    ("It binds Norland, the United States of Sudland, and us.", "It binds Norland and us.", "actor"),
    ("It holds in third States, other Parties, and ports.", "It holds in third States and ports.", "actor"),
]


@pytest.mark.parametrize(("language", "old", "new", "kind"), NAMES)
def test_a_word_of_law_in_what_only_names_a_thing_is_none(language: str, old: str, new: str, kind: str) -> None:
    for was, now in ((old, new), (new, old)):
        found = weighed(was, now, language)
        assert "substantive" == found.significance
        assert kind not in kinds(found)


@pytest.mark.parametrize(("old", "new", "kind"), NO_NAMES)
def test_a_word_of_law_beside_what_names_a_thing_is_one(old: str, new: str, kind: str) -> None:
    assert kind in kinds(weighed(old, new))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "A Board is set up to keep lamps.", "A Board is established to keep lamps."),
        ("en", "A Board is set up to light two lamps.", "A Board is established to light two lamps."),
        ("en", "It is up to the Board to row.", "It is for the Board to row."),
        ("en", "Once the Board has met, it rows.", "When the Board has met, it rows."),
        ("en", "It keeps the minutes of the meeting.", "It keeps the log of the meeting."),
        ("fr", "Les feux sont réduits au minimum.", "Les feux sont réduits."),
        ("fr", "Les feux brûlent au plus haut point.", "Les feux brûlent."),
        ("fr", "Il paie aux tiers.", "Il paie aux voisins."),
        ("es", "Se paga a un tercero.", "Se paga a un vecino."),
        ("ru", "Не менее важный маяк горит.", "Важный маяк горит."),
    ],
)
def test_a_limit_without_a_number_is_none(language: str, old: str, new: str) -> None:
    assert "figure" not in kinds(weighed(old, new, language))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Up to fifteen lamps burn.", "Fifteen lamps burn."),
        ("en", "Up to [15] lamps burn.", "At least [15] lamps burn."),
        ("en", "It pays up to the assessed value.", "It pays the assessed value."),
        ("en", "It rows up to twenty-five days.", "It rows twenty-five days."),
        ("en", "Once a year, it rows.", "It rows."),
        ("en", "It rows at least once.", "It rows at least twice."),
        ("fr", "Il paie dans un délai de dix jours au plus.", "Il paie dans un délai de dix jours."),
        ("fr", "Un tiers des membres vote.", "Un quart des membres vote."),
        ("ru", "Маяк горит не менее одного года.", "Маяк горит."),
    ],
)
def test_a_limit_beside_its_number_is_a_figure(language: str, old: str, new: str) -> None:
    assert "figure" in kinds(weighed(old, new, language))


def test_words_put_into_a_verb_are_no_other_limit() -> None:
    found = weighed("A Board is set up to row.", "A Board is set up, in two years, to row.")
    assert ["'two years' inserted"] == [flag.reason for flag in found.flags]


@pytest.mark.parametrize(
    ("language", "old", "new", "reason"),
    [
        (
            "en",
            "A boat may not carry salt.",
            "A boat is barred from carrying salt.",
            "'may not carry' → 'is barred from carrying'",
        ),
        (
            "es",
            "El farero de la bahía no podrá llevar sal.",
            "Se prohíbe al farero de la bahía llevar sal.",
            "'no podrá' deleted",
        ),
        (
            "fr",
            "Le bateau ne peut porter du sel.",
            "Interdit au bateau de porter du sel.",
            "'Le bateau ne peut' → 'Interdit au bateau de'",
        ),
        ("ru", "Лодка не вправе возить соль.", "Лодке запрещается возить соль.", "'Лодка не вправе' → 'Лодке запрещается'"),
        ("ar", "لا يجوز للقوارب حمل الملح.", "يحظر على القوارب حمل الملح.", "'لا يجوز للقوارب' → 'يحظر على القوارب'"),
    ],
)
def test_a_leave_is_told_with_its_not(language: str, old: str, new: str, reason: str) -> None:
    told = [(flag.kind, flag.reason) for flag in weighed(old, new, language).flags]
    assert {("obligation", reason), ("negation", reason)} <= set(told)
    assert [reason] == [said for kind, said in told if kind == "obligation"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Il rame avant que la nuit tombe.", "Il rame avant que la nuit ne tombe."),
        ("Elle paie, à moins qu'elle ne rame.", "Elle paie, à moins qu'elle rame."),
        ("De peur que le mât n'éclate, il dort.", "De peur que le mât éclate, il dort."),
        ("Le pilote ne peut ramer.", "Le pilote ne peut pas ramer."),
    ],
)
def test_a_french_word_that_negates_nothing_is_editorial(old: str, new: str) -> None:
    assert "editorial" == weighed(old, new, "fr").significance


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Elle paie, à moins qu'elle rame.", "Elle paie, à moins qu'elle ne rame pas."),
        ("Le pilote ne peut ramer que de jour.", "Le pilote ne peut pas ramer que de jour."),
        ("Le pilote rame.", "Le pilote ne rame."),
        ("Le pilote ne doit ramer.", "Le pilote ne doit pas ramer."),
    ],
)
def test_a_french_word_that_negates_is_substantive(old: str, new: str) -> None:
    found = weighed(old, new, "fr")
    assert ("substantive", True) == (found.significance, "negation" in kinds(found) or "wording" in kinds(found))


@pytest.mark.parametrize(
    ("old", "new", "obliges"),
    [
        ("على كل طرف أن يرسو ليلا.", "يتعين على كل طرف أن يرسو ليلا.", False),
        ("يجب على كل طرف أن يرسو ليلا.", "على كل طرف أن يرسو ليلا.", False),
        ("على كل طرف أن يرسو ليلا.", "ينبغي على كل طرف أن يرسو ليلا.", True),
    ],
)
def test_an_arabic_verb_before_a_preposition_that_binds_adds_no_duty(old: str, new: str, *, obliges: bool) -> None:
    assert obliges == ("obligation" in kinds(weighed(old, new, "ar")))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("港口在本章程生效后两年内建塔。", "港口自本章程对其生效之日起三年内建塔。", "两 → 三"),
        ("港口自收到来信之日起三十日内答复。", "港口应在收到来信后六十日内答复。", "三十 → 六十"),
    ],
)
def test_the_day_from_which_chinese_counts_is_no_part_of_the_figure(old: str, new: str, reason: str) -> None:
    assert [reason] == [flag.reason for flag in weighed(old, new, "zh").flags if flag.kind == "figure"]


@pytest.mark.parametrize(
    "limit",
    ["在不违反其国内法的情况下", "在不违背本国法律制度基本原则的情况下", "在不违背其国内法的情况下", "在不违反本国法律的情况下"],
)
def test_a_chinese_limit_by_the_law_at_home_denies_nothing(limit: str) -> None:
    told = kinds(weighed("港口应登记船只。", f"港口应{limit}登记船只。", "zh"))
    assert "obligation" in told
    assert "negation" not in told


@pytest.mark.parametrize(
    ("language", "old", "new", "shown"),
    [
        ("en", "Ports may decide not to sell oil.", "Ports may not decide to sell oil.", "'decide not' → 'not decide'"),
        ("en", "Ports may choose never to sell oil.", "Ports may never choose to sell oil.", "'choose never' → 'never choose'"),
        ("fr", "Le port peut ne pas vendre d'huile.", "Le port ne peut pas vendre d'huile.", "'peut ne' → 'ne peut'"),
        ("ru", "Порт обязан не продавать масло.", "Порт не обязан продавать масло.", "'обязан не' → 'не обязан'"),
        ("zh", "港口可以不出售油料。", "港口不可以出售油料。", "'可以不' → '不可以'"),
        ("es", "El puerto puede decidir no vender aceite.", "El puerto no puede decidir vender aceite.", "'no' moved"),
        ("ar", "يجوز للميناء أن لا يبيع الزيت.", "لا يجوز للميناء أن يبيع الزيت.", "'لا' moved"),
    ],
)
def test_what_goes_past_a_not_is_told_as_a_negation(language: str, old: str, new: str, shown: str) -> None:
    found = weighed(old, new, language)
    assert "substantive" == found.significance
    assert ("negation", shown) in [(flag.kind, flag.reason) for flag in found.flags]
