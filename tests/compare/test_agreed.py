"""Words agreed in a draft before the two that are compared: clean texts drop the mark, and they stay agreed."""

from itertools import pairwise

import pytest

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.compare import compare
from treaty_tui.compare.select import select
from treaty_tui.compare.summary import summarise
from treaty_tui.formats import read_draft

KEPT = "Harbours keep a public record of boats that carry lamps."
AGREED = KEPT + " [agreed ad referendum]"
OTHER = KEPT.replace("Harbours", "Harbours may")
FOLLOWED = KEPT.replace("boats", "vessels")


@pytest.mark.parametrize(
    ("texts", "raised"),
    [
        ((AGREED, KEPT, OTHER), 1),
        ((AGREED, KEPT, KEPT), 0),
        ((AGREED, AGREED, OTHER), 1),
        ((AGREED, OTHER, KEPT), 0),
        ((KEPT, AGREED, OTHER), 1),
        ((KEPT, KEPT, OTHER), 0),
        ((AGREED, FOLLOWED, FOLLOWED.replace("a public", "no public")), 1),
    ],
)
def test_words_agreed_before_both_drafts_raise_an_alarm_where_these_change_them(texts: tuple[str, ...], raised: int) -> None:
    rest = "\n".join(f"{n}. Pilots of boats number {n} tell the boats of ward {n} what they saw of boats." for n in range(2, 9))
    drafts = []
    for number, text in enumerate(texts, 1):
        whole = f"Article 1. Aim\n1. {text}\n{rest}"
        drafts.append(build(whole.replace("boats", "vessels") if "vessels" in text else whole, f"d{number}"))
    lineage = [align(drafts[0], drafts[1]), align(drafts[1], drafts[2])]
    compared = compare(drafts[1], drafts[2], lineage=lineage[1], earlier=lambda: (drafts, lineage.__getitem__))
    assert [("agreed-changed", "art_1__para_1")] * raised == [(found.kind, found.eid) for found in compared.alarms]
    first = next((draft.id for draft, text in zip(drafts, texts, strict=True) if text == AGREED), "")
    told = [flag.reason for row in range(len(compared.rows)) for flag in compared.flags(row) if flag.kind == "agreed"]
    marked = ["mark '[agreed ad referendum]' taken out"] * (texts[1] == AGREED)
    assert [*marked, *[f"article 1 (1) was agreed ad referendum in {first}"] * raised] == told
    assert bool(told) == summarise(compared).flags["agreed"]


@pytest.mark.parametrize(
    ("language", "text", "mark"),
    [
        ("en", "Crews rest {} days", " (agreed subject to confirmation)."),
        ("zh", "船员休息{}天。", "〔已商定，有待确认〕"),
        ("zh", "船员休息{}天。", "（初步商定）"),
        ("ar", "يستريح الملاحون {} يوما.", " [متفقٌ عليها بصفةٍ مؤقتةٍ]"),
    ],
)
def test_a_mark_is_known_by_what_it_says_in_whichever_brackets(language: str, text: str, mark: str) -> None:
    """One that clean texts drop changes nothing in what was agreed; a round one before words is about something else."""
    drafts = [
        build(f"Article 1. Aim\n1. {words}", name)._replace(language=language)
        for name, words in (
            ("a", text.format(20) + mark),
            ("b", text.format(20)),
            ("c", text.format(40)),
            ("d", mark + text.format(40)),
        )
    ]
    told = [bool(compare(drafts[0], drafts[at], lineage=align(drafts[0], drafts[at])).alarms) for at in (1, 2)]
    assert [False, True] == told
    said = compare(drafts[3], drafts[1], lineage=align(drafts[3], drafts[1])).alarms
    assert ("[" in mark or "〔" in mark) == bool(said)


def test_agreed_words_that_are_gone_are_told_where_they_stood() -> None:
    old, new = build(f"Article 1. Aim\n1. Boats rest at night.\n2. {AGREED}"), build("Article 1. Aim\n1. Boats rest at night.")
    compared = compare(old, new, lineage=align(old, new))
    (row,) = select(compared, ["agreed"])
    assert ("deleted", ["article 1 (2) was agreed ad referendum in draft"]) == (
        compared.rows[row].change,
        [flag.reason for flag in compared.flags(row)],
    )


