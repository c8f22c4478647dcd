"""Work is counted, not timed: comparisons of two bags of words, which are all that could grow faster than the text."""

import random
from functools import partial

import pytest

from tests.align.builder import build
from tests.counting import calls
from treaty_tui.align import align, side
from treaty_tui.align.likeness import Likeness

SYLLABLES = ("bor", "dan", "fel", "gim", "hul", "kar", "lom", "mis", "nor", "pat")
WORDS = ["".join(SYLLABLES[int(digit)] for digit in f"{k:03d}") for k in range(1000)]

BOUND = 30
"""Comparisons for each provision of both drafts, at most."""


def scattered(seed: int, articles: int, paragraphs: int) -> str:
    rng = random.Random(seed)
    lines = []
    for number in range(1, articles + 1):
        lines.append(f"Article {number}. {rng.choice(WORDS)}")
        lines += [f"{n}. {' '.join(rng.choices(WORDS, k=25))}" for n in range(1, paragraphs + 1)]
    return "\n".join(lines)


def alike(articles: int, paragraphs: int) -> str:
    lamp = "The keeper shall light the lamp at dusk and put it out at dawn, and shall say so in a book."
    return "\n".join(
        "\n".join([f"Article {n}. Lamps", *(f"{p}. {lamp}" for p in range(1, paragraphs + 1))]) for n in range(1, articles + 1)
    )


EMPTY = "\n".join(f"Article {n}" for n in range(1, 5001))
HEADED = "\n".join(f"Article {n}. {WORDS[n % 1000]} {WORDS[n * 7 % 1000]}" for n in range(1, 5001))
CASES = {
    "all provisions identical": (alike(200, 5), alike(200, 5)),
    "identical, some fewer": (alike(200, 5), alike(180, 4)),
    "five thousand empty articles": (EMPTY, "\n".join(EMPTY.splitlines()[:-7])),
    "five thousand new headings": (HEADED, HEADED.replace(". bor", ". pat")),
    "everything changed": (scattered(1, 150, 8), scattered(2, 150, 8)),
    "everything changed in one article": (scattered(1, 1, 1500), scattered(2, 1, 1500)),
    "fifty paragraphs an article": (scattered(5, 30, 50), scattered(6, 30, 50)),
    "everything changed in one word": (scattered(3, 150, 8), scattered(3, 150, 8).replace("bor", "pat ")),
    "everything shuffled": (scattered(4, 1, 1200), "\n".join(sorted(scattered(4, 1, 1200).splitlines(), key=lambda t: t[-9:]))),
}


@pytest.mark.parametrize("name", CASES)
def test_comparisons_grow_with_the_provisions_only(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    count = 0
    original = Likeness._shared

    def counted(self: Likeness, one: object, two: object) -> float:
        nonlocal count
        count += 1
        return original(self, one, two)  # type: ignore[arg-type]

    monkeypatch.setattr(Likeness, "_shared", counted)
    old, new = (build(text) for text in CASES[name])
    lineage = align(old, new)
    provisions = len(old.provisions) + len(new.provisions)
    assert len(lineage.by_old) + len(lineage.by_new) == provisions
    assert count <= BOUND * provisions


def test_five_thousand_empty_articles_stay_themselves() -> None:
    old, new = (build(text) for text in CASES["five thousand empty articles"])
    changes = [pair.change for pair in align(old, new).pairs]
    assert changes.count("unchanged") == 4993
    assert changes.count("deleted") == 7


def test_identical_provisions_stay_in_order() -> None:
    old, new = (build(text) for text in CASES["all provisions identical"])
    assert all(pair.old == pair.new for pair in align(old, new).pairs)


def counted(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[object]:
    """The arguments (the last of each call) that a function was called with."""
    seen: list[object] = []
    original = getattr(owner, name)

    def noting(*arguments: object) -> object:
        seen.append(arguments[-1])
        return original(*arguments)

    monkeypatch.setattr(owner, name, noting)
    return seen


def test_words_that_both_drafts_hold_are_masked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    masked = counted(monkeypatch, side, "_masked")
    text = scattered(7, 40, 6)
    align(build(text), build(text.replace("bordan", "bor dan")))
    texts = [p.words.lower() for t in (text, text.replace("bordan", "bor dan")) for p in build(t).provisions]
    assert len(masked) == len(set(texts))


def test_words_are_cut_only_where_a_provision_is_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    cut = counted(monkeypatch, side, "bare")
    lines = scattered(8, 40, 6).splitlines()
    changed = [f"{line} lamp" if n % 50 == 3 else line for n, line in enumerate(lines)]
    align(build("\n".join(lines)), build("\n".join(changed)))
    assert 0 < len(cut) <= 2 * sum(old != new for old, new in zip(lines, changed, strict=True))


def listed(seed: int, paragraphs: int) -> str:
    """One article of paragraphs that change wholly, each with points of few different words: `seed` tenths of them change."""
    same, other = random.Random(1), random.Random(seed)
    lines = ["Article 1. Lamps"]
    for number in range(1, paragraphs + 1):
        lines.append(f"{number}. {' '.join(other.choices(WORDS, k=2))} lamps:")
        for label in "abcd":
            words = [other.choice(WORDS) if other.random() < seed / 10 else word for word in same.sample(WORDS[:40], 10)]
            lines.append(f"({label}) {' '.join(words)};")
    return "\n".join(lines)


def test_four_times_the_points_of_one_article_take_about_four_times_the_calls() -> None:
    sides = [(build(listed(0, size)), build(listed(3, size))) for size in (100, 400)]
    few, many = (calls(partial(align, old, new)) for old, new in sides)
    assert many < 5.5 * few
