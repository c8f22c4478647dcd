"""Mentions and cues → suggestions: one for each target, stance and voice, with all their places."""

from collections.abc import Iterable, Iterator, Sequence

from treaty_tui.scan import assign, cues
from treaty_tui.scan.model import Cue, Mention, Suggestion, Voice
from treaty_tui.scan.source import Source
from treaty_tui.scan.voices import Names, sharers, voice
from treaty_tui.typed import NamedTuple

_NEEDS_STANCE = ("whole", "process", "theme")
"""Kinds that nearly every sentence touches: what others say of them is suggested only where a rule finds a stance."""

_DROPPED = ("whole",)
"""Kinds that tell nothing without a stance."""


class Told(NamedTuple):
    """What one sentence says about one mention."""

    mention: Mention
    cue: Cue | None
    voice: Voice
    group: int
    refs: tuple[str, ...]


def suggestions(source: Source, mentions: Sequence[Mention], names: Names, own: str) -> list[Suggestion]:
    """In the order of the text. A mention without a stance joins a suggestion on the same target that has one."""
    told: list[Told] = []
    groups = 0
    for start, end in source.sentences:
        inside = [mention for mention in mentions if start <= mention.start < end]
        if inside:
            found = list(_sentence(source.text, start, end, inside, names, own, groups))
            groups = max([groups, *(one.group for one in found)])
            told += found
    return _gathered(told)


def _sentence(text: str, start: int, end: int, inside: list[Mention], names: Names, own: str, groups: int) -> Iterator[Told]:
    found = [cue for cue in cues.find(text[start:end], start) if not cues.impersonal(text[start : cue.start], cue)]
    refs = tuple(dict.fromkeys(m.on.removeprefix("instrument:") for m in inside if m.kind in ("resolution", "instrument")))
    shared = sharers(text[start:end], names)
    grouped: set[str] = set()
    for mention in inside:
        cue = assign.governing(text, mention, found)
        if cue is None:
            yield Told(mention, None, _quiet(text, start, mention, names, own), 0, _others(refs, mention))
            continue
        asks = assign.alternatives(
            text, mention, cue, found, [m for m in inside if m.kind in ("provision", "preamble", "title", "heading")]
        )
        if len(asks) > 1 and mention.on not in grouped:
            groups += 1
            grouped.add(mention.on)
        for ask in asks:
            who = voice(text[start : ask.start], own, names)
            yield Told(mention, ask, who, groups if len(asks) > 1 else 0, _others(refs, mention))
        if not asks[0].action or asks[0].rule == "add":
            yield from (Told(mention, cue, other, 0, ()) for at, other in shared if start + at < mention.start)


def _quiet(text: str, start: int, mention: Mention, names: Names, own: str) -> Voice:
    """Without a cue only an unnamed subject before the mention makes it reported speech."""
    who = voice(text[start : mention.start], own, names)
    return who if who.reported and mention.kind != "instrument" else Voice()


def _others(refs: tuple[str, ...], mention: Mention) -> tuple[str, ...]:
    return tuple(ref for ref in refs if ref != mention.on.removeprefix("instrument:"))


def _gathered(told: Iterable[Told]) -> list[Suggestion]:
    """One suggestion for all that say the same; silent mentions go to the first that speaks of the same target."""
    speaking: dict[tuple[object, ...], Suggestion] = {}
    silent: dict[tuple[str, Voice], Suggestion] = {}
    for one in told:
        cue, mention = one.cue, one.mention
        if cue is None:
            key = (mention.on, one.voice)
            silent[key] = _merged(
                silent.get(key), Suggestion(mention.on, mention.kind, (mention,), voice=one.voice, refs=one.refs)
            )
            continue
        made = Suggestion(mention.on, mention.kind, (mention,), cue.stance, cue.action, cue.rule, one.voice, one.group, one.refs)
        label = (mention.on, cue.stance, cue.action, one.voice, one.group)
        speaking[label] = _merged(speaking.get(label), made)
    return _with_silent(list(speaking.values()), list(silent.values()))


def _merged(old: Suggestion | None, new: Suggestion) -> Suggestion:
    if old is None:
        return new
    places = old.places if new.places[0] in old.places else (*old.places, *new.places)
    return old._replace(places=places, refs=tuple(dict.fromkeys((*old.refs, *new.refs))))


def _with_silent(speaking: list[Suggestion], silent: list[Suggestion]) -> list[Suggestion]:
    made = list(speaking)
    for one in silent:
        home = next((i for i, s in enumerate(made) if s.on == one.on and not s.voice.reported and not one.voice.reported), None)
        if one.kind in _DROPPED:
            continue
        if home is not None:
            made[home] = made[home]._replace(places=(*made[home].places, *(p for p in one.places if p not in made[home].places)))
        elif not (one.kind in _NEEDS_STANCE and one.voice.reported):
            made.append(one)
    return sorted(made, key=lambda s: (s.places[0].start, s.group, s.voice))
