"""Terms that a draft defines, and what a changed definition reaches; the wordings are our own."""

import pytest

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance import Context
from treaty_tui.significance.throughout.definitions import differ, find
from treaty_tui.significance.throughout.redefinitions import FEW, Redefinition, common, flags, users
from treaty_tui.significance.throughout.redefinitions import across as changed


def across(old: Draft, new: Draft, context: Context | None = None) -> tuple[Redefinition, ...]:
    """What changed between the definitions of two drafts."""
    was, now = find(old), find(new)
    found = changed(was, now, new, align(old, new), context)
    assert bool(found) <= differ(was, now)
    return found


DEFINED = '1. "Boat" means any craft of less than twelve metres;\n'

TERMS = """Article 1. Use of terms
1. "Boat" means any craft of less than twelve metres;
2. "Net" means a mesh that takes fish;
Article 2. Duties
1. The owner of boats keeps a log of all voyages.
2. Every net is marked with a float.
3. Owners shall renew the log each spring.
"""


def test_definitions_are_found_with_their_terms() -> None:
    assert [("Boat", "art_1__para_1"), ("Net", "art_1__para_2")] == [(d.term, d.eid) for d in find(build(TERMS))]


@pytest.mark.parametrize(
    ("language", "heading", "text", "term"),
    [
        ("fr", "Terminologie", "On entend par « navire » tout engin flottant.", "navire"),
        ("es", "Definiciones", "Por “buque” se entiende todo objeto flotante.", "buque"),
        ("fr", "Termes utilisés", "« navire » désigne tout engin flottant.", "navire"),
        ("fr", "Nefs", "Le terme « navire » s’entend de tout engin flottant.", "navire"),
        ("fr", "Nefs", "L’expression « navire » s’entend de tout engin flottant.", "navire"),
        ("en", "Craft", "The term ‘craft’ means whatever floats.", "craft"),
        ("es", "Terminología", "Por “buque” se entenderá todo objeto flotante.", "buque"),
        ("ar", "المُصطلحات المستخدمة", 'يُقصد بتعبير "السفينة" أي مركبة عائمة.', "السفينة"),
        ("ar", "الصيد", 'يُقصَد بتعبير "السفينة" أي مركبة عائمة.', "السفينة"),
        ("ru", "Термины", "«судно» означает любое плавучее средство.", "судно"),
        ("zh", "用语", "“船舶”指任何浮动工具。", "船舶"),
        ("ar", "استخدام المصطلحات", 'يقصد بتعبير "السفينة" أي مركبة عائمة.', "السفينة"),
    ],
)
def test_definitions_are_found_in_six_languages(language: str, heading: str, text: str, term: str) -> None:
    found = find(build(f"Article 1. {heading}\n1. {text}", language=language))
    assert [term] == [definition.term for definition in found]


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("en", "In this Treaty, the term “craft” means whatever floats.", "craft"),
        ("en", "For the purposes of this Treaty, “craft” means whatever floats.", "craft"),
        ("fr", "Aux fins du présent Traité, le terme « navire » désigne tout engin flottant.", "navire"),
        ("es", "A los efectos del presente Tratado, por “buque” se entiende todo objeto flotante.", "buque"),
        ("ru", "Для целей настоящего Договора «судно» означает любое плавучее средство.", "судно"),
        ("zh", "为本条约的目的，“船舶”是指任何浮动工具。", "船舶"),
        ("ar", 'لأغراض هذه المعاهدة، يقصد بتعبير "السفينة" أي مركبة عائمة.', "السفينة"),
    ],
)
def test_a_sentence_defines_a_term_anywhere_unless_for_an_article_alone(language: str, text: str, term: str) -> None:
    assert [term] == [each.term for each in find(build(f"Article 1. Nets\n1. {text}", language=language))]
    narrow = "For the purposes of this article, “craft” means whatever floats."
    assert () == find(build(f"Article 1. Nets\n1. {narrow}\n2. It says what “craft” means."))