@pytest.mark.parametrize(
    ("later", "raised"),
    [
        (("vessels", "vessels"), ["in d2 boats → vessels throughout", ""]),
        (("vessels", "craft"), ["in d2 boats → vessels throughout", "in d3 vessels → craft throughout"]),
        (("boats", "boats"), ["", ""]),
    ],
)
def test_agreed_words_in_which_a_term_gave_way_throughout_raise_an_alarm(later: tuple[str, str], raised: list[str]) -> None:
    """The same change in many places is a change of agreed words in this one; they stay agreed as they then read."""
    rest = "\n".join(f"{n}. The {n}th pilot of the boats shall tell the warden of the boats." for n in range(2, 9))
    plain = f"Article 1. Aim\n1. {KEPT}\n{rest}"
    texts = [plain.replace(KEPT, AGREED), *[plain.replace("boats", word) for word in later]]
    drafts = [build(text, f"d{number}") for number, text in enumerate(texts, 1)]
    lineage = [align(drafts[0], drafts[1]), align(drafts[1], drafts[2])]
    for step in (0, 1):
        compared = compare(drafts[step], drafts[step + 1], lineage=lineage[step], earlier=lambda: (drafts, lineage.__getitem__))
        told = [found.message.partition("; ")[2] for found in compared.alarms]
        assert [raised[step]] * bool(raised[step]) == told
        assert step == 0 or bool(told) == bool(select(compared, ["agreed"]))


def test_what_came_into_an_article_or_a_list_that_was_agreed_as_a_whole_raises_an_alarm_once() -> None:
    head, points = "Article 1. Rest {}\n1. Pilots rest ten hours.\n2. The following sail free: {}\n(a) monks;\n", "(b) nuns.\n"
    mark, more, kites = "[agreed ad referendum]", "3. Pilots sing at dawn.\n", "(c) kites of children.\n"
    whole, listed = head.format(mark, "") + points, head.format("", mark) + points
    for first, second, told in (
        (whole, whole + more, ["article 1 was agreed ad referendum in d0; in d1 article 1 (3) came into it"]),
        (listed, listed + more, []),
        (listed, listed + kites, ["article 1 (2) was agreed ad referendum in d0; in d1 article 1 (2) (c) came into it"]),
    ):
        drafts = [build(text, f"d{number}") for number, text in enumerate((first, second, second))]
        steps = [align(*pair) for pair in pairwise(drafts)]
        assert told == [found.message for found in compare(*drafts[:2], lineage=steps[0]).alarms]
        later = compare(*drafts[1:], lineage=steps[1], earlier=lambda drafts=drafts, steps=steps: (drafts, steps.__getitem__))
        assert [] == [found.message for found in later.alarms]


