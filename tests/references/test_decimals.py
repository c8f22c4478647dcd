"""References to numbers in parts: "paragraph 2.1", "article 3.2.1"."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references import resolved

DRAFT = """# Pact
### Article 2. Lamps
2.1 Lamps shall burn.
2.2 Lamps shall burn oil:
2.2.1 of whales;
(a) big ones;
### Article 4
1. Rafts:
1.1 oak rafts;
1.2 elm rafts.
2. {}.
"""


@pytest.mark.parametrize(
    ("said", "target", "status"),
    [
        ("See paragraph 1.2", "art_4__para_1__para_1.2", "current"),
        ("See paragraph 1", "art_4__para_1", "current"),
        ("See paragraph 1.3", "art_4__para_1__para_1.3", "broken"),
        ("See paragraph 2.2.1", "art_2__para_2.2__para_2.2.1", "current"),
        ("See paragraph 2.2.1 (a)", "art_2__para_2.2__para_2.2.1__point_a", "current"),
        ("See article 2.2", "art_2__para_2.2", "current"),
        ("See article 2.2.1", "art_2__para_2.2__para_2.2.1", "current"),
        ("See article 2, paragraph 2.1", "art_2__para_2.1", "current"),
        ("See article 4.1", "art_4__para_1", "current"),
        ("See article 4.1.2", "art_4__para_1__para_1.2", "current"),
        ("See article 4.3", "art_4__para_3", "broken"),
    ],
)
def test_the_provision_with_that_number_is_meant(said, target, status):
    found = resolved.find(read_draft(DRAFT.format(said).encode(), "x.md"))

    assert [((target,), status)] == [(each.cited, each.status) for each in found]
