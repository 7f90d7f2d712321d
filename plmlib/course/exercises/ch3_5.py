"""Exercises of notebook 3.5."""

import math
import random

import torch

from plmlib.course.exercises import exercise, expect, tensor, whole

GIB = 2**30


@exercise("3.5.1")
def steps_until(answer):
    dice = random.Random(5)
    examples = [(0.2, 0.5), (0.01, 0.5), (0.001, 0.9)]
    examples += [(dice.uniform(0.02, 0.3), dice.uniform(0.2, 0.8)) for _ in range(5)]
    got = [whole(answer(e, floor), "A number of steps is a whole number.") for e, floor in examples]
    added = [(1 - floor) / e for e, floor in examples]  # steps, if 1 - e * t were the share
    expect(
        got not in [[f(t) for t in added] for f in (math.floor, math.ceil, round, lambda t: int(t) + 1)],
        "shares multiply, they do not add: the share is (1 - e) ** t, not 1 - e * t.",
    )
    for t, (e, floor) in zip(got, examples, strict=True):
        _not_too_early_or_late(t, e, floor)
    _not_too_early_or_late(whole(answer(0.5, 0.25), "A number of steps is a whole number."), 0.5, 0.25)
    return (
        "with one error in a hundred tokens, more than half of all texts have an error after 69 tokens; "
        "with one in a thousand, after 693."
    )


def _not_too_early_or_late(t: int, e: float, floor: float) -> None:
    case = f"for e = {e:.3g} and floor = {floor:.3g} your answer is {t} steps"
    expect(t > 0, f"{case}. Before the first step every text is right; the number must be positive.")
    share, before = (1 - e) ** t, (1 - e) ** (t - 1)
    expect(
        share != floor,
        f"{case}. Then the share is exactly {share:.3g}, which is not below floor. One more step is needed.",
    )
    expect(
        share < floor,
        f"{case}. Then the share is still {share:.3f}, which is not below floor: too few steps.",
    )
    expect(
        before >= floor, f"{case}. One step earlier the share is {before:.3f}, below floor already: too many."
    )


@exercise("3.5.2")
def rms_norm(answer):
    rng = torch.Generator().manual_seed(0)
    shape = "the output has the shape of x."
    batch = torch.rand(3, 5, 16, generator=rng) * 6 - 1  # (B, T, D), its mean is not 0
    for x in (batch, batch[0], batch[0, 0], torch.rand(2, 3, 4, 8, generator=rng) + 1):
        d = x.shape[-1]
        one = torch.ones(d)
        got = tensor(answer(x, one, 1e-6), x.shape, shape)
        squares = got.pow(2).mean(-1)
        expect(
            got.mean(-1).abs().max() > 1e-3, "your output has mean 0, but RMSNorm does not subtract the mean."
        )
        by_deviation = x / x.var(-1, keepdim=True, unbiased=False).sqrt()
        expect(
            (got - by_deviation).abs().max() > 1e-3,
            "divide by the root of the mean square, not by the standard deviation.",
        )
        over_all = x / x.pow(2).mean().sqrt()
        expect(
            x.ndim == 1 or (got - over_all).abs().max() > 1e-3,
            "you average over all numbers of x. Average over the last axis, the D entries of one token.",
        )
        by_length = x / x.pow(2).sum(-1, keepdim=True).sqrt()
        expect(
            (got - by_length).abs().max() > 1e-3,
            "you divide by the root of the sum of squares. Take their mean.",
        )
        expect(
            (squares - 1).abs().max() < 1e-3,
            "the squares of one token's output must have mean 1: average the squares over the last axis.",
        )
        small = 1e-3 * x
        expect(
            (tensor(answer(small, one, 1e-2), x.shape, shape) - _rms_norm(small, one, 1e-2)).abs().max()
            < 1e-4,
            "eps belongs under the root: it is added to the mean square.",
        )
        gamma = torch.linspace(0.5, 2, d)
        expect(
            (tensor(answer(x, gamma, 1e-6), x.shape, shape) - _rms_norm(x, gamma, 1e-6)).abs().max() < 1e-4,
            "multiply by gamma at the end, entry by entry.",
        )
    return "no mean and no β: RMSNorm has half the parameters of LayerNorm."


