"""Ctrl-C between two updates, not inside one."""

import signal
import threading


class Interrupt:
    """While it is open, the first Ctrl-C only sets `asked`; a second one raises KeyboardInterrupt at once."""

    asked = False

    def __enter__(self):
        self.in_main_thread = threading.current_thread() is threading.main_thread()
        if self.in_main_thread:
            self.before = signal.signal(signal.SIGINT, self._hear)
        return self

    def __exit__(self, *_):
        if self.in_main_thread:
            signal.signal(signal.SIGINT, self.before)

    def _hear(self, *_):
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
