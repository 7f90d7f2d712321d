"""Tables of results: rows under column heads, as HTML and as text."""

import html
import re


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
