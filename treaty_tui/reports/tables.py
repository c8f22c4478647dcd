"""Plain tables: a list of records → aligned text, JSON or CSV."""

import json
from collections.abc import Mapping, Sequence

from treaty_tui.reports.lines import cells
from treaty_tui.reports.safe import escaped, shown

LISTS = {"text": ".txt", "json": ".json", "csv": ".csv"}
"""Formats of a list and the suffix that asks for each."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(name: str, records: Sequence[Mapping[str, object]], columns: Sequence[str], width: int = 0) -> bytes:
    """The records in a format of LISTS; text shows `columns` only and cuts the last one to `width` cells (0: never)."""
    if name == "json":
        return json_bytes(list(records))
    if name == "csv":
        return _csv(records, columns)
    return _text(records, columns, width)


def json_bytes(document: object) -> bytes:
    """JSON in UTF-8, a value a line, that cannot drive the terminal it is looked at in.

    Days and the like become words. `json` writes DEL, the C1 controls and halves of surrogate pairs (of a file's name) as they
    are; here they are escaped.
    """
    return escaped(json.dumps(document, ensure_ascii=False, indent=1, default=str) + "\n").encode("utf-8", "backslashreplace")


def _csv(records: Sequence[Mapping[str, object]], columns: Sequence[str]) -> bytes:
    """RFC 4180 with a BOM for spreadsheets; what would run as a formula gets a leading apostrophe (OWASP, CSV injection)."""
    lines = [",".join(columns)]
    for record in records:
        lines.append(",".join(_quoted(_cell(record.get(column))) for column in columns))
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8", "backslashreplace")


def _cell(value: object) -> str:
    """A value as text that drives neither a terminal nor a spreadsheet; line breaks stay."""
    return "" if value is None else shown(str(value).replace("\r\n", "\n"))


def _quoted(value: str) -> str:
    safe = "'" + value if value.startswith(_FORMULA) else value
    return '"' + safe.replace('"', '""') + '"' if any(c in safe for c in ',"\r\n') else safe


def _text(records: Sequence[Mapping[str, object]], columns: Sequence[str], width: int) -> bytes:
    rows = [[shown(" ".join(_cell(record.get(column)).split())) for column in columns] for record in records]
    widths = [max([cells(row[x]) for row in rows] + [cells(columns[x])]) for x in range(len(columns))]
    lines = []
    for row in [list(columns), *rows]:
        line = "  ".join(value + " " * (widths[x] - cells(value)) for x, value in enumerate(row)).rstrip()
        lines.append(_cut(line, width))
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")


def _cut(line: str, width: int) -> str:
    if not width or cells(line) <= width:
        return line
    while cells(line) > width - 1:
        line = line[:-1]
    return line + "…"
