"""Brackets and their life; the wordings are our own."""

import itertools
import random
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.align.builder import build
from tests.counting import calls
from tests.significance.weighing import weighed
from treaty_tui.align import align
from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.significance import Context
from treaty_tui.significance.brackets.agreed import alarms
from treaty_tui.significance.brackets.found import Bracket, find
from treaty_tui.significance.brackets.kinds import kind_of
from treaty_tui.significance.brackets.ledger import Entry, ledger

SAMPLE = Path(__file__).parents[2] / "drafts"

KINDS = [
    ("en", "shall", "disputed"),
    ("en", "subject to domestic law", "disputed"),
    ("en", "and/or", "disputed"),
    ("en", "EU, Japan: without delay", "attributed"),
    ("en", "African Group and CARICOM: delete", "attributed"),
    ("en", "Article 5: Definitions", "disputed"),
    ("en", "proposed by Norland: delete", "attributed"),
    ("fr", "Texte proposé par Norland : supprimer", "attributed"),
    ("es", "propuesta de Norland: suprimir", "attributed"),
    ("ru", "Предложение Норландии: исключить", "attributed"),
    ("ru", "будет дополнено", "placeholder"),
    ("ar", "متفق عليه بشرط الاستشارة", "status"),
    ("zh", "暂时议定", "status"),
    ("zh", "待核准", "status"),
    ("fr", "agréé ad referendum", "status"),
    ("es", "aceptado ad referendum", "status"),
    ("en", "not agreed ad referendum", "disputed"),
    ("en", "agreed, subject to further consultations", "status"),
    ("en", "tentatively agreed", "status"),
    ("en", "not tentatively agreed", "disputed"),
    ("en", "subject to approval", "disputed"),
    ("en", "accepted", "disputed"),
    ("fr", "convenue, sous réserve d’approbation", "status"),
    ("es", "aprobado con carácter provisional", "status"),
    ("es", "aprobado", "disputed"),
    ("ru", "в предварительном порядке согласованы", "status"),
    ("ru", "условно", "disputed"),
    ("ar", "مُتَّفَقٌ عليها", "status"),
    ("ar", "تم الاتفاق عليه مؤقتاً", "status"),
    ("ar", "رهناً بالموافقة", "disputed"),
    ("zh", "尚待确认的议定案文", "status"),
    ("zh", "议定案文，须经确认", "status"),
    ("zh", "暂定", "disputed"),
    ("zh", "协议", "disputed"),
    ("zh", "待补充", "placeholder"),
    ("zh", "备选案文1：无", "option"),
    ("zh", "方案一：无", "option"),
    ("en", "shall/should", "alternatives"),
    ("en", "Option 2: the fund", "option"),
    ("en", "agreed ad referendum", "status"),
    ("en", "agreed measures", "disputed"),
    ("en", "agreed reference levels", "disputed"),
    ("en", "Para. 1 agreed ad referendum", "status"),
    ("en", "Article agreed", "status"),
    ("en", "Article 5 agreed upon by all", "disputed"),
    ("en", "paragraph 1 not agreed", "disputed"),
    ("ru", "пункт 1 согласован в предварительном порядке", "status"),
    ("ar", "الفقرة 1 متفق عليها", "status"),
    ("zh", "本条已商定", "status"),
    ("zh", "第一款暂时商定", "status"),
    ("en", "Placeholder for a fund", "placeholder"),
    ("en", "…", "placeholder"),
    ("en", "", "placeholder"),
    ("en", "Note: numbers to be adjusted", "editorial"),
    ("en", "sic", "editorial"),
    ("zh", "欧盟：立即", "attributed"),
    ("ru", "ЕС, Япония: срочно", "attributed"),
    ("en", "Norland, Sudland and the EU: of oak", "attributed"),
    ("en", "every two years - Norland", "attributed"),
    ("en", "annually: Norland, Sudland", "attributed"),
    ("en", "to be kept by: State Party", "disputed"),
    ("en", "well-known boats", "disputed"),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_a_bracket_says_what_kind_it_is(language: str, text: str, kind: str) -> None:
    assert kind == kind_of(text, language)[0]


def brackets(text: str) -> tuple[Bracket, ...]:
    return find(build("Article 1. Aim\n" + text))


@pytest.mark.parametrize("signs", ["[]", "［］", "【】", "〔〕"])
def test_wide_brackets_are_brackets(signs: str) -> None:
    first, last = signs
    draft = read_draft(f"第五条 油漆\n\n1. 各国{first}应{last}{first}可{last}漆船。\n".encode(), "x.txt")
    assert [("alternatives", "应"), ("alternatives", "可")] == [(b.kind, b.text) for b in find(draft)]


def test_nested_brackets_have_their_depth() -> None:
    assert [("a [b [c]] d", 1), ("b [c]", 2), ("c", 3)] == [(b.text, b.depth) for b in brackets("1. [a [b [c]] d]")]


def test_footnote_marks_are_no_brackets() -> None:
    assert [] == list(brackets("1. Words[^1] and more[^note]."))


def test_brackets_side_by_side_are_alternatives() -> None:
    found = brackets("1. They [may] [shall] act [now].")
    assert ["alternatives", "alternatives", "disputed"] == [b.kind for b in found]
    assert found[0].group == found[1].group != found[2].group


def test_a_bracket_may_close_in_another_provision() -> None:
    found = brackets("1. They [act\n2. and stay] there.")
    assert [("art_1__para_1", "art_1__para_2", "act\nand stay", True)] == [(b.eid, b.end_eid, b.text, b.balanced) for b in found]


@pytest.mark.parametrize(("text", "start", "end"), [("1. They [act.", 5, -1), ("1. They act].", -1, 9)])
def test_a_lone_sign_is_kept(text: str, start: int, end: int) -> None:
    (found,) = brackets(text)
    assert (start, end, False) == (found.start, found.end, found.balanced)


ROWS = [
    (
        "Crews and [being led by [old] masters, including] their mates sail [fast] [slowly] [in fog].",
        "Crews and being led by masters sail fast.",
    ),
    ("Boats [[oak][elm] and] rest [in [the] harbour] [at night].", "Boats [elm and] rest in the harbour [at night or day]."),
    ("They [may/shall] rest [here] and [there].", "They shall rest [here and there]."),
    ("A [red] lamp and [blue] flags on [all masts.", "A lamp [red] and flags on [all] masts [or poles]."),
]


@pytest.mark.parametrize(("old", "new"), [*ROWS, *[pair[::-1] for pair in ROWS]])
def test_the_ledger_and_the_reasons_of_a_row_tell_the_same(old: str, new: str) -> None:
    agree(compare(*(build(f"Article 1. Aim\n1. {words}", name) for words, name in ((old, "old"), (new, "new")))))


@pytest.mark.parametrize("pair", [*itertools.permutations(("draft-2023", "rev1", "rev3"), 2), ("rev3", "final")])
def test_the_ledger_and_the_reasons_tell_the_same_of_the_sample(pair: tuple[str, str]) -> None:
    agree(compare(*(read_draft((SAMPLE / f"{name}.md").read_bytes(), f"{name}.md") for name in pair)))


def agree(found: Comparison) -> None:
    """What each row says was lifted, struck or put in stands so in the ledger, and what was lifted there is said."""
    ends = {"struck": ("struck", "turned"), "inserted": ("opened",)}
    for number, row in enumerate(found.rows):
        if not (row.old and row.new):
            continue
        eids = {found.old.provisions[index].eid for index in row.old}, {found.new.provisions[index].eid for index in row.new}
        entries = [entry for entry in found.brackets if entry.eid in eids[not entry.ended]]
        reasons = [flag.reason for flag in found.flags(number) if flag.kind == "brackets"]
        lifted = any("lifted" in reason or (" → " in reason and reason[0] == "[") for reason in reasons)
        assert lifted == any(entry.status == "lifted" for entry in entries), (reasons, entries)
        for reason in reasons:
            did = ends.get(reason.rpartition(" ")[2], ())
            for words in re.findall(r"'\[(.*?)(?:…?\])?'(?=,| and | struck| inserted)", reason) if did else ():
                assert any(
                    entry.status in did and flat(entry.text).startswith(words.partition(" … ")[0].rstrip("…"))
                    for entry in entries
                ), (
                    words,
                    entries,
                )


def flat(text: str) -> str:
    return " ".join(text.split())


LOST = """### Article 1. Lamps
1. Lamps [burn at dusk.
2. Oil is [sweet].
### Article 2. Bells
1. Bells [ring [loudly]] in fog.
2. A bell rests.]
### Article 3. Nets
1. Nets dry.
"""


def test_a_bracket_that_lost_its_other_half_is_round_nothing_and_ends_with_its_article() -> None:
    draft = read_draft(LOST.encode(), "x.md")
    assert [("burn at dusk.", 1, False), ("sweet", 1, True), ("ring [loudly]", 1, True), ("loudly", 2, True)] == [
        (b.text, b.depth, b.balanced) for b in find(draft)
    ][:4]
    assert [("unbalanced-bracket", 2, 10), ("unbalanced-bracket", 6, 17)] == [(f.kind, f.line, f.column) for f in draft.findings]


@pytest.mark.parametrize("first", ["[Article 1. Lamps\n1. ", "Article 1. [Lamps\n1. ", "Article 1. Lamps\n1. ["])
def test_a_bracket_may_be_round_whole_articles(first: str) -> None:
    text = f"### {first}Lamps burn.\n### Article 2. Bells\n1. Bells ring.\n2. They rest.]\n### Article 3. Nets\nNets dry."
    draft = read_draft(text.encode(), "x.md")
    assert ([True], ()) == ([b.balanced for b in find(draft)], draft.findings)
    assert "art_2__para_2" == find(draft)[0].end_eid


def test_a_bracket_that_is_all_of_an_option_is_one() -> None:
    text = "# T\n\n### Article 1. Aim\n\n1. [Option 1: They act now.]\n\n2. Option 2: [They] rest.\n"
    found = find(read_draft(text.encode(), "x.md"))
    assert [("option", "They act now."), ("disputed", "They")] == [(b.kind, b.text) for b in found]


def life(*texts: str) -> tuple[Entry, ...]:
    drafts = [build("Article 1. Aim\n1. " + text, f"d{number}") for number, text in enumerate(texts, 1)]
    return ledger(drafts, [align(one, other) for one, other in itertools.pairwise(drafts)])


FATES = [
    (["Parties [shall] keep a public record of boats."] * 2, "kept", 2),
    (["Parties keep a public record of boats.", "Parties [shall] keep a public record of boats."], "opened", 1),
    (["Parties [shall] keep a public record of boats.", "Parties shall keep a public record of boats."], "lifted", 1),
    (["Parties keep a public record of [all large] boats.", "Parties keep a public record of boats."], "struck", 1),
    (["Parties keep a public record of [large] boats.", "Parties keep a public record of fishing boats."], "turned", 1),
    (["Parties [may/shall] keep a public record of boats.", "Parties shall keep a public record of boats."], "lifted", 1),
    (["Parties keep [EU: a public record] of boats.", "Parties keep a public record of boats."], "lifted", 1),
    (["Parties keep [a public record - Norland] of boats.", "Parties keep a public record of boats."], "lifted", 1),
    (["Boats rest [agreed ad referendum].", "Boats rest by night."], "struck", 1),
    (["Parties keep a record in [Placeholder].", "Parties keep a record in an open register."], "turned", 1),
    (["Parties [keep a record of boats].", "Parties [keep a record of all boats]."], "changed", 2),
    (["Parties keep a record of [large] boats.", "Parties keep a record of [fishing] boats."], "changed", 2),
]


@pytest.mark.parametrize(
    ("old", "new", "reason", "kinds"),
    [
        (
            "The [Board of all Pilots/Guild/Crown] pays.",
            "The Guild pays.",
            "[Board of all Pilots/Guild/Crown] → Guild",
            ["lifted"],
        ),
        ("Boats pay [in gold or in kind].", "Boats pay in kind.", "[in gold or in kind] → in kind", ["lifted"]),
        ("Boats pay [in gold or in kind].", "Boats pay in gold.", "[in gold or in kind] → in gold", ["lifted"]),
        (
            "Boats pay [in gold or in kind].",
            "Boats pay in gold or in kind.",
            "brackets lifted round 'in gold or in kind'",
            ["lifted"],
        ),
        ("Boats pay [in gold or in kind].", "Boats pay.", "'[in gold or in kind]' struck", ["struck"]),
        ("Signed by the [Board or the Guild].", "Signed by the Guild.", "[Board or the Guild] → the Guild", ["lifted"]),
        ("Boats pay [EU: in gold | Elms: in kind].", "Boats pay in kind.", "[EU: in gold | Elms: in kind] → in kind", ["lifted"]),
        ("This binds [ships, boats or rafts].", "This binds rafts.", "[ships, boats or rafts] → rafts", ["lifted"]),
        ("Due within [30/60/90] days.", "Due within 60 days.", "[30/60/90] → 60", ["lifted"]),
        ("Due within 60 days.", "Due within [30/60/90] days.", "60 → [30/60/90]", ["opened"]),
        ("Due within [30/60/90] days.", "Due within 45 days.", "'[30/60/90]' struck", ["turned"]),
        ("Paid every [two or three] years.", "Paid every three years.", "[two or three] → three", ["lifted"]),
        ("Due within [30][60][90] days.", "Due within 60 days.", "'[30]', '[90]' struck", ["struck", "lifted", "struck"]),
    ],
)
def test_a_choice_within_one_bracket_is_told_by_what_was_chosen(old: str, new: str, reason: str, kinds: list[str]) -> None:
    drafts = [build("Article 1. Aim\n1. " + text) for text in (old, new)]
    entries = ledger(drafts, [align(*drafts)])
    told = [flag.reason for flag in weighed(old, new).flags]
    assert not reason or reason in told
    assert kinds == [entry.status for entry in entries]
    assert not [each for each in told if "→" in reason and each != reason]


@pytest.mark.parametrize(
    ("old", "new", "reasons", "kinds"),
    [
        (
            "[rest by day] / [sail by night];",
            "[rest by day and sail by night;]",
            ["brackets now round 'rest by day and sail by night;'"],
            "cj",
        ),
        ("Boats [rest] [sail].", "Boats [rest and sail].", ["brackets joined to '[rest and sail]'"], "cj"),
        ("Boats [shall] rest.", "[Boats shall rest.]", ["brackets opened round all of it"], "oj"),
        (
            "[Boats shall rest.]",
            "Boats [shall] rest.",
            ["brackets opened round 'shall'", "brackets lifted round all of it"],
            "ol",
        ),
        ("Boats [[shall] rest].", "Boats [shall rest].", ["brackets lifted round 'shall'"], "kl"),
        ("Boats [may/shall] rest.", "[Boats shall rest.]", ["[may/shall] → shall", "brackets opened round all of it"], "ol"),
    ],
)
def test_what_stands_in_another_bracket_as_deep_was_not_lifted(old: str, new: str, reasons: list[str], kinds: str) -> None:
    drafts = [build("Article 1. Aim\n1. " + text) for text in (old, new)]
    told = dict.fromkeys(
        flag.reason for flag in weighed(old, new).flags if "'/'" not in flag.reason and "'and'" not in flag.reason
    )
    assert set(reasons) == set(told)
    assert sorted(kinds) == sorted(entry.status[0] for entry in ledger(drafts, [align(*drafts)]))


@pytest.mark.parametrize("mark", ["[Para. 1 agreed ad referendum]", "[agreed ad referendum, pending outcome on article 9]"])
def test_what_a_mark_of_agreement_cites_goes_with_it(mark: str) -> None:
    told = weighed(f"Boats rest, as article 8 says. {mark}", "Boats rest, as article 8 says.").flags
    assert [f"mark '{mark}' taken out"] == [*dict.fromkeys(flag.reason for flag in told)]
    more = weighed(f"Boats rest. {mark} So article 8 says.", "Boats rest.").flags
    assert [flag.reason for flag in more if "article 8" in flag.reason]


def test_an_aside_in_brackets_is_no_alternative_to_what_stands_before_it() -> None:
    assert ["disputed", "disputed"] == [found.kind for found in brackets("1. Boats [shall] [, at night,] rest.")]


@pytest.mark.parametrize(("texts", "status", "age"), FATES)
def test_the_ledger_tells_what_became_of_a_bracket(texts: list[str], status: str, age: int) -> None:
    (found,) = life(*texts)
    assert (status, age) == (found.status, found.age)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("[Elms: Boats rest.]", "[Elms, Oaks: Boats rest.]", "sponsor 'Oaks' joined"),
        ("[Elms: Boats rest.]", "[Oaks: Boats rest.]", "sponsor Elms → Oaks"),
        ("[Elms, Oaks, Firs: Boats rest.]", "[Elms: Boats rest.]", "sponsor 'Oaks, Firs' left"),
        ("Boats [Boats rest at noon.]", "Boats [Elms: Boats rest at noon.]", "sponsor 'Elms' joined"),
        ("Boats rest [every two years - Elms].", "Boats rest [every two years - Oaks].", "sponsor Elms → Oaks"),
        ("Boats rest [every two years - Elms].", "Boats rest [every two years].", "sponsor 'Elms' left"),
    ],
)
def test_another_sponsor_is_another_state_of_the_negotiation(old: str, new: str, reason: str) -> None:
    found = weighed(old, new)
    assert ("substantive", [("brackets", reason)]) == (found.significance, [(flag.kind, flag.reason) for flag in found.flags])


