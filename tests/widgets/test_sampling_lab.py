"""The sampling lab on the Python side: its record, its errors, its model file, and the code it copies."""

import base64
import html
import json
import re
import subprocess
import zlib

import pytest
import torch
import transformers
from safetensors.torch import load
from support import ROOT, need
from support.goldens import FIXTURES, alike
from support.goldens_sampling import GOLDENS, cut, shaken, tokenizer
from transformers.generation import logits_process as warpers

from plmlib import course
from plmlib.config import tiny
from plmlib.dice import Mulberry32
from plmlib.generation import generate, sampling
from plmlib.models import build
from plmlib.text import BERT_SPECIALS, WordPiece, Words
from plmlib.widgets import SamplingLab, model_file, sampling_lab

ATTACKS = (
    "<script>x</script>\"onload='",
    "</figure><img/src/onerror=x>",
    "&lt;b&gt;",
    "\u202e\u0000\u200b 猫🙂",
)


@pytest.fixture(scope="session")
def network():
    """A small model with random weights, and its tokenizer."""
    words = tokenizer()
    return shaken(7, vocab_size=words.vocab_size, max_len=96), words


@pytest.fixture
def lab(network):
    """lab(**state) -> a SamplingLab on the small model."""
    return lambda **state: SamplingLab(network, **{"prompt": "the cat", "tokens": 20} | state)


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(cut(GOLDENS[name]()))), kept, rel=1e-4, abs=1e-5)


def test_golden_cases_in_the_usual_order_equal_the_reference():
    golden, checked = json.loads((FIXTURES / "sampling.json").read_text(encoding="utf-8")), 0
    for case in golden["cases"]:
        s = case["settings"]
        if case["order"] != list(sampling.ORDER) or s["temperature"] == 0 or s["top_p"] == 0:
            continue
        scores, ids = (
            torch.tensor([golden["rows"][case["row"]]], dtype=torch.float64),
            torch.tensor([case["seen"]]),
        )
        chain = [warpers.RepetitionPenaltyLogitsProcessor(float(s["repetition_penalty"]))]
        chain += [warpers.TemperatureLogitsWarper(float(s["temperature"]))]
        chain += [warpers.TopKLogitsWarper(s["top_k"])] if s["top_k"] else []
        chain += [warpers.TopPLogitsWarper(float(s["top_p"]))] if s["top_p"] < 1 else []
        chain += [warpers.MinPLogitsWarper(s["min_p"])] if s["min_p"] else []
        probs = transformers.LogitsProcessorList(chain)(ids, scores).softmax(-1)[0]
        ties = len(set(golden["rows"][case["row"]])) < len(golden["rows"][case["row"]])
        if ties:  # the reference keeps all of a tie at top-k, and breaks it anyhow at top-p
            continue
        assert probs[case["ids"]].tolist() == pytest.approx(case["probs"], abs=1e-5), case
        assert int((probs > 0).sum()) == case["kept"]
        checked += 1
    assert checked >= 25


def test_the_record_is_what_generate_draws(network, lab):
    model, words = network
    strategies = [{"temperature": 0}, {"top_k": 1}, {"top_p": 0.0}, {"min_p": 1.0}]
    recorded = lab(strategies=strategies).recorded
    prompt = torch.tensor([words.encode("the cat")])
    greedy = generate(model, prompt, 20, temperature=0, stop=words.eos)[0, prompt.shape[1] :]
    for run in recorded["runs"]:
        assert run["ids"] == greedy.tolist() and run["kept"] == [1] * len(run["ids"])
        assert len(run["p"]) == len(run["entropy"]) == len(run["ids"]) and max(run["p"]) <= 1


def test_one_die_serves_all_strategies(lab):
    recorded = lab(
        strategies=[{"temperature": 1.0}, {"temperature": 1.0}, {"top_p": 0.999999}], seed=5
    ).recorded
    first = recorded["runs"][0]["ids"]
    assert recorded["runs"][1]["ids"] == first and recorded["runs"][2]["ids"] == first
    again = lab(strategies=[{"temperature": 1.0}, {"temperature": 1.0}], seed=5, rerolls={"8": 1}).recorded[
        "runs"
    ]
    assert again[0]["ids"][:8] == first[:8] and again[0]["ids"] != first
    dice = Mulberry32(5)
    assert [sampling_lab.die(5, t, {}) for t in range(4)] == [dice.random() for _ in range(4)]


