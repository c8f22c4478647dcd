"""What a person says of the lineage in `drafts/lineage.toml`: `[[pair]]` and `[[forbid]]`, both as `draft:eid`."""

from pathlib import Path

from treaty_tui.errors import InputError
from treaty_tui.model import Finding
from treaty_tui.typed import NamedTuple

Pair = tuple[str, str]


class Pins(NamedTuple):
    """Pairs of `draft:eid` that belong together, and that do not."""

    pairs: tuple[Pair, ...] = ()
    forbidden: tuple[Pair, ...] = ()
    findings: tuple[Finding, ...] = ()
    lines: tuple[int, ...] = ()
    """Of the pairs, then of the forbidden ones."""

    def between(self, old: str, new: str) -> tuple[list[Pair], list[Pair]]:
        """The pairs of eIds that speak of these two drafts."""
        return _of(self.pairs, old, new), _of(self.forbidden, old, new)


def _of(pairs: tuple[Pair, ...], old: str, new: str) -> list[Pair]:
    """Those of two drafts, whichever of them is compared with the other."""
    split = [(a.partition(":"), b.partition(":")) for pair in pairs for a, b in (pair, pair[::-1])]
    return [(a[2], b[2]) for a, b in split if a[0] == old and b[0] == new]


def read_pins(path: Path) -> Pins:
    """The file's pins; none where there is no file. Mistakes are findings."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Pins()
    except OSError as error:
        return Pins(findings=(Finding("unreadable", str(error.strerror), "error", str(path), 1, 1),))
    from treaty_tui.positions import toml
    from treaty_tui.positions.reading import strangers

    try:
        text = toml.decode(data, str(path))
        document = toml.parse(text, str(path))
    except InputError as error:
        return Pins(findings=(Finding("unreadable", error.message, "error", str(path), error.line, error.column),))
    findings = strangers(document, text, str(path), ("pair", "forbid"))
    lines: list[int] = []
    read = [_rows(document, name, text, str(path), findings, lines) for name in ("pair", "forbid")]
    return Pins(tuple(read[0]), tuple(read[1]), tuple(findings), tuple(lines))


def _rows(document: dict[str, object], name: str, text: str, path: str, findings: list[Finding], lines: list[int]) -> list[Pair]:
    rows = document.get(name, [])
    found: list[Pair] = []
    if not isinstance(rows, list):
        findings.append(Finding("wrong-type", f"write each as [[{name}]]", "error", path, 1, 1))
        return found
    from treaty_tui.positions import spans

    places = spans.header_lines(text, name, len(rows))
    for number, row in enumerate(rows):
        line = places[number] if number < len(places) else 1
        old, new = (row.get("old"), row.get("new")) if isinstance(row, dict) else (None, None)
        if isinstance(old, str) and isinstance(new, str) and ":" in old and ":" in new:
            found.append((old, new))
            lines.append(line)
        else:
            message = f'a [[{name}]] needs old = "draft:eid" and new = "draft:eid"'
            findings.append(Finding("wrong-type", message, "error", path, line, 1))
    return found
