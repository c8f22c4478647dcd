"""Names of bodies and conventions that are longer still: with their title, or with what another long name says at length."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

_LONG = 6
"""Words of a name at length at least that tells a title that says it from any other."""
_UNITED = r"United Nations (Convention(?: [A-Z][\w-]*| (?:on|against|the|of|and|for|to)\b)+)"

Name = tuple[str, str]
"""The long and the short name of one body."""


def longer(found: Sequence[Name], texts: tuple[str, str], leads: Set[str], links: Set[str]) -> Iterator[Name]:
    """More names that the words of both drafts give, beside those found; `leads` go on with a name, `links` stand in one."""
    titled = [pair for name in {pair[0] for pair in found} for pair in _titled(name, texts, found, leads, links)]
    yield from titled
    known = [*found, *titled]
    yield from (
        (long.removesuffix(less) + more, short)
        for long, short in known
        for more, less in known
        if less != short and long.endswith(f" {less}")
    )
    yield from _united(texts, links)


def _titled(name: str, texts: tuple[str, str], known: Sequence[Name], leads: Set[str], links: Set[str]) -> Iterator[Name]:
    """A body whose name goes on with the one title that it has in both drafts, where that says a known name at length."""
    if not name.endswith(tuple(short for _, short in known)) or not leads.isdisjoint(name.split()):
        return
    begins, goes_on = "|".join(leads), "|".join(links)
    pattern = rf"{re.escape(name)} (?=(?:{begins}) (?:the )?[A-Z])((?:(?:[A-Z][\w-]*|{goes_on})\b ?)+)"
    titles = [[words.split() for words in re.findall(pattern, text)] if f"{name} " in text else [] for text in texts]
    if not all(titles):
        return
    title = [same[0] for same in takewhile(lambda each: len(set(each)) == 1, zip(*titles[0], *titles[1], strict=False))]
    words = " ".join(_shorn(title, links))
    if any(long in words and len(long.split()) > _LONG for long, _ in known):
        yield f"{name} {words}", name


def _united(texts: tuple[str, str], links: Set[str]) -> Iterator[Name]:
    """Conventions that are named with "United Nations" in both drafts, and without it no other's."""
    titles = [{" ".join(_shorn(title.split(), links)) for title in re.findall(_UNITED, text)} for text in texts]
    for title in titles[0] & titles[1]:
        other = rf"\b(?!Nations |The )[A-Z][\w-]* {re.escape(title)}"
        if len(title.split()) > 2 and not any(re.search(other, text) for text in texts):
            yield f"United Nations {title}", title


def _shorn(words: list[str], links: Set[str]) -> list[str]:
    """Words without those at their end that lead on to what a title does not hold."""
    while words and words[-1] in links:
        words.pop()
    return words
