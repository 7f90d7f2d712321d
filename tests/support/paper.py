"""A page of the site as the printer sees it."""

PRINTABLE = {"A4": 680, "Letter": 702}  # CSS pixels between the margins of print.css
WIDE = """() => [...document.querySelectorAll('article, article *')]
  .filter((e) => !e.closest('.plm > :not(.plm-table)'))
  .filter((e) => {
    const { width, right } = e.getBoundingClientRect();
    const scrolls = e.clientWidth && e.scrollWidth > e.clientWidth + 1 && !e.closest('span.math');
    return (width && right > innerWidth + 1) || (scrolls && getComputedStyle(e).overflowX !== 'visible');
  })
  .map((e) => e.outerHTML.slice(0, 160))
"""


def print_media(page) -> None:
    """Show the page as on A4, after what happens before printing."""
    page.set_viewport_size({"width": PRINTABLE["A4"], "height": 1000})
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


def too_wide(page) -> list[str]:
    """Return the beginnings of the elements that A4 or Letter would cut at the right."""
    found = []
    for paper, width in PRINTABLE.items():
        page.set_viewport_size({"width": width, "height": 1000})
        found += [f"{paper}: {element}" for element in page.evaluate(WIDE)[:3]]
    return found
