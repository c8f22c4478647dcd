"""References: read, resolved, and followed across versions; the wordings are our own."""

import pytest

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.references.citations import hopeful, scan
from treaty_tui.references.followed import across
from treaty_tui.references.resolved import find

READ = [
    ("en", "under articles 7 to 16 of this Convention", ["articles 7 to 16 of this Convention"], [["article 7", "article 16"]]),
    ("en", "see article 6, paragraph 2, and so on", ["article 6, paragraph 2"], [["article 6/paragraph 2"]]),
    ("en", "see paragraph 1 (a) of this article", ["paragraph 1 (a) of this article"], [["paragraph 1/point a"]]),
    (
        "en",
        "article 23, paragraph 2 (b) and (c)",
        ["article 23, paragraph 2 (b) and (c)"],
        [["article 23/paragraph 2/point b", "article 23/paragraph 2/point c"]],
    ),
    (
        "es",
        "los apartados b) y c) del párrafo 2",
        ["apartados b) y c) del párrafo 2"],
        [["paragraph 2/point b", "paragraph 2/point c"]],
    ),
    ("ru", "подпункты b) и c) пункта 2", ["подпункты b) и c) пункта 2"], [["paragraph 2/point b", "paragraph 2/point c"]]),
    ("ru", "подпункт «б» пункта 2", ["подпункт «б» пункта 2"], [["paragraph 2/point б"]]),
    ("en", "the articles from 7 to 9", ["articles from 7 to 9"], [["article 7", "article 9"]]),
    ("ru", "положения статей с 2 по 4", ["статей с 2 по 4"], [["article 2", "article 4"]]),
    ("en", "subparagraph (b) above", ["subparagraph (b) above"], [["point b"]]),
    ("en", "paragraphs 2 and 3", ["paragraphs 2 and 3"], [["paragraph 2", "paragraph 3"]]),
    ("en", "articles 5, 6 and 7 and 30 days", ["articles 5, 6 and 7"], [["article 5", "article 6", "article 7"]]),
    ("en", "article 6 (2) (b) (i)", ["article 6 (2) (b) (i)"], [["article 6/paragraph 2/point b/point i"]]),
    ("en", "paragraph 2 of article 55", ["paragraph 2 of article 55"], [["article 55/paragraph 2"]]),
    ("en", "chapter V and article 5 bis", ["chapter V", "article 5 bis"], [["chapter V"], ["article 5bis"]]),
    ("en", "article 3ter and article 4quater", ["article 3ter", "article 4quater"], [["article 3ter"], ["article 4quater"]]),
    ("en", "act under article 5 without delay", ["article 5"], [["article 5"]]),
    ("en", "article 7 immediately and within 5 days", ["article 7"], [["article 7"]]),
    ("en", "Articles 2, 3[, 4] and 6", ["Articles 2, 3[, 4] and 6"], [["article 2", "article 3", "article 4", "article 6"]]),
    (
        "en",
        "under articles 31, paragraph 1, and 54, paragraph 2 (a)",
        ["articles 31, paragraph 1, and 54, paragraph 2 (a)"],
        [["article 31/paragraph 1", "article 54/paragraph 2/point a"]],
    ),
    (
        "en",
        "article 23, paragraph 1 (a) (i) or (ii) or (b) (i)",
        ["article 23, paragraph 1 (a) (i) or (ii) or (b) (i)"],
        [
            [
                "article 23/paragraph 1/point a/point i",
                "article 23/paragraph 1/point a/point ii",
                "article 23/paragraph 1/point b/point i",
            ]
        ],
    ),
    (
        "en",
        "articles 3, paragraph 2, 4, paragraph 1, and 6, paragraph 3",
        ["articles 3, paragraph 2, 4, paragraph 1, and 6, paragraph 3"],
        [["article 3/paragraph 2", "article 4/paragraph 1", "article 6/paragraph 3"]],
    ),
    ("en", "articles 2, 6, paragraph 1", ["articles 2, 6, paragraph 1"], [["article 2", "article 6/paragraph 1"]]),
    ("en", "Article (XX) or paragraph X", [], []),
    ("en", "Articles IX and X", ["Articles IX and X"], [["article IX", "article X"]]),
    ("es", "en la Parte 90 días antes", [], []),
    ("en", "each party to it, in part, on page 4", [], []),
    ("fr", "paragraphe 1 a) du présent article", ["paragraphe 1 a) du présent article"], [["paragraph 1/point a"]]),
    (
        "fr",
        "l’alinéa b) du paragraphe 1 de l’article 31",
        ["alinéa b) du paragraphe 1 de l’article 31"],
        [["article 31/paragraph 1/point b"]],
    ),
    ("fr", "l’article premier", ["article premier"], [["article 1"]]),
    ("es", "artículo 6, párrafo 2", ["artículo 6, párrafo 2"], [["article 6/paragraph 2"]]),
    ("es", "los artículos 7 a 16", ["artículos 7 a 16"], [["article 7", "article 16"]]),
    ("ru", "в пункте 2 статьи 6", ["пункте 2 статьи 6"], [["article 6/paragraph 2"]]),
    ("ru", "статьями 7–16", ["статьями 7–16"], [["article 7", "article 16"]]),
    ("ru", "согласно статье 13-1", ["статье 13-1"], [["article 13-1"]]),
    (
        "en",
        "article 13-1 (2) and articles 13-15",
        ["article 13-1 (2)", "articles 13-15"],
        [["article 13-1/paragraph 2"], ["article 13", "article 15"]],
    ),
    ("en", "articles 13-1, 13-2 and 14", ["articles 13-1, 13-2 and 14"], [["article 13-1", "article 13-2", "article 14"]]),
    ("en", "paragraphs 3-1", ["paragraphs 3-1"], [["paragraph 3", "paragraph 1"]]),
    (
        "zh",
        "第三十一条第一款第（二）项和第三十三条",
        ["第三十一条第一款第（二）项和第三十三条"],
        [["article 31/paragraph 1/point 2", "article 33"]],
    ),
    ("zh", "第七条至第十六条", ["第七条至第十六条"], [["article 7", "article 16"]]),
    ("zh", "第2至4条和第 5 条", ["第2至4条和第 5 条"], [["article 2", "article 4", "article 5"]]),
    (
        "zh",
        "第三和第四条、第二、三款",
        ["第三和第四条", "第二、三款"],
        [["article 3", "article 4"], ["paragraph 2", "paragraph 3"]],
    ),
    ("zh", "第2条第1款第(a)项", ["第2条第1款第(a)项"], [["article 2/paragraph 1/point a"]]),
    ("zh", "第1款(a)和(b)项", ["第1款(a)和(b)项"], [["paragraph 1/point a", "paragraph 1/point b"]]),
    ("zh", "第十三条之二和第十三之三条", ["第十三条之二和第十三之三条"], [["article 13bis", "article 13ter"]]),
    ("zh", "第三条和四项措施，第三至五天", ["第三条"], [["article 3"]]),
    ("ar", "بموجب الفقرة 2 من المادة 6", ["الفقرة 2 من المادة 6"], [["article 6/paragraph 2"]]),
    (
        "ar",
        "المواد 2 إلى 4 والفقرتان 1 و2 (أ) من المادة 6",
        ["المواد 2 إلى 4", "والفقرتان 1 و2 (أ) من المادة 6"],
        [["article 2", "article 4"], ["article 6/paragraph 1", "article 6/paragraph 2/point أ"]],
    ),
    (
        "ar",
        "الفقرة الفرعية (ب) من المادة 1 والفقرة 3 من هذه المادة",
        ["الفرعية (ب) من المادة 1", "والفقرة 3 من هذه المادة"],
        [["article 1/point ب"], ["paragraph 3"]],
    ),
    (
        "ar",
        "الفقرتان الفرعيتان (أ) و(ب) من الفقرة 2 من المادة 3",
        ["الفرعيتان (أ) و(ب) من الفقرة 2 من المادة 3"],
        [["article 3/paragraph 2/point أ", "article 3/paragraph 2/point ب"]],
    ),
    ("ar", "المادة 2 مكررا و المادة ٧ مكرر", ["المادة 2 مكررا", "المادة ٧ مكرر"], [["article 2bis"], ["article 7bis"]]),
    (
        "ru",
        "статья 5 бис и пункт 2 статьи 7 тер",
        ["статья 5 бис", "пункт 2 статьи 7 тер"],
        [["article 5bis"], ["article 7ter/paragraph 2"]],
    ),
    ("fr", "l'article 5 a été lu, l'article 6 d'abord", ["article 5", "article 6"], [["article 5"], ["article 6"]]),
    ("es", "el artículo 5 a la letra", ["artículo 5"], [["article 5"]]),
    ("ru", "статья 5 в той же части и статья 7 с поправками", ["статья 5", "статья 7"], [["article 5"], ["article 7"]]),
    ("fr", "l'article 6, par. 2, al. b)", ["article 6, par. 2, al. b)"], [["article 6/paragraph 2/point b"]]),
    ("es", "el artículo 6, párr. 2, apdo. b)", ["artículo 6, párr. 2, apdo. b)"], [["article 6/paragraph 2/point b"]]),
    ("ar", "المواد من 7 إلى 16", ["المواد من 7 إلى 16"], [["article 7", "article 16"]]),
    ("fr", "les articles 1er à 3", ["articles 1er à 3"], [["article 1", "article 3"]]),
    ("es", "los artículos 1.º y 2.º", ["artículos 1.º y 2.º"], [["article 1", "article 2"]]),
    (
        "en",
        "under art.4, arts.5-6, arts. 7-9 and para.2",
        ["art.4", "arts.5-6", "arts. 7-9", "para.2"],
        [["article 4"], ["article 5", "article 6"], ["article 7", "article 9"], ["paragraph 2"]],
    ),
    ("en", "on its part.4 lamps", [], []),
    ("fr", "selon l'art.4, par.2", ["art.4, par.2"], [["article 4/paragraph 2"]]),
    ("es", "según el art.4, párr.2", ["art.4, párr.2"], [["article 4/paragraph 2"]]),
    ("ru", "согласно п.2 ст.4", ["п.2 ст.4"], [["article 4/paragraph 2"]]),
    (
        "en",
        "Article 3's paragraph 2 and article 4’s paragraph 1 (a)",
        ["Article 3's paragraph 2", "article 4’s paragraph 1 (a)"],
        [["article 3/paragraph 2"], ["article 4/paragraph 1/point a"]],
    ),
    (
        "ar",
        "المادة 2 مكررا ثانيا و المادة ٧ مكرر ثالثا",
        ["المادة 2 مكررا ثانيا", "المادة ٧ مكرر ثالثا"],
        [["article 2ter"], ["article 7quater"]],
    ),
    (
        "en",
        "subparagraphs (a) and (c) of article 5, paragraph 3",
        ["subparagraphs (a) and (c) of article 5, paragraph 3"],
        [["article 5/paragraph 3/point a", "article 5/paragraph 3/point c"]],
    ),
    (
        "en",
        "paragraph 1 of article 5, paragraph 3",
        ["paragraph 1 of article 5", "paragraph 3"],
        [["article 5/paragraph 1"], ["paragraph 3"]],
    ),
    ("en", "article 5.8, paragraph 3", ["article 5.8, paragraph 3"], [["article 5/paragraph 8/paragraph 3"]]),
    ("en", "Art. 5 § 3, but not 18 L.C. § 1030", ["Art. 5 § 3"], [["article 5/paragraph 3"]]),
    ("en", "the second paragraph of article 4", ["second paragraph of article 4"], [["article 4/paragraph nn_2"]]),
    ("fr", "le deuxième alinéa de l'article 4", ["deuxième alinéa de l'article 4"], [["article 4/paragraph nn_2"]]),
    ("es", "el párrafo segundo del artículo 4", ["párrafo segundo del artículo 4"], [["article 4/paragraph nn_2"]]),
    ("en", "article 5, second paragraph", ["article 5, second paragraph"], [["article 5/paragraph nn_2"]]),
    ("fr", "l'article 5, deuxième alinéa", ["article 5, deuxième alinéa"], [["article 5/paragraph nn_2"]]),
    ("es", "el artículo 5, párrafo segundo", ["artículo 5, párrafo segundo"], [["article 5/paragraph nn_2"]]),
    ("ru", "второго пункта статьи 4", ["второго пункта статьи 4"], [["article 4/paragraph nn_2"]]),
    ("fr", "l'article 5 2) b)", ["article 5 2) b)"], [["article 5/paragraph 2/point b"]]),
    (
        "es",
        "el artículo primero y el literal b) del numeral 2 del artículo 5",
        ["artículo primero", "literal b) del numeral 2 del artículo 5"],
        [["article 1"], ["article 5/paragraph 2/point b"]],
    ),
    (
        "en",
        "point (i) of subparagraph (b) of paragraph 2",
        ["point (i) of subparagraph (b) of paragraph 2"],
        [["paragraph 2/point b/point i"]],
    ),
    ("en", "subparagraph (a), subparagraph (b)", ["subparagraph (a)", "subparagraph (b)"], [["point a"], ["point b"]]),
    (
        "ru",
        "подпункта (i) подпункта b) пункта 2 статьи 5",
        ["подпункта (i) подпункта b) пункта 2 статьи 5"],
        [["article 5/paragraph 2/point b/point i"]],
    ),
    ("ru", "подпункт a), подпункт b) [1]", ["подпункт a)", "подпункт b)"], [["point a"], ["point b"]]),
    ("en", "from article 4 to article 6", ["article 4 to article 6"], [["article 4", "article 6"]]),
    ("fr", "de l'article 4 à l'article 6", ["article 4 à l'article 6"], [["article 4", "article 6"]]),
    ("es", "del artículo 4 al artículo 6", ["artículo 4 al artículo 6"], [["article 4", "article 6"]]),
    ("ar", "من المادة 4 إلى المادة 6", ["المادة 4 إلى المادة 6"], [["article 4", "article 6"]]),
    ("en", "from article 6 to article 4", ["article 6", "article 4"], [["article 6"], ["article 4"]]),
    ("ru", "глав I и II", ["глав I и II"], [["chapter I", "chapter II"]]),
    ("ar", "المادة 5، الفقرة 2 (ب)", ["المادة 5، الفقرة 2 (ب)"], [["article 5/paragraph 2/point ب"]]),
    ("ar", "الفقرة 2 (ب) '1' من المادة 5", ["الفقرة 2 (ب) '1' من المادة 5"], [["article 5/paragraph 2/point ب/point 1"]]),
    (
        "zh",
        "第五条第二款(b)项和(c)项",
        ["第五条第二款(b)项和(c)项"],
        [["article 5/paragraph 2/point b", "article 5/paragraph 2/point c"]],
    ),
    ("en", "article 6 and its paragraph 2", ["article 6", "paragraph 2"], [["article 6"], ["article 6/paragraph 2"]]),
    ("fr", "l'article 6 et son paragraphe 2", ["article 6", "paragraphe 2"], [["article 6"], ["article 6/paragraph 2"]]),
    ("en", "article 6 on its merits and paragraph 2", ["article 6", "paragraph 2"], [["article 6"], ["paragraph 2"]]),
    ("en", "article [4][5]", ["article [4][5"], [["article 4", "article 5"]]),
    ("en", "article [3, paragraph 2][2 bis]", ["article [3, paragraph 2"], [["article 3/paragraph 2"]]),
    ("en", "Article 7 and paragraph 3 thereof", ["Article 7", "paragraph 3 thereof"], [["article 7"], ["article 7/paragraph 3"]]),
]


