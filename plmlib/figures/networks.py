"""Networks as stacks of parts, read from the bottom up."""

from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

from plmlib.figures.style import INK, MUTED, OKABE_ITO, WIDTH, Picture

ROOM = {"fork": 0.3, "+": 0.75}  # how far each part takes the stream up; a box, one
HUES = {"norm": "orange", "attention": "blue", "feed-forward": "vermillion"}  # a box whose text begins so
HALF, TALL, ASIDE, APART = 1.1, 0.66, 1.5, 3.4  # half width and height of a box, a bypass, the next network


def networks(stacks: dict[str, list[str]], title: str, alt: str | None = None) -> Picture:
    """Return networks side by side, each a stream that rises through its parts.

    stacks  {name: parts, the first at the bottom}: a text is written in a box, its second line beside it;
            a bypass leaves the stream at "fork" and is added to it again at "+"
    Raises ValueError for a "+" without a "fork" before it.
    """
    for name, parts in stacks.items():
        marks = [part for part in parts if part in ROOM]
        if marks != ["fork", "+"] * (len(marks) // 2):
            raise ValueError(f"every 'fork' of {name!r} must be followed by its '+', got {marks}")
    height = max(sum(ROOM.get(part, 1.0) for part in parts) for parts in stacks.values()) + 1.1

    def draw(axes: Axes) -> None:
        axes.set(xlim=(-2, APART * len(stacks) - 1.4), ylim=(-0.75, height - 0.75))
        axes.axis("off")
        for i, (name, parts) in enumerate(stacks.items()):
            x = APART * i
            end = x, _stream(axes, x, parts) + 0.35
            axes.annotate("", end, (x, -0.25), zorder=1, arrowprops={"arrowstyle": "-|>", "color": INK})
            axes.text(x, -0.6, name, ha="center", color=INK, fontsize=10.5, fontweight="bold")

    return Picture(draw, title, alt or "", (WIDTH, 0.6 + 0.36 * height))


def _stream(axes: Axes, x: float, parts: list[str]) -> float:
    """Draw the parts of one network over x; return how high they reach."""
    y = fork = 0.0
    for part in parts:
        if part == "fork":
            fork = y + 0.05
        elif part == "+":
            middle = y + 0.3
            axes.plot(
                [x, x - ASIDE, x - ASIDE, x], [fork, fork, middle, middle], color=MUTED, lw=1.6, zorder=1
            )
            axes.text(x, middle, "+", ha="center", va="center", fontsize=11, zorder=3,
                      bbox={"boxstyle": "circle,pad=0.18", "fc": "white", "ec": INK})  # fmt: skip
        else:
            _box(axes, x, y, *part.partition("\n")[::2])
        y += ROOM.get(part, 1.0)
    return y


def _box(axes: Axes, x: float, y: float, text: str, note: str) -> None:
    hue = next((OKABE_ITO[colour] for start, colour in HUES.items() if text.startswith(start)), MUTED)
    for colour, alpha in (("white", 1), (hue, 0.22)):
        shape = "round,pad=0,rounding_size=0.12"
        axes.add_patch(
            FancyBboxPatch((x - HALF, y), 2 * HALF, TALL, shape, fc=colour, alpha=alpha, lw=0, zorder=2)
        )
    axes.text(x, y + TALL / 2, text, ha="center", va="center", color=INK, fontsize=10, zorder=3)
    axes.text(x + HALF + 0.15, y + TALL / 2, note, va="center", color=MUTED, fontsize=9)
