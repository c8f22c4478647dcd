"""One provision and its counterpart → lines of runs, side by side or unified."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.compare.rows import words_of
from treaty_tui.model import Draft, Marks, Provision
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Fold, Item, depth, is_head, provision_of, signs
from treaty_tui.tui.layout.search import Span, spans
from treaty_tui.tui.layout.visible import shown, visible
from treaty_tui.tui.layout.wrap import width_of, wrap

Run = tuple[str, str]
"""Text and its role: `""`, `del`, `ins`, `label`, `head`, `muted` ..., several parted by spaces."""
Line = list[Run]

GUTTER = 5
"""Cells left of the text: cursor bar, two signs of change, stance, a space."""
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

    @property
    def column(self) -> int:
        """Width of one column of text."""
        return max(8, self.width - GUTTER if self.unified else (self.width - GUTTER - 3) // 2)


class Piece(NamedTuple):
    """A run of words in one or both versions."""

    op: str
    text: str
    minor: bool = False
    hit: bool = False


def block(comparison: Comparison, item: Item, spec: Spec) -> list[Line]:
    """All lines of one item, each led by its gutter; never empty."""
    provision = provision_of(comparison, item)
    body = _unified(comparison, item, spec) if spec.unified else _side_by_side(comparison, item, spec)
    mark = stance_sign(comparison.marks_of(item.row) if item.row >= 0 else Marks(), spec.glyphs)
    first = [(" ", ""), (signs(item, spec.glyphs), f"sign {item.change}"), mark, (" ", "")]
    rest = (" " * GUTTER, "")
    lines: list[Line] = [[*(first if n == 0 else [rest]), *line] for n, line in enumerate(body)]
    return [[] for _ in range(_space_before(provision, spec))] + lines


def estimate(comparison: Comparison, item: Item, spec: Spec) -> int:
    """About how many lines the block will have, from its number of letters alone."""
    old = sum(_letters(comparison.old.provisions[i]) for i in item.old)
    new = sum(_letters(comparison.new.provisions[i]) for i in item.new)
    letters = max(old, new) if not spec.unified or item.change == "unchanged" else max(old, new) + min(old, new) // 6
    return 1 + letters // max(1, spec.column - 3) + _space_before(provision_of(comparison, item), spec)


def fold_line(fold: Fold, spec: Spec) -> list[Line]:
    """The one line that stands for a run of unchanged provisions."""
    count = fold.last - fold.first + 1
    text = f"{spec.glyphs.fold} {count} unchanged provision{'s' if count > 1 else ''} {spec.glyphs.fold}"
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


def pieces(comparison: Comparison, item: Item, spec: Spec) -> list[Piece]:
    """The row's words cut at every change and at every searched word."""
    row = item.row
    if row < 0:
        return []
    if item.change == "unchanged":
        segments: list[tuple[str, str, bool]] = [("=", comparison.new_words(row), False)]
    elif spec.deep:
        segments = [(s.op, s.text, s.significance in ("editorial", "consequential")) for s in comparison.weighed(row).segments]
    else:
        segments = [(op, text, False) for op, text in comparison.diff(row)]
    if spec.wanted is None:
        return [Piece(*segment) for segment in segments]
    return list(_cut(segments, spans(comparison.old_words(row), spec.wanted), spans(comparison.new_words(row), spec.wanted)))


def _cut(segments: Iterable[tuple[str, str, bool]], old: Sequence[Span], new: Sequence[Span]) -> Iterator[Piece]:
    at = {"-": 0, "+": 0}
    for op, text, minor in segments:
        hits = [(s - at["-"], e - at["-"]) for s, e in old if op in "=-"] + [
            (s - at["+"], e - at["+"]) for s, e in new if op in "=+"
        ]
        edges = sorted({0, len(text), *(min(max(0, edge), len(text)) for hit in hits for edge in hit)})
        for start, end in pairwise(edges):
            yield Piece(op, text[start:end], minor, any(s <= start and end <= e for s, e in hits))
        for side in "-+":
            at[side] += len(text) if op in ("=", side) else 0


def _side_by_side(comparison: Comparison, item: Item, spec: Spec) -> list[Line]:
    found = pieces(comparison, item, spec)
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
    found = _parted(pieces(comparison, item, spec)) if not spec.marks else pieces(comparison, item, spec)
    label = _labels(comparison, item)
    lines = _wrapped(label, _with_parts(found, comparison, item), draft, indices[0], item, spec)
    if item.moved and item.old and item.new and not is_head(draft.provisions[indices[0]]):
        lines.insert(
            0, _note(f"{spec.glyphs.moved} from {spoken(comparison.old, item.old[0])} of {comparison.old.id}", spec.column)
        )
    return lines