@pytest.mark.parametrize(("language", "text", "cited", "paths"), READ)
def test_a_text_that_cites_is_never_passed_over(language: str, text: str, cited: list[str], paths: list[list[str]]) -> None:
    texts = ["no such words", text, "", text.replace("1", "\uff11")]
    wanted = {index for index, each in enumerate(texts) if scan(each, language)}
    assert wanted <= hopeful("\0".join(texts), texts, language)[0]
    assert wanted <= hopeful("\0".join([*texts, "a\0b"]), [*texts, "a\0b"], language)[0]


@pytest.mark.parametrize(("language", "text", "cited", "paths"), READ)
def test_a_citation_is_read_as_written(language: str, text: str, cited: list[str], paths: list[list[str]]) -> None:
    found = scan(text, language)
    assert cited == [text[c.start : c.end] for c in found]
    assert paths == [["/".join(" ".join(step) for step in path) for path in c.paths] for c in found]


FOREIGN = [
    ("article 32 b of the Budapest Convention", True),
    ("article 20 of the United Nations Convention against Crime", True),
    ("paragraph 3 of General Assembly resolution 74/247", True),
    ("article 4 of the Agreement", True),
    ("article 4 of the Convention", False),
    ("article 4 of the Convention on Boats", True),
    ("article 4 of the measures taken under the Convention", False),
    ("article 4 of this Convention", False),
    ("the Vienna Convention, and article 4 of that Convention", True),
]


