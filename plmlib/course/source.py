"""Source code in a chapter: the functions that it runs, as they are written in the library."""

import inspect
import re
import textwrap


class Source:
    """Source code, highlighted where Markdown is rendered and plain text elsewhere."""

    def __init__(self, code: str):
        self.code = code

    def __repr__(self) -> str:
        return self.code

    def _repr_markdown_(self) -> str:
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", self.code)), default=0))
        return f"{fence}python\n{self.code}\n{fence}"


def show(*things, doc: bool = True) -> Source:
    """Return the source code of functions or classes for display; doc=False leaves out the docstrings."""
    parts = []
    for thing in things:
        code = textwrap.dedent(inspect.getsource(inspect.unwrap(thing))).rstrip()
        parts.append(f"# {thing.__module__}\n{code if doc else _without_docstring(code)}")
    return Source("\n\n".join(parts))


def _without_docstring(code: str) -> str:
    return re.sub(r'(:\n)\s*r?"""(?:.|\n)*?"""\n', r"\1", code)
