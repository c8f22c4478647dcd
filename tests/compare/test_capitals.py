"""A capital that makes a defined term of a plain word, or a plain word of a term; the wordings are our own."""

import pytest

from treaty_tui.compare import compare
from treaty_tui.formats import read_draft

TERMS = '### Article 1. Use of terms\n(a) "Party" means a harbour that has signed this Accord;\n'
RULES = "### Article 2. Costs\n1. Each {} to a lease pays its own rent.\n2. Each {} lights its lamps.\n"


def told(old: str, new: str) -> dict[str, tuple[str, list[str]]]:
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    weighed = [(found.new.provisions[row.new[0]].eid, found.weighed(n)) for n, row in enumerate(found.rows)]
    return {
        eid: (each.significance, [flag.reason for flag in each.flags]) for eid, each in weighed if each.significance != "none"
    }


def test_a_plain_word_that_became_a_defined_term_is_a_change_of_substance() -> None:
    old, new = RULES.format("party", "Party"), RULES.format("Party", "Party")
    reason = "'party' → 'Party', which is defined"
    assert {"art_2__para_1": ("substantive", [reason])} == told(TERMS + old, TERMS + new)
    assert ["'Party', which is defined → 'party'"] == told(TERMS + new, TERMS + old)["art_2__para_1"][1]


def test_a_capital_is_style_where_the_draft_wrote_the_term_like_a_plain_word_or_defines_none() -> None:
    old, new = RULES.format("party", "party"), RULES.format("Party", "Party")
    assert ["editorial"] * 2 == [significance for significance, _ in told(TERMS + old, TERMS + new).values()]
    mixed, new = RULES.format("tenant", "Tenant"), RULES.format("Tenant", "Tenant")
    assert {"art_2__para_1": ("editorial", [])} == told(
        "### Article 1. Aim\n1. Harbours meet.\n" + mixed, "### Article 1. Aim\n1. Harbours meet.\n" + new
    )


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "1. All Parties tend lamps.\n2. Both {} to a lease pay rent.", ("parties", "Parties")),
        ("fr", "1. Chaque Partie éclaire son port.\n2. Le juge entend la {} lésée.", ("partie", "Partie")),
        ("es", "1. Cada Parte cuida su faro.\n2. El juez oye a la {} dañada.", ("parte", "Parte")),
        ("ru", "1. Стороны чинят маяки.\n2. Суд слушает каждую из {} дела.", ("сторон", "Сторон")),
        ("ru", "1. Совет чинит маяки с теми же Сторонами.\n2. Суд слушает каждую из {} дела.", ("сторон", "Сторон")),
    ],
)
def test_a_capital_makes_another_actor_of_a_party_where_the_draft_calls_so_whom_it_binds(
    language: str, text: str, words: tuple[str, str]
) -> None:
    article = {"es": "Artículo", "ru": "Статья"}.get(language, "Article")
    head = f'+++\nlanguage = "{language}"\n+++\n### {article} 1. X\n'
    old, new = (head + text.format(word) for word in words)
    assert {"art_1__para_2": ("substantive", [f"'{words[0]}' → '{words[1]}'"])} == told(old, new)
    assert [f"'{words[1]}' → '{words[0]}'"] == told(new, old)["art_1__para_2"][1]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Each State party pays.", "Each State Party pays."),
        ("States parties pay.", "States Parties pay."),
        ("It tells the contracting parties of it.", "It tells the Contracting Parties of it."),
        ("The chair of the Meeting of the parties pays.", "The chair of the Meeting of the Parties pays."),
        ("It hears a third party.", "It hears a third Party."),
        ("It hears non-parties.", "It hears non-Parties."),
        ("It hears the parties to the present Agreement.", "It hears the Parties to the present Agreement."),
        ("Rents of parties and of guests", "Rents of Parties And Of Guests"),
        ("Guests and parties pay.", "GUESTS AND PARTIES PAY."),
    ],
)
def test_a_capital_in_a_longer_name_or_in_other_type_is_style(was: str, now: str) -> None:
    head = "### Article 1. Aim\n1. All Parties tend lamps of a Party or of many Parties.\n2. "
    assert {"art_1__para_2": ("editorial", [])} == told(head + was, head + now)


