"""Every model that a Config can describe: padding, KV cache and capture change nothing, nothing is NaN."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from support.configs import CONFIGS
from torch import nn

from plmlib import build, capture, tiny
from plmlib.generation import beam, generate
from plmlib.generation.fast_decode import stepper

fewer_examples = settings(max_examples=settings().max_examples // 3)
SIZE = st.integers(1, 5)


def close(a, b):
    torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-4)


def drawn(config, seed, B, *lengths):
    """Random ids and keep of any length that the model reads; a row may have only padding."""
    rng = torch.Generator().manual_seed(seed)
    for length in lengths:
        T = min(length, config.max_len)
        yield (
            torch.randint(0, config.vocab_size, (B, T), generator=rng),
            torch.rand(B, T, generator=rng) < 0.6,
        )


def run(model, ids, keep, target, target_keep):
    """Call the model, of any skeleton, with these inputs."""
    if model.config.skeleton == "seq2seq":
        return model(ids, target, keep, target_keep)
    return model(ids, keep=keep)


@fewer_examples
@given(CONFIGS, st.integers(0, 99), SIZE, SIZE, SIZE)
def test_with_any_padding_all_is_finite_and_capture_changes_nothing(config, seed, B, S, T):
    model, ((ids, keep), (target, target_keep)) = build(config), drawn(config, seed, B, S, T)
    logits = run(model, ids, keep, target, target_keep)
    assert logits.isfinite().all()
    logits.square().mean().backward()
    assert all(weight.grad is None or weight.grad.isfinite().all() for weight in model.parameters())
    with torch.no_grad(), capture(model, "*.weights"):
        close(run(model, ids, keep, target, target_keep), logits.detach())


@fewer_examples
@given(CONFIGS.filter(lambda config: config.skeleton != "masked"), st.integers(0, 99), SIZE, SIZE, SIZE)
@torch.no_grad()
def test_token_by_token_equals_one_call(config, seed, B, S, T):
    model, ((source, source_keep), (ids, keep)) = build(config), drawn(config, seed, B, S, T)
    reader = model.with_source(source, source_keep) if config.skeleton == "seq2seq" else model
    for given_keep, real in ((None, torch.ones_like(keep)), (keep, keep)):
        cache, steps = reader.new_cache(*ids.shape), []
        for t in range(ids.shape[1]):
            keep_so_far = None if given_keep is None else given_keep[:, : t + 1]
            steps.append(reader(ids[:, t : t + 1], keep_so_far, cache))
        close(torch.cat(steps, 1)[real], reader(ids, given_keep)[real])
    cache = reader.new_cache(*ids.shape)
    steps = [reader(ids[:, :1], cache=cache)[:, 0]]
    if step := stepper(reader, cache):  # None if a source has only padding
        close(torch.stack(steps + [step(ids[:, t]) for t in range(1, ids.shape[1])], 1), reader(ids))


@fewer_examples
@given(
    CONFIGS.filter(lambda config: config.skeleton != "masked" and config.max_len > 2),
    st.integers(0, 99),
    SIZE,
)
def test_every_model_generates(config, seed, B):
    model, ((ids, keep),) = build(config), drawn(config, seed, B, 2)
    begin = {"start": 1} if config.skeleton == "seq2seq" else {}
    ids, keep = (ids, keep) if begin else (ids[:, :1], None)
    texts = generate(model, ids, 1, keep=keep, rng=seed, **begin)
    assert texts.shape == (B, 2) and 0 <= texts.min() and texts.max() < config.vocab_size
    (best, _), *_ = beam(model, ids[:1], 1, 2, **begin)
    # With one new token, the best text ends with the most likely token.
    assert torch.equal(best, generate(model, ids[:1], 1, temperature=0, **begin)[0])


# Every table has as many rows as the vocabulary: a head tied to another one would have the same shape.
TABLES_ALIKE = {"vocab_size": 30, "max_len": 30, "init_std": 0.3, "dropout": 0.0}
TIED = {
    "causal": tiny(**TABLES_ALIKE),
    "masked": tiny(skeleton="masked", n_segments=30, **TABLES_ALIKE),
    "seq2seq": tiny(skeleton="seq2seq", **TABLES_ALIKE),
}


@pytest.mark.parametrize("skeleton", TIED)
def test_a_tied_head_is_the_table_of_the_tokens_and_no_other(skeleton):
    """Its logits come from this table, follow it when it changes, and send their gradients to it."""
    model = build(TIED[skeleton]).eval()
    tables = {name: part.weight for name, part in model.named_modules() if isinstance(part, nn.Embedding)}
    tokens = model.embed.tokens.weight
    assert sum(weight.shape == tokens.shape for weight in tables.values()) > 1
    hidden = torch.randn(1, 4, model.config.d_model, generator=torch.Generator().manual_seed(0))
    before = model.logits(hidden)
    gradients = torch.autograd.grad(before.square().sum(), list(tables.values()), allow_unused=True)
    assert [name for name, g in zip(tables, gradients) if g is not None] == ["embed.tokens"]
    with torch.no_grad():
        tokens[7] += 1.0
    moved = (model.logits(hidden) != before).any(1)[0]
    assert moved.nonzero().flatten().tolist() == [7]
