"""The canonical writer on drafts that no reader made, with words that look like anything but words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats.test_properties import BODIES, OPENINGS, content
from treaty_tui import eid
from treaty_tui.formats import read_draft
from treaty_tui.formats.markdown import write
from treaty_tui.model import Matter, Provision, make_draft


def plain(text):
    """One line as readers make them: printable, no white space at the ends."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


WORDS = st.builds(str.__add__, st.sampled_from(OPENINGS), st.sampled_from(BODIES)).map(plain)
SOME = WORDS.map(lambda text: text or "words")
ANY = st.one_of(st.just(""), WORDS)


class Tree:
    """Provisions as they are added, each eId once."""

    def __init__(self):
        self.provisions = []

    def add(self, tag, number, label, parent, *, context=None, **words):
        around = self.provisions[parent].eid if parent >= 0 and context is None else ""
        name = eid.join(around, eid.part(tag, number))
        if name not in {each.eid for each in self.provisions}:
            self.provisions.append(Provision(name, tag, label, number, parent=parent, **words))
        return len(self.provisions) - 1


@st.composite
def drafts(draw):
    tree = Tree()
    if draw(st.booleans()):
        tree.add("title", "", "", -1, text=draw(SOME))
    chapter = -1
    for number in range(1, draw(st.integers(1, 4))):
        if draw(st.booleans()):
            chapter = tree.add(
                "chapter", "I" * number, draw(st.sampled_from(["", f"Chapter {'I' * number}"])), -1, heading=draw(ANY)
            )
        label = draw(st.sampled_from([f"Article {number}", f"[Article {number}]", ""]))
        article = tree.add("article", str(number), label, chapter, context="", heading=draw(ANY))
        for place in range(1, draw(st.integers(1, 3))):
            bare = draw(st.booleans())
            paragraph = tree.add(
                "paragraph",
                f"nn_{place}" if bare else str(place),
                "" if bare else f"{place}.",
                article,
                text=draw(ANY),
                wrapup=draw(ANY),
            )
            for letter in draw(st.sampled_from(["", "a", "ab"])):
                tree.add("point", letter, f"({letter})", paragraph, text=draw(ANY), wrapup=draw(ANY))
    kinds = st.sampled_from(["masthead", "footnote", "editorial"])
    matter = draw(
        st.lists(
            st.builds(Matter, kinds, SOME, st.sampled_from(["", "[^1]", "[x]"]), eid=st.sampled_from(["", "art_1"])), max_size=3
        )
    )
    title = next((each.text for each in tree.provisions if each.tag == "title"), "")
    date = draw(st.sampled_from(["", "2031-04-05", "spring"]))
    return make_draft("made", tuple(tree.provisions), title=title, date=date, notice=draw(ANY), matter=tuple(matter))


@settings(max_examples=200, deadline=None)
@given(drafts())
def test_any_draft_reads_back_from_what_is_written(draft):
    assert content(draft) == content(read_draft(write(draft), "x.md"))


def test_the_written_form_is_the_one_of_the_contract():
    text = (
        '+++\nid = "rev9"\nsymbol = "A/X/9"\ntitle = "Draft on lamps"\ndate = 2031-04-05\nlanguage = "en"\n+++\n\n'
        "> Illustration.\n\n"
        "# Convention on lamps\n\n"
        "## Preamble\nThe States Parties to this Convention,\n\nRecalling the dark[^1],\n\n"
        "## Chapter I. General provisions\n\n"
        "### Article 6 bis. Lamps\n1. Chapeau:\n(a) point;\n(i) subpoint.\nWrap-up.\n\n2. [Next.]\n\n"
        "[^1]: X reserves its position.\n"
    )
    draft = read_draft(text.encode(), "x.md")

    assert () == draft.findings
    assert text == write(draft).decode()
