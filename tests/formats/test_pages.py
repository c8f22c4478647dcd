"""The feet and heads of printed pages inside the text: they are no paragraphs, and part no sentence."""

import pytest

from treaty_tui.formats import read_draft

_GAP = " " * 44


def _texts(body, name="x.txt"):
    draft = read_draft(body.encode(), name)
    return [each.text for each in draft.provisions if each.text], [each.text for each in draft.matter]


def _between(foot):
    return f"Article 1\n\n1.   Rafts are made of oak.\n\n{foot}\n\n2.   Boats are made of pine.\n"


@pytest.mark.parametrize(
    "foot",
    [
        "- 12 -",
        "Page 3",
        "Page 3 of 9",
        "page 3/9",
        "Página 3 de 9",
        "pág. 3",
        "Стр. 3",
        "страница 3 из 9",
        "صفحة 3",
        "第 3 页",
        "第3页，共9页",
        f"31-01234 (E){_GAP}1/2",
        f"2/2{_GAP}31-01234 (E)",
        f"23-45678{_GAP}3/12",
        "GE.31-01234 (E)",
        "V.31-01234 (F)   4",
        "*3101234*",
        f"{_GAP}14",
        f"{_GAP}8-14",
        f"{_GAP}A-2",
        "Chapter 8 - Page 1",
        "Rafts and Boats – page 3 of 9",
        f"23-45678{_GAP}3/12\n\nA/CONF.9/L.4",
        f"{_GAP}/...\n\nA/AC.9/L.2\nPage 2",
    ],
)
def test_a_single_foot_of_a_page_is_no_paragraph(foot):
    texts, matter = _texts(_between(foot))

    assert texts == ["Rafts are made of oak.", "Boats are made of pine."]
    assert " ".join(matter).split() == foot.split()


@pytest.mark.parametrize(
    "line",
    ["14", "3/12", "23-45678", "A/CONF.9/L.4", "Part 2", "Page 3 is white.", "Pages 3 to 5", "5-7", "No. 31-01234 of 2031"],
)
def test_what_may_be_text_stays(line):
    texts, matter = _texts(_between(line))

    assert line in " ".join(texts) or matter == []


def test_numbers_in_the_middle_of_lines_may_head_articles():
    body = f"RAFT RULES\n\n{_GAP}1\n\nRafts shall float.\n\n{_GAP}2\n\nBoats shall float.\n"

    assert _texts(body)[1] == []


@pytest.mark.parametrize("foot", [f"{_GAP}14", "- 14 -", f"14/20{_GAP}31-01234 (E)\n\nA/AC.9/L.2", "Page 14\n\nRaft Treaty"])
def test_a_sentence_goes_on_behind_the_foot_that_cut_it(foot):
    pages = "".join(f"\n\nPage {page}\n\nRaft Treaty\n\n{page}. Boats are made of pine." for page in (2, 3, 4))
    body = f"Raft Treaty\n\nArticle 1\n\n1. Rafts are made of oak, and they\n\n{foot}\n\nshall float.{pages}\n"
    texts, _ = _texts(body)

    assert texts[1:3] == ["Rafts are made of oak, and they shall float.", "Boats are made of pine."]


def test_a_paragraph_behind_a_foot_stays_a_paragraph():
    body = "Article 1\n\nRafts are made of oak.\n\n- 3 -\nBoats are made of pine.\n"

    assert _texts(body)[0] == ["Rafts are made of oak.", "Boats are made of pine."]


def test_a_sentence_without_capitals_goes_on_too():
    body = "第一条\n\n一、木筏应当以橡木制成，其长度不得超过二十米并应当由缔约国\n\n- 3 -\n\n登记在册。\n"

    assert _texts(body)[0] == ["木筏应当以橡木制成，其长度不得超过二十米并应当由缔约国登记在册。"]


def test_a_running_title_stands_at_the_edge_of_every_page():
    pages = "".join(f"{page}.   Raft number {page} is made of oak.\n\n- {page} -\n\nTreaty on Rafts\n\n" for page in (1, 2, 3))
    texts, matter = _texts(f"Treaty on Rafts\n\nArticle 1\n\n{pages}4.   Boats are made of pine.\n")

    assert texts[0] == "Treaty on Rafts"
    assert [text for text in texts if "Treaty" in text] == texts[:1]
    assert matter.count("Treaty on Rafts") == 3


def test_words_that_stand_elsewhere_too_are_no_running_title():
    pages = "".join(f"{page}.   Raft number {page} is made of oak.\n\n- {page} -\n\nOak and pine\n\n" for page in (1, 2, 3))
    texts, matter = _texts(f"Article 1\n\n{pages}4.   Boats are made of pine.\n\nOak and pine\n\n5. Ends.\n\nOak and pine\n")

    assert "Oak and pine" not in matter
    assert any("Oak and pine" in text for text in texts)


