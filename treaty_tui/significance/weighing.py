"""Weigh a redline: every segment editorial, consequential or substantive, and why. The rules stand in the package's docstring."""

import re
from collections.abc import Mapping, Sequence

from treaty_tui.diff import diff
from treaty_tui.language.words import bare, narrow, opens_bracket
from treaty_tui.model import Flag, Segment
from treaty_tui.significance import moving, shifted
from treaty_tui.significance.context import Context
from treaty_tui.significance.form import invisible, leads
from treaty_tui.significance.hunks import Hunk, hunks
from treaty_tui.significance.reasons import ALONE, Cause, Verdict, flags, quoted
from treaty_tui.significance.verdicts import Wordings
from treaty_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # only where long phrases moved
    from treaty_tui.diff.moved import MovedPhrase
    from treaty_tui.significance.clauses import Clause
    from treaty_tui.significance.sentences import Sentence
    from treaty_tui.significance.stretches import Span

SCALE = ("none", "editorial", "consequential", "substantive")
"""Significance from least to most."""

_CALLED = 6
"""Characters of unchanged words that may be a note's number, between two others."""

_LONG, _SHOWN = 60, 38
"""Characters of a place of which more may have changed than its reasons show, and those behind which a name may be cut."""
_SENTENCE = 80
"""Characters between two places of a mark that may have wandered from one to the other, ..."""
_ENDS = frozenset(".;:\n")
"""... and marks that stand between none such."""

_OPENING = frozenset("[［【〔(（")
"""Signs that a mark alone in its line begins with."""
_PARTING = frozenset(",;:")
"""Marks that can wander."""

_RENUMBERED = Verdict("editorial", (Cause("", ""),))


class Weighed(NamedTuple):
    """A row's segments with their significance, the row's own, and its flags, each said once."""

    segments: tuple[Segment, ...]
    significance: str
    flags: tuple[Flag, ...]
    followed: tuple[int, ...] = ()
    """Which segments only follow a replacement that was made throughout: these can be folded away."""

    @property
    def only_followed(self) -> bool:
        """Whether no words of the row changed but these."""
        return bool(self.followed) and len(self.followed) == sum(segment.op != "=" for segment in self.segments)


def weigh(old: str, new: str, segments: Sequence[tuple[str, str]], context: Context) -> Weighed:
    """Each segment with its significance; "=" is always `none`. `segments` must rebuild `old` and `new`."""
    highest = floor(context.change, context.moved, context.renumbered)
    if old == new:
        return still(old, highest)
    if context.change in ("inserted", "deleted"):
        return _alone(old, new, segments, context.language)
    if not (old.isascii() and new.isascii()):
        from treaty_tui.significance.form import disguises  # not for plain ASCII

        if (said := disguises.weighed(old, new, segments, context, weigh)) is not None:
            return Weighed(*said)
    row = Wordings(old, new, context, hunks(segments))
    moves = _moves(row, segments)
    phrases = [] if moves else moving.phrases(segments)
    sentences = _sentences(row, segments, phrases) if phrases else []
    clauses = _clauses(row, segments, phrases, moves) if phrases and not sentences else []
    if context.turns:
        from treaty_tui.significance.names.agreeing import told  # few drafts put a noun of another gender for one throughout

        moves = {**told(row, segments), **moves}
    causes, weights, highest, followed = _verdicts(row, segments, moves, highest)
    if phrases:
        known = [each.phrase for each in clauses] + [phrase for _, phrase in sentences]
        causes = moving.moving(
            causes, moving.written(segments, [each for each in phrases if each not in known]), row.law, segments
        )
        causes += [cause for sentence, _ in sentences for cause in _inside(row, sentence)]
        causes += [cause for each in clauses for cause in (*_reworded(row, each[:2]), _moved(row.new, each.new))]
        for place in [place for each in clauses for place in (each.gone, each.come)]:
            weights[place.first : place.last] = ["substantive"] * (place.last - place.first)
    causes = moving.standing(causes, old, new, row.law) if len(causes) > 1 else causes
    pairs = zip(segments, weights, strict=True)
    marked = [Segment._make((op, text, "none" if op == "=" else weight)) for (op, text), weight in pairs]
    return Weighed(tuple(marked), highest, _said(causes), tuple(followed))


_Places = tuple[list[Cause], list[str], str, list[int]]
"""Of the changed places of a row: why they are told, the weight of each segment, the highest, and which only follow."""


