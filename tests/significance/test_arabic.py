"""Arabic letters that are typed for one another: where they say the same, and where they make another word."""

import pytest

from tests.significance.weighing import weighed
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

HEAD = '+++\nid = "{}"\nlanguage = "ar"\n+++\n# اتفاقية الأسماك\n### المادة 1. المرفأ\n'


def significance(old: str, new: str) -> list[str]:
    """Of the rows of two drafts whose words differ."""
    before, after = (read_draft((HEAD.format(name) + text).encode(), f"{name}.md") for name, text in (("old", old), ("new", new)))
    found = compare(before, after)
    return [found.weighed(n).significance for n, row in enumerate(found.rows) if row.change != "unchanged"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("يعفي الحارس من الرسم.", "يعفى الحارس من الرسم."),
        ("يلغي المجلس القرار.", "يلغى المجلس القرار."),
        ("يرسو المشتري في الليل.", "يرسو المشترى في الليل."),
        ("يدفع المدعى الرسم.", "يدفع المدعي الرسم."),
        ("يكتب الآمر في السجل.", "يكتب الأمر في السجل."),
        ("يدفع أجر القارب.", "يدفع آجر القارب."),
    ],
)
def test_a_letter_that_makes_another_word_is_substantive(old: str, new: str) -> None:
    found = weighed(old, new, "ar")
    assert ("substantive", 1) == (found.significance, len(found.flags))
    assert "→" in found.flags[0].reason


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("يرسو فى الميناء الذى يختاره.", "يرسو في الميناء الذي يختاره."),
        ("يرسل التقرير الي المجلس.", "يرسل التقرير إلى المجلس."),
        ("وفى الليل ينام الحارس.", "وفي الليل ينام الحارس."),
        ("اثار البحر الأسود", "آثار البحر الاسود"),
        ("القانون الدولى للبحر", "القانون الدولي للبحر"),
    ],
)
def test_a_letter_that_only_is_typed_otherwise_is_editorial(old: str, new: str) -> None:
    assert "editorial" == weighed(old, new, "ar").significance


def test_in_a_draft_that_types_every_ya_without_dots_that_is_spelling() -> None:
    dotted = "1 - يرسو القارب في الميناء.\n2 - يعفي الحارس من الرسم.\n3 - ينام في الليل."
    dotless = dotted.replace("ي ", "ى ")
    assert ["editorial"] * 3 == significance(dotted, dotless) == significance(dotless, dotted)
    assert ["substantive"] == significance(dotted, dotted.replace("يعفي", "يعفى"))
