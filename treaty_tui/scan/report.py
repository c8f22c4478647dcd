"""A scan for people and for programs: text and JSON."""

import json
import textwrap
from collections.abc import Iterator

from treaty_tui import __version__
from treaty_tui.scan import entries
from treaty_tui.scan.model import Guess, Mention, Scan, Suggestion
from treaty_tui.scan.source import Source, make_source

SCHEMA = "treaty-tui/scan/1"
FORMATS = {"text": ".txt", "json": ".json", "toml": ".toml"}
"""Formats of a scan and the suffix that asks for each."""

_MOST = 240
"""Characters of current words that the text report shows."""


def render(name: str, scan: Scan, width: int = 100) -> bytes:
    """The scan in a format of FORMATS, in UTF-8."""
    source = make_source(scan.text)
    if name == "json":
        return (_safe(json.dumps(document(scan, source), ensure_ascii=False, indent=1)) + "\n").encode()
    if name == "toml":
        return entries.toml(scan, source)
    return ("\n".join(_visible(line) for line in _text(scan, source, width)) + "\n").encode()


def document(scan: Scan, source: Source) -> dict[str, object]:
    """`treaty-tui/scan/1`. Places count lines and columns from 1; `start` and `end` are offsets in characters."""
    return {
        "schema": SCHEMA,
        "generator": f"treaty-tui {__version__}",
        "statement": {"path": scan.path, "sha256": scan.sha256, "language": scan.language},
        "draft": {"id": scan.draft.id, "symbol": scan.draft.symbol, "date": scan.draft.date, "language": scan.draft.language},
        "guesses": [_guess(source, guess) for guess in scan.guesses],
        "suggestions": [_suggestion(scan, source, number, one) for number, one in enumerate(scan.suggestions, 1)],
        "resolutions": [{"symbol": m.on.partition(":")[2], **_place(source, m)} for m in scan.resolutions],
        "findings": [finding._asdict() for finding in scan.findings],
    }


def _guess(source: Source, guess: Guess) -> dict[str, object]:
    line, column = source.place(guess.start) if not guess.given else (0, 0)
    return {"name": guess.name, "value": guess.value, "given": guess.given, "words": guess.words, "line": line, "column": column}


def _suggestion(scan: Scan, source: Source, number: int, one: Suggestion) -> dict[str, object]:
    return {
        "kind": one.kind,
        "label": entries.title_of(one),
        "resolved": one.on in scan.draft.by_eid,
        "now": entries.current(scan, one),
        "position": entries.entry(scan, source, number, one),
        "places": [_place(source, place) for place in one.places],
    }


def _place(source: Source, mention: Mention) -> dict[str, object]:
    line, column = source.place(mention.start)
    start, end = source.sentence_at(mention.start)
    place: dict[str, object] = {"line": line, "column": column, "start": mention.start, "end": mention.end}
    place |= {"words": source.text[mention.start : mention.end], "sentence": source.text[start:end]}
    place |= {"provision": mention.foreign} if mention.foreign else {}
    return place | ({"doubt": mention.doubt} if mention.doubt else {})


def _text(scan: Scan, source: Source, width: int) -> Iterator[str]:
    yield f"{scan.path}, read on draft {scan.draft.id} ({scan.language})"
    for guess in scan.guesses:
        how = "as you say" if guess.given else f"a guess, from line {source.place(guess.start)[0]}"
        yield f"  {guess.name}: {guess.value} ({how})"
    if not scan.suggestions:
        yield from ("", "Nothing in this draft is named.")
    for number, one in enumerate(scan.suggestions, 1):
        yield ""
        yield from _entry(scan, source, number, one, width)
    if scan.findings:
        yield from ("", "To be looked at:")
        for finding in scan.findings:
            yield from _wrapped(f"{finding.path}:{finding.line}:{finding.column}: {finding.kind}: {finding.message}", "  ", width)
    yield from ("", f"{len(scan.suggestions)} suggestions, none confirmed; -f toml writes them as entries for positions/.")


def _entry(scan: Scan, source: Source, number: int, one: Suggestion, width: int) -> Iterator[str]:
    first = one.places[0]
    line, column = source.place(first.start)
    yield from _wrapped(f"{number}. {entries.title_of(one)} [{one.on}]", "", width)
    yield from _wrapped(_said(scan, one), "   ", width)
    start, end = source.sentence_at(first.start)
    yield from _wrapped(f"{line}:{column} “{source.text[start:end]}”", "   ", width)
    yield from _wrapped(f"! {one.doubt}" if one.doubt else "", "   ", width)
    words = " ".join(entries.current(scan, one).split())
    if words:
        yield from _wrapped("now: " + (words if len(words) <= _MOST else words[: _MOST - 1] + "…"), "   ", width)
    if len(one.places) > 1:
        places = ", ".join("{}:{}".format(*source.place(place.start)) for place in one.places[1:])
        yield from _wrapped(f"also at {places}", "   ", width)


def _said(scan: Scan, one: Suggestion) -> str:
    """The suggested entry in one line: who, what, by which rule."""
    who = one.voice.delegation if one.voice.reported else scan.guessed("delegation") or "?"
    reported = f", as {scan.guessed('delegation') or 'the speaker'} reports" if one.voice.reported else ""
    what = " ".join(filter(None, (one.stance, one.action))) or "stance: yours to set"
    rule = f" (rule: {one.rule})" if one.rule else ""
    group = f"; one of the alternatives {one.group}" if one.group else ""
    return f"{who}{reported}: {what}{rule}{group}"


def _wrapped(text: str, indent: str, width: int) -> list[str]:
    flat = " ".join(text.split())
    return textwrap.wrap(flat, max(40, width), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _safe(dumped: str) -> str:
    """What must not reach a terminal raw stands in strings only, where JSON has escapes for it."""
    return "".join(letter if letter.isprintable() or letter == "\n" else json.dumps(letter)[1:-1] for letter in dumped)


def _visible(line: str) -> str:
    """What a statement holds cannot drive the terminal: controls and hidden characters become a dot."""
    return "".join(letter if letter.isprintable() else "·" for letter in line)
