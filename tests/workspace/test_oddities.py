"""What `check` tells of drafts besides their references; the wordings are our own."""

from pathlib import Path

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.workspace import Workspace
from treaty_tui.workspace.oddities import gaps

HEAD = '+++\nid = "{}"\ndate = 2031-0{}-01\nlanguage = "en"\n+++\n# Convention on Lamps\n'
PLAIN = "## Chapter I. General\n### Article 1. Lamps\n1. Lamps burn from dusk until dawn.\n2. {}\n"


def checked(tmp_path: Path, *texts: str) -> list[tuple[str, str, int, int, str]]:
    """Kind, file, line, column and message of what is wrong with drafts, the oldest first, and told in a workspace of theirs."""
    (tmp_path / "drafts").mkdir()
    for number, text in enumerate(texts, 1):
        (tmp_path / "drafts" / f"d{number}.md").write_text(HEAD.format(f"d{number}", number) + text)
    return told(tmp_path)


def told(root: Path) -> list[tuple[str, str, int, int, str]]:
    found = Workspace(root).findings()
    return [(f.kind, Path(f.path).name, f.line, f.column, f.message) for f in found if f.kind != "network-folder"]


def test_a_reference_is_told_with_its_column(tmp_path: Path) -> None:
    said = "Bells ring under article 9, and horns under article 9, paragraph 4, and under article 9."
    found = checked(tmp_path, PLAIN.format(said))
    assert [10, 10, 10] == [line for _, _, line, _, _ in found]
    line = f"2. {said}"
    assert [line.index("article 9") + 1, line.index("article 9, p") + 1, line.rindex("article 9") + 1] == [f[3] for f in found]


def test_a_gap_of_chapters_is_noted_as_one_of_articles_is(tmp_path: Path) -> None:
    found = checked(tmp_path, PLAIN.format("Bells ring.") + "## Chapter III. End\n### Article 2. End\n1. All ends.\n")
    assert [("numbering", "d1.md", 11, 1, "Chapter III follows Chapter I")] == found


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ("A B C D E", []),
        ("C D", []),
        ("K L M", []),
        ("A B D", ["Annex D follows Annex B"]),
        ("I II IV", ["Annex IV follows Annex II"]),
        ("XCIX C CI", []),
        ("V VII", ["Annex VII follows Annex V"]),
        ("1 3", ["Annex 3 follows Annex 1"]),
    ],
)
def test_a_series_that_began_with_a_letter_goes_on_in_letters(numbers: str, told: list[str]) -> None:
    text = "Article 1\n\nLamps burn.\n\n" + "".join(f"Annex {each}\n\nBells ring.\n\n" for each in numbers.split())
    assert told == [each.message for each in gaps(read_draft(text.encode(), "x.txt"))]


def test_a_neighbour_where_none_stands_is_noted(tmp_path: Path) -> None:
    text = PLAIN.format("The preceding paragraph binds all.").replace("1. Lamps", "1. Under the preceding paragraph lamps")
    ((kind, _, line, _, message),) = checked(tmp_path, text)
    assert ("reference", 9, "article 1 (1): nothing stands there for 'preceding paragraph' to name") == (kind, line, message)


def test_an_annex_that_is_cited_where_there_is_none_is_noted_once(tmp_path: Path) -> None:
    text = PLAIN.format("Bells ring under annex II, and horns under annex III.")
    ((kind, _, line, column, message),) = checked(tmp_path, text)
    assert ("reference", 10, 21) == (kind, line, column)
    assert message == "article 1 (2): 'annex II' or another is cited 2 times, and this draft holds no annex"


def test_agreed_words_that_changed_are_told_with_their_line(tmp_path: Path) -> None:
    texts = [PLAIN.format(f"[agreed ad referendum] Each lamp is lit within {days} days.") for days in (30, 30, 60)]
    found = checked(tmp_path, *texts)
    assert [("agreed-changed", "d3.md", 10)] == [(kind, file, line) for kind, file, line, _, _ in found]


@pytest.mark.parametrize("suffix", ["docx", "pdf", "html", "xml", "json", "pages", "PNG"])
def test_a_document_that_no_reader_takes_is_told_unless_a_draft_of_its_name_stands_beside_it(tmp_path: Path, suffix: str) -> None:
    assert [] == checked(tmp_path, PLAIN.format("Bells ring."))
    (tmp_path / "drafts" / f"d1.{suffix}").write_bytes(b"PK\x03\x04zzz")
    for name in ("README", "readme.html", ".hidden.docx", "~$d1.docx", "#d2.md#", "d1.md.bak", "notes.docx~", "notes.tmp"):
        (tmp_path / "drafts" / name).write_bytes(b"zzz")
    (tmp_path / "drafts" / "lineage.toml").write_text("")
    assert [] == told(tmp_path)
    (tmp_path / "drafts" / f"other.{suffix}").write_bytes(b"PK\x03\x04zzz")
    ((kind, file, *_),) = told(tmp_path)
    assert ("unread-file", f"other.{suffix}") == (kind, file)


def test_a_file_without_a_suffix_among_the_drafts_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "minutes").write_text("Article 1\n\nLamps burn.\n")
    ((kind, file, _, _, message),) = told(tmp_path)
    assert ("unread-file", "minutes") == (kind, file)
    assert message.startswith("a file without a suffix is not read here")


def test_a_head_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text('+++\nid = "a\n+++\n### Article 1. Lamps\n1. Lamps burn.\n')
    assert ["unreadable-head"] == [kind for kind, *_ in told(tmp_path)]