@pytest.mark.parametrize(
    ("language", "heading", "text", "term"),
    [
        ("fr", "Définitions", "Par « chaland », il faut entendre tout bateau plat.", "chaland"),
        ("fr", "Filets", "Par chaland, on entend tout bateau plat.", "chaland"),
        ("es", "Redes", "Por barcaza se entenderá todo barco plano.", "barcaza"),
        ("ru", "Определения", "Под речной баржей понимается плоское судно.", "речной баржей"),
        ("ru", "Сети", "Под баржей понимается плоское судно.", "баржей"),
        ("ru", "Определения", "Баржа — плоское судно;", "Баржа"),
        ("zh", "定义", "本条约所称驳船，是指平底船。", "驳船"),
        ("zh", "网具", "本条约所称的驳船是指平底船。", "驳船"),
        ("en", "Nets", "By barge is meant any flat boat.", "barge"),
    ],
)
def test_a_term_without_quotation_marks_is_known_by_what_stands_around_it(
    language: str, heading: str, text: str, term: str
) -> None:
    assert [term] == [each.term for each in find(build(f"Article 1. {heading}\n1. {text}", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Par chaland au sens du présent article, on entend tout bateau plat."),
        ("ru", "Под баржей в настоящей статье понимается плоское судно."),
        ("zh", "本条所称驳船，是指平底船。"),
    ],
)
def test_a_term_that_is_meant_for_one_article_is_no_term_of_the_text(language: str, text: str) -> None:
    assert () == find(build(f"Article 1. Nets\n1. {text}", language=language))


def test_a_term_in_another_case_is_known_where_it_is_used() -> None:
    form = "Article 1. Определения\n1. Под баржей понимается {} судно.\nArticle 2. Сборы\n1. Сбор взимается с баржи в порту."
    old, new = (build(form.format(kind), language="ru") for kind in ("плоское", "плоское или узкое"))
    assert [("art_2__para_1",)] == [each.used for each in across(old, new)]


@pytest.mark.parametrize(
    "text", ["Note: a boat is a craft.", "For the purposes of this text: a boat is a craft.", "Option 1: any craft."]
)
def test_a_colon_makes_no_term_of_a_remark_or_a_lead(text: str) -> None:
    assert () == find(build(f"Article 1. Use of terms\n1. {text}"))


def test_a_changed_definition_marks_those_who_use_the_term() -> None:
    old, new = build(TERMS), build(TERMS.replace("twelve", "fifteen"))
    found = across(old, new)
    assert [("Boat", "changed", "twelve → fifteen", ("art_2__para_1",))] == [(d.term, d.change, d.reason, d.used) for d in found]
    assert ["'Boat' redefined (article 1 (1))"] == [flag.reason for flag in flags(users(found)["art_2__para_1"])]
    assert ["'Boat' redefined"] == [flag.reason for flag in flags(users(found)["art_2__para_1"], whole=False)]


@pytest.mark.parametrize(
    ("was", "now", "share", "where", "told"),
    [
        (DEFINED, "", 20, "-art_1__para_1", "'Boat' no longer defined, still used"),
        ("twelve", "fifteen", 4, "art_1__para_1", "'Boat' redefined,"),
    ],
)
def test_a_term_on_every_other_page_is_told_once(was: str, now: str, share: int, where: str, told: str) -> None:
    uses = FEW + 2
    text = TERMS.partition("1. The owner")[0] + "\n".join(f"{n}. The owner of boats keeps log {n}." for n in range(1, uses + 1))
    old, new = build(text), build(text.replace(was, now))
    found = across(old, new)
    assert {where: [f"{told} in {uses} provisions"]} == {
        eid: [flag.reason for flag in once] for eid, once in common(found, uses * share - 1).items()
    }
    assert {} == users(found, uses * share - 1)
    assert uses == len(users(found, uses * share))
    assert (where[0] == "-") == bool(common(found, uses * share))


def test_a_term_that_is_defined_no_more_says_who_still_uses_it() -> None:
    found = across(build(TERMS), build(TERMS.replace(DEFINED, "")))
    assert ["'Boat' no longer defined, still used in article 2 (1)"] == [
        flag.reason for once in common(found, 100).values() for flag in once
    ]
    unused = build(TERMS.replace(DEFINED, "").replace("boats", "ferries"))
    assert {} == common(across(build(TERMS), unused), 100)
    assert ["'Boat' no longer defined (was in article 1 (1))"] == [flag.reason for flag in flags(users(found)["art_2__para_1"])]


def test_what_is_new_still_uses_a_term_that_is_defined_no_more() -> None:
    fresh = TERMS.replace(DEFINED, "") + "4. No boat leaves the harbour while the bell of the old tower rings at night.\n"
    assert [("art_2__para_1", "art_2__para_4")] == [found.used for found in across(build(TERMS), build(fresh))]


def test_a_row_that_is_told_of_one_definition_is_told_of_those_that_nearly_all_use_too() -> None:
    text = (
        TERMS.partition("1. The owner")[0]
        + "\n".join(f"{n}. Boat {n} sails." for n in range(1, FEW + 3))
        + "\n30. Boats drag a net.\n"
    )
    old, new = build(text), build(text.replace("twelve", "fifteen").replace("takes fish", "takes crabs"))
    found = compare(old, new)
    told = {found.new.provisions[row.new[0]].eid: found.flags(n) for n, row in enumerate(found.rows)}
    assert ["'Net' redefined (article 1 (2))", "'Boat' redefined (article 1 (1))"] == [f.reason for f in told["art_2__para_30"]]
    assert () == told["art_2__para_1"]


def test_a_definition_that_stood_in_brackets_is_called_a_proposal() -> None:
    proposed = TERMS.replace(
        '1. "Boat" means any craft of less than twelve metres;', '1. ["Boat" means any craft of less than twelve metres;]'
    )
    without = build(TERMS.replace('1. "Boat" means any craft of less than twelve metres;\n', ""))
    assert proposed != TERMS
    (gone,), (new,) = across(build(proposed), without), across(without, build(proposed))
    assert ("proposed definition deleted", "proposed definition inserted") == (gone.reason, new.reason)
    assert ["proposed definition of 'Boat' deleted (was in article 1 (1))"] == [flag.reason for flag in flags([gone])]
    assert ["definition of 'Boat' proposed in brackets"] == [flag.reason for flag in flags([new], whole=False)]
    assert ["definition deleted"] == [d.reason for d in across(build(TERMS), without) if d.term == "Boat"]


def test_a_term_renamed_in_its_definition_alone_is_defined_no_more_where_it_is_still_used() -> None:
    old, new = build(TERMS), build(TERMS.replace('"Boat"', '"Craft"'))
    compared = compare(old, new, lineage=align(old, new))
    told = [[flag.reason for flag in compared.flags(row) if flag.kind == "term"] for row in range(len(compared.rows))]
    gone = "'Boat' no longer defined"
    assert [[f"{gone}, still used in article 2 (1)"], [f"{gone} (was in article 1 (1))"]] == list(filter(None, told))
    wholly = build(TERMS.replace("Boat", "Vessel").replace("boat", "vessel"))
    assert ["'Vessel' redefined"] == [each.brief.replace("{}", f"'{each.term}'") for each in across(old, wholly)]
    longer = build(TERMS.replace('"Boat"', '"Fishing boat"').replace("of boats", "of fishing boats"))
    assert ["Fishing boat"] == [each.term for each in across(old, longer)]
    many = build(TERMS.replace('"Boat"', '"Boats"'))
    assert ["Boats"] == [each.term for each in across(old, many)]


@pytest.mark.parametrize(
    ("language", "old", "new", "lost"),
    [
        ("en", "boat", "fishing boat", True),
        ("en", "boat", "boat owner", True),
        ("en", "boat", "boats", False),
        ("en", "boat", "boat or raft", False),
        ("en", "boat", "boat (craft)", False),
        ("en", "boat", "boat of a Party", False),
        ("fr", "bateau", "bateau ouvert", True),
        ("fr", "bateau", "bateau de pêche", False),
        ("es", "barco", "barco abierto", True),
        ("es", "barco", "barco o balsa", False),
        ("ru", "судно", "морское судно", True),
        ("ru", "судно", "судно Сторон", False),
    ],
)
def test_a_term_that_is_a_fuller_one_now_is_defined_no_more_unless_it_stands_for_it(
    language: str, old: str, new: str, lost: bool
) -> None:
    text = f"""Article 1. {HEADINGS[language]}
1. « {{}} » {MEANS[language]} xxx yyy;
Article 2. Xxx
1. Aaa {old} bbb.
"""
    found = across(build(text.format(old), language=language), build(text.format(new), language=language))
    assert lost == ((old, "deleted", ("art_2__para_1",)) in [(each.term, each.change, each.used) for each in found])


def test_who_followed_a_new_name_is_not_told_of_the_old_one() -> None:
    text = TERMS + "4. A boat is painted.\n5. Each boat carries a lamp.\n6. No boat leaves in a gale.\n"
    new = text.replace("boat", "vessel").replace('"Boat"', '"Vessel"').replace("of vessels keeps", "of boats keeps")
    known = Context(substitutions=(("Boat", "Vessel"), ("boat", "vessel")), language="en")
    found = across(build(text), build(new), known)
    assert [("Vessel", "renamed", ()), ("Boat", "deleted", ("art_2__para_1",))] == [(d.term, d.change, d.used) for d in found]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("a craft under the flag of a Party (hereinafter referred to as “the Boat”)", []),
        ("a craft under the flag of a Party (hereinafter referred to as “the Raft”)", ["Boat"]),
        ("a craft that sailors call “the Boat”", ["Boat"]),
    ],
)
def test_a_term_that_is_still_given_as_a_short_name_is_no_term_that_is_lost(said: str, told: list[str]) -> None:
    """Its definition went, but whoever uses it is understood."""
    named = f"{TERMS}\nArticle 3. Flags\n1. The Moot lists {said}."
    without = named.replace('1. "Boat" means any craft of less than twelve metres;\n', "")
    assert told == [each.term for each in across(build(named), build(without)) if each.used]


