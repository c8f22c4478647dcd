"""Which rows `--only` asks for."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.compare.select import FLAGS, TESTS, select
from treaty_tui.compare.summary import summarise
from treaty_tui.errors import UsageError
from treaty_tui.formats import read_draft
from treaty_tui.significance.reasons import ORDER

OLD = "# T\n\n### Article 1. Lamps\n\n1. They shall rest within 30 days.\n\n2. They keep boats, nets and logs.\n\n3. They go.\n"
NEW = "# T\n\n### Article 1. Lamps\n\n1. They may rest within 30 days.\n\n2. They keep boats, nets, and logs.\n\n3. They go.\n"


def chosen(*only: str) -> list[str]:
    found = compare(*(read_draft(text.encode(), "x.md") for text in (OLD, NEW)))
    return [found.new.provisions[found.rows[n].new[0]].number for n in select(found, only)]


def test_rows_are_chosen_by_what_happened_and_by_flag() -> None:
    assert ["1", "2"] == chosen("changed")
    assert ["1"] == chosen("substantive")
    assert ["2"] == chosen("editorial") == chosen("punctuation")
    assert ["1", "2"] == chosen("obligation", "punctuation")
    assert [] == chosen("figure")


def test_every_kind_of_flag_can_be_asked_for() -> None:
    assert set(ORDER) <= {*FLAGS, *TESTS}


def test_what_is_not_known_says_what_is() -> None:
    with pytest.raises(UsageError, match="does not know 'importance'") as caught:
        chosen("importance")
    assert "punctuation" in str(caught.value.hint)


CITING = "# T\n\n### Article 1. Lamps\n\n1. Lamps burn.\n\n2. See article 2, paragraph 1.\n\n3. See article 9.\n\n"
BELOW = "### Article {}. Nets\n\n1. Nets are mended at dawn before the tide turns.\n"


def test_a_row_whose_words_stand_is_found_by_its_reference_that_went_wrong() -> None:
    above = "### Article 2. Bells\n\n1. Bells ring in fog, and horns where no bell was ever hung.\n\n"
    texts = CITING + BELOW.format(2), CITING + above + BELOW.format(3)
    found = compare(*(read_draft(text.encode(), "x.md") for text in texts))
    (stale,), (broken,) = select(found, ["stale"]), select(found, ["broken"])
    assert [stale, broken] == select(found, ["reference"])
    assert ("unchanged", "none") == (found.rows[stale].change, found.weighed(stale).significance)
    reason = "stale reference: article 2 (1) became article 3 (1); the reference still says 'article 2, paragraph 1'"
    assert [("reference", reason)] == list(found.flags(stale))
    assert [("reference", "broken reference: article 9 does not exist")] == list(found.flags(broken))


@pytest.mark.parametrize("signs", ["［］", "【】"])
def test_brackets_of_chinese_printing_are_brackets(signs: str) -> None:
    first, last = signs
    text = f"# 约\n\n### 第一条 灯\n\n一、看守人{first}应{last}点灯。\n\n二、渔网在黎明修补。\n"
    found = compare(*[read_draft(text.encode(), "x.md")] * 2)
    (number,) = select(found, ["bracketed"])
    assert "art_1__para_1" == found.new.provisions[found.rows[number].new[0]].eid
    assert 1 == summarise(found).bracketed


def test_footnotes_and_marks_of_agreement_leave_nothing_open() -> None:
    text = (
        "### Article 1. Lamps\n1. Lamps burn[^1] [agreed ad referendum].\n2. Nets [dry].\n3. Oars rest.\n\n[^1]: In fog, too.\n"
    )
    found = compare(*[read_draft(text.encode(), "x.md")] * 2)
    assert {number for number, row in enumerate(found.rows) if "dry" in found.new_words(number)} == set(
        select(found, ["bracketed"])
    )
    assert 1 == summarise(found).bracketed
