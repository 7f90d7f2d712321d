"""The built site as one page of HTML, in the order of _toc.yml, ready to be printed by plmlib.tools.pdf.

A link inside the course becomes "(p. 57)"; any other gets a number, and its address at the end of its page.
"""

import html
import json
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urldefrag

import yaml
from bs4 import BeautifulSoup, Tag

from plmlib.tools.books import ROOT

UNKNOWN = "000"  # until the printer says: as wide as most numbers of pages
STYLE = """
.plm-paper > * { break-before: page; }
.plm-paper > .plm-title { break-before: auto; page: title; text-align: center; }
.bd-content .plm-paper .plm-title h1 { margin-top: 65mm; font-size: 2.9rem; }
.bd-content .plm-paper h1.plm-chapter { margin-bottom: 0.3rem; font-size: 1.15rem; color: #56606b; }
.plm-paper h2 { margin-top: 0; font-size: 2rem; }
.plm-paper h3 { margin-top: 2.2rem; font-size: 1.45rem; }
.plm-paper h4 { margin-top: 1.6rem; font-size: 1.15rem; }
.plm-page { color: #56606b; font-size: 0.85em; white-space: nowrap; }
pre .plm-page { font-size: 1em; }
.plm-steady [data-page-of] { display: inline-block; min-width: 1.8em; }
.plm-contents ol { margin: 0; padding: 0; list-style: none; }
.plm-contents ol ol { padding-left: 1.4rem; }
.plm-contents ol ol ol { font-size: 0.9em; }
.plm-contents li > p { display: flex; gap: 0.5rem; margin: 0.12rem 0; break-inside: avoid; }
.plm-contents li > p:has(+ ol) { break-after: avoid; }
.plm-contents li > p::after { content: ""; order: 1; flex: 1; margin-bottom: 0.35em; }
.plm-contents li > p::after { border-bottom: 1px dotted #9aa4ae; }
.plm-contents li > p > .plm-page { order: 2; }
.plm-contents a { text-decoration: none; }
.plm-contents > ol > li > p { margin-top: 0.9rem; font-weight: 650; }
@page title { @bottom-right { content: none; } }
"""
FOOT = "font: 8pt sans-serif; color: #56606b;"
HINT = (
    "(p. 57) after a link is a page of this document. A number like [1] after a link is a line in the list "
    "of addresses at the end of the section."
)


@dataclass
class Line:
    """One line of the contents: what it says, the id it leads to, and the lines below it."""

    title: str
    target: str
    below: list["Line"] = field(default_factory=list)

    def __str__(self) -> str:
        link = f'<a href="#{self.target}">{html.escape(self.title)}</a>{mark(self.target)}'
        below = f"<ol>{''.join(map(str, self.below))}</ol>" if self.below else ""
        return f"<li><p>{link}</p>{below}</li>"


def mark(target: str, before: str = "", after: str = "") -> str:
    """Return an element in which the printer's number of a page will be written."""
    return f'<span class="plm-page">{before}<span data-page-of="{target}">{UNKNOWN}</span>{after}</span>'


def fragment(text: str) -> BeautifulSoup:
    """Return HTML as elements that can be put into a page."""
    return BeautifulSoup(text, "html.parser")


def files(chapters: list[dict]) -> list[str]:
    """Return the names of these pages and of those below them, in reading order."""
    return [name for one in chapters for name in [one["file"], *files(one.get("sections", []))]]


def order(toc: str) -> list[tuple[str, list[str]]]:
    """Return [(caption, names of pages), …] of a _toc.yml; its root is a part of its own, without caption."""
    content = yaml.safe_load(toc)
    parts = content.get("parts") or [{"chapters": content["chapters"]}]
    return [("", [content["root"]]), *((part.get("caption", ""), files(part["chapters"])) for part in parts)]


def key(page: str, place: str = "") -> str:
    """Return the id, in the whole course, of a page or of a place on it."""
    return f"{page.replace('/', '-')}--{place}"


def resolve(page: str, address: str) -> tuple[str, str]:
    """Return (path from the site's folder without .html, place) of a link on a page."""
    path, place = urldefrag(address)
    if not path:
        return page, unquote(place)
    steps = page.split("/")[:-1]
    for step in unquote(path).split("/"):
        steps = steps[:-1] if step == ".." else steps if step == "." else [*steps, step]
    return "/".join(steps).removesuffix(".html"), unquote(place)


def read(folder: Path, page: str) -> tuple[Tag, Tag]:
    """Return the head of a page and its article, whose ids, pictures and headings fit the whole course."""
    path = folder / f"{page}.html"
    if not path.exists():
        raise FileNotFoundError(f"{path} does not exist; `make pdf` builds the site first, `make book` too.")
    soup = fragment(path.read_text(encoding="utf-8"))
    article = soup.select_one("article")
    for node in article.select("a.headerlink, script, noscript, button"):
        node.decompose()
    for node in article.select("[id]"):
        node["id"] = key(page, node["id"])
    for node in article.select("img[src]"):
        node["src"] = resolve(page, node["src"])[0]
    for node in article.select("figure[data-state]"):
        del node["data-state"]  # no script is loaded: the author's table is the widget
    for node in article.select("details"):
        node["open"] = ""
    for node in article.find_all(["h1", "h2", "h3", "h4", "h5"]):
        node.name = f"h{int(node.name[1]) + 1}"  # the first level is the chapter's
    article["id"] = key(page)
    return soup.head, article


