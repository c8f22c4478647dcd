"""What is told as moved where a provision was split: the words that left the rest."""

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

PLAN = "Whoever plans a mill on the stream shall tell the neighbours below ninety days before the digging begins."
NOTICE = "The notice shall describe the height of the weir, the water held back and the days on which the gates are open."
DRAWINGS = "A neighbour may ask for further drawings."
WATER = "The neighbours exchange their readings of the gauge without charge, and warn each other of floods."


def reasons(old: str, new: str) -> list[str]:
    found = compare(read_draft(f"# Mills\n{old}".encode(), "old.md"), read_draft(f"# Mills\n{new}".encode(), "new.md"))
    (row,) = [n for n, row in enumerate(found.rows) if row.change == "split"]
    return [flag.reason for flag in found.flags(row)]


def mills(first: str, second: str) -> str:
    return f"### Article 1. Mills\n1. {first}\n### Article 2. Readings\n{second}"


def test_what_went_to_another_part_moved_and_not_the_shorter_sentence_that_stayed() -> None:
    old = mills(f"{PLAN} {NOTICE} {DRAWINGS}", f"1. {WATER}")
    told = reasons(old, mills(f"{PLAN} {DRAWINGS}", f"1. {WATER}\n2. {NOTICE}"))
    assert ["'The notice shall describe the height of the…' moved to article 2 (2)"] == told


def test_what_changed_its_place_within_a_part_is_told_as_before() -> None:
    old = mills(f"{PLAN} {NOTICE} {DRAWINGS} {WATER}", "1. Gauges are of oak.")
    told = reasons(old, mills(f"{PLAN} {DRAWINGS} {NOTICE}", f"1. Gauges are of oak.\n2. {WATER}"))
    assert ["'A neighbour may ask for further drawings' moved"] == told
