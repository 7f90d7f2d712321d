"""Notebook 2.1: what a word's state tells when the evidence is on its left, on its right or on both sides."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.corpora import CORPORA, SEED
from plmlib.checkpoints.recipes import BETAS, RECIPES, Recipe, elmo
from plmlib.checkpoints.results import experiment
from plmlib.checkpoints.shelf import load
from plmlib.models.earlier.bilm import BiLM, LayerMix
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import bag_of_words, probe, train
from plmlib.world.document import Document

WORDS = ("bank", "bat", "crane", "mouse", "spring", "pitcher")  # the ambiguous words of all three kinds
KINDS = ("left", "right", "both")  # where the evidence for the sense of a word is
L2, HIDDEN = 1e-2, 32  # of all probes; the units of those with a hidden layer
SEASONS_ELMO = Recipe("seasons-biclm", elmo, steps=1000, lr=5e-3)


def trained(name: str, seed: int, watch: Callable[[nn.Module, int], None] | None = None) -> tuple:
    """Return (model, tokenizer) of a recipe with another seed; seed 0 is the shipped checkpoint.

    watch  watch(model, step) is called before each step; then seed 0 is trained as well
    """
    if not seed and watch is None:
        return load(name)[:2]
    return fitted(replace(RECIPES[name], seed=seed), watch)


def fitted(recipe: Recipe, watch: Callable[[nn.Module, int], None] | None = None) -> tuple:
    """Train the model of a recipe; return it, rounded to 16 bits as checkpoints are, and its tokenizer."""
    corpus = CORPORA[recipe.corpus]
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    model = recipe.model(tokenizer.vocab_size, recipe.seed)
    draw = corpus.deal(tokenizer, texts, recipe.batch_size, recipe.steps)
    if watch:
        draw = _watched(draw, lambda step: watch(model, step))
    train(model, draw, corpus.objective(tokenizer), steps=recipe.steps, lr=recipe.lr, betas=BETAS,
          seed=recipe.seed, progress=False)  # fmt: skip
    return model.half().float().eval(), tokenizer


def _watched(draw: Callable, watch: Callable[[int], None]) -> Callable:
    steps = iter(range(10**9))

    def watched(rng: torch.Generator) -> tuple:
        watch(next(steps))
        return draw(rng)

    return watched


# the sense of an ambiguous word


def sense_texts(kind: str, half: str, n: int = 600) -> list[Document]:
    """Return texts with an ambiguous word and the evidence for its sense on the left, right or both sides.

    half  "seen" or "new": disjoint halves of the nouns that are the evidence, each in texts of its own
    """
    if kind == "both":
        return world.documents("bindings", n, seed=SEED + (half == "new"), part="test", nouns=half)
    part = {"seen": "seen", "new": "test"}[half]
    texts = world.endless("senses", seed=SEED, part=part, side=kind)
    return list(islice((text for text in texts if text.labels["word"] in WORDS), n))


def encoded(tokenizer, documents: list[Document]) -> tuple[Tensor, Tensor, Tensor]:
    """Return ids and keep (N, T), and (N,) the place of the ambiguous word, after [CLS]."""
    ids, keep = tokenizer.encode_batch([document.spaced for document in documents], bos=True, eos=True)
    return ids, keep, torch.tensor([document.labels["at"] + 1 for document in documents])


@torch.no_grad()
def states(model: nn.Module, ids: Tensor, keep: Tensor) -> Tensor:
    """Return the last states (N, T, D) of a model; of ELMo both directions, side by side."""
    return model.layers(ids, keep)[-1] if isinstance(model, BiLM) else model.encode(ids, keep=keep)


def sense_accuracy(
    train_states: Tensor,
    train_texts: list[Document],
    test_states: Tensor,
    test_texts: list[Document],
    d_hidden: int = 0,
) -> float:
    """Return the share of the test texts whose sense a probe finds; each ambiguous word has its own probe."""
    right = 0.0
    for word in sorted({text.labels["word"] for text in test_texts}):
        learn, labels = _senses(word, train_texts)
        ask, truth = _senses(word, test_texts)
        found = probe(train_states[learn], labels, test_states[ask], truth, L2, d_hidden)
        right += found.accuracy * len(ask)
    return right / len(test_texts)


def _senses(word: str, texts: list[Document]) -> tuple[Tensor, Tensor]:
    """The places of a word's texts in the list, and which of its two senses each has, 0 or 1."""
    places = [i for i, text in enumerate(texts) if text.labels["word"] == word]
    names = sorted({sense["zh"] for sense in world.tables()["sense"] if sense["en"] == word})
    return torch.tensor(places), torch.tensor([names.index(texts[i].labels["sense"]) for i in places])


