import pytest

from treaty_tui.formats import canonical, read_draft


def eids(text, path="x.md"):
    return [provision.eid for provision in read_draft(text.encode(), path).provisions]


CANONICAL = """+++
id = "rev9"
symbol = "A/X/9"
title = "Draft on widgets"
date = 2024-05-23
language = "en"
mine = "kept"
+++
# Convention on widgets
## Preamble
The States Parties to this Convention,

Recalling what they said,
## Chapter I. General provisions
### Article 6. Respect for widgets
1. Chapeau:
(a) point;
(i) subpoint;
(ii) subpoint.
and this wrap-up.

Unnumbered.
"""


def test_a_canonical_draft_has_the_eids_of_the_contract():
    assert [
        "title",
        "preamble",
        "preamble__rec_1",
        "chp_I",
        "art_6",
        "art_6__para_1",
        "art_6__para_1__point_a",
        "art_6__para_1__point_a__point_i",
        "art_6__para_1__point_a__point_ii",
        "art_6__para_nn_1",
    ] == eids(CANONICAL)


def test_the_head_fills_the_draft_and_unknown_keys_are_kept():
    draft = read_draft(CANONICAL.encode(), "drafts/rev9.md")

    assert ("rev9", "A/X/9", "Draft on widgets", "2024-05-23", "en") == draft[:1] + draft[2:6]
    assert {"mine": "kept"} == draft.extra
    assert "drafts/rev9.md" == draft.path
    assert 64 == len(draft.sha256)


def test_chapeau_and_wrap_up_are_the_paragraphs_own_words():
    draft = read_draft(CANONICAL.encode(), "x.md")
    paragraph = draft.get("art_6__para_1")

    assert ("Chapeau:", "and this wrap-up.") == (paragraph.text, paragraph.wrapup)
    assert ("1.", "1", 16) == (paragraph.label, paragraph.number, paragraph.line)


def test_i_after_h_is_the_letter_when_j_follows_and_roman_one_when_ii_does():
    letters = "\n".join(f"({sign}) x;" for sign in "abcdefghij")
    romans = "\n".join(f"({sign}) x;" for sign in [*"abcdefgh", "i", "ii"])

    assert "art_1__para_1__point_i" in eids(f"Article 1. W\n1. X:\n{letters}", "x.txt")
    assert "art_1__para_1__point_h__point_i" in eids(f"Article 1. W\n1. X:\n{romans}", "x.txt")


def kinds(text, path="x.txt"):
    return [(each.kind, each.line, each.column) for each in read_draft(text.encode(), path).findings]


def test_brackets_without_a_partner_are_found_with_line_and_column():
    text = "Article 1. X\n1. [[Each] State] may] do.\n2. [Open.\n\nArticle 2. Y\n1. [Closed.\n\n2. Here.]\n"

    assert [("unbalanced-bracket", 2, 22), ("unbalanced-bracket", 3, 4)] == kinds(text)


def test_a_bracket_may_close_in_a_later_article():
    assert [] == kinds("[Article 1. X\n1. One.\n\nArticle 2. Y\n1. Two.]\n")


def test_gaps_repeats_and_disorder_are_told_each_at_its_line():
    text = "Article 1. X\n1. A.\n3. B.\n3. C.\nArticle 3. Y\nOne.\nArticle 2. Z\nTwo.\n"

    assert [("numbering", 3), ("numbering", 4), ("repeated-number", 4), ("numbering", 5), ("numbering", 7)] == [
        each[:2] for each in kinds(text)
    ]


def test_findings_of_one_kind_are_told_a_hundred_times_and_then_counted():
    findings = read_draft(b"Article 1. X\n" + b"]\n" * 250, "x.txt").findings

    assert 101 == len(findings)
    assert "and 150 more of this kind" == findings[-1].message


@pytest.mark.parametrize(("text", "kind"), [("", "empty"), ("\n \n", "empty"), ("Some words.\n", "no-articles")])
def test_a_file_with_nothing_to_compare_is_told(text, kind):
    assert kind in [each[0] for each in kinds(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Article 1. X\n\n1. " + "[" * 5000 + "x" + "]" * 5000,
        "Article 1. X\n\n1. " + "word " * 200_000,
        "Article 1. X\n\n" + "1. words:\n" * 20_000,
        "Article 1. X\n\n" + "- x\n" * 20_000,
        "Article 1. X\n" + "".join(" " * (line % 300) + "1. x\n" for line in range(5_000)),
        "Article 1. X\n\n1. " + "*a" * 200_000,
        "Article 1. X\n\n1. " + "[a](/b)" * 30_000,
        "Article " + " " * 500_000 + "x",
        "第" + "一" * 100_000 + "条",
        "Article " + "1" * 100_000,
        "1" * 100_000 + ". x",
    ],
    ids=["brackets", "long line", "colons", "bullets", "indents", "stars", "links", "spaces", "chinese", "number", "digits"],
)
@pytest.mark.parametrize("path", ["x.md", "x.txt"])
def test_monstrous_texts_are_read(text, path):
    draft = read_draft(text.encode(), path)

    assert 0 < max(len(each.eid) for each in draft.provisions) < 1000