@pytest.mark.parametrize(("text", "foreign"), FOREIGN)
def test_another_instrument_is_told_from_our_own(text: str, foreign: bool) -> None:
    (found,) = scan(text, "en", own="convention")
    assert foreign is bool(found.foreign)


NAMED = [
    ("en", "article 4 of the Convention of 1987", True),
    ("en", "that decision and article 4 thereof", True),
    ("en", "apply article 4 of the Convention to States that keep lamps", False),
    ("fr", "l'article 4 de la Convention de Lucerne", True),
    ("fr", "l'article 4 de la Convention", False),
    ("fr", "l'article 4 de ladite Convention", True),
    ("en", "article 4 (Duties) of the Harbour Convention", True),
    ("en", "article 4 (Duties) of this Convention", False),
    ("en", "article 4 (Duties) and the Harbour Convention", False),
    ("en", "as resolution 14/3 of 13 December 2029, paragraph 2, says", True),
    ("fr", "la résolution 14/3 du 1er mai 2029, paragraphe 2,", True),
    ("es", "la resolución 14/3 de 13 de diciembre de 2029, párrafo 2,", True),
    ("ar", "القرار 14/3 المؤرخ 13 كانون الأول/ديسمبر 2029، الفقرة 2", True),
    ("es", "Conforme al Convenio del Puerto (artículos 4 y 5), pagan.", True),
    ("es", "el artículo 4 de dicha Convención", True),
    ("ru", "согласно статье 4 упомянутой Конвенции", True),
    ("en", "article 4 of the said Convention", True),
    ("fr", "l'article 4 de la présente Convention", False),
    ("es", "el artículo 4 de la Convención de las Islas", True),
    ("es", "el artículo 4 de la Convención", False),
    ("ru", "согласно статье 4 Конвенции Государства зажигают лампы", False),
    ("ru", "согласно статье 4 Конвенции Организации Объединенных Наций", True),
    ("ru", "согласно статье 4 Устава", True),
    ("ru", "в связи со статьей 4 настоящей Конвенции", False),
    ("ar", "بموجب المادة 4 من اتفاقية المرافئ القديمة", True),
    ("ar", "بموجب المادة 4 من قانون البحار", True),
    ("ar", "بموجب المادة 4 من نظام النقابة", True),
    ("en", "as resolution 14 (1999), paragraph 2, says", True),
    ("en", "see decision 3/HC.20, paragraph 4", True),
    ("en", "on 3 May 2024, paragraph 5", False),
    ("en", "in the year (1999), article 6", False),
    ("fr", "selon la résolution 14 (1999), paragraphe 2", True),
    ("ru", "резолюция 14 (1999), пункт 2", True),
    ("ar", "القرار 14 (1999)، الفقرة 2", True),
    ("ar", "بموجب المادة 32 ب من اتفاقية المرافئ", True),
    ("fr", "selon l'article 32 b de la Convention de Brême", True),
    ("es", "según el artículo 32 b del Convenio de Bremen", True),
    ("ru", "согласно статье 32 b Бременской конвенции", True),
    ("ru", "согласно статье 32 б Бременской конвенции", True),
    ("ar", "بموجب المادة 4 من الاتفاقية", False),
    ("ar", "بموجب المادة 4 من هذه الاتفاقية", False),
]


