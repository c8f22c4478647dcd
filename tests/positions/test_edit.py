import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.errors import InputError
from treaty_tui.model import Position
from treaty_tui.positions.edit import Editor
from treaty_tui.positions.entry import entry_text
from treaty_tui.positions.reading import read

FILE = """# What Aland said. Keep this remark.
delegation = "AAA"   # ISO code
odd = [ 1,
  2 ]  # two lines

# about the first
[[position]]
id = "A-1"   # a remark at the line's end
date = 2024-07-29
on   =  "art_1"
stance = 'support'
note = \"\"\"
Two lines with a [[position]] in them
and a "quote".\"\"\"
status = "standing" # so far
[position.source]
document = "Letter"
status = "not the position's own"

# about the second
[[position]]
  id = "A-2"
  on = "whole"
  stance = "oppose"
# the end"""

NEW = Position("AAA-2024-08-01-K3XQ2A", "AAA", "art_6__para_2", "oppose", "2024-08-01", "rev3", note='Says "no" \\ plainly')


def editor(text: str = FILE) -> Editor:
    return Editor(text.encode(), "p.toml")


def test_append_touches_nothing_before_it_and_mends_the_missing_last_newline() -> None:
    edit = editor()
    edit.append(NEW)
    assert edit.data.startswith(FILE.encode() + b"\n\n[[position]] # AAA-2024-08-01-K3XQ2A\n")
    last = read(edit.data, "p.toml").positions[-1]
    assert NEW == last._replace(path="", line=0)


def test_set_changes_one_value_in_place() -> None:
    edit = editor()
    edit.set("A-1", {"status": "withdrawn"})
    assert FILE.replace('status = "standing" # so far', 'status = "withdrawn" # so far') == edit.text


def test_set_inserts_behind_the_id_with_its_indent_and_never_in_a_sub_table() -> None:
    edit = editor()
    edit.set("A-2", {"status": "superseded", "superseded_by": "A-3"})
    inserted = '  id = "A-2"\n  status = "superseded"\n  superseded_by = "A-3"\n'
    assert FILE.replace('  id = "A-2"\n', inserted) == edit.text
    edit = editor()
    edit.set("A-1", {"superseded_by": "A-3", "status": "superseded"})
    changed = FILE.replace('"standing" # so far', '"superseded" # so far')
    end = "# a remark at the line's end\n"
    assert changed.replace(end, end + 'superseded_by = "A-3"\n', 1) == edit.text


def test_an_entry_that_ends_in_its_id_gets_new_keys_before_it() -> None:
    text = '[[position]]\non = "whole"\nstance = "oppose"\nid = "A-1"\n'
    edit = editor(text)
    edit.set("A-1", {"status": "withdrawn"})
    assert text.replace('id = "A-1"', 'status = "withdrawn"\nid = "A-1"') == edit.text


def test_remove_undoes_append_byte_for_byte() -> None:
    edit = editor(FILE + "\n")
    edit.append(NEW)
    edit.remove(NEW.id)
    assert FILE + "\n" == edit.text


def test_remove_keeps_the_remarks_of_the_neighbours() -> None:
    edit = editor()
    edit.remove("A-1")
    assert "# about the second\n[[position]]\n" in edit.text
    assert "# about the first\n" in edit.text
    assert ["A-2"] == [p.id for p in read(edit.data, "p.toml").positions]


def test_replace_puts_an_entry_back() -> None:
    edit = editor()
    before = edit.get("A-1")
    edit.set("A-1", {"status": "withdrawn"})
    edit.replace("A-1", before)
    assert FILE == edit.text


def test_byte_order_mark_and_windows_line_ends_stay() -> None:
    data = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    edit = Editor(data, "p.toml")
    edit.append(NEW)
    edit.set("A-2", {"status": "withdrawn"})
    assert edit.data.startswith(b"\xef\xbb\xbf#")
    assert edit.data.count(b"\n") == edit.data.count(b"\r\n")
    edit.remove(NEW.id)
    edit.set("A-2", {"status": "standing"})
    assert data + b"\r\n" == edit.data.replace(b'  status = "standing"\r\n', b"")


