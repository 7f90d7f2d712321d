"""The built site in a browser, opened from disk with every request to elsewhere counted and refused."""

import re
from pathlib import Path

import axe_playwright_python
import pytest
from support import ROOT, UNSEEN, settled, slowed, slowness, window
from support.paper import print_media, too_wide
from support.served import served

from plmlib.tools.books import executed
from plmlib.tools.site.strict import POLICY

pytestmark = pytest.mark.browser
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
CHAPTERS = list(executed().values())
NAMES = [
    "index",
    "glossary",
    "ledger",
    "corrections",
    "references",
    "teaching",
    "jupyterhub",
    "answers",
    "search",
    *(f"{p.parent.name}/{p.stem}" for p in CHAPTERS),
]
PART = {"ledger": "#chapter=1"}  # axe takes long for 246 entries of one kind
IDS = [name.rpartition("/")[2] for name in NAMES]
FIRST = next(name for name in NAMES if "/3.1-" in name)  # the page whose terms and claims are opened below


def source(name: str) -> str:
    """Return the text of a chapter's notebook, "" of another page."""
    path = next((path for path in CHAPTERS if path.stem == name.rpartition("/")[2]), None)
    return path.read_text(encoding="utf-8").replace('\\"', '"') if path else ""


LIVE = [name for name in NAMES if "<figure data-plm" in source(name)]
assert LIVE, "no page has a widget"
TIMED = """(async () => {
  const start = performance.now();
  await plm.mountAll();
  return performance.now() - start;
})()"""


@pytest.fixture
def visit(site, chromium):
    """visit(name, ...) -> page of the site; a console error or a request to another host fails at the end."""
    contexts, wrong = [], []

    def open_page(name, *, width=1200, dark=False, scripts=True, mount=True, query="", before=None):
        context = window(chromium, width, dark, scripts)
        contexts.append(context)
        page = slowed(context.new_page())

        if before:
            page.add_init_script(before)

        def judge(route):
            near = route.request.url.startswith(("file:", "data:", "blob:"))
            if not near:
                wrong.append(f"request: {route.request.url}")
            route.continue_() if near else route.abort()

        page.route("**/*", judge)
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on(
            "console",
            lambda said: said.type in ("error", "warning") and wrong.append(f"{said.type}: {said.text}"),
        )
        if scripts:  # without them the browser itself drops what the theme preloads
            page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
        page.goto((site / f"{name}.html").as_uri() + query)
        if scripts and mount and page.locator("figure[data-plm]").count():
            page.wait_for_function("globalThis.plm?.mountAll")
            page.evaluate("plm.mountAll()")
        return settled(page) if scripts and mount else page

    open_page.wrong = wrong
    yield open_page
    for context in contexts:
        context.close()
    assert not wrong, wrong


@pytest.mark.parametrize("name", NAMES, ids=IDS)
def test_pages_stand_alone_and_widgets_live(visit, name):
    page = visit(name, query=PART.get(name, ""))
    figures = page.locator("figure[data-plm]")
    assert page.locator("figure[data-plm][data-ready]").count() == figures.count()
    broken = page.evaluate(
        "[...document.images].filter((i) => i.complete && !i.naturalWidth).map((i) => i.src)"
    )
    assert broken == []
    assert serious(page) == []
    print_media(page)
    assert too_wide(page) == [], "on paper"


