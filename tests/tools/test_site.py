"""The built site, read as files: complete, self-contained, small, and with words for every picture."""

import json
import re
import tomllib
import urllib.parse
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from plmlib.tools.books import ROOT, executed
from plmlib.widgets import base

PAGE_KB, BUILD_SECONDS = 350, 45  # guesses, a quiz in two languages and folded code cost up to 70 kB
LOADS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
    "input": "src",
    "track": "src",
}
RELS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "manifest",
}


def loads(html: str) -> list[str]:
    """Return every address that a page makes the browser fetch."""
    soup = BeautifulSoup(html, "html.parser")
    found = [
        tag[name] for tag_name, name in LOADS.items() for tag in soup.find_all(tag_name) if tag.get(name)
    ]
    found += [tag["href"] for tag in soup.find_all("link", href=True) if RELS & set(tag.get("rel", []))]
    found += [url.split()[0] for tag in soup.find_all(srcset=True) for url in tag["srcset"].split(",")]
    found += [url for tag in soup.find_all(style=True) for url in addresses_in_css(tag["style"])]
    found += [url for tag in soup.find_all("style") for url in addresses_in_css(tag.get_text())]
    return found + [url for tag in soup.find_all("script") for url in addresses_in_script(tag.get_text())]


def addresses_in_css(css: str) -> list[str]:
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    return [
        url.strip("'\" ")
        for pair in re.findall(r"url\(([^)]*)\)|@import\s+[\"']([^\"']+)", css)
        for url in pair
        if url
    ]


def addresses_in_script(code: str) -> list[str]:
    asks = r"\bimport\s*\(?|\bfrom|\bfetch\(|importScripts\(|\.src\s*=|\.open\([^,)]*,"
    return re.findall(rf"(?:{asks})\s*[\"'`]((?:https?:)?//[^\"'`]+)", code)


def foreign(urls: list[str]) -> list[str]:
    return [url for url in urls if re.match(r"(?:https?:|ftp:|wss?:)?//", url)]


def pages(site: Path) -> dict[Path, BeautifulSoup]:
    return {
        path: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(site.rglob("*.html"))
        if "_static" not in path.parts
    }


@pytest.fixture(scope="session")
def soups(site):
    return pages(site)


def chapters(soups) -> dict:
    return {path: soup for path, soup in soups.items() if re.match(r"\d\.\d-", path.name)}


@pytest.mark.alone
def test_it_builds_in_time(site):
    assert float((site.parent / "seconds").read_text()) < BUILD_SECONDS


def test_every_chapter_is_there(site, soups):
    assert {p.stem for p in chapters(soups)} == {p.stem for p in executed().values()}
    assert (
        (site / "index.html").exists()
        and (site / "glossary.html").exists()
        and (site / "references.html").exists()
    )


def test_no_page_loads_from_another_host(site, soups):
    assert {p.name: urls for p in soups if (urls := foreign(loads(p.read_text(encoding="utf-8"))))} == {}


def test_no_sheet_or_script_loads_from_another_host(site):
    found = {}
    for path in [*site.rglob("*.css"), *site.rglob("*.js")]:
        read = addresses_in_css if path.suffix == ".css" else addresses_in_script
        if urls := foreign(read(path.read_text(encoding="utf-8"))):
            found[path.name] = urls
    assert found == {}


@pytest.mark.parametrize("html", [
    '<script src="https://cdn.example/x.js"></script>',
    '<link rel="stylesheet" href="//fonts.example/css">',
    '<link rel="preconnect" href="https://fonts.example">',
    '<img src="http://example.com/x.png" alt="x">',
    '<img srcset="a.png 1x, https://example.com/b.png 2x" alt="x">',
    "<style>@import 'https://example.com/x.css';</style>",
    '<p style="background: url(https://example.com/x.png)">x</p>',
    "<script>import('https://cdn.example/x.js')</script>",
    "<script type=module>import x from 'https://cdn.example/x.js'</script>",
    "<script>fetch(`https://example.com/data`)</script>",
])  # fmt: skip
def test_a_load_from_another_host_is_found(html):
    assert len(foreign(loads(html))) == 1


def test_a_link_that_a_reader_may_follow_is_no_load():
    assert (
        foreign(loads('<a href="https://example.com">x</a><link rel="canonical" href="https://example.com">'))
        == []
    )


def widgets_of(soup) -> set[str]:
    """Return how a link names the widgets of a page: mask-builder-1, for #mask-builder-1.preset=…"""
    counts: dict[str, int] = {}
    for figure in soup.select("figure[data-plm]"):
        counts[figure["data-plm"]] = counts.get(figure["data-plm"], 0) + 1
    return {f"{name}-{i}" for name, count in counts.items() for i in range(1, count + 1)}


