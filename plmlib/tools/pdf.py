"""The course as one PDF, printed by Chromium from the built site: `make pdf`.

    python -m plmlib.tools.pdf _build/html _build/course.pdf --paper Letter

Only the printer knows where a page ends. So Chromium prints, the numbers of the pages are read from the PDF
and written into the contents and behind the links, and it prints again until they no longer change.
"""

import argparse
import io
import shutil
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Error, sync_playwright
from pypdf import PdfReader, PdfWriter
from pypdf.generic import Fit

from plmlib.storage import write_atomic
from plmlib.tools import paper
from plmlib.tools.books import ROOT

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
ROUNDS = 6  # two are enough as a rule
STEADY = 3  # from this round on a number is as wide as any, so that it moves nothing
NO_BROWSER = (
    "make pdf prints with Chromium, and neither Chromium nor Chrome is installed. On Debian or Ubuntu: "
    "sudo apt install chromium. Elsewhere: .venv/bin/playwright install chromium"
)
NO_CHINESE = (
    "No font of this machine has Chinese characters: the PDF would show boxes instead. On Debian or Ubuntu: "
    "sudo apt install fonts-noto-cjk (56 MB), or fonts-droid-fallback (2 MB)"
)
# Two characters look the same only where both are the box of a missing one.
HAS_CHINESE = """() => {
  const pictures = ["语", "模"].map((character) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `32px ${getComputedStyle(document.body).fontFamily}`;
    pen.fillText(character, 8, 40);
    return pen.canvas.toDataURL();
  });
  return pictures[0] !== pictures[1];
}"""
# The layout is built afresh: where Chromium reuses that of the last print, some pages end elsewhere.
WRITE = """([pages, steady]) => {
  const { body } = document;
  body.classList.toggle("plm-steady", steady);
  for (const at of body.querySelectorAll("[data-page-of]")) at.textContent = pages[at.dataset.pageOf];
  body.hidden = true;
  void body.offsetHeight;
  body.hidden = false;
}"""


@contextmanager
def browser():
    """Chromium without windows: the system's, or else the one that Playwright has fetched."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as play:
        try:
            opened = play.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        except Error as error:
            raise SystemExit(NO_BROWSER if path is None else f"{path} did not start: {error}") from error
        yield opened
        opened.close()


def landed(reader: PdfReader) -> dict[str, tuple[int, Fit]]:
    """Return {id: number of its page from 1, place on it} of all that a link of the PDF leads to."""
    number = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages, 1)}
    return {
        name.removeprefix("/"): (number[place.page.idnum], Fit.xyz(place.left, place.top))
        for name, place in reader.named_destinations.items()
    }


def printed(page, size: str) -> PdfReader:
    """Print the open page again and again, until the numbers of its pages are right."""
    wanted = set(page.eval_on_selector_all("[data-page-of]", "(all) => all.map((at) => at.dataset.pageOf)"))
    numbers: dict[str, int] = {}
    for n in range(1, ROUNDS + 1):
        printed = page.pdf(format=size, prefer_css_page_size=True, print_background=True, tagged=True)
        reader = PdfReader(io.BytesIO(printed))
        before, numbers = numbers, {name: page for name, (page, _) in landed(reader).items()}
        if missing := wanted - numbers.keys():
            raise RuntimeError(
                f"Chromium printed no target for {len(missing)} links, such as {min(missing)}."
            )
        if numbers == before:
            return reader
        page.evaluate(WRITE, [numbers, n >= STEADY])
    raise RuntimeError(f"The numbers of the pages still changed in print {ROUNDS}.")


def with_bookmarks(reader: PdfReader, contents: list[paper.Line]) -> bytes:
    """Return the PDF with its contents as bookmarks; Chromium's own join the lines of a heading."""
    writer = PdfWriter(reader, incremental=True)
    places = landed(reader)

    def add(lines: list[paper.Line], parent=None) -> None:
        for line in lines:
            number, fit = places[line.target]
            item = writer.add_outline_item(
                title=line.title, page_number=number - 1, parent=parent, fit=fit, is_open=False
            )
            add(line.below, item)

    add(contents)
    writer.page_mode = "/UseOutlines"
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def make(folder: Path, toc: Path, size: str = "A4", started=browser) -> bytes:
    """Return the PDF of a built site. started() opens a browser, in a `with`."""
    source = folder / "paper.html"
    text, contents = paper.whole(folder, toc.read_text(encoding="utf-8"))
    write_atomic(source, text.encode())
    try:
        with started() as opened:
            page = opened.new_page()
            page.set_default_timeout(600_000)
            page.goto(source.resolve().as_uri())
            page.emulate_media(media="print", color_scheme="light")
            page.evaluate("document.fonts.ready.then(() => true)")
            if not page.evaluate(HAS_CHINESE):
                raise SystemExit(NO_CHINESE)
            pdf = with_bookmarks(printed(page, size), contents)
            page.close()
            return pdf
    finally:
        source.unlink(missing_ok=True)  # another run may have taken it


def main(arguments: list[str] | None = None) -> None:
    """Read the command line, write the PDF, and say how large it is."""
    parser = argparse.ArgumentParser(prog="python -m plmlib.tools.pdf", description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path, help="the folder of the built site")
    parser.add_argument("pdf", type=Path, help="the file to write")
    parser.add_argument("--paper", default="A4", choices=["A4", "Letter"])
    parser.add_argument("--toc", type=Path, default=ROOT / "_toc.yml")
    given = parser.parse_args(arguments)
    start = time.perf_counter()
    pdf = make(given.site, given.toc, given.paper)
    write_atomic(given.pdf, pdf)
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    seconds = time.perf_counter() - start
    print(f"{given.pdf}: {pages} pages, {len(pdf) / 1e6:.1f} MB, printed in {seconds:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
