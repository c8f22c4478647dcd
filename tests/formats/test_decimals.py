"""Numbers in parts of any depth: `2.1.1` stands in `2.1`, and that in `2.`."""

import pytest

from tests.formats.test_structure import eids
from treaty_tui import eid
from treaty_tui.compare import compare
from treaty_tui.formats import canonical, read_draft
from treaty_tui.references.resolved import find

NESTED = """Pact on lamps

Article 1. Work

1. Duties

1.1 The keeper lights the lamp.

1.2 The keeper notes:

1.2.1 the weather;

1.2.2 "ships", in particular:

(a) those that passed;

1.2.2.1 пароходы.

1.3 The keeper sleeps.

2. Pay

2.1 A keeper is paid.
"""


def test_each_stands_in_the_one_whose_number_its_own_begins_with():
    draft = read_draft(NESTED.encode(), "x.txt")

    assert [each.eid.removeprefix("art_1__") for each in draft.provisions[2:]] == [
        "para_1",
        "para_1__para_1.1",
        "para_1__para_1.2",
        "para_1__para_1.2__para_1.2.1",
        "para_1__para_1.2__para_1.2.2",
        "para_1__para_1.2__para_1.2.2__point_a",
        "para_1__para_1.2__para_1.2.2__para_1.2.2.1",
        "para_1__para_1.3",
        "para_2",
        "para_2__para_2.1",
    ]
    assert not draft.findings
    again = read_draft(canonical.write(draft), "x.md")
    assert [each[:6] for each in again.provisions] == [each[:6] for each in draft.provisions]


def test_they_need_no_number_above_them():
    text = "Article 3\n3.1 Lamps burn.\n3.1.1 by day;\n3.1.2 by night.\n3.2 Lamps cost.\nArticle 4\n4.1 oil burns.\n"

    assert eids(text, "x.txt") == [
        "art_3",
        "art_3__para_3.1",
        "art_3__para_3.1__para_3.1.1",
        "art_3__para_3.1__para_3.1.2",
        "art_3__para_3.2",
        "art_4",
        "art_4__para_4.1",
    ]


def test_options_stand_among_them():
    text = """Article 3
3.1 Lamps burn.
Option 1
3.2 oil is free;
Option 2
3.2 oil is dear.
3.3 Oil
Option 1
3.3.1 is blue.
Option 2
3.3.1 is red.
3.4 End.
"""

    assert eids(text, "x.txt")[2:] == [
        "art_3__alt_1",
        "art_3__alt_1__para_3.2",
        "art_3__alt_2",
        "art_3__alt_2__para_3.2",
        "art_3__para_3.3",
        "art_3__para_3.3__alt_1",
        "art_3__para_3.3__alt_1__para_3.3.1",
        "art_3__para_3.3__alt_2",
        "art_3__para_3.3__alt_2__para_3.3.1",
        "art_3__para_3.4",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "2.5 metres of rope are enough.",
        "1.5 litres of oil are enough.",
        "3.1 litres of oil are enough.",
        "12.5.20 was a day of rest.",
        "1.1 % of the oil is water.",
    ],
)
def test_figures_at_the_start_of_a_line_are_words(line):
    assert read_draft(f"Article 1\n\n1. Lamps burn.\n\n{line}\n".encode(), "x.txt").provisions[-1].text == line


def test_headings_with_such_numbers_below_are_sections_where_there_are_no_articles():
    text = (
        'Rules on lamps\n\n1. Scope\n\n1.1 Lamps burn.\n\n2. Terms\n\n2.1 "Oil" is oil:\n\n2.1.1 red;\n\n3. Pay\n\nOil is free.\n'
    )

    assert eids(text, "x.txt")[1:] == [
        "sec_1",
        "sec_1__para_1.1",
        "sec_2",
        "sec_2__para_2.1",
        "sec_2__para_2.1__para_2.1.1",
        "sec_3",
        "sec_3__para_nn_1",
    ]
    assert "sec_1" not in eids(text.replace("1. Scope\n", "1. Lamps shall burn as follows.\n"), "x.txt")


def test_a_pure_renumbering_follows_and_says_nothing_else():
    old = NESTED.replace('"ships", in', "ships, in")
    new = old.replace("2.1 A keeper", "3.1 A keeper").replace("2. Pay", "3. Pay")
    for number in ("1.2.2.1", "1.2.2", "1.2.1", "1.3", "1.2", "1.1"):
        new = new.replace(f"\n{number} ", f"\n2{number[1:]} ")
    new = new.replace("1. Duties", "1. Scope\n\n1.1 All lamps.\n\n2. Duties")
    comparison = compare(read_draft(old.encode(), "a.txt"), read_draft(new.encode(), "b.txt"))
    told = {
        comparison.new.provisions[row.new[0]].number: (row.change, row.renumbered, comparison.weighed(n).significance)
        for n, row in enumerate(comparison.rows)
        if row.old
    }

    assert told["2.2.1"] == ("unchanged", True, "consequential")
    assert told["2.2.2.1"] == ("unchanged", True, "consequential")
    assert told["a"] == ("unchanged", False, "none")
    assert {each[0] for each in told.values()} == {"unchanged"}


