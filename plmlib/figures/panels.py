"""Several pictures on one card."""

from plmlib.figures.style import INK, MUTED, WIDTH, Picture, wrap


def panels(
    pictures: list[Picture],
    title: str,
    alt: str | None = None,
    *,
    columns: int = 2,
    size: tuple | None = None,
) -> Picture:
    """Return pictures side by side under one title; each keeps its own as the head of its panel."""
    pictures, columns = list(pictures), max(1, min(columns, len(pictures)))
    if not pictures:
        raise ValueError("pictures must hold at least one picture, got none")
    rows = -(-len(pictures) // columns)

    def compose(figure) -> None:
        grid = figure.subplots(rows, columns, squeeze=False).ravel()
        for axes, picture in zip(grid, pictures):
            picture.draw(axes)
            below = axes.get_title(loc="left")  # the name of the vertical axis stays, under the panel's title
            head = wrap(picture.title, int(WIDTH * 10 / columns))
            axes.set_title(head, loc="left", fontsize=10.5, color=INK, pad=19 if below else 6)
            axes.annotate(
                below,
                (0, 1),
                (0, 5),
                xycoords="axes fraction",
                textcoords="offset points",
                fontsize=9.5,
                color=MUTED,
            )
        for axes in grid[len(pictures) :]:
            axes.axis("off")

    spoken = alt or f"{title}. {'; '.join(p.alt.rstrip('.') for p in pictures)}."
    return Picture(pictures[0].draw, title, spoken, size or (WIDTH, 0.6 + 2.7 * rows), compose)
