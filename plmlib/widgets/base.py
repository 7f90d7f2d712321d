"""What every widget shares: traits that check themselves, the bundle, and one output that serves everybody."""

import json
from copy import copy
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

import traitlets

from plmlib import checks

STATIC = Path(__file__).parent / "static"
VIEW = "application/vnd.jupyter.widget-view+json"


@cache
def script(name: str, *shared: str) -> str:
    """Shared bundles, widget `name` and its words as the ES module of anywidget; the site loads the same files as scripts."""
    parts = ("ui", *shared, f"{name}.zh", name)
    code = "\n".join((STATIC / f"{part}.js").read_text(encoding="utf-8") for part in parts)
    return f'{code}\nexport default globalThis.plm.widgets["{name}"];\n'


@cache
def styles(name: str) -> str:
    """The style sheet of all widgets (theme tokens, then parts) and that of widget `name`."""
    return "\n".join((STATIC / f"{sheet}.css").read_text(encoding="utf-8") for sheet in ("ui", name))


@dataclass(frozen=True)
class Fallback:
    """What a page shows where no script runs: the finding in one sentence, and the numbers behind it."""

    finding: str
    columns: tuple[str, ...]
    rows: tuple[tuple, ...]


class Checked(traitlets.TraitType):
    """A synced part of a widget's state. `check(name, value)` returns the value to keep or raises ValueError, TypeError."""

    def __init__(self, default, check):
        super().__init__(default_value=default)
        self.check = check
        self.tag(sync=True, state=True)

    def default(self, obj=None):
        return copy(self.default_value)

    def validate(self, obj, value):
        return self.check(self.name, value)


def whole(default: int, low: int, high: int) -> Checked:
    """A whole number in [low, high]."""
    return Checked(default, lambda name, value: checks.integer(name, value, low, high))


def real(default: float, low: float, high: float) -> Checked:
    """A finite number in [low, high]."""
    return Checked(default, lambda name, value: checks.real(name, value, low, high))


def choice(default: str, options) -> Checked:
    """One of `options`."""
    options = tuple(options)
    return Checked(default, lambda name, value: checks.choice(name, value, options))


def choices(default, options) -> Checked:
    """A list of some of `options`, at least one."""
    options = tuple(options)

    def check(name, value):
        if isinstance(value, str) or not value:
            raise ValueError(
                f"{name} must be a list with at least one of {', '.join(map(repr, options))}, got {value!r}"
            )
        return [checks.choice(name, one, options) for one in value]

    return Checked(list(default), check)


def flag(default: bool) -> Checked:
    """True or False."""

    def check(name, value):
        if not isinstance(value, bool):
            raise TypeError(f"{name} must be True or False, got {value!r} ({type(value).__name__})")
        return value

    return Checked(default, check)


def text(default: str, longest: int = 400) -> Checked:
    """Text of at most `longest` characters."""

    def check(name, value):
        if len(checks.text(name, value)) > longest:
            raise ValueError(
                f"{name} must have at most {longest} characters, got {len(value)}. Cut it before"
            )
        return value

    return Checked(default, check)


def language() -> Checked:
    """`lang`: "" follows the page."""
    return choice("", ("", "en", "zh"))


def knobs(names) -> Checked:
    """`controls`: None shows every knob, a list only those; [] hides all."""
    names = tuple(names)

    def check(name, value):
        if isinstance(value, str):
            raise TypeError(f"{name} must be a list of names or None, got {value!r}. Write [{value!r}]")
        return None if value is None else [checks.choice(name, one, names) for one in value]

    return Checked(None, check)


def known(widget_class, arguments: dict) -> dict:
    """`arguments` if each names a state trait of the class; else TypeError that lists what there is."""
    allowed = sorted(widget_class.class_trait_names(state=True))
    unknown = set(arguments) - set(allowed)
    if unknown:
        raise TypeError(
            f"{widget_class.__name__} has no argument {min(unknown)!r}. It takes {', '.join(allowed)}"
        )
    return arguments


def state(widget) -> dict:
    """The widget's whole state as plain data: what its constructor takes, what a page's address carries."""
    return {name: getattr(widget, name) for name in sorted(widget.trait_names(state=True))}


def figure(name: str, values: dict, fallback: Fallback) -> str:
    """The HTML that a page keeps: a captioned table inside the figure on which host.js mounts the live widget."""
    cells = lambda tag, row: "".join(f"<{tag}>{escape(str(cell), quote=True)}</{tag}>" for cell in row)  # noqa: E731
    data = escape(json.dumps(values, ensure_ascii=False, separators=(",", ":")), quote=True)
    rows = "".join(f"<tr>{cells('td', row)}</tr>" for row in fallback.rows)
    return (
        f'<figure data-plm="{escape(name, quote=True)}" data-state="{data}"><table>'
        f"<caption>{escape(fallback.finding, quote=True)}</caption>"
        f"<thead><tr>{cells('th', fallback.columns)}</tr></thead><tbody>{rows}</tbody></table></figure>"
    )


def mimebundle(widget, **_) -> tuple[dict, dict]:
    """One output for everybody: the live view, the table, the sentence. Needs `widget.plm_name`, `widget.fallback()`."""
    fallback = widget.fallback()
    view = {"version_major": 2, "version_minor": 1, "model_id": widget.model_id}
    html = figure(widget.plm_name, state(widget), fallback)
    return {"text/plain": fallback.finding, "text/html": html, VIEW: view}, {}