def test_a_term_that_came_with_other_words_makes_no_term_of_a_plain_word() -> None:
    old = RULES.format("Party", "Party") + "3. Lists of the parties of spring; of the lease; by each party of autumn.\n"
    new = RULES.format("Party", "Party") + "3. Lists of the Parties of spring; of the lease; Feast of one Party of winter.\n"
    new = new.replace("of the lease", "Of the lease").replace("the Parties", "the parties")
    assert not [reason for reason in told(TERMS + old, TERMS + new)["art_2__para_3"][1] if "defined" in reason]


ANNEXED = (
    "### Article 1. Lamps\n1. The head of the {0} rows, and the bureau rests.\n## Annex I. Rules\n"
    "1. For the purposes of {1} “Bureau” means the house {2}.\n2. The {0} rows by day.\n"
    "## Annex II. Oars\n1. The head of the {0} mends oars, and the bureau rests.\n"
)


def test_a_term_that_an_annex_defines_for_itself_is_a_plain_word_elsewhere() -> None:
    old, new = (ANNEXED.format(word, "the present rules", "on the quay") for word in ("Bureau", "bureau"))
    found = told(old, new)
    assert {"art_1__para_1": "editorial", "annex_1__para_2": "substantive", "annex_2__para_1": "editorial"} == {
        eid: significance for eid, (significance, _) in found.items()
    }
    assert ["'Bureau', which is defined → 'bureau'"] == found["annex_1__para_2"][1]


def test_a_term_that_an_annex_defines_for_the_whole_text_is_one_everywhere() -> None:
    old, new = (ANNEXED.format(word, "this Convention", "on the quay") for word in ("Bureau", "bureau"))
    assert ["substantive"] * 3 == [significance for significance, _ in told(old, new).values()]


GLOSSARY = (
    "### Article 1. Lamps\n1. Each House shall lock every Small Raft.\n2. No {0} shall row.\n"
    "## Annex I. Glossary\n1. {1}“Small Raft” means a raft of less than {2} logs.\n"
)


def test_a_definition_of_an_annex_that_does_not_say_for_what_it_is_speaks_for_the_articles() -> None:
    old, new = (GLOSSARY.format(raft, "", "nine") for raft in ("Small Raft", "small raft"))
    assert told(old, new)["art_1__para_2"] == ("substantive", ["'Small Raft', which is defined → 'small raft'"])
    old, new = (GLOSSARY.format("Small Raft", "", logs) for logs in ("nine", "six"))
    found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
    reasons = [flag.reason for row in range(len(found.rows)) for flag in found.flags(row)]
    assert reasons.count("'Small Raft' redefined (annex 1 (1))") == 2


@pytest.mark.parametrize("scope", ["this Annex", "these rules", "the present regulations"])
def test_one_that_says_that_it_is_for_its_annex_does_not(scope: str) -> None:
    old, new = (GLOSSARY.format(raft, f"For the purposes of {scope}, ", "nine") for raft in ("Small Raft", "small raft"))
    assert told(old, new)["art_1__para_2"][0] == "editorial"


def test_a_definition_of_an_annex_that_changed_reaches_no_other_one() -> None:
    for scope, reached in (("the present rules", 1), ("this Convention", 3)):
        old, new = (ANNEXED.format("Bureau", scope, house) for house in ("on the quay", "at sea"))
        found = compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))
        reasons = [flag.reason for row in range(len(found.rows)) for flag in found.flags(row)]
        assert ["'Bureau' redefined (annex 1 (1))"] * reached == [reason for reason in reasons if "redefined" in reason]
