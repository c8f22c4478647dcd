"""What a change means, rule by rule; the wordings are our own."""

import pytest

from treaty_tui.diff import diff
from treaty_tui.significance import Context, Weighed, weigh

ARTICLES = {"art_17": "art_4", "art_6": "art_7", "art_16": "art_17", "art_4": "art_5", "art_4__para_2": "art_5__para_2"}


def weighed(old: str, new: str, language: str = "en", **known: object) -> Weighed:
    return weigh(old, new, diff(old, new, language), Context(language=language, **known))  # type: ignore[arg-type]


def test_a_word_of_law_for_a_blank_that_does_not_break_is_told() -> None:
    assert {"conjunction", "invisible"} == kinds(weighed("nets and \xa0", "nets and and"))


def kinds(found: Weighed) -> set[str]:
    return {flag.kind for flag in found.flags}


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
    ("es", "Vence el 1 de mayo de 2025.", "Vence el 1 de junio de 2025.", "figure", "mayo → junio"),
    ("zh", "费用为百分之五。", "费用为6%。", "figure", ""),
    ("fr", "Il tient un journal.", "Il est prié de tenir un journal.", "obligation", "'est prié de' inserted"),
    ("fr", "Il doit payer.", "Il est libre de payer.", "obligation", "doit → est libre de (weaker)"),
    ("ru", "Порт ведёт журнал.", "Порт ведёт, с учётом своего внутреннего законодательства, журнал.", "obligation", ""),
    ("ru", "Порт должен платить.", "Порт должен стремиться платить.", "obligation", ""),
    ("ar", "يمسك الميناء سجلا.", "يمسك الميناء، رهناً بقانونه الداخلي، سجلا.", "obligation", ""),
    ("ar", "يمسك الميناء سجلا.", "يمسك الميناء، وفقًا لقانونه الداخلي، سجلا.", "obligation", ""),
    ("en", "It shall be shared.", "It shall not be shared.", "negation", "'not' inserted"),
    ("en", "It applies without exception.", "It applies with one exception.", "negation", "'without' deleted"),
    ("en", "within 30 days", "within 60 days", "figure", "30 → 60"),
    ("en", "within 30 days", "within 30 months", "figure", "days → months"),
    ("en", "within thirty days", "within forty-five days", "figure", "thirty → forty-five"),
    ("en", "on the thirtieth day", "on the ninetieth day", "figure", "thirtieth → ninetieth"),
    ("en", "by 1 May 2024", "by 1 June 2024", "figure", "may → june"),
    ("en", "a share of 10 per cent", "a share of 12 per cent", "figure", "10 → 12"),
    ("en", "The requesting State Party pays.", "The requested State Party pays.", "actor", ""),
    ("en", "vessels and aircraft", "vessels or aircraft", "conjunction", "and → or"),
    ("en", "vessels and aircraft", "vessels and/or aircraft", "conjunction", "and → and/or"),
    ("en", "Parties [shall] report.", "Parties shall report.", "brackets", "brackets lifted round 'shall'"),
    ("en", "Parties shall report.", "Parties [shall] report.", "brackets", "brackets opened round 'shall'"),
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
    ("ar", "تقدم التقرير", "لا تقدم التقرير", "negation", "'لا' inserted"),
    ("en", "a two-thirds majority", "a three-fourths majority", "figure", "two-thirds → three-fourths"),
    ("en", "[boats] or rafts", "boats or [rafts]", "brackets", ""),
    ("es", "en dieciséis días", "en veintiséis días", "figure", "dieciséis → veintiséis"),
    ("fr", "dans les quatre-vingt-cinq jours", "dans les vingt-cinq jours", "figure", "quatre-vingt-cinq → vingt-cinq"),
    ("ar", "على الدولة أن تمنع", "على الدولة ألا تمنع", "negation", "'ألا' inserted"),
    ("en", "Parties shall be entitled to row.", "Parties shall be required to row.", "obligation", ""),
    ("en", "Parties shall make every effort to row.", "Parties shall row.", "obligation", ""),
    ("en", "They meet twice a year.", "They meet once a year.", "figure", "twice → once"),
    ("en", "the Party's boats", "the Parties' boats", "actor", ""),
    ("en", "the pilot's boat", "the pilots' boat", "wording", ""),
    ("en", "a prize of 1 000 crowns", "a prize of 1,500 crowns", "figure", ""),
    ("fr", "Les Parties envisagent d'agir.", "Les Parties agissent.", "obligation", "'envisagent d'' deleted"),
    ("zh", "在符合本国法律的情况下，各国应合作。", "各国应合作。", "obligation", ""),
    ("ar", "تنظر الدول في التعاون.", "تلتزم الدول بالتعاون.", "obligation", "تنظر → تلتزم (stronger)"),
]


