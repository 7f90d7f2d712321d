"""Memory that a training step frees stays with the process, because the next step needs it again."""

import ctypes
import platform

from plmlib import fast

TRIM, MMAP = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of mallopt(3)


def keep_freed() -> bool:
    """Tell glibc to return freed memory to the system only above 1 GiB.

    Returns True if glibc accepted the setting, False without glibc or with PLM_PLAIN=1.
    By default, every step returns the memory of its activations and gets it back page by page, filled with
    zeros. The thousands of page faults take a twelfth of a step for the course's larger models, and a fifth
    for the smallest.
    """
    if not fast.on() or platform.libc_ver()[0] != "glibc":
        return False
    libc = ctypes.CDLL(None)
    return bool(libc.mallopt(TRIM, 2**30) and libc.mallopt(MMAP, 2**25))  # the largest value that it accepts