def _parted(found: list[Piece]) -> list[Piece]:
    """A gap where deleted and inserted words would touch: `shall may`, not `shallmay`."""
    out: list[Piece] = []
    for piece in found:
        if out and {out[-1].op, piece.op} == {"-", "+"} and not (out[-1].text[-1:].isspace() or piece.text[:1].isspace()):
            out.append(Piece("|", " "))
        out.append(piece)
    return out


def _side(draft: Draft, indices: Sequence[int], item: Item, found: list[Piece], spec: Spec) -> list[Line]:
    if not indices:
        return [[]]
    label = [Piece("#" if item.renumbered else "=", draft.provisions[indices[0]].label)]
    joints = _joints(draft, indices)
    return _wrapped(label, _insert(found, joints, "=-+"), draft, indices[0], item, spec)


def _labels(comparison: Comparison, item: Item) -> list[Piece]:
    """The number in the unified layout: the old one struck and the new one inserted where they differ."""
    old = comparison.old.provisions[item.old[0]].label if item.old else ""
    new = comparison.new.provisions[item.new[0]].label if item.new else ""
    if not item.old or not item.new or old == new:
        return [Piece("=", new or old)]
    if not (old and new):
        return [Piece("-" if old else "+", old or new, minor=True)]
    return [Piece("-", old, minor=True), Piece("=", " "), Piece("+", new, minor=True)]


def _joints(draft: Draft, indices: Sequence[int]) -> list[tuple[int, str]]:
    """(offset in the row's words, label) of every part after the first."""
    found = []
    for n in range(1, len(indices)):
        found.append((len(words_of(draft, indices[:n])) + 1, draft.provisions[indices[n]].label))
    return found


def _insert(found: Iterable[Piece], joints: list[tuple[int, str]], ops: str) -> list[Piece]:
    """The pieces with the labels of later parts put in where these begin, counted over the pieces of `ops`."""
    out: list[Piece] = []
    at, left = 0, list(joints)
    for piece in found:
        start = 0
        while left and piece.op in ops and left[0][0] <= at + len(piece.text):
            offset, label = left.pop(0)
            out.append(piece._replace(text=piece.text[start : offset - at]))
            out.append(Piece("#", f"{label} " if label else ""))
            start = offset - at
        out.append(piece._replace(text=piece.text[start:]))
        at += len(piece.text) if piece.op in ops else 0
    return [piece for piece in out if piece.text]


def _with_parts(found: list[Piece], comparison: Comparison, item: Item) -> list[Piece]:
    if item.change == "unchanged":
        return _insert(found, _joints(comparison.new, item.new), "=+-")
    with_new = _insert(found, _joints(comparison.new, item.new), "=+")
    return _insert(with_new, _joints(comparison.old, item.old), "=-") if len(item.old) > 1 else with_new


def _wrapped(label: list[Piece], found: list[Piece], draft: Draft, index: int, item: Item, spec: Spec) -> list[Line]:
    """Runs broken into lines of the column's width, the label hanging left of the text."""
    provision = draft.provisions[index]
    base = "head " + provision.tag if is_head(provision) else ""
    runs = [run for piece in found for run in _runs(piece, base, item, spec)]
    label_runs = [run for piece in label if piece.text for run in _runs(piece, base or "label", item, spec)]
    if base:
        return _lines([*label_runs, *_between(label, found, base), *runs], spec.column)
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
    """What parts a heading's number from its words: `Article 6. Respect for human rights`."""
    text = "".join(piece.text for piece in label)
    if not text or not found:
        return []
    return [(" " if text[-1] in ".:-–—、　" else ". ", base)]


def _runs(piece: Piece, base: str, item: Item, spec: Spec) -> Iterator[Run]:
    """A piece as text to draw: odd characters by name, words in marks where there is no colour."""
    role = _role(piece, base, item)
    opening, closing = {"-": ("[-", "-]"), "+": ("{+", "+}")}.get(piece.op, ("", "")) if spec.marks else ("", "")
    body = piece.text.rstrip("\n") if opening else piece.text
    if opening and body:
        yield opening, f"{role} edge"
    for text, odd in shown(body, spec.glyphs.ascii):
        yield text, f"{role} odd" if odd else role
    if closing and body:
        yield closing, f"{role} edge"
    if len(body) < len(piece.text):
        yield piece.text[len(body) :], role


def _role(piece: Piece, base: str, item: Item) -> str:
    role = {"-": "del", "+": "ins", "#": "number", "|": "gap"}.get(piece.op, "")
    if role in ("del", "ins"):
        whole = item.change in ("inserted", "deleted")
        role += " whole" if whole else " minor" if piece.minor else ""
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
