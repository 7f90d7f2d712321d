"""Exercises of notebook 3.4."""

import random

import torch

from plmlib.course.exercises import exercise, expect, tensor, whole


def random_model(seed: int, size: float, vocab_size: int = 11):
    """Return a language model that looks at every token and its place; `size` scales its logits."""
    rng = torch.Generator().manual_seed(seed)
    table = size * torch.randn(101, vocab_size, generator=rng)

    def model(ids):
        place = torch.arange(1, ids.shape[1] + 1)
        return table[((ids + 1) * place * place).cumsum(1) % 101]  # (B, T, V)

    return model


def greedy(model, ids, n: int, memory: int = 10_000, position: int = -1):
    """Return ids (B, T) continued by n most likely tokens; the model reads only the last `memory` tokens."""
    for _ in range(n):
        ids = torch.cat([ids, model(ids[:, -memory:])[:, position].argmax(-1, keepdim=True)], 1)
    return ids


@exercise("3.4.1")
def continued(answer):
    for seed, (B, T, n) in enumerate([(2, 3, 5), (1, 1, 1), (3, 4, 12), (1, 6, 20)]):
        model = random_model(
            seed, size=0.1
        )  # flat distributions: a drawn token is rarely the most likely one
        ids = torch.randint(11, (B, T), generator=torch.Generator().manual_seed(seed + 10))
        value = answer(model, ids, n)
        expect(
            tuple(getattr(value, "shape", ())) != (B, n),
            "return the prompt as well, with the new tokens after it.",
        )
        got = tensor(
            value, (B, T + n), "return one tensor (B, T + n): each prompt and its new tokens."
        ).long()
        expect(torch.equal(got[:, :T], ids), "the prompt must stay unchanged at the beginning.")
        again = tensor(answer(model, ids, n), (B, T + n), "return one tensor (B, T + n).").long()
        expect(
            torch.equal(got, again),
            "two runs give different tokens, so your function draws. Take the most likely token.",
        )
        right = greedy(model, ids, n)
        if torch.equal(got, right):
            continue
        expect(
            T == 1 or not torch.equal(got, greedy(model, ids, n, position=0)),
            "you use the prediction at the first position. Only the last position has read the whole text.",
        )
        expect(
            not torch.equal(got, greedy(model, ids, n, memory=1)),
            "the model reads only the last token. Give it the whole text so far.",
        )
        expect(
            not (T > 1 and torch.equal(got, greedy(model, ids, n, memory=T))),
            "the model forgets the beginning. Give it the prompt and all new tokens.",
        )
        expect(
            n == 1 or not torch.equal(got[:, T:], got[:, T : T + 1].expand(-1, n)),
            "the same token every time. Append it, and let the model read the longer text.",
        )
        expect(
            torch.equal(got[:, T], right[:, T]),
            "the first new token is not the most likely one: argmax over the vocabulary, the last axis.",
        )
        expect(False, "the first new token is right, a later one is wrong. Each needs all tokens before it.")
    return "predict, choose, append, again: this is all of autoregressive generation."


def path(follows: list[int], start: int) -> tuple[int, int]:
    """Return how many tokens come before the loop, and how many are in it."""
    seen = [start]
    while follows[seen[-1]] not in seen:
        seen.append(follows[seen[-1]])
    before = seen.index(follows[seen[-1]])
    return before, len(seen) - before


@exercise("3.4.2")
def period(answer):
    hint = "return one whole number, the length of the loop."
    follows = [3, 2, 4, 1, 5, 2, 0, 6, 8]  # 7 -> 6 -> 0 -> 3 -> 1 -> 2 -> 4 -> 5 -> 2 ...
    got = whole(answer(follows, 7), hint)
    expect(got != 9, "9 is V, the longest loop that is possible. This one is shorter.")
    expect(got != 5, "that is the number of tokens before the loop. Count the tokens in it.")
    expect(got != 8, "that is the number of tokens before one returns. Leave out those before the loop.")
    expect(got != 4, "one too many: the token that closes the loop is the one that opened it.")
    expect(got == 3, f"the text is 7 6 0 3 1, then 2 4 5 2 4 5 … without end: a loop of 3. Yours is {got}.")
    expect(whole(answer([0, 1], 1), hint) == 1, "a token that follows itself is a loop of 1.")
    expect(
        whole(answer([1, 2, 3, 0], 2), hint) == 4,
        "a loop can contain every token: 2 3 0 1 2 … is a loop of 4.",
    )
    rng = random.Random(0)
    for size in range(2, 14):
        follows = [rng.randrange(size) for _ in range(size)]
        start = rng.randrange(size)
        got, right = whole(answer(follows, start), hint), path(follows, start)[1]
        expect(
            got == right,
            f"period({follows}, {start}) is {right}, yours is {got}. Follow the tokens on paper.",
        )
    return "there are V tokens, so one must return within V steps, and everything after it returns, too."


