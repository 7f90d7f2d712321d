"""Exercises of notebook 4.1."""

import torch

from plmlib.course.exercises import exercise, expect, tensor, whole
from plmlib.generation import generate
from plmlib.layers.attention import attention, attention_weights


@exercise("4.1.1")
def cross_attention(answer):
    for T, S, D, E in ((5, 7, 6, 4), (3, 3, 4, 4), (1, 4, 5, 2), (4, 1, 3, 3)):
        random = torch.Generator().manual_seed(T + 10 * S)
        x, memory = (torch.randn(n, D, generator=random) for n in (T, S))
        w_q, w_k, w_v = (torch.randn(D, E, generator=random) for _ in range(3))
        shape = (
            f"with {T} target and {S} source tokens the result is ({T}, {E}): a row for each target token."
        )
        got = tensor(answer(x, memory, w_q, w_k, w_v), (T, E), shape)
        q, k, v = x @ w_q, memory @ w_k, memory @ w_v

        def is_not(other, hint, got=got, S=S):
            expect(S == 1 or other.shape != got.shape or not _close(got, other), hint)

        def mixed(q, k, v, **how):
            return attention(q[None, None], k[None, None], v[None, None], **how)[0, 0]

        right = mixed(q, k, v)
        if T == S:
            is_not(
                mixed(memory @ w_q, x @ w_k, x @ w_v),
                "you exchanged the two texts: the decoder's x asks, and the memory answers.",
            )
            is_not(
                mixed(q, k, v, causal=True),
                "you hide a part of the memory. The whole source is known, so no mask is needed.",
            )
            is_not(mixed(q, x @ w_k, x @ w_v), "keys and values come from the memory, not from x.")
            is_not(mixed(q, k, x @ w_v), "the values come from the memory, too.")
        is_not(mixed(q, k, v, scale=1.0), "the scores are not divided by the square root of E.")
        over_queries = (q @ k.T / E**0.5).softmax(0) @ v
        expect(
            T == 1 or not _close(got, over_queries),
            "your softmax goes over the queries. Each row of weights must sum to 1 over the S source tokens.",
        )
        is_not(
            attention_weights(q[None, None], k[None, None])[0, 0] @ memory @ w_k,
            "you mix the keys. The weights come from queries and keys, and they mix the values.",
        )
        expect(_close(got, right), "this is not softmax(Q Kᵀ / √E) V with Q from x, K and V from the memory.")
    return "the decoder asks, the source answers."


@exercise("4.1.2")
def decoder_inputs(answer):
    for B, T, start in ((2, 4, 90), (1, 1, 91), (3, 6, 92)):
        target = torch.randperm(B * T, generator=torch.Generator().manual_seed(T)).view(B, T)
        before = target.clone()
        value = answer(target, start)
        expect(
            torch.equal(target, before),
            "your function changes the target, which the loss still needs as labels.",
        )
        got = tensor(value, (B, T), f"Labels (B, T) = ({B}, {T}) need inputs of the same shape.")
        expect(
            not torch.equal(got, target.double()),
            "the decoder still reads the labels: it sees the answer that it has to give, and learns to copy.",
        )
        expect(
            bool((got[:, 0] == start).all()),
            "the first input must be the start token: nothing of the target is known yet.",
        )
        expect(
            torch.equal(got[:, 1:], target[:, :-1].double()),
            "after the start token comes the target without its last token, in its order.",
        )
    return "position t reads token t − 1 and has to predict token t."


