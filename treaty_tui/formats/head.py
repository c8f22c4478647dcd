"""The head of a draft: TOML between two lines of `+++` (ours), or YAML between two of `---` (found in the wild)."""

import re
from collections.abc import Mapping

from treaty_tui.errors import InputError
from treaty_tui.model import Finding, Matter
from treaty_tui.typed import NamedTuple

_BYTES = 32_768
_DOTS = 200
_NESTED = 100
_FENCE = "+++"
_YAML_KEY = r"(id|title|date|symbol|language|lang)\s*:\s*(.+)"
STRINGS = ("id", "symbol", "title", "language", "notice")


class Head(NamedTuple):
    """What stands before the text of a file."""

    fields: Mapping[str, object]
    matter: tuple[Matter, ...]
    """The lines of a YAML head: they are not ours, and no letter of them may be lost."""
    start: int
    """Offset of the text that follows the head."""
    line: int
    """Line of the file at that offset, from 1."""
    canonical: bool
    """Whether it is our own TOML head."""


def split(text: str, path: str) -> Head:
    """Read the head, if there is one. Raises InputError with line and column where the TOML is broken or beyond bounds."""
    if text.startswith(_FENCE) and text[3:4] in ("", "\n", " ", "\t"):
        return _toml(text, path)
    if text.startswith("---\n"):
        end = text.find("\n---", 3)
        if end >= 0 and text[end + 4 : end + 5] in ("", "\n", " ") and ":" in text[:end]:
            return _yaml(text, end)
    return Head({}, (), 0, 1, False)


def _toml(text: str, path: str) -> Head:
    first = text.find("\n") + 1 or len(text)
    end = -1 if text.startswith(_FENCE, first) and text[first + 3 : first + 4] in ("", "\n") else text.find("\n+++", first - 1)
    stop = first if end < 0 and text.startswith(_FENCE, first) else end + 1
    if stop <= 0:
        hint = "close it with a line of +++"
        raise InputError("the head that +++ opens is never closed", path=path, line=1, column=1, hint=hint)
    source = text[first:stop]
    fields = parse(source, path, 2)
    close = text.find("\n", stop)
    start = len(text) if close < 0 else close + 1
    return Head(fields, (), start, text.count("\n", 0, start) + 1, True)


def parse(source: str, path: str, line: int = 1) -> Mapping[str, object]:
    """TOML → mapping, bounded in size and depth: 40 KB of dotted keys would take tomli 20 seconds. `line` is where it begins."""
    if len(source) > _BYTES:
        raise InputError(
            f"the head is longer than {_BYTES // 1024} KB", path=path, line=line, hint="keep only the draft's own data"
        )
    for number, each in enumerate(source.split("\n"), line):
        if each.count(".") > _DOTS or each.count("[") + each.count("{") > _NESTED:
            raise InputError("the head is nested too deeply", path=path, line=number, hint="keep keys flat")
    from treaty_tui.formats.fields import simple  # many files have no head

    plain = simple(source)
    if plain is not None:
        return plain
    # tomli, not tomllib: it is compiled and loads in half the time (5 ms against 8).
    import tomli

    try:
        return tomli.loads(source)
    except tomli.TOMLDecodeError as error:
        raise _broken(error, path, line) from error
    except RecursionError as error:
        raise InputError("the head is nested too deeply", path=path, line=line, hint="keep keys flat") from error


def _broken(error: ValueError, path: str, first: int) -> InputError:
    """Tomli's message with the place in the whole file."""
    message = str(error)
    found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
    line = column = 0
    if found is not None:
        message = message[: found.start()]
        line, column = (int(found[1]) + first - 1, int(found[2])) if found[1] else (first, 1)
    hint = 'write each entry as key = "value"'
    return InputError(f"the head is not valid TOML: {message}", path=path, line=line or first, column=column or 1, hint=hint)


def _yaml(text: str, end: int) -> Head:
    """A YAML head: the few keys that we know, and every line kept as matter."""
    fields: dict[str, object] = {}
    matter = []
    for number, line in enumerate(text[4:end].split("\n"), 2):
        if line.strip():
            matter.append(Matter("masthead", line.strip(), line=number))
        found = re.match(_YAML_KEY, line)
        if found is not None:
            key = "language" if found[1] == "lang" else found[1]
            fields[key] = found[2].strip().strip("\"'")
    close = text.find("\n", end + 1)
    start = len(text) if close < 0 else close + 1
    return Head(fields, tuple(matter), start, text.count("\n", 0, start) + 1, False)


def known(fields: Mapping[str, object], path: str) -> tuple[dict[str, str], dict[str, object], list[Finding]]:
    """Our keys as strings, all others as they are, and what is wrong with them."""
    ours: dict[str, str] = {}
    extra: dict[str, object] = {}
    findings = []
    for key, value in fields.items():
        if key in STRINGS or key == "date":
            ours[key] = str(value) if isinstance(value, str | int | float) or key == "date" else ""
            if key == "date" and hasattr(value, "hour"):  # of a day with a time, the day
                ours[key] = ours[key][:10]
            if not isinstance(value, str) and not (key == "date" and hasattr(value, "isoformat")):
                message = f'{key} in the head should be a text: {key} = "..."'
                findings.append(Finding("head", message, "warning", path, 1))
        else:
            extra[key] = value
    return ours, extra, findings