@pytest.mark.parametrize(("language", "text", "foreign"), NAMED)
def test_an_instrument_with_a_name_is_another_one(language: str, text: str, foreign: bool) -> None:
    own = {"en": "convention", "fr": "convention", "es": "convención", "ru": "конвенции", "ar": "الاتفاقية"}[language]
    (found,) = scan(text, language, own=own)
    assert foreign is bool(found.foreign)


def test_a_draft_that_never_says_this_convention_is_known_by_its_title() -> None:
    text = "# Конвенция о лампах\n### Статья 1. Лампы\nЛампы горят согласно статье 4 Устава и статье 1 Конвенции.\n"
    draft = read_draft(f'+++\nid = "x"\ntitle = "Конвенция о лампах"\nlanguage = "ru"\n+++\n{text}'.encode(), "x.md")
    assert ["foreign", "current"] == [ref.status for ref in find(draft)]


def test_roman_numbers_name_articles_that_eids_write_in_figures() -> None:
    text = "ARTICLE I\n\nLamps burn.\n\nARTICLE II\n\nUnder Articles I and II and paragraph 2 of Article IV lamps burn.\n"
    found = {ref.text: (ref.targets, ref.status) for ref in find(read_draft(text.encode(), "x.txt"))}
    assert (("art_1", "art_2"), "current") == found["Articles I and II"]
    assert "broken" == found["paragraph 2 of Article IV"][1]


BESIDE = [
    ("en", "Article 1", "The preceding paragraph binds no pilot.", "preceding paragraph"),
    ("fr", "Article 1", "Le paragraphe précédent ne lie aucun pilote.", "paragraphe précédent"),
    ("es", "Artículo 1", "El párrafo anterior no obliga a nadie.", "párrafo anterior"),
    ("ru", "Статья 1", "Предыдущий пункт никого не обязывает.", "Предыдущий пункт"),
    ("ar", "المادة 1", "الفقرة السابقة لا تلزم أحدا.", "الفقرة السابقة"),
    ("zh", "第一条", "前款不约束任何人。", "前款"),
]


@pytest.mark.parametrize(("language", "article", "words", "said"), BESIDE)
def test_a_paragraph_named_by_its_place_alone_is_found(language: str, article: str, words: str, said: str) -> None:
    draft = read_draft(f"{article}\n\n1. X 7.\n\n2. Y 8.\n\n3. {words}\n".encode(), "x.txt", {"language": language})
    (found,) = [ref for ref in find(draft) if ref.text == said]
    assert ("art_1__para_2",) == found.targets
    assert said == draft.provisions[-1].words[found.start : found.end]


