"""Memory that a training step frees stays with the process, for the next step asks for as much again."""

import ctypes
import platform

TRIM, MMAP = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of mallopt(3)


def keep_freed() -> bool:
    """Tell glibc to hand back to the system what exceeds 1 GiB only; True where that was heard, False without glibc.

    By default every step's activations go back and are fetched again, page by page and wiped: thousands of page faults, which
    take a twelfth of a step of the course's larger models and a fifth of the smallest's.
    """
    if platform.libc_ver()[0] != "glibc":
        return False
    libc = ctypes.CDLL(None)
    return bool(libc.mallopt(TRIM, 2**30) and libc.mallopt(MMAP, 2**25))  # the largest that it takes