GROUPED = [
    ("en", "They keep boats, nets and logs.", "They keep boats, nets, and logs.", "comma {} after 'nets'"),
    ("en", "[boats] under the flag and nets", "[boats] under the flag, and nets", "comma {} after 'flag'"),
    ("en", "To keep lamps in a way", "To keep lamps, in a way", "comma {} after 'lamps'"),
    ("en", "Lamps for all; and nets for some", "Lamps for all, and nets for some", ""),
    ("en", 'The Union of Ports (hereinafter "the Union") rests', 'The Union of Ports, hereinafter "the Union", rests', ""),
    (
        "fr",
        "l'Union des ports (ci-après dénommée l'Union) se repose",
        "l'Union des ports, ci-après dénommée l'Union, se repose",
        "",
    ),
    ("es", "la Unión (en adelante “la Unión”) descansa", "la Unión, en adelante “la Unión”, descansa", ""),
    ("en", "It rests. (b) applies to ports.", "It rests: (b) applies to ports.", ""),
    ("en", "Keepers choose by paragraph 4 of the masters, half.", "Keepers choose by paragraph 4, of the masters, half.", ""),
    ("en", "Article 4 of the Accord, in force, binds.", "Article 4, of the Accord in force, binds.", ""),
    ("fr", "des lampes et des filets", "des lampes, et des filets", "comma {} after 'lampes'"),
    ("es", "lámparas, redes y libros", "lámparas, redes, y libros", "comma {} after 'redes'"),
    ("ru", "лампы, сети и книги", "лампы, сети, и книги", "comma {} after 'сети'"),
]
"""Marks that can group words otherwise, and that editors move: told, and editorial."""


@pytest.mark.parametrize(("language", "old", "new", "reason"), GROUPED)
def test_a_mark_that_groups_words_is_told_but_is_no_change_of_words(language: str, old: str, new: str, reason: str) -> None:
    for was, now, did in ((old, new, "inserted"), (new, old, "deleted")):
        found = weighed(was, now, language)
        assert ("editorial", {"punctuation"}) == (found.significance, kinds(found))
        assert not reason or reason.format(did) in [flag.reason for flag in found.flags]


DOUBTFUL = [
    ("They shall reform it.", "They shall re-form it."),
    ("They shall shall report.", "They shall report."),
    ("They use these modalities.", "They use those modalities."),
    ("States act. It binds these States that agree.", "States act. It binds those States that agree."),
    ("The Accord holds. This Accord prevails.", "The Accord holds. That Accord prevails."),
    ("An article says so. See this article.", "An article says so. See that article."),
    ("Ports shall keep a log; this log is open.", "Ports shall keep a log; the log is open."),
    ("It holds... Boats go.", "It holds. Boats go."),
    ("Boats under (b) 5 metres go.", "Boats under (b) above 5 metres go."),
    ("They may not not report.", "They may not report."),
    ("They think that that is so.", "They think that is so."),
    ("Parties also agree to report.", "Parties agree to report."),
    ("Recalling that lamps also burn", "Recalling that lamps burn"),
    ("They met under agenda item 5 that day.", "They met under item 5 of the programme that day."),
    ("They met under harbour item 5 that day.", "They met under item 6 of the harbour that day."),
    ("It was sent (to A and B) at their own cost.", "It was at their own cost sent (to A and B)."),
]


@pytest.mark.parametrize(("old", "new"), DOUBTFUL)
def test_what_may_matter_is_no_slip(old: str, new: str) -> None:
    assert "substantive" == weighed(old, new).significance


