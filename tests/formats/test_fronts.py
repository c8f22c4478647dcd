"""The front of a resolution or a decision: its preamble has no heading, and its recitals may be short."""

import pytest

from treaty_tui.formats import read_draft


def _front(text):
    draft = read_draft(text.encode(), "x.txt")
    return {each.eid: each.text for each in draft.provisions}, [each.text for each in draft.matter]


@pytest.mark.parametrize(
    ("body", "recitals", "paragraph"),
    [
        ("The Conference of the Rafts,", ["Aware of the river,", "Noting the rafts,"], "Welcomes the rafts."),
        ("The Rafting Council,", ["Aware of the river,"], "Welcomes the rafts."),
        ("La Conférence des Radeaux,", ["Consciente du fleuve,", "Notant les radeaux,"], "Salue les radeaux de la rivière."),
        ("El Consejo de las Balsas,", ["Consciente del río,"], "Acoge con beneplácito las balsas de los ríos."),
        ("Совет плотов,", ["сознавая важность реки,", "отмечая плоты,"], "приветствует плоты."),
        ("إن مؤتمر الأطواف،", ["إذ يدرك أهمية النهر،", "وإذ يلاحظ الأطواف،"], "يرحب بالأطواف."),
        ("木筏会议，", ["意识到河流，", "注意到木筏，"], "欢迎木筏。"),
    ],
)
def test_short_recitals_behind_the_body_that_decides_are_a_preamble(body, recitals, paragraph):
    found, masthead = _front("\n\n".join(["Decision 3", "Rafts", body, *recitals, f"1. {paragraph}"]) + "\n")

    assert body == found["preamble"]
    assert recitals == [text for eid, text in found.items() if eid.startswith("preamble__rec")]
    assert not {body, *recitals} & set(masthead)


@pytest.mark.parametrize("stop", [",", ";"])
def test_lines_that_go_on_as_far_as_to_the_first_provision_are_recitals_whoever_speaks(stop):
    found, masthead = _front(f"Decision on rafts\n\nFirst session\n\nThe Raftsmen{stop}\n\nAware of it{stop}\n\n1. Float.\n")

    assert {"preamble", "preamble__rec_1", "preamble__rec_2"} <= set(found)
    assert ["First session"] == masthead


def test_lines_that_go_on_to_no_provision_stay_in_the_masthead():
    found, masthead = _front("Decision on rafts\n\nCouncil on rafts\n\nPalace of Rafts,\n\nGeneva\n\n1. Float.\n")

    assert ["title", "para_1"] == list(found)
    assert ["Council on rafts", "Palace of Rafts,", "Geneva"] == masthead


@pytest.mark.parametrize(
    "front",
    [
        "Resolution 12/7",
        "Decision 3/CP.9",
        "Resolution 2347 (2031)",
        "A/C.2/85/L.17\n\nAlbania and Brazil: revised draft resolution",
        "Albanie et Brésil : projet de résolution",
        "Албания и Бразилия: проект резолюции",
        "Resolution 12/7\n\nAdopted on 3 May 2031\n\n[without a vote]",
        "# Resolution 12/7",
    ],
)
def test_the_subject_below_a_number_or_its_sponsors_is_the_title(front):
    found, masthead = _front(f"{front}\n\nRafts on rivers, 2031-2040\n\nThe General Assembly,\n\nNoting it,\n\n1. Floats.\n")

    assert "Rafts on rivers, 2031-2040" == found["title"]
    assert [line.strip("# ") for line in front.split("\n\n")] == [line.strip("# ") for line in masthead]


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Framework convention on rafts: draft protocol", "Rafts"),
        ("Resolution 12/7", "Adopted at the 12th meeting"),
        ("Resolution 12/7", "(adopted without a vote)"),
        ("Convention on rafts", "Rafts"),
        ("Albania, Brazil, Kenya: draft resolution on rafts of oak and pine", "Rafts"),
    ],
)
def test_a_line_below_a_title_that_says_its_subject_stays_in_the_masthead(title, below):
    found, masthead = _front(f"{title}\n\n{below}\n\nThe General Assembly,\n\nNoting it,\n\n1. Floats.\n")

    assert (title, [below]) == (found["title"], masthead)


@pytest.mark.parametrize(
    "lines",
    [
        ("CONVENTION", "ON THE RAFTS OF RIVERS"),
        ("AGREEMENT BETWEEN NORLAND AND SUDLAND", "ON THE RAFTS OF RIVERS"),
        ("CONVENTION ON THE", "RAFTS OF RIVERS", "AND LAKES"),
        ("Convention on rafts", "of the Inner Sea"),
        ("Agreement on rafts", "with a protocol on boats"),
    ],
)
def test_a_title_on_several_lines_is_one(lines):
    text = "\n\n".join(["DRAFT OF THE CHAIR", *lines, "GENEVA", "The Parties,", "Have agreed:", "Article 1", "Rafts float."])
    found, masthead = _front(text)

    assert " ".join(lines) == found["title"]
    assert ["DRAFT OF THE CHAIR", "GENEVA"] == masthead


def test_the_number_of_a_resolution_opens_its_subject():
    front = ["Seventh session", "Resolution adopted by the General Assembly on 3 May 2031", "[without a vote]", "85/12. Rafts"]
    found, masthead = _front("\n\n".join([*front, "The General Assembly,", "Noting it,", "1. Floats."]))

    assert front[-1] == found["title"]
    assert front[:-1] == masthead


@pytest.mark.parametrize(
    ("language", "heading", "first", "recital", "named"),
    [
        ("en", "Preamble", "The keepers of the towers of the coast, signatory hereto,", "Noting the fog,", True),
        ("en", "Preamble", "Noting the lamps,", "Noting the fog,", False),
        ("en", "Preamble", "The oil being dear,", "lamps burn by night,", False),
        ("fr", "Préambule", "Les Gouvernements des ports de la côte,", "Reconnaissant la brume,", True),
        ("fr", "Préambule", "L’Office des phares,", "reconnaissant la brume,", True),
        ("fr", "Préambule", "Conscients de la nuit,", "Reconnaissant la brume,", False),
        ("es", "Preámbulo", "Los guardianes de la costa,", "Reconociendo la niebla,", True),
        ("ru", "Преамбула", "Договаривающиеся Стороны,", "признавая вред туманов,", True),
        ("ru", "Преамбула", "Нижеподписавшиеся смотрители,", "признавая вред туманов,", True),
        ("ru", "Преамбула", "Исходя из интересов Сторон,", "признавая вред туманов,", False),
    ],
)
def test_who_speaks_is_no_recital(language, heading, first, recital, named):
    head = f'+++\nid = "x"\nlanguage = "{language}"\n+++\n# X\n## {heading}\n'
    draft = read_draft(f"{head}{first}\n{recital}\n".encode(), "x.md")
    said = [each.text for each in draft.provisions if each.tag == "recital"]

    assert ([recital] if named else [first, recital]) == said
