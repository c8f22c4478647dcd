"""Small drafts, positions and a workspace in memory, for tests of the interface."""

from pathlib import Path
from types import SimpleNamespace

from treaty_tui import eid as eids
from treaty_tui.align import align
from treaty_tui.compare import Comparison, compare
from treaty_tui.compare.histories.history import Step, trace
from treaty_tui.errors import InputError, UsageError
from treaty_tui.model import Delegation, Draft, Lineage, Mark, Marks, Position, PositionBook, Provision, make_draft

NOTICE = "Illustration in our own words, not the official text"

HOSTILE = "Parties [shall][should] take [/x] \x1b[2J\x1b]52;c;QUJD\x07 care \u202eright to left\u202c, no\u00a0break, z\u200bero"
"""Markup, escape sequences, direction marks, no-break and zero-width spaces."""


def draft(id: str, *lines: str, **fields: object) -> Draft:
    """A draft from `eid | label | heading or text` lines; a `chp_` holds the articles that follow it."""
    provisions: list[Provision] = []
    chapter = ""
    for line in lines:
        eid, label, words = (part.strip(" ") for part in line.split("|", 2))
        tag, number = eids.elements(eid)[-1]
        parent = eids.parent(eid) or (chapter if tag == "article" else "")
        chapter = eid if tag == "chapter" else chapter
        index = next((n for n, p in enumerate(provisions) if p.eid == parent), -1)
        heading, text = (words, "") if tag in ("chapter", "article", "preamble") else ("", words)
        provisions.append(Provision(eid, tag, label, number, heading, text, parent=index, line=len(provisions) + 1))
    return make_draft(id, tuple(provisions), **fields)


def old_draft() -> Draft:
    """The earlier of a pair in which an article moved, a paragraph was split, words changed, one came and one went."""
    return draft(
        "rev1",
        "title||Draft convention on river traffic",
        "preamble||Preamble",
        "preamble__rec_1||Recalling that rivers join their banks,",
        "chp_I|Chapter I|General provisions",
        "art_1|Article 1|Purpose",
        "art_1__para_nn_1||This convention keeps ferries safe.",
        "art_2|Article 2|Duties of ferry owners",
        "art_2__para_1|1.|Every owner shall keep a log of each crossing and shall show it to any inspector who asks for it.",
        "art_2__para_2|2.|An owner shall report an accident to the harbour within thirty days:",
        "art_2__para_2__point_a|(a)|where a passenger was hurt;",
        "art_2__para_2__point_b|(b)|where cargo was lost.",
        "art_2__para_3|3.|Owners must not paint their hulls white.",
        "chp_II|Chapter II|Inspection",
        "art_3|Article 3|Inspectors",
        "art_3__para_1|1.|Inspectors are appointed by the harbour master for two years and may be appointed again once.",
        "art_3__para_2|2.|They wear a badge.",
        "art_4|Article 4|Relation with other river treaties",
        "art_4__para_nn_1||Nothing here touches duties under older treaties on rivers, lakes and canals.",
        symbol="R/1/Rev.1",
        date="2023-11-06",
        notice=NOTICE,
    )


def new_draft() -> Draft:
    """The later one."""
    return draft(
        "rev3",
        "title||Draft convention on river traffic",
        "preamble||Preamble",
        "preamble__rec_1||Recalling that rivers join their banks,",
        "chp_I|Chapter I|General provisions",
        "art_1|Article 1|Purpose",
        "art_1__para_nn_1||This convention keeps ferries safe.",
        "art_2|Article 2|Relation with other river treaties",
        "art_2__para_nn_1||Nothing here touches duties under older treaties on rivers, lakes and canals.",
        "art_3|Article 3|Duties of ferry owners",
        "art_3__para_1|1.|Every owner may keep a log of each crossing and shall show it to any inspector who asks for it.",
        "art_3__para_2|2.|An owner shall report an accident to the harbour within [ten] days:",
        "art_3__para_2__point_a|(a)|where a passenger was hurt;",
        "art_3__para_2__point_b|(b)|where cargo was lost.",
        "chp_II|Chapter II|Inspection",
        "art_4|Article 4|Inspectors",
        "art_4__para_1|1.|Inspectors are appointed by the harbour master for two years and may be appointed again once.",
        "art_4__para_2|2.|They wear a badge.",
        "art_4__para_3|3.|A quite different rule obliges each State Party to publish the yearly number of inspections online.",
        symbol="R/1/Rev.3",
        date="2024-05-23",
        notice=NOTICE,
    )