def test_the_last_number_is_said_for_all_that_it_holds():
    assert eid.spoken("art_3__para_3.1__para_3.1.2__point_a") == "article 3 (3.1.2) (a)"
    assert eid.spoken("para_2__para_2.1") == "paragraph 2.1"
    assert eid.spoken("sec_2__para_2.1") == "section 2 (2.1)"
    assert eid.spoken("art_1__para_1.1__para_1.11") == "article 1 (1.1) (1.11)"


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_chinese_paragraphs_are_counted_past_ten(suffix):
    numbers = [*"一二三四五六七八九十", *(f"十{one}" for one in "一二三四五六七八九"), "二十", "二十一"]
    text = "\n\n".join(f"{number}、两国点灯。" for number in numbers)
    found = read_draft(f"第一条\n\n{text}\n".encode(), f"x.{suffix}")
    assert [(p.eid, p.text) for p in found.provisions[1:]] == [(f"art_1__para_{n}", "两国点灯。") for n in range(1, 22)]
    assert not [finding for finding in found.findings if finding.kind == "numbering"]


def test_a_chinese_paragraph_may_begin_with_a_higher_number_where_it_goes_on():
    text = "第一条\n\n一、木筏过河。\n\n二、三名船员看守木筏。\n\n三、四十盏灯照亮河岸。\n"
    assert eids(text, "x.txt")[1:] == ["art_1__para_1", "art_1__para_2", "art_1__para_3"]


@pytest.mark.parametrize("line", ["十一、十二月不得放筏。", "六、七月不得放筏。", "二〇三一、二〇三二年的灯费由两国均摊。"])
def test_chinese_figures_at_the_start_of_a_line_are_words(line):
    assert read_draft(f"第一条\n\n一、木筏过河。\n\n{line}\n".encode(), "x.txt").provisions[-1].text == line


def test_chinese_figures_that_a_width_put_at_the_start_of_a_line_go_on_with_it():
    lines = [
        "一、两国应当每年检查河上的木筏，并且应当在检查以后的每一个",
        "二十、三十日之内将检查的结果通知对方以及其他各方，并应当",
        "公布。",
    ]
    wrapped = "\n".join(lines)
    found = read_draft(f"第一条\n\n{wrapped}\n\n二、木筏过河。\n".encode(), "x.txt").provisions
    assert [p.text for p in found[1:]] == ["".join(lines)[2:], "木筏过河。"]


@pytest.mark.parametrize("mark", ["-", " -", "–", "ـ", "ـ ", " ـ ", "- "])
def test_an_arabic_number_may_be_joined_to_its_words(mark):
    text = f"المادة 1\n\n1{mark}تعبر العوامات النهر.\n\n2{mark}تضاء المصابيح.\n\n3{mark}تبنى الجسور.\n"
    found = read_draft(text.encode(), "x.txt").provisions[1:]
    assert [(p.eid, p.text) for p in found] == [
        ("art_1__para_1", "تعبر العوامات النهر."),
        ("art_1__para_2", "تضاء المصابيح."),
        ("art_1__para_3", "تبنى الجسور."),
    ]


def test_such_a_number_that_goes_on_from_none_is_of_its_word():
    text = "المادة 1\n\n1-تعبر العوامات النهر.\n\n5-أمتار هي عرض العوامة.\n"
    assert read_draft(text.encode(), "x.txt").provisions[-1].text == "5-أمتار هي عرض العوامة."


def test_the_spanish_letter_behind_n_is_a_point():
    letters = [*"abcdefghijklmnñop"]
    text = "Artículo 1\n\n1. Se pagan:\n\n" + "\n\n".join(f"{letter}) balsas {n};" for n, letter in enumerate(letters))
    found = read_draft(f"{text}\n\nArtículo 2\n\nRige el artículo 1, párrafo 1, letra ñ).\n".encode(), "x.txt")
    points = [p for p in found.provisions if p.tag == "point"]
    assert [(p.eid, p.text) for p in points] == [(f"art_1__para_1__point_{x}", f"balsas {n};") for n, x in enumerate(letters)]
    assert not [finding for finding in found.findings if finding.kind == "numbering"]
    assert [each.cited for each in find(found)] == [("art_1__para_1__point_ñ",)]


@pytest.mark.parametrize("form", ["({})", "{})"])
def test_letters_go_on_behind_aa_in_either_way(form):
    letters = [*"abcdefghijklmnopqrstuvwxyz", "aa", "ab", "ac"]
    points = "\n\n".join(f"{form.format(letter)} rafts {n};" for n, letter in enumerate(letters))
    text = f"Article 1\n\n1. The keepers tax:\n\n{points}\n"
    assert eids(text, "x.txt")[-29:] == [f"art_1__para_1__point_{letter}" for letter in letters]


@pytest.mark.parametrize("line", ["(as) rafts are kept.", "at. noon the lamp burns.", "ad) hoc rules bind."])
def test_other_two_letters_are_words(line):
    text = f"Article 1\n\n1. The keepers tax:\n\n(a) rafts;\n\n(b) lamps.\n\n{line}\n"
    found = read_draft(text.encode(), "x.txt").provisions
    assert [p.eid for p in found if p.tag == "point"] == ["art_1__para_1__point_a", "art_1__para_1__point_b"]
    assert any(line in (p.text, p.wrapup) for p in found)
