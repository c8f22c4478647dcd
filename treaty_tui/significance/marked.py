"""What places weigh where the words stand, and marks, capitals or the spaces between them changed."""

import re
from bisect import bisect_left

from treaty_tui.language import figures
from treaty_tui.significance.form import invisible, slips
from treaty_tui.significance.form.folding import Folded
from treaty_tui.significance.hunks import Hunk, grown
from treaty_tui.significance.law import plain
from treaty_tui.significance.law.lexicon import listed
from treaty_tui.significance.notes import exported
from treaty_tui.significance.readings import Readings
from treaty_tui.significance.reasons import EDITORIAL, ONE_SIDED, Cause, Verdict, arrow, quoted

_NAMED = 60
"""Characters in which the word stands that a mark stands behind."""


def punctuated(row: Readings, hunk: Hunk, before: Folded, after: Folded, was: str, now: str) -> Verdict:
    """The same words; `before` and `after` are `was` and `now`, folded."""
    if row.folder.arabic and not _same_arabic(row, was, now):
        return Verdict("substantive")
    if was != now and was.lower() == now.lower() and _resized(row, hunk):
        return Verdict("substantive", (Cause("figure", "{}", arrow(was.strip(), now.strip())),))
    if was.isupper() != now.isupper() and was.strip().lower() in listed(row.law, "CAPITALS"):
        return Verdict("substantive", (Cause("wording", "{}", arrow(was.strip(), now.strip())),))  # the WHO, and who
    if before.marks == after.marks:
        return _starred(row, hunk) if "*" in was + now else EDITORIAL
    amount = plain.signed((row.old, row.new), hunk)
    if amount is not None:
        return Verdict("substantive", (amount,))
    from treaty_tui.significance.form.punctuation import regrouped, written_out  # seldom needed

    if row.context.change in ("split", "merged") and written_out(row.old, row.new, hunk):
        return EDITORIAL
    first, last, _, _ = grown(row.old, row.new, hunk)
    found = regrouped(row.folder, row.old[:first], before, after, row.old[last:])
    if found is None or row.follower.inside(hunk[2:4], hunk[4:6]):
        return EDITORIAL
    return Verdict("substantive" if found[1] and not _enclosed(row, hunk) else "editorial", (found[0],))


def _same_arabic(row: Readings, was: str, now: str) -> bool:
    """Whether Arabic words that fold alike are the same."""
    from treaty_tui.significance.form import arabic  # for one language of six

    return arabic.same(was, now, row.law, row.context.loose)


def _starred(row: Readings, hunk: Hunk) -> Verdict:
    """Whether an asterisk marks another word of the row than before."""
    mark = exported.starred((row.old, row.new), [*map(row.sides, row.places)], row.places.index(hunk))
    if not mark:
        return EDITORIAL
    word = (re.findall(r"\w+", row.old[: hunk.old_start][-_NAMED:]) or [""])[-1]
    gone = hunk.old_start < hunk.old_end
    return Verdict("substantive", (Cause("wording", f"{mark} {ONE_SIDED[not gone][3:]} behind {{}}", quoted(word)),))


def _enclosed(row: Readings, hunk: Hunk) -> bool:
    """Whether commas round a phrase became parentheses, or both came or went round one that is joined on."""
    from treaty_tui.significance.form.enclosed import enclosed, paired  # few limits hang on a mark

    at = bisect_left(row.places, hunk)
    if at and paired(row.old, row.new, row.places[at - 1], hunk, row.folder):
        return True
    return enclosed(row.old, row.new, hunk, row.folder)


def _resized(row: Readings, hunk: Hunk) -> bool:
    sides = row.old[max(0, hunk.old_start - 3) : hunk.old_end + 3], row.new[max(0, hunk.new_start - 3) : hunk.new_end + 3]
    return figures.resized(*sides)


def spaced(row: Readings, hunk: Hunk, before: Folded, after: Folded) -> Verdict:
    """The same letters cut into words elsewhere: `web site`, `website`. Not where that makes another word of law."""
    if slips.idiomatic(row.old, row.new, hunk, row.folder):
        return EDITORIAL
    told = [cause for cause in row.law_at(hunk, None) if cause.kind not in ("actor", "wording")]  # the Secretary-General
    if len({cause.kind for cause in told}) > 1:
        told = [Cause("negation", "{}", arrow(*row.sides(hunk)))]  # "can not only", "cannot only"
    places = grown(row.old, row.new, hunk)
    marks = "".join(before.marks), "".join(after.marks)
    same = marks[0].strip("-") == marks[1].strip("-") and "'" not in marks[0]  # a Party's, the Parties'
    said = row.sides(hunk)
    if any(" " in text.strip() for text in said) and any(invisible.hidden(text) for text in said):
        return Verdict("substantive", tuple(told))  # "in valid", "in-valid" with a hyphen that cannot be seen
    unlike = listed(row.law, "UNLIKE") | listed(row.law, "HYPHENED")
    same = same and unlike.isdisjoint(before.words + after.words)
    from treaty_tui.significance.form import spacing  # seldom needed

    said = row.old[slice(*places[:2])], row.new[slice(*places[2:])]
    if same and spacing.negated_as_one(*said, row.law):
        run = spacing.cause(*said, 1)
        return Verdict("editorial", (run,) if run else ())
    if same and (not told or spacing.slipped(*said, row.law)):
        run = spacing.cause(*said, 0) if told else spacing.cause(*said)
        return Verdict("editorial", (run,) if run else ())
    return Verdict("substantive", tuple(told))