INSIDE = [
    ("en", "Article {}", "Paragraph 2 of the preceding article binds no pilot.", "Paragraph 2 of the preceding article"),
    ("en", "Article {}", "In the preceding article, paragraph 2, is void.", "preceding article, paragraph 2"),
    ("fr", "Article {}", "Le paragraphe 2 de l'article précédent ne lie personne.", "paragraphe 2 de l'article précédent"),
    ("es", "Artículo {}", "El párrafo 2 del artículo anterior no obliga a nadie.", "párrafo 2 del artículo anterior"),
    ("ru", "Статья {}", "Пункт 2 предыдущей статьи никого не обязывает.", "Пункт 2 предыдущей статьи"),
    ("ar", "المادة {}", "الفقرة 2 من المادة السابقة لا تلزم أحدا.", "الفقرة 2 من المادة السابقة"),
    ("zh", "第{}条", "前条第二款不约束任何人。", "前条第二款"),
]


HEADS = {"en": "Article", "fr": "Article", "es": "Artículo", "ru": "Статья", "ar": "المادة"}


@pytest.mark.parametrize(("language", "heading", "words", "said"), INSIDE)
def test_a_paragraph_of_a_neighbour_is_one_reference(language: str, heading: str, words: str, said: str) -> None:
    text = f"{heading.format(1)}\n\n1. X 7.\n\n2. Y 8.\n\n{heading.format(2)}\n\n1. {words}\n\n2. Z 9.\n"
    found = find(read_draft(text.encode(), "x.txt", {"language": language}))
    assert [(said, ("art_1__para_2",))] == [(ref.text, ref.targets) for ref in found]


def test_a_paragraph_is_counted_where_it_bears_no_number() -> None:
    text = (
        "Article 1. Lamps\n{}Lamps burn.\n{}Bells ring.\nArticle 2. End\n1. The second paragraph of article 1, and its ninth: {}."
    )
    for numbers, target in ((("1. ", "2. "), "art_1__para_2"), (("", ""), "art_1__para_nn_2")):
        (found,) = find(build(text.format(*numbers, "none")))
        assert ((target,), "current") == (found.targets, found.status)
    (beyond,) = find(build(text.format("", "", "none").replace("second", "ninth")))
    assert (("art_1__para_9",), "broken") == (beyond.targets, beyond.status)
    (running,) = find(build("Article 1. Lamps\nLamps burn. Bells ring.\nArticle 2. End\nSee article 1, second paragraph."))
    assert (("art_1",), "current") == (running.targets, running.status)  # nothing tells where the one ends


@pytest.mark.parametrize(
    ("language", "said", "target"),
    [
        ("fr", "selon le § 2 de l’article 1", "art_1__para_2"),
        ("fr", "selon l’article 1 § 2", "art_1__para_2"),
        ("en", "under § 2 of article 1", "art_1__para_2"),
        ("en", "under part 2 of article 1", "art_1__para_2"),
        ("ru", "по части 2 статьи 1", "art_1__para_2"),
        ("ru", "согласно частям 2 и 3 статьи 1", "art_1__para_2 art_1__para_3"),
        ("ru", "по части 2 настоящей статьи", "art_4__para_2"),
        ("es", "según la parte 2 del artículo 1", "art_1__para_2"),
        ("ar", "وفقا للجزء 2 من المادة 1", "art_1__para_2"),
        ("es", "rigen los artículos 1, 2 ó 3", "art_1 art_2 art_3"),
    ],
)
def test_what_an_article_is_divided_in_has_many_names(language: str, said: str, target: str) -> None:
    articles = "".join(f"### {HEADS[language]} {n}\n\n1. Xx.\n\n2. Yy.\n\n3. Zz.\n\n" for n in (1, 2, 3))
    text = f"{articles}### {HEADS[language]} 4\n\n1. {said}.\n\n2. Yy.\n"
    (found,) = find(read_draft(text.encode(), "x.md", {"language": language}))
    assert (target.split(), "current") == (list(found.targets), found.status)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_a_roman_ten_is_an_article_and_else_a_number_to_come(language: str) -> None:
    def draft(numbers: list[str], said: str) -> Draft:
        articles = "".join(f"### {HEADS[language]} {number}\n\nXx {number * 3} yy.\n\n" for number in numbers)
        text = f"{articles}### {HEADS[language]} {numbers[0]} bis\n\nZz {said}.\n"
        return read_draft(text.encode(), "x.md", {"language": language})

    head, roman = HEADS[language], ["VIII", "IX", "X", "XI"]
    old, new = draft(roman, f"{head} X"), draft([*roman, "XII"], f"{head} X")
    assert [("art_10",), ("art_10",)] == [find(each)[0].targets for each in (old, new)]
    assert [] == [ref for ref in find(draft(["8", "9", "10", "11"], f"{head} X")) if ref.text.endswith("X")]
    assert ["art_8", "art_9", "art_10", "art_11"] == [p.eid for p in old.provisions if p.tag == "article"][:4]


def test_a_roman_ten_that_became_eleven_is_stale() -> None:
    heads = ["VIII", "IX", "X", "XI"]
    words = ["Salt is kept in port.", "Coal is burnt at sea.", "Tea is drunk on deck.", "Oil is sold by crews."]
    more = [*words[:1], "Wool is spun by keepers.", *words[1:]]
    drafts = [
        "\n".join(f"Article {head}\n{text}" for head, text in zip(numbers, texts, strict=True))
        + "\nArticle XX\nArticle X binds ports.\nArticles IX and X bind towns."
        for numbers, texts in ((heads, words), ([*heads, "XII"], more))
    ]
    old, new = build(drafts[0], "old"), build(drafts[1], "new")
    found = across(old, new, find(old), find(new), align(old, new))
    assert [("Article X", "stale"), ("Articles IX and X", "stale")] == [(ref.text, ref.status) for ref in found]


