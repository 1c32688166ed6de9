"""How the documentation is built: ``python3 -m sphinx -W docs docs/_build``."""

from __future__ import annotations

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "vnnotice"
author = "The vnnotice developers"
copyright = "2026, The vnnotice developers"  # noqa: A001 - the name that Sphinx reads
version = release = version_of("vnnotice")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "rule_pages"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}
language = "en"
default_role = "code"
smartquotes_action = "q"  # five hyphens are five hyphens

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "none"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = False

html_theme = "furo"
html_title = f"vnnotice {version}"
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["tables.css"]
