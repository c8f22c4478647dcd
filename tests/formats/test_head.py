import pytest

from treaty_tui.errors import InputError
from treaty_tui.formats import read_draft, stem, suffix
from treaty_tui.formats.markdown import write

HEAD = b"""+++
id = "rev9"
title = "Draft on lamps"
date = 2031-04-05
[more]
kept = [1, 2.5, "x", true, {a = 2031-04-05T06:07:08Z}]
+++
"""


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("+++\nid = rev9\n+++\n", 2, 6),
        ('+++\nid = "a"\nid = "b"\n+++\n', 3, 9),
        ('+++\nid = "a\n+++\n', 2, 8),
        ('+++\nid = "a"\n', 1, 1),
    ],
)
def test_a_broken_head_is_refused_with_its_place_and_what_to_do(text, line, column):
    with pytest.raises(InputError) as caught:
        read_draft(text.encode(), "drafts/x.md")

    assert ("drafts/x.md", line, column) == (caught.value.path, caught.value.line, caught.value.column)
    assert caught.value.hint


@pytest.mark.parametrize(
    "bomb",
    [
        ".".join("a" * 9000) + " = 1",
        "\n".join(".".join("ab" * 150) + f".k{number} = 1" for number in range(40)),
        "a = " + "[" * 5000 + "]" * 5000,
        "a = " + "{a=" * 2000 + "1" + "}" * 2000,
        "a = '" + "x" * 40_000 + "'",
    ],
    ids=["one dotted key", "many dotted keys", "arrays", "tables", "length"],
)
def test_a_head_that_would_take_seconds_is_refused(bomb):
    with pytest.raises(InputError):
        read_draft(f"+++\n{bomb}\n+++\n".encode(), "x.md")


def test_a_key_of_the_wrong_kind_is_told_and_used_as_text():
    draft = read_draft(b'+++\nid = 7\ntitle = "T"\n+++\n### Article 1\n', "x.md")

    assert "7" == draft.id
    assert ["head"] == [each.kind for each in draft.findings]


def test_a_file_without_a_head_is_called_by_its_name_and_titled_by_its_text():
    draft = read_draft(b"Convention on lamps\n\nArticle 1\nLamps\n", "drafts/lamps.v2.txt")

    assert ("lamps.v2", "Convention on lamps", "en") == (draft.id, draft.title, draft.language)


def test_a_head_beside_the_file_stands_in_and_the_files_own_wins():
    beside = {"id": "beside", "symbol": "A/1", "note": "kept"}

    assert ("beside", "A/1") == read_draft(b"Article 1\nX\n", "x.txt", beside)[0:3:2]
    assert {"note": "kept"} == read_draft(b"Article 1\nX\n", "x.txt", beside).extra
    assert "own" == read_draft(b'+++\nid = "own"\n+++\n### Article 1\n', "x.md", beside).id


def test_the_title_of_the_head_is_the_title_provision_where_the_text_has_none():
    draft = read_draft(b"Article 1\nX\n", "x.txt", {"title": "Beside"})

    assert ("Beside", 0) == (draft.get("title").text, draft.get("title").line)


def test_symbol_and_date_come_from_the_masthead_where_there_is_no_head():
    draft = read_draft(b"A/AC.1/22/Rev.3\nDistr.: General\n7 June 2031\n\nConvention on lamps\n\nArticle 1\nX\n", "x.txt")

    assert ("A/AC.1/22/Rev.3", "2031-06-07", "Convention on lamps") == (draft.symbol, draft.date, draft.title)


def test_unknown_keys_of_every_kind_are_written_back():
    draft = read_draft(HEAD + b"### Article 1\n", "x.md")
    again = read_draft(write(draft), "x.md")

    assert draft.extra == again.extra
    assert {"kept"} == set(again.extra["more"])


def test_a_head_in_yaml_is_read_for_what_we_know_and_kept_as_matter():
    draft = read_draft(b"---\ntitle: Lamps\nlayout: page\n---\n## Article 1\n", "x.md")

    assert "Lamps" == draft.title
    assert ["title: Lamps", "layout: page"] == [each.text for each in draft.matter]


@pytest.mark.parametrize(
    ("path", "end", "name"), [("a/b.c.MD", ".md", "b.c"), ("a\\b.txt", ".txt", "b"), ("a/.txt", "", ".txt"), ("x", "", "x")]
)
def test_a_path_has_a_suffix_and_a_stem(path, end, name):
    assert (end, name) == (suffix(path), stem(path))


def test_a_suffix_without_a_reader_is_refused_with_those_that_have_one():
    with pytest.raises(InputError, match=r"no reader for \.xyz files; readable: \.md"):
        read_draft(b"x", "x.xyz")