def test_the_sign_of_a_code_names_no_paragraph() -> None:
    assert () == find(build("Article 1. Lamps\n1. As 18 U.S.C. § 1030 (a) and § 2 say.\n"))


def test_the_first_paragraph_has_none_before_it_and_a_number_is_no_neighbour() -> None:
    assert () == find(build("Article 1. Lamps\n1. The preceding paragraph and the previous paragraphs burn."))
    assert ["paragraph 1"] == [ref.text for ref in find(build("Article 1. L\n1. Lamps.\n2. The following paragraph 1 burns."))]


OLD = """Chapter I. General
Article 1. Aim
1. This Convention serves the keepers of lighthouses and the sailors who pass them at night.
Article 2. Terms
1. The keeper acts under articles 3 to 5 of this Convention and under article 5, paragraph 2.
2. See paragraph 1 of this article, article 9 and article 4 of the Harbour Convention.
Article 3. Lamps
1. Lamps burn from dusk until dawn, in all weather and in every season of the year.
Article 4. Fog
1. In fog a bell is rung every minute, or a horn is sounded, as the keeper thinks best.
2. The provisions of article 3 shall apply, and those of chapter I.
Article 5. Logs
1. The keeper writes a log of passing ships, of storms and of all repairs to the tower.
2. Logs are kept for ten years and shown to any inspector who asks to read them there.
"""


def test_references_are_resolved_in_their_draft() -> None:
    found = {ref.text: ref for ref in find(build(OLD))}
    assert ("art_3", "art_4", "art_5") == found["articles 3 to 5 of this Convention"].targets
    assert ("art_5__para_2",) == found["article 5, paragraph 2"].targets
    assert ("art_2__para_1",) == found["paragraph 1 of this article"].targets
    assert "broken" == found["article 9"].status
    assert "foreign" == found["article 4 of the Harbour Convention"].status
    assert ("chp_I",) == found["chapter I"].targets


def statuses(new: str) -> dict[str, str]:
    old, later = build(OLD, "old"), build(new, "new")
    return {ref.text: ref.status for ref in across(old, later, find(old), find(later), align(old, later))}


INSERTED = (
    OLD.replace("Article 5.", "Article 6.")
    .replace("Article 4.", "Article 5.")
    .replace("Article 3.", "Article 4.")
    .replace(
        "Article 4. Lamps",
        "Article 3. Towers\n1. Towers are painted white, with two red bands, and stand on dry rock.\nArticle 4. Lamps",
    )
)


def test_a_number_that_stays_while_its_target_moves_is_stale() -> None:
    found = statuses(INSERTED)
    assert "stale" == found["article 3"] == found["articles 3 to 5 of this Convention"] == found["article 5, paragraph 2"]
    assert "current" == found["paragraph 1 of this article"] == found["chapter I"]
    assert "broken" == found["article 9"]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("article 3 or article 4", ["stale", "stale"]),
        ("article 3, article 4 or article 1", ["stale", "stale", "current"]),
        ("article 4 or article 5", ["updated", "updated"]),
        ("article 3 or article 5", ["stale", "updated"]),
        ("article 4 or article 4", ["updated", "stale"]),
        ("article 5 or article 4", ["updated", "updated"]),
    ],
)
def test_a_number_that_stood_is_no_neighbour_that_followed(now: str, expected: list[str]) -> None:
    said = "The provisions of {} shall apply, and those of chapter I."
    words = said.format("article 3")
    old = build(OLD.replace(words, said.format("article 3 or article 4")), "old")
    new = build(INSERTED.replace(words, said.format(now)), "new")
    found = [ref.status for ref in across(old, new, find(old), find(new), align(old, new)) if ref.eid == "art_5__para_2"]
    assert [*expected, "current"] == found


def test_what_stands_elsewhere_is_left_behind_though_its_old_number_names_nothing_now() -> None:
    found = statuses(INSERTED.replace("\n2. Logs are kept", "\n1 bis. Logs are kept"))
    assert "stale" == found["article 5, paragraph 2"]  # the new article 5 has a second paragraph, the new article 6 has none
    gone = OLD.replace("Article 4. Fog", "").replace(OLD.split("Article 4. Fog")[1].split("Article 5.")[0], "\n")
    found = statuses(gone.replace("Article 5. Logs", "Article 4. Logs"))
    assert "stale" == found["article 5, paragraph 2"]
    assert "broken" == statuses(OLD.split("Article 5. Logs")[0])["article 5, paragraph 2"]


def test_a_number_that_follows_its_target_is_updated() -> None:
    found = statuses(INSERTED.replace("article 3 ", "article 4 ").replace("articles 3 to 5", "articles 4 to 6"))
    assert "updated" == found["article 4"] == found["articles 4 to 6 of this Convention"]


def test_a_number_that_changes_without_its_target_is_redirected() -> None:
    assert "redirected" == statuses(OLD.replace("of article 3 shall", "of article 1 shall"))["article 1"]


@pytest.mark.parametrize(
    ("now", "status"),
    [
        ("article 6, paragraph 2", "stale"),
        ("article 5, paragraph 3", "stale"),
        ("article 6, paragraph 3", "updated"),
        ("article 2, paragraph 1", "redirected"),
    ],
)
def test_a_citation_of_which_one_number_followed_and_the_other_did_not_is_stale(now: str, status: str) -> None:
    more = "\n2. Ink that runs is thrown into the sea before noon, by the youngest hand on board.\n3. Logs are kept"
    old = build(OLD, "old")
    later = INSERTED.replace("those of chapter I.", "those of chapter I.\n3. The bell is cast in bronze, and rung by hand.")
    new = build(later.replace("\n2. Logs are kept", more).replace("article 5, paragraph 2", now), "new")
    (found,) = (each for each in across(old, new, find(old), find(new), align(old, new)) if each.text == now)
    assert status == found.status
    if status == "stale":
        assert f"article 5 (2) became article 6 (3); the reference now says '{now}'" == found.reason