def test_the_recorded_logits_are_the_open_step(network, lab):
    import numpy as np

    model, _ = network
    recorded = lab(selected=1, step=3).recorded
    ids = torch.tensor([recorded["prompt"] + recorded["runs"][1]["ids"][:3]])
    logits = np.frombuffer(base64.b64decode(recorded["logits"]), "<f2").astype("f4")
    assert logits == pytest.approx(model(ids)[0, -1].detach().numpy(), abs=2e-3, rel=1e-3)
    assert (recorded["selected"], recorded["step"]) == (1, 3) and len(recorded["tokens"].split(" ")) == len(
        logits
    )


def test_a_long_prompt_loses_its_beginning_and_an_empty_one_starts_a_document(network, lab):
    _, words = network
    recorded = lab(prompt="the cat sat. " * 30, tokens=40).recorded
    assert len(recorded["prompt"]) == 96 - 40 and recorded["runs"][0]["stop"] in ("length", "end")
    assert lab(prompt="").recorded["prompt"] == [words.eos]


def test_one_output_serves_everybody(lab):
    for text in ("the cat", *ATTACKS):
        data, _ = lab(prompt=text)._repr_mimebundle_()
        page = data["text/html"]
        assert (
            page.startswith('<figure data-plm="sampling-lab"')
            and page.count("<tr>") == 5
            and page.count('"') == 4
        )
        assert set(re.findall(r"</?(\w+)", page)) == {
            "figure",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        }
        state = json.loads(html.unescape(re.search(r'data-state="([^"]*)"', page)[1]))
        assert (
            state["prompt"] == text
            and state["recorded"]["state"]["prompt"] == text
            and "model_file" not in state
        )
    assert "greedy: 1 to 1; pure sampling: " in lab().fallback().finding
    assert [row[1] for row in lab().fallback().rows] == ["greedy", "pure sampling", "top-k 10", "top-p 0.95"]
    assert len(page) < 40_000


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"strategies": [{}]}, ValueError, "strategies must be a list of 2 to 4 dicts"),
    ({"strategies": "greedy"}, ValueError, "strategies must be a list of 2 to 4 dicts"),
    ({"strategies": [{}, {"temp": 1}]}, ValueError, "a strategy must be a dict of temperature, top_k"),
    ({"strategies": [{}, {"temperature": 3.5}]}, ValueError, r"temperature must be in \[0, 3\], got 3.5"),
    ({"strategies": [{}, {"temperature": True}]}, TypeError, "temperature must be a number"),
    ({"strategies": [{}, {"top_k": 2.5}]}, TypeError, "top_k must be a whole number"),
    ({"strategies": [{}, {"top_p": 1.5}]}, ValueError, "top_p must be in"),
    ({"strategies": [{}, {"repetition_penalty": 0}]}, ValueError, "repetition_penalty must be in"),
    ({"order": ["top_k", "top_p"]}, ValueError, "order must name each of"),
    ({"order": "top_k"}, ValueError, "order must name each of"),
    ({"seed": -1}, ValueError, "seed must be in"), ({"seed": 1.5}, TypeError, "seed must be a whole number"),
    ({"tokens": 0}, ValueError, "tokens must be in"), ({"prompt": None}, TypeError, "prompt must be text"),
    ({"prompt": "x" * 401}, ValueError, "at most 400 characters, got 401; shorten it"),
    ({"rerolls": [1]}, TypeError, "rerolls must be a dict"),
    ({"rerolls": {100: 1}}, ValueError, r"step must be in \[0, 99\], got 100"),
    ({"controls": ["beam"]}, ValueError, "controls must be one of"),
    ({"top_p": 0.9}, TypeError, "no argument 'top_p'"),
    ({"recorded": {}}, TypeError, "leave it out"),
])  # fmt: skip
def test_bad_arguments_are_named(lab, arguments, error, says):
    with pytest.raises(error, match=says):
        lab(**arguments)