@torch.no_grad()
def readings(models: dict[str, nn.Module], tokenizer, texts: list[Document]) -> dict[str, Tensor]:
    """Return what each reader has at the ambiguous word, (N, D), and what two others have of the whole text.

    models  "BERT", "GPT", "ELMo" and "untrained", a BERT
    """
    ids, keep, at = encoded(tokenizer, texts)
    here = range(len(texts)), at
    vectors = models["BERT"].embed.tokens(ids)  # (N, T, D), static
    sides = states(models["ELMo"], ids, keep)[here].chunk(2, -1)
    return {
        "static": vectors[here],
        "ELMo, forward half": sides[0],
        "ELMo, backward half": sides[1],
        "GPT": states(models["GPT"], ids, keep)[here],
        "ELMo": torch.cat(sides, -1),
        "BERT": states(models["BERT"], ids, keep)[here],
        "untrained BERT": states(models["untrained"], ids, keep)[here],
        "bag of words": bag_of_words(ids, keep, tokenizer.vocab_size),
        "mean of static": (vectors * keep[..., None]).sum(1) / keep.sum(1, keepdim=True),
    }


def at_the_end(model: nn.Module, tokenizer, texts: list[Document]) -> Tensor:
    """Return the states (N, D) at the last token before [SEP], the full stop."""
    ids, keep, _ = encoded(tokenizer, texts)
    return states(model, ids, keep)[range(len(texts)), keep.sum(1) - 2]


def readers(seed: int) -> tuple[dict[str, nn.Module], object]:
    """Return the trained models of a seed and an untrained BERT, and their tokenizer."""
    models, tokenizer = {}, None
    for name in ("BERT", "GPT", "ELMo"):
        models[name], tokenizer = trained(f"evidence-{name.lower()}", seed)
    models["untrained"] = RECIPES["evidence-bert"].model(tokenizer.vocab_size, 100 + seed).eval()
    return models, tokenizer


# the mix of ELMo's layers


def layers_at_words(model: BiLM, tokenizer, half: str) -> tuple[Tensor, dict[str, Tensor]]:
    """Return ELMo's layers (L+1, N, 2D) at ambiguous words, and two labels of each, "word" and "sense"."""
    texts = sense_texts("left", half, 300) + sense_texts("right", half, 300)
    ids, keep, at = encoded(tokenizer, texts)
    names = sorted(sense["zh"] for sense in world.tables()["sense"])
    word = [WORDS.index(text.labels["word"]) for text in texts]
    sense = [names.index(text.labels["sense"]) for text in texts]
    labels = {"word": torch.tensor(word), "sense": torch.tensor(sense)}
    return model.layers(ids, keep)[:, range(len(texts)), at], labels


def fit_mix(layers: Tensor, labels: Tensor, steps: int = 300) -> tuple[LayerMix, nn.Linear]:
    """Train a `LayerMix` and a linear head on frozen layers (L+1, N, 2D), all scaled to the same size."""
    torch.manual_seed(0)
    layers = F.layer_norm(layers, layers.shape[-1:])
    mix, head = LayerMix(len(layers) - 1), nn.Linear(layers.shape[-1], 1 + int(labels.max()))
    optimizer = torch.optim.Adam([*mix.parameters(), *head.parameters()], lr=0.02)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            F.cross_entropy(head(mix(layers)), labels).backward()
            optimizer.step()
    return mix, head


@torch.no_grad()
def mix_accuracy(mix: LayerMix, head: nn.Linear, layers: Tensor, labels: Tensor) -> float:
    """Return the share of the labels that a trained mix and its head find."""
    found = head(mix(F.layer_norm(layers, layers.shape[-1:]))).argmax(1)
    return (found == labels).float().mean().item()


def mixes(model: BiLM, tokenizer) -> dict[str, dict]:
    """Return the shares of the layers in the mix that each task learns, and its accuracy on new evidence."""
    layers, labels = layers_at_words(model, tokenizer, "seen")
    new_layers, new_labels = layers_at_words(model, tokenizer, "new")
    found = {}
    for task in labels:
        mix, head = fit_mix(layers, labels[task])
        accuracy = mix_accuracy(mix, head, new_layers, new_labels[task])
        found[task] = {"shares": mix.shares.tolist(), "accuracy": accuracy}
    return found


@experiment(
    "evidence-probes",
    texts=CORPORA["evidence"].training,
    recipe="Probes on the states of evidence-bert, evidence-gpt and evidence-elmo at an ambiguous word, one "
    "probe a word, half of the evidence nouns for training, the other half, in other texts, for the test.",
)
def evidence_probes(seed: int) -> dict:
    """Accuracy of linear probes, of those with a hidden layer, and of those at the end of the text."""
    models, tokenizer = readers(seed)
    found = {"linear": {}, "hidden layer": {}, "at the end": {}}
    for kind in KINDS:
        learn, ask = (sense_texts(kind, half) for half in ("seen", "new"))
        before, after = (readings(models, tokenizer, texts) for texts in (learn, ask))
        accuracies = {name: sense_accuracy(before[name], learn, after[name], ask) for name in before}
        found["linear"][kind] = accuracies
        at_end = {}
        for name in ("GPT", "untrained"):
            last = [at_the_end(models[name], tokenizer, texts) for texts in (learn, ask)]
            at_end[name] = sense_accuracy(last[0], learn, last[1], ask)
        found["at the end"][kind] = at_end
    for name in ("ELMo", "BERT", "untrained BERT"):  # evidence on both sides
        found["hidden layer"][name] = sense_accuracy(before[name], learn, after[name], ask, HIDDEN)
    return found | {"mix": mixes(models["ELMo"], tokenizer)}


