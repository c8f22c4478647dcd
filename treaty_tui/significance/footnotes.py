"""Footnotes of two drafts: they are no provisions, but a delegation may have put its position there."""

from collections.abc import Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.diff import diff
from treaty_tui.model import Draft, Finding, Lineage, Matter

_CONTEXT = 40
"""Characters told of what stands between two changes."""

_LONGEST = 300


def changes(old: Draft, new: Draft, lineage: Lineage) -> tuple[Finding, ...]:
    """A finding for each footnote that came, went or reads otherwise. Where only its number changed, none.

    A note is the one with the same words; else the one at what became of its provision; else the one with its number.
    """
    ours, theirs = _unlike([m for m in old.matter if m.kind == "footnote"], [m for m in new.matter if m.kind == "footnote"])
    pairs: list[tuple[Matter, Matter]] = []
    for test in (lambda was, now: now.eid in _became(was, old, new, lineage), lambda was, now: was.label == now.label):
        for was in list(ours):
            now = next((each for each in theirs if test(was, each)), None)
            if now is not None:
                pairs.append((was, now))
                ours.remove(was)
                theirs.remove(now)
    told = [_finding(new, now, f"reads otherwise: {_marked(was.text, now.text, new.language)}") for was, now in pairs]
    told += [_finding(new, now, f"inserted: {now.text}") for now in theirs]
    told += [_finding(new, was._replace(line=0), f"deleted: {was.text}", old) for was in ours]
    return tuple(told)


def _unlike(ours: Sequence[Matter], theirs: Sequence[Matter]) -> tuple[list[Matter], list[Matter]]:
    """Both without the notes that say the same."""
    left: dict[str, list[Matter]] = {}
    for note in theirs:
        left.setdefault(_words(note), []).append(note)
    alone = []
    for note in ours:
        same = left.get(_words(note))
        if same:
            same.pop(0)
        else:
            alone.append(note)
    kept = {id(note) for notes in left.values() for note in notes}
    return alone, [note for note in theirs if id(note) in kept]


def _words(note: Matter) -> str:
    return " ".join(note.text.split())


def _became(note: Matter, old: Draft, new: Draft, lineage: Lineage) -> tuple[str, ...]:
    row = lineage.by_old.get(old.by_eid.get(note.eid, -1))
    return () if row is None else tuple(new.provisions[index].eid for index in lineage.pairs[row].new)


def _finding(new: Draft, note: Matter, what: str, where: Draft | None = None) -> Finding:
    place = f" at {eids.spoken(note.eid)}{f' of {where.id}' if where else ''}" if note.eid else ""
    message = f"footnote {note.label.strip('[^]')}{place} {what}"
    short = message if len(message) <= _LONGEST else message[: _LONGEST - 1] + "…"
    return Finding("footnote", short, "note", new.path, note.line, eid=note.eid if where is None else "")


def _marked(was: str, now: str, language: str) -> str:
    return "".join(_pieces(diff(was, now, language)))


def _pieces(segments: Sequence[tuple[str, str]]) -> Iterator[str]:
    signs = {"-": "[-{}-]", "+": "{{+{}+}}"}
    for op, text in segments:
        if op == "=":
            yield text if len(text) <= 2 * _CONTEXT else f"{text[:_CONTEXT]} … {text[-_CONTEXT:]}"
        else:
            yield signs[op].format(text)
