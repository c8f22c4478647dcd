"""What every reader reads the same, and what may matter after all; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

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
    ("en", "Keepers of the Accord row.", "Keepers, of the Accord row.", ""),
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


@pytest.mark.parametrize(
    ("old", "new", "significance"),
    [
        ("Crews and guests who hold a pass may land.", "Crews, and guests who hold a pass, may land.", "substantive"),
        ("No boat or crew that owes a fee, leaves.", "No boat, or crew that owes a fee, leaves.", "substantive"),
        ("Whoever is armed and drunk or mad is held.", "Whoever is armed, and drunk or mad is held.", "substantive"),
        ("Lamps, bells and horns are kept.", "Lamps, bells, and horns are kept.", "editorial"),
        ("Lamps and bells of boats that sail by night.", "Lamps, and bells of boats that sail by night.", "editorial"),
        (
            "Boats on the sea and all of the old lamps that burn.",
            "Boats on the sea, and all of the old lamps that burn.",
            "editorial",
        ),
    ],
)
def test_a_comma_before_and_is_in_doubt_where_a_limit_or_another_joining_word_is_near(
    old: str, new: str, significance: str
) -> None:
    found = weighed(old, new)
    assert significance == found.significance
    assert {"punctuation"} == kinds(found)


CLOSED = [
    ("en", "The Board sells no boats, save as the Council allows, and houses.", "comma {} after 'allows'"),
    ("en", "They meet by day, except as set out in rule 5 (b), or vote on lamps.", "comma {} after 'b'"),
    ("en", "The Board, which names the Clerk, and the Bursar shall sit.", "comma {} after 'Clerk'"),
    ("en", "They keep lamps; provided that they row, and boats.", "comma {} after 'row'"),
    ("fr", "On ne vend pas de lampes, sauf si le gardien le veut, et des filets.", "comma {} after 'veut'"),
    ("es", "No se venden lámparas, salvo si el guarda lo quiere, y redes.", "comma {} after 'quiere'"),
    ("ru", "Они не продают лампы, за исключением старых, и сети.", "comma {} after 'старых'"),
    ("ar", "لا تباع المصابيح، إلا إذا أراد الحارس، والشباك.", ""),
]
OPEN = [
    "They row, other than rafts, skiffs, and barges.",  # a list
    "They row, who fish, and who sing.",
    "They row. Unless they sink, and sing, they row.",
    "They meet (by day, except on rafts), and row.",
]


@pytest.mark.parametrize(("language", "text", "reason"), CLOSED)
def test_a_comma_before_and_that_closes_a_limit_is_in_doubt(language: str, text: str, reason: str) -> None:
    last = max(map(text.rfind, ",،"))
    bare = text[:last] + text[last + 1 :]
    for was, now, did in ((bare, text, "inserted"), (text, bare, "deleted")):
        found = weighed(was, now, language)
        assert ("substantive", {"punctuation"}) == (found.significance, kinds(found))
        assert not reason or [reason.format(did)] == [flag.reason for flag in found.flags]


@pytest.mark.parametrize("text", OPEN)
def test_a_comma_before_and_that_closes_no_limit_is_only_told(text: str) -> None:
    assert "editorial" == weighed(text, text.replace(", and", " and")).significance


DOUBTFUL = [
    ("They shall reform it.", "They shall re-form it."),
    ("They shall shall report.", "They shall report."),
    ("They use these modalities.", "They use those modalities."),
    ("States act. It binds these States that agree.", "States act. It binds those States that agree."),
    ("The Accord holds. This Accord prevails.", "The Accord holds. That Accord prevails."),
    ("An article says so. See this article.", "An article says so. See that article."),
    ("Red lamps and old lamps burn; they use these old lamps.", "Red lamps and old lamps burn; they use those red lamps."),
    (
        "Old lamps and new lamps burn; these old lamps that shine go.",
        "Old lamps and new lamps burn; those old lamps that shine go.",
    ),
    (
        "Keepers hold the hearing. They agree that the hearing is open.",
        "Keepers hold the hearing. They agree this the hearing is open.",
    ),
    ("Keepers that are old rest with those that are lame.", "Keepers that are old rest with these that are lame."),
    ("They shall form a crew that shall be kept.", "They shall form a crew this shall be kept."),
    ("They have a growing number of lamps.", "They have a number of lamps."),
    ("The number of lamps is told.", "The numbers of lamps is told."),
    ("The Conference of Keepers rests.", "The Conference of the Keepers rests."),
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
    ("en", "open until 31 December 2027 only", "open until 31 December, 2027 only"),
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
    (
        "en",
        "They held informal talks. The outcome of these informal talks.12 It",
        "They held informal talks. The outcome of those informal talks.12 It",
    ),
    ("en", "No less than ten skilful pilots act wilfully", "No fewer than ten skillful pilots act willfully"),
    ("en", "Growing lamps for growing numbers of keepers", "Growing lamps for growing number of keepers"),
    ("en", "Parties of growing numbers of pilots agree", "Parties of growing number of Pilots agree"),
    ("en", "The Conference of Parties may rest.", "The Conference of the Parties may rest."),
    ("es", "Lo hará dentro del plazo fijado.", "Lo hará en el plazo fijado."),
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
    ("fr", "dans les soixante et onze jours", "dans les 71 jours"),
    ("fr", "dans les vingt et un jours", "dans les 21 jours"),
    ("fr", "dans les vingt-et-un jours", "dans les vingt et un jours"),
    ("fr", "cent quatre-vingt-un jours", "181 jours"),
    ("fr", "le vingt et unième jour", "le 21e jour"),
    ("es", "en cuarenta y cinco días", "en 45 días"),
    ("es", "en treinta y un (31) días", "en 31 días"),
    ("es", "ciento treinta y una Partes", "131 Partes"),
    ("es", "una suma de 1.000 coronas", "una suma de 1000 coronas"),
    ("ar", "خلال خمسة وأربعين يوما", "خلال 45 يوما"),
    ("ar", "خلال أربعين يوما", "خلال 40 يوما"),
    ("ar", "خلال مائة وخمسة وعشرين يوما", "خلال 125 يوما"),
    ("fr", "un million de couronnes", "1 000 000 de couronnes"),
    ("fr", "cent un jours", "101 jours"),
    ("es", "en un plazo de doscientos cincuenta días", "en un plazo de 250 días"),
    ("es", "mil doscientas barcas", "1200 barcas"),
    ("es", "un millón de coronas", "1.000.000 de coronas"),
    ("ru", "двести пятьдесят лодок", "250 лодок"),
    ("ru", "в течение двухсот дней", "в течение 200 дней"),
    ("ar", "خلال خمسة عشر يوما", "خلال 15 يوما"),
    ("ar", "رسم قدره مليوني قطعة", "رسم قدره 2000000 قطعة"),
    ("ar", "بعد شهرين من النشر", "بعد شهرين (2) من النشر"),
    ("ar", "خلال أحد عشر يوما", "خلال 11 يوما"),
    ("ar", "خلال واحد وعشرين يوما", "خلال 21 يوما"),
    ("ar", "خلال إحدى وعشرين سنة", "خلال 21 سنة"),
    ("ar", "خلال مائتين وخمسين يوما", "خلال 250 يوما"),
    ("zh", "一百万艘船", "100万艘船"),
    ("en", "two thirds (2/3) of the keepers", "two thirds of the keepers"),
    ("en", "open until 31 December 2030 in the port", "open until December 31, 2030 in the port"),
    ("en", "open until 31 December 2030, in the port", "open until December 31st, 2030, in the port"),
    ("en", "open until 1 May 2030 in the port", "open until the first of May 2030 in the port"),
    ("en", "open until 31 December 2030 in the port", "open until 31 Dec. 2030 in the port"),
    ("en", "open until 2030-12-31 in the port", "open until 31 December 2030 in the port"),
    ("fr", "jusqu'au 1er mai 2030", "jusqu'au 1 mai 2030"),
    ("es", "hasta el 1 de mayo de 2030", "hasta el 1º de mayo del 2030"),
    ("ru", "до 31 декабря 2030 года в порту", "до 31 декабря 2030 г. в порту"),
    ("ru", "до 31 декабря 2030 года в порту", "до 31.12.2030 в порту"),
    ("ru", "до 31 декабря 2030 г.", "до 31 декабря 2030 года."),
    ("ar", "ينشر القرار في الميناء، ويبلغ إلى البحارة.", "ينشر القرار في الميناء ويبلغ إلى البحارة."),
    ("ru", "учреждается совет (далее — Совет).", "учреждается совет (далее — «Совет»)."),
    ("en", "a council (hereinafter the Council) sits", "a council (hereinafter “the Council”) sits"),
    ("fr", "un conseil (ci-après le Conseil) siège", "un conseil (ci-après « le Conseil ») siège"),
    ("ar", "حتى 31 كانون الأول/ديسمبر 2030 في الميناء", "حتى 31 ديسمبر 2030 في الميناء"),
    ("en", "a sum of 10,000,000 crowns", "a sum of 10 million crowns"),
    ("en", "a sum of 1.5 million crowns", "a sum of 1,500,000 crowns"),
    ("en", "a sum of 3 million crowns", "a sum of 3 000 000 crowns"),
    ("fr", "une somme de 3 millions d’écus", "une somme de 3 000 000 écus"),
    ("fr", "une somme de 1 500 000 écus", "une somme de 1,5 million d’écus"),
    ("es", "la suma de 3 millones de coronas", "la suma de 3 000 000 coronas"),
    ("ru", "сумма в 2 млн крон", "сумма в 2 000 000 крон"),
    ("ru", "10 тыс. тонн рыбы", "10 000 тонн рыбы"),
    ("ar", "مبلغ 000 000 2 قطعة", "مبلغ 2000000 قطعة"),
    ("en", "one third of the keepers", "1/3 of the keepers"),
    ("en", "½ of the keepers", "1/2 of the keepers"),
    ("es", "dos tercios de los fareros", "2/3 de los fareros"),
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
    (
        "en",
        "He names his mate to whom a keeper wrote of him.",
        "He or she names his or her mate to whom a keeper wrote of him or her.",
    ),
    ("en", "The keeper signs in his or her own name.", "The keeper signs in their own name."),
    ("en", "The Chairman and two vice-chairmen sit.", "The Chair and two vice-chairs sit."),
    ("en", "man-made reefs", "human-made reefs"),
    ("en", "It applies mutatis mutandis to reefs.", "It applies, mutatis mutandis, to reefs."),
    ("fr", "Il s'applique mutatis mutandis aux phares.", "Il s'applique, mutatis mutandis, aux phares."),
    ("es", "Se aplica mutatis mutandis a los faros.", "Se aplica, mutatis mutandis, a los faros."),
]


UNSURE = [
    ("fr", "dans les soixante et onze jours", "dans les 72 jours", "soixante et onze → 72"),
    ("fr", "à un mille de la côte", "à mille de la côte", "'un' deleted"),
    ("es", "en un plazo de doscientos días", "en un plazo de trescientos días", "doscientos → trescientos"),
    ("ru", "в течение двухсот дней", "в течение трехсот дней", "двухсот → трехсот"),
    ("ar", "خلال خمسة عشر يوما", "خلال ستة عشر يوما", "خمسة عشر → ستة عشر"),
    ("ar", "بعد شهرين من النشر", "بعد شهر من النشر", "شهرين → شهر"),
    ("ar", "بعد شهرين من النشر", "بعد شهرين (3) من النشر", "'3' inserted"),
    ("ar", "خلال خمسة عشر يوما", "خلال خمسة وعشرين يوما", "خمسة عشر → خمسة وعشرين"),
    ("en", "closed to boats: rafts and skiffs", "closed to boats, rafts and skiffs", "':' → ',' after 'boats'"),
    ("fr", "fermé aux bateaux : radeaux et filets", "fermé aux bateaux, radeaux et filets", "':' → ',' after 'bateaux'"),
    ("en", "five crowns per tonne of oil", "five crowns per ton of oil", "'tonne' → 'ton'"),
    ("en", "The US shall light them.", "The us shall light them.", "US → us"),
    ("en", "They ask WHO keepers.", "They ask who keepers.", "WHO → who"),
    ("en", "The keeper may sell his boat.", "The keeper may sell her boat.", "'his' → 'her'"),
]


@pytest.mark.parametrize(("language", "old", "new", "reason"), UNSURE)
def test_what_can_say_something_else_is_substantive(language: str, old: str, new: str, reason: str) -> None:
    found = weighed(old, new, language)
    assert ("substantive", [reason]) == (found.significance, [flag.reason for flag in found.flags])


@pytest.mark.parametrize(
    "lead", ["boats, including{} nets", "the following{} nets", "each Party shall{} mark nets", "they burn{} (a) oil"]
)
def test_a_colon_that_only_opens_a_list_is_style(lead: str) -> None:
    assert "editorial" == weighed(lead.format(":"), lead.format(",")).significance


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
    assert weight == weighed(old, new).significance


@pytest.mark.parametrize(
    ("language", "old", "new", "significance"),
    [
        ("en", "The data is held in the tower.", "The data are held in the tower.", "editorial"),
        ("en", "A crew of pilots have left.", "A crew of pilots has left.", "editorial"),
        ("es", "La mayor parte es roja.", "La mayor parte son roja.", "editorial"),
        ("fr", "La plupart est rouge.", "La plupart sont rouge.", "editorial"),
        (
            "en",
            "The condition which the guild set has been met.",
            "The conditions which the guild set have been met.",
            "substantive",
        ),
        ("en", "The lamp is lit.", "The lamp was lit.", "substantive"),
        ("en", "The lamp is lit.", "The lamp has lit.", "substantive"),
    ],
)
def test_a_verb_that_only_counts_its_subject_otherwise_is_editorial(language: str, old: str, new: str, significance: str) -> None:
    assert significance == weighed(old, new, language).significance


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "open until 1 May 2030 in the port", "open until May 2, 2030 in the port"),
        ("en", "open until 31 December 2030 in the port", "open until December 31, 2031 in the port"),
        ("en", "open until 3 April 2030 in the port", "open until April 4, 2030 in the port"),
        ("en", "open until 3 April 2030 in the port", "open until after April 3, 2030 in the port"),
        ("en", "from 3 April 2030 to 4 May 2030", "from May 4, 2030 to April 3, 2030"),
        ("ru", "до 5 мая 2030 года в порту", "до 05.06.2030 в порту"),
        ("ar", "حتى 31 كانون الأول/ديسمبر 2030 في الميناء", "حتى 31 يناير 2030 في الميناء"),
    ],
)
def test_another_day_is_substantive(language: str, old: str, new: str) -> None:
    found = weighed(old, new, language)
    assert ("substantive", True) == (found.significance, "figure" in kinds(found) or "wording" in kinds(found))


@pytest.mark.parametrize("change", ["split", "merged"])
def test_the_marks_of_a_list_that_was_written_out_are_no_change(change: str) -> None:
    line = "Each merchant shall weigh the tea on arrival, seal the chest and pay the duty."
    listed = "Each merchant shall:\nweigh the tea on arrival;\nseal the chest; and\npay the duty."
    for old, new in ((line, listed), (listed, line)):
        found = weighed(old, new, change=change)
        assert ("consequential", set()) == (found.significance, kinds(found))
    other = weighed(line, listed.replace("the tea", "the tea, which is green,"), change=change)
    assert "substantive" == other.significance