def test_articles_that_run_through_take_no_prefix_from_parts_whose_chapters_start_again():
    text = (
        "# Canal treaty\n## Part I. Boats\n### Chapter I. Crews\n#### Article 1. Pay\nPaid.\n### Chapter II. Hulls\n"
        "#### Article 2. Paint\nRed.\n## Part II. Locks\n### Chapter I. Gates\n#### Article 3. Hinges\nIron.\n"
        "### Chapter II. Keepers\n#### Article 4. Houses\nFree.\n"
    )

    found = eids(text)

    assert ["art_1", "art_2", "art_3", "art_4"] == [each for each in found if each.startswith("art_") and "para" not in each]
    assert ["chp_I", "chp_II", "part_II__chp_I", "part_II__chp_II"] == [each for each in found if "chp" in each]


def test_articles_of_a_restarted_numbering_take_the_part_as_prefix():
    assert ["part_I", "art_1", "art_2", "part_II", "part_II__art_1", "part_II__art_2"] == eids(
        "Part I\nArticle 1. A\nArticle 2. B\nPart II\nArticle 1. C\nArticle 2. D\n", "x.txt"
    )


def test_a_number_that_stands_twice_gets_a_second_name():
    assert ["art_1", "art_2", "art_2-2", "art_3"] == eids("Article 1\nArticle 2\nArticle 2\nArticle 3\n", "x.txt")


def test_a_mark_says_what_a_line_is_and_is_not_part_of_its_words():
    text = "### Article 1. X\n\n1. not a label {#art_1__para_nn_1}\n\n2. a label\n"
    draft = read_draft(text.encode(), "x.md")

    assert "1. not a label" == draft.get("art_1__para_nn_1").text
    assert "a label" == draft.get("art_1__para_2").text


def test_a_mark_of_nothing_is_told():
    assert "mark" in [each[0] for each in kinds("### Article 1. X\n\nwords {#label=1}\n", "x.md")]


def test_options_that_run_on_in_one_line_are_options_of_their_own():
    for text in (
        "1. [Option 1: Boats sink.] [Option 2: Boats float.] [Option 3: Boats rest.]",
        "1. Option 1: Oars. Option 2: Sails.",
    ):
        draft = read_draft(f"### Article 1. Boats\n{text}\n2. See option 2 above.\n".encode(), "x.md")
        found = [each.eid for each in draft.provisions if each.tag == "alternative"]
        assert [f"art_1__para_1__alt_{number}" for number in range(1, len(found) + 1)] == found
        assert len(found) == text.count("Option")
        assert "art_1__para_2" == draft.provisions[-1].eid


NESTED = """### Article 1. Boats
1. **Crews**

    **Option 1:** Crews are hired in spring.

    **Option 2:**

    Option (a): Crews are lent by the moot of harbours.

    Option (b): Crews are drawn by lot.

    1bis. Nobody is hired twice.

    **Option 3:** No text.

2. Boats float.
"""


def test_options_with_letters_stand_in_the_option_that_they_follow():
    assert [
        *("art_1", "art_1__para_1", "art_1__para_1__alt_1", "art_1__para_1__alt_2"),
        *("art_1__para_1__alt_2__alt_A", "art_1__para_1__alt_2__alt_B", "art_1__para_1__alt_2__para_1bis"),
        *("art_1__para_1__alt_3", "art_1__para_2"),
    ] == eids(NESTED, "x.md")


def test_options_with_letters_alone_are_options_of_their_paragraph():
    text = NESTED.replace("    **Option 2:**\n\n", "").replace("    **Option 1:** Crews are hired in spring.\n\n", "")
    assert ["alt_A", "alt_B"] == [name for each in eids(text, "x.md") if (name := each.rpartition("__")[2]) in ("alt_A", "alt_B")]
    assert "art_1__para_1__alt_B" in eids(text, "x.md")


def test_a_third_option_with_a_letter_is_no_roman_hundred():
    text = "### Article 1. Boats\n1. Boats:\n\n" + "".join(f"    Option {letter}: Sail {letter}.\n\n" for letter in "ABCD")
    assert [f"art_1__para_1__alt_{letter}" for letter in "ABCD"] == eids(text, "x.md")[2:]


