"""Drafts of any size for measuring, and a revision of each: random sentences over a small vocabulary of our own, seeded."""

import random

STEMS = (
    "lom",
    "ver",
    "tan",
    "sil",
    "por",
    "gen",
    "mar",
    "cus",
    "dil",
    "fen",
    "hor",
    "jat",
    "kel",
    "nus",
    "ost",
    "pra",
    "qui",
    "rad",
)
ENDS = ("ation", "ment", "ity", "al", "ing", "ance", "ure", "ive", "ed", "s")
LAW = (
    "the",
    "of",
    "and",
    "to",
    "in",
    "or",
    "shall",
    "a",
    "for",
    "by",
    "party",
    "state",
    "may",
    "its",
    "not",
    "under",
    "this",
    "any",
)


def vocabulary(rng: random.Random, size: int = 2500) -> list[str]:
    """Frequent words of law first, then invented ones."""
    words = dict.fromkeys(LAW)
    while len(words) < size:
        words["".join(rng.choice(STEMS) for _ in range(rng.randint(1, 2))) + rng.choice(ENDS)] = None
    return list(words)


def sentence(rng: random.Random, words: list[str], length: int) -> list[str]:
    """`length` words, the first ranks much more frequent than the last."""
    return [words[min(int(rng.paretovariate(0.6)) - 1, len(words) - 1)] for _ in range(length)]


def draft(rng: random.Random, words: list[str], size: int) -> list[list[list[str]]]:
    """Articles of paragraphs of words, about `size` words in all."""
    articles: list[list[list[str]]] = []
    count = 0
    while count < size:
        article = [sentence(rng, words, rng.randint(12, 70)) for _ in range(rng.randint(1, 9))]
        count += sum(map(len, article))
        articles.append(article)
    return articles


def revise(rng: random.Random, words: list[str], articles: list[list[list[str]]]) -> list[list[list[str]]]:
    """The next draft: some paragraphs edited, inserted and deleted, some articles moved, inserted and deleted."""
    new = [[edited(rng, words, p) if rng.random() < 0.15 else p for p in a if rng.random() > 0.02] for a in articles]
    new = [a for a in new if a and rng.random() > 0.04]
    for _ in range(max(1, len(new) // 25)):
        new.insert(rng.randrange(len(new)), new.pop(rng.randrange(len(new))))
        new.insert(rng.randrange(len(new)), [sentence(rng, words, 40) for _ in range(4)])
    return new


def edited(rng: random.Random, words: list[str], paragraph: list[str]) -> list[str]:
    """A few words replaced, inserted or deleted."""
    result = list(paragraph)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(result))
        result[at : at + rng.randint(0, 2)] = sentence(rng, words, rng.randint(0, 3))
        result = result or ["nothing"]
    return result


def text(articles: list[list[list[str]]], title: str) -> str:
    """The draft as canonical Markdown without a head."""
    lines = [f"# {title}", "", "## Chapter I. General provisions", ""]
    for number, article in enumerate(articles, 1):
        lines += [f"### Article {number}. On {' '.join(article[0][:3])}", ""]
        for index, paragraph in enumerate(article, 1):
            lines += [f"{index}. {' '.join(paragraph).capitalize()}.", ""]
    return "\n".join(lines)


def pair(size: int, seed: int = 11) -> tuple[str, str]:
    """A draft of about `size` words and its revision."""
    rng = random.Random(seed)
    words = vocabulary(rng)
    old = draft(rng, words, size)
    return text(old, "First reading"), text(revise(rng, words, old), "Second reading")
