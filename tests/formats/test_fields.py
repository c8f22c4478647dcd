"""The quick reader of heads says what TOML says, or nothing."""

import subprocess
import sys
from pathlib import Path

import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from treaty_tui.formats.fields import simple

ROOT = Path(__file__).resolve().parents[2]
PARTS = [
    '"',
    "a",
    "id",
    "date",
    "=",
    " = ",
    "\n",
    " ",
    "\t",
    "2024-01-05",
    "2024-02-30",
    "2024-04-31",
    "2024-12-31",
    "0000-01-01",
    "2024-1-05",
    "\\",
    "#",
    "'",
    "[",
    "]",
    ".",
    "é",
    "\x7f",
    "\r",
    "1",
    "-",
    '"x"',
    "\u00a0",
]


@settings(max_examples=3000, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_what_it_reads_is_what_toml_reads(source: str) -> None:
    found = simple(source)
    if found is not None:
        assert {name: str(value) for name, value in tomli.loads(source).items()} == found


def test_the_heads_of_the_sample_are_of_this_kind() -> None:
    for path in sorted((ROOT / "drafts").glob("*.md")):
        head = path.read_text("utf-8").split("+++")[1]
        found = simple(head)
        assert found is not None
        assert {name: str(value) for name, value in tomli.loads(head).items()} == found


def test_what_asks_for_the_real_parser_is_left_to_it() -> None:
    for source in (
        'a = "b\\n"',
        'a = "b" # c',
        "a = 1",
        "[a]",
        'a = "b"\na = "c"',
        'a.b = "c"',
        "date = 2024-02-30",
        'x = "\x07"',
        'a = "b',
        "=",
        "a =",
    ):
        assert simple(source) is None, source


def test_drafts_are_listed_without_a_parser_of_toml() -> None:
    script = (
        "import sys; from treaty_tui.workspace import Workspace; print(len(Workspace.open('.').heads()), 'tomli' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "5 False\n"