def dead(site: Path, soups: dict) -> list[str]:
    """Return the links and loads that lead nowhere inside the site."""
    ids = {
        path.resolve(): {t["id"] for t in s.find_all(id=True)}
        | {t["name"] for t in s.find_all("a", attrs={"name": True})}
        | widgets_of(s)
        for path, s in soups.items()
    }
    found = []
    for path, soup in soups.items():
        urls = [a["href"] for a in soup.find_all("a", href=True)] + [
            u for u in loads(path.read_text(encoding="utf-8"))
        ]
        for url in urls:
            parts = urllib.parse.urlsplit(url)
            if parts.scheme or parts.netloc or url.startswith("#!"):
                continue
            target = (
                (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path.resolve()
            )
            if not target.exists():
                found.append(f"{path.name}: {url}")
            elif (
                parts.fragment
                and target in ids
                and urllib.parse.unquote(parts.fragment).split(".")[0] not in ids[target] | {""}
            ):
                found.append(f"{path.name}: {url} (no such place)")
    return found


def test_every_link_leads_somewhere(site, soups):
    assert dead(site, soups) == []


def test_a_dead_link_is_found(tmp_path):
    page = tmp_path / "a.html"
    page.write_text(
        '<a href="b.html">b</a><a href="#nowhere">n</a><img src="x.png"><a href="a.html#here" id="here">h</a>'
    )
    assert dead(tmp_path, pages(tmp_path)) == [
        "a.html: b.html",
        "a.html: #nowhere (no such place)",
        "a.html: x.png",
    ]


def speechless(soup: BeautifulSoup) -> list[str]:
    """Return the pictures that say nothing to a reader who cannot see them."""
    article = soup.select_one("article") or soup
    return [
        str(i)[:120]
        for i in article.find_all("img")
        if len(i.get("alt", "").split()) < 3 or "<" in i.get("alt", "")
    ]


def test_every_picture_says_its_finding(soups):
    assert {p.name: speechless(s) for p, s in soups.items() if speechless(s)} == {}


@pytest.mark.parametrize(
    "html", ['<img src="x">', '<img src="x" alt="">', '<img src="x" alt="../_images/x.png">']
)
def test_a_silent_picture_is_found(html):
    assert len(speechless(BeautifulSoup(html, "html.parser"))) == 1


def test_the_alt_text_is_what_the_notebook_says(soups):
    for path, soup in chapters(soups).items():
        notebook = json.loads(
            (ROOT / "chapters" / path.parent.name / f"{path.stem}.ipynb").read_text(encoding="utf-8")
        )
        said = [
            " ".join("".join(o["data"]["text/plain"]).split())
            for c in notebook["cells"]
            for o in c.get("outputs", [])
            if "image/png" in o.get("data", {})
        ]
        assert [" ".join(i["alt"].split()) for i in soup.select(".cell_output img")] == said, path.name


MODELS = ("model", "causal", "t5", "bart")  # the parts of a widget's state that name a model file


def loads_a_model(soup: BeautifulSoup) -> bool:
    states = [json.loads(f["data-state"]) for f in soup.select("figure[data-plm]")]
    return any(state.get(key, "none") != "none" for state in states for key in MODELS)


def test_models_lie_where_the_page_looks(site, soups):
    states = [json.loads(f["data-state"]) for soup in soups.values() for f in soup.select("figure[data-plm]")]
    needed = [{state.get(key, "none") for key in MODELS} - {"none"} for state in states]
    there = {p.stem: p.stat().st_size for p in (site / "_static/models").glob("*.js")}
    assert set(there) == set().union(*needed)
    assert all(sum(there[name] for name in names) <= 1_500_000 for names in needed)  # of a widget, in base64


def weight(site: Path, path: Path, soup: BeautifulSoup) -> dict[str, int]:
    """Return the bytes of a page without theme and formulas: article, pictures, style sheets and scripts."""
    parts = {"article": len(str(soup.select_one("article")).encode())}
    for url in {i["src"] for i in soup.select("article img")}:
        parts[url] = (path.parent / url).stat().st_size
    used = {tag["data-plm"] for tag in soup.select("figure[data-plm]")}
    wanted = {
        "course.js",
        "course.css",
        "page.js",
        *(f"{name}.{kind}" for name in used for kind in ("css", "js")),
    }
    scripts = {f"{part}.js" for name in used for part in (*base.PARTS[name], f"{name}.en")}
    wanted |= {"host.js", "ui.css", *scripts} if used else set()
    return parts | {name: (site / "_static" / name).stat().st_size for name in sorted(wanted)}


def test_pages_are_light(site, soups):
    heavy = {}
    for path, soup in chapters(soups).items():
        if loads_a_model(soup):
            continue
        parts = weight(site, path, soup)
        if sum(parts.values()) > PAGE_KB * 1024:
            heavy[path.name] = [sum(parts.values()), *sorted(parts.items(), key=lambda kv: -kv[1])[:6]]
    assert heavy == {}


def test_a_heavy_page_is_found(tmp_path):
    (tmp_path / "_static").mkdir()
    for name in ("course.js", "course.css", "page.js"):
        (tmp_path / "_static" / name).write_text("")
    (tmp_path / "x.png").write_bytes(b"0" * (PAGE_KB + 1) * 1024)
    (tmp_path / "a.html").write_text('<article><img src="x.png" alt="x"></article>')
    [(path, soup)] = pages(tmp_path).items()
    assert sum(weight(tmp_path, path, soup).values()) > PAGE_KB * 1024


def test_widgets_load_where_they_are_used_only(soups):
    for path, soup in soups.items():
        scripts = " ".join(s.get("src", "") for s in soup.find_all("script"))
        assert bool(soup.select("figure[data-plm]")) == ("host.js" in scripts), path.name


def test_widgets_stand_on_a_table_that_speaks(soups):
    for path, soup in soups.items():
        for figure in soup.select("figure[data-plm]"):
            assert json.loads(figure["data-state"]) and figure.select_one("table caption").get_text(
                strip=True
            ), path.name


def test_chapters_can_be_taken_along_and_launched(soups):
    repository = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"][
        "Repository"
    ]
    name = repository.removeprefix("https://github.com/")
    for path, soup in chapters(soups).items():
        links = " ".join(urllib.parse.unquote(a["href"]) for a in soup.find_all("a", href=True))
        assert f"_sources/{path.parent.name}/{path.stem}.ipynb" in links
        assert (
            f"colab.research.google.com/github/{name}/blob/main/chapters/{path.parent.name}/{path.stem}.ipynb"
            in links
        )
        assert (
            f"mybinder.org/v2/gh/{name}/main?urlpath=lab/tree/chapters/{path.parent.name}/{path.stem}.ipynb"
            in links
        )


