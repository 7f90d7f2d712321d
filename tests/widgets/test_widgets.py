"""The widgets on the Python side: what they print where no script runs, their errors, limits and bundles."""

import gzip
import html
import json
import math
import re
import shutil
import subprocess
import sys

import pytest
from support import ROOT, need
from support.goldens import FIXTURES, GOLDENS, alike, short

from plmlib import sampling
from plmlib.widgets import (
    ActivationLab,
    AttentionLab,
    CorruptionLab,
    CostExplorer,
    EvidenceLab,
    Genealogy,
    Guess,
    MaskBuilder,
    MaskingLab,
    NormLab,
    PairLab,
    ParadigmBoard,
    ParadigmCard,
    PositionLab,
    Quiz,
    SamplingLab,
    TokenizerExplorer,
    TranslatorLab,
    base,
    masking,
    sampling_lab,
)
from plmlib.widgets.mask_builder import tokenise

WIDGETS = (ActivationLab, MaskBuilder)
ALL = (*WIDGETS, SamplingLab, MaskingLab, TokenizerExplorer, PairLab, EvidenceLab, NormLab, PositionLab)
ALL = (*ALL, TranslatorLab, CorruptionLab, ParadigmBoard, ParadigmCard, AttentionLab)
ALL = (*ALL, CostExplorer, Genealogy)
ASKING = (Guess, Quiz)  # their state belongs to the reader, and tests/course and tests/tools test them
JS = ROOT / "plmlib/widgets/js"
ATTACKS = (
    "<script>x</script> a b \"onload='",
    "&lt;b&gt; a b </figure><img/src/onerror=x>",
    'a b c "><svg/onload=x>',
)


@pytest.mark.parametrize("widget", WIDGETS)
def test_one_output_serves_everybody(widget):
    data, _ = widget()._repr_mimebundle_()
    page = data["text/html"]
    assert set(data) == {"text/plain", "text/html", base.VIEW}
    assert (
        page.startswith(f'<figure data-plm="{widget.plm_name}"')
        and html.escape(data["text/plain"], quote=True) in page
    )
    assert "<caption>" in page and page.count("<tr>") > 2 and "object at 0x" not in page
    kept = json.loads(html.unescape(re.search(r'data-state="([^"]*)"', page)[1]))
    assert base.state(widget(**kept)) == kept


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_of_a_reader_stays_text(attack):
    page = MaskBuilder(text=attack)._repr_mimebundle_()[0]["text/html"]
    tags = set(re.findall(r"<(/?\w+)", page))
    assert {tag.strip("/") for tag in tags} == {
        "figure",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }
    assert page.count('"') == 4  # the quotes of the two attributes


def test_the_fallback_says_what_the_widget_shows():
    assert MaskBuilder().fallback().finding == (
        "Causal mask, before softmax: 21 of 36 pairs may attend; "
        "in 0 of 6 rows hidden tokens change the weights."
    )
    assert "in 5 of 6 rows hidden tokens" in MaskBuilder(order="after").fallback().finding
    assert "2 rows see nothing and are NaN" in MaskBuilder(padding="left").fallback().finding
    assert MaskBuilder(padding="left").fallback().rows[0][1] == "nothing"
    assert "zero at 84.1% of them, GELU's at 0.0%" in ActivationLab().fallback().finding
    assert ActivationLab(functions=["printed"], x=-3).fallback().rows[0][1] == "2.6832"


def test_own_scores_are_used():
    scores = [[0.0] * 4 for _ in range(4)]
    rows = MaskBuilder(text="a b c d", scores=scores).fallback().rows
    assert [row[3] for row in rows] == [f"{math.log(n):.2f}" for n in (1, 2, 3, 4)]


