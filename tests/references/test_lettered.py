"""Parts and regulations that capitals, codes or words count; the texts are our own."""

import pytest

from treaty_tui.align import align
from treaty_tui.compare import compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.references.followed import across
from treaty_tui.references.resolved import find

LAMPS = "Lamps burn from dusk to dawn in every harbour.\n\n2. Lamps are cleaned weekly by the crew on duty."
BELLS = "Bells ring in fog, twice in each minute.\n\n2. Bells are cast of bronze and weighed each year."


def read(text: str, name: str = "x") -> Draft:
    head = f'+++\nid = "{name}"\ntitle = "X"\nlanguage = "en"\n+++\n# Pact on Harbours\n'
    return read_draft((head + text).encode(), f"{name}.md")


def parts(first: str, second: str, words: str) -> str:
    return f"## {first}\n### Article 1\n1. {LAMPS}\n## {second}\n### Article 2\n1. {BELLS}\n3. {words}\n"


def turned(first: str, second: str, words: str) -> str:
    return f"## {first}\n### Article 1\n1. {BELLS}\n3. {words}\n## {second}\n### Article 2\n1. {LAMPS}\n"


@pytest.mark.parametrize(
    ("first", "second", "was", "now", "status"),
    [
        ("Part A", "Part B", "Part A binds no pilot.", "Part B binds no pilot.", "updated"),
        ("Part A", "Part B", "Part A binds no pilot.", "Part A binds no pilot.", "stale"),
        ("Part One", "Part Two", "Part One binds no pilot.", "Part Two binds no pilot.", "updated"),
        ("Part One", "Part Two", "Part One binds no pilot.", "Part One binds no pilot.", "stale"),
    ],
)
def test_a_part_is_followed_be_it_counted_in_capitals_or_in_words(
    first: str, second: str, was: str, now: str, status: str
) -> None:
    old, new = read(parts(first, second, was), "old"), read(turned(first, second, now), "new")
    assert [status] == [each.status for each in across(old, new, find(old), find(new), align(old, new))]
    comparison = compare(old, new)
    row = next(n for n, pair in enumerate(comparison.rows) if pair.new == (new.by_eid["art_1__para_3"],))
    assert {"updated": "consequential", "stale": "none"}[status] == comparison.weighed(row).significance


CODES = """### Article 1
1. {}
## Annex. Rules
### Regulation A-1. Lamps
1. Lamps burn.
### Regulation B-1. Bells
1. Bells ring.
"""


@pytest.mark.parametrize(
    ("words", "cited", "status"),
    [
        ("Ships obey regulation B-1.", ["annex_1__sec_B-1"], "current"),
        ("Ships obey regulations A-1 and B-1.", ["annex_1__sec_A-1", "annex_1__sec_B-1"], "current"),
        ("Ships obey regulation B-7.", ["sec_B-7"], "broken"),
    ],
)
def test_a_code_is_found_wherever_it_stands(words: str, cited: list[str], status: str) -> None:
    (found,) = find(read(CODES.format(words)))
    assert (cited, status) == ([*found.cited], found.status)


def test_a_number_or_a_small_letter_is_no_code() -> None:
    assert not find(read(CODES.format("Ships obey regulation 44 and in part a custom.")))


def test_a_regulation_that_was_put_before_another_makes_it_stale() -> None:
    old = read(CODES.format("Ships obey regulation B-1."), "old")
    later = CODES.replace(
        "### Regulation B-1. Bells", "### Regulation B-1. Fog\n1. Fog is told by horn.\n### Regulation B-2. Bells"
    )
    new = read(later.format("Ships obey regulation B-1."), "new")
    assert ["stale"] == [each.status for each in across(old, new, find(old), find(new), align(old, new))]


def test_a_part_of_what_has_no_such_parts_is_no_broken_reference() -> None:
    assert not [ref for ref in find(read(parts("Part I", "Part II", "Part A binds no pilot."))) if ref.status == "broken"]
    (found,) = find(read(f"### Article 1\n1. Part B of Annex 1 binds.\n## Annex 1\n1. {LAMPS}\n"))
    assert "current" == found.status or not found.cited[0].endswith("B")


def test_a_part_in_small_letters_is_no_number_in_words() -> None:
    words = "For the most part one pilot pays, as Part One says."
    assert ["Part One"] == [ref.text for ref in find(read(parts("Part One", "Part Two", words)))]


ANNEXED = "### Article 1\n1. {}\n\n## Annex {}. Lamps\n1. {}\n\n## Annex {}. Bells\n1. {}\n"


@pytest.mark.parametrize(
    ("was", "now", "status", "significance"),
    [
        ("Crews obey Annex B.", "Crews obey Annex B.", "stale", "none"),
        ("Crews obey Annex B.", "Crews obey Annex A.", "updated", "consequential"),
        ("Annex A binds crews.", "Annex B binds crews.", "updated", "consequential"),
        ("Annex A binds crews.", "Annex C binds crews.", "broken", "substantive"),
    ],
)
def test_an_annex_that_a_capital_counts_is_followed_in_a_draft_without_other_numbers(
    was: str, now: str, status: str, significance: str
) -> None:
    first, second = "Lamps burn from dusk to dawn in every harbour.", "Bells ring in fog, twice in each minute."
    old = read(ANNEXED.format(was, "A", first, "B", second), "old")
    new = read(
        ANNEXED.format(now, "A", second, "B", first)
        .replace("Lamps\n", "-\n")
        .replace("Bells\n", "Lamps\n")
        .replace("-\n", "Bells\n"),
        "new",
    )
    comparison = compare(old, new)
    row = next(n for n, pair in enumerate(comparison.rows) if pair.new == (new.by_eid["art_1__para_1"],))
    assert significance == comparison.weighed(row).significance
    assert [status] == [each.status for each in comparison.references]


HYPHENED = """### Article 1
1. {}
## ANNEX 8-A. Lamps
1. Lamps burn.
## ANNEX 8-B. Bells
1. Bells ring.
## ANNEX I-A. Horns
1. Horns sound.
"""


@pytest.mark.parametrize(
    ("words", "cited", "target"),
    [
        ("Ships obey Annex 8-A by night.", "Annex 8-A", "annex_8-A"),
        ("Ships obey annexes 8-A and 8-B.", "annexes 8-A and 8-B", "annex_8-A annex_8-B"),
        ("Ships obey paragraph 1 of Annex 8-B.", "paragraph 1 of Annex 8-B", "annex_8-B__para_1"),
        ("Ships obey Annex I-A.", "Annex I-A", "annex_1-A"),
    ],
)
def test_a_code_of_a_number_and_a_capital_is_one_name(words: str, cited: str, target: str) -> None:
    draft = read(HYPHENED.format(words))
    (found,) = find(draft)
    assert (cited, target.split(), "current") == (found.text, [*found.targets], found.status)