def _rms_norm(x, gamma, eps: float):
    return gamma * x / (x.pow(2).mean(-1, keepdim=True) + eps).sqrt()


@exercise("3.5.3")
def swiglu_width(answer):
    widths = {4096: 11008, 5120: 13824, 6656: 17920, 8192: 22016}  # LLaMA 7B, 13B, 33B, 65B
    widths |= {d: 256 * math.ceil(8 * d / 768) for d in (64, 96, 768, 960, 1600)}  # 768 and 960: no rounding
    got = {d: whole(answer(d), "A width is a whole number.") for d in widths}
    expect(
        got[4096] != 4 * 4096,
        "4D is GPT's width. Three matrices of width 8D/3 cost as much as two of width 4D.",
    )
    expect(got[4096] % 256 == 0, f"widths are multiples of 256, yours is {got[4096]:,} for d = 4,096.")
    down = {d: 8 * d // 3 // 256 * 256 for d in widths}
    nearest = {d: round(8 * d / 3 / 256) * 256 for d in widths}
    expect(
        got not in (down, nearest),
        f"round up: for d = 5,120 8D/3 is 13,653.3, your width is {got[5120]:,}, and none may be below 8D/3.",
    )
    for d, right in widths.items():
        if got[d] == right + 256 and 8 * d % 768 == 0:
            expect(
                False,
                f"for d = {d:,}, 8D/3 is {right:,}, which is a multiple of 256: do not add another 256.",
            )
        expect(
            got[d] == right,
            f"for d = {d:,}, 8D/3 is {8 * d / 3:,.1f}, and the next multiple of 256 is {right:,}; "
            f"yours is {got[d]:,}.",
        )
    return "these are the widths of LLaMA 7B, 13B, 33B and 65B."


@exercise("3.5.4")
def cache_bytes(answer):
    def bytes_of(*sizes):
        return whole(answer(*sizes), "A number of bytes is a whole number.")

    llama = bytes_of(32, 32, 32, 128, 4096)  # LLaMA-7B
    expect(llama != 1 * GIB, "half is missing: keys and values take 2 tensors, and a number takes 2 bytes.")
    expect(llama != GIB // 2, "a quarter: count keys and values, and 2 bytes for each number.")
    expect(llama != 4 * GIB, "that is twice as much: a number takes 2 bytes in float16.")
    expect(llama != 2 * GIB // 32, "every layer has a cache of its own: multiply by the number of layers.")
    expect(llama == 2 * GIB, f"LLaMA-7B needs 2 GiB for 4,096 tokens, your answer is {llama / GIB:.3g} GiB.")
    large = bytes_of(80, 64, 8, 128, 4096)  # Llama-2-70B
    expect(
        large != 10 * GIB,
        "10 GiB would be needed for 64 heads of keys and values. Llama-2-70B has 64 query heads, "
        "but only 8 heads of keys and values.",
    )
    expect(
        large == 1.25 * GIB, f"Llama-2-70B needs 1.25 GiB for 4,096 tokens, yours is {large / GIB:.3g} GiB."
    )
    dice = random.Random(3)
    for _ in range(4):
        layers, kv_heads, d_head, tokens = (dice.randint(1, 9) for _ in range(4))
        got, right = (
            bytes_of(layers, 4 * kv_heads, kv_heads, d_head, tokens),
            4 * layers * kv_heads * d_head * tokens,
        )
        expect(
            got == right,
            f"for {layers} layers, {4 * kv_heads} query heads, {kv_heads} key heads, d_head {d_head} and "
            f"{tokens} tokens the cache needs {right:,} bytes, your answer is {got:,}.",
        )
    return "the 70-billion model has ten times the parameters of LLaMA-7B, and a smaller cache."
