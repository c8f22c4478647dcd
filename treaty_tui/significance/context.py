"""What a change is weighed against."""

from collections.abc import Callable, Collection, Mapping, Sequence

from treaty_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from treaty_tui.references.neighbours import Beside


class Context(NamedTuple):
    """What a redline alone does not tell."""

    language: str = "en"
    renumbering: Mapping[str, str] = {}
    """Old eId to new eId, for all that has a counterpart; the first part of what was split."""
    parts: Mapping[str, tuple[str, ...]] = {}
    """Old eId to all its parts, for what was split."""
    substitutions: tuple[tuple[str, str], ...] = ()
    """Systematic replacements: old phrase, new phrase, as `replacements.find` gives them."""
    settled: tuple[tuple[str, str], ...] = ()
    """Brackets side by side and what was put for them throughout, as `brackets.settled.find` gives them."""
    names: tuple[tuple[str, str], ...] = ()
    """Long and short name of one body, as `names.find` gives them."""
    own: tuple[str, str] = ("", "")
    """What the old and the new draft call themselves (`convention`): a reference to another instrument follows nothing."""
    plain: bool = False
    """Whether no reference of both drafts has a number in words."""
    old_eid: str = ""
    new_eid: str = ""
    change: str = "changed"
    moved: bool = False
    renumbered: bool = False
    labels: tuple[str, ...] = ()
    """Of all parts, where it was split or merged."""
    joint: Callable[[str, str], str] | None = None
    """By old and new eId: the "and" or "or" that alone joins the list of both drafts which they are items of; empty if none."""
    led: Callable[[str, str], tuple[str, str]] | None = None
    """By old and new eId: the words that lead them in, of the old and of the new draft; empty if none do."""
    below: Callable[[str, str], tuple[Sequence[str], Sequence[str]]] | None = None
    """By old and new eId: the words of the points that they lead in, in the old and in the new draft."""
    lone: Callable[[str, str], tuple[Collection[int], Collection[int]]] | None = None
    """By old and new eId: where in their wordings brackets stand whose other half stands nowhere in the draft."""
    apart: Callable[[str, str, int, int], str] | None = None
    """By old and new eId, side and place of a bracket's sign: the provision that its other half stands in; empty if unknown."""
    spans: Callable[[str, str], tuple[tuple[int, str], tuple[int, str]]] | None = None
    """By old and new eId: how many brackets stand round their wordings and other provisions, and what the inmost is round."""
    beside: "Callable[[str, str], tuple[Sequence[Beside], Sequence[Beside]]] | None" = None
    """By old and new eId: the neighbours that their words name without a number, "the preceding paragraph"."""
    sole: Callable[[int, str], str] | None = None
    """By side and an article's eId, that of its only paragraph; empty if it has more."""
    dealt: Mapping[str, Sequence[str]] = {}
    """Words that went as a lead goes down into the options that it led in, and what was written there, for each of these."""
    counting: frozenset[tuple[str, str]] | None = None
    """Those of `substitutions` that put no name for another, so that each place says another thing; None: not known."""
    turns: Mapping[tuple[str, str], frozenset[str]] = {}
    """Those of `substitutions` whose noun is of another gender now: "mf", from masculine to feminine."""
    loose: tuple[tuple[bool, bool], tuple[bool, bool]] = ((False, False), (False, False))
    """Of the old and the new draft, in Arabic: whether they often have ى for ي, and ي for ى."""
