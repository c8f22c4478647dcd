"""What stands alone in one place of both drafts, and has the words of the other in other forms; the wordings are our own."""

import pytest

from tests.align.test_align import compared

ROUND = {
    "ru": ("Весной отара выходит на луг.", "Зимой отара стоит в хлеву."),
    "ar": ("يخرج القطيع في الربيع.", "يبقى القطيع في الشتاء."),
    "en": ("The flock leaves in spring.", "In winter it stays below."),
}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("ru", "Пастухи обещают чинить заборы.", "Пастухам поручена починка забора."),
        ("ru", "Пастухи охраняют колодцы.", "Совет поощряет охрану колодца."),
        ("ar", "يصلح الرعاة السياج.", "يساعد المجلس في إصلاح سياج الرعاة."),
        ("en", "Herders protect wells.", "Herders encourage the protection of each well."),
    ],
)
def test_the_only_text_of_an_article_in_other_forms_is_changed(language, old, new):
    before, after = ROUND[language]
    form = "Article 1\n{}\nArticle 2\n{}\nArticle 3\n{}\n"

    assert "changed" == compared(form.format(before, old, after), form.format(before, new, after))["art_2__para_nn_1"].change


@pytest.mark.parametrize("label", ["(b) ", "2. ", ""])
def test_a_provision_in_its_place_is_known_by_the_forms_of_its_words(label):
    lead = (
        "Article 1. Council\nThe council:\n(a) counts the flocks;\n" if label.startswith("(") else "Article 1\n1. Flocks graze.\n"
    )
    form = lead + label + "{}\n" + {"(": "(c) elects a warden.", "2": "3. A warden sleeps.", "": "A warden sleeps."}[label[:1]]
    result = compared(form.format("resolves disagreements;"), form.format("assists with the resolution of any disagreement;"))

    assert ["changed"] == [each.change for each in result.values() if each.change != "unchanged"]


def test_words_that_only_begin_alike_do_not_make_a_pair():
    form = "Article 1. Council\nThe council:\n(a) counts the flocks;\n(b) {};\n(c) elects a warden."
    result = compared(form.format("controls the content of troughs"), form.format("reports to regional partners"))

    assert "inserted" == result["art_1__para_nn_1__point_b"].change