def test_a_label_is_no_word_where_its_part_begins_a_line() -> None:
    red, green = "Red at every port that is open to ships;", "Green at every bridge that leads over water."
    old, new = f"Lamps are: (a) {red} (b) {green}", f"Lamps are:\n{red}\n{green}"
    parts = {"change": "split", "labels": ("1.", "1.", "(a)", "(b)")}
    assert "consequential" == weighed(old, new, **parts).significance
    assert "substantive" == weighed(old, new, change="split", labels=("1.", "1.", "(a)")).significance
    assert "substantive" == weighed(old, new).significance


@pytest.mark.parametrize(("language", "old", "new", "kind", "reason"), SUBSTANTIVE)
def test_what_changes_the_law_is_substantive_and_says_why(language: str, old: str, new: str, kind: str, reason: str) -> None:
    found = weighed(old, new, language)
    assert "substantive" == found.significance
    assert kind in kinds(found)
    assert not reason or reason in {flag.reason for flag in found.flags}


EDITORIAL = [
    ("en", "open to reappointment or re-admission", "open to re-appointment or readmission"),
    ("en", "Co-operation in the labour centre", "cooperation in the labor center"),
    ("en", "organisations recognise", "organizations recognize"),
    ("en", "within thirty days", "within 30 days"),
    ("en", "10,000 tons", "10000 tons"),
    ("en", "The Secretary-General writes", "The Secretary General writes"),
    ("zh", "费用为百分之五。", "费用为5%。"),
    ("zh", "他说“是”。", "他说「是」."),
    ("en", "the “register” is", 'the "register" is'),
    ("en", "2023–2025", "2023-2025"),
    ("en", "the web site is", "the website is"),
    ("en", "It ends here;", "It ends here."),
    ("en", "The Depositary writes", "The depositary writes"),
    ("en", "In this regard Parties act.", "In this regard, Parties act."),
    ("en", "It is however open.", "It is, however, open."),
    ("en", "a share of 10 percent", "a share of 10 per cent"),
    ("en", "The text[^1] stands.", "The text stands.[^2]"),
    ("en", "a *term* stands", "a term stands"),
    ("en", "under article 6 (2)", "under article 6, paragraph 2"),
    ("en", "The Under- Secretary writes", "The Under-Secretary writes"),
    ("en", "for a 4-year term", "for a four-year term"),
    ("en", "points (b)-(d) count", "points (b) to (d) count"),
    ("en", "of the Accord,2 whichever", "of the Accord,1 whichever"),
    ("en", "the list[^9] is", "the list[^14] is"),
    ("en", "It provides that in winter Parties rest.", "It provides that, in winter Parties rest."),
    ("en", "in para 6 it says", "in paragraph 6 above it says"),
    ("en", "article 5 of this Accord applies", "article 5 applies"),
    ("en", "boats which carry oil", "boats that carry oil"),
    ("en", "Save where it says otherwise this Accord applies.", "Save where it says otherwise, this Accord applies."),
    ("en", "they reemphasized it", "they re-emphasized it"),
    ("en", "the Harbour Accord44 binds", "the Harbour Accord\uf02a binds"),
    ("en", "the Harbour Committee35 meets", "the Harbour Committee4 meets"),
    ("en", "it was said. 29 The Harbour", "it was said.30 The Harbour"),
    ("en", "not included in (b)-(d) of the list", "not included in (b) to (d) of the list"),
    ("en", "Ports: • Quays are clean; • Piers are clean", "Ports: • Quays are clean. • Piers are clean"),
    ("en", "Article 4, paragraph 1 (d) of the Agreement", "Article 4, paragraph 1 (d), of the Agreement"),
    ("en", "Lamps: (a) in ports. (b) on quays.", "Lamps: (a) in ports; (b) on quays."),
    ("en", "It says: “Lamps burn.”. That holds.", "It says: “Lamps burn.” That holds."),
    ("en", "It says “Lamps burn.”. That holds.", "It says “Lamps burn”. That holds."),
    ("en", "It holds for ports.. Boats go.", "It holds for ports. Boats go."),
    ("en", "members not named in (b) and (c) are chosen", "members not named in subparagraphs (b) and (c) above are chosen"),
    (
        "en",
        "Lamps and modalities were agreed. They use these modalities.",
        "Lamps and modalities were agreed. They use those modalities.",
    ),
    ("en", "A request was made; they sent this request.", "A request was made; they sent that request."),
    ("en", "They adopt adopt rules.", "They adopt rules."),
    ("en", "They shall mark mark nets each year.", "They shall mark nets each year."),
    ("en", "the adaption of the goverment", "the adaptation of the government"),
    ("en", "Recalling also that lamps burn", "Recalling further that lamps burn"),
    ("en", "They met under agenda item 5 that day.", "They met under item 5 of the agenda that day."),
    ("en", "Under article 5 of the Charter it binds.", "Under Charter article 5 it binds."),
    ("fr", "Rappelant également que les feux", "Rappelant aussi que les feux"),
    ("fr", "l'Etat", "l’Etat"),
    ("ru", "ещё один", "еще один"),
    ("ru", "30 дней", "тридцать дней"),
    ("zh", "三十天，内", "30天,内"),
    ("ar", "خلال ٣٠ يوما", "خلال 30 يوما"),
    ("ar", "كَتَبَ الطرف", "كتب الطرف"),
    ("en", "one-third of the members", "one third of the members"),
    ("fr", "quatre-vingt-cinq jours", "85 jours"),
    ("en", "a share of 5 per cent", "a share of 5%"),
    ("fr", "une part de 5 pour cent", "une part de 5 %"),
    ("en", "a prize of 1 000 crowns", "a prize of 1,000 crowns"),
    ("en", "on the 2nd day", "on the second day"),
    ("en", "within a hundred days", "within 100 days"),
    ("fr", "L’État agit.", "L’Etat agit."),
    ("ru", "Государство-участник действует.", "Государство — участник действует."),
    ("en", "He practises defence.", "He practices defense."),
    ("en", "coloured labels, labelled by travellers", "colored labels, labeled by travelers"),
    ("en", "an honourable neighbourhood", "an honorable neighborhood"),
]


