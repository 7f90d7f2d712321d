"""Experiments of notebook 2.2: what an answer may see, how tokens are hidden, and how many."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.recipes import BETAS, bert, gpt
from plmlib.checkpoints.results import experiment
from plmlib.layers import masks
from plmlib.objectives import IGNORED, clm, mask_tokens, masking, mlm, shift
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import probe, rows, train

SHARES = {  # of [MASK], of random tokens, of unchanged tokens; the rows of Devlin et al. 2019, table 8
    "80/10/10": (0.8, 0.1, 0.1),
    "100/0/0": (1.0, 0.0, 0.0),
    "80/20/0": (0.8, 0.2, 0.0),
    "80/0/20": (0.8, 0.0, 0.2),
    "0/80/20": (0.0, 0.8, 0.2),
    "0/100/0": (0.0, 1.0, 0.0),
}
ONLY_MASK, ONLY_RANDOM, ONLY_SAME = (1, 0, 0), (0, 1, 0), (0, 0, 1)
RATES = (0.05, 0.4, 0.8)  # besides BERT's 15 %
STEPS = 600


# what an answer may see


def all_but_the_answer(n: int) -> Tensor:
    """(n, n) bool: position t sees every position but t + 1, whose token it has to predict."""
    seen = torch.ones(n, n, dtype=torch.bool)
    seen.diagonal(1).fill_(False)
    return seen


SIGHTS = {
    "the past only, two layers": (masks.causal, 2),
    "everything, one layer": (masks.bidirectional, 1),
    "all but its answer, one layer": (all_but_the_answer, 1),
    "all but its answer, two layers": (all_but_the_answer, 2),
}


def random_texts() -> Tensor:
    """(texts, T) random tokens, each one of ten."""
    return torch.randint(10, (6000, 9), generator=torch.Generator().manual_seed(0))


def loss_at_each_position(sight: str, seed: int) -> list[float]:
    """Train on the next token of random texts; return the loss of each position on new ones, in nats."""
    mask, n_layers = SIGHTS[sight]
    texts = random_texts()
    model = bert(10, seed, d_model=32, n_layers=n_layers, max_len=16)
    draw = rows(texts[:5000], None, 64)

    with torch.enable_grad():
        train(model, draw, clm.under(mask), steps=300, lr=1e-2, seed=seed, progress=False)
    inputs, labels = shift(texts[5000:])
    logits = model(inputs, mask=mask(inputs.shape[1]))  # (texts, T − 1, V)
    return F.cross_entropy(logits.mT, labels, reduction="none").mean(0).tolist()


@experiment(
    "next-token-sights",
    texts=lambda: [str(random_texts().tolist())],
    recipe="A BERT of width 32 predicts the next token of random texts, 300 steps, with four masks.",
    spread=0.1,
)
@torch.no_grad()
def next_token_sights(seed: int) -> dict:
    return {sight: loss_at_each_position(sight, seed) for sight in SIGHTS}


# what becomes of the selected tokens


def senses() -> list[str]:
    return world.texts("senses", 20_000, seed=1)


def masked_bert(
    texts: list[str],
    words: Words,
    seed: int,
    steps: int = STEPS,
    rate: float = 0.15,
    shares=SHARES["80/10/10"],
    **shape,
) -> nn.Module:
    """Return a small BERT trained on texts whose tokens are hidden anew in every batch."""
    shape = {"n_layers": 3} | shape
    ids, keep = words.encode_batch(texts, bos=True, eos=True)
    model = bert(words.vocab_size, seed, **shape)
    draw = masking(rows(ids, keep, 64), tokenizer=words, rate=rate, shares=shares)
    with torch.enable_grad():
        train(model, draw, mlm, steps=steps, betas=BETAS, seed=seed, progress=False)
    return model


def restored(model: nn.Module, words: Words, texts: list[str], shares, rate: float = 0.15) -> dict:
    """What a model makes of tokens treated in one way: the share of right guesses, and their loss in nats.

    The selected tokens are the same for all shares.
    """
    ids, keep = words.encode_batch(texts, bos=True, eos=True)
    rng = torch.Generator().manual_seed(7)
    inputs, labels = mask_tokens(ids, keep, rng, tokenizer=words, rate=rate, shares=shares)
    chosen = labels != IGNORED
    logits = model(inputs, keep=keep)[chosen]  # (selected, V)
    right = logits.argmax(-1) == labels[chosen]
    return {"right": right.float().mean().item(), "loss": F.cross_entropy(logits, labels[chosen]).item()}


def sense_probes(model: nn.Module, words: Words) -> dict:
    """How well the state at an ambiguous word tells its sense, by the side of the evidence.

    One linear probe for each word; the evidence of the test never occurs in the training of a probe.
    """
    states, labels, sides = {}, {}, {}
    for part in ("seen", "test"):
        texts = world.documents("senses", 960, seed=5, part=part)
        ids, keep = words.encode_batch([text.spaced for text in texts], bos=True, eos=True)
        at = torch.tensor([text.labels["at"] + 1 for text in texts])  # + 1: [CLS] comes first
        found = model.encode(ids, keep=keep)[torch.arange(len(ids)), at]  # (texts, D)
        for word in sorted({text.labels["word"] for text in texts}):
            own = [i for i, text in enumerate(texts) if text.labels["word"] == word]
            meanings = sorted({texts[i].labels["sense"] for i in own})
            states[word, part] = found[own]
            labels[word, part] = torch.tensor([meanings.index(texts[i].labels["sense"]) for i in own])
            sides[word, part] = [texts[i].labels["side"] for i in own]
    right = {"left": [], "right": []}
    for word in sorted({word for word, _ in states}):
        fitted = probe(states[word, "seen"], labels[word, "seen"], states[word, "test"], labels[word, "test"])
        hits = fitted.network(states[word, "test"].double()).argmax(1) == labels[word, "test"]
        for side, hit in zip(sides[word, "test"], hits.tolist()):
            right[side].append(hit)
    return {side: sum(hits) / len(hits) for side, hits in right.items()}


def measured(model: nn.Module, words: Words) -> dict:
    """All that is compared between the recipes, on held-out texts."""
    texts = world.texts("senses", 1000, seed=1, part="test")
    found = sense_probes(model, words)
    for name, shares in (("mask", ONLY_MASK), ("random", ONLY_RANDOM), ("visible", ONLY_SAME)):
        found[name] = restored(model, words, texts, shares)["right"]
    return found | {"nats": restored(model, words, texts, ONLY_MASK)["loss"]}


@experiment(
    "masking-shares",
    texts=senses,
    recipe="Six recipes of masking, and a GPT: 20,000 texts of senses, 15 %, 3 layers, 600 steps each.",
    spread=0.2,
)
@torch.no_grad()
def masking_shares(seed: int) -> dict:
    texts = senses()
    words = Words.train(texts, specials=BERT_SPECIALS)
    found = {}
    for name, shares in SHARES.items():
        found[name] = measured(masked_bert(texts, words, seed, shares=shares), words)
    left_to_right = gpt(words.vocab_size, seed, n_layers=3)
    ids, keep = words.encode_batch(texts, bos=True, eos=True)
    with torch.enable_grad():
        train(left_to_right, rows(ids, keep, 64), clm, steps=STEPS, betas=BETAS, seed=seed, progress=False)
    found["left to right"] = sense_probes(left_to_right, words)
    found["untrained"] = sense_probes(bert(words.vocab_size, seed, n_layers=3), words)
    return found


@experiment(
    "masking-rates",
    texts=senses,
    recipe="Rates of masking, 20,000 texts of senses, 3 layers: 600 steps, or as many predictions as 15 %.",
    spread=0.2,
)
@torch.no_grad()
def masking_rates(seed: int) -> dict:
    """15 % itself is the recipe 80/10/10 of `masking_shares`."""
    texts = senses()
    words = Words.train(texts, specials=BERT_SPECIALS)
    found = {"equal steps": {}, "equal predictions": {}}
    for rate in RATES:
        found["equal steps"][str(rate)] = measured(masked_bert(texts, words, seed, rate=rate), words)
        steps = round(STEPS * 0.15 / rate)
        if steps < STEPS:
            model = masked_bert(texts, words, seed, steps, rate=rate)
            found["equal predictions"][str(rate)] = measured(model, words)
    return found


# two hidden neighbours


def pairs_of(lang: str) -> list[str]:
    return world.texts("agreement", 12_000, lang=lang, seed=1)


def pair_bert(lang: str, seed: int) -> tuple[nn.Module, Words]:
    """Return a small BERT trained on sentences whose neighbours must agree, and its words."""
    texts = pairs_of(lang)
    words = Words.train(texts, specials=BERT_SPECIALS)
    return masked_bert(texts, words, seed, 2 * STEPS, rate=0.3, n_layers=2), words


def pair_slots(lang: str) -> list[str]:
    """Return all sentences of the shortest kind whose two words that must agree are hidden."""
    found = set()
    for text in world.documents("agreement", 400, lang, seed=3, gap=0):
        first, _, _, *rest = text.tokens
        found.add(" ".join([first, "[MASK]", "[MASK]", *rest]))
    return sorted(found)


def possible_pairs(lang: str, words: Words) -> Tensor:
    """(V, V) bool: which word may follow which, in the two places that agree."""
    table = torch.zeros(words.vocab_size, words.vocab_size, dtype=torch.bool)
    for text in world.documents("agreement", 5000, lang, seed=2, gap=0):
        first, second = text.tokens[1:3]
        table[words.id(first), words.id(second)] = True
    return table


def joint_by(model: nn.Module, words: Words, sentence: str, way: str = "at once") -> Tensor:
    """(V, V) probabilities of the two tokens that fill the two [MASK] of a sentence.

    way  "at once": both from one reading; "first, then second": the second given the first; or the opposite
    """
    ids = torch.tensor([words.inputs(sentence, allow_special=True)[0]])
    first, second = (ids[0] == words.mask).nonzero()[:, 0].tolist()
    chances = model(ids)[0].softmax(-1)  # (T, V)
    if way == "at once":
        return chances[first][:, None] * chances[second][None, :]
    one, other = (first, second) if way == "first, then second" else (second, first)
    filled = ids.repeat(words.vocab_size, 1)
    filled[:, one] = torch.arange(words.vocab_size)  # row i: token i fills the first gap
    given = model(filled)[:, other].softmax(-1)  # (V, V)
    joint = chances[one][:, None] * given
    return joint if one == first else joint.T


WAYS = ("at once", "first, then second", "second, then first")


@experiment(
    "two-masks",
    texts=lambda: pairs_of("en") + pairs_of("zh"),
    recipe="A BERT of 2 layers on 12,000 texts of agreement, English or Chinese, rate 30 %, 1,200 steps.",
    spread=0.1,
)
@torch.no_grad()
def two_masks(seed: int) -> dict:
    return {lang: impossible_shares(*pair_bert(lang, seed), lang) for lang in ("en", "zh")}


def impossible_shares(model: nn.Module, words: Words, lang: str) -> dict:
    """How likely the pair that a model fills in is impossible, for three ways to fill it in."""
    sentences, possible = pair_slots(lang), possible_pairs(lang, words)
    found = {}
    for way in WAYS:
        joints = torch.stack([joint_by(model, words, sentence, way) for sentence in sentences])  # (n, V, V)
        found[way] = joints.mean(0)[~possible].sum().item()
        if way == "at once":
            likeliest = joints.flatten(1).argmax(1)
            found["likeliest pair, at once"] = (~possible.flatten()[likeliest]).float().mean().item()
    return found