def test_a_definition_restyled_marks_nobody() -> None:
    old, new = build(TERMS), build(TERMS.replace("twelve", "12").replace("metres", "meters"))
    assert () == across(old, new)


def test_a_definition_that_only_followed_reaches_nobody() -> None:
    old, new = build(TERMS), build(TERMS.replace("Boat", "Vessel").replace("boats", "vessels").replace("fish", "tuna"))
    found = across(old, new, Context(substitutions=(("boat", "vessel"),)))
    assert [("Vessel", "renamed", "consequential", ()), ("Net", "changed", "substantive", ("art_2__para_2",))] == [
        (d.term, d.change, d.significance, d.used) for d in found
    ]


INFLECTED = [
    ("en", "“offence” means an act", "Such offences are rare.", "Offended keepers rest."),
    ("en", "lamp process means any burning", "All lamp processes are slow.", "The process of a lamp is slow."),
    ("fr", "« bateau-phare » désigne un navire", "Les bateaux-phares sont rouges.", "Le bateau est rouge."),
    ("es", "“luz de puerto” designa una lámpara", "Las luces de puertos arden.", "La luz del puerto arde."),
    ("ru", "«плавучий маяк» означает судно", "Владельцы плавучих маяков отдыхают.", "Маяки горят."),
    ("en", "Child: a person below ten", "Children ride free.", "Childish games are many."),
    ("ru", "«рынок» означает место торговли", "Торговля рынка ведется утром.", "Ранок холоден."),
    ("ar", "«العبّارة» تعني قاربا", "لا تدفع العبارة رسما.", "يدق الجرس."),
    ("ar", "السوق: مكان لبيع السمك", "تفتح السوق فجرا.", "يدق الجرس."),
    ("ar", "يقصد بتعبير «منارة» برج", "تدهن المنارة كل عام.", "يدق الجرس."),
]
HEADINGS = {"en": "Definitions", "fr": "Définitions", "es": "Definiciones", "ru": "Определения", "ar": "التعاريف"}
MEANS = {"en": "means", "fr": "désigne", "es": "significa", "ru": "означает"}
ARTICLES = {"en": "Article", "fr": "Article", "es": "Artículo", "ru": "Статья", "ar": "المادة"}