@pytest.mark.parametrize(("language", "old", "new"), EDITORIAL)
def test_style_is_editorial(language: str, old: str, new: str) -> None:
    assert "editorial" == weighed(old, new, language).significance


UNSEEN = [
    ("pay the fee", "pay \u202ethe fee", "U+202E RIGHT-TO-LEFT OVERRIDE inserted", "substantive"),
    (
        "pay the fee",
        "p\u0430y the fee",
        "look-alike U+0430 CYRILLIC SMALL LETTER A inserted",
        "substantive",
    ),
    ("сбор уплачен", "сб\u006fр уплачен", "look-alike U+006F LATIN SMALL LETTER O inserted", "substantive"),
    ("pay the fee", "pay the\u00a0fee", "U+00A0 NO-BREAK SPACE inserted", "editorial"),
    ("pay the fee", "pay\u200b the fee", "U+200B ZERO WIDTH SPACE inserted", "editorial"),
    ("pay the fee", "pay the fe\u00ade", "U+00AD SOFT HYPHEN inserted", "editorial"),
    ("caf\u00e9 bar", "cafe\u0301 bar", "accents composed in another way (Unicode normalization)", "editorial"),
    ("the final text", "the ﬁnal text", "U+FB01 LATIN SMALL LIGATURE FI inserted", "editorial"),
]


@pytest.mark.parametrize(("old", "new", "reason", "significance"), UNSEEN)
def test_what_cannot_be_seen_is_told_by_code_point(old: str, new: str, reason: str, significance: str) -> None:
    for before, after, did in ((old, new, "inserted"), (new, old, "deleted")):
        found = weighed(before, after)
        assert significance == found.significance
        assert reason.replace("inserted", did) in {flag.reason for flag in found.flags if flag.kind == "invisible"}


def test_a_reference_that_follows_its_target_is_consequential() -> None:
    found = weighed(
        "see articles 6 to 16 and article 4, paragraph 2", "see articles 7 to 17 and article 5, paragraph 2", renumbering=ARTICLES
    )
    assert "consequential" == found.significance
    assert {"reference"} == kinds(found)
    assert "reference follows articles 6–16 → 7–17, article 4 (2) → 5 (2)" in {flag.reason for flag in found.flags}


