"""Real treaties, with numbers and headings hidden or shuffled: only the words can tell."""

import csv
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from treaty_tui.align import align
from treaty_tui.model import Draft, Lineage, Provision, make_draft

CORPORA = Path(__file__).resolve().parents[2] / ".." / "shared" / "corpora"
MODES = ("hidden", "shuffled")
pytestmark = pytest.mark.skipif(not CORPORA.exists(), reason="the real texts are not at hand")


def read(path: str) -> Draft:
    from treaty_tui.formats import read_draft

    return read_draft((CORPORA / path).read_bytes(), path)


def disguised(draft: Draft, mode: str, seed: int) -> tuple[Draft, list[str]]:
    """The draft without its numbers and headings, or with them dealt out anew; and the true eIds in order."""
    rng = random.Random(seed)
    names = [provision.eid for provision in draft.provisions]
    marks = [(p.label, p.number, p.heading) for p in draft.provisions]
    for tag in sorted({p.tag for p in draft.provisions}) if mode == "shuffled" else ():
        places = [at for at, p in enumerate(draft.provisions) if p.tag == tag]
        dealt = rng.sample(places, len(places))
        for at, other in zip(places, dealt, strict=True):
            p = draft.provisions[other]
            marks[at] = (p.label, p.number, p.heading)
    if mode == "hidden":
        marks = [("", f"nn_{at}", "") for at in range(len(names))]
    changed = [
        p._replace(eid=f"{p.tag}_{at}", label=marks[at][0], number=marks[at][1], heading=marks[at][2])
        for at, p in enumerate(draft.provisions)
    ]
    return make_draft(draft.id, tuple(changed), language=draft.language), names


def articles(lineage: Lineage, old: list[str], new: list[str], least: float = 0.0) -> set[tuple[str, str]]:
    return {
        (old[pair.old[0]].removeprefix("art_"), new[pair.new[0]].removeprefix("art_"))
        for pair in lineage.pairs
        if pair.old and pair.new and pair.confidence >= least and re.fullmatch(r"art_\w+?", old[pair.old[0]])
        if "__" not in old[pair.old[0]] and "__" not in new[pair.new[0]]
    }


def matched(old: Draft, new: Draft, mode: str, least: float = 0.0, seed: int = 0) -> set[tuple[str, str]]:
    one, old_names = disguised(old, mode, 2 * seed + 1)
    two, new_names = disguised(new, mode, 2 * seed + 2)
    return articles(align(one, two), old_names, new_names, least)


@pytest.mark.parametrize("mode", ("plain", *MODES))
def test_paris_from_the_ninth_to_the_twelfth_of_december(mode: str) -> None:
    """All 29, but some of the ways to deal numbers and headings out anew cost two."""
    with (CORPORA / "paris/truth-9dec-12dec.csv").open(encoding="utf-8") as file:
        truth = {(row[0].replace(" ", ""), row[1]) for row in list(csv.reader(file))[1:]}
    old, new = read("paris/9-dec-2015.md"), read("paris/12-dec-2015.md")
    hits = sorted(len(matched(old, new, mode, seed=seed) & truth) for seed in range(9 if mode == "shuffled" else 1))
    assert hits[len(hits) // 2] >= 29
    assert hits[0] >= 27


@pytest.mark.parametrize("mode", ("plain", "hidden"))
def test_no_article_of_paris_is_matched_wrongly(mode: str) -> None:
    with (CORPORA / "paris/truth-9dec-12dec.csv").open(encoding="utf-8") as file:
        truth = {(row[0].replace(" ", ""), row[1]) for row in list(csv.reader(file))[1:]}
    assert not matched(read("paris/9-dec-2015.md"), read("paris/12-dec-2015.md"), mode) - truth


def phrases(draft: Draft, eid: str) -> set[tuple[str, ...]]:
    text = " ".join(p.words for p in draft.provisions if p.eid.startswith(eid + "__"))
    words = re.findall(r"\w+", text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))


