"""Tables of results: rows under column heads, as HTML and as text."""

import html
import re

FIGURE = re.compile(r"[−+-]?(\d[\d,]*(\.\d+)?|\.\d+)( ?[%×])?|–")  # a number in words, or a dash for none


class Table:
    """Rows under column heads, with a caption that says what they show."""

    def __init__(self, rows: list, columns: list[str], caption: str):
        self.rows, self.columns, self.caption = rows, columns, caption
        self.right = [all(is_figure(row[i]) for row in rows) and bool(rows) for i in range(len(columns))]

    def __repr__(self) -> str:
        lines = [self.caption] if self.caption else []
        cells = [list(map(str, self.columns)), *([_cell(value) for value in row] for row in self.rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        return "\n".join(lines + [text_row(row, widths, self.right) for row in cells])

    def _repr_html_(self) -> str:
        # JupyterLab aligns every cell on the right; it has no style sheet of ours.
        classes = [' class="plm-number"' if right else ' style="text-align:left"' for right in self.right]
        head = ""
        for name, css in zip(self.columns, classes, strict=True):
            head += f'<th scope="col"{css}>{html.escape(str(name))}</th>'
        body = ""
        for row in self.rows:
            cells = zip(row, classes, strict=True)
            body += (
                f"<tr>{''.join(f'<td{css}>{html.escape(_cell(value))}</td>' for value, css in cells)}</tr>"
            )
        caption = f"<caption>{html.escape(self.caption)}</caption>" if self.caption else ""
        return (
            f'<table class="plm-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        )


def table(rows, columns, caption: str = "") -> Table:
    """Return rows (lists, or dicts keyed by column) as a table; floats get four significant digits.

    Raises ValueError for a row whose length is not the number of columns.
    """
    columns = list(columns)
    rows = [[row[c] for c in columns] if isinstance(row, dict) else list(row) for row in rows]
    for i, row in enumerate(rows):
        if len(row) != len(columns):
            raise ValueError(f"row {i} has {len(row)} cells, the table has {len(columns)} columns: {columns}")
    return Table(rows, columns, caption)


def text_row(cells, widths, right) -> str:
    """Return one line of a text table: cells padded to their widths, on the right where `right` is True.

    Without a Table, it prints rows one by one as they are measured.
    Raises ValueError unless there are as many widths and sides as cells.
    """
    padded = []
    for cell, width, on_the_right in zip(cells, widths, right, strict=True):
        padded.append(str(cell).rjust(width) if on_the_right else str(cell).ljust(width))
    return "  ".join(padded).rstrip()


def is_figure(value) -> bool:
    """Whether a cell belongs to a column of figures, which are aligned on the right."""
    return _is_number(value) or isinstance(value, str) and bool(FIGURE.fullmatch(value))


def _is_number(value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _cell(value) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    return f"{value:,}" if _is_number(value) else str(value)