@pytest.mark.parametrize("name", NAMES, ids=IDS)
def test_a_phone_in_the_dark_shows_all_and_axe_finds_nothing_serious(visit, name):
    page = visit(name, width=360, dark=True, query=PART.get(name, ""))
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    wide = page.evaluate(
        "[...document.querySelectorAll('article *')]"
        ".filter((e) => e.getBoundingClientRect().right > innerWidth + 1)"
        ".filter((e) => !e.closest('pre, .cell_output, .math'))"
        ".slice(0, 3).map((e) => e.outerHTML.slice(0, 120))"
    )
    assert over <= 0, wide
    assert serious(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_colours_flash(visit, dark):
    """From the first picture on, the page is in the system's colours."""
    watch = """
    window.seen = [];
    const look = () => {
      document.body && seen.push(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    """
    page = visit(NAMES[-1], dark=dark, before=watch)
    page.wait_for_timeout(1000)
    colours = page.evaluate("window.seen")
    assert len(colours) > 5 and len(set(colours)) == 1, set(colours)
    assert page.evaluate("document.documentElement.dataset.mode") == "auto"


def test_a_stored_mode_that_is_none_counts_as_nothing_stored(visit, site):
    """The theme's script would mend it later, so dark.js is run again by itself."""
    page = visit("references", dark=True)
    script = (site / "_static/dark.js").read_text(encoding="utf-8")
    stored = ["light", "dark", "auto", "", "Dark", "constructor", "0"]
    look = """([script, stored]) => stored.map((value) => {
      for (const key of ["mode", "theme"]) localStorage.setItem(key, value);
      document.head.append(Object.assign(document.createElement("script"), { textContent: script }));
      const { mode, theme } = document.documentElement.dataset;
      return [mode, theme];
    })"""
    seen = page.evaluate(look, [script, stored])
    assert seen == [["light", "light"], ["dark", "dark"], *[["auto", "dark"]] * 5]


CODE = "{ include: [['.highlight']] }"
# The thousands of words of code share a dozen colours, tried once below; the corrections of the slides
# look as those of the notes do.
ALL_BUT_CODE = "{ exclude: [['.highlight'], ['#the-slides']] }"


def serious(page, where: str = ALL_BUT_CODE) -> list[str]:
    """Return what axe calls serious or critical, as rule: first place."""
    page.evaluate(AXE)
    options = "{ resultTypes: ['violations'], preload: false }"
    found = page.evaluate(f"axe.run({where}, {options})")["violations"]
    return [
        f"{v['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for v in found if v["impact"] in ("serious", "critical") for node in v["nodes"][:3]
    ]  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_colours_of_code_can_be_read(visit, dark):
    page = visit(FIRST, dark=dark)
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true })")
    kinds = page.evaluate(
        "new Set([...document.querySelectorAll('.highlight span')].map((e) => e.className)).size"
    )
    assert kinds > 10 and serious(settled(page), CODE) == []
    page.add_style_tag(content=".highlight .k { color: #888 !important; background: #999 !important }")
    assert any(line.startswith("color-contrast") for line in serious(page, CODE))


def test_axe_would_find_something(visit):
    page = visit("glossary")
    page.evaluate("document.querySelector('article').append(new Image(9, 9))")
    assert any(line.startswith("image-alt") for line in serious(page))
    visit.wrong.clear()


def test_a_request_to_elsewhere_would_be_counted(visit):
    page = visit("index")
    page.evaluate("fetch('https://example.invalid/x.js').catch(() => 0)")
    assert any("request: https://example.invalid/x.js" in line for line in visit.wrong)
    visit.wrong.clear()


@pytest.mark.parametrize(
    "name", [n for n in NAMES if "/" in n], ids=[i for n, i in zip(NAMES, IDS) if "/" in n]
)
def test_without_scripts_the_tables_and_formulas_stand(visit, name):
    page = visit(name, scripts=False)
    for figure in page.locator("figure[data-plm]").all():
        assert figure.locator("table").is_visible() and figure.locator("caption").inner_text().strip()
    for formula in page.locator("math").all()[:5]:
        assert formula.bounding_box()["height"] > 5


@pytest.mark.alone
@pytest.mark.parametrize("name", LIVE, ids=[name.rpartition("/")[2] for name in LIVE])
def test_widgets_mount_in_time(visit, name):
    """All widgets of a page: the bar is 100 ms, best of three."""
    for _ in range(3):  # noise only adds: one quiet round is enough
        page = visit(name, mount=False, before=UNSEEN)
        page.wait_for_function(
            "document.readyState === 'complete' && globalThis.plm?.mountAll && globalThis.plm.widgets"
        )
        page.wait_for_function(
            "[...document.querySelectorAll('figure[data-plm]')]"
            ".every((f) => globalThis.plm.widgets[f.dataset.plm])"
        )
        assert page.locator("figure[data-ready]").count() == 0
        took = page.evaluate(TIMED)
        allowed = 100 * slowness(page)
        print(f"all widgets mounted in {took:.0f} ms, allowed {allowed:.0f}")
        if took <= allowed:
            break
    assert took <= allowed