@pytest.mark.parametrize(("widget", "arguments", "error", "says"), [
    (MaskBuilder, {"preset": "diagonal"}, ValueError, "preset must be one of 'bidirectional'"),
    (MaskBuilder, {"prefix": 2.5}, TypeError, "prefix must be a whole number, got 2.5"),
    (MaskBuilder, {"window": 0}, ValueError, r"window must be in \[1, 24\], got 0"),
    (MaskBuilder, {"text": "a b"}, ValueError, "text must have 4 to 24 tokens"),
    (MaskBuilder, {"text": None}, TypeError, "text must be text"),
    (MaskBuilder, {"text": "a b c \ud800"}, ValueError, "half of a surrogate pair, not a character"),
    (MaskBuilder, {"text": "a b c d" + " " * 400}, ValueError, "text must have at most 400 characters"),
    (MaskBuilder, {"flips": {"a": 1}}, TypeError, "flips must be a list of cells"),
    (ActivationLab, {"guess": "\udc00"}, ValueError, r"got '\\udc00' at position 0"),
    (MaskBuilder, {"flips": [576]}, ValueError, "flips must be in"),
    (MaskBuilder, {"scores": [[math.nan]]}, ValueError, r"scores\[0\] must be finite"),
    (MaskBuilder, {"scores": [[1.0], [1.0, 2.0]]}, ValueError, "rows of one length"),
    (MaskBuilder, {"controls": "text"}, TypeError, r"Write \['text'\]"),
    (MaskBuilder, {"controls": ["colour"]}, ValueError, "controls must be one of"),
    (MaskBuilder, {"tokens": "a b c d"}, TypeError, "MaskBuilder has no argument 'tokens'"),
    (ActivationLab, {"x": 6}, ValueError, "x must be in"),
    (ActivationLab, {"x": True}, TypeError, "x must be a number"),
    (ActivationLab, {"sigma": 0}, ValueError, "sigma must be in"),
    (ActivationLab, {"functions": []}, ValueError, "functions must be a list with at least one"),
    (ActivationLab, {"functions": "gelu"}, ValueError, "functions must be a list"),
    (ActivationLab, {"as_table": 1}, TypeError, "as_table must be True or False"),
    (ActivationLab, {"lang": "de"}, ValueError, "lang must be one of"),
])  # fmt: skip
def test_bad_arguments_are_named(widget, arguments, error, says):
    with pytest.raises(error, match=says):
        widget(**arguments)


def test_a_wrong_value_from_the_page_is_refused_and_the_state_kept():
    widget = MaskBuilder()
    with pytest.raises(ValueError):
        widget.set_state({"preset": "diagonal"})
    assert widget.preset == "causal"


def test_two_widgets_share_nothing():
    one, other = ActivationLab(), ActivationLab()
    one.functions = ["tanh"]
    assert other.functions == ["gelu", "relu"] == ActivationLab().functions


def test_words_are_split_as_in_the_page():
    assert tokenise("  a\tb\u3000c ") == ["a", "b", "c"]
    assert tokenise("猫坐在垫子上") == list("猫坐在垫子上")
    assert tokenise("猫 坐") == ["猫", "坐"]
    assert tokenise("abc") == ["abc"] and tokenise("") == []


def test_toy_scores_depend_on_the_words_alone():
    scores = masking.toy_scores(["the", "cat", "the"], ["the", "cat", "the"], 0)
    assert (scores[0] == scores[2]).all() and (scores[:, 0] == scores[:, 2]).all()
    assert (scores != masking.toy_scores(["the", "cat", "the"], ["the", "cat", "the"], 1)).any()


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(short(GOLDENS[name]()), kept)


