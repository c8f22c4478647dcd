"""A small pair of drafts with positions, in our own words, that every report is shown on."""

from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Mark, Marks
from treaty_tui.reports import Page, pieces

OLD = b"""+++
id = "one"
symbol = "X/1"
title = "First reading"
date = 2024-01-01
language = "en"
notice = "Illustration."
+++
# Draft convention on lanterns

## Chapter I. General provisions

### Article 1. Purpose

The purpose of this Convention is to keep lanterns lit.

### Article 2. Duties

1. Each Party shall light its lanterns within 30 days, as article 1 says.

2. Each Party shall [report] the number of its lanterns.
"""

NEW = b"""+++
id = "two"
symbol = "X/2"
title = "Second reading"
date = 2024-02-01
language = "en"
notice = "Illustration."
+++
# Draft convention on lanterns

## Chapter I. General provisions

### Article 1. Purpose

The purpose of this Convention is to keep lanterns lit.

### Article 2. Duties

1. Each Party may light its lanterns within 60 days, as article 1 says.

2. Each Party shall report the number of its lanterns.

### Article 3. <Fees> & "costs"

No fee is due; see \x1b]52;c;aGk=\x07 the [annex].
"""

MARKS = {
    "art_2__para_1": Marks(
        backs=(Mark("backs", "AAA", "AAA-1", "support", stale=True, carried=True, reason="AAA supports <it>."),),
        contests=(Mark("contests", "BBB", "BBB-1", "oppose", reason="BBB opposes."),),
    )
}


def comparison() -> Comparison:
    """The pair, with who stands where in the second reading."""
    return compare(read_draft(OLD, "drafts/one.md"), read_draft(NEW, "drafts/two.md"), marks=MARKS)


def render(name: str, comparison: Comparison, page: Page) -> bytes:
    """The report as a whole."""
    return b"".join(pieces(name, comparison, page))
