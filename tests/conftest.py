"""What all tests share: how hard the property tests look."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("deep", deadline=None, max_examples=3000)
settings.load_profile("deep" if os.environ.get("VNNOTICE_DEEP") else "ci")