def test_javascript_cores_equal_torch():
    need("node")
    files = map(str, sorted((ROOT / "tests/widgets/js").glob("*.test.js")))
    done = subprocess.run(["node", "--test", *files], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert int(re.search(r"# pass (\d+)", done.stdout)[1]) >= 12


@pytest.fixture(scope="module")
def codes():
    """What "Copy as PyTorch" prints for many states, with the numbers that the page shows."""
    need("node")
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/codes.mjs")], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_copied_mask_code_runs_and_gives_the_same_weights(codes, capsys):
    for case in codes["masks"]:
        run = {}
        exec(case["code"], run)
        assert run.get("tokens", run.get("keys")) == case["keys"]
        assert run["mask"].tolist() == case["mask"]
        assert (run["attn_mask"] == run["mask"]).all() == (case["convention"] == "sdpa")
        shown = [[math.nan if weight is None else weight for weight in row] for row in case["weights"]]
        assert run["weights"].tolist() == [pytest.approx(row, abs=1e-9, nan_ok=True) for row in shown]


def test_copied_activation_code_runs_and_gives_the_same_numbers(codes, capsys):
    for case in codes["activations"]:
        run = {}
        exec(case["code"], run)
        assert run["results"] == {
            name: pytest.approx(shown, abs=1e-6) for name, shown in case["results"].items()
        }


def test_bundles_are_what_the_sources_give(tmp_path):
    need("node")
    if not (JS / "node_modules/esbuild").is_dir():
        need("npm")
        tools = tmp_path / "js"
        shutil.copytree(JS, tools, ignore=shutil.ignore_patterns("node_modules"))
        subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            cwd=tools,
            check=True,
            capture_output=True,
        )
    else:
        tools = JS
    out = tmp_path / "out"
    subprocess.run(["node", "build.mjs", str(out)], cwd=tools, check=True, capture_output=True)
    built = sorted(path.name for path in out.iterdir())
    assert built == sorted(path.name for path in base.STATIC.iterdir())
    for name in built:
        assert (out / name).read_bytes() == (base.STATIC / name).read_bytes(), (
            f"{name}: run node build.mjs in plmlib/widgets/js"
        )


