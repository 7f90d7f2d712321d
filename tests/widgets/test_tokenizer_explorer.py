"""TokenizerExplorer on the Python side, and the vocabularies that it loads."""

import gzip
import html
import json
import re
import subprocess
from types import SimpleNamespace

import pytest
from support import ROOT, need
from support.goldens import FIXTURES, alike, short
from support.goldens_tokenizers import GOLDENS

from plmlib.checkpoints import __main__ as checkpoints
from plmlib.checkpoints import vocabularies
from plmlib.text import WordPiece
from plmlib.tools.site import pages
from plmlib.widgets import TokenizerExplorer, base, model_file, vocabulary_file

LIMITS = base.limits("tokenizer-explorer")


def test_the_stored_vocabularies_are_what_the_world_gives_today(tmp_path, capsys):
    assert checkpoints.main(["--check", "vocabularies"]) == 0
    assert capsys.readouterr().out == "vocabularies: as recorded\n"
    vocabularies.make(tmp_path)
    for name in vocabularies.NAMES:
        made, stored = (vocabularies.folder(name, data) for data in (tmp_path, vocabularies.DATA))
        assert (made / "tokenizer.json").read_bytes() == (stored / "tokenizer.json").read_bytes()
        assert vocabularies.load(name).vocab_size == vocabularies.SIZE


def test_a_vocabulary_that_is_another_is_noticed(monkeypatch, capsys):
    monkeypatch.setattr(vocabularies, "train", lambda name: WordPiece.train(["a b c"], 100))
    assert checkpoints.main(["--check", "vocabularies"]) == 1
    assert "bpe is another" in capsys.readouterr().out


def test_a_tokenizer_with_fewer_merges_is_the_one_that_is_trained_for_fewer_tokens():
    small = vocabularies.ByteBPE.train(vocabularies.texts(), 357)
    assert vocabularies.load("bpe", merges=100).content == small.content
    with pytest.raises(ValueError, match="merges must be in"):
        vocabularies.load("bpe", merges=1744)
    with pytest.raises(ValueError, match="name must be one of 'wordpiece'"):
        vocabularies.load("words")


def test_the_vocabularies_are_small():
    script = model_file.script(vocabulary_file.NAME, vocabulary_file.pack())
    assert len(gzip.compress(script.encode(), 9)) <= 120_000
    assert LIMITS["merges"]["high"] == len(vocabularies.load("bpe").merges)
    assert LIMITS["tokenizers"]["options"] == list(vocabularies.NAMES)
    assert LIMITS["model"]["options"] == [vocabulary_file.NAME]
    assert LIMITS["token"]["high"] == 4 * LIMITS["text"]["longest"] - 1  # every character four bytes


def test_goldens_are_what_python_says_today():
    kept = json.loads((FIXTURES / "tokenizers.json").read_text(encoding="utf-8"))
    alike(short(GOLDENS["tokenizers.json"]()), kept)
    assert len(kept["cases"]) == 300


def test_the_fallback_says_what_the_widget_shows():
    found = TokenizerExplorer().fallback()
    assert found.finding == (
        "46 characters. Tokens: WordPiece 22, byte BPE 44, Unigram 30. "
        "The exact text comes back from byte BPE."
    )
    assert [row[0] for row in found.rows] == ["WordPiece", "byte BPE", "Unigram"]
    assert [row[2:] for row in found.rows] == [(22, "0.48", 2), (44, "0.96", 0), (30, "0.65", 2)]
    assert found.rows[0][1].startswith("anna to ##ke ##n ##i ##ze ##d the ")
    assert "\ufffd" not in str(found)
    few = TokenizerExplorer(text="The cat", tokenizers=["bpe"], merges=0, special=True).fallback()
    assert few.rows == (("byte BPE", "T h e Ġ c a t", 7, "1.00", 0),)
    framed = TokenizerExplorer(text="", special=True).fallback()
    assert [row[1:3] for row in framed.rows] == [("[CLS] [SEP]", 0), ("", 0), ("</s>", 0)]
    cased = TokenizerExplorer(text="The cat", tokenizers=["wordpiece"], lowercase=False).fallback()
    assert cased.rows[0][1] == "[UNK] ca ##t"


def test_one_output_serves_everybody():
    data, _ = TokenizerExplorer(text='<b>"x"</b> & \u202e 👩‍🚀')._repr_mimebundle_()
    page = data["text/html"]
    assert set(data) == {"text/plain", "text/html", base.VIEW} and "<b>" not in page
    kept = json.loads(html.unescape(re.search(r'data-state="([^"]*)"', page)[1]))
    assert base.state(TokenizerExplorer(**kept)) == kept and kept["model"] == vocabulary_file.NAME


def test_the_site_has_the_vocabularies_where_a_page_needs_them(tmp_path):
    page = TokenizerExplorer()._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == {vocabulary_file.NAME}
    (tmp_path / "_static").mkdir()
    app = SimpleNamespace(env=SimpleNamespace(plm_models=pages.models_of(page)), outdir=tmp_path)
    pages.write_models(app, None)
    written = (tmp_path / "_static/models/vocabularies.js").read_text(encoding="utf-8")
    assert written == model_file.script(vocabulary_file.NAME, vocabulary_file.pack())


def test_a_notebook_gets_the_vocabularies_when_it_asks():
    explorer = TokenizerExplorer()
    assert explorer.model_file == b""
    explorer.want_model = True
    assert explorer.model_file == vocabulary_file.pack()


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"text": "x" * 301}, ValueError, "text must have at most 300 characters"),
    ({"text": "\ud800"}, ValueError, "half of a surrogate pair"),
    ({"tokenizers": []}, ValueError, "tokenizers must be a list with at least one"),
    ({"merges": 1744}, ValueError, r"merges must be in \[0, 1743\]"),
    ({"tokenizer": "words"}, ValueError, "tokenizer must be one of"),
    ({"model": "tiny-gpt"}, ValueError, "model must be one of"),
    ({"special": 1}, TypeError, "special must be True or False"),
    ({"vocabulary": 3}, TypeError, "TokenizerExplorer has no argument 'vocabulary'"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        TokenizerExplorer(**arguments)


def test_copied_code_runs_and_gives_the_tokens_on_show(capsys):
    need("node")
    states = [
        {},
        {"text": '"quoted" \\ 猫坐 \u202e👩‍🚀 e\u0301', "special": True},
        {"text": "The CAFÉ", "lowercase": False, "merges": 50, "tokenizers": ["bpe", "wordpiece"]},
        {"text": "", "tokenizers": ["unigram"]},
    ]
    asked = json.dumps([base.state(TokenizerExplorer(**state)) for state in states])
    command = ["node", str(ROOT / "tests/widgets/js/tokenizer_codes.mjs")]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    for case in json.loads(done.stdout):
        run = {}
        exec(case["code"], run)
        assert run["found"] == case["ids"]
