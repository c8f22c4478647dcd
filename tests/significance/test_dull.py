"""The short way of weighing says what the long way says."""

from random import Random

import pytest

from treaty_tui.diff import diff
from treaty_tui.significance import Context, weigh
from treaty_tui.significance.dull import dull, telling
from treaty_tui.significance.hunks import hunks
from treaty_tui.significance.law import law_of

ORDINARY = (
    *("boats", "rafts", "lantern", "harbour", "Keeper", "oil", "quay", "tides", "honour", "colour", "keels"),
    *("the", "of", "in", "wick", "and", "or", "MV", "ix"),
)
TRIALS = 1500


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_no_rule_speaks_of_what_is_passed_over(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(language)
    law = law_of(language)
    told = sorted(word for word in telling(language) | law.triggers if word.isalpha())
    context = Context(language, substitutions=(("boats", "rafts"), ("tides", "the quay")), names=(("Keeper of Oil", "KO"),))
    short = 0
    for trial in range(TRIALS):
        words = told if trial % 3 == 2 else ORDINARY
        kept = random.choices(ORDINARY, k=12)
        at, sizes = random.randrange(12), random.choices((1, 2, 3), k=2)
        old, new = (" ".join([*kept[:at], *random.choices(words, k=size), *kept[at:]]) + "." for size in sizes)
        if trial % 50 == 0:
            old, new = (f"{' '.join(kept)} by the {pair}, at sea." for pair in ("stated day", "day stated"))
        if old == new:
            continue
        redline = diff(old, new, language)
        short += any(dull(old, new, hunk, language) for hunk in hunks(redline))
        with monkeypatch.context() as patch:
            patch.setattr("treaty_tui.significance.weighing.dull", lambda *_: False)
            whole = weigh(old, new, redline, context)
        assert weigh(old, new, redline, context) == whole, (old, new)
    assert short > 100 or law.endings or law.prefixes, "the case must come up"
