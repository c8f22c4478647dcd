"""One provision and its counterpart → lines of runs, side by side or unified."""

import re
from collections.abc import Container, Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.model import Draft, Marks, Provision
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Fold, Item, aimed_at, depth, is_head, provision_of, signs
from treaty_tui.tui.layout.pieces import Piece, insert, joints, labels, pieces, with_parts
from treaty_tui.tui.layout.visible import shown, visible
from treaty_tui.tui.layout.wrap import width_of, wrap
from treaty_tui.typed import NamedTuple

Run = tuple[str, str]
"""Text and its role: `""`, `del`, `ins`, `label`, `head`, `muted` ..., several parted by spaces."""
Line = list[Run]

GUTTER = 6
"""Cells left of the text: cursor bar, two signs of change, stance, alarm, a space."""
STEP = 4
"""Cells by which points stand to the right of their paragraph."""


class Spec(NamedTuple):
    """How blocks are drawn."""

    width: int
    unified: bool
    glyphs: Glyphs
    marks: bool = False
    """Put `[-…-]` and `{+…+}` around words, for terminals without colour."""
    roomy: bool = True
    """A blank line before every paragraph, not only before headings."""
    wanted: re.Pattern[str] | None = None
    """Words to highlight."""
    deep: bool = False
    """Whether the rows may be weighed now; before that, their words are only compared."""
    alarms: Container[int] = ()
    """Rows that have an alarm."""
    calm: bool = False
    """Draw words that were replaced throughout as they are now, without marks."""

    @property
    def column(self) -> int:
        """Width of one column of text."""
        return max(8, self.width - GUTTER if self.unified else (self.width - GUTTER - 3) // 2)


def block(comparison: Comparison, item: Item, spec: Spec) -> list[Line]:
    """All lines of one item, each led by its gutter; never empty."""
    provision = provision_of(comparison, item)
    body = _unified(comparison, item, spec) if spec.unified else _side_by_side(comparison, item, spec)
    mark = stance_sign(aimed_at(comparison, item), spec.glyphs)
    alarm: Run = (spec.glyphs.alarm, "alarm") if item.row in spec.alarms else (" ", "")
    first = [(" ", ""), (signs(item, spec.glyphs), f"sign {item.change}"), mark, alarm, (" ", "")]
    rest = (" " * GUTTER, "")
    lines: list[Line] = [[*(first if n == 0 else [rest]), *line] for n, line in enumerate(body)]
    return [[] for _ in range(_space_before(provision, spec))] + lines


def estimate(comparison: Comparison, item: Item, spec: Spec) -> int:
    """About how many lines the block will have, from its number of letters alone."""
    old = sum(_letters(comparison.old.provisions[i]) for i in item.old)
    new = sum(_letters(comparison.new.provisions[i]) for i in item.new)
    letters = max(old, new) if not spec.unified or item.change == "unchanged" else max(old, new) + min(old, new) // 6
    return 1 + letters // max(1, spec.column - 3) + _space_before(provision_of(comparison, item), spec)


def fold_line(fold: Fold, spec: Spec, substantive: bool = False) -> list[Line]:
    """The one line that stands for a run of unchanged provisions, or of those without a substantive change."""
    count = fold.last - fold.first + 1
    what = f"{'' if substantive else 'unchanged '}provision{'s' if count > 1 else ''}"
    text = f"{spec.glyphs.fold} {count} {what}{' not changed in substance' if substantive else ''} {spec.glyphs.fold}"
    return [[(" " * GUTTER, ""), (text, "muted")]]


def lead(comparison: Comparison, item: Item, spec: Spec) -> int:
    """How many blank lines stand before the text of the block."""
    return _space_before(provision_of(comparison, item), spec)


def stance_sign(marks: Marks, glyphs: Glyphs) -> Run:
    """The one mark that says most: contested, else asked about, else backed."""
    if marks.contests:
        return glyphs.contests, "contests"
    if marks.asks:
        return glyphs.asks, "asks"
    return (glyphs.backs, "backs") if marks.backs else (" ", "")


def _side_by_side(comparison: Comparison, item: Item, spec: Spec) -> list[Line]:
    found = pieces(comparison, item, spec.deep, spec.wanted, calm=spec.calm)
    left = _side(comparison.old, item.old, item, [p for p in found if p.op in "=-"], spec)
    right = _side(comparison.new, item.new, item, [p for p in found if p.op in "=+"], spec)
    if item.moved and item.old and item.new and not is_head(provision_of(comparison, item)):
        left.insert(0, _note(f"{spec.glyphs.moved} {spoken(comparison.old, item.old[0])}", spec.column))
        right.insert(0, _note(f"{spec.glyphs.moved} moved here", spec.column))
    if not item.old:
        left = [_note(f"not in {comparison.old.id}", spec.column)]
    if not item.new:
        right = [_note(f"not in {comparison.new.id}", spec.column)]
    rule = (f" {spec.glyphs.rule} ", "rule")
    return [
        [*_pad(left[n] if n < len(left) else [], spec.column), rule, *(right[n] if n < len(right) else [])]
        for n in range(max(len(left), len(right)))
    ]


def _unified(comparison: Comparison, item: Item, spec: Spec) -> list[Line]:
    draft, indices = (comparison.new, item.new) if item.new else (comparison.old, item.old)
    found = pieces(comparison, item, spec.deep, spec.wanted, calm=spec.calm)
    label = [_found(piece, spec) for piece in labels(comparison, item)]
    drawn = [piece for piece in with_parts(found, comparison, item, spec.glyphs.fold) if not (piece.plain and piece.op == "-")]
    lines = _wrapped(label, drawn, draft, indices[0], item, spec)
    if item.moved and item.old and item.new and not is_head(draft.provisions[indices[0]]):
        lines.insert(
            0, _note(f"{spec.glyphs.moved} from {spoken(comparison.old, item.old[0])} of {comparison.old.id}", spec.column)
        )
    return lines


def _found(label: Piece, spec: Spec) -> Piece:
    """The number, highlighted where it is what is searched for."""
    return label._replace(hit=spec.wanted is not None and spec.wanted.search(label.text) is not None)


def _side(draft: Draft, indices: Sequence[int], item: Item, found: list[Piece], spec: Spec) -> list[Line]:
    if not indices:
        return [[]]
    label = [_found(Piece("#" if item.renumbered else "=", draft.provisions[indices[0]].label), spec)]
    return _wrapped(label, insert(found, joints(draft, indices, spec.glyphs.fold), "=-+"), draft, indices[0], item, spec)


def _wrapped(label: list[Piece], found: list[Piece], draft: Draft, index: int, item: Item, spec: Spec) -> list[Line]:
    """Runs broken into lines of the column's width, the label hanging left of the text."""
    provision = draft.provisions[index]
    if not found and not any(piece.text for piece in label):
        return [_note(provision.tag, spec.column)]
    base = "head " + provision.tag if is_head(provision) else ""
    runs = [run for piece in found for run in _runs(piece, base, item, spec)]
    label_runs = [run for piece in label if piece.text for run in _runs(piece, base or "label", item, spec)]
    if base:
        gap = _between(label, found, base) if provision.heading or provision.tag == "title" else [("\n", base)]
        return _lines([*label_runs, *(gap if label_runs else []), *runs], spec.column)
    indent = min(depth(draft, index) * STEP, spec.column // 3)
    used = sum(width_of(text) for text, _ in label_runs)
    hang = min(max(STEP, used + 1), spec.column // 2) if used else 0
    if used >= hang:
        label_runs = [*label_runs, (" ", "")] if used else []
        return [[(" " * indent, ""), *line] for line in _lines([*label_runs, *runs], spec.column - indent)]
    lines = _lines(runs, spec.column - indent - hang)
    first: Line = [(" " * indent, ""), *label_runs, (" " * (hang - used), "")]
    return [[*(first if n == 0 else [(" " * (indent + hang), "")]), *line] for n, line in enumerate(lines)]


def _between(label: list[Piece], found: list[Piece], base: str) -> list[Run]:
    """What parts a heading's number from its words: `Article 6. Respect for human rights`, `第六条 尊重人权`."""
    text = "".join(piece.text for piece in label)
    if not text or not found:
        return []
    chinese = "\u4e00" <= text[-1] <= "\u9fff"
    return [(" " if chinese or text[-1] in ".:-–—、　" else ". ", base)]


def _runs(piece: Piece, base: str, item: Item, spec: Spec) -> Iterator[Run]:
    """A piece as text to draw: odd characters by name, words in marks where there is no colour."""
    role = _role(piece, base, item)
    marked = spec.marks and not piece.plain
    opening, closing = {"-": ("[-", "-]"), "+": ("{+", "+}")}.get(piece.op, ("", "")) if marked else ("", "")
    text = piece.text
    body = text.strip() if opening else ""
    if not body:
        yield from _shown(text, role, spec)
        return
    start = text.index(body)
    yield from _shown(text[:start], base, spec)
    yield opening, f"{role} edge"
    yield from _shown(body, role, spec)
    yield closing, f"{role} edge"
    yield from _shown(text[start + len(body) :], base, spec)


def _shown(text: str, role: str, spec: Spec) -> Iterator[Run]:
    for part, odd in shown(text, spec.glyphs.ascii):
        if part:
            yield part, f"{role} odd" if odd else role


def _role(piece: Piece, base: str, item: Item) -> str:
    role = {"-": "del", "+": "ins", "#": "number"}.get(piece.op, "") if not piece.plain else ""
    if role in ("del", "ins"):
        whole = item.change in ("inserted", "deleted")
        role += " whole" if whole else "" if not piece.minor else " minor" if piece.op == "+" else " faded"
        role += "" if any(map(str.isalnum, piece.text)) else " bare"
    names = f"{base} {role}".strip() if base else role
    return f"{names} hit".strip() if piece.hit else names


def _lines(runs: Sequence[Run], width: int) -> list[Line]:
    """The runs cut where the lines of their whole text are."""
    spans_of_lines = wrap("".join(text for text, _ in runs), width)
    lines: list[Line] = []
    run, at = 0, 0
    for start, end in spans_of_lines:
        line: Line = []
        while run < len(runs) and at + len(runs[run][0]) <= start:
            at += len(runs[run][0])
            run += 1
        ahead, here = run, at
        while ahead < len(runs) and here < end:
            text, role = runs[ahead]
            line.append((text[max(0, start - here) : end - here], role))
            here += len(text)
            ahead += 1
        lines.append(line)
    return lines


def _pad(line: Line, width: int) -> Line:
    used = sum(width_of(text) for text, _ in line)
    return [*line, (" " * (width - used), "")] if used < width else line


def _note(text: str, width: int) -> Line:
    text = visible(text)
    return [(text if width_of(text) <= width else text[:width], "muted")]


def spoken(draft: Draft, index: int) -> str:
    """A provision's name as one says it: `article 6 (2)`."""
    return eids.spoken(draft.provisions[index].eid)


def _letters(provision: Provision) -> int:
    return len(provision.heading) + len(provision.text) + len(provision.wrapup) + len(provision.label) + 4


def _space_before(provision: Provision, spec: Spec) -> int:
    if is_head(provision):
        return 1
    return 1 if spec.roomy and provision.tag in ("paragraph", "recital") else 0