@exercise("3.4.3")
def with_temperature(answer):
    rng = torch.Generator().manual_seed(0)
    hint = "return one probability for every logit, the same shape as the logits."
    for shape in [(2, 3, 2, 5), (2, 3, 4), (3, 4), (6,)]:
        logits = 2 * torch.randn(shape, generator=rng)
        for t in (0.5, 1.0, 2.0, 0.3):
            got = tensor(answer(logits, t), shape, hint)
            right, softmax = (logits.double() / t).softmax(-1), logits.double().softmax(-1)
            if (got - right).abs().max() < 1e-4:
                continue
            wrong_axis = any(
                (got - (logits.double() / t).softmax(axis)).abs().max() < 1e-4
                for axis in range(len(shape) - 1)
            )
            expect(
                not wrong_axis,
                "softmax runs over another axis. The vocabulary is the last axis, for every number of axes.",
            )
            expect(
                (got - (logits.double() * t).softmax(-1)).abs().max() > 1e-4,
                "at t = 0.5 the distribution must get sharper, yours gets flatter. Divide the logits by t.",
            )
            expect(
                (got - softmax).abs().max() > 1e-4,
                "t changes nothing: a factor on the probabilities cancels when they are made to sum to 1.",
            )
            total = got.sum(-1).flatten()
            expect(
                (total - 1).abs().max() < 1e-4,
                f"your probabilities sum to {total[0]:.2f}. Change the logits first, take the softmax last.",
            )
            expect(False, f"wrong at t = {t}: softmax(logits / t) over the last axis.")
    return "below 1 sharper, above 1 flatter, at 1 the model's own distribution."


def smallest_set(probs, p: float):
    """Return the probabilities of the nucleus, in place and divided by their sum."""
    kept, mass = torch.zeros_like(probs), 0.0
    for token in sorted(range(len(probs)), key=lambda i: -float(probs[i])):
        if mass >= p:
            break
        kept[token] = probs[token]
        mass += float(probs[token])
    return kept / kept.sum()


@exercise("3.4.4")
def nucleus(answer):
    def compare(probs, p: float):
        hint = "return a probability for every token, and 0 for those outside the nucleus."
        got = tensor(answer(probs, p), tuple(probs.shape), hint)
        return got, smallest_set(probs.double(), p)

    got, right = compare(torch.tensor([0.06, 0.40, 0.15, 0.04, 0.25, 0.10]), 0.79)
    kept, total = int((got > 0).sum()), float(got.sum())
    expect(kept != 2, ".40 + .25 = .65 is less than .79: the token that crosses p belongs to the nucleus.")
    expect(kept == 3, f"three tokens reach .79 (.40 + .25 + .15), and you keep {kept}.")
    expect(abs(total - 1) < 1e-4, f"your probabilities sum to {total:.2f}. Divide what is left by its sum.")
    if (got - right).abs().max() > 1e-4:
        same_numbers = (got.sort().values - right.sort().values).abs().max() < 1e-4
        expect(
            not same_numbers,
            "right numbers in wrong places: token i must stay at place i. Sort only to count.",
        )
        expect(
            not torch.equal(got > 0, right > 0),
            "the right tokens with wrong probabilities. They are probabilities already: "
            "divide by their sum, without a softmax.",
        )
        expect(False, "the wrong tokens are kept: the nucleus has the most likely ones.")
    got, right = compare(torch.tensor([0.125, 0.5, 0.125, 0.25]), 0.75)
    expect(
        int((got > 0).sum()) <= 2,
        "with .5, .25, .125, .125 and p = .75 you keep a third token. .5 + .25 reaches .75: enough.",
    )
    expect((got - right).abs().max() < 1e-4, ".5 and .25 reach p = .75 and become 2/3 and 1/3.")
    got, _ = compare(torch.tensor([0.1, 0.9]), 0.5)
    expect(got.tolist() == [0, 1], "one token with .9 is enough for p = .5.")
    rng = torch.Generator().manual_seed(0)
    for size in range(1, 13):
        probs = torch.randn(size, generator=rng, dtype=torch.double).mul(1.5).softmax(0)
        p = 0.05 + 0.9 * torch.rand((), generator=rng).item()
        if (probs.sort(descending=True).values.cumsum(0) - p).abs().min() < 1e-3:
            continue  # too near: rounding would decide
        got, right = compare(probs if size % 2 else probs.float(), p)
        words = ", ".join(f"{value:.2f}" for value in probs.tolist())
        expect((got - right).abs().max() < 1e-4, f"wrong for the probabilities {words} and p = {p:.2f}.")
    return "the smallest set whose probability reaches p, divided by its sum."