def test_a_list_or_range_of_which_one_number_did_not_follow_is_stale() -> None:
    assert "stale" == statuses(INSERTED.replace("articles 3 to 5", "articles 4 to 5"))["articles 4 to 5 of this Convention"]
    assert "stale" == statuses(INSERTED.replace("articles 3 to 5", "articles 3 to 6"))["articles 3 to 6 of this Convention"]
    assert "redirected" == statuses(INSERTED.replace("articles 3 to 5", "articles 1 to 2"))["articles 1 to 2 of this Convention"]


@pytest.mark.parametrize(
    ("now", "status", "told"),
    [
        ("articles 4 and 4 (2)", "stale", "article 4 (2) became article 5 (2); the reference now says 'articles 4 and 4 (2)'"),
        ("articles 3 and 4 (2)", "stale", "article 3 became article 4, article 4 (2) became article 5 (2); the reference still"),
        ("articles 4 and 4 (3)", "broken", "article 4 (3) does not exist"),
        ("articles 4 and 5 (2)", "updated", "reference follows articles 3, 4 (2) → 4, 5 (2)"),
    ],
)
def test_a_number_of_a_list_that_was_left_behind_is_stale_though_it_names_nothing_now(now: str, status: str, told: str) -> None:
    cited = "article 5, paragraph 2"
    old, new = build(OLD.replace(cited, "articles 3 and 4 (2)"), "old"), build(INSERTED.replace(cited, now), "new")
    (found,) = (each for each in across(old, new, find(old), find(new), align(old, new)) if each.text == now)
    assert status == found.status
    assert found.reason.startswith(told)


RANGE = """Article 1. Aim
1. The tolls under articles 2 to 4 are spent on oil.
"""
FIVE = [
    "Lamps\n1. Lamps burn from dusk until dawn, in all weather and in every season of the year.\n",
    "Fog\n1. In fog a bell is rung every minute, or a horn is sounded, as the keeper thinks best.\n",
    "Logs\n1. The keeper writes a log of passing ships, of storms and of all repairs to the tower.\n",
    "Boats\n1. Each rock has a boat of six oars, tarred in spring, and a slip of squared granite.\n",
    "Birds\n1. Gulls, terns and their eggs are left alone on islets that the tide cuts off.\n",
]
TOWERS = "Towers\n1. Towers are painted white, with two red bands, and stand on dry rock.\n"


@pytest.mark.parametrize(
    ("said", "order", "status", "told"),
    [
        ("2 to 4", [0, 3, 2, 1, 4], "stale", ["article 3 became article 5 and left", "article 5 became article 3 and came"]),
        ("2 to 3", [0, 2, 3, 4, 1], "redirected", ["article 3 became article 6 and left"]),
        ("2 to 5", [0, 4, 1, 2, 3], "redirected", ["article 6 became article 3 and came"]),
        ("2 to 4", [0, 2, 1, 3, 4], "current", [""]),
        ("2 to 5", [0, None, 1, 2, 3, 4], "updated", ["articles 2, 4 → 2, 5"]),
        ("2 to 3", [0, 2, 3, 4], "updated", ["articles 2, 4 → 2, 3"]),
        ("2 to 4", [0, 1, 2, 3, 4], "current", [""]),
    ],
)
def test_a_range_is_all_that_it_covers(said: str, order: list[int | None], status: str, told: list[str]) -> None:
    def draft(said: str, order: list[int | None]) -> str:
        articles = [TOWERS if n is None else FIVE[n] for n in order]
        return RANGE.replace("2 to 4", said) + "".join(f"Article {n}. {text}" for n, text in enumerate(articles, 2))

    old, new = build(draft("2 to 4", [0, 1, 2, 3, 4]), "old"), build(draft(said, order), "new")
    (found,) = across(old, new, find(old), find(new), align(old, new))
    assert status == found.status
    assert all(each in found.reason for each in told)


@pytest.mark.parametrize(
    ("was", "now", "status"),
    [
        ("article 2 of chapter II", "article 2 of chapter II", "stale"),
        ("article 2 of chapter II", "article 2 of chapter III", "updated"),
        ("article 2 of chapter II", "article 2 of chapter I", "broken"),
        ("chapter II, article 2", "article 2", "current"),
    ],
)
def test_an_article_that_is_cited_with_another_chapter_than_its_own_is_told(was: str, now: str, status: str) -> None:
    text = "Chapter I. Lamps\nArticle 1. Lamps\n1. Lamps burn under {} all night.\n{}Article 2. Bells\n1. Bells ring in the fog."
    old = build(text.format(was, "Chapter II. Bells\n"), "old")
    new = build(text.format(now, "Chapter II. Boats\nArticle 1 bis. Boats\nBoats sail at noon.\nChapter III. Bells\n"), "new")
    found = across(old, new, find(old), find(new), align(old, new))
    assert status in [ref.status for ref in found]


def test_another_paragraph_named_by_its_place_is_another_though_the_draft_does_not_part_them() -> None:
    text = "Article 1. Lamps\n1. Lamps burn under {} all night.\nArticle 2. Bells\nBells ring in the fog. Horns blow. Crews rest."
    old, new = (
        build(text.format("the third paragraph of article 2"), "old"),
        build(text.format("article 2, first paragraph"), "new"),
    )
    assert ["redirected"] == [ref.status for ref in across(old, new, find(old), find(new), align(old, new))]
    new = build(text.format("article 2, third paragraph"), "new")
    assert ["current"] == [ref.status for ref in across(old, new, find(old), find(new), align(old, new))]