QUERIES = {  # what a reader types: where the first result leads, and words that its sentence shows as marked
    "nucleus sampling": (r"glossary\.html#nucleus", "ucleus"),
    "studies": (r"\.html#.+", "study"),
    "perplex": (r"glossary\.html#cross-entropy-perplexity", "perplexity"),
    "因果掩码": (r"glossary\.html#causal-mask", "因果掩码"),
    "掩": (r"\.html#.+", "掩"),
    "softmax 因果": (r"\.html#.+", "因果"),
    "ar.22": (r"ledger\.html#ar-22", "AR.22"),
    "top_p": (r"/3\.4-.*\.html#.+", "top_p"),
}


def asked(page, words: str):
    """Type words into the search page, and return its first result."""
    page.locator("main form.bd-search input").fill(words)
    shown = "(words) => document.querySelector('#search-count').dataset.query === words"
    page.wait_for_function(shown, arg=words)
    return page.locator("#search-results li").first


def test_search_leads_to_the_section_and_shows_the_sentence(visit):
    page = visit("search", query="?q=因果")
    assert page.locator("#search-results li mark").first.inner_text() == "因果"  # asked in the address
    for words, (leads, marked) in QUERIES.items():
        first = asked(page, words)
        assert re.search(leads, first.locator("a").get_attribute("href")), words
        assert any(marked in text for text in first.locator("mark").all_inner_texts()), words
        assert re.match(r"\d+ sections? found", page.locator("#search-count").inner_text()), words
    assert page.locator("#search-count").get_attribute("role") == "status"
    assert serious(page) == []
    asked(page, "a loss that no model can beat").locator("a").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/3\.1-.*\.html#is-there-a-loss-that-no-model-can-beat$"))
    assert page.locator("section#is-there-a-loss-that-no-model-can-beat").is_visible()


def test_search_takes_words_as_text_and_says_when_it_finds_nothing(visit):
    page = visit("search", query="?q=%3Cimg%20src%3Dx%20onerror%3Dhit()%3E犇猋")
    asked(page, "犇猋<img src=x onerror=hit()>")
    assert page.locator("main img").count() == 0
    asked(page, "犇猋")
    assert "Nothing found for “犇猋”" in page.locator("#search-count").inner_text()
    assert page.locator("#search-results li").count() == 0


def test_a_solution_opens_by_keyboard(visit):
    page = visit(next(n for n in NAMES if "/3.2-" in n))
    details = page.locator("details.hide").first
    assert details.get_attribute("open") is None
    details.locator("summary").focus()
    page.keyboard.press("Enter")
    assert details.get_attribute("open") is not None and details.locator("pre").first.is_visible()


def test_every_widget_obeys_the_keyboard(visit):
    for name in LIVE:
        page = visit(name)
        for figure in page.locator("figure[data-plm]:not([data-plm=guess], [data-plm=quiz])").all():
            control = figure.locator(
                "input[type=range]:visible, input[type=checkbox]:visible, select:visible, "
                "[role=grid] [tabindex='0']:visible, [role=listbox][tabindex='0']:visible"
            ).first
            control.focus()
            before = figure.inner_html()
            for key in ("ArrowRight", "End", " "):  # one is enough, and none undoes another
                page.keyboard.press(key)
            changed = "([figure, before]) => figure.innerHTML !== before"
            page.wait_for_function(changed, arg=[figure.element_handle(), before])


