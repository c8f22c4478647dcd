"""Commas round a phrase that became parentheses, or the reverse: told, and editorial."""

from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk


def enclosed(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether the two commas round a phrase became parentheses, or the reverse; in a list, these would gloss a member."""
    sides = (old, hunk.old_start, hunk.old_end), (new, hunk.new_start, hunk.new_end)
    for (text, start, end), (other, first, last) in (sides, sides[::-1]):
        sign = other[first:last].strip()
        if text[start:end].strip() != "," or sign not in ("(", ")"):
            continue
        if sign == "(":
            inner, _, behind = other[last:].lstrip().partition(")")
            whole = text[end:].lstrip().startswith(f"{inner},") and behind[:1] != ","
        else:
            inner = other[:first].rpartition("(")[2]
            whole = text[:start].endswith(f", {inner}") and other[last : last + 1] != ","
        words = inner.lower().split()
        return whole and len(words) > 1 and words[0] in folder.openers | folder.relatives | folder.limiting
    return False