def test_a_range_that_lost_a_member_to_another_place_still_follows() -> None:
    moves = {"art_6": "art_7", "art_7": "art_8", "art_8": "art_9", "art_9": "art_4"}
    found = weighed("see articles 6 to 9 on fees", "see articles 4 and 7 to 9 on fees", renumbering=moves)
    assert ("consequential", ["reference follows articles 6–9 → 4, 7–9"]) == (found.significance, [f.reason for f in found.flags])
    assert "substantive" == weighed("see articles 6 to 9", "see articles 4 and 8 to 9", renumbering=moves).significance


BRACKETED = [
    ("They keep [old] lamps.", "They keep old lamps.", ["brackets lifted round 'old'"]),
    ("They [may] [shall] row.", "They may row.", ["'shall' deleted", "brackets lifted round 'may'", "'[shall]' struck"]),
    ("They row.", "They [gladly] row, and sing.", ["'[gladly]' inserted", "'row' → 'row, and sing'"]),
    ("They row on and on.", "They row with joy [and song].", ["'[and song]' inserted", "'on and on' → 'with joy'"]),
    ("[Some say: All the masters of ferries row.]", "All the masters of ferries row.", ["brackets lifted", "'Some say' deleted"]),
    ("race or [age [or trade]], say", "race or age, say", ["brackets lifted round 'age'", "'[or trade]' struck"]),
    ("A goal [that masters share is to:", "A goal is to:", ["'[that masters share' struck"]),
]


@pytest.mark.parametrize(("old", "new", "reasons"), BRACKETED)
def test_brackets_are_told_with_what_stands_in_them_and_beside_them(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == [flag.reason for flag in weighed(old, new).flags]


TOLD = [
    ("Keepers hide lamps.", "Keepers hide or dim lamps.", ["'or dim' inserted"]),
    ("Keepers may help at night.", "Keepers may help at night or by leave of a Party.", ["'or by leave of a Party' inserted"]),
    (
        "within six months of the vote",
        "promptly after the vote",
        ["six months → promptly"],
    ),
    ("It ends on 31 December 2030.", "It ends.", ["'31 december 2030' deleted"]),
    ("lamps and towers of old stone", "lamps, towers of old stone and nets of wool", ["'and nets of wool' inserted"]),
    ("They shall consider it.", "They shall, as appropriate, consider it.", ["'as appropriate' inserted"]),
    ("They shall consider it.", "They shall not consider it.", ["'not' inserted"]),
    ("They meet not later than noon.", "They meet at the latest by noon.", ["'not later than' → 'at the latest by'"]),
    (
        "It holds buoys that any master of old may see; and",
        "It gives the men who serve it leave to light lamps; or",
        ["'may' deleted", "and → or", "'It holds buoys that any m…' → 'It gives the men who serv…'"],
    ),
    ("The masters may, acting alone, light it.", "The masters, acting alone, may light it.", ["'may' moved"]),
    ("see rule 4, article 2, and go", "see rule 4, article 2 and 3, and go", ["reference changed: article 2 → articles 2, 3"]),
    (
        "Masters help the keeper.",
        "Masters help the keeper, who asks one, and the pilots.",
        ["'who asks one, and the pil…' inserted"],
    ),
    ("Lamps burn.", "Lamps burn for one day.", ["'one day' inserted"]),
    ("Lamps (bells and whistles)", "Lamps", ["'(bells and whistles)' deleted"]),
    ("at least two lamps", "at most two lamps", ["at least → at most"]),
    ("Save where it snows, they row.", "Except where it snows, they row.", ["save where → except where"]),
    (
        "help for least developed country (LDC) Parties",
        "help for least developed countries",
        ["least developed country… → least developed countries"],
    ),
    ("goods of third countries", "goods", ["'of third countries' deleted"]),
    ("boats and \u00a0", "boats and and", ["U+00A0 NO-BREAK SPACE deleted", "'and' inserted"]),
    ("the court of first instance rules", "the court rules", ["'of first instance' deleted"]),
]


@pytest.mark.parametrize(("old", "new", "reasons"), TOLD)
def test_a_reason_tells_what_a_reader_would_ask_about(old: str, new: str, reasons: list[str]) -> None:
    assert reasons == list(dict.fromkeys(flag.reason for flag in weighed(old, new).flags))


def test_a_passage_written_anew_is_not_told_by_the_order_of_its_words() -> None:
    old = "The keepers and masters of each port or quay shall meet and see to the lamps, the buoys and all the nets."
    new = "At every port or quay the lamps and buoys and whatever else the masters own shall be seen to by keepers and by pilots."
    assert not any("→" in flag.reason for flag in weighed(old, new).flags if flag.kind == "conjunction")


def test_a_reference_follows_its_target_though_another_went_beside_it() -> None:
    old = "as rule 2 says in article 7. (Note: wait for article 9)"
    found = weighed(old, "as rule 2 says in article 8. Masters may do so.", renumbering={"art_7": "art_8", "art_9": "art_10"})
    told = [flag.reason for flag in found.flags if flag.kind == "reference"]
    assert ["reference follows article 7 → 8", "reference deleted: article 9"] == told


def test_a_reference_that_a_comma_touches_is_not_told_as_gone() -> None:
    old = "Rule 2, and article 8, paragraph 3, of the Convention on duties of keepers shall apply."
    found = weighed(old, "Rule 2, and article 8, paragraph 3, of the Convention, on the duties of keepers, shall apply.")
    assert "substantive" == found.significance
    assert "reference" not in kinds(found)


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
        ("due within thirty days", "due within thirty (30) days"),
        ("due within 25 days", "due within 25 (twenty-five) days"),
        ("the 'lamp' that burns", "the “lamp” that burns"),
        ("an up to date list of lamps", "an up-to-date list of lamps"),
        ("the ``lamp'' that burns", "the “lamp” that burns"),
        ("lamps, i.e., lights, burn", "lamps, i.e. lights, burn"),
    ],
)
def test_what_is_said_twice_or_quoted_in_another_style_is_editorial(old: str, new: str) -> None:
    assert "editorial" == weighed(old, new).significance == weighed(new, old).significance


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


