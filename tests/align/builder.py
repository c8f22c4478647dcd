"""Small drafts from a few lines of text, so that a test reads like the change that it is about."""

import re

from treaty_tui import eid
from treaty_tui.model import Draft, Provision, make_draft

_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})$")


class _Builder:
    """Lines to provisions: `Annex I. X`, `Chapter I. X`, `Article 1. X`, `1. text`, `(a) text`, `(i) text`, else unnumbered."""

    def __init__(self) -> None:
        self.found: list[Provision] = []
        self.open: dict[str, int] = {}
        self.counts: dict[tuple[int, str], int] = {}

    def add(self, tag: str, parent: int, number: str = "", label: str = "", heading: str = "", text: str = "") -> int:
        context = self.found[parent].eid if parent >= 0 and tag != "article" else ""
        count = self.counts[parent, tag] = self.counts.get((parent, tag), 0) + (not number)
        element = eid.part(tag, number) if number or tag in ("title", "preamble") else eid.unnumbered(tag, count)
        number = number or f"nn_{count}"
        self.found.append(Provision(eid.join(context, element), tag, label, number, heading, text, parent=parent))
        return len(self.found) - 1

    def line(self, line: str) -> None:
        if match := re.match(r"Annex ([IVX]+)(?:\. ?(.*))?$", line):
            self.open = {"annex": self.add("annex", -1, match[1], f"Annex {match[1]}", match[2] or "")}
        elif match := re.match(r"(Part|Chapter|Section) ([IVXLCDM\d]+)(?:\. ?(.*))?$", line):
            tag = match[1].lower()
            above = [self.open[t] for t in ("part", "chapter") if t in self.open and t != tag]
            self.open = {t: i for t, i in self.open.items() if t in ("part", "chapter") and t != tag and tag != "part"}
            parent = above[-1] if above and tag != "part" else -1
            self.open[tag] = self.add(tag, parent, match[2], f"{match[1]} {match[2]}", match[3] or "")
        elif match := re.match(r"Article (\w+(?: bis)?)(?:\. ?(.*))?$", line):
            keep = {t: i for t, i in self.open.items() if t in ("part", "chapter", "section")}
            parent = max(keep.values(), default=-1)
            number = match[1].replace(" ", "")
            self.open = keep | {"article": self.add("article", parent, number, f"Article {match[1]}", match[2] or "")}
        elif line == "Preamble":
            self.open = {"preamble": self.add("preamble", -1)}
        else:
            self.words(line)

    def words(self, line: str) -> None:
        home = self.open.get("article", self.open.get("preamble", self.open.get("annex", -1)))
        if home < 0:
            self.add("title", -1, text=line)
        elif match := re.match(r"(\d{1,5})\. ?(.*)$", line):
            self.close("point", "sub")
            self.open["paragraph"] = self.add("paragraph", home, match[1], f"{match[1]}.", text=match[2])
        elif match := re.match(r"\(([a-z]{1,5})\) ?(.*)$", line):
            self.point(match[1], match[2], home)
        elif "preamble" in self.open:
            self.add("recital", home, text=line)
        else:
            self.close("point", "sub")
            self.open["paragraph"] = self.add("paragraph", home, text=line)

    def point(self, number: str, text: str, home: int) -> None:
        last = self.found[self.open["point"]].number if "point" in self.open else ""
        inner = "sub" in self.open or (number == "i" and last not in ("", "h"))
        if inner and _ROMAN.match(number) and not (last and "sub" not in self.open and number == chr(ord(last[0]) + 1)):
            self.open["sub"] = self.add("point", self.open["point"], number, f"({number})", text=text)
        else:
            self.close("sub")
            parent = self.open.get("paragraph", home)
            self.open["point"] = self.add("point", parent, number, f"({number})", text=text)

    def close(self, *tags: str) -> None:
        for tag in tags:
            self.open.pop(tag, None)


def build(text: str, id: str = "draft", language: str = "en") -> Draft:
    """A draft with the lines of `text` as its provisions."""
    builder = _Builder()
    for line in text.splitlines():
        if line.strip():
            builder.line(line.strip())
    return make_draft(id, tuple(builder.found), language=language)
