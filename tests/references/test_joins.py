"""Citations of several places in one, and numbers that nobody counts with."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references import resolved
from treaty_tui.references.citations import scan
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


@pytest.mark.parametrize(
    ("said", "targets", "status"),
    [
        ("point (a) to point (c) of paragraph 1", ["a", "b", "c"], "current"),
        ("from subparagraph (a) to subparagraph (c) of paragraph 1", ["a", "b", "c"], "current"),
        ("point (b) through point (c) of paragraph 1", ["b", "c"], "current"),
        ("point (a) to point (d) of paragraph 1", ["a", "d"], "broken"),
    ],
)
def test_letters_make_a_range_as_numbers_do(said: str, targets: list[str], status: str) -> None:
    (one,) = found(said)
    assert ([f"art_1__para_1__point_{each}" for each in targets], status) == ([*one.targets], one.status)


@pytest.mark.parametrize(
    ("language", "said", "paths"),
    [
        ("en", "point (i) to point (iv)", ["i", "iv"]),
        ("en", "point (viii) to point (ix)", ["viii", "ix"]),
        ("en", "point (z) to point (bb)", ["z", "bb"]),
        ("en", "point (i) to subparagraph (b)", ["b i"]),
        ("en", "point (iv) to subparagraph (c)", ["c iv"]),
        ("fr", "de l'alinéa a) à l'alinéa c)", ["a", "c"]),
        ("es", "del apartado a) al apartado c)", ["a", "c"]),
        ("ru", "с подпункта а) по подпункт в) [1]", ["а", "в"]),
        ("ar", "من الفقرة (ب) إلى الفقرة (ج)", ["ب", "ج"]),
    ],
)
def test_only_what_counts_up_makes_a_range(language: str, said: str, paths: list[str]) -> None:
    (one,) = scan(said, language)
    assert paths == [" ".join(number for _, number in path) for path in one.paths]
    assert one.ranges == ({1} if len(paths) > 1 else set())


def test_one_heading_is_read_behind_a_number_however_many_stand_there() -> None:
    (one,) = scan(f"article 4{' (Duties)' * 5000} of the Harbour Convention")
    assert not one.foreign


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("what (a) and (b) of article 3 say", ["a", "b"]),
        ("(c) of article 3", ["c"]),
        ("what (a), (b) or (ii) of article 3 say", ["a", "b", "ii"]),
        ("a rule (see (a)) of article 3", []),
        ("rule 2 (a) of article 3", []),
        ("paragraph 2 and (a) of article 3", []),
    ],
)
def test_points_of_an_article_need_no_noun(said: str, points: list[str]) -> None:
    last = scan(said)[-1]
    assert points == [path[1][1] for path in last.paths if path[0] == ("article", "3") and path[1:] and path[1][0] == "point"]
    assert not points or said[last.start : last.end].startswith("(")
