"""The marks of the screen, in Unicode and in ASCII for terminals whose locale has no UTF-8."""

from collections.abc import Mapping

from treaty_tui.typed import NamedTuple


class Glyphs(NamedTuple):
    """One set of marks; every one is a single cell wide, except `ellipsis` in ASCII."""

    inserted: str = "+"
    deleted: str = "−"
    changed: str = "~"
    split: str = "<"
    """One became several. A plain sign: the forks of Unicode are missing from most fonts of terminals."""
    merged: str = ">"
    """Several became one."""
    moved: str = "↕"
    renumbered: str = "#"
    backs: str = "▲"
    contests: str = "▼"
    asks: str = "?"
    alarm: str = "!"
    bar: str = "▌"
    """Beside every line of the provision under the cursor."""
    cursor: str = "►"
    """Beside the line under the cursor."""
    rule: str = "│"
    line: str = "─"
    ellipsis: str = "…"
    arrow: str = "→"
    dot: str = "·"
    fold: str = "…"
    ascii: bool = False


UNICODE = Glyphs()
ASCII = Glyphs(
    deleted="-",
    moved="^",
    backs="^",
    contests="v",
    bar="|",
    cursor=">",
    rule="|",
    line="-",
    ellipsis="..",
    arrow="->",
    dot="-",
    fold="..",
    ascii=True,
)


def for_locale(environ: Mapping[str, str], platform: str = "linux") -> Glyphs:
    """ASCII unless the locale says UTF-8 (POSIX: `LC_ALL`, else `LC_CTYPE`, else `LANG`); macOS draws Unicode anyway."""
    if platform == "darwin":
        return UNICODE
    name = environ.get("LC_ALL") or environ.get("LC_CTYPE") or environ.get("LANG") or "C"
    return UNICODE if "utf-8" in name.lower() or "utf8" in name.lower() else ASCII
