"""TranslatorLab on the Python side: goldens, which models a page can run, its record, table, errors, code."""

import base64
import html
import json
import re
import subprocess

import pytest
import torch
from safetensors.torch import load
from support import ROOT, need
from support.goldens import FIXTURES, alike
from support.goldens_sampling import shaken
from support.goldens_seq2seq import BART, GOLDENS, SPECIALS, T5, cut

from plmlib import course, world
from plmlib.config import tiny
from plmlib.generation import generate
from plmlib.models import build
from plmlib.models.hooks import capture
from plmlib.text import WordPiece, Words
from plmlib.widgets import TranslatorLab, base, model_file, translation, translator_lab

TEXT = "she ate fish with her father a few days later ."


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(cut(GOLDENS[name]()))), kept, rel=1e-4, abs=1e-5)


def packed(**changes) -> bytes:
    words = Words.train(["a b c d"], specials=SPECIALS)
    model = shaken(0, skeleton="seq2seq", vocab_size=words.vocab_size, **changes)
    file = model_file.pack(model, words)
    stored, weights = load(file), model.state_dict()
    assert stored.keys() == weights.keys()
    assert all(torch.equal(stored[name].float(), weights[name]) for name in weights)
    return file


@pytest.mark.parametrize("shape", [BART, T5])
def test_an_encoder_decoder_is_packed_with_all_that_its_shape_says(shape):
    file = packed(**shape)
    metadata = json.loads(file[8 : 8 + int.from_bytes(file[:8], "little")])["__metadata__"]
    config, kept = json.loads(metadata["config"]), json.loads(metadata["tokenizer"])
    assert config["skeleton"] == "seq2seq"
    assert {name: config[name] for name in shape if name in config}.items() <= shape.items()
    assert shape.keys() - config.keys() <= {"count_padding", "bias"}
    assert [kept["tokens"][kept[name]] for name in ("unknown", "begin", "end")] == ["[UNK]", "[BOS]", "[EOS]"]
    assert len(base64.b64encode(file)) < 100_000
    assert {packed(**shape) for _ in range(8)} == {file}, "the same model is the same file"


@pytest.mark.parametrize(
    "changes",
    [{"positions": "rotary"}, {"positions": "sinusoidal"}, {"gated": True}, {"n_kv_heads": 2},
     {"share_layers": True}, {"embed_scale": True}, {"n_segments": 2}],
)  # fmt: skip
def test_shapes_that_the_page_cannot_run_are_refused(changes):
    with pytest.raises(ValueError, match=f"T5 and BART shapes, not {next(iter(changes))}="):
        packed(**BART | changes)


@pytest.fixture(scope="module")
def translator():
    model, tokenizer, _ = course.load("translator")
    return model, tokenizer


def small(**changes) -> tuple:
    """A small untrained model without tags, and its words."""
    words = Words.train(["the cat sat . 那 只 猫 坐 着 。"], specials=SPECIALS)
    return shaken(0, skeleton="seq2seq", vocab_size=words.vocab_size, **BART | changes), words


def test_the_default_is_the_first_example_and_examples_are_held_out_both_ways():
    found = translator_lab.examples()
    assert TranslatorLab().text == TEXT == found["zh"][0]["text"]
    assert TranslatorLab(direction="en").text == found["en"][0]["text"]
    assert len(found["zh"]) == len(found["en"]) == translator_lab.EXAMPLES
    trained = set(world.texts("translation", 20_000, part="train"))
    for one, other in zip(found["zh"], found["en"]):
        assert one["text"] == other["target"] and one["text"] not in trained
        assert sorted(map(tuple, one["links"])) == sorted((i, j) for j, i in other["links"])
        assert translator_lab.crossings(one["links"]) > 0
        assert all(i < len(one["text"].split()) for i, _ in one["links"])
        assert all(j < len(one["target"].split()) for _, j in one["links"])
    assert translator_lab.crossings([(0, 0), (1, 1)]) == 0 and translator_lab.crossings([(0, 1), (1, 0)]) == 1


