"""How every picture looks, and the object that draws it: a light card, readable on a dark page as well."""

import base64
import html
import io
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

INK, MUTED, GRID, CARD = "#1b1f24", "#57606a", "#e4e2dc", "#fdfcf9"
OKABE_ITO = {
    "blue": "#0072b2", "vermillion": "#d55e00", "green": "#009e73", "purple": "#aa4a86",
    "orange": "#b87900", "sky": "#3a8fc4", "black": "#1b1f24", "yellow": "#8a7d00",
}  # fmt: skip
# The last five are Okabe and Ito's hues, darkened until text in them has 3:1 on the card or more.
PARADIGMS = {
    "encoder-decoder": (OKABE_ITO["green"], "s"),
    "encoder": (OKABE_ITO["blue"], "o"),
    "decoder": (OKABE_ITO["vermillion"], "^"),
}
MARKERS = "oD^svPXp"
WIDTH, DPI, SHARP = 6.4, 100, 1.5  # inches, CSS pixels per inch, device pixels per CSS pixel
RC = {
    "font.size": 11, "axes.facecolor": CARD, "figure.facecolor": CARD, "text.color": INK,
    "axes.labelcolor": MUTED, "axes.edgecolor": "#b9b7b0", "axes.spines.top": False,
    "axes.spines.right": False, "axes.axisbelow": True, "axes.linewidth": 0.8,
    "grid.color": GRID, "grid.linewidth": 0.8, "xtick.color": MUTED, "ytick.color": MUTED,
    "xtick.major.size": 3, "ytick.major.size": 0, "lines.linewidth": 2.2, "lines.solid_capstyle": "round",
    "figure.constrained_layout.h_pad": 0.09, "figure.constrained_layout.w_pad": 0.09, "legend.frameon": False,
}  # fmt: skip
CHINESE_FONTS = [  # the first that is installed is used for Chinese characters
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Zen Hei",
    "SimHei",
]


@dataclass(frozen=True)
class Picture:
    """A picture that draws itself when it is looked at: shown as PNG, read aloud as its alt text.

    draw   paints one set of axes; `panels` reuses it
    alt    the finding in one sentence, by default the title
    size   inches
    """

    draw: Callable[[Axes], None]
    title: str
    alt: str = ""
    size: tuple[float, float] = (WIDTH, 3.4)
    compose: Callable[[Figure], None] | None = field(default=None, repr=False)

    def __post_init__(self):
        if not self.title.strip():
            raise ValueError("title must say what the picture shows, got an empty text")
        object.__setattr__(self, "alt", " ".join((self.alt or self.title).split()))

    def __repr__(self) -> str:
        return self.alt

    def figure(self) -> Figure:
        """Return the matplotlib figure, for print or for further work."""
        with matplotlib.rc_context({**RC, "font.family": ["DejaVu Sans", *_chinese_font()]}):
            figure = Figure(self.size, dpi=DPI, layout="constrained")
            FigureCanvasAgg(figure)
            heading = wrap(self.title, int(self.size[0] * 9.6))
            figure.suptitle(heading, x=0.015, ha="left", fontsize=12.5, fontweight="bold")
            if self.compose:
                self.compose(figure)
            else:
                self.draw(figure.add_subplot())
            figure.canvas.draw()
        return figure

    def png(self) -> bytes:
        """Return the picture as a PNG of at most 48 colours: a quarter of the size, no visible loss."""
        figure = self.figure()
        raw = io.BytesIO()
        figure.savefig(raw, dpi=DPI * SHARP)
        out = io.BytesIO()
        image = Image.open(raw).convert("RGB").quantize(48, dither=Image.Dither.NONE)
        image.save(out, "PNG", optimize=True)
        return out.getvalue()

    def _repr_mimebundle_(self, include=None, exclude=None):
        width, height = (round(inches * DPI) for inches in self.size)
        data = {"image/png": base64.b64encode(self.png()).decode(), "text/plain": self.alt}
        return data, {"image/png": {"width": width, "height": height}}

    def _mime_(self) -> tuple[str, str]:
        """Return the picture as HTML: all that marimo takes with an alternative text."""
        data, metadata = self._repr_mimebundle_()
        return "text/html", image_tag(data, metadata)


def image_tag(data: dict, metadata: dict) -> str:
    """Return the HTML of an output with a PNG: its text is the alternative text."""
    size = "".join(f' {side}="{pixels}"' for side, pixels in metadata.get("image/png", {}).items())
    alt = html.escape(data.get("text/plain", ""), quote=True)
    return f'<img src="data:image/png;base64,{data["image/png"].strip()}"{size} alt="{alt}">'


def wrap(text: str, width: int) -> str:
    """Return the text in as few lines of at most `width` characters as it needs, all about equally long.

    A sum stays together: n − 1 is broken nowhere.
    """
    text = re.sub(r"(?<=\w) ([−+=×]) (?=\w)", "\N{NO-BREAK SPACE}\\1\N{NO-BREAK SPACE}", text)
    lines = len(textwrap.wrap(text, width))
    narrow = next(
        w
        for w in range(1, width + 1)
        if len(textwrap.wrap(text, w, break_long_words=False)) <= lines or w == width
    )
    return textwrap.fill(text, narrow, break_long_words=False)


def numbers(values) -> np.ndarray:
    """Return a list, numpy array or torch tensor (also one that carries a gradient) as a float array."""
    if hasattr(values, "detach"):
        values = values.detach().cpu().numpy()
    return np.asarray(values, dtype=float)


def style_of(label: str, index: int) -> tuple[str, str]:
    """Return (colour, marker): a paradigm has its own in the whole course, others get the palette's next."""
    for paradigm, look in PARADIGMS.items():
        if label.lower().startswith(paradigm):
            return look
    return list(OKABE_ITO.values())[index % len(OKABE_ITO)], MARKERS[index % len(MARKERS)]


def name_axes(axes: Axes, xlabel: str, ylabel: str) -> None:
    """Name the axes: the vertical one in a line above it, where its name is read without turning the head."""
    axes.set_xlabel(xlabel)
    if ylabel:
        axes.set_title(ylabel, loc="left", fontsize=10.5, color=MUTED, wrap=True)


def _chinese_font() -> list[str]:
    installed = set(matplotlib.font_manager.get_font_names())
    return [name for name in CHINESE_FONTS if name in installed][:1]
