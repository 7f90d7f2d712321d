"""Texts that are not generated: the English prose that comes with every Python, and a reader's own file."""

import os
import re
from pathlib import Path

from plmlib import checks
from plmlib.world.document import Document

MOST_BYTES = 50_000_000
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|[.,:;()?!]")
_OWN_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:['’][^\W\u3400-\u9fff]+)?|[^\w\s]")
_OTHER_CODES = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"PK": "a zip archive or an office document",
    b"%PDF": "a PDF",
}


def real_text() -> list[str]:
    """The prose of Python's language reference, one text per topic, its words separated by spaces.

    The words are in lower case, and the punctuation is one of . , : ; ( ) ? !. Tables and code are left out.
    The wording differs between Python versions, so nothing may depend on exact words.

    Raises ModuleNotFoundError where Python was installed without `pydoc_data`.

    Chapter: 3.4
    """
    try:
        from pydoc_data.topics import topics
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "this Python has no pydoc_data.topics (the language reference in plain text); install Python from"
            " python.org, conda or your system's full python package, or use a text of your own in its place:"
            " world.own_text(path)"
        ) from error
    texts = (" ".join(_TOKEN.findall(" ".join(_prose(topics[name])).lower())) for name in sorted(topics))
    return [text for text in texts if text]


def _prose(text: str):
    """The lines of a topic that are more than 85 % letters and spaces."""
    for line in text.splitlines():
        plain = sum(c.isalpha() or c == " " for c in line)
        if line.strip() and plain > 0.85 * len(line):
            yield line


def own_text(path, lower: bool = True) -> list[Document]:
    """The paragraphs of a reader's own text file in UTF-8, separated by empty lines, as documents.

    lower  True: the tokens are in lower case; `text` always keeps the file's own spelling

    Tokens are words, punctuation marks and single Chinese characters; a byte order mark is dropped. Raises
    TypeError for a path that is not a file name, FileNotFoundError, IsADirectoryError, and ValueError for a
    file that is empty, above 50 MB, not in UTF-8 or not text. Each error says what to do.

    Chapter: 1.1
    """
    if not isinstance(path, (str, os.PathLike)):
        raise TypeError(f"path must be a file name, got {path!r} ({type(path).__name__})")
    path = Path(path)
    if not path.exists():
        raise FileNotFoundError(
            f"{path} does not exist (looked in {Path.cwd()}): give the full path of a .txt file"
        )
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder: give one .txt file")
    size = path.stat().st_size
    checks.integer(
        f"the size of {path.name} in bytes",
        size,
        1,
        MOST_BYTES,
        "use a part of it" if size else "it is empty",
    )
    data = path.read_bytes()
    for start, name in _OTHER_CODES.items():
        if data.startswith(start):
            raise ValueError(f"{path} looks like {name}, not plain text: save it as text in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{path} is not UTF-8 (byte {error.start} is {data[error.start]:#x}): save it as UTF-8"
        ) from error
    if "\0" in text:
        raise ValueError(
            f"{path} holds a NUL character at position {text.index(chr(0))}: it is not plain text"
        )
    paragraphs = (
        " ".join(part.split())
        for part in re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    )
    documents = [Document(p, tuple(_OWN_TOKEN.findall(p.lower() if lower else p))) for p in paragraphs if p]
    if not documents:
        raise ValueError(f"{path} holds only white space: it needs at least one paragraph")
    return documents
