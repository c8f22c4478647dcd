"""An "and" at the end of an item goes along with the end of its list; that changes nothing where the list is joined alike."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

OLD = """Article 1. Lamps
1. Each Party shall keep:
(a) A red lamp at every port that it has opened to ships of other Parties;
(b) A green lamp at every bridge over which a public road leads; {joint}
(c) A white lamp at every light vessel that lies at anchor off its coast.
2. Nothing else is asked of any Party by this article or by the next one.
"""
NEW = """Article 1. Lamps
1. Each Party shall keep:
(a) A red lamp at every port that it has opened to ships of other Parties;
(b) A green lamp at every bridge over which a public road leads;{middle}
(c) A white lamp at every light vessel that lies at anchor off its coast;{last}
(d) A yellow lamp wherever the waters are shallow and a ship could run aground.
2. Nothing else is asked of any Party by this article or by the next one.
"""


def verdicts(old: str, new: str) -> dict[str, str]:
    comparison = compare(read_draft(old.encode(), "old.txt"), read_draft(new.encode(), "new.txt"))
    rows = {comparison.new.provisions[row.new[0]].eid: n for n, row in enumerate(comparison.rows) if row.old and row.new}
    return {eid: comparison.weighed(n).significance for eid, n in rows.items()}


@pytest.mark.parametrize("joint", ["and", "or"])
def test_the_word_that_joins_a_list_went_along_with_its_end(joint: str) -> None:
    found = verdicts(OLD.format(joint=joint), NEW.format(middle="", last=f" {joint}"))
    assert ("consequential", "consequential") == (found["art_1__para_1__point_b"], found["art_1__para_1__point_c"])


@pytest.mark.parametrize(
    ("joint", "middle", "last"), [("and", "", " or"), ("or", "", " and"), ("and", "", ""), ("and", " or", " and")]
)
def test_a_list_that_is_joined_otherwise_has_changed(joint: str, middle: str, last: str) -> None:
    found = verdicts(OLD.format(joint=joint), NEW.format(middle=middle, last=last))
    assert "substantive" == found["art_1__para_1__point_b"]


NESTED = """Article 1. Lamps
1. Each Party shall keep:
(a) Lamps that are lit at dusk, namely:
(i) A red lamp at every port that it has opened to ships of other Parties; and
(ii) A green lamp at every bridge over which a public road leads;{outer}
(b) A white lamp at every light vessel that lies at anchor off its coast.
"""


def test_the_word_behind_the_last_point_joins_another_list() -> None:
    found = verdicts(NESTED.format(outer=" and"), NESTED.format(outer=""))
    assert "substantive" == found["art_1__para_1__point_a__point_ii"]