def test_an_empty_file_starts_with_its_holder() -> None:
    edit = Editor(b"", "p.toml")
    edit.start("AAA")
    edit.append(NEW)
    assert "AAA" == read(edit.data, "p.toml").delegation
    assert edit.text.startswith('delegation = "AAA"\n\n[[position]]')


def test_inline_positions_can_be_added_to_and_others_are_refused() -> None:
    text = 'delegation = "AAA"\nposition = [ # all\n  { id = "A-1", on = "whole", stance = "support" }, # one\n]\n'
    edit = editor(text)
    edit.append(NEW)
    assert ["AAA-2024-08-01-K3XQ2A", "A-1"] == [p.id for p in read(edit.data, "p.toml").positions]
    assert "# all" in edit.text
    with pytest.raises(InputError, match=r"not written as \[\[position\]\]"):
        edit.set("A-1", {"status": "withdrawn"})


def test_what_cannot_be_edited_safely_is_refused_with_its_place() -> None:
    with pytest.raises(InputError, match="there is a position 'A-1' already"):
        editor().append(NEW._replace(id="A-1"))
    with pytest.raises(InputError, match=r"p\.toml:8: two positions are called 'A-1'"):
        editor('delegation = "A"\n\n' + '[[position]]\nid = "A-1"\non = "whole"\nstance = "support"\n\n' * 2).set(
            "A-1", {"note": "x"}
        )
    with pytest.raises(InputError, match=r"p\.toml:2:5: not valid TOML"):
        editor("a = 1\nb = oops\n")
    with pytest.raises(InputError, match="no position 'A-9'"):
        editor().set("A-9", {"status": "withdrawn"})


TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@given(TEXTS, TEXTS, TEXTS, st.sampled_from(["\n", "\r\n"]))
def test_any_words_survive_writing_and_reading(note: str, quote: str, extra: str, newline: str) -> None:
    position = Position(
        "X-1", "AAA", "whole", "oppose", "2024-01-01", quote=quote, note=note, extra={"own key": extra, "n": [1, {"a": 2.5}]}
    )
    text = entry_text(position, newline)
    found = read(('delegation = "AAA"' + newline + text).encode(), "p.toml")
    assert ((), position) == (found.findings, found.positions[0]._replace(path="", line=0))
    assert text.count("\n") == len(text.splitlines()) or "\x1c" in text or "\x85" in text or "\u2028" in text


VALUES = st.sampled_from(
    [
        '"a"',
        "'b'",
        "2024-07-29",
        "[1, 2]",
        '["x", # [\n "]"]',
        '"""\n[[position]]\nid = "no"\n"""',
        "{ a = 1 }",
        "'''\n#'''",
        "true",
    ]
)


@given(
    st.lists(st.tuples(st.lists(VALUES, max_size=4), st.sampled_from(["", "\n", "# x\n", "\n\n"])), min_size=1, max_size=5),
    st.data(),
)
def test_an_edit_changes_what_is_meant_and_nothing_else(entries: list[tuple[list[str], str]], data: st.DataObject) -> None:
    text = 'delegation = "AAA"\n'
    for number, (values, gap) in enumerate(entries):
        keys = "".join(f"k{n} = {value} # r{number}.{n}\n" for n, value in enumerate(values))
        text += f'{gap}[[position]]\nid = "p{number}"\non = "whole"\nstance = "oppose"\n{keys}'
    before = tomli.loads(text)["position"]
    chosen = data.draw(st.integers(0, len(entries) - 1))
    edit = editor(text)
    edit.set(f"p{chosen}", {"stance": "support", "status": "withdrawn"})
    after = tomli.loads(edit.text)["position"]
    assert [{**t, **({"stance": "support", "status": "withdrawn"} if n == chosen else {})} for n, t in enumerate(before)] == after
    lines = edit.text.splitlines()
    lines.remove('status = "withdrawn"')
    changed = [(a, b) for a, b in zip(text.splitlines(), lines, strict=True) if a != b]
    assert [('stance = "oppose"', 'stance = "support"')] == changed
