"""What holds for every text, however odd: nothing crashes, no letter is lost, eIds are unique, what was written reads back."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats import letters
from treaty_tui.errors import InputError
from treaty_tui.formats import read_draft
from treaty_tui.formats.markdown import write

OPENINGS = [
    "", "# ", "## ", "### ", "> ", "- ", "* ", "    ", "  ", "[", "**", "*", "Article 1",
    "Article 2. ", "### Article 3. ", "Article 2bis ", "[Article 4] ", "Chapter I ",
    "## Chapter II. ", "Section 1", "Part II", "Annex", "Annex I ", "Preamble",
    "Option 1: ", "**Option 2:** ", "1. ", "2. ", "[3. ", "(a) ", "(b) ", "(h) ", "(i) ",
    "(ii) ", "a) ", "i. ", "(1) ", "1. (a) (i) ", "    1. ", "3bis. ", "3.2 ", "第一条",
    "第二条 ", "（一）", "一、", "المادة 1 ", "(أ) ", "1 - ", "Статья 2 ", "а) ", "[^1]: ",
    "[source]: ", "<!-- ", "| ", "---", "===", "{:toc}", "* TOC", "\\#", "+++",
    "/... English Page 2 ", "[3.1.X.2]", "```", "The States Parties, ",
    "## 1. ", "### 1.1 ", "## 2. ", "### Form A-1. ", "### Form B–2 ", "1.º ", "2.ª ", "- 12 -", "Page 3 of 9", "    " * 6 + "14",
    "23-45678          3/12", "A/CONF.9/L.4", "1) ",
]  # fmt: skip
BODIES = [
    "", "words", "Words of it.", "the chapeau:", "one; (b) two; and (c) three.",
    "shall include: (a) one; (b) two.", "1. First. 2. Second.", "[may] [shall]", "[[x] y",
    "]", "see Article 2 above", "as [said](../a/b.md) here", "[x][source]",
    "*em* and **strong**", "a*b_c*", "\\n\\nMore.", "<span x='1'>in</span>",
    "&amp; &nbsp;x", "5^th^", "note[^1]", "Foo {#art_1}", "{#bar}", "x -->", "\t",
    "é\u200d\u200c", "Article 2 The aim is. Article 3 It is.", "Have agreed as follows:",
    "CAPITALS OF IT", "IV. Work", "目标是", "النص", "слова", "\x1b]52;c;x\x07", "\u202e",
    "\ufdd0", "one;", "one; and",
]  # fmt: skip
LINES = st.builds(str.__add__, st.sampled_from(OPENINGS), st.sampled_from(BODIES) | st.text(max_size=12))
TEXTS = st.lists(LINES, max_size=16).map("\n".join)
SUFFIXES = st.sampled_from([".md", ".txt"])


def read(text, suffix):
    try:
        return read_draft(text.encode("utf-8", "replace"), f"x{suffix}")
    except InputError:
        return None


def content(draft):
    """All of a draft that its canonical form has to keep."""
    return (
        [provision._replace(line=0) for provision in draft.provisions],
        [matter._replace(line=0) for matter in draft.matter],
        (draft.id, draft.symbol, draft.title, draft.date, draft.language, draft.notice, draft.extra),
    )


@settings(max_examples=300, deadline=None)
@given(TEXTS, SUFFIXES)
def test_every_letter_of_the_source_stands_in_the_draft(text, suffix):
    draft = read(text, suffix)
    if draft is not None:
        assert ({}, {}) == letters.lost(text.encode("utf-8", "replace"), draft)


@settings(max_examples=300, deadline=None)
@given(TEXTS, SUFFIXES)
def test_eids_are_unique_and_parents_come_first(text, suffix):
    draft = read(text, suffix)
    if draft is None:
        return
    eids = [provision.eid for provision in draft.provisions]

    assert len(eids) == len(set(eids))
    assert all(provision.parent < index for index, provision in enumerate(draft.provisions))
    assert all(not re.search(r"[\s\x00-\x1f\x7f-\x9f]$|^\s|\n", part) for each in draft.provisions for part in each[2:7])


@settings(max_examples=300, deadline=None)
@given(TEXTS, SUFFIXES)
def test_what_the_canonical_writer_wrote_reads_back_equal(text, suffix):
    draft = read(text, suffix)
    if draft is None:
        return
    written = write(draft)

    assert content(draft) == content(read_draft(written, "x.md"))
    assert written == write(read_draft(written, "x.md"))


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=400)
    | TEXTS.map(
        str.encode,
    ),
    SUFFIXES,
)
def test_any_bytes_are_read_or_refused_in_one_line(data, suffix):
    try:
        draft = read_draft(data, f"x{suffix}")
    except InputError as error:
        assert "\n" not in str(error)
    else:
        assert all(finding.path == f"x{suffix}" for finding in draft.findings)