@pytest.mark.parametrize(("language", "definition", "uses", "other"), INFLECTED)
def test_a_term_is_known_in_its_other_forms(language: str, definition: str, uses: str, other: str) -> None:
    word = ARTICLES[language]
    texts = [
        f"# T\n### {word} 1. {HEADINGS[language]}\n1. {definition}{more}.\n### {word} 2. X\n1. {uses}\n2. {other}\n"
        for more in ("", " 30 metres")
    ]
    old, new = (read_draft(f'+++\nid = "x"\nlanguage = "{language}"\n+++\n{text}'.encode(), "x.md") for text in texts)
    (found,) = across(old, new, Context(language=language))
    assert ("changed", ("art_2__para_1",)) == (found.change, found.used)


def test_a_definition_that_came_with_all_else_reaches_nobody() -> None:
    old = read_draft(b"", "old.md")
    new = read_draft(b'# U\n### Article 1. Definitions\n1. "Lamp" means a light that is kept in a tower.\n', "new.md")
    lineage = align(old, new)
    assert not any(pair.old and pair.new for pair in lineage.pairs)
    assert [("Lamp", "inserted", ())] == [(found.term, found.change, found.used) for found in across(old, new)]


def test_what_begins_a_sentence_or_cites_is_no_term() -> None:
    text = "### Article 1. Definitions\n1. This article means well.\n2. Paragraph 1 refers to lamps.\n3. Lamp means a light.\n"
    assert ["Lamp"] == [found.term for found in find(read_draft(text.encode(), "x.md"))]


