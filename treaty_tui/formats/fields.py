"""The head that nearly every draft has, one `key = "value"` a line, read without loading a parser of TOML."""


def simple(source: str) -> dict[str, object] | None:
    """The fields of such a head as TOML has them, a date as its word; None for anything that asks for the real parser.

    That is all that could mean something else in TOML 1.0: escapes, quotes inside, numbers, comments, tables, keys given twice.
    """
    found: dict[str, object] = {}
    for line in source.split("\n"):
        name, sign, value = line.partition("=")
        name, value = name.rstrip(" \t"), value.strip(" \t")
        if not sign and not name:
            continue
        word = _word(value) or _day(value, name)
        if word is None or name in found or not (name.isascii() and name.replace("-", "").replace("_", "").isalnum()):
            return None
        found[name] = word[0]
    return found


def _word(value: str) -> tuple[str] | None:
    inner = value[1:-1]
    plain = len(value) > 1 and value[0] == value[-1] == '"' and inner.isprintable()
    return (inner,) if plain and '"' not in inner and "\\" not in inner else None


_LAST = {"02": "28", "04": "30", "06": "30", "09": "30", "11": "30"}


def _day(value: str, name: str) -> tuple[str] | None:
    """A day that its month has in every year."""
    digits, month = value.replace("-", ""), value[5:7]
    shaped = name == "date" and len(value) == 10 and value[4] == value[7] == "-" and len(digits) == 8
    real = (
        shaped and digits.isascii() and digits.isdigit() and "01" <= month <= "12" and "01" <= value[8:] <= _LAST.get(month, "31")
    )
    return (value,) if real and value[:4] != "0000" else None
