"""AttentionLab on the Python side: goldens, what a switched-off head is, its record, table, errors, code."""

import json
import subprocess

import pytest
import torch
from support import ROOT, need
from support.goldens import FIXTURES, alike
from support.goldens_attention import GOLDENS, SHAPES, shaken, words_of
from support.goldens_seq2seq import cut

from plmlib import course
from plmlib.models.hooks import capture
from plmlib.tools.site import pages
from plmlib.widgets import AttentionLab, attention_lab, base

TEXT = "clara from austria lives in vienna , the capital ."


@pytest.fixture(scope="module")
def lab():
    return AttentionLab()


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(cut(GOLDENS[name]()))), kept, rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("shape", SHAPES.values())
def test_a_switched_off_head_adds_nothing_before_the_output_layer(shape):
    model = shaken(0, vocab_size=words_of(8).vocab_size, **shape)
    size, H = model.config.d_head, model.config.n_heads
    ids, head = torch.tensor([[2, 5, 6, 7, 3]]), H - 1
    mixed = {}
    out = model.layers[1].attention.out
    hook = out.register_forward_pre_hook(lambda part, given: mixed.update(now=given[0]))
    with torch.inference_mode():
        model(ids)
        before = mixed["now"]
        off = attention_lab.switched_off(model, 1, head)
        with capture(model, "layers.1.attention.weights", edit=off) as seen:
            model(ids)
    hook.remove()
    part = slice(head * size, (head + 1) * size)
    assert bool((mixed["now"][..., part] == 0).all()) and bool((before[..., part] != 0).all())
    assert torch.allclose(mixed["now"][..., : part.start], before[..., : part.start], atol=1e-6)
    (weights,) = seen["layers.1.attention.weights"]
    assert torch.allclose(weights.sum(-1), torch.ones(()))  # its weights stay


def test_shares_count_every_token_once():
    weights = torch.rand(3, 4, 9, 9).softmax(-1)
    for causal in (True, False):
        given = weights * attention_lab.even(9, causal).bool()
        found = attention_lab.shares(given, causal)
        assert torch.allclose(found.sum(-1), given.sum((-1, -2)) / 9)
        assert (found[..., 2] == 0).all() == causal  # the next token is blocked
    own = attention_lab.shares(torch.eye(9).expand(1, 1, 9, 9), False)
    assert own[0, 0].tolist() == [1, 0, 0, 0, 0]
    first = torch.zeros(1, 1, 9, 9)
    first[..., 0] = 1  # all look at [CLS]: itself once, the previous token once, else a mark
    assert attention_lab.shares(first, False)[0, 0].tolist() == pytest.approx([1 / 9, 1 / 9, 0, 7 / 9, 0])
    spread = attention_lab.entropy(attention_lab.even(9, True))
    assert spread.tolist() == pytest.approx(torch.arange(1, 10).log().tolist(), abs=1e-6)


def test_what_is_read(lab):
    words = attention_lab.read("Clara from AUSTRIA, the capital.", lab.networks["model"][1])
    assert words == "clara from austria , the capital .".split()
    tokenizer = lab.networks["model"][1]
    ids, position, target = attention_lab.inputs(words, 2, "model", True, tokenizer)
    assert (tokenizer.tokens(ids)[3], position, tokenizer.tokens([target])) == ("[MASK]", 3, ["austria"])
    ids, position, target = attention_lab.inputs(words, 2, "causal", True, tokenizer)
    assert len(ids) == 8 and position == 2 and tokenizer.tokens(ids)[3] == "austria" and ids[3] == target


def test_one_encoder_head_reads_the_next_token_and_some_heads_matter(lab):
    found = attention_lab.look(lab.networks, TEXT, "model", 5, True)
    near = attention_lab.shares(found["weights"], False)[..., 2].flatten()
    best, second = near.topk(2).values.tolist()
    assert int(near.argmax()) == 3 and best > 2.5 * attention_lab.even(12, False)[0, 0]
    assert best > 1.5 * second
    falls = [found["p"] - p for p in found["falls"]]
    assert sum(fall >= attention_lab.LOSS for fall in falls) == 3 and falls[3] < attention_lab.LOSS
    without = attention_lab.look(lab.networks, TEXT, "model", 5, True, 3, 4)
    right = next(row for row in without["top"] if row[0] == "vienna")
    assert right[1:] == pytest.approx((found["p"], found["falls"][11]))