def test_what_is_recorded_is_what_the_model_does(translator):
    model, tokenizer = translator
    found = translation.look(model, tokenizer, TEXT, "zh", cut=9)
    source = torch.tensor([[*tokenizer.encode(f">>zh {TEXT}"), tokenizer.eos]])
    target = generate(model, source, 40, temperature=0, stop=tokenizer.eos)
    assert found["target"] == tokenizer.tokens(target[0, 1:].tolist())
    assert translation.sentence(found["target"], "zh") == "几天后她和她的爸爸一起吃鱼。"
    keep = torch.ones_like(source, dtype=torch.bool)
    keep[0, 9] = False
    with torch.inference_mode(), capture(model, "decoder.0.cross_attention.weights") as seen:
        memory = model.encode(source)
        for mask, mine in ((None, found["p"]), (keep, found["cut"][:, 9])):
            chances = model.decode(memory, target[:, :-1], mask)[0].softmax(-1)
            assert torch.allclose(chances.gather(-1, target[0, 1:, None])[:, 0], mine, atol=1e-6)
    (weights, cut) = seen["decoder.0.cross_attention.weights"]
    assert torch.allclose(found["weights"], weights[0], atol=1e-6) and not cut[0, :, :, 9].any()
    anew = model.with_source(source)
    anew = generate(translation._Silenced(model, anew.memory, keep), target[:, :1], 40, temperature=0,
                    stop=tokenizer.eos)  # fmt: skip
    assert found["anew"] == tokenizer.tokens(anew[0, 1:].tolist()) != found["target"]


def test_attention_and_effect_differ_as_the_question_needs_it(translator):
    """The word of the question looks most at one token, and loses nothing without it, but without another."""
    lab = TranslatorLab(translator)
    found = translation.look(*translator, TEXT, "zh")
    row, cut = found["weights"].mean(0)[lab.at], found["cut"][lab.at]
    most = int(row.argmax())
    assert found["source"][most] == "few" and row[most] > 0.3
    assert found["p"][lab.at] - cut[most] < 0.1 and found["p"][lab.at] - cut.min() > 0.5


def test_beams_are_those_of_plmlib(translator):
    recorded = TranslatorLab(translator, width=4, direction="en").recorded
    assert len(recorded["texts"]) == 4 and recorded["texts"][0]["tokens"] == recorded["target"]
    scores = [one["score"] for one in recorded["texts"]]
    assert scores == sorted(scores, reverse=True)
    lengths = [len(one["tokens"]) for one in recorded["texts"]]
    assert scores == pytest.approx(
        [one["logProb"] / n for one, n in zip(recorded["texts"], lengths)], abs=1e-4
    )


def test_chinese_may_be_joined_and_english_may_have_capitals(translator):
    joined = TranslatorLab(translator, direction="en", text="几天后她和她的爸爸一起吃鱼。").recorded
    apart = TranslatorLab(translator, direction="en", text="几 天 后 她 和 她 的 爸爸 一起 吃 鱼 。").recorded
    assert joined["source"] == apart["source"] and joined["target"] == apart["target"]
    assert (
        TranslatorLab(translator, text="She ate fish.").recorded["source"][1:-1] == "she ate fish .".split()
    )


def test_one_output_serves_everybody(translator):
    data, _ = TranslatorLab(translator, cut=9)._repr_mimebundle_()
    page = data["text/html"]
    assert set(data) == {"text/plain", "text/html", base.VIEW} and "object at 0x" not in page
    kept = json.loads(html.unescape(re.search(r'data-state="([^"]*)"', page)[1]))
    assert kept["model"] == "translator" and len(page) < 16_000
    recorded = kept.pop("recorded")
    assert recorded["anew"] and base.state(TranslatorLab(**kept))["recorded"] == recorded
    assert data["text/plain"].startswith(f"“{TEXT}” → “几天后她和她的爸爸一起吃鱼。”. “几” looks most at few")
    assert "of 13 target tokens" in data["text/plain"].lower() and page.count("<tr>") == 14