def test_a_running_title_may_stand_on_one_line_with_the_number_of_the_page():
    feet = (f"2{_GAP}Treaty on Rafts", f"Treaty on Rafts{_GAP}3", f"4{_GAP}Treaty on Rafts")
    paragraphs = "".join(f"{number}.   Raft {number} is made of\n\n{foot}\n\noak.\n\n" for number, foot in enumerate(feet, 1))
    texts, matter = _texts(f"Treaty on Rafts\n\nArticle 1\n\n{paragraphs}")

    assert texts[1:] == [f"Raft {number} is made of oak." for number in (1, 2, 3)]
    assert matter == list(feet)


def test_the_rows_of_a_table_are_no_running_titles():
    rows = [f"Rafts of oak{_GAP}{weight}" for weight in (20, 70, 45)]
    texts, matter = _texts("Article 1\n\nThe weights are:\n\n" + "\n\n".join(rows))

    assert [row for row in rows if any(row in text for text in texts)] == rows
    assert matter == []


@pytest.mark.parametrize("figures", [("14", "20", "140", "35"), ("1/3", "2/3", "3/4"), ("140", "220", "360")])
def test_figures_that_count_no_pages_stay(figures):
    texts, matter = _texts("ANNEX\n\n" + "\n\n".join(f"Norland\n\n{_GAP}{figure}" for figure in figures))

    assert [text for text in texts if text in figures] == list(figures)
    assert matter == []


@pytest.mark.parametrize("numbers", [(2, 3, 4), (2, 4, 6), (7, 8, 9, 1, 2)])
def test_numbers_that_count_pages_do_not(numbers):
    texts, matter = _texts(
        "Article 1\n\n" + "\n\n".join(f"Rafts float.\n\n{number}" for number in numbers) + "\n\nBoats float.\n"
    )

    assert texts[-1] == "Boats float."
    assert matter == [str(number) for number in numbers]


def test_the_language_of_a_page_goes_with_its_symbol_and_number():
    assert _texts(_between("A/CONF.9/L.4\nFrançais\nPage 4"))[0] == ["Rafts are made of oak.", "Boats are made of pine."]


@pytest.mark.parametrize(
    "foot",
    [
        f"Treaty on Rafts{_GAP}Page 2 of 9",
        f"Page 2 of 9{_GAP}Treaty on Rafts",
        "Treaty on Rafts\nPage 2",
        "Page 2\n\nTREATY ON RAFTS",
        "- 2 -\nTreaty on Rafts",
    ],
)
def test_the_drafts_own_title_beside_a_page_number_is_no_paragraph(foot):
    body = (
        f"Treaty on Rafts\n\nArticle 1\n\n1. Rafts are made of oak, and they\n\n{foot}\n\nshall float.\n\n2. Boats shall float.\n"
    )

    assert _texts(body)[0] == ["Treaty on Rafts", "Rafts are made of oak, and they shall float.", "Boats shall float."]


def test_a_title_beside_one_page_number_may_be_a_line_of_text():
    body = f"Article 1\n\n1. Rafts are made of oak.\n\nOak and pine{_GAP}page 2\n\n2. Boats are made of pine.\n"

    assert "Oak and pine" in " ".join(_texts(body)[0])


_FOOT = "\n\n                              - 1 -\n"


@pytest.mark.parametrize(
    "body",
    [
        "1. Rafts are made of oak.\n\n2. A quarrel on a raft that is not settled by those who sail it is brought before the|"
        "Raft Board at the request of a Party.\n\n3. Boats float.\n",
        "1. Rafts are made of oak.\n\n2. The rules for rafts that carry guests by night are laid down by 31|"
        "May 2027 at the latest.\n\n3. Boats float.\n",
        "1. Rafts are made of oak, and those who build them for hire are named in a list of the\nBoard of the port.\n\n"
        "2. A Party may take account of the training that was had, the tests that were passed,|"
        "the papers that were issued, and the rafts that were built elsewhere.\n\n3. Boats float.\n",
        "1. In this Treaty:\n\n(a) oak is oak;\n\n(b) papers of the Board are all its letters and maps, and those held by the|"
        "Board of a port or by\nits keepers.\n\n2. Boats float.\n",
        "1. The Raft Board keeps a list of all the rafts that float in the waters of a Party:1 it names|"
        '"Oak" as the first.\n\n2. Boats float.\n',
    ],
)
def test_a_sentence_that_a_page_cut_before_a_capital_is_whole(body):
    for parted in (_FOOT, _FOOT + "\n", _FOOT.strip("\n")):
        assert (
            _texts("Article 1\n\n" + body.replace("|", f"\n{parted}\n"))[0]
            == _texts("Article 1\n\n" + body.replace("|", "\n"))[0]
        )


