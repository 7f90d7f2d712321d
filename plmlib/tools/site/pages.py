"""What the site adds to every page: alt texts, boxes, folds, and widgets."""

import html
import json
import re
from pathlib import Path

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from PIL import Image
from sphinx.application import Sphinx

from plmlib.widgets.base import figures

# mark of a page's HTML: the style sheets and scripts that such a page loads
LOADS = {
    "<math": (("math.css",), ()),
    "data-plm=": (("ui.css",), ("host.js",)),
    "plm-statement ": (("ledger.css",), ("ledger.js",)),  # filters the ledger, not the corrections
}


def alt_texts(app: Sphinx, tree: nodes.document) -> None:
    """Give each picture of a cell the sentence that its output carries as text/plain."""
    for bundle in tree.findall(
        lambda n: isinstance(n, nodes.container) and n.get("nb_element") == "mime_bundle"
    ):
        by_mime = {child.get("mime_type"): child for child in bundle.children}
        if "text/plain" in by_mime:
            alt = " ".join(by_mime["text/plain"].astext().split())
            for image in (i for child in bundle.children for i in child.findall(nodes.image)):
                image["alt"] = alt


def boxes(app: Sphinx, tree: nodes.document) -> None:
    """Mark quotes that open with bold words, so that the style sheet can make boxes of them."""
    for quote in tree.findall(nodes.block_quote):
        opening = [n for n in quote.children[0].children if n.astext().strip()] if quote.children else []
        if opening and isinstance(opening[0], nodes.strong):
            words = re.sub(r"[^a-z]+", "-", opening[0].astext().lower()).strip("-")
            quote["classes"] += ["plm-box", f"plm-box-{words}"]


def verdicts(app: Sphinx, tree: nodes.document) -> None:
    """Mark the printed lines of claims and exercise checks, so that the style sheet can colour ✓ and ✗."""
    for block in tree.findall(nodes.literal_block):
        mark = {"✓": "plm-holds", "✗": "plm-open"}.get(block.astext().lstrip()[:1])
        if mark and "output" in block.get("classes", []):
            block["classes"].append(mark)


def lighter(app: Sphinx, page: str, template: str, context: dict, tree) -> None:
    """Remove what the site's own sheets do without: a third of a chapter's bytes.

    These are the highlighter's spans for names, operators and brackets, the spans and classes that say what
    kind of link a link is, and the alignment inside the cells of tables. JupyterLab needs the alignment; here
    it would break a content policy without inline styles.
    """
    if "body" in context:
        body = re.sub(r'<span class="(?:[nopw]|sa|si)">([^<]*)</span>', r"\1", context["body"])
        body = re.sub(r'(<a [^>]*>)<span class="std std-(?:doc|ref)">(.*?)</span></a>', r"\1\2</a>", body)
        body = body.replace('<a class="reference internal"', "<a")
        context["body"] = re.sub(r""" style=(["'])text-align:left\1""", "", body)


MODELS = ("model", "causal", "t5", "bart")  # the parts of a widget's state that name a checkpoint


def models_of(body: str) -> set[str]:
    """Return the names of the checkpoints that the widgets of a page need."""
    return {state.get(key, "none") for _, state in figures(body) for key in MODELS} - {"none"}


def note_models(app: Sphinx, page: str, template: str, context: dict, tree) -> None:
    """Remember the checkpoints of this page for the end of the build."""
    app.env.plm_models = getattr(app.env, "plm_models", set()) | models_of(context.get("body", ""))


def write_models(app: Sphinx, error: Exception | None) -> None:
    """Write each model that a widget loads on first use as a script, so that a page from disk can load it."""
    names = set() if error else getattr(app.env, "plm_models", set())
    for name in sorted(names):
        from plmlib import course
        from plmlib.widgets import model_file, vocabulary_file

        if name == vocabulary_file.NAME:
            file = vocabulary_file.pack()
        else:
            model, tokenizer, _ = course.load(name)
            file = model_file.pack(model, tokenizer)
        script = Path(app.outdir, "_static", "models", f"{name}.js")
        script.parent.mkdir(exist_ok=True)
        script.write_text(model_file.script(name, file), encoding="utf-8")


def write_script(app: Sphinx, name: str, value) -> None:
    """Write a script that a page from disk may load: the page's scripts have the value as plm.NAME."""
    script = f"(globalThis.plm ??= {{}}).{name} = {json.dumps(value, ensure_ascii=False)};\n"
    Path(app.outdir, "_static", f"{name}.js").write_text(script, encoding="utf-8")


def smaller_pictures(app: Sphinx, error: Exception | None) -> None:
    """Store the notebooks' pictures as lossless WebP, a quarter smaller than PNG, and change the links."""
    for png in Path(app.outdir, "_images").glob("*.png") if not error else ():
        with Image.open(png) as picture:
            picture.convert("RGB").save(png.with_suffix(".webp"), lossless=True, quality=100, method=4)
        png.unlink()
    for page in Path(app.outdir).rglob("*.html") if not error else ():
        text = page.read_text(encoding="utf-8")
        smaller = re.sub(r'((?:src|href)="[^"]*_images/[0-9a-f]+)\.png"', r'\1.webp"', text)
        if smaller != text:
            page.write_text(smaller, encoding="utf-8")


def only_where_used(app: Sphinx, page: str, template: str, context: dict, tree) -> None:
    """Load the sheet of formulas, the widgets' host and the ledger's filter only where they are used."""
    body = context.get("body", "")
    for mark, (sheets, scripts) in LOADS.items():
        if mark in body:
            for sheet in sheets:
                app.add_css_file(sheet)
            for script in scripts:
                app.add_js_file(script, loading_method="defer")


def fold(writer, node: HideCodeCellNode) -> None:
    """Open a folded cell. Its name is the first line of the code, and says what kind of cell it is."""
    shown, hidden = (html.escape(node[key]) for key in ("prompt_show", "prompt_hide"))
    kind, colon, _ = node["prompt_show"].partition(":")
    # "Picture and claims" is a claim, most of all
    kind = kind.split()[-1].lower().removesuffix("s") if colon else "solution"
    name = shown
    if hidden != shown:
        name = f'<span class="collapsed">{shown}</span><span class="expanded">{hidden}</span>'
    writer.body.append(f'<details class="hide plm-fold" data-kind="{kind}"><summary>{name}</summary>\n')


def end_fold(writer, node: HideCodeCellNode) -> None:
    """Close it."""
    writer.body.append("</details>\n")


def setup(app: Sphinx) -> None:
    """Register all of this with Sphinx."""
    app.add_node(HideCodeCellNode, override=True, html=(fold, end_fold))
    app.connect("doctree-read", alt_texts)
    app.connect("doctree-read", boxes)
    app.connect("doctree-read", verdicts)
    app.connect("html-page-context", lighter)
    app.connect("html-page-context", only_where_used)
    app.connect("html-page-context", note_models)
    app.connect("build-finished", write_models)
    app.connect("build-finished", smaller_pictures)
