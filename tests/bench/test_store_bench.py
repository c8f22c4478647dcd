"""`pytest -m bench -s tests/bench/test_store_bench.py`: the figures of the store and of resolving."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


@pytest.mark.bench
@pytest.mark.parametrize("script", ["bench_store.py", "bench_standing.py"])
def test_prints_its_figures(script: str) -> None:
    done = subprocess.run([sys.executable, str(HERE / script)], capture_output=True, text=True, check=False)
    print(done.stdout, done.stderr)
    assert 0 == done.returncode
