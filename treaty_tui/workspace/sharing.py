"""Positions kept in git: what it takes for two servers to add entries without conflict."""

from pathlib import Path

ATTRIBUTES = "positions/*.toml merge=union"
"""The line for `.gitattributes`: keep the lines of both sides (gitattributes(5)); entries are laid out so that this is safe."""


def lacks_attributes(root: Path) -> bool:
    """Whether the workspace lies in a git working tree that does not merge positions by union."""
    real = root.resolve()
    for folder in (real, *real.parents):
        if _says_union(folder / ".gitattributes"):
            return False
        if (folder / ".git").exists():
            return True
    return False


def _says_union(path: Path) -> bool:
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    return any("merge=union" in line and ".toml" in line and not line.lstrip().startswith("#") for line in lines)
