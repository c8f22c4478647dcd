import pytest

from treaty_tui.formats import markup, read_draft


def clean(text, links=()):
    matter = []
    return markup.clean(text, frozenset(links), matter, 1), [each.text for each in matter]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("*Being* **the** ***first***", "Being the first"),
        ("*[Taking* account]", "[Taking account]"),
        ("r*eaffirming* it", "reaffirming it"),
        ("[NDMC*][INDC] of [NDMC*]", "[NDMC*][INDC] of [NDMC*]"),
        ("a snake_case_name and _this_", "a snake_case_name and this"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        (r"\* \*not\* this", "* *not* this"),
        ("**open", "**open"),
        ("**Option 3:**Building on **it**", "Option 3:Building on it"),
        ("**Duties.**[Each **keeper**] may", "Duties.[Each keeper] may"),
        ("**a **b", "**a **b"),
        ("x<br>y", "x y"),
        ("<date to be set>", "<date to be set>"),
    ],
)
def test_signs_go_and_letters_stay(text, words):
    assert words == clean(text)[0]


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("see [it](../a/b.md) now", "see it now", ["../a/b.md"]),
        ("[x](http://a/c)/d) y", "x y", ["http://a/c)/d"]),
        ("[[a] b](https://x.org/y)", "[a] b", ["https://x.org/y"]),
        ("paragraph [2](a) of", "paragraph [2](a) of", []),
        ("[may][shall] do", "[may][shall] do", []),
        ("[it][src] here", "it here", ["src"]),
        ("[shall][should] [x][src]", "[shall][should] x", ["src"]),
        ("<span class='q'>x</span>", "x", ["<span class='q'>", "</span>"]),
    ],
)
def test_brackets_are_the_drafts_own_unless_they_hold_an_address(text, words, kept):
    assert (words, kept) == clean(text, ["src"])


@pytest.mark.parametrize(
    ("line", "level", "words"),
    [("## A", 2, "A"), ("##A", 2, "A"), ("### A ###", 3, "A"), ("###4 and", 0, "###4 and"), ("#######x", 0, "#######x")],
)
def test_a_heading_has_one_to_six_signs_and_no_digit_behind_them(line, level, words):
    assert (level, words) == markup.heading(line)


def test_entities_are_the_characters_they_stand_for():
    assert "a & b\u00a0c" == markup.resolved("a &amp; b&nbsp;c")
    assert r"\&amp;" == markup.resolved(r"\&amp;")


def test_underlined_lines_are_headings():
    draft = read_draft(b"Convention on lamps\n===\n\nArticle 1\n---\n\nText of it.\n", "x.md")

    assert ["title", "art_1", "art_1__para_nn_1"] == [each.eid for each in draft.provisions]