POINTS = {"art_2__para_2__point_b": "art_2__para_2__point_c", "art_2__para_2__point_c": "art_2__para_2__point_d"}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "under paragraph 2 (b) of this article", "under paragraph 2 (c) of this article"),
        ("en", "as in subparagraph (b) of paragraph 2 above", "as in subparagraph (c) of paragraph 2 above"),
        ("en", "article 2, paragraph 2 (b) and (c), applies", "article 2, paragraph 2 (c) and (d), applies"),
        ("en", "as article 2(2)(b) says", "as article 2(2)(c) says"),
        ("fr", "selon le paragraphe 2 b) du présent article", "selon le paragraphe 2 c) du présent article"),
    ],
)
def test_a_point_whose_letter_follows_is_a_reference_that_follows(language: str, old: str, new: str) -> None:
    here = {"old_eid": "art_2__para_4", "new_eid": "art_2__para_4", "renumbering": POINTS}
    found = weighed(old, new, language, **here)
    assert ("consequential", {"reference"}) == (found.significance, kinds(found))
    stray = weighed(old, new, language, **{**here, "renumbering": {eid: eid for eid in POINTS}})
    assert ("substantive", {"reference"}) == (stray.significance, kinds(stray))


def test_a_reference_to_all_parts_of_what_was_split_follows_and_to_one_part_does_not() -> None:
    moves = {"art_2__para_1": "art_2__para_1", "art_2__para_2": "art_2__para_3"}
    known = {
        "old_eid": "art_2__para_4",
        "new_eid": "art_2__para_5",
        "renumbering": moves,
        "parts": {"art_2__para_1": ("art_2__para_1", "art_2__para_2")},
    }
    found = weighed("subject to paragraph 1 only", "subject to paragraphs 1 and 2 only", **known)
    assert ("consequential", {"reference"}) == (found.significance, kinds(found))
    assert "substantive" == weighed("subject to paragraph 1 only", "subject to paragraph 2 only", **known).significance
    assert "substantive" == weighed("subject to paragraph 1 only", "subject to paragraphs 1 and 3 only", **known).significance