def test_what_stands_beside_another_paragraph_now_names_another() -> None:
    lead = "Article 1. Lamps\n1. Lamps burn from dusk until dawn, in all weather and in every season.\n"
    rest = "The preceding paragraph binds no keeper whose tower stands on a rock in the open sea.\nThe previous article is void."
    old = build(f"{lead}2. {rest}", "old")
    new = build(f"{lead}2. Bells ring in fog, and horns are sounded where no bell was ever hung.\n3. {rest}", "new")
    found = across(old, new, find(old), find(new), align(old, new))
    assert [("preceding paragraph", "stale", "art_1__para_2")] == [(ref.text, ref.status, ref.target) for ref in found]
    same = across(old, old, find(old), find(old), align(old, old))
    assert ["current"] == [ref.status for ref in same]


def test_a_reference_to_one_half_of_what_was_split_is_stale_and_to_both_is_updated() -> None:
    first, second = "Lamps burn from dusk until dawn, in all weather", "they are trimmed by the keeper at least once an hour"
    cites = "Article 2. Cites\n1. The oil named in article 1, paragraph 1, is whale oil."
    old = build(f"Article 1. Lamps\n1. {first}, and {second}.\n2. Bells ring in fog.\n{cites}", "old")
    parts = f"Article 1. Lamps\n1. {first}.\n2. {second.capitalize()}.\n3. Bells ring in fog.\n"
    for text, status in ((cites, "stale"), (cites.replace("paragraph 1,", "paragraphs 1 and 2,"), "updated")):
        new = build(parts + text, "new")
        (found,) = across(old, new, find(old), find(new), align(old, new))
        assert status == found.status
    torn = across(old, build(parts + cites), find(old), find(build(parts + cites)), align(old, build(parts + cites)))
    assert torn[0].reason.startswith("article 1 (1) was split into article 1 (1), article 1 (2)")


def test_a_paragraph_that_was_written_out_as_a_list_is_still_cited_by_its_number() -> None:
    oil = "Lamps burn {}from dusk to dawn{} {}are trimmed by the keeper each hour{} and {}are filled at noon by those on watch."
    cites = (
        "\nArticle 2. Cites\n1. The oil named in article 1, paragraph 1{}, is whale oil.\n2. Article 1, paragraph{}, binds all."
    )
    both = "2. Bells ring in fog and in snow, and horns are sounded where none was hung."
    old = build(f"Article 1. Lamps\n1. {oil.format('', ',', '', '', '')}\n{both}{cites.format('', 's 1 and 2')}", "old")
    out = oil.format(":\n(a) ", ";\n", "(b) ", ";", "\n(c) ")
    new = build(f"Article 1. Lamps\n1. {out}\n{both}{cites.format('', 's 1 and 2')}", "new")
    assert ["current", "current"] == [ref.status for ref in across(old, new, find(old), find(new), align(old, new))]
    less = build(f"Article 1. Lamps\n1. {out}\n{both}{cites.format(' (c)', 's 1 and 2')}", "new")
    assert ["redirected", "current"] == [ref.status for ref in across(old, less, find(old), find(less), align(old, less))]


def test_a_paragraph_that_held_nothing_but_options_lives_on_in_the_one_that_was_chosen() -> None:
    head, toll = (
        "# Tolls\n## Article 1. Tolls\n",
        "Each boat pays a toll at dusk and the keeper writes it into the book of the quay.",
    )
    rule = "The toll under paragraph {} of this article is spent on lanterns, ropes and bells alone."
    options = f"    **Option 1:** No text\n\n    **Option 2:** {toll}\n\n"
    old = read_draft(f"{head}1. {rule.format(2)}\n\n2. **Option 1:** No text\n\n{options}".encode(), "old.md")
    for number, status in ((2, "current"), (3, "updated")):
        more = "" if number == 2 else "2. Gulls, terns and their eggs are left alone on islets that the tide cuts off.\n\n"
        new = read_draft(f"{head}1. {rule.format(number)}\n\n{more}{number}. {toll}\n".encode(), "new.md")
        (found,) = across(old, new, find(old), find(new), align(old, new))
        assert status == found.status


ROPES, TAR = "Ropes are coiled by the last man on the quay before he goes home.", "Tar is boiled on the beach, at low tide."


@pytest.mark.parametrize(
    ("said", "articles", "status"),
    [
        ("article 2", ((ROPES,), (TAR,)), "updated"),
        ("article 1", ((ROPES,), (TAR,)), "redirected"),
        ("article 2", ((ROPES,), (TAR, "Pitch is not.")), "redirected"),
        ("article 2, second paragraph", ((ROPES,), (TAR,)), "redirected"),
    ],
)
@pytest.mark.parametrize("back", [False, True])
def test_an_article_is_its_only_paragraph(said: str, articles: tuple[tuple[str, ...], ...], status: str, back: bool) -> None:
    def text(cites: str, *held: tuple[str, ...]) -> Draft:
        parts = [f"Article {n}. Of {n}\n" + "\n".join(each) for n, each in enumerate(held, 1)]
        return build("\n".join([*parts, f"Article 9. Oil\nWhale oil is burnt as {cites} says, and no tallow but in need."]))

    one, two = text("article 1, paragraph 2", (f"1. {ROPES}", f"2. {TAR}")), text(said, *articles)
    old, new = (two, one) if back else (one, two)
    (found,) = across(old, new, find(old), find(new), align(old, new))
    assert (status == "updated") == (found.status == "updated")