def test_the_repository_has_one_address():
    repository = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"][
        "Repository"
    ]
    citation = ROOT / "CITATION.cff"
    assert f"repository-code: {repository}" in citation.read_text(encoding="utf-8").replace('"', "")


FOLDS = {"set-up", "picture", "table", "claim", "widget", "solution"}


def test_folds_say_what_is_in_them(soups):
    for path, soup in chapters(soups).items():
        folded = soup.select("details.hide")
        kinds = [fold["data-kind"] for fold in folded]
        assert set(kinds) <= FOLDS, path.name
        assert kinds.count("solution") >= 3 and not any(fold.has_attr("open") for fold in folded), path.name
        for fold, kind in zip(folded, kinds):
            name = fold.summary.get_text(" ", strip=True)
            named = name.partition(":")[0].split()[-1].lower().removesuffix("s")  # "Picture and claims: …"
            assert name.startswith("Show a solution") if kind == "solution" else named == kind, name
            assert len(name.split()) > 2, f"{path.name}: {name}"
            assert not fold.summary.has_attr("aria-label"), "the name that is seen is the name that is read"


def test_the_links_of_every_quiz_lead_to_headings(site, soups):
    for path, soup in chapters(soups).items():
        for figure in soup.select("figure[data-plm=quiz]"):
            for question in json.loads(figure["data-state"])["questions"]:
                file, _, anchor = question["section"]["page"].partition("#")
                place = soups[(path.parent / file).resolve()].find(id=anchor)
                assert place, f"{path.name}: {question['section']}"
                heading = place.find(re.compile("h[1-6]")).get_text().rstrip("#").replace("’", "'")
                assert heading == question["section"]["title"], path.name


def test_quotes_that_open_with_bold_words_are_boxes(soups):
    for path, soup in chapters(soups).items():
        for quote in soup.select("article blockquote"):
            opens = quote.p and quote.p.contents and quote.p.contents[0].name == "strong"
            assert bool(opens) == ("plm-box" in quote.get("class", [])), path.name


NAME, LONGEST_NAME, LONGEST_WAY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*[A-Za-z0-9]"), 100, 140
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def refused(ways: list[str]) -> list[str]:
    """Return the files of a zip that Windows, a Mac or a phone would refuse, shorten or overwrite."""
    found, seen = [], set()
    for way in ways:
        parts = way.split("/")
        odd = [p for p in parts if not NAME.fullmatch(p) or p.split(".")[0].lower() in RESERVED]
        long = len(way) > LONGEST_WAY or max(map(len, parts)) > LONGEST_NAME
        if odd or long or way.lower() in seen:
            found.append(way)
        seen.add(way.lower())
    return found


def test_the_site_can_be_unpacked_everywhere(site):
    files = [path for path in site.rglob("*") if path.is_file()]
    assert refused([path.relative_to(site).as_posix() for path in files if path.name != ".buildinfo"]) == []
    assert sum(path.stat().st_size for path in files) < 24 * 1024 * 1024


@pytest.mark.parametrize("ways", [
    ["a:b.html"], ["a b.html"], ["因.html"], ["aux.js"], ["a."], ["x/" + "y" * 101], ["A.js", "a.js"],
    ["x/" * 80 + "a"],
])  # fmt: skip
def test_a_name_that_is_refused_somewhere_is_found(ways):
    assert refused(ways) == ways[-1:]