@pytest.mark.parametrize(
    ("used", "uses"), [("boat repair", True), ("Boats repairs", True), ("boat repairs", True), ("boats repair", False)]
)
def test_words_of_the_one_and_the_other_number_are_no_term(used: str, uses: bool) -> None:
    terms = TERMS.replace('"Boat" means', '"Boat repairs" means').replace("boats", used)
    found = across(build(terms), build(terms.replace("twelve", "fifteen")))
    assert uses == ("art_2__para_1" in users(found))


@pytest.mark.parametrize(
    ("language", "old", "new", "redefined"),
    [
        ("en", '"Boat" means any craft that floats', '"Boat" refers to any craft that floats', False),
        ("en", '"Boat" means any craft that floats', '"Boat" includes any craft that floats', True),
        ("en", '"Boat" means any craft that floats', 'In ports, "boat" means any craft that floats', True),
        ("fr", "Ici, on entend par « barque » ce qui flotte", "Ici, l'expression « barque » désigne ce qui flotte", False),
        ("fr", "On entend par « barque » ce qui flotte", "L'expression « barque » désigne ce qui nage", True),
        ("es", "Se entiende por “barca” lo que flota", "Por “barca” se entiende lo que flota", False),
    ],
)
def test_another_formula_defines_a_term_as_it_was(language: str, old: str, new: str, redefined: bool) -> None:
    heads = {"en": "Article 1. Use of terms", "fr": "Article 1. Définitions", "es": "Article 1. Definiciones"}
    drafts = [build(f"{heads[language]}\n1. {text};\n", language=language) for text in (old, new)]
    assert all(map(find, drafts))
    assert redefined == bool(across(*drafts, Context(language=language)))


ROWS = [
    ("Craft", 'For the purposes of this Treaty, "boat" means a hull, "owner" means who holds a boat and "net" means a mesh.'),
    ("Craft", 'For the purposes of this Treaty: "boat" means a hull; "owner" means who holds a boat; "net" means a mesh.'),
    ("Craft", '"Boat" means a hull, and "owner" means who holds a boat, and "net" means a mesh.'),
    ("Use of terms", 'In this Treaty: "boat" means a hull; "owner" means who holds a boat; "net" means a mesh.'),
]


@pytest.mark.parametrize(("heading", "text"), ROWS)
def test_of_several_terms_in_one_paragraph_only_what_changed_is_told(heading: str, text: str) -> None:
    old = build(f"Article 1. {heading}\n1. {text}\nArticle 2. Duties\n1. The owner of a net pays.\n2. The boat is red.")
    new = build(
        f"Article 1. {heading}\n1. {text.replace('holds', 'holds or leases')}\n"
        "Article 2. Duties\n1. The owner of a net pays.\n2. The boat is red."
    )

    assert ["boat", "owner", "net"] == [each.term.lower() for each in find(old)]
    assert [("owner", ("art_2__para_1",))] == [(each.term, each.used) for each in across(old, new)]


def test_a_term_that_comes_behind_another_leaves_that_as_it_was() -> None:
    text = 'Article 1. Use of terms\n1. In this Treaty: "boat" means a hull{} "net" means a mesh.\n'
    old, new = build(text.format(" and")), build(text.format('; "sail" means a cloth; and'))

    assert [("sail", "inserted")] == [(each.term, each.change) for each in across(old, new)]


def test_a_term_that_a_definition_quotes_does_not_cut_it() -> None:
    text = (
        'Article 1. Use of terms\n1. "Owner" means who holds a "boat" that includes a mast, or a sail;\n2. "Boat" means a hull;\n'
    )
    old, new = build(text), build(text.replace("a sail", "an oar"))

    assert [("Owner", "changed")] == [(each.term, each.change) for each in across(old, new)][:1]


def test_two_names_of_one_thing_share_their_definition() -> None:
    (boat, craft) = sorted(find(build('Article 1. Use of terms\n1. "Boat" or "Craft" means whatever floats.')))

    assert boat.text == craft.text
