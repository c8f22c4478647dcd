"""Where each `[[position]]` stands in a file, to the character: edits splice the text and leave the rest as it was.

The text is known to be valid TOML or nearly so; the scanner only has to know where strings, arrays and comments end.
"""

import re

from treaty_tui.typed import NamedTuple

_SPACE = re.compile(r"[ \t]*")
_REST = re.compile(r"[^\n]*\n?")
_HEADER = re.compile(r"\[\[?[ \t]*([^\]\n]*?)[ \t]*\]\]?")
_NAME = r"(?:[A-Za-z0-9_-]+|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')"
_KEY = re.compile(rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*")
_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[\[\]{}]"
    r"|\n"
    r"|[^\"'\#\[\]{}\n]+"
    r"|.",
    re.DOTALL,
)
_MAYBE = re.compile(r"^[ \t]*\[\[[ \t]*([A-Za-z0-9_-]+)[ \t]*\]\]", re.MULTILINE)


class Statement(NamedTuple):
    """One header or key with its value. Offsets are into the text; `end` is after the line's own newline."""

    header: bool
    name: str
    """`position` or `position.source` for a header (brackets off), the key for a key."""
    start: int
    end: int
    value_start: int = 0
    value_end: int = 0
    array: bool = False
    """A header in double brackets."""


class Entry(NamedTuple):
    """One `[[name]]` with all that belongs to it, from its header to the end of its last key."""

    start: int
    end: int
    line: int
    """Of the header, from 1."""
    statements: tuple[Statement, ...]


def statements(text: str) -> list[Statement]:
    """Every header and key of a file, in order."""
    found: list[Statement] = []
    at = 0
    while at < len(text):
        begin = _skip(_SPACE, text, at)
        head = text[begin : begin + 1]
        if head in ("", "#", "\n", "\r"):
            at = _skip(_REST, text, begin)
        elif head == "[":
            found.append(_header(text, begin))
            at = found[-1].end
        else:
            found.append(_key(text, begin))
            at = found[-1].end
    return found


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _header(text: str, begin: int) -> Statement:
    match = _HEADER.match(text, begin)
    name = match[1] if match else ""
    end = _skip(_REST, text, match.end() if match else begin + 1)
    return Statement(True, name.lstrip("[").strip().strip("\"'"), begin, end, array=text.startswith("[[", begin))


def _key(text: str, begin: int) -> Statement:
    match = _KEY.match(text, begin)
    after = _skip(_SPACE, text, match.end() if match else begin)
    if match is None or text[after : after + 1] != "=":
        return Statement(False, "", begin, _skip(_REST, text, begin + 1))
    start = _skip(_SPACE, text, after + 1)
    stop = _value_end(text, start)
    name = match[0] if match[0][0] not in "\"'" else match[0][1:-1]
    return Statement(False, name, begin, _skip(_REST, text, stop), start, stop)


def _value_end(text: str, at: int) -> int:
    """The end of a value without the white space or comment after it."""
    depth, last = 0, at
    while at < len(text):
        match = _TOKEN.match(text, at)
        piece = match[0] if match else text[at]
        if depth == 0 and (piece[0] in "\n#" or piece == "\r\n"):
            break
        depth += (piece in ("[", "{")) - (piece in ("]", "}"))
        at += len(piece)
        if piece.strip():
            last = at - (len(piece) - len(piece.rstrip()))
    return last


def entries(text: str, name: str = "position") -> list[Entry]:
    """All `[[name]]` entries of a file, each with its sub-tables."""
    found: list[list[Statement]] = []
    inside = False
    for statement in statements(text):
        if statement.header:
            if statement.array and statement.name == name:
                found.append([])
                inside = True
            else:
                inside = inside and statement.name.startswith(name + ".")
        if inside:
            found[-1].append(statement)
    return _numbered(text, found)


def _numbered(text: str, groups: list[list[Statement]]) -> list[Entry]:
    made: list[Entry] = []
    line, at = 1, 0
    for group in groups:
        line += text.count("\n", at, group[0].start)
        at = group[0].start
        made.append(Entry(group[0].start, group[-1].end, line, tuple(group)))
    return made


def header_starts(text: str, name: str) -> list[int]:
    """Where lines begin that look like `[[name]]`: quick, and not led astray by a string or bracket that never ends.

    A string may pretend; whoever uses this checks afterwards.
    """
    return [match.start() for match in _MAYBE.finditer(text) if match[1] == name]


def header_lines(text: str, name: str, count: int) -> list[int]:
    """Lines of the `[[name]]` headers: by a quick search, and by the scanner where a string pretends to hold one."""
    lines: list[int] = []
    line, at = 1, 0
    for match in _MAYBE.finditer(text):
        if match[1] == name:
            line += text.count("\n", at, match.start())
            at = match.start()
            lines.append(line)
    return lines if len(lines) == count else [entry.line for entry in entries(text, name)]