def refer(article: Tag, page: str, ids: set[str]) -> None:
    """Follow each link by the number of a page, or by that of a line in the list of addresses at the end."""
    lines: dict[str, int] = {}
    for link in article.select("a[href]"):
        address = link["href"]
        there, place = resolve(page, address)
        target = key(there, place) if key(there, place) in ids else key(there)  # or a state of a widget
        name = link.get_text().rpartition(":")[2].strip()
        if link.find("img"):
            link.unwrap()  # the picture alone
        elif ":" in address and not (name and address.endswith(name)):  # arXiv:1706.03762 says where it leads
            link.insert_after(fragment(f"<sup>[{lines.setdefault(address, len(lines) + 1)}]</sup>"))
        elif target in ids:
            link["href"] = f"#{target}"
            link.insert_after(fragment(mark(target, "\u00a0(p.\u00a0", ")")))
        elif ":" not in address:
            link.unwrap()  # a page or a file that is not printed
    if lines:
        rows = "".join(f"<li>{html.escape(address)}</li>" for address in lines)
        article.append(fragment(f'<div class="plm-links"><p>Addresses</p><ol>{rows}</ol></div>'))


def line_of(article: Tag) -> Line:
    """Return a page's line in the contents, with its sections below it."""
    sections = [h for h in article.find_all("h3") if h.parent.get("id")]
    below = [Line(h.get_text(), h.parent["id"]) for h in sections]
    return Line(article.find("h2").get_text(), article["id"], below)


def feet(articles: list[Tag]) -> str:
    """Return the rules that print the title of its page at the foot of each sheet."""
    rules = []
    for number, article in enumerate(articles):
        article["style"] = f"page: sheet-{number}"
        title = json.dumps(article.find("h2").get_text(), ensure_ascii=False)
        rules.append(f"@page sheet-{number} {{ @bottom-left {{ content: {title}; {FOOT} }} }}")
    return "\n".join(rules)


def resources(head: Tag, page: str) -> dict[str, str]:
    """Return {address: element} of the style sheets of a page."""
    found = {}
    for node in head.select("link[rel~=stylesheet]:not(noscript link)"):
        node["href"] = resolve(page, node["href"].partition("?")[0])[0]
        found[node["href"]] = str(node)
    return found


def title_page(cited: dict) -> str:
    """Return the first page, from CITATION.cff."""
    title, _, subtitle = cited["title"].partition(": ")
    authors = ", ".join(author["name"] for author in cited["authors"])
    rest = [
        f"Version {cited['version']}, {cited['date-released']}",
        cited["repository-code"],
        "Text and pictures: CC BY 4.0. Code: BSD 3-Clause License.",
        HINT,
    ]
    rows = "".join(f"<p>{html.escape(row)}</p>" for row in [subtitle.capitalize(), authors, *rest])
    return f'<div class="plm-title bd-article"><h1>{html.escape(title)}</h1>{rows}</div>'


def whole(folder: Path, toc: str) -> tuple[str, list[Line]]:
    """Return the whole course as one page of HTML, which belongs into the site's folder, and its contents."""
    parts = order(toc)
    pages = {page: read(folder, page) for _, names in parts for page in names}
    ids = {node["id"] for _, article in pages.values() for node in [article, *article.select("[id]")]}
    needed: dict[str, str] = {}
    for page, (head, article) in pages.items():
        needed |= resources(head, page)
        refer(article, page, ids)
    contents: list[Line] = []
    for number, (caption, names) in enumerate(parts):
        lines = [line_of(pages[page][1]) for page in names]
        if caption:
            chapter = Line(caption, f"chapter-{number}", lines)
            heading = f'<h1 class="plm-chapter" id="{chapter.target}">{html.escape(caption)}</h1>'
            pages[names[0]][1].insert(0, fragment(heading))
            lines = [chapter]
        contents += lines
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    articles = [article for _, article in pages.values()]
    text = [
        '<!DOCTYPE html><html lang="en" data-theme="light" data-noted=""><head><meta charset="utf-8">',
        f"<title>{html.escape(cited['title'])}</title>",
        *needed.values(),
        f"<style>{STYLE}{feet(articles)}</style></head>",
        '<body><main class="bd-main"><div class="bd-content"><div class="plm-paper">',
        title_page(cited),
        '<div class="plm-contents bd-article"><h1>Contents</h1>',
        f"<ol>{''.join(map(str, contents))}</ol></div>",
        *map(str, articles),
        "</div></div></main></body></html>",
    ]
    return "".join(text), contents
