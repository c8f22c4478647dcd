"""What the program speaks about: drafts, provisions, positions, findings. Immutable, no I/O.

NamedTuples instead of dataclasses: a cold `compare` has to stay near the cost of starting Python, and importing `dataclasses`
alone costs more than starting it.
"""

from collections.abc import Callable, Mapping

from treaty_tui.typed import NamedTuple

CONTAINERS = ("part", "chapter", "section", "article", "annex")
"""Tags whose own words are their heading."""


class Finding(NamedTuple):
    """A doubtful or wrong place, told to the user and never dropped."""

    kind: str
    """A short stable name, such as `unbalanced-bracket` or `dead-eid`."""
    message: str
    severity: str = "warning"
    """error, warning or note."""
    path: str = ""
    line: int = 0
    column: int = 0
    eid: str = ""


class Provision(NamedTuple):
    """One numbered or counted unit of a draft, with only its own words (a paragraph's points are provisions of their own)."""

    eid: str
    tag: str
    """Akoma Ntoso's element: title preamble recital part chapter section article paragraph point alternative annex."""
    label: str = ""
    """The number as printed: `Article 6`, `2.`, `(a)`; empty where nothing is printed."""
    number: str = ""
    """The number as eIds write it: `6`, `5bis`, `a`; counted (`nn_1`) where none is printed."""
    heading: str = ""
    """Chapters, sections, articles, annexes: their heading."""
    text: str = ""
    """The whole text, or the chapeau where points follow."""
    wrapup: str = ""
    """What follows the last point and still belongs to this provision."""
    parent: int = -1
    """Index of the enclosing provision in `Draft.provisions`, -1 at the top."""
    line: int = 0
    """Line of the source, from 1."""

    @property
    def words(self) -> str:
        """The provision's own words: heading, text and wrap-up, one per line, without its label."""
        if not self.wrapup:
            return self.text if not self.heading else f"{self.heading}\n{self.text}" if self.text else self.heading
        return "\n".join(part for part in (self.heading, self.text, self.wrapup) if part)


class Matter(NamedTuple):
    """Words of the file that belong to no provision: masthead, footnotes, editors' remarks. Kept: letters in = letters out."""

    kind: str
    """`masthead`, `footnote` or `editorial`."""
    text: str
    label: str = ""
    """A footnote's mark, as in `[^1]`."""
    line: int = 0
    eid: str = ""
    """The provision that a footnote hangs on, if that is known."""


class Draft(NamedTuple):
    """One version of the text in one language. `provisions` is in reading order, parents before children."""

    id: str
    provisions: tuple[Provision, ...] = ()
    symbol: str = ""
    title: str = ""
    date: str = ""
    """ISO 8601 day, or empty."""
    language: str = "en"
    notice: str = ""
    """What the file says of itself, such as "illustration, not the official text"."""
    path: str = ""
    digest: Callable[[], str] = str
    """Gives the SHA-256 of the file's bytes; see `sha256`."""
    matter: tuple[Matter, ...] = ()
    findings: tuple[Finding, ...] = ()
    extra: Mapping[str, object] = {}
    """Unknown keys of the file's head, kept when we write."""
    by_eid: Mapping[str, int] = {}
    """eId to index in `provisions`."""

    @property
    def sha256(self) -> str:
        """The hash of the file's bytes in hexadecimal, empty where no file was read; counted when it is first asked for."""
        return self.digest()

    def get(self, eid: str) -> Provision | None:
        """The provision with this eId, or None."""
        index = self.by_eid.get(eid)
        return None if index is None else self.provisions[index]

    def ancestors(self, index: int) -> list[int]:
        """Indices of the enclosing provisions, nearest first."""
        found = []
        while (index := self.provisions[index].parent) >= 0:
            found.append(index)
        return found


def make_draft(id: str, provisions: tuple[Provision, ...], **fields: object) -> Draft:
    """A Draft with its eId index filled in; the first of two equal eIds wins (readers make them unique)."""
    eids = [provision.eid for provision in provisions]
    by_eid = dict(zip(eids, range(len(eids)), strict=True))
    if len(by_eid) < len(eids):
        by_eid.update(zip(reversed(eids), range(len(eids) - 1, -1, -1), strict=True))
    return Draft(id, provisions, by_eid=by_eid, **fields)  # type: ignore[arg-type]


class Segment(NamedTuple):
    """A run of words: `=` in both versions, `-` only in the old, `+` only in the new."""

    op: str
    text: str
    significance: str = "none"


class Flag(NamedTuple):
    """Why a change matters: a kind (`obligation`, `negation`, `figure`, ...) and a sentence that a person can check."""

    kind: str
    reason: str


