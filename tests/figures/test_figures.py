"""Pictures: a finding as title and alt text, PNGs of a bounded size, data in any array type, clear errors."""

import base64
import html
import io
import re
import textwrap

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plmlib import figures
from plmlib.figures.charts import spread
from plmlib.figures.grids import ink_on
from plmlib.figures.style import CARD, INK, MUTED, OKABE_ITO, SHARP, style_of, wrap

X = np.arange(20)
CURVE = figures.lines(
    X, {"LSTM": X * 0.5, "decoder": 5 - X * 0.1}, "The curves cross", "step", "loss, nats per token"
)
PICTURES = {
    "lines": CURVE,
    "marked": figures.lines(
        None, {"a": torch.ones(4, requires_grad=True)}, "A flat line",
        band={"a": ([0, 0, 0, 0], [2, 2, 2, 2])}, hline={"ln V": 1.5}, marks={"here": (1, 1.0)}, logy=True,
    ),
    "own x": figures.lines(None, {"a": ([1, 10, 100], [3, 2, float("nan")])}, "A gap stays a gap", logx=True),
    "bars": figures.bars(
        ["a", "b"], {"x": [1, 2], "y": [2, 1]}, "Two series", "share", error={"x": [0.1, 0.1]}
    ),
    "flat": figures.bars(["a long label", "b"], [1, 2], "One series", flat=True),
    "heat": figures.heat(
        torch.eye(3), "abc", "abc", "The diagonal", "key", "query", blocked=torch.ones(3, 3).triu(1)
    ),
    "mask": figures.heat(np.tri(6, dtype=bool), None, None, "Who may look at whom"),
    "large": figures.heat(np.zeros((40, 40)), None, None, "A constant matrix"),
    "diverging": figures.heat([[-1.0, 2.0]], ["r"], ["a", "b"], "Both signs", diverging=True),
    "strip": figures.strip(np.linspace(0, 1, 30), ["token"] * 30, "Thirty tokens", label="change"),
    "scatter": figures.scatter([1, 2], [3, 4], "Two points", names=["a", "b"], groups=["encoder", "decoder"]),
    "networks": figures.networks(
        {"a": ["fork", "norm", "attention\n4 heads", "+"], "b": ["head"]}, "Two networks"
    ),
    "panels": figures.panels([CURVE, CURVE, CURVE], "Three panels"),
}  # fmt: skip


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_draws_and_speaks(name):
    data, metadata = PICTURES[name]._repr_mimebundle_()
    assert set(data) == {"image/png", "text/plain"} and data["text/plain"].startswith(PICTURES[name].title)
    image = Image.open(io.BytesIO(PICTURES[name].png()))
    assert image.width == pytest.approx(SHARP * metadata["image/png"]["width"], abs=1)
    assert image.height == pytest.approx(SHARP * metadata["image/png"]["height"], abs=2)
    assert len(PICTURES[name].png()) < 40_000
    assert np.asarray(image.convert("L")).std() > 3, "an empty card"


def test_a_picture_keeps_its_words_where_only_html_is_taken():
    kind, tag = figures.lines([1, 2], {"a": [1, 2]}, 'Is 1 < 2 & "so on"?')._mime_()
    assert kind == "text/html" and tag.count("<") == 1 and re.search(r'width="\d+" height="\d+"', tag)
    assert html.unescape(re.search(r'alt="([^"]*)"', tag)[1]).startswith('Is 1 < 2 & "so on"?')
    png = base64.b64decode(re.search(r'src="data:image/png;base64,([^"]*)"', tag)[1])
    assert Image.open(io.BytesIO(png)).width > 500


def ticks(picture, axis):
    """The marks of an axis inside the picture."""
    axes = picture.figure().axes[0]
    low, high = sorted(axes.get_xlim() if axis == "x" else axes.get_ylim())
    marks = axes.get_xticks() if axis == "x" else axes.get_yticks()
    return [float(mark) for mark in marks if low <= mark <= high]