def test_the_model_of_a_page_runs_on_first_use(visit):
    page = visit(next(name for name in LIVE if 'data-plm="sampling-lab"' in source(name)))
    parts = (
        "[...document.scripts].map((script) => script.src.split('/').pop())"
        ".filter((name) => /lm.js|gpt/.test(name))"
    )
    assert page.evaluate(parts) == []
    page.locator(".plm-run-head").first.focus()
    page.locator(".plm-status[data-status=live]:not([data-busy])").first.wait_for()
    assert page.evaluate(parts)[0] == "lm.js"


def test_the_theme_can_be_switched(visit):
    page = visit("index")
    for mode in ("dark", "light"):
        page.locator(".theme-switch-button:visible").first.click()
        page.locator(f".theme-change-button[data-mode={mode}]:visible").click()
        assert page.evaluate("document.documentElement.dataset.theme") == mode


@pytest.fixture(scope="module")
def strict(site):
    """The address of the site below a path of a host that sends the strict policy."""

    with served(site, {"Content-Security-Policy": POLICY}) as address:
        yield address


@pytest.fixture
def hosted(chromium, strict):
    """hosted(name) -> page of the site behind the policy. Its .wrong names errors and files not found."""
    pages = []

    def open_page(name):
        page = slowed(chromium.new_page())
        pages.append(page)
        page.set_default_timeout(60_000)
        page.wrong = []
        page.on("response", lambda got: got.status >= 400 and page.wrong.append(f"{got.status} {got.url}"))
        page.on("pageerror", lambda error: page.wrong.append(f"error: {error}"))
        page.add_init_script(
            "globalThis.violations = []; document.addEventListener('securitypolicyviolation',"
            " (e) => violations.push(`${e.effectiveDirective} ${e.blockedURI}`))"
        )
        page.goto(f"{strict}/{name}.html")
        if page.locator("figure[data-plm]").count():
            page.evaluate("plm.mountAll()")
        return page

    yield open_page
    for page in pages:
        page.close()


@pytest.mark.parametrize("name", NAMES, ids=IDS)
def test_a_strict_policy_holds_below_a_path(hosted, name):
    page = hosted(name)
    assert page.locator("figure[data-ready]").count() == page.locator("figure[data-plm]").count()
    assert page.evaluate("violations") == [] and page.wrong == []
    page.evaluate(
        "document.body.append(Object.assign("
        "document.createElement('script'), { textContent: 'globalThis.hit = 1' }))"
    )
    page.wait_for_function("violations.includes('script-src-elem inline')")
    assert (
        page.evaluate("violations") == ["script-src-elem inline"] and page.evaluate("globalThis.hit") is None
    )


def test_a_model_runs_and_the_search_finds_below_a_path(hosted):
    page = hosted(next(name for name in LIVE if 'data-plm="sampling-lab"' in source(name)))
    page.locator(".plm-run-head").first.focus()
    page.locator(".plm-status[data-status=live]:not([data-busy])").first.wait_for()
    page.keyboard.press("ControlOrMeta+k")
    page.keyboard.type("因果掩码")
    page.keyboard.press("Enter")
    page.wait_for_url("**/course/v1/search.html?q=*")
    page.locator("#search-results li a").first.click()
    page.wait_for_url("**/course/v1/glossary.html#causal-mask")
    assert page.evaluate("violations") == [] and page.wrong == []


PHONE = """() => {
  const wide = (e) => e.getBoundingClientRect().width > 0 && e.getBoundingClientRect().right > innerWidth + 1;
  const names = (selector, wrong) => [...document.querySelectorAll(selector)].filter(wrong)
    .slice(0, 3).map((e) => e.outerHTML.slice(0, 120));
  const page = document.documentElement;
  const SCROLLS = "pre, .cell_output, .math, .pst-scrollable-table-container";
  return {
    overflow: page.scrollWidth > page.clientWidth ? [page.scrollWidth] : [],
    wide: names("body *", (e) => wide(e) && !e.closest(SCROLLS)),
    pictures: names("img", (e) => !e.naturalWidth || wide(e)),
    blurred: names("body *", (e) => getComputedStyle(e).filter.includes("blur")),
    formulas: names("math", (e) => e.getBoundingClientRect().height < 5),
  };
}"""


