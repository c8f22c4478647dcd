"""Which rows `--only` asks for."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.compare.select import FLAGS, TESTS, select
from treaty_tui.errors import UsageError
from treaty_tui.formats import read_draft
from treaty_tui.significance.reasons import _ORDER

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
    assert set(_ORDER) <= {*FLAGS, *TESTS}


def test_what_is_not_known_says_what_is() -> None:
    with pytest.raises(UsageError, match="does not know 'importance'") as caught:
        chosen("importance")
    assert "punctuation" in str(caught.value.hint)
