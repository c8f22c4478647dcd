"""One file per draft format: bytes → Draft. A new format is one new file and one line in `READERS`."""

import re
from collections.abc import Mapping
from importlib import import_module

from treaty_tui.errors import InputError
from treaty_tui.model import Draft

READERS: Mapping[str, str] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
}
"""Suffix to the module of this package that has `read(data, path, head)`; loaded when first used."""

SUFFIXES = tuple(READERS)

_LOOK = 100_000
"""Bytes of a nameless file that are looked at to tell what it is."""


def suffix(path: str) -> str:
    """The suffix of a path in lower case, with its dot; "" where there is none."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, end = name.rpartition(".")
    return (dot + end).lower() if stem else ""


def stem(path: str) -> str:
    """The file's name without folder and suffix: the id of a draft that does not give one."""
    name = path.replace("\\", "/").rpartition("/")[2]
    return name[: len(name) - len(suffix(path))] if suffix(path) else name


def read_draft(data: bytes, path: str, head: Mapping[str, object] | None = None) -> Draft:
    """The draft in a file's bytes; `head` stands in for the head that the file itself lacks, from a file beside it.

    Its findings tell what is odd, with lines. Raises InputError where the bytes cannot be read as the suffix of `path` says.
    """
    name = READERS.get(suffix(path) or _guessed(data))
    if name is None:
        hint = f"readable: {' '.join(SUFFIXES)}"
        raise InputError(f"no reader for {suffix(path)} files", path=path, hint=hint)
    reader = import_module(f"treaty_tui.formats.{name}")
    draft: Draft = reader.read(data, path, head)
    return draft


def _guessed(data: bytes) -> str:
    """The suffix that a file without one, such as a pipe, ought to have: Markdown has our head, or headings."""
    marked = re.search(rb"^(?:\xef\xbb\xbf)?\+\+\+\s|^#{1,6} \S", data[:_LOOK], re.MULTILINE)
    return ".md" if marked else ".txt"
