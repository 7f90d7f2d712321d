"""Exercises of notebook 3.5."""

import torch
import torch.nn.functional as F

from plmlib.course.exercises import exercise, expect

GIB = 2**30


@exercise("3.5.1")
def steps_until(answer):
    for e, floor, right in ((0.2, 0.5, 4), (0.01, 0.5, 69), (0.5, 0.25, 3), (0.001, 0.9, 106)):
        t = answer(e, floor)
        straight = int((1 - floor) / e + 1e-9) + 1
        expect(
            t != straight or straight == right,
            "shares multiply, they do not add: (1 - e) ** t, not 1 - e * t.",
        )
        expect(
            isinstance(t, int) and not isinstance(t, bool),
            f"a number of steps is a whole number, yours is {t!r}.",
        )
        expect(t >= right, f"after {t} steps {(1 - e) ** t:.3f} are still right: not yet below {floor}.")
        expect(
            t <= right, f"already after {t - 1} steps only {(1 - e) ** (t - 1):.3f} are right, below {floor}."
        )
    return (
        "with one error in a hundred, half of all texts are lost after 69 tokens; "
        "with one in a thousand, after 693."
    )


@exercise("3.5.2")
def rms_norm(answer):
    x = torch.rand(3, 5, 16, generator=torch.Generator().manual_seed(0)) * 6 - 1
    gamma, one = torch.linspace(0.5, 2, 16), torch.ones(16)
    got = answer(x, one, 1e-6)
    expect(isinstance(got, torch.Tensor) and got.shape == x.shape, "the output has the shape of x.")
    expect(got.mean(-1).abs().max() > 1e-3, "your output has mean 0: RMSNorm takes no mean off.")
    spread = x / (x.var(-1, keepdim=True, unbiased=False) + 1e-6).sqrt()
    expect(
        (got - spread).abs().max() > 1e-3,
        "divide by the root of the mean square, not by the standard deviation.",
    )
    expect(
        ((got**2).mean(-1) - 1).abs().max() < 1e-3,
        "the squares of one token must have mean 1: average over the last axis.",
    )
    tiny = 1e-3 * x
    expect(
        (answer(tiny, one, 1e-2) - F.rms_norm(tiny, (16,), one, 1e-2)).abs().max() < 1e-4,
        "eps belongs under the root.",
    )
    expect(
        (answer(x, gamma, 1e-6) - F.rms_norm(x, (16,), gamma, 1e-6)).abs().max() < 1e-4,
        "scale by gamma at the end.",
    )
    return "no mean, no β: half the numbers of a LayerNorm."


@exercise("3.5.3")
def swiglu_width(answer):
    widths = {4096: 11008, 5120: 13824, 6656: 17920, 8192: 22016}  # LLaMA 7B, 13B, 33B, 65B
    got = {d: answer(d) for d in widths}
    expect(all(w == int(w) for w in got.values()), "a width is a whole number.")
    expect(
        got[4096] != 4 * 4096,
        "4d is GPT's width. Three matrices of width 8d/3 cost as much as two of width 4d.",
    )
    expect(all(w % 256 == 0 for w in got.values()), "widths are multiples of 256.")
    expect(
        got != {d: 8 * d // 3 // 256 * 256 for d in widths},
        "round up, not down: no model gets less than 8d/3.",
    )
    for d, right in widths.items():
        expect(got[d] == right, f"for d = {d:,} the width is {right:,}, yours is {got[d]:,}: round 8d/3 up.")
    expect(answer(768) == 2048, "8 · 768 / 3 is 2,048 already, a multiple of 256: leave it.")
    return "the widths of LLaMA 7B, 13B, 33B and 65B."


@exercise("3.5.4")
def cache_bytes(answer):
    llama = answer(layers=32, heads=32, kv_heads=32, d_head=128, tokens=4096)
    expect(llama != 1 * GIB, "half of it: keys and values are both kept.")
    expect(llama != 4 * GIB, "twice as much: a number takes 2 bytes in float16.")
    expect(llama == 2 * GIB, f"LLaMA-7B at 4,096 tokens keeps 2 GiB, yours {llama / GIB:.3g} GiB.")
    large = answer(layers=80, heads=64, kv_heads=8, d_head=128, tokens=4096)
    expect(
        large != 10 * GIB,
        "10 GiB is a pair for each of 64 query heads: Llama-2-70B keeps 8 pairs of key and value heads.",
    )
    expect(large == 1.25 * GIB, f"Llama-2-70B at 4,096 tokens keeps 1.25 GiB, yours {large / GIB:.3g} GiB.")
    return "ten times the parameters of LLaMA-7B, and a smaller cache."
