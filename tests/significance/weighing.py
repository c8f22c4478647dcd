"""Two wordings weighed as one row."""

from treaty_tui.diff import diff
from treaty_tui.significance import Context, Weighed, weigh


def weighed(old: str, new: str, language: str = "en", **known: object) -> Weighed:
    """`known` are fields of the context."""
    return weigh(old, new, diff(old, new, language), Context(language=language, **known))  # type: ignore[arg-type]


def kinds(found: Weighed) -> set[str]:
    """Of its flags."""
    return {flag.kind for flag in found.flags}
