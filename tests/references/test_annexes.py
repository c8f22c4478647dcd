"""The annex that is named without a number, and another instrument that stands without quotation marks in Chinese."""

import pytest

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.references.fates import turned
from treaty_tui.references.followed import across
from treaty_tui.references.resolved import Reference, find

HEADS = {
    "en": ("Article {}", "Annex"),
    "fr": ("Article {}", "Annexe"),
    "es": ("Artículo {}", "Anexo"),
    "ru": ("Статья {}", "Приложение"),
    "ar": ("المادة {}", "المرفق"),
    "zh": ("第{}条", "附件"),
}


def named(language: str, words: str) -> list[Reference]:
    """The references of a first paragraph, in a draft of two articles with an annex of two articles."""
    article, annex = HEADS[language]
    one, two = article.format(1), article.format(2)
    text = f"{one}\n\n1. {words}\n\n{two}\n\n1. X.\n\n{annex}\n\n{one}\n\n1. Y.\n\n2. Z.\n\n{two}\n\n1. V.\n"
    draft = read_draft(text.encode(), "x.txt", {"language": language})
    assert {"art_1__para_1", "annex_1__art_2"} <= draft.by_eid.keys()
    return [ref for ref in find(draft) if ref.eid == "art_1__para_1"]


OURS = [
    ("en", "The fees stand in the annex.", "annex", "annex_1"),
    ("en", "The Annex to this Convention is part of it.", "Annex to this Convention", "annex_1"),
    ("en", "See article 2 of the annex.", "article 2 of the annex", "annex_1__art_2"),
    ("en", "See paragraph 2 of article 1 of the annex.", "paragraph 2 of article 1 of the annex", "annex_1__art_1__para_2"),
    ("fr", "Voir l’article 2 de l’annexe.", "article 2 de l’annexe", "annex_1__art_2"),
    ("fr", "L’annexe à la présente Convention en fait partie.", "annexe à la présente Convention", "annex_1"),
    ("fr", "L’annexe a été lue.", "annexe", "annex_1"),
    ("es", "Véase el artículo 2 del anexo.", "artículo 2 del anexo", "annex_1__art_2"),
    ("es", "Las tasas figuran en el anexo a la presente Convención.", "anexo a la presente Convención", "annex_1"),
    ("ru", "Согласно статье 2 приложения лампы горят.", "статье 2 приложения", "annex_1__art_2"),
    ("ru", "Приложение к настоящей Конвенции обязательно.", "Приложение к настоящей Конвенции", "annex_1"),
    ("ru", "Сборы указаны в приложении.", "приложении", "annex_1"),
    ("ar", "بموجب المادة 2 من المرفق", "المادة 2 من المرفق", "annex_1__art_2"),
    ("ar", "تنظم في مرفق هذه الاتفاقية", "مرفق هذه الاتفاقية", "annex_1"),
    ("ar", "يطبق المرفق بهذه الاتفاقية", "المرفق بهذه الاتفاقية", "annex_1"),
    ("zh", "收费列于附件。", "附件", "annex_1"),
    ("zh", "按照本公约附件第二条", "附件第二条", "annex_1__art_2"),
    ("zh", "按照附件一第二条", "附件一第二条", "annex_1__art_2"),
]


@pytest.mark.parametrize(("language", "words", "said", "target"), OURS)
def test_the_one_annex_of_a_draft_needs_no_number(language: str, words: str, said: str, target: str) -> None:
    assert [(said, (target,), "current")] == [(ref.text, ref.targets, ref.status) for ref in named(language, words)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "See the annex to the Norland Protocol."),
        ("en", "See article 2 of the annex to the Norland Protocol."),
        ("fr", "Voir l’annexe au Protocole de Nordlande et la lampe."),
        ("es", "Véase el anexo al Protocolo de Nordlandia."),
        ("ru", "Согласно статье 2 приложения к Северному протоколу."),
        ("ar", "بموجب المادة 2 من المرفق ببروتوكول الشمال"),
        ("zh", "按照《北方议定书》附件第二条"),
        ("zh", "本公约的规定不妨碍北方议定书附件第二条"),
    ],
)
def test_the_annex_of_another_instrument_is_foreign(language: str, words: str) -> None:
    assert ["foreign"] == [ref.status for ref in named(language, words)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Any annex, the annexes, this annex and an annex of theirs; a State may annex its list."),
        ("en", "The Protocol and the annex thereto."),
        ("en", "Put it in Annex [x] to the Agreement."),
        ("fr", "La décision annexe et une annexe."),
        ("es", "Un anexo y los anexos."),
        ("ru", "Мобильное приложение и новые приложения."),
        ("ar", "النص المرفق بهذه الرسالة وهذا المرفق"),
        ("zh", "各附件、本附件、其附件和附件形式"),
    ],
)
def test_what_is_no_one_annex_is_not_read(language: str, words: str) -> None:
    assert [] == named(language, words)


TWO = """Article 1. Lamps
1. The fees stand in the annex, and see article 1 of the annex.
Article 2. Bells
1. Bells ring in fog.
Annex I. Fees
1. A lamp costs two coins, as paragraph 2 of the annex says.
2. A bell costs four, under the annex and under article 1 of annex II.
Annex II. Tolls
1. A boat pays one coin at dusk, as the annex says.
"""


