"""Bytes of any encoding → text that is safe to show; the guess, where there is one, is told.

Order: byte order mark, NUL test, strict UTF-8, then a guess among the code pages that treaties come in. Control characters
become visible symbols, so that a draft cannot drive the terminal; the file itself is never touched.
"""

import re

from treaty_tui.errors import InputError
from treaty_tui.model import Finding

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_KNOWN = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, Excel or other zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_PAGES = (
    ("cp1251", "Windows-1251", "оеаинтсрвлк"),
    ("koi8-r", "KOI8-R", "оеаинтсрвлк"),
    ("cp1256", "Windows-1256", "ايلمنوتربعدة"),
    ("gb18030", "GB 18030", "的和国在应本约方条及，。、"),
    ("cp1252", "Windows-1252", "éèàçêîôûùâñóíáúü’“”«»–—ÉÀº°"),
)
_OTHER = "оا的"
"""What the common letters of a script other than Latin begin with."""
_OWN_WORD = "(?<![A-Za-z\x80-\U0010ffff])[\x80-\U0010ffff]{2,}(?![A-Za-z\x80-\U0010ffff])"
"""Two letters or more that are not ASCII, with none of ASCII next to them."""
# Compiled when first used: a text of plain ASCII needs neither pattern.
_CONTROLS = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
_ASCII_CONTROLS = [chr(code) for code in (*range(0x20), 0x7F) if code not in (0x09, 0x0A, 0x0D)]
_SYMBOLS = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"} | dict.fromkeys(range(0x80, 0xA0), "\u241b")
_SYMBOLS |= {0x0B: " ", 0x0C: " "}


def decode(data: bytes, path: str) -> tuple[str, list[Finding]]:
    r"""The text of `data` with `\n` at line ends and no control characters, and what is odd about it.

    Raises InputError for anything that is no text.
    """
    text, findings = _text(data, path)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text[:1] == "\ufeff":
        text = text[1:]
    return _visible(text, path, findings), findings


def _text(data: bytes, path: str) -> tuple[str, list[Finding]]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(data, name, path), []
    for start, what in _KNOWN:
        if data.startswith(start):
            raise InputError(f"this is {what}, not text", path=path, hint="save it as plain text or Markdown first")
    if b"\x00" in data:
        return _with_nul(data, path)
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        return _guessed(data, error.start, path)


def _marked(data: bytes, name: str, path: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        hint = "save it again as UTF-8"
        raise InputError(f"the file says it is {name}, but it is not", path=path, line=line, hint=hint) from error


def _with_nul(data: bytes, path: str) -> tuple[str, list[Finding]]:
    """UTF-16 without a mark, a text with a few stray NULs, or no text at all."""
    sample = data[:4096]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    for name, mine, other in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if mine * 5 > len(sample) and other * 20 < len(sample) and len(data) % 2 == 0:
            try:
                return data.decode(name), [_told(f"no byte order mark; read as {name.upper()} (a guess)", path, 1)]
            except UnicodeDecodeError:
                break
    if data.count(0) <= max(1, len(data) // 1000):
        try:
            return data.decode("utf-8"), []
        except UnicodeDecodeError:
            pass
    first = data.index(b"\x00")
    line, column = data[:first].count(b"\n") + 1, first - data.rfind(b"\n", 0, first)
    hint = "give a Markdown or text file"
    raise InputError("this is a binary file (here is a NUL byte), not text", path=path, line=line, column=column, hint=hint)


def _guessed(data: bytes, first: int, path: str) -> tuple[str, list[Finding]]:
    line = data[:first].count(b"\n") + 1
    best, said, score = data.decode("latin-1"), "ISO 8859-1", 0.0
    for name, title, common in _PAGES:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        found = _likeness(text, common)
        if found > score:
            best, said, score = text, title, found
    message = f"not UTF-8: read as {said} (a guess, check the accented letters); save the file as UTF-8 to be sure"
    return best, [_told(message, path, line)]


def _likeness(text: str, common: str) -> float:
    """How much of what is not ASCII are common letters of the language that the code page was made for.

    Those of another script than Latin count in words of their own only, neither alone nor beside Latin letters: an accent in a
    French word makes no Russian of it.
    """
    start = text[:200_000]
    sample = [sign for sign in start if sign > "\x7f"]
    if common[0] in _OTHER and sample:
        return sum(sign.lower() in common for word in re.findall(_OWN_WORD, start) for sign in word) / len(sample)
    return sum(sign.lower() in common for sign in sample) / len(sample) if sample else 0.0


def _told(message: str, path: str, line: int) -> Finding:
    return Finding("encoding", message, "warning", path, line, 1)


def _visible(text: str, path: str, findings: list[Finding]) -> str:
    """Controls and escapes as symbols of Unicode's control pictures; joiners stay, for scripts need them."""
    found = None if _clean(text) else re.search(_CONTROLS, text)
    if found is not None:
        many = sum(sign not in "\x0b\x0c" for sign in re.findall(_CONTROLS, text))
        if many:
            line, column = place(text, found.start())
            message = f"{many} control character{'s' * (many > 1)} shown as symbols; take them out of the file"
            findings.append(Finding("control-character", message, "warning", path, line, column))
        text = text.translate(_SYMBOLS_ONLY)
    if "\ufdd0" in text or "\ufdd1" in text:
        text = text.replace("\ufdd0", "\ufffd").replace("\ufdd1", "\ufffd")
    if not text.isascii():
        from treaty_tui.formats.unseen import findings as unseen  # not for plain ASCII

        findings += unseen(text, path)
    return text


def _clean(text: str) -> bool:
    """Whether an ASCII text has no controls: to look for them one by one takes a tenth of the time of a pattern."""
    return text.isascii() and not [sign for sign in _ASCII_CONTROLS if sign in text]


_SYMBOLS_ONLY = {code: sign for code, sign in _SYMBOLS.items() if code not in (0x09, 0x0A, 0x0D)}


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset into the text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
