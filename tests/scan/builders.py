"""An invented convention, invented States, and what is asked of a scan, in short."""

from collections.abc import Sequence

from treaty_tui.model import Delegation, Draft, Position, PositionBook, Provision, Theme, make_draft
from treaty_tui.scan import Scan, Suggestion, scan

_TEXT = """\
title| Convention on the mooring of airships
preamble|
preamble__rec_1| Recalling the first crossing by balloon,
preamble__rec_2| Mindful of the winds,
preamble__rec_3| Determined to land safely,
chp_I|General provisions
art_1|Purpose
art_1__para_1|The purpose is to make mooring safe.
art_2|Use of terms
art_2__para_nn_1|For the purposes of this Convention:
art_2__para_nn_1__point_a|“Airship” means a vessel lighter than air;
art_3|Scope of application
art_3__para_1|This Convention applies to airships.
art_3__para_2|It does not apply to kites.
chp_II|Mooring
art_4|Mooring masts
art_4__para_1|Each Party shall keep a mast.
art_4__para_1__point_a|of timber; or
art_4__para_1__point_b|of steel.
art_4__para_2|Masts shall be lit.
art_4__para_3|A mast may be shared.
art_5|Inspection of mooring equipment
art_5__para_nn_1|Masts are inspected every year.
art_5__para_nn_2|Reports of inspection are public.
art_5bis|Inspectors
art_5bis__para_1|Inspectors shall be trained.
chp_III|Ground crews and hangar assistance
art_6|Ground crews
art_6__para_1|Crews shall be trained in airship handling.
art_7|Sharing of hangar space in storms
art_7__para_1|Hangars shall be opened."""

_TAGS = {"chp": "chapter", "art": "article", "para": "paragraph", "rec": "recital"}


def _provision(line: str) -> Provision:
    eid, _, words = line.partition("|")
    name, _, number = eid.rpartition("__")[2].partition("_")
    tag = _TAGS.get(name, name)
    headed = tag in ("chapter", "article")
    return Provision(eid, tag, number=number, heading=words if headed else "", text="" if headed else words.strip())


DRAFT: Draft = make_draft(
    "d2", tuple(_provision(line) for line in _TEXT.splitlines()), title="Convention on the mooring of airships"
)

DELEGATIONS = {
    one.code: one
    for one in (
        Delegation("RUR", "Republic of Ruritania", aliases=("Ruritania", "Ruritanian")),
        Delegation("GRF", "Grand Fenwick", aliases=("Fenwickian",)),
        Delegation("ALPS", "Alpine Group", kind="group"),
        Delegation("UNNAMED-SOME", "Some delegations (unnamed)", kind="unnamed"),
        Delegation("UNNAMED-MANY", "Many members (unnamed)", kind="unnamed"),
        Delegation("UNNAMED-STATES", "Some States (unnamed)", kind="unnamed"),
    )
}

BOOK = PositionBook(
    positions=(
        Position("RUR-1", "RUR", "process:mandate (A/RES/70/111)", "support", note="Keeps to A/RES/70/111."),
        Position("RUR-2", "RUR", "whole", "support", extra={"refs": ["A/RES/70/177 [sic]"]}),
    ),
    delegations=DELEGATIONS,
    themes={
        "lighting of masts": Theme("lighting of masts", ("mast light", "beacon")),
        "leaving kites out": Theme("leaving kites out", ("kite",), sense="against"),
    },
)


def scanned(text: str, book: PositionBook = BOOK, draft: Draft = DRAFT, tongue: str = "") -> Scan:
    return scan(text, draft, book, path="statement.txt", sha256="0123456789abcdef", tongue=tongue)


def on(found: Scan, target: str) -> list[Suggestion]:
    return [one for one in found.suggestions if one.on == target]


def targets(found: Scan, kinds: Sequence[str] = ("provision", "preamble", "title", "heading")) -> set[str]:
    return {one.on for one in found.suggestions if one.kind in kinds}


def stance(text: str, target: str) -> str:
    """Stance and action on the target in one sentence by Ruritania; "?" where it is left open; None where it is not found."""
    found = on(scanned(f"Statement by the delegation of Ruritania\n\n{text}"), target)
    assert found, f"{target} not found in {text!r}"
    return " | ".join(" ".join(filter(None, (one.stance, one.action))) or "?" for one in found if not one.voice.reported)