def test_the_decoder_sees_only_what_came_before(lab):
    found = attention_lab.look(lab.networks, TEXT, "causal", 5, True)
    other = attention_lab.look(lab.networks, TEXT.replace("the capital", "in moscow"), "causal", 5, True)
    assert found["top"] == other["top"] and found["tokens"][0] == "[CLS]" and found["tokens"][-1] == "."
    assert not found["weights"].triu(1).any()


def test_the_examples_are_known_and_the_default_is_the_first(lab):
    assert lab.text == TEXT == attention_lab.LIMITS["text"]["examples"][0]
    for text in attention_lab.LIMITS["text"]["examples"]:
        assert attention_lab.read(text, lab.networks["causal"][1]) == text.split()


def test_the_fallback_says_what_the_widget_shows(lab):
    found = lab.fallback()
    assert len(found.rows) == 12 and found.rows[3][0] == "1.4" and len(found.columns) == 8
    assert all(sum(float(x) for x in row[2:7]) == pytest.approx(1, abs=0.03) for row in found.rows)
    assert "Layer 1, head 4 gives more weight to the next token" in found.finding
    assert "3 lower it by 10% or more" in found.finding
    decoder = AttentionLab(reader="causal").fallback()
    assert "to the previous token" in decoder.finding and all(row[4] == "0.00" for row in decoder.rows)


def test_one_output_serves_everybody(lab):
    page = lab._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == {"tiny-bert", "mixture-gpt"} and len(page) < 20_000
    lab.off_layer, lab.off_head = 1, 4
    assert lab._repr_mimebundle_()[0]["text/html"] != page and lab.recorded["state"]["off_head"] == 4
    lab.off_layer = lab.off_head = 0


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"text": "the zebra saw a unicorn ."}, ValueError, "do not know: zebra, unicorn"),
    ({"text": "a," * 13}, ValueError, "1 to 24 words, got 26"),
    ({"text": ""}, ValueError, "1 to 24 tokens"),
    ({"layer": 4}, ValueError, "layer must be at most 3, got 4: the encoder has 3 layers of 4 heads"),
    ({"off_head": 5}, ValueError, "off_head must be at most 4"),
    ({"head": 0}, ValueError, r"head must be in \[1, 16\]"),
    ({"reader": "both"}, ValueError, "reader must be one of"),
    ({"hide": 1}, TypeError, "hide must be True or False"),
    ({"recorded": {}}, TypeError, "leave it out"),
    ({"heads": 1}, TypeError, "no argument 'heads'"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        AttentionLab(**arguments)


def test_models_of_your_own():
    words = words_of()
    networks = {
        "model": (shaken(1, skeleton="masked", vocab_size=words.vocab_size), words),
        "causal": (shaken(2, vocab_size=words.vocab_size), words),
    }
    own = AttentionLab(networks, text="the cat saw a dog .", at=1)
    assert own.model == own.causal == "none" and len(own.recorded["falls"]) == own.recorded["layers"] * 4


def test_copied_code_prints_the_page_s_numbers(lab, capsys):
    need("node")
    shared = {"layer": 1, "head": 4, "model": "tiny-bert", "causal": "mixture-gpt"}
    states = [
        {"reader": "model", "hide": True, "off": None},
        {"reader": "model", "hide": True, "off": {"layer": 2, "head": 3}},
        {"reader": "model", "hide": False, "off": None},
        {"reader": "causal", "hide": True, "off": {"layer": 0, "head": 1}},
    ]
    asked = [{"state": shared | state, "words": TEXT.split(), "at": 5} for state in states]
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/attention_codes.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    for state, code in zip(states, json.loads(done.stdout), strict=True):
        run = {}
        exec(code, run)
        off = state["off"] or {"layer": -1, "head": -1}
        found = attention_lab.look(
            lab.networks, TEXT, state["reader"], 5, state["hide"], off["layer"] + 1, off["head"] + 1
        )
        assert torch.allclose(run["weights"], found["weights"][0, 3], atol=1e-6), code
        p, q = next(row[1:] for row in found["top"] if row[0] == "vienna")
        said = capsys.readouterr().out.splitlines()
        assert len(said) == len(found["tokens"]) + 1
        numbers = [float(x) for x in said[-1].removeprefix("vienna ").split(" -> ")]
        assert numbers == pytest.approx([p, q] if state["off"] else [p], abs=1e-4)


def test_a_state_is_kept_and_the_two_models_have_one_vocabulary(lab):
    kept = base.state(lab)
    kept.pop("recorded")
    assert base.state(AttentionLab(**kept))["text"] == TEXT
    one, other = (course.load(name)[1] for name in ("tiny-bert", "mixture-gpt"))
    assert one.tokens(range(one.vocab_size)) == other.tokens(range(other.vocab_size))
