"""Brackets round a provision's number alone: they stand in no words, and are told all the same; the wordings are our own."""

import itertools

import pytest

from treaty_tui.align import align
from treaty_tui.compare import Comparison
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance.brackets.labels import entries

ARTICLE = (
    "# Draft treaty\n\n## Article 3. Salt\n1. Each Party shall tax salt.\n\n## {}\n1. Lamps are lit at night in all ports.\n"
)
POINTS = "# Draft treaty\n\n## Article 3. Salt\n{} Each Party shall tax:\n{} salt in boats;\n(b) oil of every kind.\n"

HEADINGS = [
    ("[Article 3bis] Lamps", "Article 3bis Lamps"),
    ("[Article 3bis]: Lamps", "Article 3bis: Lamps"),
    ("[Article 3bis.] Lamps", "Article 3bis. Lamps"),
    ("[Article 3bis]", "Article 3bis"),
    ("Article [3bis] Lamps", "Article 5 Lamps"),
]


def _read(text: str, suffix: str = "md", name: str = "") -> Draft:
    return read_draft((text if suffix == "md" else text.replace("#", "")).encode(), f"{name or 'draft'}.{suffix}")


def _compared(old: str, new: str, suffix: str = "md") -> Comparison:
    drafts = _read(old, suffix, "a"), _read(new, suffix, "b")
    return Comparison(*drafts, align(*drafts), {})


def _told(found: Comparison) -> list[tuple[str, str, list[str]]]:
    rows = [(n, found.weighed(n)) for n in range(len(found.rows))]
    return [
        (found.rows[n].change, each.significance, [f"{f.kind}: {f.reason}" for f in each.flags]) for n, each in rows if each.flags
    ]


@pytest.mark.parametrize("suffix", ["md", "txt"])
@pytest.mark.parametrize(("old", "new"), HEADINGS)
def test_brackets_lifted_from_the_number_of_an_article_are_told(old: str, new: str, suffix: str) -> None:
    found = _compared(ARTICLE.format(old), ARTICLE.format(new), suffix)
    assert [("unchanged", "substantive", ["brackets: brackets lifted round article 3bis"])] == _told(found)
    assert ["lifted"] == [entry.status for entry in found.brackets]
    assert not found.bracketed


@pytest.mark.parametrize("number", ["[Article 7] Lamps", "[Chapter VII] Lamps", "[Annex 7] Lamps", "[Article 7]"])
def test_brackets_put_round_a_number_are_told(number: str) -> None:
    found = _compared(ARTICLE.format(number.replace("[", "").replace("]", "")), ARTICLE.format(number))
    ((change, weight, (reason,)),) = _told(found)
    assert ("unchanged", "substantive") == (change, weight)
    assert reason.startswith("brackets: brackets opened round ") and reason.endswith((" 7", " VII"))
    assert [("opened", number.partition("]")[0][1:])] == [(entry.status, entry.text) for entry in found.brackets]
    assert 1 == len(found.bracketed)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (("[1.]", "(a)"), ("1.", "(a)"), "article 3 (1)"),
        (("[(1)]", "(a)"), ("(1)", "(a)"), "article 3 (1)"),
        (("[1 bis.]", "(a)"), ("1 bis.", "(a)"), "article 3 (1bis)"),
        (("1.", "[(a)]"), ("1.", "(a)"), "article 3 (1) (a)"),
        (("1.", "[a)]"), ("1.", "a)"), "article 3 (1) (a)"),
    ],
)
def test_brackets_round_the_number_of_a_paragraph_or_point_are_told(
    old: tuple[str, str], new: tuple[str, str], place: str
) -> None:
    was, now = POINTS.format(*old), POINTS.format(*new)
    assert [("unchanged", "substantive", [f"brackets: brackets lifted round {place}"])] == _told(_compared(was, now))
    assert [("unchanged", "substantive", [f"brackets: brackets opened round {place}"])] == _told(_compared(now, was))
    assert [p.eid for p in _read(was).provisions] == [p.eid for p in _read(now).provisions]


def test_a_bracket_that_came_to_hold_the_words_too_is_told_once() -> None:
    found = _compared(ARTICLE.format("[Article 4] Lamps"), ARTICLE.format("[Article 4. Lamps]"))
    assert [("changed", "substantive", ["brackets: brackets opened round all of it"])] == _told(found)
    assert ["opened", "joined"] == [entry.status for entry in found.brackets]


def test_the_ledger_follows_a_bracketed_number_through_drafts() -> None:
    texts = ["Article 3bis Lamps", "[Article 3bis] Lamps", "[Article 4] Lamps", "Article 4 Lamps"]
    drafts = [_read(ARTICLE.format(text), name=f"d{n}") for n, text in enumerate(texts)]
    lineages = [align(one, other) for one, other in itertools.pairwise(drafts)]
    (entry,) = entries(drafts, lineages, ())
    assert ("lifted", 2, "art_4", "Article 4", "d1", "d3", "art_4") == (
        *entry[:3],
        entry.text,
        entry.opened,
        entry.ended,
        entry.became,
    )
    (standing,) = entries(drafts[:3], lineages[:2], ())
    assert ("kept", 2, "art_4") == standing[:3]


def test_what_has_no_label_keeps_its_brackets() -> None:
    texts = [
        provision.text for provision in _read(ARTICLE.format("Article 4") + "[2. Each Party shall light lamps.]\n").provisions
    ]
    assert "[Each Party shall light lamps.]" == texts[-1]
    noted = _read(ARTICLE.format("Article 4") + "\n[2] See the report on lamps.\n").provisions[-1]
    assert "[2] See the report on lamps." == noted.words
