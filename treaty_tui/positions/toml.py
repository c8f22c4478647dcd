"""TOML in and out: bounded parsing with the place of an error, and values written on one line."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from treaty_tui.errors import InputError
from treaty_tui.typed import Any

LARGEST = 32 * 1024 * 1024
"""Bytes of one file; a hundred times what the largest negotiation would fill."""

_DEEP = re.compile(r"^[ \t]*\[*[ \t]*(?:[\w\"'-]+[ \t]*\.[ \t]*){12}", re.MULTILINE)
_BOM = b"\xef\xbb\xbf"
_BARE = re.compile(r"[A-Za-z0-9_-]+\Z")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}


def decode(data: bytes, path: str) -> str:
    """The text of a file without its byte order mark. Raises InputError, with its place, for what is not UTF-8 or too large."""
    if len(data) > LARGEST:
        raise InputError(f"larger than {LARGEST // 1024 // 1024} MB", path=path, hint="split it into several files")
    body = data.removeprefix(_BOM)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        before = body[: error.start]
        column = error.start - before.rfind(b"\n")
        raise InputError(
            "not UTF-8", path=path, line=before.count(b"\n") + 1, column=column, hint="save the file as UTF-8"
        ) from error


def parse(text: str, path: str, line: int = 0) -> dict[str, Any]:
    """The table that the text holds. Raises InputError with line (counted on from `line`) and column.

    Dotted keys and brackets nest only so deep, because a parser's time or stack grows with the depth.
    """
    deep = _DEEP.search(text)
    if deep:
        raise InputError("keys nested too deeply", path=path, line=line + text.count("\n", 0, deep.start()) + 1)
    import tomli  # 14 ms: not for who compares two files

    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        row, column = _place(error)
        what = getattr(error, "msg", "") or str(error)
        raise InputError(
            f"not valid TOML: {what}", path=path, line=line + row, column=column, hint="mend that place by hand"
        ) from error
    except RecursionError as error:
        raise InputError("values nested too deeply", path=path) from error


def _place(error: ValueError) -> tuple[int, int]:
    row, column = getattr(error, "lineno", 0), getattr(error, "colno", 0)
    if not row and (found := re.search(r"line (\d+), column (\d+)", str(error))):
        row, column = int(found[1]), int(found[2])
    return row, column


def key(name: str) -> str:
    """A key as TOML writes it, quoted only where it must be."""
    return name if _BARE.match(name) else string(name)


def string(text: str) -> str:
    """A basic string on one line."""
    return '"' + "".join(_ESCAPES.get(c) or (c if c.isprintable() or c in "\u200c\u200d\u00a0" else _code(c)) for c in text) + '"'


def _code(char: str) -> str:
    point = ord(char)
    return f"\\u{point:04X}" if point < 0x10000 else f"\\U{point:08X}"


def value(item: object) -> str:
    """Any value that a TOML file can hold, on one line. Raises TypeError for what it cannot hold."""
    if isinstance(item, str):
        return string(item)
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, int | float):
        return repr(item)
    if isinstance(item, datetime | date | time):
        return item.isoformat()
    if isinstance(item, Mapping):
        return "{ " + ", ".join(f"{key(str(k))} = {value(v)}" for k, v in item.items()) + " }" if item else "{}"
    if isinstance(item, Sequence):
        return "[" + ", ".join(value(v) for v in item) + "]"
    raise TypeError(f"TOML holds no {type(item).__name__}")