def test_a_list_that_lost_a_deleted_article_is_substantive() -> None:
    found = weighed("see articles 6 and 9 on fees", "see article 7 on fees", renumbering={"art_6": "art_7"})
    assert ("substantive", True) == (found.significance, "reference" in kinds(found))


def test_reasons_of_one_kind_are_one_and_short() -> None:
    old = "They [shall] keep [all] logs [of boats that fish at night in the northern waters] and [may] sell [old] nets."
    found = weighed(old, "They shall keep logs and sell nets.")
    assert ["'may' deleted", "brackets lifted round 'shall'", "'[all]', '[of boats that fish at n…]' and 2 more struck"] == [
        flag.reason for flag in found.flags
    ]
    assert all(len(flag.reason) <= 64 for flag in found.flags)


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "Las Partes deberán remar."), ("ar", "يجب على الأطراف التجديف."), ("fr", "Elles rament."), ("zh", "各国应划船。")],
)
def test_a_bracket_that_comes_without_words_is_weighed_in_every_language(language: str, words: str) -> None:
    found = weighed(words, f"[{words}", language)
    assert ("substantive", {"brackets"}) == (found.significance, kinds(found))


def test_brackets_opened_and_closed_far_apart_are_counted_once() -> None:
    found = weighed("[They keep [all] logs in the port] each year.", "They keep [all] logs in the port each year.")
    assert ["brackets lifted"] == [flag.reason for flag in found.flags]


@pytest.mark.parametrize(
    ("old", "new"), [("No Party shall fish.", "No Party may fish."), ("They shall not fish.", "They may not fish.")]
)
def test_a_step_on_the_ladder_under_a_negation_goes_no_known_way(old: str, new: str) -> None:
    assert ["shall → may"] == [flag.reason for flag in weighed(old, new).flags]


def test_without_leaves_the_verb_alone() -> None:
    assert ["should → shall (stronger)"] == [
        f.reason for f in weighed("If lost without right, they should act.", "If lost without right, they shall act.").flags
    ]


def test_the_number_of_a_footnote_is_no_figure() -> None:
    assert {"brackets"} == kinds(weighed("They keep [all] logs.[[^1]]", "They keep all logs."))


def test_a_change_without_words_of_law_is_told_in_its_words() -> None:
    assert ["'boats' → 'vessels'"] == [flag.reason for flag in weighed("They own boats.", "They own vessels.").flags]


def test_a_provision_that_came_as_a_whole_is_not_told_word_by_word() -> None:
    assert () == weighed("", "They shall not fish.", change="inserted").flags
    assert {"invisible"} == kinds(weighed("", "They shall \u202enot fish.", change="inserted"))


SHIFTED = [
    (
        "They shall at their own cost mark nets of all kinds each year.",
        "They shall mark nets of all kinds each year at their own cost.",
        "consequential",
    ),
    (
        "Rules were later printed (A/PORT/1 and A/PORT/2/Rev.1) for all boats.",
        "Rules (A/PORT/1 and A/PORT/2/Rev.1) were later printed for all boats.",
        "consequential",
    ),
    (
        "Rules were later printed (for ports and boats) for all.",
        "Rules (for ports and boats) were later printed for all.",
        "substantive",
    ),
    ("They own the log of the vessel kept ashore.", "They own the log kept ashore of the vessel.", "substantive"),
    ("They mark nets and keep logs at their own cost.", "They mark at their own cost nets and keep logs.", "substantive"),
    ("They act. They mark nets at their own cost.", "They act at their own cost. They mark nets.", "substantive"),
    ("They mark nets as soon as possible each year.", "As soon as possible they mark nets each year.", "substantive"),
]


@pytest.mark.parametrize(("old", "new", "significance"), SHIFTED)
def test_words_that_only_moved_are_at_most_consequential(old: str, new: str, significance: str) -> None:
    assert significance == weighed(old, new).significance


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "They shall at their own cost mark nets of all kinds each year.",
            "They shall mark nets of all kinds each year at their own cost.",
        ),
        (
            "They own boats, the log of every vessel in port, and nets of all kinds, of any mesh or age.",
            "They own boats [old], nets of all kinds, of any mesh or age, and the log of every vessel in port.",
        ),
    ],
)
def test_words_that_moved_are_told(old: str, new: str) -> None:
    assert "moved" in kinds(weighed(old, new))


