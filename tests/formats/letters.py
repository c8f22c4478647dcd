r"""Letters in = letters out: every letter and digit of a file stands somewhere in the draft that was read from it.

Only what is no text is left out of the count: our own TOML head and marks, line breaks written as `\n`, and the names of HTML
entities, which become the characters that they stand for; a list of Markdown that is numbered 1, 1, 1 has the numbers that it
shows. Everything else that is not in a provision has to be in `Draft.matter`.
"""

import re
from collections import Counter

from treaty_tui.formats import counting, head, lines, markup, suffix
from treaty_tui.formats.decode import decode
from treaty_tui.formats.lines import BREAK
from treaty_tui.model import Draft

_COMMENT = re.compile(r"<!--\s*(?:masthead|footnote|editorial)\|([^|]*)\|[^|]*\|")
_MARK = re.compile(r"[ \t]?(?<!\\)\{#[^{}\n]*\}[ \t]*$", re.MULTILINE)


def of_source(data: bytes, path: str) -> Counter[str]:
    """How often each letter and digit stands in a file, outside of its head. Raises InputError as the reader does."""
    text, _ = decode(data, path)
    body = text[head.split(text, path).start :]
    front = text[: head.split(text, path).start]
    if head.split(text, path).canonical:
        front = ""
    if suffix(path) not in (".md", ".markdown"):
        return _count(front + re.sub(BREAK, "\n", body))
    numbered, counted = (
        _count("".join([line.text for line in read(body, 1, [])])) for read in (lines.markdown, counting.markdown)
    )
    body = _COMMENT.sub(r"<!-- \1 ", _MARK.sub("", markup.resolved(body)))
    return _count(front + re.sub(BREAK, "\n", body)) - numbered + counted


def of_draft(draft: Draft) -> Counter[str]:
    """How often each letter and digit stands in a draft's provisions and matter (a title from the head, on line 0, aside)."""
    words: list[str] = []
    for provision in draft.provisions:
        if provision.line:
            words += (provision.label, provision.heading, provision.text, provision.wrapup)
    for matter in draft.matter:
        words += (matter.label, matter.text)
    return _count("".join(words))


def lost(data: bytes, draft: Draft) -> tuple[Counter[str], Counter[str]]:
    """The letters that only the file has, and those that only the draft has: both empty if all is well."""
    before, after = of_source(data, draft.path), of_draft(draft)
    return before - after, after - before


def _count(text: str) -> Counter[str]:
    counts = Counter(text)
    return Counter({sign: count for sign, count in counts.items() if sign.isalnum()})
