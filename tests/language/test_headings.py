import re
from pathlib import Path

import pytest

from treaty_tui.language import LANGUAGES, headings


@pytest.mark.parametrize(
    ("language", "line", "tag", "number", "label", "rest"),
    [
        ("en", "Article 12. Widgets", "article", "12", "Article 12", "Widgets"),
        ("en", "ARTICLE IV", "article", "4", "ARTICLE IV", ""),
        ("en", "Article 5 bis - Widgets", "article", "5bis", "Article 5 bis", "Widgets"),
        ("en", "Article 2bis (general)", "article", "2bis", "Article 2bis", "(general)"),
        ("en", "Article 8a", "article", "8a", "Article 8a", ""),
        ("en", "Article 13-1. Widgets", "article", "13-1", "Article 13-1", "Widgets"),
        ("en", "Article 13–02", "article", "13-2", "Article 13–02", ""),
        ("en", "Article 13 - 1 widget", "article", "13", "Article 13", "1 widget"),
        ("en", "Article 13-Widgets", "article", "13", "Article 13", "Widgets"),
        ("ru", "Статья 13-1. Слова", "article", "13-1", "Статья 13-1", "Слова"),
        ("en", "[Article 3ter] (widgets)", "article", "3ter", "[Article 3ter]", "(widgets)"),
        ("en", "[Article 5 Widgets]", "article", "5", "Article 5", "[Widgets]"),
        ("en", "[Article 5", "article", "5", "[Article 5", ""),
        ("en", "CHAPTER  II  ", "chapter", "II", "CHAPTER  II", ""),
        ("en", "Chapter 2: Widgets", "chapter", "2", "Chapter 2", "Widgets"),
        ("en", "Section 1", "section", "1", "Section 1", ""),
        ("en", "ANNEX", "annex", "", "ANNEX", ""),
        ("en", "Annex II", "annex", "2", "Annex II", ""),
        ("en", "Option 2: foo", "alternative", "2", "Option 2", "foo"),
        ("en", "Alt 1. Foo", "alternative", "1", "Alt 1", "Foo"),
        ("en", "[Alt. B Foo]", "alternative", "B", "Alt. B", "[Foo]"),
        ("en", "Alternative 2.", "alternative", "2", "Alternative 2", ""),
        ("fr", "Alternative A. Mot", "alternative", "A", "Alternative A", "Mot"),
        ("fr", "Variante 1. Mot", "alternative", "1", "Variante 1", "Mot"),
        ("es", "Alt. 2: Palabra", "alternative", "2", "Alt. 2", "Palabra"),
        ("ru", "Альт. 1. Слово", "alternative", "1", "Альт. 1", "Слово"),
        ("ar", "بديل 2. كلمة", "alternative", "2", "بديل 2", "كلمة"),
        ("zh", "备选案文1：词", "alternative", "1", "备选案文1", "词"),
        ("fr", "Article premier", "article", "1", "Article premier", ""),
        ("fr", "Article 1er", "article", "1", "Article 1er", ""),
        ("fr", "Article 5 bis", "article", "5bis", "Article 5 bis", ""),
        ("fr", "PARTIE I", "part", "I", "PARTIE I", ""),
        ("es", "Artículo 5", "article", "5", "Artículo 5", ""),
        ("es", "ARTICULO 1º", "article", "1", "ARTICULO 1º", ""),
        ("es", "Artículo único", "article", "1", "Artículo único", ""),
        ("ru", "Статья 5", "article", "5", "Статья 5", ""),
        ("ru", "Статья 5 бис. Слова", "article", "5bis", "Статья 5 бис", "Слова"),
        ("ru", "Глава V", "chapter", "V", "Глава V", ""),
        ("zh", "第五条", "article", "5", "第五条", ""),
        ("zh", "第5条 一般目标", "article", "5", "第5条", "一般目标"),
        ("zh", "第三条之二", "article", "3bis", "第三条之二", ""),
        ("zh", "第五章：总则", "chapter", "V", "第五章", "总则"),
        ("zh", "附件一", "annex", "1", "附件一", ""),
        ("ar", "المادة 5", "article", "5", "المادة 5", ""),
        ("ar", "المادة ٥", "article", "5", "المادة ٥", ""),
        ("ar", "المادة الخامسة", "article", "5", "المادة الخامسة", ""),
        ("ar", "المادة 5 مكررا", "article", "5bis", "المادة 5 مكررا", ""),
        ("ar", "المادة 5 مكررا ثانيا", "article", "5ter", "المادة 5 مكررا ثانيا", ""),
        ("ar", "الفصل الحادي عشر", "chapter", "XI", "الفصل الحادي عشر", ""),
    ],
)
def test_a_heading_of_each_language_gives_tag_number_label_and_rest(language, line, tag, number, label, rest):
    found = headings.match(line, headings.grammar(language))

    assert found is not None
    assert (tag, number, label, rest) == found[:4]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Article 5 of this Convention applies."),
        ("en", "Article 5, paragraph 2"),
        ("en", "Article 5 (2) applies."),
        ("en", "Articles 5 and 6"),
        ("en", "Part II applies to them."),
        ("en", "Annexes to this Agreement"),
        ("en", "Alternative 1 has been dropped."),
        ("en", "Altars 1"),
        ("en", "Sectional interests"),
        ("fr", "Article 5 du présent accord"),
        ("ru", "Статья 5 настоящей Конвенции"),
        ("zh", "第一条所述各宗旨"),
    ],
)
def test_a_sentence_that_begins_like_a_heading_is_none(language, line):
    assert headings.match(line, headings.grammar(language)) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the aims of the parties and the means of each"),
        ("fr", "les buts des parties et les moyens de la mise en oeuvre du texte"),
        ("es", "los fines de las partes y los medios del texto y la obra"),
        ("ru", "цели сторон и средства"),
        ("zh", "各缔约方的目标"),
        ("ar", "أهداف الأطراف ووسائلها"),
    ],
)
def test_the_language_of_a_text_is_guessed(code, text):
    assert code == headings.guess(text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_name_of_a_language_is_given_twice(code):
    source = Path(headings.__file__).with_name(f"{code}.py").read_text("utf-8")
    names = re.findall(r"^([A-Z_]+)(?:: .*?)? = ", source, re.MULTILINE)

    assert sorted(set(names)) == sorted(names)
