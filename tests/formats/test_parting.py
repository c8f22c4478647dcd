"""Whether the line below or behind an article's label is its heading, its text, or both run together."""

import pytest

from treaty_tui.formats import read_draft

ALONE = {
    "ar": ("# مشروع\n\n### المادة {}\n\n{}\n", "يفحص المفتش كل سفينة."),
    "zh": ("# 草案\n\n### 第{}条\n\n{}\n", "船长不得离船。"),
    "ru": ("# Проект\n\n### Статья {}\n\n{}\n", "Список судов ведут Стороны, имеющие порты."),
    "en": ("# Draft\n\n### Article {}\n\n{}\n", "Upon arrival Each Party inspects the ship."),
}
TWO = {
    "fr": ("Article {}", "Les États gardent un registre.", "Le registre est public."),
    "ru": ("Статья {}", "Стороны ведут реестр.", "Реестр хранит Бюро."),
    "ar": ("المادة {}", "تمسك الدول سجلاً.", "يحفظ المكتب السجل."),
    "en": ("Article {}", "Port States keep a register.", "The Bureau stores it."),
}
LONG = "The captain of each ship that enters the roads hands to the harbour master a list of the goods and crew on board."


def first(text, name="x.md"):
    draft = read_draft(text.encode(), name)
    heading = next(each.heading for each in draft.provisions if each.eid == "art_1")
    return heading, [each.text for each in draft.provisions if each.eid.startswith("art_1__")]


@pytest.mark.parametrize("language", ALONE)
def test_a_sentence_below_the_label_is_not_cut_into_heading_and_text(language):
    form, line = ALONE[language]

    assert ("", [line]) == first(form.format(1, line))


@pytest.mark.parametrize("language", TWO)
@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "below"])
def test_the_first_of_two_short_paragraphs_is_no_heading_because_it_ends_with_a_stop(language, between):
    label, one, two = TWO[language]
    text = "\n\n".join(between.join([label.format(number), f"{one}\n\n{two}"]) for number in (1, 2))

    assert ("", [one, two]) == first(text)


def test_a_sentence_in_a_draft_of_headings_that_stand_apart_is_not_cut():
    apart = "".join(f"Article {number}\nRegister of ships\n\nThe Bureau keeps it.\n\n" for number in (2, 3, 4, 5))

    assert ("", ["Upon arrival Each Party inspects the ship."]) == first(
        f"Article 1\n\nUpon arrival Each Party inspects the ship.\n\n{apart}", "x.txt"
    )


@pytest.mark.parametrize(("articles", "heading"), [(2, ""), (3, "Register")])
def test_heading_and_text_are_parted_where_three_articles_have_them_run_together(articles, heading):
    line = "Register The Parties shall keep a register."
    text = "\n\n".join(f"Article {number}\n{line}" for number in range(1, articles + 1))

    assert heading == first(text, "x.txt")[0]


def test_most_articles_say_whether_headings_run_together_with_the_text():
    run_on = [f"Article {number} Register The Parties shall keep a register." for number in (1, 2, 3)]
    bare = [f"Article {number} {LONG}" for number in (4, 5, 6)]

    assert "Register" == first("\n\n".join(run_on + bare[:2]), "x.txt")[0]
    assert "" == first("\n\n".join(run_on + bare), "x.txt")[0]


def test_short_lines_with_a_stop_are_headings_where_nearly_all_articles_have_one():
    text = "\n\n".join(f"Article {number}\nRegister of ships.\n\n1. {LONG}" for number in (1, 2, 3))

    assert ("Register of ships.", [LONG]) == first(text, "x.txt")


def test_a_chinese_sentence_with_a_comma_is_no_heading_although_its_stop_is_missing():
    assert ("", ["缔约国开放港口，免收入港费"]) == first("第一条 缔约国开放港口，免收入港费\n\n第二条 船长负责。", "x.txt")