def test_a_model_of_ones_own_without_tags():
    lab = TranslatorLab(small(), text="the cat sat .", question="none", head=4)
    assert lab.model == "none" and lab.recorded["source"] == ["the", "cat", "sat", ".", "[EOS]"]
    lab.want_models = True
    assert set(lab.model_files) == {"model"}
    lab.text = "the cat"
    lab._repr_mimebundle_()
    assert len(lab.recorded["source"]) == 3


def test_a_shipped_model_is_known_by_its_weights(translator):
    assert TranslatorLab(course.load("translator")).model == "translator"
    model, tokenizer, _ = course.load("translator")
    with torch.no_grad():
        model.decoder[0].cross_attention.q.weight[0, 0] += 0.01
    assert TranslatorLab((model, tokenizer)).model == "none"


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"text": "the dragon sat"}, ValueError, "words that the model does not know: dragon"),
    ({"text": ">>en the cat"}, ValueError, "does not know: >, en"),
    ({"text": "那 只 猫"}, ValueError, "text must be English where .* is Chinese, got 那, 只, 猫"),
    ({"text": "the cat", "direction": "en"}, ValueError, "text must be Chinese where"),
    ({"text": "the " * 33}, ValueError, "text must have 1 to 32 words, got 33"),
    ({"text": ""}, ValueError, "text must have 1 to 80 tokens, got 0"),
    ({"text": "\udc00"}, ValueError, "half of a surrogate pair"),
    ({"direction": "de"}, ValueError, "direction must be one of"),
    ({"width": 6}, ValueError, r"width must be in \[1, 5\]"),
    ({"cut": -2}, ValueError, "cut must be in"),
    ({"head": 5}, ValueError, r"head must be in \[0, 4\], got 5; 0 is the mean"),
    ({"at": 1.5}, TypeError, "at must be a whole number"),
    ({"recorded": {}}, TypeError, "recorded is computed"),
    ({"model": "no-such"}, ValueError, "must be one of"),
    ({"model": 7}, ValueError, "model must be"),
    ({"model": "tiny-gpt"}, ValueError, "an encoder and a decoder"),
    ({"controls": ["beam"]}, ValueError, "controls must be one of"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        TranslatorLab(**arguments)


def test_a_tokenizer_of_pieces_is_refused():
    model, _ = small()
    with pytest.raises(ValueError, match="must be Words with an end token"):
        TranslatorLab((model, WordPiece.train(["a b"], 20)))
    with pytest.raises(ValueError, match="an encoder and a decoder"):
        TranslatorLab((build(tiny()), Words.train(["a"])))


def test_copied_code_runs_and_gives_the_numbers_on_show(translator, capsys):
    need("node")
    labs = [TranslatorLab(translator, cut=9), TranslatorLab(translator, direction="en", width=3, head=2)]
    names = ("width", "head", "cut", "model")
    asked = [
        {"state": {name: getattr(lab, name) for name in names}, "source": lab.recorded["source"], "layers": 1}
        for lab in labs
    ]
    command = ["node", str(ROOT / "tests/widgets/js/translator_codes.mjs")]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=True)
    for lab, code in zip(labs, json.loads(done.stdout)):
        run = {}
        exec(code, run)
        found = translation.look(*translator, lab.text, lab.direction, lab.width)
        weights = found["weights"].mean(0) if lab.head == 0 else found["weights"][lab.head - 1]
        assert torch.allclose(run["weights"], weights, atol=1e-6)
        assert torch.allclose(run["p"], found["p"], atol=1e-6)
        assert (lab.cut < 0) == ("without" not in run)
        if lab.cut >= 0:
            assert torch.allclose(run["without"], found["cut"][:, lab.cut], atol=1e-6)
        assert len(capsys.readouterr().out.splitlines()) == len(found["target"])
