"""Experiments of notebook 1.1: word vectors, and the labels that pre-training saves."""

import copy
from functools import cache

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.corpora import SEED
from plmlib.checkpoints.experiments.ch2_5 import SIZES, answers, fine_tune, labelled, scores, without_order
from plmlib.checkpoints.recipes import BETAS, gpt
from plmlib.checkpoints.results import experiment
from plmlib.objectives import clm
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import rows, train
from plmlib.world.lexicon import tables
from plmlib.world.probes import stated_countries

MIXTURE = {
    "facts": 6_000,
    "translation": 20_000,
    "nli": 2_000,
    "senses": 3_000,
    "minis": 6_000,
    "stories": 2_000,
}
KINDS = ("person", "colour", "food", "job", "country", "city", "place")  # classes of words, for neighbours
POOL_SEED, TEST_SEED, N_TESTS = 1000, 2000, 300
TASK = "sentiment"


def mixed_texts() -> list[str]:
    """Return 39,000 texts of six registers; translations that name a capital are left out."""
    texts = []
    for register, n in MIXTURE.items():
        for text in world.texts(register, n, seed=SEED):
            if register != "translation" or "capital" not in text.split():
                texts.append(text)
    return texts


def classes(words: Words) -> dict[str, Tensor]:
    """Return the ids of the single words of each class that a tokenizer knows."""
    unknown = words.id("[UNK]")
    found = {}
    for kind in KINDS:
        ids = {words.encode(entry["en"])[0] for entry in tables()[kind] if len(entry["en"].split()) == 1}
        found[kind] = torch.tensor(sorted(ids - {unknown}))
    return found


def purity(vectors: Tensor, groups: dict[str, Tensor], n: int = 5) -> float:
    """Return the share of the n nearest words that are of the same class, over all words of all classes."""
    unit = nn.functional.normalize(vectors, dim=1)
    cosines = unit @ unit.T
    cosines.fill_diagonal_(-1)
    shares = []
    for ids in groups.values():
        nearest = cosines[ids].topk(n).indices
        shares.append(torch.isin(nearest, ids).double().mean(1))
    return torch.cat(shares).mean().item()


def capitals(words: Words) -> Tensor:
    """Return the ids of 22 countries and of their capitals, (22, 2), which the texts state."""
    return torch.tensor([[words.id(row["en"]), words.id(row["en.capital"])] for row in stated_countries()])


def analogies(vectors: Tensor, pairs: Tensor, only_last: bool = False) -> float:
    """Return the share of right answers to capital A − country A + country B, over all pairs of rows.

    pairs      (n, 2) ids of countries and capitals
    only_last  True: the query is country B alone
    """
    unit = nn.functional.normalize(vectors, dim=1)
    right, asked = 0, 0
    for a, (country_a, capital_a) in enumerate(pairs.tolist()):
        for b, (country_b, capital_b) in enumerate(pairs.tolist()):
            if a == b:
                continue
            query = unit[country_b] if only_last else unit[capital_a] - unit[country_a] + unit[country_b]
            cosines = unit @ query
            cosines[[country_a, capital_a, country_b]] = -torch.inf  # the words of the question do not count
            right += int(cosines.argmax() == capital_b)
            asked += 1
    return right / asked


@cache
def reviews() -> tuple[list[str], Words]:
    """Return 12,000 texts without labels, and a tokenizer made from them."""
    texts = world.texts(TASK, 12_000, seed=SEED)
    return texts, Words.train(texts, specials=BERT_SPECIALS)


def pretrained(seed: int, steps: int = 1200, shuffled: bool = False) -> nn.Module:
    """Return a GPT of two layers after pre-training; shuffled: on the same words in random texts."""
    texts, words = reviews()
    ids, keep = words.encode_batch(texts, bos=True, eos=True)
    if shuffled:  # all words of all texts change places, so that no text has a mood any more
        inside = keep.clone()
        inside[:, 0] = False  # [CLS] stays in front
        found = ids[inside]
        ids[inside] = found[torch.randperm(len(found), generator=torch.Generator().manual_seed(seed))]
    model = gpt(words.vocab_size, seed)
    with torch.enable_grad():
        train(model, rows(ids, keep, 64), clm, steps=steps, lr=3e-3, betas=BETAS, seed=seed, progress=False)
    return model.eval()


def only_embeddings(model: nn.Module, seed: int) -> nn.Module:
    """Return a GPT with random layers and the token and position vectors of a model."""
    body = gpt(model.config.vocab_size, 100 + seed)
    body.embed.load_state_dict(copy.deepcopy(model.embed.state_dict()))
    return body


@experiment(
    "first-labels",
    texts=lambda: reviews()[0],
    recipe="a GPT of two layers, 1,200 steps on texts without labels, then 8, 32, 128 and 512 labels",
    seeds=3,
    spread=0.15,
)
def first_labels(seed: int) -> dict:
    """Return {words: {start: [share right at 8, 32, 128 and 512 labels]}}, words new or seen in labels."""
    words = reviews()[1]
    body, scratch = pretrained(seed), gpt(words.vocab_size, 100 + seed)
    starts = {
        "pre-trained": ("pretrained", body),
        "frozen": ("frozen", body),
        "from scratch": ("scratch", scratch),
        "only the embeddings": ("pretrained", only_embeddings(body, seed)),
        "pre-trained on shuffled words": ("pretrained", pretrained(seed, shuffled=True)),
    }
    pool = labelled(TASK, words, "seen", SIZES[-1], POOL_SEED + seed)
    tests = {
        "new": labelled(TASK, words, "test", N_TESTS, TEST_SEED + seed),
        "seen": labelled(TASK, words, "seen", N_TESTS, TEST_SEED + seed),
    }
    found = {name: {} for name in tests}
    for size in SIZES:
        examples = pool.first(size)
        for start, (kind, model) in starts.items():
            head = fine_tune(TASK, model, examples, kind, seed)
            for name in tests:
                share = scores(answers(head, tests[name]), tests[name])["all"]
                found[name].setdefault(start, []).append(share)
        for name in tests:
            said = without_order(TASK, examples, tests[name], words.vocab_size)
            found[name].setdefault("bag of words", []).append(scores(said, tests[name])["all"])
    return found