@pytest.mark.parametrize(
    ("old", "new"), [("[Elms: Boats rest.]", "[Elms: Ships rest.]"), ("[Boats: all rest.]", "[Boats and ships: all rest.]")]
)
def test_other_words_of_a_bracket_are_no_sponsors(old: str, new: str) -> None:
    assert "sponsor" not in "".join(flag.reason for flag in weighed(old, new).flags)


def test_words_that_came_for_those_of_a_neighbour_turn_no_bracket() -> None:
    """The row tells it as struck, and of the neighbour that one of its sponsors left."""
    found = life("[Elms: Boats pay a toll.] [Oaks, Firs: Boats pay nothing.]", "[Oaks: Boats pay nothing.]")
    assert [("changed", "Oaks"), ("struck", "Elms")] == [(entry.status, entry.sponsor) for entry in found]


def test_a_bracket_round_several_provisions_is_lifted_where_all_their_words_stand() -> None:
    first, second = "Lamps burn from dusk until dawn, in all weather.", "Bells ring in fog, three times an hour."
    texts = [f"Article 1. Lamps\n1. {one}\n2. {two}\n" for one, two in ((f"[{first}", f"{second}]"), (first, second))]
    old, new = build(texts[0], "old"), build(texts[1], "new")
    (entry,) = ledger([old, new], [align(old, new)])
    assert ("lifted", "art_1__para_1") == (entry.status, entry.became)
    gone = build("Article 1. Lamps\n1. Nets are mended on Mondays.\n", "new")
    assert ["turned"] == [entry.status for entry in ledger([old, gone], [align(old, gone)])]


