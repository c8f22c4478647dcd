"""Real changes that look like slips of the pen, notes, or another way to write the same: each stays substantive."""

import pytest

from treaty_tui.diff import diff
from treaty_tui.significance import Context, weigh

NOTES = [
    ("en", "the crews,3 of whom vote", "the crews,4 of whom vote"),
    ("en", "shall name judges: 5 from islands", "shall name judges: from islands"),
    ("en", "The lake, 10 of it, is closed", "The lake, of it, is closed"),
    ("en", "the fees of Table2 apply", "the fees of Table3 apply"),
    ("en", "vessels of Category2 rest", "vessels of Category3 rest"),
    ("en", "until June2025 they rest", "until June2026 they rest"),
    ("en", "a fee of euros100 per net", "a fee of euros200 per net"),
    ("fr", "les taux du tableau2 valent", "les taux du tableau3 valent"),
    ("es", "las tasas del cuadro2 rigen", "las tasas del cuadro3 rigen"),
    ("ru", "по правилу таблицы2 суда стоят", "по правилу таблицы3 суда стоят"),
]

SLIPS = [
    ("en", "article 5 binds", "article 5 (5) binds"),
    ("en", "a sum of two hundred thousand", "a sum of two hundred (200) thousand"),
    ("en", "The fee of a lake. This lake or that lake pays.", "The fee of a lake. This lake or this lake pays."),
    ("en", "They set fees. Those fees taken abroad count", "They set fees. These fees taken abroad count"),
    ("en", "They set fees. Those fees they deem fair count", "They set fees. These fees they deem fair count"),
    ("en", "They set fees. Those fees above a sum count", "They set fees. Such fees above a sum count"),
    ("en", "nets of kind (b) above the limit", "nets of kind (b) the limit"),
    ("en", "under (b) above three metres", "under (b) three metres"),
    ("en", "the sub sub-basin", "the sub-basin"),
    ("en", "Limited also to lakes", "Limited to lakes"),
    ("en", "Excluding further nets, they", "Excluding nets, they"),
    ("fr", "Agents également habilités", "Agents habilités"),
    ("es", "Estados también obligados", "Estados obligados"),
]


@pytest.mark.parametrize(("language", "old", "new"), SLIPS)
def test_what_is_told_apart_is_no_slip(language: str, old: str, new: str) -> None:
    assert weigh(old, new, diff(old, new, language), Context(language)).significance == "substantive"


@pytest.mark.parametrize(("language", "old", "new"), NOTES)
def test_a_number_that_counts_or_names_is_no_note(language: str, old: str, new: str) -> None:
    assert weigh(old, new, diff(old, new, language), Context(language)).significance == "substantive"
