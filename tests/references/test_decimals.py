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
### Article 5
1. Crews nap.
2. Crews sail:
(1) by night.
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
        ("See article 5.2", "art_5__para_2", "current"),
        ("See article 5.2.3", "art_5__para_5.2.3", "broken"),
        ("See article 5, paragraph 2.3", "art_5__para_2__para_2.3", "broken"),
        ("See article 5.2.1", "art_5__para_2__point_1", "current"),
        ("See paragraph 2.1 of article 5", "art_5__para_2__point_1", "current"),
        ("See paragraph 2.7", "art_2__para_2.7", "broken"),
        ("See paragraph 2.7 (a)", "art_2__para_2.7__point_a", "broken"),
        ("See article 9.2.1", "art_9__para_9__para_9.2__para_9.2.1", "broken"),
    ],
)
def test_the_provision_with_that_number_is_meant(said, target, status):
    found = resolved.find(read_draft(DRAFT.format(said).encode(), "x.md"))

    assert [((target,), status)] == [(each.cited, each.status) for each in found]


def test_an_annex_is_asked_first_for_its_own_articles():
    text = """# Pact
### Article 3
1. Rafts.
2. Boats:
(1) of oak.
## Annex I
### Article 3
1. Lamps.
2. Crews:
(1) of ships.
3. See article 3.2.1.
"""
    (found,) = resolved.find(read_draft(text.encode(), "x.md"))

    assert ("annex_1__art_3__para_2__point_1",) == found.cited
