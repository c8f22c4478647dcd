"""Citations of several places in one, and numbers that nobody counts with."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references import resolved
from treaty_tui.references.resolved import Reference

DRAFT = """# Pact
### Article 1. Lamps
1. Lamps:
(a) burn;
(b) shine;
(c) smoke.
2. Crews obey {}.
3. Crews rest.
"""


def found(said: str) -> list[Reference]:
    return list(resolved.find(read_draft(DRAFT.format(said).encode(), "x.md")))


MANY = "9" * 5000
"""More digits than `int` takes."""


@pytest.mark.parametrize(
    "said",
    [
        "paragraph (²) to paragraph (³)",
        "points (²)-(③)",
        "article 5 (²)",
        f"article {MANY}",
        f"articles 1-{MANY}",
        f"paragraph {MANY}",
    ],
)
def test_what_cannot_be_counted_with_names_nothing(said: str) -> None:
    assert {"broken"} == {each.status for each in found(said)}
