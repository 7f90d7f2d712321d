"""Ctrl-C between two updates, not inside one."""

import signal
import threading


class Interrupt:
    """While it is open, the first Ctrl-C only asks; a second one raises KeyboardInterrupt at once."""

    asked = False

    def __enter__(self):
        self.mine = threading.current_thread() is threading.main_thread()
        if self.mine:
            self.before = signal.signal(signal.SIGINT, self._hear)
        return self

    def __exit__(self, *_):
        if self.mine:
            signal.signal(signal.SIGINT, self.before)

    def _hear(self, *_):
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
