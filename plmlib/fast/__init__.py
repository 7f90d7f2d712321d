"""Code that exists only for speed: every function has a readable twin, and a test checks that both are equal.

PLM_PLAIN=1 in the environment turns all of it off; `with plain():` turns it off for a while.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

PLAIN = os.environ.get("PLM_PLAIN", "0") not in ("", "0")


def on() -> bool:
    """Return whether the fast functions may be used."""
    return not PLAIN


@contextmanager
def plain() -> Iterator[None]:
    """Inside `with plain():`, only the readable code runs."""
    global PLAIN
    before, PLAIN = PLAIN, True
    try:
        yield
    finally:
        PLAIN = before


__all__ = ["on", "plain"]