def test_of_several_annexes_the_one_that_speaks_is_meant_and_elsewhere_nobody_knows() -> None:
    text = "\n\n".join(TWO.splitlines())
    found = [(ref.eid, ref.text, ref.targets, ref.status) for ref in find(read_draft(text.encode(), "x.txt"))]
    assert found == [
        ("annex_1__para_1", "paragraph 2 of the annex", ("annex_1__para_2",), "current"),
        ("annex_1__para_2", "annex", ("annex_1",), "current"),
        ("annex_1__para_2", "article 1 of annex II", ("annex_2__art_1",), "broken"),
        ("annex_2__para_1", "annex", ("annex_2",), "current"),
    ]


def test_the_parts_of_an_annex_without_parts_are_its_paragraphs() -> None:
    text = "Article 1\n\n1. See part 2 of the annex.\n\nAnnex\n\n1. Lamps burn.\n\n2. Bells ring.\n"
    assert [("annex_1__para_2",)] == [ref.targets for ref in find(read_draft(text.encode(), "x.txt"))]


BEFORE = """Article 1. Lamps
1. Each lamp is built as article 2 of the annex demands, and the annex to this Convention forms a part of it.
2. The annex is an integral part of this Convention in all its languages.
Annex. Building
Article 1. Wicks
1. Wicks are woven of cotton and are trimmed at dusk by the youngest of the keepers.
Article 2. Glass
1. Glass is clear, free of bubbles and no thinner than the thumb of the oldest keeper.
"""
OIL = "Article 2. Oil\n1. Oil is pressed from olives, and is kept in jars below the stairs of the tower.\n"


def followed(new: str) -> list[tuple[str, str]]:
    old, later = (read_draft("\n\n".join(text.splitlines()).encode(), "x.txt") for text in (BEFORE, new))
    return [(ref.text, ref.status) for ref in across(old, later, find(old), find(later), align(old, later))]


def test_a_place_in_the_annex_is_followed_to_the_next_version() -> None:
    whole = [("annex to this Convention", "current"), ("annex", "current")]
    assert [("article 2 of the annex", "current"), *whole] == followed(BEFORE)
    more = BEFORE.replace("Article 2. Glass", f"{OIL}Article 3. Glass")
    assert [("article 2 of the annex", "stale"), *whole] == followed(more)
    assert [("article 3 of the annex", "updated"), *whole] == followed(more.replace("as article 2", "as article 3"))
    short = BEFORE.split("Article 2. Glass")[0]
    assert [("article 2 of the annex", "broken"), *whole] == followed(short)


def test_an_annex_that_was_given_up_leaves_broken_references() -> None:
    found = followed(BEFORE.split("Annex. Building")[0])
    assert ["broken", "broken", "broken"] == [status for _, status in found]


def test_a_chapter_of_a_draft_without_chapters_is_broken_where_it_was_one_before() -> None:
    words = "1. The rules of chapter I bind all keepers of all towers on the whole of the coast.\n"
    old, new = build(f"Chapter I. Lamps\nArticle 1. Rules\n{words}"), build(f"Article 1. Rules\n{words}")
    assert ["broken"] == [ref.status for ref in across(old, new, find(old), find(new), align(old, new))]
    assert ["foreign"] == [ref.status for ref in across(new, new, find(new), find(new), align(new, new))]


@pytest.mark.parametrize(
    ("words", "foreign"),
    [
        ("按照章程第二条", "章程"),
        ("该公约第五条所述", "该公约"),
        ("港务议定书的第五条", "议定书"),
        ("依照联合国灯塔公约第三条", "联合国灯塔公约"),
        ("1961年灯油公约第三条", "1961年灯油公约"),
        ("《港口公约》的第三条", "港口公约"),
        ("本公约议定书第三条", "议定书"),
        ("本公约第二条", ""),
        ("公约第二条", ""),
        ("履行公约第二条", ""),
        ("国际组织应遵守公约第二条", ""),
        ("可决定第二条是否适用", ""),
        ("依法第二条", ""),
    ],
)
def test_another_instrument_needs_no_quotation_marks_in_chinese(words: str, foreign: str) -> None:
    text = f"第一条\n\n一、本公约为灯塔而设。\n\n二、{words}\n\n第二条\n\n一、钟。\n"
    (found,) = find(read_draft(text.encode(), "x.txt", {"language": "zh"}))
    assert foreign == found.foreign


def test_more_annexes_than_one_are_annexes() -> None:
    assert turned(["annex_1", "annex_3"], ["annex_2", "annex_3"], {1}, {1}) == "annexes 1–3 → 2–3"
    assert turned(["art_1", "art_3"], ["art_2"]) == "articles 1, 3 → article 2"


@pytest.mark.parametrize(
    ("language", "said", "targets"),
    [
        ("en", "Lamps of annex A and of Annexes B and C are banned.", [["annex_A"], ["annex_B", "annex_C"]]),
        ("en", "An annex A4 is blue, and so is the annex B.C. wrote.", []),
        ("fr", "Les lampes de l’annexe C sont interdites.", [["annex_C"]]),
        ("es", "Las lámparas de los anexos A y D.", [["annex_A", "annex_D"]]),
    ],
)
def test_annexes_are_cited_by_their_letters(language: str, said: str, targets: list[list[str]]) -> None:
    annexes = "".join(f"## {HEADS[language][1]} {letter}. X\n1. Y.\n" for letter in "ABCD")
    head = f'+++\nid = "a"\nlanguage = "{language}"\n+++\n# Z\n'
    draft = read_draft(f"{head}### {HEADS[language][0].format(1)}. V\n1. {said}\n{annexes}".encode(), "a.md")
    assert ["annex_A", "annex_B", "annex_C", "annex_D"] == [each.eid for each in draft.provisions if each.tag == "annex"]
    assert targets == [list(ref.cited) for ref in find(draft)]
