"""Redlines of wordings with square brackets, as a careful person would mark them; the wordings are our own."""

import itertools
import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.counting import calls
from tests.test_diff import shown, sides
from treaty_tui.diff import bracketed, diff

LIFTED = [
    ("Pilots [may] [shall] rest.", "Pilots may rest.", "Pilots [-[-]may[-] [shall]-] rest."),
    ("[The keeper rests [at dusk] here.]", "The keeper rests here.", "[-[-]The keeper rests[- [at dusk]-] here.[-]-]"),
    ("sixty days", "[sixty] [ninety] days", "[+[+]sixty[+] [ninety]+] days"),
    ("race or [age [or trade]], say", "race or age, say", "race or [-[-]age[- [or trade]]-], say"),
    ("the [[old] harbour] wall", "the old harbour wall", "the [-[[-]old[-]-] harbour[-]-] wall"),
    ("lamps [, horns] and bells", "lamps, horns and bells", "lamps[- [-], horns[-]-] and bells"),
    ("lamps [that burn", "lamps that burn", "lamps [-[-]that burn"),
    ("Buoys [and lamps] stand [old] [new].", "Buoys [and lamps] stand new.", "Buoys [and lamps] stand [-[old] [-]new[-]-]."),
    ("[The lamp burns.]", "The lamp burns at dusk and at dawn.", "[-[-]The lamp burns[+ at dusk and at dawn+].[-]-]"),
    (
        "Tolls in [silver].",
        "Tolls in silver [, unless silver is scarce].",
        "Tolls in [-[-]silver[+ [, unless silver is scarce+]].",
    ),
    (
        "It is chosen by [lot][a vote of all].",
        "It is chosen by lot[ or, where lot fails, by a vote of all].",
        "It is chosen by [-[-]lot[-][-][+[ or, where lot fails, by +]a vote of all].",
    ),
    ("Pilots [may] rest.", "Pilots may row and [may] rest.", "Pilots [+may row and +][may] rest."),
]
"""Brackets that only came or went round words."""

STANDING = [
    (
        "The keeper has [lit] [trimmed] steady harbour-wide lamps.",
        "The keeper has lit steady harbour wide lamps.",
        "The keeper has [-[-]lit[-] [trimmed]-] steady [-harbour-wide-][+harbour wide+] lamps.",
    ),
    (
        "Pilots [shall][should] deepen [their] watch at sea.",
        "Pilots should widen their watch at sea.",
        "Pilots [-[shall][-]should[-] deepen-][+ widen+] [-[-]their[-]-] watch at sea.",
    ),
    (
        "Each tower [shall][should][other], [gladly] [rarely] sound clear, steady, plain and long signals in fog",
        "Each tower shall gladly sound these signals in fog",
        "Each tower [-[-]shall[-][should][other],-] [-[-]gladly[-] [rarely]-] sound "
        "[-clear, steady, plain and long-][+these+] signals in fog",
    ),
    (
        "Keepers meet yearly [in order to] [count] [all] [joint] [and own] buoys.",
        "Keepers meet yearly to count the joint buoys.",
        "Keepers meet yearly [-[in order -]to[-] [-][+ +]count[-] [all] [-][+ the +]joint[-] [and own]-] buoys.",
    ),
    (
        "They [agree] [decide] that [all] fees [shall] be [paid] [waived].",
        "They decide that fees be waived.",
        "They [-[agree] [-]decide[-]-] that[- [all]-] fees[- [shall]-] be [-[paid] [-]waived[-]-].",
    ),
    (
        "No ship [, save a ferry,] [or boat] may anchor.",
        "No ship or boat may anchor.",
        "No ship [-[, save a ferry,] [-]or boat[-]-] may anchor.",
    ),
    (
        "[The Quay Fund set up by rule 11 of the Pact, with its branches as guarding bodies, and all small funds, shall serve "
        "as the Quay Fund of this Bond. The Guild shall give guidance, for thought by the Bench, on the rules and prices of "
        "the harbour.]",
        "The Guild shall give guidance to the bodies charged with the care of the Quay Fund of the Pact on the rules and "
        "prices of the harbour.",
        "[-[The Quay Fund set up by rule 11 of the Pact, with its branches as guarding bodies, and all small funds, shall serve"
        " as the Quay Fund of this Bond. -]The Guild shall give guidance[-, for thought by the Bench,-][+ to the bodies charged"
        " with the care of the Quay Fund of the Pact+] on the rules and prices of the harbour.[-]-]",
    ),
    ("They keep [old] [and new] lamps.", "They keep old oil lamps.", "They keep [-[-]old[-] [and new]-][+ oil+] lamps."),
    ("They row on and on.", "They row with joy [and song].", "They row [-on and on-][+with joy [and song]+]."),
    ("[He rows][^1] and rests.", "He rows and rests.[^2]", "[-[-]He rows[-][^1]-] and rests.[+[^2]+]"),
    ("A fee falls due [at once.]", "A fee falls due.", "A fee falls due[- [at once-].[-]-]"),
]
"""Words beside brackets and between them stand, though much went around them."""

