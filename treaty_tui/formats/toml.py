"""Values → TOML, for the head of a canonical draft: the few kinds that TOML has, and nothing else."""

import re
from collections.abc import Mapping

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def entry(name: str, value: object) -> str:
    """One line `key = value`. Raises TypeError for a value that TOML cannot hold."""
    return f"{key(name)} = {literal(value)}"


def key(name: str) -> str:
    """A key, quoted where it has to be."""
    return name if _BARE.fullmatch(name) else string(name)


def string(text: str) -> str:
    """A basic string, on one line."""
    return '"' + "".join(_ESCAPES.get(sign) or (sign if sign.isprintable() else _code(sign)) for sign in text) + '"'


def _code(sign: str) -> str:
    return f"\\u{ord(sign):04X}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08X}"


def day(text: str) -> str:
    """A day as TOML's own date where it is one, else as a string."""
    from datetime import date

    if not _DAY.fullmatch(text):
        return string(text)
    try:
        date.fromisoformat(text)
    except ValueError:
        return string(text)
    return text


def literal(value: object) -> str:
    """A value of any kind that tomli gives."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return string(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(entry(name, each) for name, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(literal(each) for each in value) + "]"
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    raise TypeError(f"TOML cannot hold {type(value).__name__}")