def test_an_entry_knows_when_it_was_opened_and_ended() -> None:
    (found,) = life(
        "Parties keep a record.",
        "Parties [shall] keep a record.",
        "Parties [shall] keep a record.",
        "Parties shall keep a record.",
    )
    assert ("d2", "d4", 2, "art_1__para_1") == (found.opened, found.ended, found.age, found.became)


AGREED = "Parties keep a public record of boats [agreed ad referendum]."


@pytest.mark.parametrize(
    ("later", "raised"),
    [
        ("Parties keep a public record of boats.", 0),
        ("Parties keep a public record of boats [agreed ad referendum].", 0),
        ("parties keep a public record of boats;", 0),
        ("Parties may keep a public record of boats.", 1),
        ("Parties keep a public record of boats [agreed ad referendum] and of nets.", 1),
    ],
)
@pytest.mark.parametrize("round_off", [str, lambda text: text.replace("[", "(").replace("]", ")")])
def test_agreed_words_that_change_raise_an_alarm(later: str, raised: int, round_off: Callable[[str], str]) -> None:
    texts = [round_off(text) for text in (AGREED, AGREED, later)]
    drafts = [build("Article 1. Aim\n1. " + text, f"d{number}") for number, text in enumerate(texts, 1)]
    found = alarms(drafts, lambda step: align(drafts[step], drafts[step + 1]))
    assert [("agreed-changed", "art_1__para_1")] * raised == [(f.kind, f.eid) for f in found]


