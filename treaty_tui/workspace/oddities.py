"""What is odd in the drafts and was not seen while each was read: gaps of chapters, and agreed words that changed later."""

from collections.abc import Iterator
from pathlib import Path

from treaty_tui.align.side import DIVISIONS
from treaty_tui.compare.comparison import Comparison
from treaty_tui.eid import spoken
from treaty_tui.errors import InputError
from treaty_tui.language.numbers import from_letter, whole
from treaty_tui.model import Draft, Finding
from treaty_tui.references.neighbours import lost
from treaty_tui.significance.brackets.agreed import alarms
from treaty_tui.workspace.drafts import Drafts

_SIGNS = "[](){}.,:;-–—"
"""What can stand round a number in a label."""
_FIRST_ROMAN = ("I", "V", "X")
"""Letters that a series of roman numbers may begin with; one that began with C would be at its hundredth."""
_PASSING = (".tmp", ".temp", ".bak", ".swp", ".part", ".crdownload", "~")
"""Ends of names that programs give to files for a while."""


def oddities(drafts: Drafts) -> Iterator[Finding]:
    """All of them, draft by draft."""
    yield from unread(drafts)
    for language in dict.fromkeys(head.language for head in drafts.listing.heads):
        line = [draft for stage in drafts.chain.line(language) if (draft := drafts.chain.readable(stage.id))]
        for draft in line:
            yield from gaps(draft)
            yield from beside_nothing(draft)
        yield from _changed(drafts, line)


def unread(drafts: Drafts) -> Iterator[Finding]:
    """Files among the drafts that no reader takes, unless a draft of the same name stands beside them.

    A head without a draft is told as that; of hidden and temporary files, a README and the lineage nothing is.
    """
    read = {head.path for head in drafts.listing.heads}
    names = {path.stem for path in read}
    try:
        files = sorted(path for path in Path(drafts.folder).iterdir() if path.is_file() and not _apart(path))
    except OSError as error:
        raise InputError(f"cannot be listed: {error.strerror}", path=str(drafts.folder), hint="ask who owns it") from error
    for path in files:
        if path not in read and path.stem not in names:
            what = path.suffix.lower() or "a file without a suffix"
            message = f"{what} is not read here, so this is no draft; save it as Markdown or plain text beside it"
            yield Finding("unread-file", message, "warning", str(path), 1, 1)


def _apart(path: Path) -> bool:
    """Whether a file among the drafts is none of them by its name."""
    name = path.name.casefold()
    return name.startswith((".", "~$", "#")) or name.endswith((*_PASSING, ".toml")) or path.stem.casefold() == "readme"


def gaps(draft: Draft) -> Iterator[Finding]:
    """Chapters and the like whose number skips some, as articles are told while a draft is read."""
    before: dict[tuple[str, str], tuple[int, str, bool]] = {}
    for provision in draft.provisions:
        if provision.tag not in DIVISIONS or not provision.label:
            continue
        outer = draft.provisions[provision.parent].eid if provision.parent >= 0 else ""
        printed = provision.label.split()[-1].strip(_SIGNS)
        last, label, lettered = before.get((provision.tag, outer), (0, "", _begins_letters(printed)))
        value = from_letter(printed) if lettered else whole(provision.number)
        if not value:
            continue
        before[provision.tag, outer] = value, provision.label, lettered
        if last and value > last + 1:
            yield Finding("numbering", f"{provision.label} follows {label}", "note", draft.path, provision.line, 1, provision.eid)


def _begins_letters(printed: str) -> bool:
    """Whether a series that begins with this number runs through letters: `C` behind `B` is no roman 100."""
    return len(printed) == 1 and from_letter(printed) > 0 and printed.upper() not in _FIRST_ROMAN


def beside_nothing(draft: Draft) -> Iterator[Finding]:
    """Where a neighbour is named and none stands: the preceding paragraph, in the first one."""
    for index, words in lost(draft):
        provision = draft.provisions[index]
        message = f"{spoken(provision.eid)}: nothing stands there for {words!r} to name"
        yield Finding("reference", message, "note", draft.path, provision.line, 1, provision.eid)


def _changed(drafts: Drafts, line: list[Draft]) -> Iterator[Finding]:
    """Agreed words that changed from one draft of a language to the next, as `compare` tells them."""
    if len(line) < 2:
        return
    ids = [draft.id for draft in line]

    def pair(step: int) -> Comparison:
        return Comparison(line[step], line[step + 1], drafts.lineage(ids[step], ids[step + 1]), {})

    yield from alarms(line, lambda step: drafts.lineage(ids[step], ids[step + 1]), lambda step: pair(step).context)
