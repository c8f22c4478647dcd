"""The list on the left: title, preamble, chapters and articles with what changed in them and who stands where."""

from collections.abc import Iterator, Sequence

from treaty_tui.compare import Comparison
from treaty_tui.compare.rows import ConcordanceRow
from treaty_tui.model import Provision
from treaty_tui.tui.layout.block import Line, Run
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import ITSELF, Item, provision_of, signs
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.layout.wrap import fit, width_of
from treaty_tui.typed import NamedTuple

DIVISIONS = ("part", "chapter", "section")
"""What holds articles."""


OUTER = {"article": ("chapter", "section", "part"), "annex": ("part",), "section": ("chapter", "part")}
"""Scopes of marks that were made about more than the unit, and would say the same of all its neighbours."""


class Counts(NamedTuple):
    """Distinct delegations on each side anywhere in the unit."""

    backs: int = 0
    contests: int = 0
    asks: int = 0


class Entry(NamedTuple):
    """One line of the outline."""

    item: int
    """The heading's number among the items."""
    tag: str
    signs: str
    change: str
    number: str
    heading: str
    changed: int
    """How many provisions inside differ."""
    counts: Counts
    rows: tuple[int, ...]
    alarms: int = 0
    """How many provisions inside have an alarm."""


def entries_of(comparison: Comparison, items: Sequence[Item], glyphs: Glyphs) -> list[Entry]:
    """The outline in reading order."""
    units = {(unit.old, unit.new): unit for unit in comparison.concordance}
    found = []
    for number, item in enumerate(items):
        old = tuple(comparison.old.provisions[i].eid for i in item.old)
        new = tuple(comparison.new.provisions[i].eid for i in item.new)
        unit = units.get((old, new))
        if unit is not None or provision_of(comparison, item).tag == "title":
            found.append(_entry(comparison, items, number, unit, glyphs))
    return found


def _entry(comparison: Comparison, items: Sequence[Item], number: int, unit: ConcordanceRow | None, glyphs: Glyphs) -> Entry:
    item = items[number]
    provision = provision_of(comparison, item)
    rows = unit.rows if unit else (item.row,)
    changed = sum(comparison.rows[n].change != "unchanged" or comparison.rows[n].moved for n in rows if n >= 0)
    change = unit.change if unit else item.change
    whole = item._replace(change=change)
    return Entry(
        number,
        provision.tag,
        signs(whole, glyphs),
        change if change != "unchanged" or not item.moved else "changed",
        number_of(provision),
        one_line(provision.heading or (provision.text if provision.tag == "title" else ""), glyphs.ascii),
        changed,
        counts(comparison, rows, provision.tag),
        rows,
    )


def number_of(provision: Provision) -> str:
    """The bare number: `6`, `33 bis`, `IV`; a word for what has none, nothing for what is only counted."""
    if provision.tag in ("title", "preamble"):
        return provision.tag.capitalize()
    _, _, printed = provision.label.partition(" ")
    found = printed.strip(" .:[]［］【】〔〕") or provision.number
    return "" if found.startswith("nn_") else found


def counts(comparison: Comparison, rows: Sequence[int], tag: str = "") -> Counts:
    """Distinct delegations that back, contest and ask anywhere in these rows; not through what encloses a unit with this tag."""
    if not comparison.marks:
        return Counts()  # not read yet
    sides: tuple[set[str], set[str], set[str]] = (set(), set(), set())
    around = OUTER.get(tag, ())
    for number in rows:
        if number >= 0:
            for side, found in zip(sides, comparison.marks_of(number)[:3], strict=True):
                side.update(mark.delegation for mark in found if mark.scope not in around)
    return Counts(*map(len, sides))


def most_contested(comparison: Comparison, entries: Sequence[Entry]) -> list[tuple[Entry, int]]:
    """Articles and the like that anyone contests, most contested first, each with its most contested row."""
    found = [(entry, _hottest(comparison, entry)) for entry in entries if entry.counts.contests and entry.tag not in DIVISIONS]
    return sorted(found, key=lambda pair: (-pair[0].counts.contests, -pair[0].counts.asks, pair[0].item))