class Pair(NamedTuple):
    """One line of the lineage: provisions of the old draft and what became of them, as indices into `Draft.provisions`."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    change: str
    """unchanged changed inserted deleted split merged."""
    moved: bool = False
    renumbered: bool = False
    score: float = 1.0
    """How alike the words are, 0 to 1."""
    confidence: float = 1.0
    """How sure the matching is, 0 to 1: below 0.5 it is shown as doubtful."""
    pinned: bool = False
    """A user said so in `drafts/lineage.toml`."""


class Lineage(NamedTuple):
    """Every provision of both drafts exactly once per row: `pairs` holds one row each, in reading order of the new draft.

    Deleted rows stand after the row of what preceded them in the old draft.
    """

    pairs: tuple[Pair, ...]
    by_old: Mapping[int, int]
    """Old index to its row in `pairs`."""
    by_new: Mapping[int, int]


class Position(NamedTuple):
    """Who said what, where, when, on which wording, from which source. Field names as in `positions/*.toml`."""

    id: str
    delegation: str
    on: str
    """eId, or whole, title, preamble, term:..., theme:..., missing:..., process:..., instrument:..."""
    stance: str
    """support oppose propose reserve concern question flexible."""
    date: str = ""
    draft: str = ""
    quote: str = ""
    action: str = ""
    text: str = ""
    note: str = ""
    alternative_group: str = ""
    on_behalf_of: str = ""
    aligned_with: str = ""
    attributed_by: str = ""
    session: str = ""
    speaker: str = ""
    confidence: str = ""
    internal: bool = False
    status: str = "standing"
    superseded_by: str = ""
    document: str = ""
    page: str = ""
    url: str = ""
    path: str = ""
    line: int = 0
    extra: Mapping[str, object] = {}


class Vote(NamedTuple):
    """A recorded vote, kept as a vote; counts are None where the source does not give them."""

    id: str
    question: str
    date: str = ""
    body: str = ""
    draft: str = ""
    on: str = ""
    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    outcome: str = ""
    note: str = ""
    confidence: str = ""
    document: str = ""
    url: str = ""


class Delegation(NamedTuple):
    """A state, observer, group or unnamed body that can hold a position."""

    code: str
    name: str
    kind: str = "state"
    """state observer entity group unnamed chair."""
    region: str = ""
    aliases: tuple[str, ...] = ()
    joined: str = ""
    """Day of admission to the United Nations, where it matters."""


class Membership(NamedTuple):
    """`member` belongs to `group` from `since` (inclusive) to `until` (exclusive); empty means no known limit."""

    group: str
    member: str
    since: str = ""
    until: str = ""


class Theme(NamedTuple):
    """A theme of the negotiation, and the provisions and words that it is about."""

    name: str
    words: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    """`draft:eid`, or an eId of any draft."""
    sense: str = "for"
    """What a stance on the theme says of its provisions: `for` (as it reads), `against` (turned round), `open` (no side)."""


class PositionBook(NamedTuple):
    """All that the workspace knows of who said what."""

    positions: tuple[Position, ...] = ()
    votes: tuple[Vote, ...] = ()
    delegations: Mapping[str, Delegation] = {}
    memberships: tuple[Membership, ...] = ()
    themes: Mapping[str, Theme] = {}
    findings: tuple[Finding, ...] = ()


class Mark(NamedTuple):
    """One delegation's standing at one provision of the draft that is looked at."""

    side: str
    """backs contests asks."""
    delegation: str
    position: str
    """Id of the position that it rests on."""
    stance: str
    via: str = "own"
    """own group alignment."""
    group: str = ""
    """The group or partner whose words these are, when not its own."""
    scope: str = "provision"
    """How near: phrase provision paragraph article chapter title preamble. Wider ones (term theme whole) are counted apart."""
    state: str = "same words"
    """same words, words changed, moved, split, gone: what became of the wording since it was spoken of."""
    carried: bool = False
    stale: bool = False
    date: str = ""
    draft: str = ""
    reported_by: str = ""
    """Set where somebody else reported it: never counted as the delegation's own words."""
    counted: bool = True
    """False for observers, unnamed and reported ones, which are shown apart."""
    reason: str = ""
    """A sentence that says why the mark is here."""


class Marks(NamedTuple):
    """All marks of one provision; a delegation stands at most once in the first three together."""

    backs: tuple[Mark, ...] = ()
    contests: tuple[Mark, ...] = ()
    asks: tuple[Mark, ...] = ()
    wider: tuple[Mark, ...] = ()
    """Reached only through the whole text, a theme or a term: dimmed, counted apart."""
    apart: tuple[Mark, ...] = ()
    """Observers, unnamed and reported ones."""