CHARTS = {  # (chart of one list of values, the axis that shows them)
    "the x of lines": (
        lambda values: figures.lines(values, {"a": np.linspace(0, 0.9, len(values))}, "T"),
        "x",
    ),
    "the y of lines": (lambda values: figures.lines(None, {"a": values}, "T"), "y"),
    "the x of points": (lambda values: figures.scatter(values, np.linspace(0, 0.9, len(values)), "T"), "x"),
    "the y of points": (lambda values: figures.scatter(np.linspace(0, 0.9, len(values)), values, "T"), "y"),
    "bars": (lambda values: figures.bars("abcdefgh"[: len(values)], values, "T"), "y"),
    "bars that lie": (lambda values: figures.bars("abcdefgh"[: len(values)], values, "T", flat=True), "x"),
}
in_charts = pytest.mark.parametrize("chart", CHARTS)


@in_charts
@pytest.mark.parametrize("values", [[0, 1, 2], [0, 1, 2, 3], [1, 2, float("nan"), 4], [0, 40, 90]], ids=str)
def test_whole_numbers_are_marked_whole(chart, values):
    draw, axis = CHARTS[chart]
    marks = np.array(ticks(draw(values), axis))
    assert len(marks) > 2 and all(marks % 1 == 0)


@in_charts
@pytest.mark.parametrize("values", [[0, 0.3, 1], [0.25, 0.5, 1.5], [0.0, 0.5, 2.0], [0, 0.001]], ids=str)
def test_other_numbers_have_marks_between_them(chart, values):
    draw, axis = CHARTS[chart]
    marks = ticks(draw(values), axis)
    assert len(marks) > 3 and any(mark % 1 for mark in marks)


def test_values_from_0_to_1_have_marks_between_them_and_layers_do_not():
    assert len(ticks(figures.scatter([0, 1], [0, 1], "T"), "x")) > 3
    assert len(ticks(figures.lines(None, {"a": [0, 1]}, "T"), "y")) > 3
    assert ticks(figures.lines([0, 1], {"a": [0.1, 0.2]}, "T"), "x") == [0, 1]
    assert ticks(figures.lines([5], {"a": [0.1]}, "T"), "x") == [5]


def test_a_mask_has_no_scale():
    assert len(PICTURES["mask"].figure().axes) == 1 and len(PICTURES["large"].figure().axes) == 2


def test_the_same_picture_has_the_same_bytes():
    assert CURVE.png() == CURVE.png()


def test_drawing_leaves_matplotlib_as_it_was():
    import matplotlib

    before = dict(matplotlib.rcParams)
    CURVE.png()
    assert dict(matplotlib.rcParams) == before


def test_alt_text_is_the_finding():
    assert repr(CURVE) == "The curves cross"
    assert repr(figures.bars(["a"], [1], "T", alt="Said  in\nother words")) == "Said in other words"
    assert repr(PICTURES["panels"]) == "Three panels. The curves cross; The curves cross; The curves cross."


@pytest.mark.parametrize("wrong", [
    lambda: figures.lines(X, {"a": X}, " "),
    lambda: figures.strip([1, 2], ["one"], "Lengths differ"),
    lambda: figures.heat([1, 2], None, None, "Not a matrix"),
    lambda: figures.heat(np.eye(2), None, None, "Mask of another shape", blocked=np.eye(3)),
    lambda: figures.panels([], "No panel"),
    lambda: figures.networks({"a": ["attention", "+"]}, "No fork"),
    lambda: figures.networks({"a": ["fork", "attention"]}, "No way back"),
])  # fmt: skip
def test_wrong_arguments_are_named(wrong):
    with pytest.raises(ValueError):
        wrong()


@given(st.lists(st.floats(0, 400), min_size=1, max_size=7))
def test_labels_are_moved_apart(positions):
    moved = spread(positions, 14)
    order = np.argsort(positions, kind="stable")
    assert (np.diff(moved[order]) >= 13).all()
    assert np.isclose(moved.mean(), np.mean(positions), atol=1e-6)


@given(st.text(alphabet="ab ", min_size=1, max_size=200), st.integers(8, 60))
def test_titles_wrap_in_balance(text, width):
    wrapped = wrap(text, width)
    lines = wrapped.splitlines()
    assert wrapped.split() == text.split()
    if max(map(len, text.split()), default=0) <= width:
        assert all(len(line) <= width for line in lines)
        assert len(lines) == len(textwrap.wrap(text, width))


def test_a_title_leaves_no_single_word_behind():
    assert wrap("aaaa bbbb cccc dddd eeee", 20) == "aaaa bbbb cccc\ndddd eeee"


