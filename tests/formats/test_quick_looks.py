"""What the readers decide by a quick look, they decide as they would without it."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from treaty_tui.formats import body, labels, levels, read_draft
from treaty_tui.language import LANGUAGES, headings

HEADS = """
Article ARTICLE article Art. Articles Chapter CHAPTER Part Annex Annexes Preamble Section Title Option Artículo Anexo
Sous-section Préambule Chapitre Статья Приложение Преамбула المادة الديباجة The
"""
NUMBERS = """
1 5 05 12 5bis 5-bis I IV iv IIII X A 1.2 (5) [5] five first 5º
"""
STOPS = ["", ".", ":", " ", ". ", ": ", " - ", ".— ", ", ", ";", ". (", "_", "\u00a0"]
TAILS = ["", "Scope", "the rules", "Parties;", "(a) rules", "é", "of this", "1. In", " x ", "[Deleted]"]
LINES = st.tuples(
    st.sampled_from(["", "", "[", "(", '"', "« "]),
    st.sampled_from(HEADS.split()),
    st.sampled_from([" ", " ", "", "\u00a0", "-"]),
    st.sampled_from(["", "5 bis", *NUMBERS.split()]),
    st.sampled_from(STOPS),
    st.sampled_from(TAILS),
).map("".join)
NEVER = re.compile(r"(?!)")


@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=LINES, language=st.sampled_from(LANGUAGES), marked=st.booleans())
def test_a_heading_is_read_by_its_first_word_as_by_the_whole_pattern(
    monkeypatch: pytest.MonkeyPatch, line: str, language: str, marked: bool
) -> None:
    grammar = headings.grammar(language)
    quick = headings.match(line, grammar, marked=marked)
    with monkeypatch.context() as patch:
        patch.setattr(headings, "_FIRST", NEVER)
        assert quick == headings.match(line, grammar, marked=marked)


LABELS = """
1. 2. 3. 4. (a) (b) (c) (h) (i) (j) (ii) (iii) a) i) 1.1 1) A. -
"""
WORDS = ["Each Party shall", "each Party:", "rules; (b) more", "include: (a) one; (b) two", "(a) one", "1. One. 2. Two."]
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "", "", "  ", "    "]),
        st.sampled_from(["", "2 bis.", "Option 1:", *LABELS.split()]),
        st.sampled_from(WORDS),
        st.sampled_from([".", ";", ":", ""]),
    ).map(lambda parts: f"{parts[0]}{parts[1]} {parts[2]}{parts[3]}"),
    max_size=14,
)
HEADINGS = ["Article 2", "Article 2. Scope", "Article 2. (a) rules"]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=ROWS,
    gap=st.sampled_from(["\n", "\n\n"]),
    heading=st.sampled_from(HEADINGS),
)
@example(rows=["(h) the list:", "(i) one;", "(ii) two;", "(j) more."], gap="\n", heading="Article 2")
def test_labels_stand_where_they_would_without_quick_looks(
    monkeypatch: pytest.MonkeyPatch, rows: list[str], gap: str, heading: str
) -> None:
    data = gap.join(["Article 1", *rows[:7], heading, *rows[7:]]).encode()
    quick = read_draft(data, "a.txt").provisions
    with monkeypatch.context() as patch:
        patch.setattr(headings, "_FIRST", NEVER)
        patch.setattr(levels, "_plainly_next", lambda *_: False)
        patch.setattr(body, "_is_word", lambda _: False)
        patch.setattr(labels, "_simple", lambda _: None)
        assert quick == read_draft(data, "a.txt").provisions
