"""What every test stands on: a player's folder of its own, never the real one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All player data of this test lie here."""
    folder = tmp_path / "home"
    monkeypatch.setenv("HER_HOME", str(folder))
    return folder
