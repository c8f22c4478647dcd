"""Signs that nobody sees before and beside numbers and headings: the same tree, and not one of them lost."""

import pytest

from treaty_tui.formats import markdown, read_draft
from treaty_tui.language.words import UNSEEN

SIGNS = ["\u200f", "\u200e", "\u061c", "\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad", "\u202b", "\u2067"]

ARABIC = """# اتفاقية المنارات

### المادة 1

*1 - يشعل الحارس مصباحا.

*2 - تحمل القوارب:

*(أ) جرسا؛

*(ب) راية حمراء.

### المادة 2

يحفظ الكاتب الدفاتر.
"""
ENGLISH = """# Accord on Lamps

### *Article 1. Lamps

*1. The keeper lights a lamp.

*2. Boats carry:

*(a) a bell;

*(b) a red flag.

### *Article 2

*The clerk keeps the books.
"""
RUSSIAN = """Соглашение о лампах

*Статья 1

*1. Смотритель зажигает лампу.

*а) колокол;

*б) флаг.

*Статья *2*

*Писарь ведет книги.*
"""


def shape(text, path):
    draft = read_draft(text.encode(), path)
    return draft, [(each.eid, each.label, bare(each.words)) for each in draft.provisions]


def bare(words):
    return words.translate(dict.fromkeys(map(ord, UNSEEN)))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    ("text", "path"), [(ARABIC, "a.md"), (ENGLISH, "a.md"), (ENGLISH.replace("#", ""), "a.txt"), (RUSSIAN, "a.txt")]
)
def test_labels_and_headings_are_read_through_them_and_none_is_lost(text, path, sign):
    draft, found = shape(text.replace("*", sign), path)
    assert shape(text.replace("*", ""), path)[1] == found
    assert text.count("*") == "".join(each.words for each in draft.provisions).count(sign)


def test_what_was_written_reads_back_the_same():
    draft = read_draft(ARABIC.replace("*", "\u200f").encode(), "a.md")
    again = read_draft(markdown.write(draft), "a.md")
    assert [each[:7] for each in draft.provisions] == [each[:7] for each in again.provisions]


@pytest.mark.parametrize(
    ("line", "eid", "words"),
    [
        ("\u200f1\u200f - \u200fيشعل الحارس", "para_1", "يشعل \u200f\u200f\u200fالحارس"),
        ("\u202b(\u200fأ\u200f)\u202c لوح", "point_a", "لوح"),
        ("\u200f- (أ) لوح كبير", "point_a", "لوح \u200fكبير"),
        ("1 - يشعل الحارس.\u202c", "para_1", "يشعل الحارس\u202c."),
        ("1 - ين\u200cدفع الحارس", "para_1", "ين\u200cدفع الحارس"),
    ],
)
def test_they_stand_behind_the_first_word(line, eid, words):
    draft = read_draft(f"### المادة 1\n\n{line}\n".encode(), "a.md")
    assert f"art_1__{eid}" == draft.provisions[-1].eid
    assert bare(words) == bare(draft.provisions[-1].text)
    if " " in words or "\u202c" in words:
        assert words == draft.provisions[-1].text


def test_a_line_of_nothing_else_is_blank_and_one_file_can_follow_another():
    text = "### Article 1\n\nThe keeper sleeps.\n\u200b\nThe clerk reads.\n\n\ufeff### Article 2\n\nThe diver rests.\n\n\u200b\n"
    draft = read_draft(text.encode(), "a.md")
    assert ["art_1", "art_1__para_nn_1", "art_1__para_nn_2", "art_2", "art_2__para_nn_1"] == [p.eid for p in draft.provisions]
    assert ["The keeper sleeps.", "The \u200bclerk reads.", "The \ufeffdiver rests\u200b."] == [
        p.text for p in draft.provisions if p.text
    ]


FORMED = [
    ("# 灯塔公约\n\n### 第\u2f00条\n\n\u2f00、看守\u2f08点灯。\n\n\u2f06、船只鸣钟。\n", "第一条", "看守\u2f08点灯。"),
    (
        "# اتفاقية\n\n### \ufe8d\ufedf\ufee4\ufe8e\ufea9\ufe93 1\n\n1 - \ufefb يشعل الحارس مصباحا.\n\n2 - تحمل القوارب جرسا.\n",
        "المادة 1",
        "\ufefb يشعل الحارس مصباحا.",
    ),
]


@pytest.mark.parametrize(("text", "label", "words"), FORMED)
def test_labels_are_read_in_the_forms_that_a_pdf_holds(text, label, words):
    draft = read_draft(text.encode(), "a.md")
    assert ["art_1", "art_1__para_1", "art_1__para_2"] == [each.eid for each in draft.provisions][-3:]
    assert (label, words) == (draft.provisions[-3].label, draft.provisions[-2].text)
