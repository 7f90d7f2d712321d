"""Matrices and rows of tokens, as coloured cells."""

import math

import matplotlib
import numpy as np
from matplotlib.axes import Axes

from plmlib.figures.style import CARD, INK, MUTED, WIDTH, Picture, name_axes, numbers

ROOM = 84  # characters of tokens that fit one row of cells, over the whole width


def heat(
    matrix, rows, cols, title: str, xlabel: str = "", ylabel: str = "", alt: str | None = None, *,
    values: bool | None = None, form: str = "{:.2f}", low: float | None = None, high: float | None = None,
    diverging: bool = False, blocked=None, size: tuple | None = None,
) -> Picture:  # fmt: skip
    """Return a matrix as cells from dark (low) to yellow (high), with the values written where they fit.

    matrix   (R, C);  rows, cols: their names, None for none. Truth values, as in a mask, are drawn without
             numbers and without a scale
    blocked  (R, C) bool: cells drawn as × instead of a value
    """
    truth = "bool" in str(getattr(matrix, "dtype", ""))
    matrix = numbers(matrix)
    blocked = np.zeros(matrix.shape, bool) if blocked is None else numbers(blocked).astype(bool)
    if matrix.ndim != 2 or blocked.shape != matrix.shape:
        raise ValueError(f"matrix must be (R, C) and blocked alike, got {matrix.shape} and {blocked.shape}")

    def draw(axes: Axes) -> None:
        fits = 5 * matrix.shape[1] <= ROOM * axes.get_position().width and len(matrix) <= 12
        write = (fits and not truth) if values is None else values
        shown = np.where(blocked, np.nan, matrix)
        cmap, bottom, top = scale(shown, low, high, diverging)
        picture = axes.imshow(shown, cmap=cmap, vmin=bottom, vmax=top, aspect="auto", interpolation="nearest")
        for r, c in np.ndindex(matrix.shape) if write or blocked.size <= 900 else ():
            if blocked[r, c]:
                axes.text(c, r, "×", ha="center", va="center", color=MUTED, fontsize=9)
            elif write and np.isfinite(matrix[r, c]):
                colour = ink_on(picture.cmap(picture.norm(matrix[r, c])))
                axes.text(c, r, form.format(matrix[r, c]), ha="center", va="center", color=colour, fontsize=9)
        name_cells(axes, rows, cols)
        name_axes(axes, xlabel, ylabel)
        if not write and not truth:
            axes.figure.colorbar(picture, ax=axes, fraction=0.05, pad=0.02).outline.set_visible(False)

    side = min(5.2, 1.5 + 0.3 * len(matrix))
    return Picture(draw, title, alt or "", size or (WIDTH, max(2.4, side)))


def strip(
    values, tokens, title: str, alt: str | None = None, *, form: str = "{:.2g}", low: float | None = None,
    high: float | None = None, diverging: bool = False, label: str = "",
) -> Picture:  # fmt: skip
    """Return one coloured cell per token with its value, in as many rows as the text needs.

    values  (T,);  tokens: T texts, read left to right
    """
    values, tokens = numbers(values).ravel(), [str(t) for t in tokens]
    if len(values) != len(tokens):
        raise ValueError(f"values and tokens must be of one length, got {len(values)} and {len(tokens)}")
    per_row = max(1, min(len(tokens), int(ROOM / max(4.5, max(map(len, tokens), default=1) + 1))))
    count = math.ceil(len(tokens) / per_row)

    def draw(axes: Axes) -> None:
        cmap, bottom, top = scale(values, low, high, diverging)
        norm = matplotlib.colors.Normalize(bottom, top)
        for i, (value, token) in enumerate(zip(values, tokens)):
            r, c = divmod(i, per_row)
            shade = cmap(norm(value)) if np.isfinite(value) else CARD
            axes.add_patch(
                matplotlib.patches.Rectangle((c + 0.03, r), 0.94, 0.55, facecolor=shade, linewidth=0)
            )
            shown = form.format(value) if np.isfinite(value) else "–"
            axes.text(c + 0.5, r + 0.27, shown, ha="center", va="center", fontsize=9.5, color=ink_on(shade))
            axes.text(c + 0.5, r + 0.74, token, ha="center", va="center", fontsize=10)
        axes.set(xlim=(0, per_row), ylim=(count - 0.05, -0.05))
        axes.axis("off")
        name_axes(axes, "", label)

    return Picture(draw, title, alt or "", (WIDTH, 0.75 + 0.75 * count))


def scale(values, low, high, diverging):
    """Return (colour map, low, high): cividis from smallest to largest, or blue to orange around zero."""
    finite = values[np.isfinite(values)]
    if diverging:
        reach = max(float(np.abs(finite).max(initial=0)), abs(low or 0), abs(high or 0)) or 1.0
        return matplotlib.colormaps["PuOr_r"], -reach, reach
    low = float(finite.min(initial=0)) if low is None else low
    high = float(finite.max(initial=low)) if high is None else high
    return matplotlib.colormaps["cividis"], low, high if high > low else low + 1


def ink_on(shade) -> str:
    """Return the ink, black or white, that reads better on a shade."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in matplotlib.colors.to_rgb(shade)
    ]
    luminance = float(np.dot(linear, [0.2126, 0.7152, 0.0722]))
    return "black" if luminance > 0.179 else "white"


def name_cells(axes: Axes, rows, cols) -> None:
    """Write row and column names; columns are turned where they would touch."""
    axes.spines[:].set_visible(False)
    for names, put in ((rows, axes.set_yticks), (cols, axes.set_xticks)):
        names = [str(name) for name in names] if names is not None else []
        put(range(len(names)), names, color=INK)
    room = ROOM * axes.get_position().width
    if cols is not None and sum(len(str(c)) + 2 for c in cols) > room:
        axes.tick_params("x", labelrotation=90)
    axes.tick_params(length=0)