@pytest.mark.parametrize(
    ("later", "raised"),
    [
        ("Owners of boats keep the log of article 8 for thirty days.", 0),
        ("Owners of vessels keep the log of article 8 for thirty days.", 1),
        ("Owners of vessels keep the log of article 8 for ninety days.", 1),
        ("Owners of vessels keep the log of article 9 for thirty days.", 1),
    ],
)
def test_agreed_words_that_only_followed_stay_agreed(later: str, raised: int) -> None:
    agreed = "Owners of boats keep the log of article 7 for thirty days [agreed ad referendum]."
    drafts = [build("Article 1. Aim\n1. " + text, f"d{number}") for number, text in enumerate((agreed, later, later), 1)]
    known = Context(renumbering={"art_7": "art_8"}, substitutions=(("boats", "vessels"),))
    assert raised == len(alarms(drafts, lambda step: align(drafts[step], drafts[step + 1]), lambda step: known))


LETTERS = str.maketrans("0123456789", "abcdefghij")


def bracketed(seed: int, many: int, common: str = "") -> Draft:
    """A paragraph of brackets between words that stand; what they hold beside `common` words changes, wholly in the even ones."""
    words = random.Random(seed)
    inside = (f"oak{words.randrange(9**6)} ash{n}".translate(LETTERS) for n in range(many))
    held = (f"keeper {n} of pier{n} burns [{common}{text if n % 2 else text.split()[0]}]" for n, text in enumerate(inside))
    return read_draft(f"### Article 1. Lamps\n1. {' '.join(held)}.\n".encode(), "a.md")


@pytest.mark.parametrize(("common", "least"), [("", 50), ("the oil of the ", 200)])
def test_four_times_the_brackets_of_a_paragraph_take_about_four_times_the_calls(common: str, least: int) -> None:
    pairs = [(bracketed(1, many, common), bracketed(2, many, common)) for many in (least, 4 * least)]
    few, more = (calls(partial(ledger, pair, (align(*pair),))) for pair in pairs)
    assert more < 5.5 * few


def test_the_ledger_follows_a_bracket_whose_clause_moved() -> None:
    talks, aim = "There shall be talks on lamps every five years", "with the purpose of sharing all the work and of thrift"
    found = life(f"{talks} {aim}, guided by rules of the [Board][Council].", f"{talks}, guided by rules of the Board, {aim}.")
    assert [("Board", "lifted"), ("Council", "struck")] == [(entry.text, entry.status) for entry in found]