LOG, TELL = "Masters shall keep a log of every lamp.", "They shall show it to the wardens of the harbour."
MARK = " [agreed ad referendum]"


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (  # split word for word, then a part of it changed or gone
            (f"1. {LOG} {TELL}{MARK}\n2. Monks sail free.", f"1. {LOG}\n2. {TELL}\n3. Monks sail free."),
            {
                f"1. {LOG}\n2. {TELL.replace('shall', 'may')}\n3. Monks sail free.": ("", "article 1 (1): shall → may (weaker)"),
                f"1. {TELL}\n2. Monks sail free.": ("", "article 1 (1): it is gone"),
                f"1. {LOG}\n2. {TELL}\n3. Monks sail dear.": ("", ""),
            },
        ),
        (  # merged word for word, then a part of it changed
            (f"1. {LOG}{MARK}\n2. {TELL}{MARK}\n3. Monks sail free.", f"1. {LOG} {TELL}\n2. Monks sail free."),
            {
                f"1. {LOG} {TELL.replace('shall', 'may')}\n2. Monks sail free.": ("", "article 1 (2): shall → may (weaker)"),
                f"1. {LOG.replace('shall', 'may')} {TELL}\n2. Monks sail free.": ("", "article 1 (1): shall → may (weaker)"),
            },
        ),
        (  # changed once, then what was not touched by that
            (f"1. {LOG} {TELL}{MARK}", f"1. {LOG.replace('every', 'each')} {TELL}"),
            {
                f"1. {LOG.replace('every', 'each')} {TELL.replace('shall', 'may')}": ("'every' → 'each'", "shall → may (weaker)"),
                f"1. {LOG.replace('every', 'no')} {TELL}": ("'every' → 'each'", ""),
                f"1. {LOG} {TELL}": ("'every' → 'each'", ""),
            },
        ),
        (  # what was put in brackets again is disputed for all to see
            (f"1. {LOG} {TELL}{MARK}", f"1. {LOG} [{TELL}]"),
            {
                f"1. {LOG} {TELL.replace('shall', 'may')}": ("brackets opened round", ""),
                f"1. {LOG.replace('shall', 'may')} [{TELL}]": ("brackets opened round", "shall → may (weaker)"),
            },
        ),
    ],
)
def test_agreed_words_that_were_split_merged_or_changed_in_part_stay_guarded(
    texts: tuple[str, str], told: dict[str, tuple[str, str]]
) -> None:
    """Setting agreed words in other paragraphs, word for word, is no change of them."""
    for last, expected in told.items():
        drafts = [build(f"Article 1. Lamps\n{text}", f"d{number}") for number, text in enumerate((*texts, last))]
        steps = [align(*pair) for pair in pairwise(drafts)]
        for step, (old, new) in enumerate(pairwise(drafts)):
            alarms = compare(old, new, lineage=steps[step], earlier=lambda d=drafts, s=steps: (d, s.__getitem__)).alarms
            place, _, what = expected[step].rpartition(": ")
            assert bool(what) == len(alarms)
            assert all(f"; in d{step + 1} {what}" in found.message and found.message.startswith(place) for found in alarms)


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("\n{mark}\n1. {}\n2. {}\n3. {}", "123"),
        ("\n1. {}\n2. {}\n3. {}\n\n{mark}", "123"),
        ("\n1. {}\n\n{mark}\n\n2. {}\n3. {}", "1"),
        ("\n1. {}\n2. {}\n\n{mark}\n\n3. {}\n\n{mark}", "23"),
        (" [Article agreed ad referendum]\n1. {}\n2. {}\n3. {}", "123"),
        (" [paragraphs 1 and 3 agreed ad referendum]\n1. {}\n2. {}\n3. {}", "13"),
        ("\n1. {}\n2. {}\n3. {} [Article agreed]", "123"),
        ("\n1. {}\n2. {}\n3. {} [Para. 2 agreed ad ref.]", "2"),
        ("\n1. {}\n2. {}\n3. {}\n\n(para. 1 provisionally agreed)", "1"),
        ("\n1. {}\n2. {}\n3. {}\n\n[Article 1 agreed ad referendum, but for article 7]", "123"),
    ],
)
def test_a_mark_speaks_of_what_it_names_or_of_what_it_stands_at(text: str, guarded: str) -> None:
    """Alone in a line, of the paragraph above; before or behind all paragraphs, of the article."""
    words = ["Masters shall keep a log of lamps.", "Pilots shall rest ten hours a day.", "Monks shall sail free of charge."]
    for mark in ("[agreed ad referendum]", "(agreed ad ref.)", ""):
        found = ""
        for number in (1, 2, 3):
            changed = [each.replace("shall", "may") if at == number else each for at, each in enumerate(words, 1)]
            old, new = (
                read_draft(f"# Lamps\n## Chapter I. Aims\n### Article 1. Rest{text.format(*said, mark=put)}\n".encode(), name)
                for name, said, put in (("a.md", words, mark or "[agreed ad ref.]"), ("b.md", changed, mark))
            )
            compared = compare(old, new, lineage=align(old, new))
            found += "".join(str(number) for each in compared.alarms if each.eid == f"art_1__para_{number}")
            gone = [flag.kind for row, pair in enumerate(compared.rows) if not pair.new for flag in compared.flags(row)]
            assert mark or "{mark}" not in text or "agreed" in gone
        assert guarded == found


def test_an_agreed_list_that_was_written_out_word_for_word_raises_no_alarm() -> None:
    """The words of a row that was cut or joined are weighed as the row is."""
    agreed = f"Article 1. Lamps\n1. Masters shall:{MARK}\n(a) keep a log of lamps; and\n(b) show it to the wardens."
    for said, alarmed in (("shall keep a log of lamps and show", False), ("may keep a log of lamps and show", True)):
        old, new = build(agreed), build(f"Article 1. Lamps\n1. Masters {said} it to the wardens.")
        assert alarmed == bool(compare(old, new, lineage=align(old, new)).alarms)