def _verdicts(row: Wordings, segments: Sequence[tuple[str, str]], moves: Mapping[Hunk, Verdict], highest: str) -> _Places:
    found: list[Sequence[Cause]] = []
    weights = [SCALE[0]] * len(segments)
    followed: list[int] = []
    mark: Hunk | None = None
    for hunk in row.places:
        verdict = moves.get(hunk) or row.verdict(hunk, _known(row, hunk))
        if verdict.causes and verdict.causes[0].kind == "punctuation":
            if mark and _regrouped(row, mark, hunk):
                verdict = verdict._replace(significance="substantive")
                weights[mark.first : mark.last] = ["substantive"] * (mark.last - mark.first)
            mark = hunk
        found.append(verdict.causes)
        if row.context.substitutions and _followed(row, hunk, verdict):
            followed += range(hunk.first, hunk.last)
        if verdict.significance == "substantive" and not [cause for cause in verdict.causes if cause.kind != "term"]:
            found.append((*found.pop(), row.plainly(hunk)))
        if verdict.significance == "substantive" and _cut(row, hunk):
            found.append(_untold(row, hunk, found[-1]))
        if verdict.significance != highest:
            highest = max(highest, verdict.significance, key=SCALE.index)
        weights[hunk.first : hunk.last] = [verdict.significance] * (hunk.last - hunk.first)
    return moving.once(found), weights, highest, followed


def _cut(row: Wordings, hunk: Hunk) -> bool:
    """Whether a reason may show but the beginning of a place: it is long, or holds a capital behind that."""
    most = max(hunk.old_end - hunk.old_start, hunk.new_end - hunk.new_start)
    if not _SHOWN < most <= _LONG:
        return most > _LONG
    behind = row.old[hunk.old_start + _SHOWN : hunk.old_end] + row.new[hunk.new_start + _SHOWN : hunk.new_end]
    return behind != behind.lower()


def _untold(row: Wordings, hunk: Hunk, said: Sequence[Cause]) -> Sequence[Cause]:
    """What of a long place is told nowhere in its reasons."""
    if any(cause.kind == "moved" for cause in said) or row.elsewhere[0] or row.elsewhere[1]:
        return ()
    from treaty_tui.significance.untold import told  # in few rows so much changed

    return told(said, row.besides(hunk), row.stems)


def _followed(row: Wordings, hunk: Hunk, verdict: Verdict) -> bool:
    """Whether a changed place is nothing but one of what was replaced throughout, be it only spelt otherwise."""
    if verdict.causes:
        return verdict.significance == "consequential" and verdict.causes[0].kind == "term"
    was, now = row.sides(hunk)
    return (was.strip().lower(), now.strip().lower()) in row.context.substitutions


def _sentences(
    row: Wordings, segments: Sequence[tuple[str, str]], phrases: "Sequence[MovedPhrase]"
) -> "list[tuple[Sentence, MovedPhrase]]":
    """Sentences that went to another place, with a phrase of each, and leave what changed in them to be told by itself."""
    from treaty_tui.significance.sentences import moved  # in few rows so much changed

    found = moved((row.old, row.new), row.places, segments, phrases)
    row.elsewhere = [each[0] for each, _ in found], [each[1] for each, _ in found]
    return found


def _inside(row: Wordings, sentence: "Sentence") -> list[Cause]:
    """What changed in a sentence that went to another place, and where that is."""
    from treaty_tui.significance.sentences import told

    return [*_reworded(row, sentence), told(row.new, sentence)]


def _reworded(row: Wordings, sentence: "Sentence") -> list[Cause]:
    """What changed in a sentence or clause that went to another place."""
    was, now = row.old[slice(*sentence[0])], row.new[slice(*sentence[1])]
    segments = diff(was, now, row.context.language)
    within = Wordings(was, now, row.context._replace(dealt={}, lone=None, apart=None, beside=None), hunks(segments))
    return _verdicts(within, segments, {}, SCALE[0])[0]


def _clauses(
    row: Wordings, segments: Sequence[tuple[str, str]], phrases: "Sequence[MovedPhrase]", moves: dict[Hunk, Verdict]
) -> "list[Clause]":
    """Clauses that went to another place, which part the changed places: their own are told in `moves`."""
    from treaty_tui.significance.clauses import moved, parted  # in few rows so much changed

    found = moved((row.old, row.new), row.places, segments, phrases, row.law)
    row.places, alone = parted((row.old, row.new), row.places, found, row.law)
    moves.update(dict.fromkeys(alone, Verdict("substantive", (Cause("moved", ""),))))
    return found


def _moved(text: str, clause: "Span") -> Cause:
    """A clause that went to another place."""
    from treaty_tui.significance.brackets.signs import outside

    return Cause("moved", "{} moved", quoted(" ".join(outside(text[slice(*clause)]).split()), ALONE))


def _regrouped(row: Wordings, first: Hunk, last: Hunk) -> bool:
    """Whether a mark that parts clauses went in one place and came in another: what stands between belongs to another one.

    "The Clerk, after asking the Guild[-,-] and the Bursar[+,+] shall sign". Not a comma that only stands on the other side of
    an "and", of a parenthesis or of a note's number.
    """
    between = row.old[first.old_end : last.old_start]
    if len(between) >= _SENTENCE or not _ENDS.isdisjoint(between):
        return False
    (lost, got), (left, came) = _marks(row, first), _marks(row, last)
    wandered = (lost & came) | (got & left)
    if not wandered:
        return False
    words = bare(re.sub(r"\([^()]*\)|\d+", " ", between).casefold())
    if words and words[0] in row.folder.of and row.old[: first.old_start].rstrip()[-1:].isdecimal():
        return False  # article 4[,] of the Accord
    if wandered != {","}:
        return True
    if all(word in row.law.alone and row.law.alone[word].kind == "conjunction" for word in words):
        return False
    from treaty_tui.significance.form.enclosed import serial  # few commas wander

    return not serial(row.old, first, last, row.folder)