def example() -> dict[str, str]:
    """The files of the widget that CONTRIBUTING.md shows, by their paths below plmlib/widgets."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    shown = re.findall(r"`plmlib/widgets/((?:js/)?coin[^`]*)`[^\n]*:\n\n```\w+\n(.*?)```", text, re.DOTALL)
    return dict(shown)


def test_the_widget_that_contributors_are_shown_runs(tmp_path, monkeypatch):
    need("npm")
    files = example()
    assert set(files) == {"js/coin/limits.json", "js/coin/words.js", "js/coin/index.js", "coin.py"}
    sources, static = tmp_path / "js", tmp_path / "static"
    shutil.copytree(JS, sources, ignore=shutil.ignore_patterns("node_modules"))
    for name, code in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(code, encoding="utf-8")
    (sources / "coin/style.css").touch()
    parts = json.loads((sources / "parts.json").read_text()) | {"coin": ["ui"]}
    (sources / "parts.json").write_text(json.dumps(parts))
    install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(install, cwd=sources, check=True, capture_output=True)
    subprocess.run(["node", "build.mjs", str(static)], cwd=sources, check=True, capture_output=True)
    monkeypatch.setattr(base, "SOURCES", sources)
    monkeypatch.setattr(base, "STATIC", static)
    monkeypatch.setattr(base, "PARTS", parts)
    made = {}
    exec(compile(files["coin.py"], "coin.py", "exec"), made)
    coin = made["Coin"](p=0.25)
    assert coin.fallback().finding == "Entropy: 0.811 bits"
    assert 'globalThis.plm.widgets["coin"]' in coin._esm and "Entropy" in coin._esm
    with pytest.raises(ValueError, match="p must be"):
        coin.p = 1.5
    for cached in (base.script, base.styles, base.limits):
        cached.cache_clear()


PAGES_OWN = ("plm-answer", "plm-box", "plm-holds", "plm-open", "plm-waiting")  # what the site marks on a page


@pytest.mark.parametrize("path", sorted(base.STATIC.glob("*.css")), ids=lambda p: p.stem)
def test_a_widget_does_not_style_what_the_page_has_marked(path):
    rule = rf"(?:^|[,{{}}])\s*\.(?:{'|'.join(PAGES_OWN)})[,{{]"  # a rule for the class alone, outside .plm
    assert re.findall(rule, path.read_text(encoding="utf-8"), re.M) == []


def test_bundles_are_small():
    files = {path.name: path.read_bytes() for path in base.STATIC.iterdir()}
    packed = {name: len(gzip.compress(code, 9)) for name, code in files.items()}
    assert len(files["host.js"]) <= 3200 and "lm.js" in files and "sampling-lab.js" in files
    assert not {
        name: (len(code), packed[name])
        for name, code in files.items()
        if len(code) > 20_000 or packed[name] > 7000
    }
    parts = json.loads((JS / "parts.json").read_text(encoding="utf-8"))
    for name, shared in parts.items():  # what a page with one widget loads, in one language
        loaded = ["host", name, f"{name}.en", *shared, *(f"{part}.en" for part in shared), "lm"]
        assert sum(packed.get(f"{part}.js", 0) for part in loaded) <= 50_000, name
    # All widgets together; a page loads those of its own, within the limit above.
    assert sum(size for name, size in packed.items() if name.endswith(".js")) <= 240_000


PAGE = r"\b(document|globalThis|localStorage|fetch|XMLHttpRequest|HTMLElement|requestAnimationFrame)\b"


def test_what_computes_knows_no_page():
    files = [
        *JS.glob("core/*.js"),
        *JS.glob("*/state.js"),
        *JS.glob("*/code.js"),
        JS / "mask-builder/masking.js",
    ]
    assert len(files) > 20
    for path in files:
        code = re.sub(r"//.*|/\*[\s\S]*?\*/", "", path.read_text(encoding="utf-8"))
        found = re.search(PAGE, code) or re.search(r'"\.\./(ui|tokens|matrix)/', code)
        assert not found, f"{path.name}: {found[0]}"


def sources() -> list:
    """Every JavaScript source of the widgets and of their tests."""
    found = [path for folder in (JS, ROOT / "tests/widgets/js") for path in folder.rglob("*.*js")]
    return sorted(path for path in found if "node_modules" not in path.parts)


def test_javascript_lines_and_files_are_short_enough_to_read():
    assert len(sources()) > 50
    for path in sources():
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= 250, f"{path.name} has {len(lines)} lines; divide it by idea"
        long = [f"{path.name}:{n}" for n, line in enumerate(lines, 1) if len(line) > 110]
        assert not long, f"lines of more than 110 characters: {', '.join(long)}"


def test_folders_sources_and_bundles_have_the_same_names():
    names = {path.name for path in base.STATIC.iterdir()}
    shared = {name for parts in base.PARTS.values() for name in parts} | {"lm"}
    assert {widget.plm_name for widget in ALL + ASKING} == set(base.PARTS)
    assert names == (
        {"host.js", "page.js", "first.js", "ui.css"}
        | {f"{name}.js" for name in shared}
        | {f"{name}.{kind}" for name in base.PARTS for kind in ("js", "css", "en.js", "zh.js")}
    )
    for name in shared | set(base.PARTS):
        assert (JS / name).is_dir(), name


def numbers_of(limits: dict) -> dict[str, dict]:
    return {name: limit for name, limit in limits.items() if limit["kind"] in ("whole", "real")}


@pytest.mark.parametrize("widget", WIDGETS)
def test_python_takes_numbers_as_far_as_the_table_says(widget):
    limits = numbers_of(base.limits(widget.plm_name))
    assert len(limits) >= 4
    one = widget()
    for name, limit in limits.items():
        for end, beyond in ((limit["low"], -1), (limit["high"], 1)):
            setattr(one, name, end)
            assert getattr(one, name) == end
            with pytest.raises(ValueError, match=f"{name} must be in"):
                setattr(one, name, end + beyond)


def test_python_takes_every_option_of_the_table():
    for widget in WIDGETS:
        one = widget()
        choices = {k: v for k, v in base.limits(widget.plm_name).items() if v["kind"] == "choice"}
        assert len(choices) >= 2
        for name, limit in choices.items():
            for option in limit["options"]:
                setattr(one, name, option)
            with pytest.raises(ValueError, match=f"{name} must be one of"):
                setattr(one, name, "other")


def test_the_tables_hold_all_of_a_state_but_what_is_computed():
    for widget in ALL:
        states = set(widget.class_trait_names(state=True)) - {"recorded"}
        assert states == set(base.limits(widget.plm_name)), widget.__name__


def test_the_tables_name_what_python_computes():
    order = base.limits("sampling-lab")["order"]["options"]
    fills = base.limits("mask-builder")["fill"]["options"]
    assert order == list(sampling.ORDER) and fills == list(masking.FILLS)
    knobs = base.limits("sampling-lab")
    assert list(knobs["strategies"]["each"]) == list(sampling_lab.NEUTRAL)
    assert knobs["controls"]["options"][-5:] == list(sampling_lab.NEUTRAL)


def test_a_slider_stays_within_its_limits():
    tables = [base.limits(widget.plm_name) for widget in ALL]
    tables.append(base.limits("sampling-lab")["strategies"]["each"])
    sliders = [limit for table in tables for limit in table.values() if "slider" in limit]
    assert len(sliders) >= 4
    for limit in sliders:
        low, high = limit["slider"]
        assert limit["low"] <= low < high <= limit["high"]


def test_javascript_writes_no_limit_of_its_own():
    """A slider takes its ends from the table, or from the state where a function gives them."""
    for path in JS.glob("*/*.js"):
        code = path.read_text(encoding="utf-8")
        for call in re.findall(r"slider\(\w+, \"\w+\", \{[^}]*", code):
            numbers = re.findall(r"\b(?:min|max|step): -?[\d.]+", call)
            assert numbers in ([], ["min: 1"]) and (not numbers or "max: ()" in call), f"{path}: {call}"


def test_every_word_has_two_languages():
    need("node")
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/words.mjs")], capture_output=True, text=True, check=True
    )
    tables = json.loads(done.stdout)
    assert {widget.plm_name for widget in ALL} < set(tables)
    assert sum(map(len, tables.values())) > 80
    for folder, table in tables.items():
        for key, words in table.items():
            assert set(words) == {"en", "zh"}, f"{folder}: {key}"
            english, chinese = (set(re.findall(r"\{(\w+)\}", text)) for text in words.values())
            assert english == chinese and all(words.values()), f"{folder}: {key}"


def test_lock_file_pins_and_names_no_host():
    lock = json.loads((JS / "package-lock.json").read_text(encoding="utf-8"))
    asked = json.loads((JS / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in asked.values())
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    assert all(package.get("integrity") for name, package in lock["packages"].items() if name)


def test_the_script_that_jupyter_reads_is_the_site_s_bundles_and_one_export():
    shared = {
        ActivationLab: ("ui", "chart"),
        MaskBuilder: ("ui", "matrix"),
        SamplingLab: ("ui", "chart", "tokens", "lm"),
        TokenizerExplorer: ("ui", "pieces"),
        PairLab: ("ui", "chart", "tokens", "lm"),
        MaskingLab: ("ui", "chart", "tokens", "strip", "lm"),
        EvidenceLab: ("ui", "chart", "tokens", "strip", "lm"),
        NormLab: ("ui", "chart"),
        ParadigmBoard: ("ui", "chart", "tokens", "strip", "examples", "bench", "lm"),
        ParadigmCard: ("ui", "examples"),
        PositionLab: ("ui", "chart"),
        TranslatorLab: ("ui", "chart", "tokens", "matrix", "search", "lm"),
        CostExplorer: ("ui", "chart", "player"),
        Genealogy: ("ui", "lineage"),
        CorruptionLab: ("ui", "chart", "tokens", "strip", "noise", "game", "lm"),
    }
    for widget, names in shared.items():
        name, code = widget.plm_name, widget._esm
        parts = [
            (base.STATIC / f"{part}.js").read_text(encoding="utf-8")
            for part in (*names, f"{name}.en", f"{name}.zh", name)
        ]
        assert str(code) == "\n".join([*parts, f'export default globalThis.plm.widgets["{name}"];\n'])


def test_import_needs_no_torch():
    code = (
        "import sys; from plmlib.widgets import MaskBuilder, ActivationLab; sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0
