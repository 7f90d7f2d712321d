"""What the course adds to Sphinx. conf.py names this folder as an extension; its modules are the parts."""

from sphinx.application import Sphinx

PARTS = (
    "pages",
    "formulas",
    "search",
    "strict",
    "chinese",
    "guessing",
    "popovers",
    "first_page",
    "ledger_links",
)


def setup(app: Sphinx) -> dict:
    """Register all parts with Sphinx."""
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": False}
