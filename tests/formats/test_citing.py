"""Sentences that begin with the citation of an article, in languages without small letters."""

import pytest

from treaty_tui.formats import read_draft


def words(text, suffix):
    return [(each.eid, each.text) for each in read_draft(text.encode(), f"x.{suffix}").provisions if each.text]


@pytest.mark.parametrize("suffix", ["md", "txt"])
@pytest.mark.parametrize("sentence", ["第一条不妨碍两国修筑水坝。", "第四条不妨碍两国修筑水坝。"])
def test_a_chinese_sentence_whose_number_breaks_the_count_is_no_heading(suffix, sentence):
    text = f"第一条 木筏\n\n木筏过河。\n\n第二条\n\n{sentence}\n\n第三条 灯\n\n灯照亮河岸。\n\n第四条 桥\n\n桥归两国。\n"
    assert words(text, suffix) == [
        ("art_1__para_nn_1", "木筏过河。"),
        ("art_2__para_nn_1", sentence),
        ("art_3__para_nn_1", "灯照亮河岸。"),
        ("art_4__para_nn_1", "桥归两国。"),
    ]


def test_nor_is_one_that_cites_the_next_article():
    text = "第一条 木筏\n\n第二条不妨碍两国修筑水坝。\n\n第二条 灯\n\n灯照亮河岸。\n"
    assert words(text, "txt") == [("art_1__para_nn_1", "第二条不妨碍两国修筑水坝。"), ("art_2__para_nn_1", "灯照亮河岸。")]


def test_nor_is_one_without_which_its_article_had_no_word():
    text = "第一条 木筏\n\n木筏过河。\n\n第二条\n\n第三条不妨碍两国修筑水坝。\n\n第四条 灯\n\n灯照亮河岸。\n"
    assert words(text, "txt")[1] == ("art_2__para_nn_1", "第三条不妨碍两国修筑水坝。")


def test_nor_is_an_arabic_one():
    text = "المادة 1\n\nتعبر العوامات.\n\nالمادة 2\n\nالمادة 1 لا تمنع الدولتين من بناء السدود.\n\nالمادة 3\n\nتضاء المصابيح.\n"
    assert words(text, "txt")[1] == ("art_2__para_nn_1", "المادة 1 لا تمنع الدولتين من بناء السدود.")


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("第一条木筏过河。\n第二条灯照亮河岸。\n第三条桥归两国。\n附件一\n第一条船员五人。\n第二条船员领薪。\n", "1 2 3 1 2"),
        ("第十条木筏过河。\n第十二条灯照亮河岸。\n第十三条桥归两国。\n", "10 12 13"),
        ("第一条 木筏\n\n木筏过河。\n\n第三条灯照亮河岸。\n\n第四条桥归两国。\n", "1 3 4"),
        ("第1条\n木筏过河。\n第2条\n灯照亮河岸。\n第4条桥归两国。\n", "1 2 4"),
        ("第1条\n木筏过河。\n第3条灯照亮河岸。\n第7条\n桥归两国。\n", "1 3 7"),
        ("المادة 1\nتعبر العوامات.\nالمادة 2\nتضاء المصابيح.\nالمادة 4 تبنى الجسور.\n", "1 2 4"),
        ("المادة 1 تعبر العوامات.\n\nالمادة 2 تضاء المصابيح.\n\nالمادة 3 تبنى الجسور.\n\nالمادة 3 مكررا تصان.\n", "1 2 3 3bis"),
    ],
)
def test_articles_that_begin_in_one_line_with_their_number_are_articles(text, articles):
    found = read_draft(text.encode(), "x.txt").provisions
    assert [each.eid.rpartition("art_")[2] for each in found if each.tag == "article"] == articles.split()
