"""What every widget shares: a state that checks itself, its script, and one output that serves everybody."""

import json
import os
import re
import sys
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from functools import cache
from html import escape, unescape
from pathlib import Path

import anywidget
import traitlets
from IPython.display import HTML

from plmlib.widgets.kinds import KINDS

STATIC = Path(__file__).parent / "static"
SOURCES = Path(__file__).parent / "js"
VIEW = "application/vnd.jupyter.widget-view+json"


def _table(name: str) -> dict:
    return json.loads((SOURCES / name).read_text(encoding="utf-8"))


PARTS = _table("parts.json")  # widget -> the shared bundles that it uses, in the order of loading


@cache
def script(name: str, *later: str) -> str:
    """Return widget `name` as the ES module that anywidget mounts; the site loads the same files as scripts.

    later  shared bundles that a page loads on first use only
    """
    parts = (*PARTS[name], *later, f"{name}.en", f"{name}.zh", name)
    code = "\n".join((STATIC / f"{part}.js").read_text(encoding="utf-8") for part in parts)
    return f'{code}\nexport default globalThis.plm.widgets["{name}"];\n'


@cache
def styles(name: str) -> str:
    """Return the style sheet of all widgets (theme tokens, then parts), followed by that of widget `name`."""
    return "\n".join((STATIC / f"{sheet}.css").read_text(encoding="utf-8") for sheet in ("ui", name))


@cache
def limits(name: str) -> dict[str, dict]:
    """Return what each part of widget `name`'s state may be: js/ui/limits.json, then js/<name>/limits.json.

    The page reads the same two files, also for what a link says. An entry has a `kind`, and the limits of
    that kind: `low` and `high`, `longest`, or `options`. `step` and `slider` concern the page only, and
    `"link": false` keeps a part out of links.
    """
    return limits_of_all() | _table(f"{name}/limits.json")


@cache
def limits_of_all() -> dict[str, dict]:
    """Return the parts of the state that every widget has, and their limits."""
    return _table("ui/limits.json")


@dataclass(frozen=True)
class Fallback:
    """What a page shows where no script runs: the finding in one sentence, and the numbers behind it."""

    finding: str
    columns: tuple[str, ...]
    rows: tuple[tuple, ...]


class Refused(traitlets.TraitError, ValueError):
    """A value that does not fit the rest of the state; a message from the page with one changes nothing."""


class Checked(traitlets.TraitType):
    """A synced part of a widget's state.

    check(name, value) returns the value to keep, or raises ValueError or TypeError.
    """

    def __init__(self, default, check):
        super().__init__(default_value=default)
        self.check = check
        self.tag(sync=True, state=True)

    def default(self, obj=None):
        return copy(self.default_value)

    def validate(self, obj, value):
        return self.check(self.name, value)


def limited(limit: dict, default, check=None) -> Checked:
    """A part of the state that stays within `limit`, an entry of limits().

    check  check(limit, name, value) for a part that no link holds; by default that of the limit's kind
    """
    check = check or KINDS[limit["kind"]]
    return Checked(default, lambda name, value: check(limit, name, value))


def computed() -> traitlets.Dict:
    """A part of the state that Python computes from the others: the page gets it, no constructor takes it."""
    return traitlets.Dict().tag(sync=True, state=True, computed=True)


def known(widget_class, arguments: dict) -> dict:
    """Return `arguments` if each is a part of the class's state; else raises TypeError, naming all parts."""
    for name in sorted(set(arguments) & set(widget_class.class_trait_names(computed=True))):
        raise TypeError(f"{name} is computed from the other arguments; leave it out")
    allowed = sorted(widget_class.class_trait_names(state=True))
    unknown = set(arguments) - set(allowed)
    if unknown:
        raise TypeError(
            f"{widget_class.__name__} has no argument {min(unknown)!r}. It takes {', '.join(allowed)}"
        )
    return arguments


def state(widget) -> dict:
    """Return the widget's whole state as plain data: what its constructor takes, and what a page keeps."""
    return {name: getattr(widget, name) for name in sorted(widget.trait_names(state=True))}


def figure(name: str, values: dict, fallback: Fallback) -> str:
    """Return the HTML that a page keeps: a figure with a captioned table, where host.js mounts the widget."""

    def cells(tag: str, row: tuple) -> str:
        left = "style='text-align:left'"  # JupyterLab aligns every cell on the right
        return "".join(f"<{tag} {left}>{escape(str(cell), quote=True)}</{tag}>" for cell in row)

    data = escape(json.dumps(values, ensure_ascii=False, separators=(",", ":")), quote=True)
    rows = "".join(f"<tr>{cells('td', row)}</tr>" for row in fallback.rows)
    return (
        f'<figure data-plm="{escape(name, quote=True)}" data-state="{data}"><table>'
        f"<caption>{escape(fallback.finding, quote=True)}</caption>"
        f"<thead><tr>{cells('th', fallback.columns)}</tr></thead><tbody>{rows}</tbody></table></figure>"
    )


def figures(page: str) -> list[tuple[str, dict]]:
    """Return (name, state) of each figure() in the HTML of a page or of an output."""
    found = re.findall(r'<figure data-plm="([^"]+)" data-state="([^"]*)"', page)
    return [(name, json.loads(unescape(state))) for name, state in found]


def _tables_only() -> bool:
    return os.environ.get("PLM_TABLES") == "1"


def mimebundle(widget, **_) -> tuple[dict, dict]:
    """Return one output for everybody: the live view, the table, and the finding as a sentence.

    widget  has `plm_name` and `fallback()`

    PLM_TABLES=1 leaves out the live view, for a host that shows nothing in its place.
    """
    fallback = widget.fallback()
    data = {"text/plain": fallback.finding, "text/html": figure(widget.plm_name, state(widget), fallback)}
    if _tables_only():
        return data, {}
    metadata = {}
    if "google.colab.output" in sys.modules:  # Colab draws a widget only if told which script loads it
        _, metadata = anywidget.AnyWidget._repr_mimebundle_(widget)
    return data | {VIEW: {"version_major": 2, "version_minor": 1, "model_id": widget.model_id}}, metadata


def in_marimo(widget) -> Callable[[], HTML] | None:
    """Return what gives marimo the table if PLM_TABLES=1, else None: marimo then shows the live view.

    marimo never reads the output of an AnyWidget that `mimebundle` makes.
    """
    return (lambda: HTML(widget._repr_mimebundle_()[0]["text/html"])) if _tables_only() else None


class Widget(anywidget.AnyWidget):
    """What every widget is: a state of limited parts, shown live, as a table, and as a sentence.

    A subclass has `plm_name`, `_esm`, `_css`, its parts, and `fallback()`.
    """

    as_table = limited(limits_of_all()["as_table"], False)
    guess = limited(limits_of_all()["guess"], "")
    revealed = limited(limits_of_all()["revealed"], False)
    lang = limited(limits_of_all()["lang"], "")
    author = traitlets.Dict().tag(sync=True)  # the state as it was constructed: what Reset goes back to

    def __init__(self, **arguments):
        super().__init__(**known(type(self), arguments))
        self.author = {name: value for name, value in state(self).items() if name in limits(self.plm_name)}

    _repr_mimebundle_ = mimebundle
    _display_ = property(in_marimo)
