"""Chinese on the English pages is marked, in elements or runs, and nothing else of a page changes."""

import re

import pytest

from plmlib.tools.site import chinese

CODE = re.compile(r"<(head|script|style|pre|code|math|svg|select|textarea)\b.*?</\1>", re.S)
MARKED = re.compile(r'<(\w+)(?: [^>]*)? lang="zh-Hans"[^>]*>.*?</\1>', re.S)
TAG = re.compile("<!--.*?-->|<[^>]*>", re.S)
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


def article(inside: str) -> str:
    """Return what is marked in a page with this in its body."""
    page = f'<html lang="en">\n<head><title>因果</title></head><body>{inside}</body></html>'
    return re.search("<body>(.*)</body>", chinese.marked(page), re.S)[1]


def unmarked(page: str) -> list[str]:
    """Return the runs of Chinese that no element says to be Chinese, without code and formulas."""
    for kind in (CODE, MARKED, TAG):
        page = kind.sub(" ", page)
    return HAN.findall(page)


def test_all_chinese_of_the_site_is_marked(site):
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html") if "_static" not in path.parts]
    written = [page for page in pages if chinese.LANG in page]
    assert len(written) > 20 and [text for page in pages for text in unmarked(page)] == []


@pytest.mark.parametrize("before, after", [
    ("<p>A mask (掩码) hides.</p>", "<p>A mask (<z>掩码</z>) hides.</p>"),
    ("<p>He says 看，不是。 and goes.</p>", "<p>He says <z>看，不是。</z> and goes.</p>"),
    ("<p>It reads 编码器–解码器 · BART.</p>", "<p>It reads <z>编码器–解码器</z> · BART.</p>"),
    ("<p>The slide <em>RNN的两个局限 (RNN)</em>.</p>", "<p>The slide <em z>RNN的两个局限 (RNN)</em>.</p>"),
    ("<tr><td>因果掩码</td><td>mask</td></tr>", "<tr><td z>因果掩码</td><td>mask</td></tr>"),
    ("<dd><p>它很快，<b>很快</b>。</p></dd>", "<dd z><p>它很快，<b>很快</b>。</p></dd>"),
    ("<li><p><b>改为</b> 由 N 层堆叠而成</p></li>", "<li z><p><b>改为</b> 由 N 层堆叠而成</p></li>"),
    ("<p><b>Wrong:</b> <em>它写不出来</em></p>", "<p><b>Wrong:</b> <em z>它写不出来</em></p>"),
    ("<td>strength (核心优势)</td>", "<td>strength (<z>核心优势</z>)</td>"),
    ('<h2>微调<a title="Link">#</a></h2>', '<h2><z>微调</z><a title="Link">#</a></h2>'),
    ("<p>A <em>复杂 <math>n</math> 太高</em></p>", "<p>A <em z>复杂 <math>n</math> 太高</em></p>"),
])  # fmt: skip
def test_what_is_chinese_gets_the_mark(before, after):
    after = after.replace("<z>", '<span lang="zh-Hans">').replace("</z>", "</span>")
    assert article(before) == after.replace(" z>", ' lang="zh-Hans">')


@pytest.mark.parametrize("same", [
    "<pre>print('掩码')</pre>", "<p><code>掩码 = 1</code></p>", "<script>say('掩码')</script>",
    "<math><mtext>掩码</mtext></math>", '<img alt="掩码"/>', '<span id="掩码"></span>', "<!-- 掩码 -->",
    "<p>A &amp; B &lt; “quoted” — text</p>", '<p a="1">x<br/>y</p>',
    "<script>if (1 < 2 && '&lt;') {}</script>",
])  # fmt: skip
def test_everything_else_stays_as_it_is(same):
    assert article(f"{same}\n<p>掩码</p>") == f'{same}\n<p lang="zh-Hans">掩码</p>'


def test_a_chinese_page_needs_no_marks():
    page = '<html lang="zh-Hans"><body><p>掩码</p></body></html>'
    assert chinese.marked(page) == page


def test_a_run_that_is_not_marked_is_found():
    assert unmarked('<p>a <span lang="zh-Hans">掩码</span> b 掩 <code>掩码</code></p>') == ["掩"]
