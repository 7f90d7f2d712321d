"""Only for speed: drop-ins with the signature of what they replace, each held equal to its readable twin by a test.

PLM_PLAIN=1 in the environment turns all of them off; `with plain():` does so for a while.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

PLAIN = os.environ.get("PLM_PLAIN", "0") not in ("", "0")


def on() -> bool:
    """Whether the quick ways may be taken."""
    return not PLAIN


@contextmanager
def plain() -> Iterator[None]:
    """with plain(): only readable code runs inside."""
    global PLAIN
    before, PLAIN = PLAIN, True
    try:
        yield
    finally:
        PLAIN = before


__all__ = ["on", "plain"]
