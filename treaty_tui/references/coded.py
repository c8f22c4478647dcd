"""Paragraphs and recitals by the codes of those who negotiate a resolution: "OP2", "PP 3 bis", "preambular paragraph 3"."""

import re
from collections.abc import Iterable
from itertools import takewhile

from treaty_tui.model import Draft
from treaty_tui.references.listed import Citation, Path

_CODE = re.compile(r"(?<![^\W_])(OP|PP)\s?(\d{1,3}(?!\d)(?:\s?(?:bis|ter|quater)\b)?)(?:\s?\(([a-z]{1,4})\))?(?![^\W_]|\.\d)")
_TAGS = {"OP": "paragraph", "PP": "recital"}
_NOISE = re.compile(r"\APP|[\s().]")
"""What a recital's label holds beside its number."""
_PREAMBULAR = ("preambular ", "Preambular ")


def with_codes(text: str, units: Iterable[Citation]) -> list[Citation]:
    """The citations of a text, and among them what it cites by a code; those of the preamble as recitals."""
    found = [_recitals(unit) if text.endswith(_PREAMBULAR, 0, unit.start) else unit for unit in units]
    return sorted([*found, *[Citation(match.start(), match.end(), (_path(match),)) for match in _CODE.finditer(text)]])


def printed(path: Path, target: str, draft: Draft) -> str:
    """The recital that bears a number; where none does, `target`, that of its place: "PP2 bis" stands in the third one."""
    every, first = draft.provisions, draft.by_eid.get("preamble", 0)
    recitals = takewhile(lambda at: every[at].tag in ("preamble", "recital"), range(first, len(every)))
    wanted = path[0][1].upper()
    return next((every[at].eid for at in recitals if _NOISE.sub("", every[at].label.upper()) == wanted), target)


def _path(match: re.Match[str]) -> Path:
    head = (_TAGS[match[1]], match[2].replace(" ", ""))
    return (head, ("point", match[3])) if match[3] else (head,)


def _recitals(unit: Citation) -> Citation:
    """What is cited as a paragraph of the preamble."""
    return unit._replace(paths=tuple([(("recital", path[0][1]), *path[1:]) for path in unit.paths]))
