"""The site: Sphinx and myst-nb, from the executed notebooks, with nothing loaded from another host."""

import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = "Pre-trained language models"
author = "the course's contributors"
copyright = author
language = "en"
extensions = [
    "myst_nb",
    "sphinx_external_toc",
    "sphinx_design",
    "sphinx_copybutton",
    "plmlib.tools.site",
    "plmlib.tools.formulas",
    "plmlib.tools.search",
    "plmlib.tools.strict",
    "plmlib.tools.chinese",
    "plmlib.tools.guessing",
    "plmlib.tools.popovers",
    "plmlib.tools.first_page",
    "plmlib.tools.ledger_site",
]
exclude_patterns = ["**/.ipynb_checkpoints", "[0-9]*/*.md", "mine"]  # of each pair, the executed notebook
external_toc_path = "../_toc.yml"

nb_execution_mode = "off"
nb_merge_streams = True
nb_mime_priority_overrides = [("html", "text/html", 0)]  # a widget's table and mount point, not its live view
myst_enable_extensions = ["dollarmath", "amsmath", "colon_fence", "deflist", "attrs_inline"]
myst_heading_anchors = 4
math_numfig = False

html_theme = "sphinx_book_theme"
html_title = project
templates_path = ["chapters/_templates"]
html_static_path = ["chapters/_static", "plmlib/widgets/static"]  # beside this file
html_css_files = ["course.css", ("print.css", {"media": "print"})]
html_js_files = [
    ("dark.js", {"priority": 1}),
    ("course.js", {"defer": "defer"}),
    ("print.js", {"defer": "defer"}),
]
html_favicon = "chapters/_static/favicon.svg"
html_math_renderer = "mathml"
html_copy_source = True
html_show_sphinx = False
html_context = {"default_mode": "auto"}
html_theme_options = {
    "repository_url": PROJECT["urls"]["Repository"],
    "repository_branch": "main",
    "path_to_docs": "chapters",
    "use_repository_button": True,
    "use_download_button": True,
    "use_fullscreen_button": False,
    "home_page_in_toc": True,
    "show_toc_level": 2,
    "navbar_start": [],
    "navbar_center": [],
    "navbar_end": [],
    "navbar_persistent": [],  # the search field of the sidebar is enough
    "launch_buttons": {
        "binderhub_url": "https://mybinder.org",
        "colab_url": "https://colab.research.google.com",
        "notebook_interface": "jupyterlab",
    },
}
copybutton_selector = "div.cell_input div.highlight pre, div.highlight-python pre, div.highlight-bash pre"
