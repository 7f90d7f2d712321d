"""A folder on a loopback server, as a host would send it."""

import contextlib
import functools
import http.server
import threading
from pathlib import Path

BELOW = "/course/v1"  # no page may ask for anything above its own folder


@contextlib.contextmanager
def served(folder: Path, headers: dict[str, str] | None = None):
    """Serve a folder below BELOW with these headers, and yield its address."""

    class Server(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            inside = path.removeprefix(BELOW)
            return super().translate_path(inside if inside != path else "/not-here")

        def end_headers(self):
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            super().end_headers()

        def log_message(self, *_):
            pass

    handler = functools.partial(Server, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        server.shutdown()