def test_the_model_file_holds_every_weight_exactly(network):
    model, words = network
    file = model_file.pack(model, words)
    stored = load(file)
    weights = model.state_dict()
    assert stored.keys() == weights.keys() and all(
        torch.equal(stored[name].float(), weights[name]) for name in weights
    )
    assert {v.dtype for v in stored.values()} == {torch.float16}
    script = model_file.script("x-1", file)
    assert re.fullmatch(
        r'\(\(globalThis\.plm\?\?=\{\}\)\.models\?\?=\{\}\)\["x-1"\]="[A-Za-z0-9+/=]+";\n', script
    )
    packed = zlib.decompress(base64.b64decode(script.split('"')[-2]))
    read = bytearray(len(file))
    read[::2], read[1::2] = packed[: len(file) - len(file) // 2], packed[len(file) - len(file) // 2 :]
    assert read == file


def test_numbers_that_half_precision_cannot_hold_stay_single():
    assert model_file.smallest(torch.tensor([0.1])).dtype == torch.float32
    assert model_file.smallest(torch.tensor([0.5, 65504.0])).dtype == torch.float16
    assert model_file.smallest(torch.tensor([1e-9])).dtype == torch.float32


@pytest.mark.parametrize(
    "changes", [{"positions": "rotary"}, {"norm": "rms"}, {"gated": True}, {"n_kv_heads": 2}]
)
def test_shapes_that_the_page_cannot_run_are_refused(changes):
    words = tokenizer()
    with pytest.raises(ValueError, match=next(iter(changes))):
        model_file.pack(build(tiny(vocab_size=words.vocab_size, **changes)), words)
    with pytest.raises(ValueError, match="must agree"):
        model_file.pack(build(tiny()), words)
    others = [WordPiece.train(["a b c"], 20), prefixed(words)]
    for other in others:
        with pytest.raises(ValueError, match="cuts text as GPT-2 does"):
            model_file.pack(build(tiny(vocab_size=other.vocab_size)), other)


def test_the_lab_itself_needs_the_tokens_of_gpt_2():
    words = Words.train(["a b c"])
    lab = SamplingLab((build(tiny(vocab_size=words.vocab_size)), words), prompt="a", tokens=1)
    with pytest.raises(ValueError, match="cuts text as GPT-2 does"):
        lab.want_model = True


def test_an_encoder_and_words_are_packed_too():
    words = Words.train(["a b c"], specials=BERT_SPECIALS)
    encoder = build(tiny(skeleton="masked", vocab_size=words.vocab_size, n_segments=2, count_padding=True))
    metadata = metadata_of(model_file.pack(encoder, words))
    config, kept = json.loads(metadata["config"]), json.loads(metadata["tokenizer"])
    assert config["skeleton"] == "masked" and config["n_segments"] == 2
    assert kept["kind"] == "words" and kept["tokens"][kept["mask"]] == "[MASK]"
    assert [kept["tokens"][kept[name]] for name in ("unknown", "begin", "end")] == ["[UNK]", "[CLS]", "[SEP]"]
    for changes in ({"share_layers": True}, {"d_embed": 32}, {"norm": "rms"}, {"positions": "none"}):
        other = build(tiny(skeleton="masked", vocab_size=words.vocab_size, **changes))
        with pytest.raises(ValueError, match=next(iter(changes))):
            model_file.pack(other, words)


def metadata_of(file: bytes) -> dict:
    size = int.from_bytes(file[:8], "little")
    return json.loads(file[8 : 8 + size])["__metadata__"]


def prefixed(words):
    """The same tokens, as RoBERTa's files have them: a space is added before the text."""
    content = words.content
    return type(words)(content | {"pre_tokenizer": content["pre_tokenizer"] | {"add_prefix_space": True}})


def test_the_kernel_sends_the_model_when_asked(lab):
    widget = lab()
    assert widget.model_file == b"" and widget.model == "none"
    widget.set_state({"want_model": True})
    assert load(widget.model_file).keys() == widget._network[0].state_dict().keys()


def test_copied_code_draws_the_page_s_tokens(network, lab, monkeypatch, capsys):
    need("node")
    model, words = network
    monkeypatch.setattr(course, "load", lambda name: (model, words, {}))
    greedy, pure, penalised = (
        {"temperature": 0.0},
        {},
        {"temperature": 2.0, "top_p": 0.5, "repetition_penalty": 1.4},
    )
    states = [
        {"strategies": [greedy, {"temperature": 1.3, "top_p": 0.8}, {"top_k": 5}, pure]},
        {
            "strategies": [penalised, {"min_p": 0.1}],
            "order": ["top_p", "temperature", "min_p", "top_k"],
            "seed": 9,
        },
        {"strategies": [pure, penalised], "rerolls": {"2": 1, "7": 3}, "prompt": '猫坐 "quoted" \\ 🙂\u202e'},
        {"strategies": [greedy, pure], "prompt": "the cat sat. " * 20, "tokens": 40},
        {"strategies": [greedy, pure], "prompt": ""},
    ]
    labs = [lab(selected=0, **state) for state in states]
    asked = [
        {"state": {**one.recorded["state"], "model": "tiny-gpt"}, "spare": one.recorded["spare"]}
        for one in labs
    ]
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/sampling_codes.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    for one, codes in zip(labs, json.loads(done.stdout)):
        for code, run in zip(codes, one.recorded["runs"]):
            found = {}
            exec(code, found)
            assert found["ids"] == one.recorded["prompt"] + run["ids"], code
            assert capsys.readouterr().out == words.decode(found["ids"]) + "\n"