def test_a_reference_that_goes_elsewhere_is_substantive() -> None:
    assert "substantive" == weighed("see article 17", "see article 5", renumbering=ARTICLES).significance


def test_a_change_beside_a_followed_reference_still_counts() -> None:
    found = weighed("may act under article 17", "shall act under article 4", renumbering=ARTICLES)
    assert "substantive" == found.significance
    assert {"reference", "obligation"} == kinds(found)


def test_a_systematic_replacement_is_consequential_at_each_place() -> None:
    found = weighed("a computer system", "an ICT system", substitutions=(("computer", "ICT"),))
    assert "consequential" == found.significance
    assert {"term"} == kinds(found)


@pytest.mark.parametrize(
    ("old", "new", "significance"),
    [
        ("developing countries", "developing country Parties", "substantive"),
        ("Member States", "States Parties", "substantive"),
        ("Secretariat", "Depositary", "substantive"),
        ("developed country Parties", "Parties", "substantive"),
        ("State Party", "Party", "consequential"),
        ("MOP", "Meeting of the Parties", "consequential"),
        ("service providers", "ICT service providers", "consequential"),
    ],
)
def test_a_systematic_replacement_of_an_actor_counts_unless_it_names_the_same_one(old: str, new: str, significance: str) -> None:
    found = weighed(f"It rests with the {old} to act.", f"It rests with the {new} to act.", substitutions=((old, new),))
    assert significance == found.significance
    assert "term" in kinds(found)


def test_a_systematic_replacement_never_hides_an_obligation() -> None:
    assert "substantive" == weighed("Parties should act", "Parties shall act", substitutions=(("should", "shall"),)).significance


@pytest.mark.parametrize(
    ("change", "moved", "renumbered", "expected"),
    [
        ("unchanged", False, False, "none"),
        ("unchanged", True, False, "consequential"),
        ("unchanged", False, True, "consequential"),
        ("split", False, False, "consequential"),
        ("inserted", False, False, "substantive"),
    ],
)
def test_a_row_has_the_significance_of_what_happened_to_it(change: str, moved: bool, renumbered: bool, expected: str) -> None:
    context = Context(change=change, moved=moved, renumbered=renumbered)
    assert expected == weigh("Same words.", "Same words.", [("=", "Same words.")], context).significance


def test_the_highest_segment_decides_the_row() -> None:
    found = weighed("Parties shall act and help each other to co-operate.", "Parties may act and help each other to cooperate.")
    assert {("shall", "substantive"), ("co-operate", "editorial")} <= {(s.text, s.significance) for s in found.segments}
    assert "substantive" == found.significance


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("log within thirty (30) days", "log within 30 days", "editorial"),
        ("log within 30 days", "log within thirty (30) days", "editorial"),
        ("log within thirty (30) days", "log within 60 days", "substantive"),
        ("log within thirty (60) days", "log within 30 days", "substantive"),
        ("log within thirty (30) days", "log within 30 (sixty) days", "substantive"),
    ],
)
def test_a_number_said_twice_may_be_said_once_either_way(old: str, new: str, weight: str) -> None:
    assert weight == weigh(old, new, diff(old, new, "en"), Context(language="en")).significance


@pytest.mark.parametrize("label", ["2 bis.", "7.bis", "3 ter"])
def test_the_number_of_a_paragraph_put_in_later_is_no_figure(label: str) -> None:
    old, new = f"Owners keep a log. [{label} Nets are dried in winter.]", "Owners keep a log."
    weighed = weigh(old, new, diff(old, new, "en"), Context(language="en"))
    assert ("substantive", ["brackets"]) == (weighed.significance, [flag.kind for flag in weighed.flags])


def test_a_space_lost_with_brackets_is_not_told_beside_them() -> None:
    old, new = "the [best available] [reliable] charts kept", "the best availablecharts kept"
    weighed = weigh(old, new, diff(old, new, "en"), Context(language="en"))
    assert ["brackets"] == sorted({flag.kind for flag in weighed.flags})
