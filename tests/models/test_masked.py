"""MaskedLM: every token sees all real tokens and no padding; segments, pooler, pairs; bad input is named."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from plmlib import build, capture, count_parameters, tiny
from plmlib.generation import beam, generate

BERT = tiny(
    skeleton="masked",
    max_len=32,
    n_segments=2,
    count_padding=True,
    embed_norm=True,
    norm_place="post",
    activation="gelu",
)
SHAPES = {
    "bert": BERT,
    "roberta": BERT.replace(n_segments=1, position_offset=2, count_padding=False),
    "albert": BERT.replace(d_embed=16, share_layers=True, activation="gelu_tanh"),
    "pre": BERT.replace(norm_place="pre", n_segments=0, embed_norm=False, tied=False),
    "rotary": BERT.replace(
        positions="rotary", norm="rms", bias=False, n_kv_heads=2, count_padding=False, n_segments=0
    ),
    "relative": BERT.replace(positions="relative", count_padding=False, n_segments=0),
}
MODELS = {name: build(config) for name, config in SHAPES.items()}
IDS = torch.randint(0, 512, (3, 20), generator=torch.Generator().manual_seed(0))
BOOL = torch.ones(3, 20, dtype=torch.bool)
each_model = pytest.mark.parametrize("name", MODELS)
fewer_examples = settings(max_examples=settings().max_examples // 6)


@each_model
@torch.no_grad()
def test_every_token_sees_every_token(name):
    model = MODELS[name]
    for place in (0, 8, 19):
        other = IDS.clone()
        other[:, place] = (other[:, place] + 1) % 512
        assert (model(IDS) - model(other)).abs().amax(-1).min() > 0


@each_model
@torch.no_grad()
@fewer_examples
@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 9))
def test_padding_changes_nothing(name, left, right, seed):
    """Padding on the left needs positions that count only real tokens."""
    model, left = MODELS[name], 0 if MODELS[name].config.count_padding else left
    rng = torch.Generator().manual_seed(seed)
    padded = torch.randint(0, 512, (1, left + 6 + right), generator=rng)
    keep = torch.tensor([[False] * left + [True] * 6 + [False] * right])
    alone = padded[keep][None]
    torch.testing.assert_close(model(padded, None, keep)[keep], model(alone)[0], rtol=1e-4, atol=1e-5)


@torch.no_grad()
def test_bert_counts_padding_and_roberta_does_not():
    """Two tokens of padding on the left: BERT's positions change, RoBERTa's do not."""
    keep = torch.tensor([[False] * 2 + [True] * 18])
    for name, changes in (
        ("bert", True),
        ("albert", True),
        ("roberta", False),
        ("rotary", False),
        ("relative", False),
    ):
        model = MODELS[name]
        assert (
            torch.allclose(model(IDS[:1], keep=keep)[:, 2:], model(IDS[:1, 2:]), rtol=1e-4, atol=1e-5)
            != changes
        ), name


@each_model
@torch.no_grad()
def test_no_token_sees_padding_whatever_its_ids(name):
    """Every bit stays the same."""
    model, keep, other = build(SHAPES[name]), BOOL.clone(), IDS.clone()  # no 511 among them
    keep[0, 13:], keep[1, :4] = False, False
    other[~keep] = 511
    whole = model.encode(IDS, None, keep)
    assert torch.equal(model.encode(other, None, keep)[keep], whole[keep])


@each_model
@torch.no_grad()
def test_rows_do_not_see_each_other(name):
    keep = BOOL.clone()
    keep[0, 15:] = False
    whole = MODELS[name](IDS, None, keep)
    assert whole.shape == (3, 20, 512)
    for row in range(3):
        one = slice(row, row + 1)
        torch.testing.assert_close(MODELS[name](IDS[one], None, keep[one]), whole[one], rtol=1e-4, atol=1e-5)


@each_model
@torch.no_grad()
def test_one_token_and_double_precision(name):
    model = build(SHAPES[name])
    assert model(IDS[:, :1]).shape == (3, 1, 512) and model.pool(model.encode(IDS[:1, :1])).shape == (1, 64)
    single = model(IDS)
    assert model.double()(IDS).dtype == torch.float64
    torch.testing.assert_close(model(IDS).float(), single, rtol=1e-4, atol=1e-5)


@each_model
@torch.no_grad()
def test_same_seed_same_bits(name):
    a, b, c = (build(SHAPES[name], seed) for seed in (1, 1, 2))
    assert torch.equal(a(IDS), b(IDS)) and not torch.equal(a(IDS), c(IDS))


@each_model
@torch.no_grad()
def test_capture_changes_nothing(name):
    model, keep = MODELS[name], BOOL.clone()
    keep[0, 15:] = False
    with capture(model, "*.weights") as seen:
        watched = model(IDS, None, keep)
    torch.testing.assert_close(watched, model(IDS, None, keep), rtol=1e-4, atol=1e-5)
    maps = [weights for calls in seen.values() for weights in calls]
    assert len(maps) == 2 and all(weights[0, ..., 15:].eq(0).all() for weights in maps)
    assert all(torch.allclose(weights.sum(-1), torch.ones(())) for weights in maps)


@each_model
def test_a_row_of_only_padding_stays_finite(name):
    model, keep = build(SHAPES[name]).train(), BOOL.clone()
    keep[1] = False
    logits = model(IDS, keep=keep)
    logits.square().mean().backward()
    assert logits.isfinite().all() and all(
        w.grad is None or w.grad.isfinite().all() for w in model.parameters()
    )


@each_model
def test_every_weight_is_used(name):
    model = build(SHAPES[name])
    hidden = model.encode(IDS)
    answers = [model.head(hidden, model.embed.tokens.weight), model.pool(hidden)]
    answers += [] if model.pair_head is None else [model.pair(hidden)]
    sum(answer.square().sum() for answer in answers).backward()
    assert all(weight.grad is not None and weight.grad.any() for weight in model.parameters())


@each_model
@torch.no_grad()
def test_loss_starts_at_the_log_of_the_vocabulary(name):
    loss = F.cross_entropy(MODELS[name](IDS).flatten(0, 1), IDS.flatten())
    assert abs(float(loss) - math.log(512)) < 0.1


@torch.no_grad()
def test_without_segments_all_tokens_are_in_the_first():
    model, second = MODELS["bert"], torch.ones_like(IDS)
    assert torch.equal(model(IDS), model(IDS, torch.zeros_like(IDS)))
    assert torch.equal(model(IDS, second), model(IDS, second.int()))
    assert (model(IDS) - model(IDS, second)).abs().amax(-1).min() > 0


@torch.no_grad()
def test_the_pooler_reads_the_first_token_and_the_pair_head_the_pooler():
    model = MODELS["bert"]
    hidden = model.encode(IDS)
    pooled = torch.tanh(F.linear(hidden[:, 0], model.pooler.weight, model.pooler.bias))
    torch.testing.assert_close(model.pool(hidden), pooled)
    torch.testing.assert_close(
        model.pair(hidden), F.linear(pooled, model.pair_head.weight, model.pair_head.bias)
    )
    other = hidden.clone()
    other[:, 1:] = 0
    assert torch.equal(model.pool(other), model.pool(hidden))


@torch.no_grad()
def test_albert_repeats_one_layer():
    config = SHAPES["albert"]
    deep = build(config.replace(n_layers=7))
    assert count_parameters(deep) == count_parameters(MODELS["albert"]) and len(deep.layers) == 1
    with capture(deep, "layers.0", "*.weights") as seen:
        deep(IDS)
    assert {name: len(calls) for name, calls in seen.items()} == {
        "layers.0": 7,
        "layers.0.attention.weights": 7,
    }
    once = build(config.replace(n_layers=1))
    x = once.layers(once.embed(IDS, torch.arange(20)))
    for _ in range(6):
        x = once.layers(x)
    torch.testing.assert_close(x, deep.encode(IDS))


def test_dropout_is_on_in_training_only():
    model = build(BERT.replace(dropout=0.5))
    with torch.no_grad():
        assert torch.equal(model(IDS), model(IDS))
        model.train()
        assert not torch.equal(model(IDS), model(IDS))


LONG = torch.zeros(1, 33, dtype=torch.long)
ELSEWHERE = torch.zeros_like(IDS, device="meta")
THIRD, NEGATIVE = torch.full_like(IDS, 2), torch.full_like(IDS, -1)
BAD = {
    "a list": ({"ids": [[1, 2]]}, TypeError, r"torch.tensor\(ids\)"),
    "one axis": ({"ids": IDS[0]}, ValueError, r"ids\[None\]"),
    "no tokens": ({"ids": IDS[:, :0]}, ValueError, r"\(3, 0\)"),
    "id V": ({"ids": IDS + 512}, ValueError, r"ids must be in \[0, 512\)"),
    "too long": ({"ids": LONG}, ValueError, "33 tokens, the model's max_len is 32"),
    "keep as segments": ({"segments": BOOL}, TypeError, "segments must be whole numbers, got torch.bool"),
    "a list of segments": ({"segments": [[0]]}, TypeError, "got list"),
    "real segments": ({"segments": IDS.float()}, TypeError, "got torch.float32"),
    "short segments": ({"segments": IDS[:, :5]}, ValueError, r"must be like ids, \(3, 20\) .* got \(3, 5\)"),
    "segments elsewhere": ({"segments": ELSEWHERE}, ValueError, "on cpu, got .* on meta"),
    "a third segment": ({"segments": THIRD}, ValueError, r"segments must be in \[0, 2\), got 2"),
    "a negative segment": ({"segments": NEGATIVE}, ValueError, r"segments must be in \[0, 2\), got -1"),
    "keep too short": ({"keep": BOOL[:, :5]}, ValueError, r"keep must have shape \(3, 20\), got \(3, 5\)"),
    "keep of numbers": ({"keep": BOOL.long()}, TypeError, r"keep.bool\(\)"),
    "keep elsewhere": ({"keep": BOOL.to("meta")}, ValueError, "keep is on meta, the ids are on cpu"),
    "ids elsewhere": ({"ids": IDS.to("meta")}, ValueError, r"the model is on cpu; use ids.to\('cpu'\)"),
    "real numbers": ({"ids": IDS.float()}, TypeError, r"ids.long\(\)"),
    "bool ids": ({"ids": BOOL}, TypeError, "ids must be whole numbers, got torch.bool"),
    "id -1": ({"ids": IDS - 512}, ValueError, r"ids must be in \[0, 512\)"),
    "no rows": ({"ids": IDS[:0]}, ValueError, r"\(0, 20\)"),
    "keep of one axis": ({"keep": BOOL[0]}, ValueError, r"keep must have shape"),
    "keep a list": ({"keep": BOOL.tolist()}, TypeError, r"keep.bool\(\)"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_named(case):
    given, error, words = BAD[case]
    with pytest.raises(error, match=words):
        MODELS["bert"](**{"ids": IDS} | given)


def test_a_missing_head_is_named():
    with pytest.raises(ValueError, match="n_segments is 0"):
        MODELS["pre"](IDS, torch.zeros_like(IDS))
    with pytest.raises(ValueError, match="no head for pairs"):
        MODELS["roberta"].pair(torch.zeros(1, 3, 64))
    for hidden in (torch.zeros(3, 64), torch.zeros(3, 0, 64)):
        with pytest.raises(ValueError, match=r"hidden must be \(B, T, 64\)"):
            MODELS["bert"].pool(hidden)
    for method in (MODELS["bert"].logits, MODELS["bert"].pool, MODELS["bert"].pair):
        for hidden, error in (([1], TypeError), (IDS, TypeError), (torch.zeros(3, 4, 5), ValueError)):
            with pytest.raises(error, match="hidden must be .*from model.encode, got"):
                method(hidden)
    bare = build(BERT)
    bare.head = bare.pooler = None
    hidden = bare.encode(IDS)
    lacks = {
        bare.logits: r"no language-model head; use model.encode\(ids\)",
        bare.pool: "no pooler",
        bare.pair: "no pooler",
    }
    for method, words in lacks.items():
        with pytest.raises(ValueError, match=words):
            method(hidden)
    with pytest.raises(ValueError, match="no language-model head"):
        bare(IDS)


def test_a_masked_model_cannot_generate():
    for write in (lambda: generate(MODELS["bert"], IDS, 3), lambda: beam(MODELS["bert"], IDS[:1], 3, 2)):
        with pytest.raises(ValueError, match="not the token that comes next"):
            write()