@exercise("4.1.3")
def translation(answer):
    for seed, (B, S, n) in enumerate(((1, 5, 6), (2, 4, 5), (3, 7, 3))):
        model = _small_model(seed)
        source = torch.randint(5, 40, (B, S), generator=torch.Generator().manual_seed(seed))
        start = 2
        right = generate(model, source, n, temperature=0)[:, 1:]
        with torch.no_grad():
            value = answer(model, source, start, n)
            alone = model(source, source).argmax(-1)
        hint = f"{n} tokens are asked for, without the start token, in each of {B} rows."
        expect(
            not isinstance(value, torch.Tensor) or value.shape != (B, n + 1),
            "you return the start token, too. Return the n tokens after it.",
        )
        got = tensor(value, (B, n), hint)
        expect(
            S < n or not torch.equal(got, alone[:, :n].double()),
            "the decoder reads the source again. It must read what it has written, first the start token.",
        )
        with torch.no_grad():
            first = model.decode(model.encode(source), source)[:, -1].argmax(-1)
        expect(
            torch.equal(first, right[:, 0]) or not torch.equal(got[:, 0], first.double()),
            "the decoder begins with the source. Its first input is the start token, and nothing else.",
        )
        expect(
            torch.equal(got[:, 0], right[:, 0].double()),
            "your first token is not the most probable one after the start token.",
        )
        expect(
            torch.equal(got, right.double()),
            "the first token is right. Does the decoder read all tokens so far? Do you take its last row?",
        )
    return "the encoder reads the source, the decoder reads what it has written."


@exercise("4.1.4")
def scores(answer):
    for seed, lengths in enumerate(((4, 7), (5, 2, 6), (3,))):
        model = _small_model(seed)
        random = torch.Generator().manual_seed(seed)
        keep = torch.arange(max(lengths)) < torch.tensor(lengths)[:, None]
        source = torch.randint(5, 40, keep.shape, generator=random).masked_fill(~keep, 0)
        inputs = torch.randint(5, 40, (len(lengths), 4), generator=random)
        with torch.no_grad():
            got = answer(model, source, inputs, keep)
            right = torch.cat(
                [model(source[i : i + 1, :n], inputs[i : i + 1]) for i, n in enumerate(lengths)]
            )
            half = model.decode(model.encode(source), inputs, keep)
            backwards = model.decode(model.encode(source, keep), inputs)
        got = tensor(got, tuple(right.shape), "Return the decoder's scores, (B, T, V).")
        padded = len(set(lengths)) > 1
        expect(
            not padded or not _close(got, half),
            "now the encoder sees the padding: keep its mask, and give one to the decoder as well.",
        )
        expect(
            not padded or not _close(got, backwards),
            "the decoder still looks at rows of the memory that stand for padding.",
        )
        expect(_close(got, right), "a sentence must get the scores that it has alone, without padding.")
    return "a sentence has the same scores alone and beside longer neighbours."


@exercise("4.1.5")
def alignment(answer):
    for seed, (H, T, S) in enumerate(((4, 6, 7), (2, 3, 5), (1, 4, 4), (3, 8, 6))):
        random = torch.Generator().manual_seed(seed)
        weights = torch.randn(H, T, S, generator=random).softmax(-1)
        weights[..., -1] += 1.0  # the end token of the source gets the largest weight
        weights = weights / weights.sum(-1, keepdim=True)
        right = weights.mean(0)[:-1, :-1].argmax(-1)
        value = answer(weights)
        expect(hasattr(value, "__len__"), f"Return a list of {T - 1} numbers.")
        expect(
            len(value) != T,
            f"{T} positions predict {T - 1} words and the end token. The end token is no word.",
        )
        expect(len(value) == T - 1, f"{T} positions predict {T - 1} words; yours are {len(value)}.")
        got = torch.tensor([whole(place, "The list must hold places in the source.") for place in value])
        expect(
            not bool((got == S - 1).any()),
            "some word points to the end token of the source, which is not a word. Leave its column out.",
        )
        late = weights.mean(0)[1:, :-1].argmax(-1)
        expect(
            torch.equal(late, right) or not torch.equal(got, late),
            "you read the weights after the word was read. Row t of the weights predicts word t.",
        )
        for others, hint in (
            (weights.amax(0), "you take the largest weight of any head. Take the mean over the heads."),
            (weights[0], "you read one head only. Take the mean over the heads."),
        ):
            places = others[:-1, :-1].argmax(-1)
            expect(torch.equal(places, right) or not torch.equal(got, places), hint)
        expect(torch.equal(got, right), "some word points elsewhere than the mean of the heads does.")
    return "the row that predicts a word, the mean of the heads, words only."


def _small_model(seed: int):
    """An encoder–decoder with random weights."""
    from plmlib.checkpoints.recipes import bart

    return bart(40, seed, d_model=16, n_heads=2, max_len=16).eval()


def _close(a, b) -> bool:
    return bool((a.double() - b.double()).abs().max() < 1e-4)