@pytest.fixture(scope="module")
def unpacked(site, tmp_path_factory):
    """The site in a folder with a name that people give."""
    folder = tmp_path_factory.mktemp("phone") / "我的 课程 #1 (100 %)"
    folder.symlink_to(site)
    return folder


def brightness(colour: str) -> float:
    """Return how bright a colour is that a browser names, from 0 to 255: "rgb(1, 2, 3)"."""
    return sum(map(float, re.findall(r"[\d.]+", colour)[:3])) / 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_phone_without_scripts_shows_pages_from_a_folder(chromium, unpacked, dark):
    colours = "dark" if dark else "light"
    view = {"width": 320, "height": 640}
    context = chromium.new_context(viewport=view, java_script_enabled=False, color_scheme=colours)
    page, found, lost = context.new_page(), {}, []
    page.on("requestfailed", lambda request: lost.append(request.url))
    for name in [FIRST] if dark else NAMES[::3]:
        page.goto(f"{unpacked.as_uri()}/{name}.html")
        wrong = {what: where for what, where in page.evaluate(PHONE).items() if where}
        found |= {name: wrong} if wrong else {}
    page.goto(f"{unpacked.as_uri()}/{FIRST}.html")
    assert found == {} and [url for url in lost if "/scripts/" not in url] == []  # the theme preloads scripts
    style = "getComputedStyle(document.querySelector('.highlight pre'))"
    ink, paper = page.evaluate(f"[{style}.color, {style}.backgroundColor]")
    assert brightness(ink) < 60 and brightness(paper) > 200
    page.evaluate("document.querySelector('article p').style.width = '400px'")
    page.evaluate("document.body.append(Object.assign(new Image(9, 9), { src: 'nothing.png' }))")
    assert {"pictures", "wide"} <= {what for what, where in page.evaluate(PHONE).items() if where}
    page.get_by_role("link", name="3.2 · Causal attention").last.click()
    assert page.locator("article h1").inner_text().startswith("3.2")
    context.close()


def test_no_address_of_this_machine_is_in_the_pages(site):
    root = str(ROOT)
    assert [
        p.name for p in site.rglob("*.html") if re.search(re.escape(root), p.read_text(encoding="utf-8"))
    ] == []


TERM = "a[href$='glossary.html#chain-rule']"
BOX = ".plm-popover"


def test_a_term_opens_beside_its_link_and_the_focus_returns(visit):
    page = visit(FIRST)
    link = page.locator(TERM).first
    link.focus()
    page.keyboard.press("Enter")
    box = page.locator(BOX)
    box.wait_for(state="visible")
    assert "链式法则" in box.inner_text() and "product" in box.inner_text()
    assert serious(page) == []
    near, at = box.bounding_box(), link.bounding_box()
    gap = max(near["y"] - at["y"] - at["height"], at["y"] - near["y"] - near["height"])
    assert 0 <= gap < 20
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.getAttribute('href')").endswith("#chain-rule")


def test_a_claim_opens_its_entry_in_the_ledger(visit):
    page = visit(FIRST, width=360)
    page.get_by_role("button", name="Show all results").click()  # this claim answers a guess
    page.locator("pre a[href$='ledger.html#ar-2']").first.click()
    box = page.locator(BOX)
    box.wait_for(state="visible")
    assert "Markov assumption" in box.inner_text() and "Correct." in box.inner_text()
    place = box.bounding_box()
    assert place["x"] >= 0 and place["x"] + place["width"] <= 360
    box.get_by_role("link").click()
    page.wait_for_url("**/ledger.html#ar-2")


def test_a_popover_is_a_link_without_scripts_or_with_the_control_key(visit):
    page = visit(FIRST, scripts=False)
    page.locator(TERM).first.click()
    page.wait_for_url("**/glossary.html#chain-rule")
    page = visit(FIRST)
    with page.context.expect_page() as opened:
        page.locator(TERM).first.click(modifiers=["ControlOrMeta"])
    opened.value.wait_for_url("**/glossary.html#chain-rule")
    assert page.locator(BOX).count() == 0
