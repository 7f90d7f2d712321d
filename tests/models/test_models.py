"""Every model that a Config can describe: padding, cache and looking change nothing, nothing is ever NaN."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from support.configs import CONFIGS

from plmlib import build, capture
from plmlib.generation import beam, generate
from plmlib.generation.fast_decode import stepper

third = settings(max_examples=settings().max_examples // 3)
SIZE = st.integers(1, 5)


def close(a, b):
    torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-4)


def drawn(config, seed, B, *lengths):
    """Ids and keep of any length that the model reads; a row may be padding alone."""
    rng = torch.Generator().manual_seed(seed)
    for length in lengths:
        T = min(length, config.max_len)
        yield (
            torch.randint(0, config.vocab_size, (B, T), generator=rng),
            torch.rand(B, T, generator=rng) < 0.6,
        )


def asked(model, ids, keep, target, target_keep):
    """The call of any skeleton with these inputs."""
    if model.config.skeleton == "seq2seq":
        return model(ids, target, keep, target_keep)
    return model(ids, keep=keep)


@third
@given(CONFIGS, st.integers(0, 99), SIZE, SIZE, SIZE)
def test_whatever_is_padded_all_is_finite_and_looking_changes_nothing(config, seed, B, S, T):
    model, ((ids, keep), (target, target_keep)) = build(config), drawn(config, seed, B, S, T)
    logits = asked(model, ids, keep, target, target_keep)
    assert logits.isfinite().all()
    logits.square().mean().backward()
    assert all(weight.grad is None or weight.grad.isfinite().all() for weight in model.parameters())
    with torch.no_grad(), capture(model, "*.weights"):
        close(asked(model, ids, keep, target, target_keep), logits.detach())


@third
@given(CONFIGS.filter(lambda config: config.skeleton != "masked"), st.integers(0, 99), SIZE, SIZE, SIZE)
@torch.no_grad()
def test_one_token_after_the_other_is_the_whole(config, seed, B, S, T):
    model, ((source, source_keep), (ids, keep)) = build(config), drawn(config, seed, B, S, T)
    read = model.with_source(source, source_keep) if config.skeleton == "seq2seq" else model
    for told, real in ((None, torch.ones_like(keep)), (keep, keep)):
        cache, steps = read.new_cache(*ids.shape), []
        for t in range(ids.shape[1]):
            steps.append(read(ids[:, t : t + 1], None if told is None else told[:, : t + 1], cache))
        close(torch.cat(steps, 1)[real], read(ids, told)[real])
    cache = read.new_cache(*ids.shape)
    steps = [read(ids[:, :1], cache=cache)[:, 0]]
    if quick := stepper(read, cache):  # None where a source is padding alone
        close(torch.stack(steps + [quick(ids[:, t]) for t in range(1, ids.shape[1])], 1), read(ids))


@third
@given(
    CONFIGS.filter(lambda config: config.skeleton != "masked" and config.max_len > 2),
    st.integers(0, 99),
    SIZE,
)
def test_every_model_writes(config, seed, B):
    model, ((ids, keep),) = build(config), drawn(config, seed, B, 2)
    begin = {"start": 1} if config.skeleton == "seq2seq" else {}
    ids, keep = (ids, keep) if begin else (ids[:, :1], None)
    texts = generate(model, ids, 1, keep=keep, rng=seed, **begin)
    assert texts.shape == (B, 2) and 0 <= texts.min() and texts.max() < config.vocab_size
    (best, _), *_ = beam(model, ids[:1], 1, 2, **begin)
    assert torch.equal(
        best, generate(model, ids[:1], 1, temperature=0, **begin)[0]
    )  # of one token, the likeliest