def _marks(row: Wordings, hunk: Hunk) -> tuple[set[str], set[str]]:
    """The marks that went at a place, and those that came."""
    was, now = (_PARTING.intersection(narrow(side)) for side in row.sides(hunk))
    return set(was - now), set(now - was)


def _moves(row: Wordings, segments: Sequence[tuple[str, str]]) -> dict[Hunk, Verdict]:
    """The verdicts of places that are told together: words that moved, a note's number that became its neighbour's."""
    places = row.places
    whole = shifted.whole(row.old, row.new, places, row.law) if len(places) > 1 else {}
    whole = whole or shifted.exchanged(row.old, row.new, places)
    found = {hunk: Verdict(significance, (cause,)) for hunk, (significance, cause) in whole.items()}
    if opens_bracket(row.old) and opens_bracket(row.new):
        from treaty_tui.significance.brackets.orders import reordered  # most drafts hold few brackets

        choices = reordered(row.old, row.new, places, row.law)
        found.update({hunk: Verdict("consequential", (cause,)) for hunk, cause in choices.items()})
    if not found and moving.lists(row.old, row.new, places):
        from treaty_tui.significance.form.rosters import reordered as listed  # where lists changed

        found.update(listed(row.old, row.new, places, row.law))
    if row.context.change in ("split", "merged"):
        from treaty_tui.significance.joined import told  # few rows are

        found.update(told(row))
    for number, hunk in enumerate(places[:-1]):
        behind = segments[hunk.last][1]
        if len(behind) < _CALLED and behind.strip().isdecimal():
            from treaty_tui.significance.notes.neighbours import renumbered  # seldom

            found.update(dict.fromkeys(renumbered(row.old, row.new, places[number : number + 2]), _RENUMBERED))
    return found


def _known(row: Wordings, hunk: Hunk) -> Verdict | None:
    """What is told of a place whose words went down into options, or that a list led in, so that they stood in its lead."""
    if row.context.dealt:
        return _dealt(row, hunk)
    if row.context.led is None or hunk.old_start or hunk.new_start:
        return None
    said = leads.said(row.old, row.new, hunk, row.law, row.context)
    if said is None:
        return None
    segments = diff(*said, row.context.language)
    within = Wordings(*said, row.context._replace(led=None, lone=None, apart=None, beside=None), hunks(segments))
    causes, _, highest, _ = _verdicts(within, segments, {}, SCALE[0])
    return Verdict(highest, tuple(causes)) if highest == "substantive" else None


def _dealt(row: Wordings, hunk: Hunk) -> Verdict | None:
    """What is told of a place whose words went down into options: what of them stands in none of these."""
    context = row.context._replace(dealt={}, lone=None, apart=None, beside=None)
    was, now = row.sides(hunk)
    if now.strip() or was.strip() not in row.context.dealt:
        return None
    told = [weigh(was, text, diff(was, text, context.language), context).flags for text in row.context.dealt[was.strip()]]
    lost = [flag for flag in told[0] if all(flag in others for others in told)]
    return Verdict("substantive", (*[Cause(flag.kind, flag.reason) for flag in lost], Cause("moved", "")))


def _said(causes: Sequence[Cause]) -> tuple[Flag, ...]:
    """The reasons of a row; those in which much came or went have their own rules."""
    for cause in causes:
        if cause.also is not None or (cause.kind == "brackets" and cause.shape == "{}"):
            from treaty_tui.significance import weighty

            return weighty.flags(causes)
    return flags(causes)


def _alone(old: str, new: str, segments: Sequence[tuple[str, str]], language: str) -> Weighed:
    """A provision that came or went as a whole: no word of it is told apart, but what cannot be seen, and marks of agreement."""
    unseen = [Cause("invisible", reason) for reason in invisible.changes(old, new, language)]
    told = [Segment(op, text, "none" if op == "=" else "substantive") for op, text in segments]
    if (old or new)[:1] in _OPENING:
        from treaty_tui.significance.brackets.reasons import mark  # few provisions begin so

        unseen += mark(old, new, language)
    return Weighed(tuple(told), "substantive", _said(unseen))


def still(words: str, significance: str) -> Weighed:
    """What words that stand weigh: nothing but what became of their provision."""
    return Weighed._make(((Segment._make(("=", words, "none")),) if words else (), significance, (), ()))


def floor(change: str, moved: bool, renumbered: bool) -> str:
    """The least significance of a row: what only moved, was renumbered, split or merged is consequential."""
    if change in ("inserted", "deleted"):
        return "substantive"
    return "consequential" if moved or renumbered or change in ("split", "merged") else "none"