# the season of a word, from a month on one side and a city on the other


def season_texts(part: str, kind: str, n: int = 600) -> list[Document]:
    """Return texts about seasons in which only month and city, on both sides of the word, decide."""
    return world.documents("seasons", n, seed=SEED, part=part, kind=kind, sequel=0)


def season_words(tokenizer) -> dict[str, Tensor]:
    """Return the ids of the words that belong to one season: {"cold": (n,), "warm": (n,)}."""
    words = {"cold": [], "warm": []}
    for table in ("climate", "activity"):
        for word in world.tables()[table]:
            words[word["season"]].append(tokenizer.id(word["en"]))
    return {season: torch.tensor(ids) for season, ids in words.items()}


def right_season(log_p: Tensor, tokenizer, texts: list[Document]) -> float:
    """Return the share of texts in which words of the right season have more probability, log_p (N, V)."""
    words = season_words(tokenizer)
    colder = log_p[:, words["cold"]].logsumexp(1) > log_p[:, words["warm"]].logsumexp(1)
    cold = torch.tensor([text.labels["season"] == "cold" for text in texts])
    return (colder == cold).float().mean().item()


@torch.no_grad()
def cloze(model: nn.Module, tokenizer, texts: list[Document]) -> float:
    """Return `right_season` of a BERT that reads [MASK] in the place of the word."""
    ids, keep, at = encoded(tokenizer, texts)
    here = range(len(texts)), at
    ids[here] = tokenizer.mask
    return right_season(model(ids, keep=keep)[here].log_softmax(-1), tokenizer, texts)


@torch.no_grad()
def one_sided_clozes(model: BiLM, tokenizer, texts: list[Document]) -> dict[str, float]:
    """Return `right_season` of ELMo's two language models, and of their product; none reads the word."""
    ids, keep, at = encoded(tokenizer, texts)
    after, before = model(ids, keep)
    from_left = after[range(len(texts)), at - 1].log_softmax(-1)
    from_right = before[range(len(texts)), at + 1].log_softmax(-1)
    found = {"forward": from_left, "backward": from_right, "product": from_left + from_right}
    return {name: right_season(log_p, tokenizer, texts) for name, log_p in found.items()}


def season_accuracy(model: nn.Module, tokenizer, d_hidden: int = 0) -> float:
    """Return how often a probe at a word that fits both seasons is right, with new months and cities."""
    parts = []
    for part in ("seen", "new"):
        texts = season_texts(part, "either")
        ids, keep, at = encoded(tokenizer, texts)
        cold = torch.tensor([text.labels["season"] == "cold" for text in texts]).long()
        parts += [states(model, ids, keep)[range(len(texts)), at], cold]
    return probe(*parts, L2, d_hidden).accuracy


@experiment(
    "seasons-plateau",
    texts=CORPORA["seasons"].training,
    recipe="seasons-bert, its loss and its cloze on pairs of month and city that it has not read, measured "
    "while it trains; and an ELMo on the same texts, 1000 steps.",
)
def seasons_plateau(seed: int) -> dict:
    """The curves of BERT, and what ELMo's two language models and its states can tell."""
    texts, curve = season_texts("test", "plain"), {"steps": [], "cloze": []}

    def watch(model: nn.Module, step: int) -> None:
        if step % 250 == 0:
            model.eval()
            curve["steps"].append(step)
            curve["cloze"].append(round(cloze(model, tokenizer, texts), 3))
            model.train()

    tokenizer = Words.train(CORPORA["seasons"].training(), specials=BERT_SPECIALS)
    bert, _ = trained("seasons-bert", seed, watch)
    curve["steps"].append(RECIPES["seasons-bert"].steps)
    curve["cloze"].append(round(cloze(bert, tokenizer, texts), 3))
    elmo_model, _ = fitted(replace(SEASONS_ELMO, seed=seed))
    return {
        "BERT": curve | {
            "linear": season_accuracy(bert, tokenizer),
            "hidden layer": season_accuracy(bert, tokenizer, HIDDEN),
        },
        "ELMo": one_sided_clozes(elmo_model, tokenizer, texts) | {
            "linear": season_accuracy(elmo_model, tokenizer),
            "hidden layer": season_accuracy(elmo_model, tokenizer, HIDDEN),
        },
    }  # fmt: skip
