"""Curves, bars and points."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.patheffects import withStroke
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import offset_copy

from plmlib.figures.style import CARD, INK, MUTED, WIDTH, Picture, name_axes, numbers, style_of

LINE = 17  # points that one line of an axis name above the plot takes


def lines(
    x, series: dict, title: str, xlabel: str = "", ylabel: str = "", alt: str | None = None, *,
    logx: bool = False, logy: bool = False, band: dict | None = None, hline: dict | None = None,
    marks: dict | None = None, dots: bool | None = None, xticks: list | None = None,
    size: tuple = (WIDTH, 3.5),
) -> Picture:  # fmt: skip
    """Return curves named at their ends.

    x       (N,), shared; None counts from 0
    series  {name: (N,)} or {name: (x, y)} for a curve with an x of its own
    band    {name: (low, high)} shades the spread of a curve;  hline {name: y};  marks {words: (x, y)}
    xticks  the numbers to write below the x axis, for example four sizes on a logarithmic axis
    """

    def draw(axes: Axes) -> None:
        ends = []
        for i, (name, y) in enumerate(series.items()):
            colour, marker = style_of(name, i)
            own_x, y = y if isinstance(y, tuple) else (x, y)
            y = numbers(y)
            own_x = np.arange(len(y)) if own_x is None else numbers(own_x)
            few = len(y) <= 16 if dots is None else dots
            axes.plot(own_x, y, color=colour, marker=marker if few else "", markersize=5)
            if band and name in band:
                low, high = map(numbers, band[name])
                axes.fill_between(own_x, low, high, color=colour, alpha=0.16, linewidth=0)
            here = np.flatnonzero(np.isfinite(y))
            if len(here):
                ends.append((name, own_x[here[-1]], y[here[-1]], colour))
        scale_axes(axes, logx, logy)
        if not logx:
            mark_whole_numbers(axes.xaxis, [line.get_xdata() for line in axes.lines], 0)
        if not logy:
            mark_whole_numbers(axes.yaxis, [line.get_ydata() for line in axes.lines])
        if xticks is not None:
            axes.set_xticks(xticks, [f"{tick:g}" for tick in xticks])
            axes.set_xticks([], minor=True)
        axes.grid(axis="y")
        axes.margins(x=0.02)
        ends += level_lines(axes, hline)
        for words, (mx, my) in (marks or {}).items():
            axes.plot(
                [mx], [my], "o", color=INK, markersize=6, markerfacecolor=CARD, markeredgewidth=1.6, zorder=5
            )
            note(axes, words, mx, my)
        name_axes(axes, xlabel, ylabel)
        label_ends(axes, ends)

    return Picture(draw, title, alt or "", size)


def bars(
    labels, series, title: str, ylabel: str = "", alt: str | None = None, *, error: dict | None = None,
    hline: dict | None = None, xlabel: str = "", flat: bool = False, form: str = "{:.3g}",
    size: tuple | None = None,
) -> Picture:  # fmt: skip
    """Return grouped bars with their values written on them; flat=True draws them flat, for long labels.

    labels  N names;  series {name: (N,)} or one (N,);  hline {name: level}
    error   {name: (N, 2)} or one (N, 2): where the error bars end, for example the least and the largest of
            three seeds. (N,) are half-lengths, which around a share may leave [0, 1]

    Raises ValueError for an error bar that does not contain its value.
    """
    labels = [str(label) for label in labels]
    series = series if isinstance(series, dict) else {"": series}
    error = error if isinstance(error, dict) else {} if error is None else {"": error}
    lengths = {name: error_lengths(numbers(series[name]), numbers(ends)) for name, ends in error.items()}

    def draw(axes: Axes) -> None:
        wide, where = 0.8 / len(series), np.arange(len(labels))
        for i, (name, values) in enumerate(series.items()):
            colour, _ = style_of(name, i)
            colours = [style_of(label, i)[0] if len(series) == 1 else colour for label in labels]
            spread = lengths.get(name)
            place = where + (i - (len(series) - 1) / 2) * wide
            values, bar = numbers(values), {"color": colours, "label": name, "ecolor": INK}
            if flat:
                drawn = axes.barh(place, values, wide * 0.92, xerr=spread, **bar)
            else:
                drawn = axes.bar(place, values, wide * 0.92, yerr=spread, **bar)
            if len(labels) * len(series) <= 16:
                words = axes.bar_label(
                    drawn, [form.format(v) for v in values], padding=3, fontsize=9.5, color=INK
                )
                for word in words:  # a level that passes through a number does not strike it out
                    word.set_path_effects([withStroke(linewidth=3, foreground=CARD)])
        if flat:
            axes.set_yticks(where, labels, color=INK)
            axes.invert_yaxis()
        else:
            axes.set_xticks(where, labels, color=INK)
        mark_whole_numbers(axes.xaxis if flat else axes.yaxis, [[0], *map(numbers, series.values())])
        axes.margins(**{"x" if flat else "y": 0.14})
        axes.grid(axis="x" if flat else "y")
        below, above = (ylabel, xlabel) if flat else (xlabel, ylabel)
        for name, level in (hline or {}).items():
            level_beside(axes, name, float(level), flat, lines_above=len(above.splitlines()))
        name_axes(axes, below, above)
        if len(series) > 1:
            lift = LINE * len(above.splitlines()) + 4
            over = offset_copy(axes.transAxes, axes.figure, y=lift, units="points")
            place = {"loc": "lower left", "bbox_to_anchor": (0, 1), "bbox_transform": over}
            axes.legend(ncols=3, **place, borderaxespad=0, handlelength=1)

    tall = 1.3 + 0.42 * len(labels) * max(1, 0.6 * len(series)) if flat else 3.4
    return Picture(draw, title, alt or "", size or (WIDTH, tall))


def scatter(
    x, y, title: str, xlabel: str = "", ylabel: str = "", alt: str | None = None, *, names=None, groups=None,
    logx: bool = False, logy: bool = False, hline: dict | None = None, size: tuple = (WIDTH, 3.8),
) -> Picture:  # fmt: skip
    """Return points; names write a word beside each, groups (N labels) give colour and shape."""
    x, y = numbers(x), numbers(y)

    def draw(axes: Axes) -> None:
        kinds = list(dict.fromkeys(groups)) if groups is not None else [""]
        for i, kind in enumerate(kinds):
            chosen = np.array([groups is None or g == kind for g in (groups if groups is not None else x)])
            colour, marker = style_of(str(kind), i)
            axes.scatter(
                x[chosen],
                y[chosen],
                color=colour,
                marker=marker,
                s=34,
                edgecolor=CARD,
                linewidth=0.8,
                label=str(kind),
            )
        for word, px, py in zip(names if names is not None else [], x, y):
            note(axes, str(word), px, py)
        scale_axes(axes, logx, logy)
        if not logx:
            mark_whole_numbers(axes.xaxis, [x])
        if not logy:
            mark_whole_numbers(axes.yaxis, [y])
        axes.grid()
        for name, level in (hline or {}).items():
            level_beside(axes, name, float(level))
        name_axes(axes, xlabel, ylabel)
        if len(kinds) > 1:
            axes.legend(handletextpad=0.2)

    return Picture(draw, title, alt or "", size)


def error_lengths(values: np.ndarray, error: np.ndarray) -> np.ndarray:
    """Return the lengths of error bars, below and above each value: (2, N)."""
    if error.shape == values.shape:
        return np.stack([error, error])
    if error.shape != (*values.shape, 2):
        raise ValueError(f"error must be (N,) or (N, 2) for {values.shape[0]} values, got {error.shape}")
    lengths = np.stack([values - error[:, 0], error[:, 1] - values])
    slack = 1e-6 * np.abs(error).max(initial=1)  # a mean of equal numbers may differ from them by rounding
    if (lengths < -slack).any():
        wrong = int((lengths < -slack).any(0).argmax())
        raise ValueError(
            f"error must be (low, high) around each value, got {error[wrong].tolist()} around {values[wrong]}"
        )
    return lengths.clip(min=0)


def level_beside(axes: Axes, name: str, level: float, flat: bool = False, lines_above: int = 0) -> None:
    """Draw a dashed level, named outside the plot, where no bar, no point and no axis name can be."""
    look = {"color": MUTED, "linestyle": (0, (4, 3)), "linewidth": 1.2}
    if flat:
        axes.axvline(level, **look)
        place = {"xy": (level, 1), "xycoords": ("data", "axes fraction"), "textcoords": "offset points"}
        lift = 3 + LINE * lines_above
        axes.annotate(name, **place, xytext=(0, lift), ha="center", color=MUTED, fontsize=9.5)
    else:
        axes.axhline(level, **look)
        place = {"xy": (1, level), "xycoords": ("axes fraction", "data"), "xytext": (6, 0)}
        axes.annotate(name, **place, textcoords="offset points", va="center", color=MUTED, fontsize=9.5)


def scale_axes(axes: Axes, logx: bool, logy: bool) -> None:
    axes.set_xscale("log" if logx else "linear")
    axes.set_yscale("log" if logy else "linear")


def mark_whole_numbers(axis: Axis, values: list, least_span: float = 2.0) -> None:
    """Mark whole numbers only, if all values are whole and span enough: there is no layer two and a half."""
    values = np.concatenate([numbers(part).ravel() for part in values])
    values = values[np.isfinite(values)]
    if len(values) and np.all(values % 1 == 0) and np.ptp(values) >= least_span:
        axis.set_major_locator(MaxNLocator("auto", integer=True, steps=[1, 2, 5, 10], min_n_ticks=1))


def level_lines(axes: Axes, levels: dict | None) -> list:
    """Draw a dashed level for each {name: y}; return the ends for `label_ends`."""
    for y in (levels or {}).values():
        axes.axhline(float(y), color=MUTED, linestyle=(0, (4, 3)), linewidth=1.2)
    return [(name, axes.get_xlim()[1], float(y), MUTED) for name, y in (levels or {}).items()]


def note(axes: Axes, words: str, x: float, y: float) -> None:
    """Write words beside a point; a line that passes through them does not strike them out."""
    place = {"xytext": (6, 5), "textcoords": "offset points"}
    stroke = [withStroke(linewidth=3, foreground=CARD)]
    axes.annotate(words, (x, y), **place, fontsize=9.5, color=INK, path_effects=stroke)


def label_ends(axes: Axes, ends: list) -> None:
    """Name each curve at its last point, moved apart where two names would touch."""
    if len(ends) < 2 and not (ends and ends[0][0]):
        return
    axes.autoscale_view()
    box = axes.transData.transform([(px, py) for _, px, py, _ in ends])
    apart = 15.0 * axes.figure.dpi / 72 / 0.8  # one text line, in pixels of the final layout
    spots = spread(box[:, 1], apart * 0.8)
    for (name, _, py, colour), before, after in zip(ends, box[:, 1], spots):
        axes.annotate(
            name,
            (1, py),
            xycoords=("axes fraction", "data"),
            xytext=(6, (after - before) * 72 / axes.figure.dpi),
            textcoords="offset points",
            va="center",
            color=colour,
            fontsize=10.5,
            fontweight="bold",
        )


def spread(positions, apart: float) -> np.ndarray:
    """Return positions moved as little as need be so that neighbours are at least `apart` from each other."""
    order = np.argsort(positions, kind="stable")
    moved = np.asarray(positions, dtype=float)[order]
    for _ in range(60):
        gaps = apart - np.diff(moved)
        push = np.where(gaps > 1e-9, gaps / 2, 0)
        if not push.any():
            break
        moved[:-1] -= push
        moved[1:] += push
    out = np.empty_like(moved)
    out[order] = moved
    return out