def test_a_title_breaks_no_sum():
    assert wrap("up to a gap of n − 1 words", 18).split("\n") == ["up to a gap of", "n\xa0−\xa01 words"]


def test_a_paradigm_keeps_its_colour_and_shape():
    assert style_of("encoder-decoder (T5)", 0) == figures.PARADIGMS["encoder-decoder"]
    assert style_of("Decoder", 3) == figures.PARADIGMS["decoder"]
    assert len({look for looks in figures.PARADIGMS.values() for look in looks}) == 6


def contrast(a: str, b: str) -> float:
    def luminance(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted([luminance(a), luminance(b)], reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_on_the_card():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast(INK, CARD) >= 7 and contrast(MUTED, CARD) >= 4.5
    assert min(contrast(colour, CARD) for colour in OKABE_ITO.values()) >= 3


@pytest.mark.parametrize("shade", ["#00224e", "#434e6c", "#757575", "#7d7c78", "#bcae6c", "#fee838"])
def test_ink_reads_on_every_shade_of_cividis(shade):
    ink = ink_on(shade)
    assert contrast({"white": "#ffffff", "black": "#000000"}[ink], shade) >= 4.5


def error_bars(picture) -> np.ndarray:
    """The ends of each error bar along the axis of values: (N, 2)."""
    (lines,) = [one for one in picture.figure().axes[0].collections if len(one.get_segments())]
    segments = np.array(lines.get_segments())
    along = segments[:, :, 1] - segments[:, :1, 1]
    return segments[:, :, 1] if along.any() else segments[:, :, 0]


@pytest.mark.parametrize("flat", [False, True])
def test_an_error_bar_may_end_where_the_values_did(flat):
    ends = [(0.0, 0.05), (0.93, 1.0), (0.5, 0.5)]
    shares = figures.bars("abc", [0.02, 0.98, 0.5], "Shares", error=ends, flat=flat)
    assert error_bars(shares) == pytest.approx(np.array(ends))
    lengths = figures.bars("abc", [0.02, 0.98, 0.5], "Lengths", error=[0.05, 0.05, 0], flat=flat)
    assert error_bars(lengths)[:2] == pytest.approx(np.array([(-0.03, 0.07), (0.93, 1.03)]))


def test_error_bars_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match=r"around each value, got \[0.6, 0.7\] around 0.5"):
        figures.bars("ab", [0.2, 0.5], "No", error=[(0.1, 0.3), (0.6, 0.7)])
    with pytest.raises(ValueError, match=r"error must be \(N,\) or \(N, 2\) for 2 values, got \(3,\)"):
        figures.bars("ab", [0.2, 0.5], "No", error=[0.1, 0.1, 0.1])


@pytest.mark.parametrize("flat", [False, True])
def test_a_level_is_named_where_no_bar_is(flat):
    figure = figures.bars("ab", [1.0, 0.4], "A level", hline={"people": 0.5}, flat=flat).figure()
    axes = figure.axes[0]
    (name,) = [text for text in axes.texts if text.get_text() == "people"]
    box = name.get_window_extent()
    assert not any(box.overlaps(bar.get_window_extent()) for bar in axes.patches)
    assert figure.bbox.contains(box.x0, box.y0) and figure.bbox.contains(box.x1, box.y1)


def test_the_words_above_flat_bars_stay_on_the_card_and_apart():
    rows, long = (
        ["a row with a long name", "b"],
        "share of new reviews that are judged rightly, mean of three seeds",
    )
    wrapped = figures.bars(rows, [1.0, 0.5], "T", xlabel=long, flat=True).figure()
    box = wrapped.axes[0]._left_title.get_window_extent()
    assert wrapped.bbox.contains(box.x0, box.y0) and wrapped.bbox.contains(box.x1, box.y1)
    both = figures.bars(rows, {"x": [1, 2], "y": [2, 1]}, "T", xlabel="share", flat=True).figure().axes[0]
    assert not both.get_legend().get_window_extent().overlaps(both._left_title.get_window_extent())
    level = (
        figures.bars(rows, [1, 0.5], "T", xlabel="share", hline={"chance": 0.1}, flat=True).figure().axes[0]
    )
    (name,) = [text for text in level.texts if text.get_text() == "chance"]
    assert not name.get_window_extent().overlaps(level._left_title.get_window_extent())
