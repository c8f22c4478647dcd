"""The words that all reports share, so that they say the same of the same: places, signs, verdicts, who stands where."""

from collections.abc import Sequence

from treaty_tui.compare import Comparison
from treaty_tui.compare.rows import ConcordanceRow, Row
from treaty_tui.compare.summary import Summary
from treaty_tui.eid import spoken
from treaty_tui.model import Draft, Finding, Mark, Marks
from treaty_tui.reports.safe import noted
from treaty_tui.significance.throughout.replacements import Replacement

SIGNS = {"unchanged": " ", "changed": "~", "inserted": "+", "deleted": "−", "split": "<", "merged": ">"}
MOVED, RENUMBERED = "↕", "#"
SIDES = {"backs": ("▲", "backs"), "contests": ("▼", "contests"), "asks": ("?", "asks")}

_PLACES = 3
"""Places at most that are named where a replacement was left out."""


def name_of(draft: Draft) -> str:
    """A draft's id with its symbol and date, as far as it has them."""
    known = ", ".join(part for part in (draft.symbol, draft.date) if part)
    return f"{draft.id} ({known})" if known else draft.id


def place(comparison: Comparison, row: Row) -> str:
    """Where a row stands, as the UN would say it, and where it stood if that is another place."""
    new = ", ".join([spoken(comparison.new.provisions[i].eid) for i in row.new])
    old = ", ".join([spoken(comparison.old.provisions[i].eid) for i in row.old])
    if not new:
        return f"{old}, deleted"
    return new if not old or old == new else f"{new} (was {old})"


def sign(row: Row) -> str:
    """`~ + −` and so on, with `↕` where moved and `#` where renumbered."""
    return SIGNS[row.change] + (MOVED if row.moved else "") + (RENUMBERED if row.renumbered else "")


def verdict(comparison: Comparison, number: int) -> str:
    """Why a row matters, in a line: its change, its significance and the reasons."""
    row, weighed = comparison.rows[number], comparison.weighed(number)
    parts = [row.change if row.change != "changed" else weighed.significance]
    parts += ["moved"] if row.moved else []
    parts += ["renumbered"] if row.renumbered else []
    reasons = noted("; ".join(dict.fromkeys(flag.reason for flag in comparison.flags(number))))
    return ", ".join(parts) + (f": {reasons}" if reasons else "")


def throughout(replacement: Replacement, left: Sequence[str] = ()) -> str:
    """A systematic replacement, with where it was left out, and where it is none of names, that each of its places counts."""
    places = [spoken(eid) for eid in left[:_PLACES]] + ["…"] * (len(left) > _PLACES)
    where = f" ({', '.join(places)})" if places else ""
    kept = f", kept in {replacement.kept}{where}" if replacement.kept else ""
    law = " (substantive in each)" if replacement.counts else ""
    return f"throughout: “{replacement.old}” → “{replacement.new}” ×{replacement.count}{kept}{law}"


def who(marks: tuple[Mark, ...]) -> str:
    """Delegations of one side: their own words first, then those reached through a group, in brackets."""
    own = [m.delegation + ("*" if m.stale else "") for m in marks if m.via == "own"]
    through: dict[str, int] = {}
    for mark in marks:
        if mark.via != "own":
            through[mark.group] = through.get(mark.group, 0) + 1
    return ", ".join(own + [f"({count} through {group})" for group, count in through.items()])


def standing(marks: Marks) -> list[tuple[str, str]]:
    """(side, sentence) for each side that somebody stands on at a provision."""
    said = []
    for side, found in (("backs", marks.backs), ("contests", marks.contests), ("asks", marks.asks)):
        if found:
            glyph, verb = SIDES[side]
            number = sum(mark.counted for mark in found) or len(found)  # a group is named beside its members, and not counted
            said.append((side, f"{glyph} {verb} {number}: {who(found)}"))
    if marks.apart:
        said.append(("dim", f"apart (observers, unnamed, reported) {len(marks.apart)}: {who(marks.apart)}"))
    return said


def concordance_line(comparison: Comparison, row: ConcordanceRow) -> str:
    """An article's or chapter's heading line: its number and name, and where it was."""
    draft, eids = (comparison.new, row.new) if row.new else (comparison.old, row.old)
    names = []
    for eid in eids:
        provision = draft.get(eid)
        printed = (provision.label or spoken(eid)) if provision else spoken(eid)
        heading = provision.heading if provision else ""
        names.append(f"{printed.rstrip('. ')}. {heading}".rstrip(". "))
    line = " + ".join(names)
    if row.old and row.new and (row.moved or row.renumbered or row.old != row.new):
        line += f" (was {', '.join(spoken(eid) for eid in row.old)})"
    elif not (row.old and row.new):
        line += _elsewhere(comparison, row)
    return line


def _elsewhere(comparison: Comparison, row: ConcordanceRow) -> str:
    """Where what stood in a deleted article stands now, or what stands in an inserted one stood."""
    there, whole = comparison.elsewhere(row)
    if not there:
        return ""
    what = "now in" if row.old else "from"
    return f" ({what if whole else f'partly {what}'} {', '.join(map(spoken, there))})"


def counts(summary: Summary) -> list[str]:
    """The summary in a few lines."""
    changes = ", ".join(f"{summary.change[kind]} {kind}" for kind in SIGNS if summary.change[kind])
    matters = ", ".join(
        f"{summary.significance[k]} {k}" for k in ("substantive", "consequential", "editorial") if summary.significance[k]
    )
    stands = f"{summary.contested} contested, {summary.backed} backed, {summary.asked} asked about"
    older = f"; {summary.stale} with words voiced on older wording (*)" if summary.stale else ""
    return [
        f"{summary.rows} provisions: {changes}; {summary.moved} moved, {summary.renumbered} renumbered",
        f"changes: {matters or 'none'}; {summary.words_inserted} words in, {summary.words_deleted} words out",
        f"positions: {stands}{older}",
    ]


SHOWN_ALARMS, SHOWN_NOTES = 12, 3


def alarms(comparison: Comparison) -> list[str]:
    """Agreed words that changed and references that went wrong, as the first thing to read; beyond a dozen only their number."""
    return _told("!", [*comparison.alarms, *comparison.wrong_references], SHOWN_ALARMS, "")


def footnotes(comparison: Comparison) -> list[str]:
    """What became of footnotes, which stand in no row."""
    return _told("·", comparison.footnotes, SHOWN_NOTES, " footnotes that came, went or read otherwise")


def _told(mark: str, findings: Sequence[Finding], most: int, what: str) -> list[str]:
    told = [f"{mark} {finding.message}" for finding in findings[:most]]
    rest = len(findings) - len(told)
    return [*told, f"{mark} and {rest} more{what}, in the JSON"] if rest > 0 else told
