"""The comparison as one HTML file: side by side, readable without colour, printable, no scripts and nothing fetched."""

from collections.abc import Iterator
from html import escape as html_escape

from treaty_tui import __version__
from treaty_tui.compare import Comparison
from treaty_tui.compare.summary import summarise
from treaty_tui.model import Mark
from treaty_tui.reports import Page, batches
from treaty_tui.reports.safe import noted, shown
from treaty_tui.reports.words import SIDES, alarms, concordance_line, counts, footnotes, name_of, place, sign, throughout, verdict

RIGHT_TO_LEFT = frozenset(("ar", "he", "fa", "ur"))

STYLE = """
:root { color-scheme: light dark; --line: #8886; --del: #b00020; --ins: #0a6b2b; --dim: #666; }
@media (prefers-color-scheme: dark) { :root { --del: #ff8a8a; --ins: #7ddb95; --dim: #aaa; } }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .3rem; border-bottom: 1px solid var(--line); }
.note, .why, .marks { font: 14px/1.45 system-ui, sans-serif; } .note, .why { color: var(--dim); }
.alarm { color: var(--del); font-weight: bold; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { vertical-align: top; padding: .4rem .7rem; text-align: start; }
tr.row > td { border-top: 1px solid var(--line); width: 50%; white-space: pre-line; overflow-wrap: anywhere; }
tr.why > td { padding-bottom: 0; } tr.why td b { color: CanvasText; }
del { color: var(--del); text-decoration: line-through; } ins { color: var(--ins); text-decoration: underline; font-weight: 600; }
.editorial del, .editorial ins { font-weight: normal; opacity: .8; }
.substantive > td:first-child { border-inline-start: 4px solid var(--del); }
.marks span { margin-inline-end: 1.2em; } .stale { text-decoration: underline dotted; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } tr { break-inside: avoid; } }
"""


def pieces(comparison: Comparison, page: Page) -> Iterator[bytes]:
    """UTF-8 HTML 5."""
    return batches(part + "\n" for part in _page(comparison, page))


def escape(text: str) -> str:
    """Text that is neither markup nor obeyed by a terminal that the page is printed on."""
    return html_escape(shown(text))


def _page(comparison: Comparison, page: Page) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    title = f"{old.id} → {new.id}"
    yield f'<!doctype html>\n<html lang="{escape(new.language)}"{_direction(new.language)}>\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="generator" content="treaty-tui {__version__}">\n<title>{escape(title)}</title>'
    yield f"<style>{STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{escape(new.title or title)}</h1>\n<p>{escape(name_of(old))} → {escape(name_of(new))}</p>"
    yield from (f'<p class="alarm">{escape(finding.message)}</p>' for finding in comparison.tongues)
    for notice in dict.fromkeys(filter(None, (old.notice, new.notice))):
        yield f'<p class="note">{escape(notice)}</p>'
    if page.internal:
        yield '<p class="alarm">Holds internal positions: not for circulation.</p>'
    yield from (f'<p class="note">{escape(line)}</p>' for line in counts(summarise(comparison)))
    yield from _throughout(comparison)
    yield from _table(comparison, page)
    yield "</body>\n</html>"


def _throughout(comparison: Comparison) -> Iterator[str]:
    for found in comparison.substitutions:
        yield f'<p class="note">{escape(throughout(found, comparison.left_out(found)))}</p>'
    yield from (f'<p class="alarm">{escape(line)}</p>' for line in alarms(comparison))
    yield from (f'<p class="note">{escape(line)}</p>' for line in footnotes(comparison))


def _table(comparison: Comparison, page: Page) -> Iterator[str]:
    shown: set[int] = set()
    yield f"<table>\n<thead><tr><th>{escape(comparison.old.id)}</th><th>{escape(comparison.new.id)}</th></tr></thead>\n<tbody>"
    for number in page.numbers:
        for unit in reversed(comparison.homes(number)):
            if id(unit) not in shown:
                shown.add(id(unit))
                anchor = escape(unit.new[0] if unit.new else f"old-{unit.old[0]}")  # there an eId may name another provision
                yield f'<tr><td colspan="2"><h2 id="{anchor}">{escape(concordance_line(comparison, unit))}</h2></td></tr>'
        yield from _row(comparison, number, folded=page.folded)
    yield "</tbody>\n</table>"


def _row(comparison: Comparison, number: int, *, folded: bool) -> Iterator[str]:
    row, weighed = comparison.rows[number], comparison.weighed(number)
    if row.change != "unchanged" or row.moved or row.renumbered:
        why = f"<b>{escape(sign(row))} {escape(place(comparison, row))}</b> · {escape(verdict(comparison, number))}"
        yield f'<tr class="why"><td colspan="2">{why}</td></tr>'
    plain = weighed.followed if folded else ()
    cells = [
        "".join(_run("=" if k in plain else s.op, s.text) for k, s in enumerate(weighed.segments) if s.op != other)
        for other in "+-"
    ]
    old, new = (
        f"<td{_direction(d.language)}>{cell}</td>" for d, cell in zip((comparison.old, comparison.new), cells, strict=True)
    )
    yield f'<tr class="row {row.change} {weighed.significance}">{old}{new}</tr>'
    marks = comparison.near_marks(number) if row.new else comparison.gone_marks(number)
    sides = [f"<span>{SIDES[m[0].side][0]} {SIDES[m[0].side][1]}: {_who(m)}</span>" for m in marks[:3] if m]
    if sides:
        yield f'<tr class="marks"><td colspan="2">{"".join(sides)}</td></tr>'


def _run(op: str, text: str) -> str:
    tag = {"-": "del", "+": "ins"}.get(op)
    words = noted(escape(text), "<sup>{}</sup>")
    return f"<{tag}>{words}</{tag}>" if tag else words


def _who(marks: tuple[Mark, ...]) -> str:
    return ", ".join(_abbreviation(mark) for mark in marks)


def _abbreviation(mark: Mark) -> str:
    stale = ' class="stale"' if mark.stale else ""
    return f'<abbr title="{escape(mark.reason)}"{stale}>{escape(mark.delegation)}{"*" if mark.stale else ""}</abbr>'


def _direction(language: str) -> str:
    return ' dir="rtl"' if language.split("-")[0] in RIGHT_TO_LEFT else ""
