"""200 delegations × 100 positions: read and resolved on a draft of 68 articles, then the marks of one provision.

python tests/bench/bench_standing.py
"""

import random
import sys
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

DELEGATIONS, EACH = 200, 100
STANCES = ("support", "oppose", "propose", "reserve", "concern", "question", "flexible")


def files(drafts: list[tuple[str, list[str]]]) -> list[tuple[str, bytes]]:
    """Positions over all drafts: mostly provisions, some articles, chapters, themes and the whole text."""
    rng = random.Random(5)
    made = []
    for n in range(DELEGATIONS):
        code = f"{chr(65 + n // 26)}{chr(65 + n % 26)}X"
        lines = [f'delegation = "{code}"']
        for k in range(EACH):
            draft, eids = rng.choice(drafts)
            on = rng.choice(eids) if k else "whole"
            lines += [
                "\n[[position]]",
                f'id = "{code}-2024-07-29-{k}"',
                "date = 2024-07-29",
                f'draft = "{draft}"',
                f'on = "{on}"',
                f'stance = "{rng.choice(STANCES)}"',
                'note = "One neutral sentence about what was said there and then."',
                'confidence = "official"',
                'status = "standing"',
                "[position.source]",
                'document = "Statement at the opening"',
                'url = "https://example.org/statement"',
            ]
        made.append((f"positions/{code}.toml", ("\n".join(lines) + "\n").encode()))
    return made


def main() -> int:
    """Print seconds of CPU: load, resolve, marks of all provisions, of one cold and one warm."""
    from treaty_tui.positions.book import bind
    from treaty_tui.positions.reading import read
    from treaty_tui.stances.standing import Standing
    from treaty_tui.workspace import Workspace
    from treaty_tui.workspace.books import packed

    workspace = Workspace.open(ROOT)
    ids = workspace.draft_ids()
    drafts = [(i, [p.eid for p in workspace.draft(i).provisions]) for i in ids]
    for old, new in pairwise(ids):
        workspace.lineage(old, new)  # alignment has a bench of its own
    data = files(drafts)
    final = workspace.draft(ids[-1])
    articles = sum(p.tag == "article" for p in final.provisions)
    clock = time.process_time
    begun = clock()
    book = bind([read(body, path) for path, body in data], [packed()])
    loaded = clock()
    standing = Standing(final, book, workspace.drafts.chain)
    reached = len(standing)
    resolved = clock()
    print(f"{DELEGATIONS} delegations x {EACH} positions = {len(book.positions)}")
    print(f"draft of {articles} articles, {reached} provisions reached")
    print(f"load {loaded - begun:.2f} s CPU, resolve {resolved - loaded:.2f} s CPU, together {resolved - begun:.2f} s CPU")
    times = []
    for eid in standing:
        at = clock()
        standing[eid]
        times.append(clock() - at)
    times.sort()
    print(f"marks of one provision, first time: median {times[len(times) // 2] * 1e3:.2f} ms, slowest {times[-1] * 1e3:.2f} ms")
    at = clock()
    for _ in range(1000):
        standing["art_6__para_2"]
    print(f"marks of one provision, warm: {(clock() - at) * 1e3:.2f} µs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