def hostile_drafts() -> tuple[Draft, Draft]:
    """A pair whose every kind of text holds markup and escape sequences."""
    before = draft("old", f"title||{HOSTILE}", f"art_1|Article 1|{HOSTILE}", f"art_1__para_1|1.|{HOSTILE} then.", notice=HOSTILE)
    after = draft("new", f"title||{HOSTILE}", f"art_1|Article 1|{HOSTILE}", f"art_1__para_1|1.|{HOSTILE} now.", notice=HOSTILE)
    return before, after


def many(articles: int) -> tuple[Draft, Draft]:
    """A long pair: every third paragraph differs by a word, and paragraphs are of very uneven length."""
    lines, others = [], []
    for n in range(1, articles + 1):
        for side, word in ((lines, "shall"), (others, "may" if n % 3 == 0 else "shall")):
            side.append(f"art_{n}|Article {n}|Topic number {n}")
            long = " ".join(f"clause {n} part {k} of the rule" for k in range(n % 7 * 6))
            side.append(f"art_{n}__para_1|1.|Each party {word} do thing {n}. {long}".rstrip())
            side.append(f"art_{n}__para_2|2.|The duty of thing {n} ends after a year.")
    return draft("old", *lines), draft("new", *others)


def mark(side: str, delegation: str, stance: str, **fields: object) -> Mark:
    """A mark that rests on the position `<delegation>-1`."""
    return Mark(side, delegation, f"{delegation}-1", stance, date="2024-02-01", draft="rev1", **fields)  # type: ignore[arg-type]


def marks() -> dict[str, Marks]:
    """Article 3 (1) is the most contested; a contested provision of article 4 besides."""
    return {
        "art_3__para_1": Marks(
            backs=(mark("backs", "AAA", "support"),),
            contests=(
                mark("contests", "BBB", "oppose"),
                mark("contests", "CCC", "propose", stale=True, state="words changed", reason="article 3 speaks of logs"),
                mark("contests", "DDD", "reserve", via="group", group="GRP"),
            ),
            asks=(mark("asks", "EEE", "question"),),
            wider=(mark("contests", "FFF", "oppose", scope="whole"),),
            apart=(mark("backs", "NGO", "support", counted=False, reported_by="AAA"),),
        ),
        "art_4__para_2": Marks(contests=(mark("contests", "BBB", "oppose"),)),
        "art_3__para_2": Marks(backs=(mark("backs", "AAA", "support"),)),
    }


def book() -> PositionBook:
    """Positions behind the marks."""
    codes = ("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "NGO")
    positions = tuple(
        Position(
            f"{code}-1", code, "art_3__para_1", "oppose", note=f"{code} says [so] in \x1b[31mred", document="R/1/L.5", page="4"
        )
        for code in codes
    )
    positions = (*positions[:2], positions[2]._replace(stance="propose", action="delete"), *positions[3:])
    return PositionBook(positions, delegations={code: Delegation(code, f"Land of {code}") for code in codes})


class MemoryWorkspace:
    """What the interface asks of a workspace, over drafts in memory."""

    sample = False
    root = Path("river")

    def __init__(self, *drafts: Draft, marks: dict[str, Marks] | None = None, read_only: bool = False) -> None:
        self.drafts = {draft.id: draft for draft in drafts}
        self.marks = marks or {}
        self.read_only = read_only

    def draft_ids(self) -> list[str]:
        """In the order given."""
        return list(self.drafts)

    def heads(self) -> tuple[SimpleNamespace, ...]:
        """Ids, symbols, days."""
        return tuple(SimpleNamespace(id=d.id, symbol=d.symbol, date=d.date) for d in self.drafts.values())

    def draft(self, draft_id: str) -> Draft:
        """One of them; UsageError as a real workspace says it."""
        if draft_id not in self.drafts:
            raise UsageError(f"no draft {draft_id!r}")
        return self.drafts[draft_id]

    def lineage(self, old: str, new: str) -> Lineage:
        """As computed."""
        return align(self.drafts[old], self.drafts[new])

    def history(self, eid: str, draft_id: str) -> tuple[Step, ...]:
        """Through all drafts."""
        return trace(list(self.drafts.values()), self.lineage, eid, draft_id)

    def unread(self, language: str) -> list[InputError]:
        """None."""
        return []

    def standing(self, draft_id: str) -> dict[str, Marks]:
        """The same marks for every draft."""
        return self.marks

    def compare(self, old: str, new: str, internal: bool = False) -> Comparison:
        """Two of them with their marks."""
        return compare(self.drafts[old], self.drafts[new], marks=self.standing(new))

    def book(self, internal: bool = False) -> PositionBook:
        """The positions."""
        return book()

    def changed(self) -> bool:
        """Nobody else is here."""
        return False


def river() -> MemoryWorkspace:
    """The pair above with its marks."""
    return MemoryWorkspace(old_draft(), new_draft(), marks=marks())
