"""A suggestion as the entry of `positions/` that it may become: keys in the order of the interface, and its TOML."""

import json
from collections.abc import Iterator
from pathlib import PurePath

from treaty_tui.eid import spoken
from treaty_tui.scan.model import Scan, Suggestion
from treaty_tui.scan.source import Source

_WIDE = 110


def identity(scan: Scan, number: int) -> str:
    """An id that no other statement gives: the holder, the day, the statement's own fingerprint and a count, from 1."""
    holder = scan.guessed("delegation") or "UNKNOWN"
    return f"{holder}-{scan.guessed('date') or 'undated'}-{scan.sha256[:6] or 'scan'}-{number}"


def entry(scan: Scan, source: Source, number: int, one: Suggestion) -> dict[str, object]:
    """The position as keys and values, `source` a table of its own; only `stance` and `note` may be empty."""
    first = one.places[0]
    start, end = source.sentence_at(first.start)
    line, column = source.place(first.start)
    holder = scan.guessed("delegation")
    told: dict[str, object] = {
        "id": identity(scan, number),
        "delegation": one.voice.delegation if one.voice.reported else "",
        "date": scan.guessed("date"),
        "draft": scan.draft.id,
        "on": one.on,
        "provision": one.foreign,
        "stance": one.stance,
        "action": one.action,
        "note": "",
        "alternative_group": f"scan-{scan.sha256[:6]}-{one.group}" if one.group else "",
        "on_behalf_of": "" if one.voice.reported else scan.guessed("on_behalf_of"),
        "attributed_by": holder if one.voice.reported else "",
        "session": scan.guessed("session"),
        "speaker": scan.guessed("speaker"),
        "confidence": "notes",
        "confirmed": False,
        "rule": one.rule,
        "doubt": one.doubt,
        "refs": list(one.refs),
        "source": {
            "document": PurePath(scan.path).name,
            "place": f"{line}:{column}",
            "words": source.text[start:end],
        },
    }
    return {key: value for key, value in told.items() if value not in ("", []) or key in ("stance", "note")}


def current(scan: Scan, one: Suggestion) -> str:
    """The words that stand in the draft now; for a chapter or article that is its heading, for what is no provision ""."""
    provision = scan.draft.get(one.on)
    return provision.words if provision else ""


def title_of(one: Suggestion) -> str:
    """The target as a person would say it."""
    scope, colon, name = one.on.partition(":")
    if colon:
        return f"{scope}: {name}" + (f", {one.foreign}" if one.foreign else "")
    return spoken(one.on) if one.kind in ("provision", "heading", "preamble") else one.on


def toml(scan: Scan, source: Source) -> bytes:
    """A file that `positions/` can hold: one entry per suggestion, with the current words and the open questions as comments.

    Whatever the statement holds is written as TOML strings with every control character escaped.
    """
    lines = [
        f"# Suggestions from {_plain(PurePath(scan.path).name)} on draft {_plain(scan.draft.id)}: unconfirmed.",
        "# Read each one, set what is missing (stance, note), then take `confirmed = false` out.",
    ]
    lines += [
        f"# {guess.name}: {_plain(guess.value)} (guessed from “{_plain(guess.words)}”)"
        for guess in scan.guesses
        if not guess.given
    ]
    lines.append(f"delegation = {string(scan.guessed('delegation') or 'UNKNOWN')}")
    for number, one in enumerate(scan.suggestions, 1):
        lines += ["", *_entry_lines(scan, source, number, one)]
    return ("\n".join(lines) + "\n").encode()


def _entry_lines(scan: Scan, source: Source, number: int, one: Suggestion) -> Iterator[str]:
    yield "[[position]]"
    yield from _comments(scan, source, one)
    table = entry(scan, source, number, one)
    for key, item in table.items():
        if isinstance(item, str | bool | list):
            yield f"{key} = {item if key == 'date' else value(item)}"
    yield "[position.source]"
    told = table["source"]
    assert isinstance(told, dict)  # noqa: S101 (built so above)
    yield from (f"{key} = {value(item)}" for key, item in told.items())


def _comments(scan: Scan, source: Source, one: Suggestion) -> Iterator[str]:
    yield f"# {_plain(title_of(one))}"
    words = _plain(current(scan, one))
    if words:
        yield f"# now: {words if len(words) <= _WIDE else words[: _WIDE - 1] + '…'}"
    if len(one.places) > 1:
        yield "# also at " + ", ".join("{}:{}".format(*source.place(place.start)) for place in one.places[1:])
    if not one.stance:
        yield "# no plain rule tells the stance: yours to set"


def _plain(text: str) -> str:
    """On one line, without anything that a comment or a terminal could take for more than text."""
    return "".join(letter if letter.isprintable() else "·" for letter in " ".join(text.split()))


def value(item: object) -> str:
    """A string, a boolean or a list of strings as TOML."""
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, list):
        return "[" + ", ".join(string(str(part)) for part in item) + "]"
    return string(str(item))


def string(text: str) -> str:
    """A basic string (TOML 1.0): JSON's escapes are TOML's, but for what must not reach a terminal raw."""
    written = json.dumps(text, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in written)


def _escaped(letter: str) -> str:
    point = ord(letter)
    return f"\\u{point:04X}" if point < 0x10000 else f"\\U{point:08X}"