def test_nested_options_read_back_as_they_were_written():
    draft = read_draft(NESTED.encode(), "x.md")
    assert [*draft.by_eid] == [*read_draft(canonical.write(draft), "y.md").by_eid]


@pytest.mark.parametrize(
    ("heading", "eid"),
    [
        ("Article Twenty-one", "art_21"),
        ("ARTICLE FIFTEEN", "art_15"),
        ("Article 12 B", "art_12b"),
        ("Article 12B", "art_12b"),
        ("Chapter Thirty", "chp_XXX"),
    ],
)
def test_numbers_of_headings_in_words_and_with_letters(heading, eid):
    assert eid == eids(f"{heading}\n\nBoats shall float on every river.\n", "x.txt")[0]


def test_a_preamble_in_capitals_is_one():
    text = "THE STATES PARTIES,\n\nRECALLING the boats,\n\nHAVE AGREED as follows:\n\nArticle 1\n\nBoats shall float.\n"
    draft = read_draft(text.encode(), "x.txt")
    assert ["preamble", "preamble__rec_1", "art_1", "art_1__para_nn_1"] == [each.eid for each in draft.provisions]
    assert ("THE STATES PARTIES,", "HAVE AGREED as follows:") == (draft.provisions[0].text, draft.provisions[0].wrapup)


def test_a_rule_of_signs_in_plain_text_is_no_paragraph():
    assert ["art_1", "art_1__para_1", "art_1__para_2"] == eids("Article 1\n\n1. Boats.\n\n___________\n\n2. Rafts.\n", "x.txt")


def test_arabic_points_in_quotation_marks_are_the_lowest_level():
    text = "المادة 1 - الغرض\n\n1 - المصابيح:\n\n(أ) تشتعل ليلا؛\n\n(ب) تبقى نظيفة:\n\n'1' على الأرصفة؛\n\n‘2’ في الأبراج.\n"
    draft = read_draft(text.encode(), "x.txt")

    points = [each.eid for each in draft.provisions if each.tag == "point"]
    assert [f"art_1__para_1__point_{end}" for end in ("a", "b", "b__point_1", "b__point_2")] == points


@pytest.mark.parametrize("signs", ["［］", "【】"])
def test_a_wide_bracket_without_its_partner_is_told_as_any_other(signs):
    first, last = signs
    draft = read_draft(f"### 第一条 灯\n\n一、{first}点灯。\n\n二、鸣钟{last}{last}。\n".encode(), "x.md")

    assert [("unbalanced-bracket", 5, 6)] == [(f.kind, f.line, f.column) for f in draft.findings if "bracket" in f.kind]


@pytest.mark.parametrize("signs", ["[]", "［］", "【】"])
def test_a_bracket_before_a_number_hides_no_article_whatever_its_print(signs):
    first, last = signs
    text = f"# 约\n\n{first}第一条 灯\n\n1. 点灯。{last}\n\n{first}第二条{last} 钟\n\n{first}1. 鸣钟。{last}\n"
    draft = read_draft(text.encode(), "x.md")

    assert ["title", "art_1", "art_1__para_1", "art_2", "art_2__para_1"] == [each.eid for each in draft.provisions]
    assert (f"{first}第二条{last}", "钟") == (draft.provisions[3].label, draft.provisions[3].heading)


TITLED = (
    "### Article 1. Lamps\n\n2. Later lamps\n\n    **Option 1:** *lamps by year*\n\n"
    "{}    **Option 2:** *{}*\n\n    Masters light them.\n"
)


@pytest.mark.parametrize(
    ("first", "second", "place"),
    [
        ("    Harbours light them.\n\n", "lamps by tide", "art_1__para_2__alt_2__para_nn_1"),
        ("        1. Harbours light them.\n\n", "lamps by tide", "art_1__para_2__alt_2__para_nn_1"),
        ("    Harbours light them.\n\n", "no text on lamps", "art_1__para_2__para_nn_1"),
        ("    Harbours light them.\n\n", "Lamps burn by tide.", "art_1__para_2__para_nn_1"),
        ("", "lamps by tide", "art_1__para_2__para_nn_1"),
    ],
)
def test_the_last_option_has_its_text_below_its_title_if_another_one_has(first: str, second: str, place: str):
    draft = read_draft(TITLED.format(first, second).encode(), "x.md")
    assert [place] == [each.eid for each in draft.provisions if each.words == "Masters light them."]
    assert [each.eid for each in draft.provisions] == [each.eid for each in read_draft(canonical.write(draft), "x.md").provisions]
