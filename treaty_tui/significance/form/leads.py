"""Words that a lead says for its points: written out where they are led in no more, and left out where they are.

"Each Party shall tax salt" is "(b) tax salt" below "Each Party shall:".
"""

from collections.abc import Sequence

from treaty_tui.language.words import SQUARE, lowered
from treaty_tui.significance.context import Context
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law
from treaty_tui.significance.reasons import ALONE, Cause, quoted

_MARKS = " \n.,;:،؛，；：。"
_CLOSE = 4
"""Characters at most behind the last word of a lead."""
_BESIDE = 2
"""Characters beside a change in which a line of a list begins."""


def cause(old: str, new: str, hunk: Hunk, folder: Folder, context: Context) -> Cause | None:
    """What is told where a change only writes out or leaves out what the lead of a list says; None where it does more."""
    first = hunk.old_start == hunk.new_start == 0
    last = hunk.old_end > len(old) - _CLOSE and hunk.new_end > len(new) - _CLOSE
    if not (first or last or context.change in ("split", "merged")):
        return None
    was, now = old[hunk.old_start : hunk.old_end], new[hunk.new_start : hunk.new_end]
    if first and context.led is not None and (words := _passed(folder, was, now, context)):
        return _told(words, now=len(was) > len(now))
    if bool(was.strip(_MARKS)) == bool(now.strip(_MARKS)):
        return None
    if last and context.below is not None and _shared(folder, was, now, context):
        verb, words = ("stands", was) if was.strip(_MARKS) else ("stood", now)
        return Cause("wording", f"{{}} {verb} in the points", quoted(words.strip(_MARKS), ALONE))
    gone, come = folder.fold(was).words, folder.fold(now).words
    if first and context.led is not None:
        leads = context.led(context.old_eid, context.new_eid)
        led, other = leads[::-1] if gone else leads
        if led and not other and folder.fold(led).words == (gone or come):
            return _told((was or now).strip(), now=bool(gone))
    if context.change == "split" and gone:
        return _listed(was, new, (hunk.new_start, hunk.new_end), folder, now=True)
    if context.change == "merged" and come:
        return _listed(now, old, (hunk.old_start, hunk.old_end), folder, now=False)
    return None


def _passed(folder: Folder, was: str, now: str, context: Context) -> str:
    """The words that went over from the end of a lead to the beginning of a point, or the other way; empty if none did.

    What else changed in the lead is told with the lead.
    """
    leads = context.led(context.old_eid, context.new_eid) if context.led else ("", "")
    if not all(leads) or leads[0] == leads[1]:
        return ""
    gone, come = folder.fold(was).words, folder.fold(now).words
    short, long = sorted((gone, come), key=len)
    extra = long[: len(long) - len(short)]
    if not extra or extra + short != long:
        return ""
    without, with_ = leads if long is gone else leads[::-1]
    if folder.fold(without).words[-len(extra) :] == extra or folder.fold(with_).words[-len(extra) :] != extra:
        return ""
    if folder.law.language == "zh":
        return max(was, now, key=len)[: abs(len(was) - len(now))]
    return " ".join(with_.rstrip(_MARKS + "]").split()[-len(extra) :])


def _shared(folder: Folder, was: str, now: str, context: Context) -> bool:
    """Whether the end of a lead stands in its points, or stood there: one begins with it, and each other binds by itself."""
    words = folder.fold(was).words or folder.fold(now).words
    if context.below is None or not words:
        return False
    points = context.below(context.old_eid, context.new_eid)[bool(was.strip(_MARKS))]
    begins = [folder.fold(point).words[: len(words)] == words for point in points]
    return any(begins) and all(fits or _binds(point, folder.law) for fits, point in zip(begins, points, strict=True))


def said(old: str, new: str, hunk: Hunk, law: Law, context: Context) -> tuple[str, str] | None:
    """What the lead of a list said and what is written out for it, or the reverse, where both bind or allow, otherwise.

    "Each Party may tax salt" was "(b) tax salt" below "Each Party shall:". Where the point's own words changed, too, both whole.
    """
    was, now = old[: hunk.old_end].strip(), new[: hunk.new_end].strip()
    if not (was or now) or context.led is None or not SQUARE.isdisjoint(was + now):
        return None
    before, after = context.led(context.old_eid, context.new_eid)
    if bool(before) == bool(after) or not (now if before else was) or _is_title(before or after, was if before else now, law):
        return None
    pair = (_below(before, was, law), now) if before else (was, _below(after, now, law))
    return pair if pair[0] != pair[1] and all(_binds(text, law) for text in pair) else None


def _is_title(lead: str, point: str, law: Law) -> bool:
    """Whether words name what stands below them, which is a sentence of its own: no mark leads it in, and it does not bind."""
    first = next(filter(str.isalpha, point), "")
    return lead[-1:].isalnum() and not first.islower() and not _binds(lead, law)


def _below(lead: str, point: str, law: Law) -> str:
    """How a point reads with its lead before it."""
    return f"{lead.rstrip(_MARKS)}{'' if law.language == 'zh' else ' '}{point}".strip()


def _binds(text: str, law: Law) -> bool:
    return any(hit.kind in ("obligation", "negation") for hit in law.hits(text, lowered(text)))


def _listed(words: str, text: str, place: tuple[int, int], folder: Folder, *, now: bool) -> Cause | None:
    """The same within a paragraph written out as a list, or the reverse: `text` is the list, line by line below its lead."""
    lead = text.partition("\n")[0]
    if "\n" not in text[max(0, place[0] - _BESIDE) : place[1] + _BESIDE]:
        return None
    said = _without_and(folder.fold(words).words, folder.law)
    led = folder.fold(lead).words
    return _told(" ".join(said), now=now) if said and list(led[-len(said) :]) == list(said) else None


def _without_and(words: Sequence[str], law: Law) -> Sequence[str]:
    """The words without the "and" that they begin with."""
    first = law.first.get(words[0], ()) if words else ()
    joins = any(each.words == (words[0],) and each.kind == "conjunction" and each.name == "and" for each in first)
    return words[1:] if joins else words


def _told(words: str, *, now: bool) -> Cause:
    return Cause("wording", f"{{}} {'stands' if now else 'stood'} in the lead of the list", quoted(words, ALONE))