@pytest.mark.parametrize(
    "parted",
    [
        (
            "1. Rafts are made of oak and are as long as the lock.\n\nRafts for hire",
            "\nThe rules for these are kept by the Board.\n",
        ),
        ("1. Rafts are made of oak and are as long as the lock that they have to pass", "2. Boats float.\n"),
        ("1. Rafts are made of oak and are as long as the lock that they have to pass", "The Board\n\n2. Boats float.\n"),
        ("1. Rafts are made of oak and of pine, and of both, and float,", "Boats float.\n"),
    ],
)
def test_what_does_not_go_on_behind_a_page_stands_alone(parted):
    above, below = parted
    texts = _texts(f"Article 1\n\n{above}{_FOOT}\n{below}")[0]

    assert any(text.endswith(above.rpartition("\n")[2][-20:]) for text in texts)


def test_a_sentence_that_notes_and_a_page_cut_is_whole():
    body = (
        "1. Rafts are made of oak in all the ports of the Parties to this Treaty,1 and in the towns that lie beside\n\n"
        "_______________\n1  Norland made a reservation.\n\n                    - 1 -\n\nLake Orm.\n\n2. Boats float.\n"
    )

    assert _texts("Article 1\n\n" + body)[0][0].endswith("in the towns that lie beside Lake Orm.")


@pytest.mark.parametrize("feet", [("8-1", "8-2", "8-3"), ("8-1", "A-1", "A-2"), ("A/WXY/9/3 Rev.1",) * 3])
def test_pages_that_count_in_chapters_are_no_paragraphs(feet):
    body = "".join(f"{at}. Raft {at} is made of\n\n{foot}\n\noak and pine.\n\n" for at, foot in enumerate(feet, 1))
    texts, matter = _texts("Article 1\n\n" + body)

    assert texts == [f"Raft {at} is made of oak and pine." for at in (1, 2, 3)]
    assert matter == list(feet)


@pytest.mark.parametrize("codes", [("8-1", "8-2", "8-3"), ("10-20", "30-40", "50-60")])
def test_codes_and_ranges_in_the_place_of_labels_stay(codes):
    texts, matter = _texts("Article 1\n\nThe codes are:\n\n" + "".join(f"{code}\n\nRafts are made of oak.\n\n" for code in codes))

    assert all(any(code in text for text in texts) for code in codes)
    assert matter == []


_PAGE = (
    " and float on all rivers and lakes, by day and by night, in every season of the year and in every weather, however rough" * 2
)


def _pages(feet):
    return "".join(f"{at}. Rafts {at} are made of\n\n{foot}\n\noak{_PAGE}.\n\n" for at, foot in enumerate(feet, 1))


@pytest.mark.parametrize(
    ("foot", "pages"),
    [
        ("INF/RAFT/RD/136   - # -", 2),
        ("- # -   INF/RAFT/RD/136", 2),
        ("DRAFT 12 MAY 2031 - # -", 2),
        ("A/CONF.9/4 #", 2),
        ("# / 9", 2),
        ("WP.12/Rev.2, page #", 2),
        ("WP.12/Rev.2\npage #", 3),
        ("COM(2031) 44 final    #", 3),
        ("EN    #    EN", 2),
        ("Rafts on 3 May - not agreed      page # of 9", 2),
        ("Draft treaty on rafts, 3 May 2031, p. #", 2),
        ("Projet de traité – page #", 2),
        ("# | Page", 2),
        ("# | P a g e", 2),
        ("# | P á g i n a", 2),
        ("Treaty on Rafts    #", 3),
        ("Treaty on Rafts #", 3),
        ("#    Treaty on Rafts", 3),
    ],
)
def test_a_line_whose_number_counts_the_pages_is_no_paragraph(foot, pages):
    feet = [foot.replace("#", str(number)) for number in range(4, 4 + pages)]
    texts, matter = _texts("Article 1\n\n" + _pages(feet))

    assert texts == [f"Rafts {at} are made of oak{_PAGE}." for at in range(1, pages + 1)]
    assert " ".join(matter).split() == " ".join(feet).split()


@pytest.mark.parametrize("line", ["Option #", "Canadian option #", "Table #", "Proposal of Norland - variant #", "Rafts #/A"])
def test_headings_and_options_that_count_up_stay(line):
    lines = [line.replace("#", str(number)) for number in (1, 2, 3)]
    whole = "".join(f"{each}\n\nRafts are made of oak{_PAGE}.\n\n" for each in lines)
    parts = "".join(f"{each}\n\nmade of oak;\n\n" for each in lines)

    assert _texts(f"Article 1\n\n{whole}")[1] == []
    assert _texts(f"Article 1\n\n1. Rafts shall be\n\n{parts}")[1] == []


@pytest.mark.parametrize("numbers", [(7, 7, 7), (9, 5, 2), (10, 20, 30)])
def test_a_line_whose_number_counts_no_pages_stays(numbers):
    texts, matter = _texts("Article 1\n\n" + _pages([f"Treaty on Rafts {number}" for number in numbers]))

    assert any("Treaty on Rafts" in text for text in texts)
    assert matter == []
