"""Options over whole articles: `Option 1: Article 5. Lamps`, and below it `Option 2: Article 5. Lamps`, are two of one article.

They are read as if the article came first and held them: the heading that an option after the first one prints again is its text.
"""

from collections.abc import Sequence

from treaty_tui.formats.classify import Item, printed
from treaty_tui.language import headings, numbers, says_nothing
from treaty_tui.language.headings import Grammar
from treaty_tui.language.words import bare


def regrouped(items: list[Item], grammar: Grammar) -> list[Item]:
    """The items, with each article that has such options before the first of them."""
    options = [
        at for at, item in enumerate(items) if item.heading is not None and item.heading.tag == "alternative" and not item.mark
    ]
    if len(options) < 2:
        return items
    made, since, at = list[Item](), 0, 0
    while at < len(options):
        first = options[at]
        article = _article(items, first, grammar)
        others = _others(items, options[at + 1 :], first, article, grammar) if article is not None else []
        if article is None or not others:
            at += 1
            continue
        made += items[since:first]
        made += [article, _with(items[first], "")]
        since = _behind(items, first)
        for other in others:
            made += items[since:other]
            again = _article(items, other, grammar)
            made.append(_with(items[other], printed(again)) if again is not None else items[other])
            since = _behind(items, other) if again is not None else other + 1
            if again is not None and since < len(items) and _plain(items[since]):
                made.append(items[since]._replace(blank=False))
                since += 1
        at += 1 + len(others)
    return [*made, *items[since:]] if since else items


def _others(items: Sequence[Item], options: Sequence[int], first: int, article: Item, grammar: Grammar) -> list[int]:
    """The options that follow the first one for the same article: each bears its number, or says that there be none."""
    place = 1
    found: list[int] = []
    last = _behind(items, first)
    for at in options if place in _places(items[first]) else ():
        own = _article(items, at, grammar)
        if _ended(items[last:at]) or place + 1 not in _places(items[at]):
            break
        if own is None and not says_nothing(bare(items[at].text.lower()), grammar.code):
            break
        if own is not None and _named(own) != _named(article):
            break
        found.append(at)
        last, place = _behind(items, at) if own is not None else at + 1, place + 1
    return found


def _article(items: Sequence[Item], at: int, grammar: Grammar) -> Item | None:
    """The article that an option opens with, on its own line or on the next one."""
    item = items[at]
    if item.text:
        heading = headings.match(item.text, grammar, marked=0 < item.level < 7)
        whole = item.text
    else:
        item = items[at + 1] if at + 1 < len(items) else item
        heading, whole = item.heading, item.whole
    if heading is None or heading.tag != "article" or not heading.number:
        return None
    return item._replace(text=heading.rest, heading=heading, label=None, whole=whole)


def _behind(items: Sequence[Item], at: int) -> int:
    """What follows an option and the heading of its article."""
    return at + 1 if items[at].text else at + 2


def _plain(item: Item) -> bool:
    """Whether a line right below the heading of an option's article is a paragraph without a number: it stands in the option."""
    return item.heading is None and item.label is None and not item.mark and not item.bullet and not 0 < item.level < 7


def _with(option: Item, text: str) -> Item:
    heading = option.heading
    return option._replace(text=text, heading=heading._replace(rest=text) if heading is not None else None)


def _named(article: Item) -> str:
    return article.heading.number if article.heading is not None else ""


def _places(option: Item) -> tuple[int, ...]:
    """What an option's number can count, as a number or as a letter: `C` is the third or the hundredth."""
    number = option.heading.number if option.heading is not None else ""
    return numbers.whole(number), numbers.from_letter(number)


def _ended(between: Sequence[Item]) -> bool:
    """Whether another article or the like begins."""
    return any(item.heading is not None and item.heading.tag != "alternative" for item in between)