def sharing(old: Draft, new: Draft, part: float) -> set[tuple[str, str]]:
    """Pairs of articles of which the smaller shares so much of its word trigrams; for each old one the best new one."""
    theirs = {p.number: phrases(new, p.eid) for p in new.provisions if p.tag == "article"}
    pairs = set()
    for p in old.provisions:
        mine = phrases(old, p.eid) if p.tag == "article" else set()
        shares = [(len(mine & other) / (min(len(mine), len(other)) or 1), number) for number, other in theirs.items()]
        if mine and max(shares)[0] >= part:
            pairs.add((p.number, max(shares)[1]))
    return pairs


@pytest.mark.parametrize("mode", MODES)
def test_untoc_lives_on_in_uncac(mode: str) -> None:
    old, new = read("instruments/untoc.english-part.md"), read("instruments/uncac.english-part.md")
    strong = sharing(old, new, 0.5)
    assert len(strong) >= 31
    assert len(matched(old, new, mode, least=0.5) & strong) >= 31
    assert {("10", "26"), ("18", "46"), ("19", "49"), ("35", "66")} <= matched(old, new, mode, least=0.5)


@pytest.mark.parametrize("mode", ("plain", *MODES))
def test_nothing_is_invented_between_budapest_and_uncac(mode: str) -> None:
    old, new = read("instruments/budapest-convention-ets185.english-part.md"), read("instruments/uncac.english-part.md")
    one, two = disguised(old, mode, 1)[0], disguised(new, mode, 2)[0]
    assert not [pair for pair in align(one, two).pairs if pair.old and pair.new and pair.confidence >= 0.5]


def eec(year: int) -> Draft:
    """One article a line, its id in brackets above."""
    found: list[Provision] = []
    for line in (CORPORA / f"eec/eec-{year}.txt").read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"\[(.+)\]", line.strip()):
            found.append(Provision(match[1], "article", match[1], match[1]))
            home = len(found) - 1
        elif line.strip():
            text = re.sub(r"^Article \w+\s*", "", line.strip())
            for n, part in enumerate(text.split("\\n"), 1):
                found.append(Provision(f"{found[home].eid}__{n}", "paragraph", "", f"nn_{n}", text=part, parent=home))
    return make_draft(f"eec{year}", tuple(found))


def changed_beyond_recognition(old: Draft, new: Draft, pairs: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Pairs that share less than a tenth of their trigrams: a number that was given to another article."""
    for a, b in pairs:
        one, two = phrases(old, a), phrases(new, b)
        if 10 * len(one & two) < len(one | two):
            yield a, b


@pytest.mark.parametrize("mode", ("plain", *MODES))
def test_the_treaty_of_rome_before_and_after_maastricht(mode: str) -> None:
    """The table pairs equal numbers, also where another text has the number by now: there no words can agree with it."""
    old, new = eec(1986), eec(1992)
    with (CORPORA / "eec/truth-1986-1992.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.reader(file) if row[0] in old.by_eid and row[1] in new.by_eid]
    truth = {(row[0], row[1]) for row in rows}
    reused = set(changed_beyond_recognition(old, new, truth))
    drafts = (old, new) if mode == "plain" else (disguised(old, mode, 1)[0], disguised(new, mode, 2)[0])
    found = {
        (old.provisions[i].eid, new.provisions[j].eid)
        for pair in align(*drafts).pairs
        for i in pair.old
        for j in pair.new
        if old.provisions[i].tag == "article"
    }
    renumbered = {(a, b) for a, b in found - truth if (a, b) not in set(changed_beyond_recognition(old, new, {(a, b)}))}
    right = truth & found
    assert 2 * len(right) / (len(truth) + len(found)) >= 0.925
    assert 2 * len(right) / (len((truth - reused) | right) + len(found - renumbered)) >= 0.99


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_the_lineage_does_not_depend_on_the_process(seed: str) -> None:
    """Sets of words come in another order in every process; nothing may be seen of that."""
    script = (
        "import sys; from tests.align.test_real import read; from treaty_tui.align import align\n"
        "print(align(read('paris/23-oct-2015.md'), read('paris/12-dec-2015.md')).pairs)"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == str(align(read("paris/23-oct-2015.md"), read("paris/12-dec-2015.md")).pairs)
