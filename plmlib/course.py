"""What a chapter calls: claims that can fail, exercise checks, source on show, tables, and the shipped checkpoints."""

import html
import inspect
import re
import textwrap
from pathlib import Path

from plmlib import checks
from plmlib.exercises import verdict

__all__ = ["DATA", "ClaimFailed", "Source", "Table", "check", "claim", "load", "show", "table", "verdict"]

DATA = Path(__file__).resolve().parents[1] / "data"
CLAIM_ID = re.compile(r"[A-Z][A-Z0-9]*\.[A-Z]?\d+")


class ClaimFailed(AssertionError):
    """A claim, or the control of a claim, came out otherwise."""


def claim(ids: str, text: str, condition, control: tuple | None = None) -> None:
    """Print one line when the condition and the control's condition hold; raise ClaimFailed when one does not.

    ids        the ledger's ids, "AR.22" or "AR.22 AR.24"
    condition  a truth value: bool, or the single element of a numpy or torch comparison
    control    (what, condition): a twin that lacks the cause, and that it came out as a control must

    Raises TypeError where a condition is not a truth value: a number or a list would pass without being a check.
    """
    names = checks.text("ids", ids).split()
    if not names or not all(CLAIM_ID.fullmatch(name) for name in names):
        raise ValueError(f'ids must be claim ids such as "AR.22" or "AR.22 AR.24", got {ids!r}')
    line = f"{' '.join(names)} {checks.text('text', text)}"
    if not _truth("condition", condition):
        raise ClaimFailed(f"✗ {line}: the condition is false on this run")
    if control is not None:
        what, holds = control
        if not _truth("the control's condition", holds):
            raise ClaimFailed(f"✗ {line}: the control failed, {what}")
        line += f" · control: {what}"
    print(f"✓ {line}")


def check(exercise: str, answer) -> None:
    """Run the reader's answer through the check of that exercise; print ✓, or ✗ and a hint. Never raises for a wrong answer."""
    right, words = verdict(exercise, answer)
    print(f"{'✓' if right else '✗'} Exercise {exercise}: {words}")


class Source:
    """Source code on show: highlighted where Markdown is rendered, plain text elsewhere."""

    def __init__(self, code: str):
        self.code = code

    def __repr__(self) -> str:
        return self.code

    def _repr_markdown_(self) -> str:
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", self.code)), default=0))
        return f"{fence}python\n{self.code}\n{fence}"


def show(*things, doc: bool = True) -> Source:
    """Return the source of functions or classes for display, as it stands in the library; doc=False leaves out docstrings."""
    parts = []
    for thing in things:
        code = textwrap.dedent(inspect.getsource(inspect.unwrap(thing))).rstrip()
        parts.append(f"# {thing.__module__}\n{code if doc else _without_docstring(code)}")
    return Source("\n\n".join(parts))


class Table:
    """Rows under column heads, with a caption that says what they show."""

    def __init__(self, rows: list, columns: list[str], caption: str):
        self.rows, self.columns, self.caption = rows, columns, caption
        self.right = [all(map(_figure, column)) for column in zip(*rows, strict=True)] or [False] * len(
            columns
        )

    def __repr__(self) -> str:
        cells = [list(map(str, self.columns)), *([_cell(v) for v in row] for row in self.rows)]
        wide = [max(map(len, column)) for column in zip(*cells, strict=True)]
        lines = ["  ".join(c.rjust(w) if r else c.ljust(w) for c, w, r in zip(row, wide, self.right, strict=True))
                 for row in cells]  # fmt: skip
        return "\n".join([*([self.caption] if self.caption else []), *(line.rstrip() for line in lines)])

    def _repr_html_(self) -> str:
        css = [' class="plm-number"' if right else "" for right in self.right]
        head = "".join(
            f'<th scope="col"{c}>{html.escape(str(name))}</th>'
            for name, c in zip(self.columns, css, strict=True)
        )
        cells = [
            [f"<td{c}>{html.escape(_cell(v))}</td>" for v, c in zip(row, css, strict=True)]
            for row in self.rows
        ]
        body = "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
        caption = f"<caption>{html.escape(self.caption)}</caption>" if self.caption else ""
        return (
            f'<table class="plm-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        )


def table(rows, columns, caption: str = "") -> Table:
    """Return rows (lists, or dicts keyed by column) as a captioned table; floats show four significant digits.

    Raises ValueError for a row whose length is not the number of columns.
    """
    columns = list(columns)
    rows = [[row[c] for c in columns] if isinstance(row, dict) else list(row) for row in rows]
    for i, row in enumerate(rows):
        if len(row) != len(columns):
            raise ValueError(f"row {i} has {len(row)} cells, the table has {len(columns)} columns: {columns}")
    return Table(rows, columns, caption)


def load(name: str) -> tuple:
    """Return (model, tokenizer, recipe) of a shipped checkpoint, its hash checked before it is read.

    `recipe` says how it was made: config, data hash, seed, steps, seconds, loss and the command.
    Raises ValueError for a name that does not exist, listing those that do; DamagedFile for a file that is not what was shipped.
    """
    from plmlib import checkpoints

    return checkpoints.load(name)


def _truth(name: str, value) -> bool:
    if hasattr(value, "dtype") and getattr(value, "size", None) is not None:  # numpy and torch alike
        count = value.numel() if hasattr(value, "numel") else value.size
        if count != 1 or "bool" not in str(value.dtype):
            raise TypeError(
                f"{name} must be one truth value, got {count} of {value.dtype}: reduce it with .all() or compare it"
            )
        return bool(value.item())
    if not isinstance(value, bool):
        raise TypeError(
            f"{name} must be a truth value, got {value!r} ({type(value).__name__}): compare it with something"
        )
    return value


def _without_docstring(code: str) -> str:
    return re.sub(r'(:\n)\s*r?"""(?:.|\n)*?"""\n', r"\1", code)


def _number(value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _cell(value) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    return f"{value:,}" if _number(value) else str(value)


def _figure(value) -> bool:
    """Whether it belongs to a column of figures, which stand on the right: a number, one put into words, or a dash for none."""
    return (
        _number(value)
        or isinstance(value, str)
        and bool(re.fullmatch(r"[−+-]?(\d[\d,]*(\.\d+)?|\.\d+)( ?[%×])?|–", value))
    )
