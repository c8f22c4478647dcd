"""What places weigh where square brackets, or the sponsors of one, came or went. Most drafts hold few."""

from collections.abc import Sequence

from treaty_tui.significance.brackets.signs import marks, shifted
from treaty_tui.significance.following import Followed
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.passages import Passages
from treaty_tui.significance.readings import Readings
from treaty_tui.significance.reasons import MENTIONS, ONE_SIDED, Verdict, at_length
from treaty_tui.significance.stretches import Span

_FIGURES = "0123456789"


def weighed(row: Readings, hunk: Hunk, was: str, now: str) -> Verdict | None:
    """A square bracket or sponsor that comes or goes is the state of the negotiation: substantive, whatever the words."""
    if marks(was) == marks(now) and not (marks(was) and (shifted(was, now) or all(row.told.struck(hunk)))):
        return None
    told = row.told.causes(hunk, row.elsewhere)
    settled = [pair for pair in row.context.settled if "[" in was and pair[1] in now]
    if settled:
        from treaty_tui.significance.brackets.settled import gathered  # few drafts settle a choice in many places

        told = gathered(told, settled)
    whole = Passages(
        (row.old, row.new),
        (hunk[2:4], hunk[4:6]),
        told,
        row.told.struck(hunk),
        row.silent(hunk, row.told.recast(hunk)),
    )
    row.wholes[hunk] = whole
    followed = row.follow(hunk)
    law = row.law_at(hunk, followed, whole)
    alone = [cause for cause in law if cause.also is None and cause.kind != "brackets"]
    silent = alone and (max(was.count(" "), now.count(" ")) <= MENTIONS or any(map(at_length, alone)))
    said = {cause.item for cause in alone}
    more = [] if silent else row.told.beside(hunk, told, row.folder.fold, _stated(hunk, whole.worded, followed))
    more = [cause for cause in more if cause.item.replace(" … ", " ") not in said]
    if followed is None and row.told.worded(hunk, told):
        from treaty_tui.significance.brackets import standing  # few brackets came or went with such words in one block

        law = standing.again(row.told, hunk, told, law)
        more = standing.told(row.told, hunk, (*told, *law), row.folder.fold, whole.worded, row.stems)
    if settled:
        put = {pair[1] for pair in settled}  # be it that a note is called there
        more = [c for c in more if c.shape != ONE_SIDED[1] or c.item.strip("'").rstrip(_FIGURES) not in put]
    return Verdict("substantive", row.told.marked((*whole.beside, *law, *more)))


def sponsored(row: Readings, hunk: Hunk) -> Verdict | None:
    """What became of the sponsors of a bracket where nothing else changed."""
    from treaty_tui.significance.brackets.sponsors import changed

    cause = changed(row.old, row.new, hunk, row.context.language)
    return Verdict("substantive", (cause,)) if cause else None


def _stated(hunk: Hunk, told: Sequence[Sequence[Span]], followed: Followed | None) -> Sequence[Sequence[Span]]:
    """Where words are told otherwise, with references that go on in words that stand and are only put otherwise."""
    if followed is None or followed.causes or not followed.pairs:
        return told
    places = hunk[2:4], hunk[4:6]
    same = [
        pair
        for pair in followed.pairs
        if all(first < start < last or first < end < last for (first, last), (start, end) in zip(pair, places, strict=True))
    ]
    return [[*spans, *[pair[side] for pair in same]] for side, spans in enumerate(told)]