CHOSEN = [
    ("A pilot [may/shall] wait.", "A pilot may wait.", "A pilot [-[-]may[-/shall]-] wait."),
    ("A pilot [may/shall] wait.", "A pilot shall wait.", "A pilot [-[may/-]shall[-]-] wait."),
    ("A pilot may wait.", "A pilot [may/shall] wait.", "A pilot [+[+]may[+/shall]+] wait."),
    ("A fee [shall] [shall not] be asked.", "A fee shall not be asked.", "A fee [-[shall] [-]shall not[-]-] be asked."),
    ("A fee [shall not] [shall] be asked.", "A fee shall not be asked.", "A fee [-[-]shall not[-] [shall]-] be asked."),
    ("Option: [pay] [lend] [give] oil", "Option: give oil", "Option: [-[pay] [lend] [-]give[-]-] oil"),
    (
        "Keepers [shall take steps to] [shall endeavour to] mend walls [quickly] [as soon as they can].",
        "Keepers shall endeavour to mend walls as soon as they can.",
        "Keepers [-[shall take steps to] [-]shall endeavour to[-]-] mend walls [-[quickly] [-]as soon as they can[-]-].",
    ),
    (
        "It begins when [X] [50][55][100] [ the half] towers burn.",
        "It begins when [50][60] towers burn.",
        "It begins when[- [X]-] [50][[-55][100] [ the half-][+60+]] towers burn.",
    ),
    (
        "Keepers [row][sail][steer], [gladly] [rarely] home.",
        "Keepers [sail][walk] [often] home.",
        "Keepers [-[row]-][sail][[-steer], [gladly] [rarely-][+walk] [often+]] home.",
    ),
    ("Each sort [of oak rows] then.", "Each ship [of elm rows] then.", "Each [-sort-][+ship+] [of [-oak-][+elm+] rows] then."),
    ("the [first] [second] [third] watch", "the [first] [third] watch", "the [first][- [second]-] [third] watch"),
]
"""Where words stand twice, the bracket that was chosen stands, and the others went whole."""

ALIGNED = [
    (
        "Masters sail [on freely chosen terms], and rest.",
        "Masters sail on [fair and] freely chosen terms, and rest.",
        "Masters sail [-[-]on[+ [fair and]+] freely chosen terms[-]-], and rest.",
    ),
    (
        "the oil sent and burnt [as planned] by single towers at night",
        "the oil sent and burnt by planned single towers at night",
        "the oil sent and burnt[- [as planned]-] by [+planned +]single towers at night",
    ),
    (
        "keep the light [under 2 ells][under [2 or] 15 ells] high",
        "keep the light under [2 feet][[2 or] 15 feet] high",
        "keep the light [-[-]under [+[+]2 [-ells-][+feet+]][[-under -][2 or] 15 [-ells-][+feet+]] high",
    ),
    (
        "a harbour [of red] [of green] stone",
        "a harbour [of white] [of black] stone",
        "a harbour [of [-red-][+white+]] [of [-green-][+black+]] stone",
    ),
    (
        "the best oil [and widely known] lamps",
        "the [best oil] [trusted] lamps",
        "the [+[+]best oil[+]+] [[-and widely known-][+trusted+]] lamps",
    ),
    (
        "He rows as told in the note of the [gate under rule 10][under rule 10].",
        "He rows as told by the note of the gate under rule 10.",
        "He rows as told [-in-][+by+] the note of the [-[-]gate under rule 10[-][under rule 10]-].",
    ),
    (
        "the log [, in the light of the aim of the count under rule 10][under rule 10];",
        "the log [to inform the yearly count under rule 10];",
        "count under rule 10][-[under rule 10]-];",
    ),
]
"""Which of two words is the same one is told by its brackets and its neighbours."""

