"""Sections that all parts count in one row: the one of its number is meant, wherever it stands; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references import resolved

THROUGH = """# Statute
## Part I. Oil
### Section 1. Tins
(1) {}.
(2) Tins are sealed.
## Part II. Quays
### Section 2. Brooms
(1) A quay is swept.
(2) Brooms are kept dry:
(a) in sheds.
"""
ANEW = """# Statute
## Part I. Oil
### Section 1. Tins
(1) {}.
## Part II. Quays
### Section 1. Brooms
(1) A quay is swept.
### Section 2. Ropes
(1) Ropes are coiled.
"""


@pytest.mark.parametrize(
    ("said", "target", "status"),
    [
        ("See section 2", "part_II__sec_2", "current"),
        ("See section 2(1)", "part_II__sec_2__para_1", "current"),
        ("See section 2 (2) (a)", "part_II__sec_2__para_2__point_a", "current"),
        ("See section 3", "sec_3", "broken"),
        ("See section 2 (9)", "sec_2__point_9", "broken"),
    ],
)
def test_the_one_of_that_number_is_meant(said, target, status):
    (found,) = resolved.find(read_draft(THROUGH.format(said).encode(), "x.md"))

    assert ((target,), status) == (found.cited, found.status)


def test_a_number_that_parts_count_anew_is_sought_in_the_own_part_alone():
    (found,) = resolved.find(read_draft(ANEW.format("See section 2").encode(), "x.md"))

    assert "broken" == found.status
