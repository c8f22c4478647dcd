"""Chinese words of several signs: never cut, equal in their other forms, and terms replaced beside other changes."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.diff import diff
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance import Context, weigh

EQUAL = [
    ("守护人应当记录船只。", "守护人应记录船只。"),
    ("守护人或者船长", "守护人或船长"),
    ("其它帐户由船长管理。", "其他账户由船长管理。"),
    ("船长可以查看记录。", "船长可查看记录。"),
]


def significance(old: str, new: str) -> str:
    return weigh(old, new, diff(old, new, "zh"), Context(language="zh")).significance


@pytest.mark.parametrize(("old", "new"), [*EQUAL, *[pair[::-1] for pair in EQUAL]])
def test_another_form_of_a_word_is_editorial(old: str, new: str) -> None:
    assert "editorial" == significance(old, new)


OTHER = [
    ("守护人应当记录船只。", "守护人可以记录船只。"),
    ("守护人应当记录船只。", "守护人不应记录船只。"),
    ("守护人应当记录船只。", "守护人应该记录船只。"),
    ("守护人或者船长", "守护人和船长"),
    ("相应当局停泊船只。", "相应停泊船只。"),
    ("其它帐户", "帐户"),
]


@pytest.mark.parametrize(("old", "new"), OTHER)
def test_another_word_is_substantive(old: str, new: str) -> None:
    assert "substantive" == significance(old, new)


def test_a_word_is_not_cut_in_two_and_the_end_of_another_is_none() -> None:
    assert [("=", "船长"), ("-", "应当"), ("+", "应"), ("=", "停泊")] == diff("船长应当停泊", "船长应停泊", "zh")
    assert [("=", "相应"), ("-", "当局"), ("=", "停泊")] == diff("相应当局停泊", "相应停泊", "zh")


def read(text: str) -> Draft:
    return read_draft(f'+++\nlanguage = "zh"\n+++\n{text}'.encode(), "draft.md")


def test_a_term_that_was_replaced_throughout_is_told_beside_other_changes() -> None:
    old = "# 灯火公约\n### 第一条 灯\n一、守护人保护灯火系统。\n二、灯火系统的主人应登记。\n三、任何人故意损坏灯火系统。\n"
    comparison = compare(read(old), read(old.replace("灯火系统", "灯光信号系统").replace("故意", "")))
    changed = [number for number, row in enumerate(comparison.rows) if row.change == "changed"]
    told = [" ".join(flag.reason for flag in comparison.flags(number)) for number in changed]
    assert [True] * 3 == ["灯火系统 → 灯光信号系统 throughout" in reasons for reasons in told]