def _hottest(comparison: Comparison, entry: Entry) -> int:
    """The row inside that most contest; of equals the first that somebody names."""

    def heat(row: int) -> tuple[int, bool, int]:
        found = comparison.marks_of(row).contests
        return len(found), any(mark.scope in ITSELF for mark in found), -row

    return max((n for n in entry.rows if n >= 0), key=heat)


def stance_runs(found: Counts, glyphs: Glyphs) -> list[Run]:
    """`▼5 ▲3 ?2`, as far as there are any: what is contested comes first."""
    sides = (
        (glyphs.contests, found.contests, "contests"),
        (glyphs.backs, found.backs, "backs"),
        (glyphs.asks, found.asks, "asks"),
    )
    return [(f"{mark}{count}", role) for mark, count, role in sides if count]


def entry_line(entry: Entry, width: int, glyphs: Glyphs) -> Line:
    """One line of the outline, exactly `width` cells wide: signs, number, heading, stances at the right end."""
    if entry.tag in DIVISIONS:
        return _division_line(entry, width, glyphs)
    alarm: list[Run] = [(f"{glyphs.alarm}{entry.alarms}", "alarm")] if entry.alarms else []
    stances = _squeezed([*alarm, *stance_runs(entry.counts, glyphs)], width // 3)
    right = sum(width_of(text) for text, _ in stances) + max(0, len(stances) - 1)
    number = f"{entry.number:>3} " if entry.tag in ("article", "annex") else f"{entry.number} "
    room = width - len(entry.signs) - len(number) - right - (2 if right else 1)
    heading = "" if entry.tag in ("preamble", "title") else fit(entry.heading, max(0, room), glyphs.ellipsis)
    gap = width - len(entry.signs) - len(number) - width_of(heading) - right - 1
    line: Line = [(entry.signs, f"sign {entry.change}"), (number, "number"), (heading, ""), (" " * max(0, gap), "")]
    return [*line, *_spaced(stances), (" ", "")]


def _division_line(entry: Entry, width: int, glyphs: Glyphs) -> Line:
    count = f"{entry.changed}{glyphs.changed}" if entry.changed else ""
    title = fit(f"{entry.number} {entry.heading}".strip(), width - len(count) - 2, glyphs.ellipsis)
    gap = width - width_of(title) - len(count) - 1
    return [(title, "chapter"), (" " * max(0, gap), ""), (count, "muted"), (" ", "")]


def contested_lines(ranked: Sequence[tuple[Entry, int]], width: int, count: int, glyphs: Glyphs) -> list[Line]:
    """The first few of the most contested."""
    lines: list[Line] = []
    for entry, _ in ranked[:count]:
        lead = f"{glyphs.contests}{entry.counts.contests}"
        side = f"{glyphs.backs}{entry.counts.backs}" if entry.counts.backs else ""
        name = f"{entry.number} {'' if entry.tag in ('title', 'preamble') else entry.heading}".strip()
        text = fit(name, width - 10, glyphs.ellipsis)
        lines.append([(f"{lead:<4}", "contests"), (f"{side:<4}", "backs"), (" ", ""), (text, "")])
    return lines


def alarm_line(alarms: int | None, bracketed: int, width: int, glyphs: Glyphs) -> Line:
    """`!6 alarms a  [24 bracketed i`: the first three runs are the alarms."""
    count = "" if alarms is None else "no alarms" if not alarms else f"{glyphs.alarm}{alarms} alarm{'s' * (alarms > 1)}"
    line: Line = [(count, "alarm" if alarms else "muted"), (" a" if alarms else "", "key"), ("  ", "")]
    if bracketed:
        said = f"[{bracketed} bracketed"
        room = width - sum(width_of(text) for text, _ in line) - 2
        line += [(said if width_of(said) <= room else f"[{bracketed} open", ""), (" i", "key")]
    return line


def _squeezed(runs: list[Run], room: int) -> list[Run]:
    """The runs that fit, the first ones first."""
    kept = list(runs)
    while kept and sum(width_of(text) + 1 for text, _ in kept) > max(4, room):
        kept.pop()
    return kept


def _spaced(runs: Sequence[Run]) -> Iterator[Run]:
    for n, run in enumerate(runs):
        if n:
            yield " ", ""
        yield run
