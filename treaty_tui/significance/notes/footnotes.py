"""Footnotes of two drafts: they are no provisions, but a delegation may have put its position there."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from treaty_tui import eid as eids
from treaty_tui.diff import diff
from treaty_tui.model import Draft, Finding, Flag, Lineage, Matter
from treaty_tui.significance.context import Context
from treaty_tui.significance.reasons import ALONE, LONG, QUOTE, ROOM, quoted
from treaty_tui.significance.weighing import weigh
from treaty_tui.typed import NamedTuple

_CONTEXT = 40
"""Characters told of what stands between two changes."""

_LONGEST = 300

_MARK = r"\[\^[^\s\[\]]{1,20}\]"
"""How a note is called in a text."""

_SEVERAL = 3
"""Reasons at most that are told of one note."""
_AHEAD = 2
"""Words that are told before those by which two notes differ."""


class Notes(NamedTuple):
    """The footnotes of two drafts, by their marks: those that the other one does not have, and the words of all."""

    old: dict[str, str]
    new: dict[str, str]
    words: tuple[dict[str, str], dict[str, str]]
    language: str

    def told(self, segments: Sequence[tuple[str, str]]) -> tuple[tuple[Flag, ...], bool]:
        """What is told of notes whose marks came or went in a row, and if that weighs: one may have held a reservation."""
        places = _marks(segments, "-"), _marks(segments, "+")
        if not any(places):
            return (), False
        marks = [*places[0]], [*places[1]]
        gone, come = ({mark: notes[mark] for mark in side if mark in notes} for side, notes in zip(marks, self[:2], strict=True))
        if len(gone) == len(come) == 1:
            (was, before), (now, after) = *gone.items(), *come.items()
            name = _named([was]) if was == now else f"{_named([was])} → {now.strip('[^]')}"
            said, weight = _reading(name, before, after, self.language)
            moved = (*self._moved(places),)
            return (*said, *moved), weight == "substantive" or bool(moved)
        told = [_flag(notes, what) for notes, what in ((gone, "deleted"), (come, "inserted")) if notes]
        told += self._moved(places)
        return tuple(told), bool(told)

    def _moved(self, places: tuple[dict[str, int], dict[str, int]]) -> Iterator[Flag]:
        """Notes that both drafts have, and that stand at this place in one of them alone, or at other words of it."""
        called = [
            {mark: words[mark] for mark in side if mark in words and mark not in alone}
            for side, words, alone in zip(places, self.words, self[:2], strict=True)
        ]
        was = {_said(text): places[0][mark] for mark, text in called[0].items()}
        if other := {mark: text for mark, text in called[1].items() if was.get(_said(text), places[1][mark]) != places[1][mark]}:
            yield _flag(other, "set at other words")
        for here, there, what in ((called[0], called[1], "taken from here"), (called[1], called[0], "set here")):
            known = set(map(_said, there.values()))
            notes = {mark: text for mark, text in here.items() if _said(text) not in known}
            if notes:
                yield _flag(notes, what)


def _marks(segments: Sequence[tuple[str, str]], op: str) -> dict[str, int]:
    """The marks that went or came in a row, each with how many letters and figures of what stayed stand before it."""
    found: dict[str, int] = {}
    before = 0
    for sign, text in segments:
        if sign == "=":
            before += sum(map(str.isalnum, text)) if any("[^" in other for _, other in segments) else 0
        elif sign == op and "[^" in text:
            found.update(dict.fromkeys(re.findall(_MARK, text), before))
    return found


def unlike(old: Draft, new: Draft) -> Notes | None:
    """The notes of two drafts; None where there are none."""
    sides = [[matter for matter in draft.matter if matter.kind == "footnote"] for draft in (old, new)]
    if not any(sides):
        return None
    before, after = ({note.label: note.text for note in notes} for notes in _unlike(*sides))
    first, last = ({note.label: note.text for note in notes} for notes in sides)
    return Notes(before, after, (first, last), new.language)


def _flag(notes: dict[str, str], what: str) -> Flag:
    most = LONG if len(notes) == 1 else ALONE if len(notes) == 2 else QUOTE
    return Flag("footnote", f"{_named([*notes])} {what}: {', '.join(_quotes([*notes.values()], most))}")


def _quotes(texts: Sequence[str], most: int) -> list[str]:
    """Notes by their first words; those of which these are alike by the words where they part."""
    said = [quoted(text, most) for text in texts]
    for like in {quote for quote in said if said.count(quote) > 1}:
        places = [place for place, quote in enumerate(said) if quote == like]
        words = [texts[place].split() for place in places]
        shared = sum(1 for _ in takewhile(lambda each: len(set(each)) == 1, zip(*words, strict=False)))
        for place, each in zip(places, words, strict=True):
            rest = " ".join(each[max(1, shared - _AHEAD) :])
            said[place] = quoted(f"…{rest}", most) if max(map(len, words)) > shared else like
    return said


def _reading(name: str, was: str, now: str, language: str) -> tuple[tuple[Flag, ...], str]:
    """What is told of a note that reads otherwise, if anything is, and what that weighs.

    What changed in it, but both by their first words if they are short, or if much of it changed: it is another note, perhaps.
    """
    weighed = weigh(was, now, diff(was, now, language), Context(language=language))
    reasons = dict.fromkeys([flag.reason for flag in weighed.flags])
    if not reasons and weighed.significance != "substantive":
        return (), weighed.significance
    whole = max(map(len, (was, now))) <= ROOM or not 0 < len(reasons) <= _SEVERAL
    said = " → ".join(_quotes([was, now], ROOM)) if whole else "; ".join(reasons)
    return (Flag("footnote", f"{name} reads otherwise: {said}"),), weighed.significance


def _named(marks: Sequence[str]) -> str:
    """Notes by their numbers: "footnotes 12 and 13"."""
    *some, last = [mark.strip("[^]") for mark in marks]
    return f"footnotes {', '.join(some)} and {last}" if some else f"footnote {last}"


def changes(old: Draft, new: Draft, lineage: Lineage) -> tuple[Finding, ...]:
    """A finding for each footnote that came, went or reads otherwise. Where only its number changed, none.

    A note is the one with the same words; else the one at what became of its provision; else the one with its number.
    """
    pairs, ours, theirs = _paired(old, new, lineage)
    told = [_finding(new, now, f"reads otherwise: {_marked(was.text, now.text, new.language)}") for was, now in pairs]
    told += [_finding(new, now, f"inserted: {now.text}") for now in theirs]
    told += [_finding(new, was._replace(line=0), f"deleted: {was.text}", old) for was in ours]
    return tuple(told)


def otherwise(old: Draft, new: Draft, lineage: Lineage) -> Iterator[tuple[str, Flag, str]]:
    """The eId of each provision of the new draft of which a note reads otherwise under the same mark, with what is told there.

    And what the change of the note weighs.
    """
    for was, now in _paired(old, new, lineage)[0]:
        if was.label == now.label and now.eid in _became(was, old, new, lineage):
            flags, weight = _reading(_named([now.label]), was.text, now.text, new.language)
            for flag in flags:
                yield now.eid, flag, weight


def _paired(old: Draft, new: Draft, lineage: Lineage) -> tuple[list[tuple[Matter, Matter]], list[Matter], list[Matter]]:
    """Notes that read otherwise, those that went, and those that came."""
    ours, theirs = _unlike([m for m in old.matter if m.kind == "footnote"], [m for m in new.matter if m.kind == "footnote"])
    pairs: list[tuple[Matter, Matter]] = []
    for test in (lambda was, now: now.eid in _became(was, old, new, lineage), lambda was, now: was.label == now.label):
        for was in list(ours):
            now = next((each for each in theirs if test(was, each)), None)
            if now is not None:
                pairs.append((was, now))
                ours.remove(was)
                theirs.remove(now)
    return pairs, ours, theirs


def _unlike(ours: Sequence[Matter], theirs: Sequence[Matter]) -> tuple[list[Matter], list[Matter]]:
    """Both without the notes that say the same."""
    left: dict[str, list[Matter]] = {}
    for note in theirs:
        left.setdefault(_said(note.text), []).append(note)
    alone = []
    for note in ours:
        same = left.get(_said(note.text))
        if same:
            same.pop(0)
        else:
            alone.append(note)
    kept = {id(note) for notes in left.values() for note in notes}
    return alone, [note for note in theirs if id(note) in kept]


def _said(text: str) -> str:
    """What a note says, by which it is known: without the full stop at its end."""
    return " ".join(text.split()).rstrip(".。")


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