LANGUAGES = [
    (
        "zh",
        "守灯人［应当］［可以］在［每日］黄昏点灯。",
        "守灯人可以在黄昏点灯。",
        "守灯人[-［应当］［-]可以[-］-]在[-［每日］-]黄昏点灯。",
    ),
    ("zh", "守灯人【应当】【可以】点灯。", "守灯人应当点灯。", "守灯人[-【-]应当[-】【可以】-]点灯。"),
    ("ar", "[يجوز][يجب] أن يُضاء المِصباح", "يجب أن يُضاء المِصباح [ليلاً]", "[-[يجوز][-]يجب[-]-] أن يُضاء المِصباح[+ [ليلاً]+]"),
    (
        "ru",
        "Лоцман [обязан] [вправе] ждать [ночью].",
        "Лоцман вправе ждать ночью.",
        "[-[обязан] [-]вправе[-]-] ждать [-[-]ночью[-]-].",
    ),
    ("fr", "allumer l'[ancienne] lampe", "allumer l'ancienne lampe", "allumer l'[-[-]ancienne[-]-] lampe"),
    ("es", "El guardián [podrá/deberá] remar.", "El guardián deberá remar.", "El guardián [-[podrá/-]deberá[-]-] remar."),
]


@pytest.mark.parametrize(("old", "new", "expected"), [*LIFTED, *STANDING, *CHOSEN, *ALIGNED])
def test_brackets_come_and_go_round_words_that_stand(old: str, new: str, expected: str) -> None:
    assert expected in shown(old, new)


@pytest.mark.parametrize(("language", "old", "new", "expected"), LANGUAGES)
def test_brackets_in_other_languages(language: str, old: str, new: str, expected: str) -> None:
    assert expected in shown(old, new, language)


PARTS = st.sampled_from(
    ["[", "]", "［", "］", "[shall]", "[may/shall]", "may", "shall", "and", "lamp", ",", ".", "\n", " ", "国", "[^1]"]
)
SPACED = st.lists(PARTS, max_size=60).map(" ".join)
BRACKETED = SPACED | st.lists(PARTS, max_size=60).map("".join)


@given(BRACKETED, BRACKETED)
def test_both_sides_are_rebuilt_whatever_brackets_do(old: str, new: str) -> None:
    segments = diff(old, new)
    assert (old, new) == sides(segments)
    assert all(text for _, text in segments)
    assert not any(one[0] == two[0] or (one[0], two[0]) == ("+", "-") for one, two in itertools.pairwise(segments))


@example("[ shall shall [shall]")
@given(SPACED.filter(lambda text: "[^" not in text))
def test_no_word_is_marked_where_only_brackets_went(old: str) -> None:
    segments = diff(f"Lamps {old} burn", f"Lamps {old.replace('[', '').replace(']', '')} burn")
    assert not any(letter.isalnum() for op, text in segments if op != "=" for letter in text)


def choices(count: int, seed: int = 7) -> tuple[str, str]:
    """A paragraph that offers choices by the hundred, and one that took them."""
    rng = random.Random(seed)
    words = [[f"w{rng.randrange(900)}" for _ in range(3)] for _ in range(count)]
    offered = " ".join(f"{common} [{one}] [{two}]" for common, one, two in words)
    return offered, " ".join(f"{common} {(one, two)[common < one]}" for common, one, two in words)


def test_brackets_by_the_thousand_take_work_that_grows_with_them() -> None:
    diff(*choices(50))
    few, many = (calls(lambda count=count: diff(*choices(count))) for count in (400, 4_000))  # type: ignore[misc]
    assert many < 13 * few


def test_a_stretch_that_is_too_long_to_weigh_is_left_as_it_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    weighed: list[int] = []
    original = bracketed._best

    def noted(one: bracketed._Side, two: bracketed._Side) -> list[tuple[int, str]]:
        weighed.append(len(one.words) * len(two.words))
        return original(one, two)

    monkeypatch.setattr(bracketed, "_best", noted)
    rng = random.Random(3)
    old, new = (" ".join(f"[w{rng.randrange(40)}]" for _ in range(280)) for _ in range(2))
    assert (old, new) == sides(diff(old, new))
    assert (old[:500], new[:500]) == sides(diff(old[:500], new[:500]))
    assert 0 < max(weighed) <= bracketed.CELLS
