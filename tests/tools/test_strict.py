"""Pages without inline code, and the policy that they keep."""

import re

import pytest

from plmlib.tools.site import strict

PAGE = """<html lang="en" data-content_root="../" data-theme="auto"><head>
<script data-cfasync="false">document.documentElement.dataset.mode = 1;</script>
<noscript>
  <style>.pst-js-only { display: none }</style></noscript>
<script defer src="../_static/scripts/fontawesome.js?digest=1"></script>
<script src="../_static/searchtools.js"></script><script src="../searchindex.js"></script>
<script>DOCUMENTATION_OPTIONS.pagename = 'a';</script><script src="../_static/course.js"></script></head>
<body><button onclick="window.print()"><i class="fas fa-file"></i></button></body></html>"""


INLINE = re.compile(
    r"""<style\b[^>]*>|<script\b(?![^>]* src=)[^>]*>|<[a-z]+ [^>]*\b(?:style|on[a-z]+)=["'][^>]*>"""
)


def inline(page: str) -> list[str]:
    """Return the tags that hold code or a style in the page itself."""
    return INLINE.findall(page)


def test_the_theme_s_inline_code_is_taken_out():
    page, missing = strict.strict(PAGE)
    assert missing == [] and len(inline(PAGE)) == 4 and inline(page) == []
    assert 'href="../_static/noscript.css"' in page and "<button data-print>" in page
    assert re.findall(r'src="([^"]*)"', page) == ["../_static/course.js"]
    assert 'data-theme="light"' in page and '<i aria-hidden="true" class="fas' in page


def test_a_theme_that_has_changed_is_noticed():
    page, missing = strict.strict(PAGE.replace("data-cfasync", "data-other"))
    assert len(missing) == 1 and "cfasync" in missing[0] and inline(page)


def test_no_page_holds_inline_code(site):
    pages = [path for path in site.rglob("*.html") if "_static" not in path.parts]
    assert len(pages) > 20
    assert {p.name: found for p in pages if (found := inline(p.read_text(encoding="utf-8")))} == {}


def test_the_policy_is_beside_the_pages_and_its_exceptions_are_listed(site):
    headers = (site / "_headers").read_text(encoding="utf-8")
    assert headers == f"/*\n  Content-Security-Policy: {strict.POLICY}\n"
    narrow = {"'none'", "'self'"}
    rules = [rule.split() for rule in strict.POLICY.split("; ")]
    wide = {f"{name} {source}" for name, *sources in rules for source in sources if source not in narrow}
    assert wide == set(strict.EXCEPTIONS)


@pytest.mark.parametrize("name", ["fontawesome.js", "searchtools.js", "searchindex.js", "katex.min.js"])
def test_what_no_page_loads_is_not_in_the_site(site, name):
    assert list(site.rglob(f"{name}*")) == []
