"""Notebook 5.1: the three paradigms at equal parameters, on one corpus a row, under three equal budgets.

data/results/bench-ROW.json, ROW one of senses, sentiment, pairs, copying, entities, holds for each seed
{paradigm: {budget: {measure: number}}}:

    {"0": {"encoder": {"steps": {"left": .9, "right": .87, "completion": .9, "parameters": 185344,
                                 "updates": 600, "predicted": 172000, "gflops": 720.5}, ...}, ...}, ...}

paradigm  "encoder", "decoder", "encoder-decoder"; in senses, sentiment and entities "bag of words" as well,
          which has no other budget than "none"
budget    "none" (untrained), "steps", "predictions", "flops": what was equal to the encoder's run, so that an
          encoder has the same numbers under all three. Where equal updates are equal FLOPs to 20 %, one run
          serves for both; copying and entities have "none" and "steps" only
measures  of senses "left", "right", "completion"; of sentiment "mean", "last" (accuracy from the mean state,
          and from the last one), "completion"; of pairs "order 16", "order 64", "summary 16", "summary 64";
          of copying "copy", "reverse", "longer", each for the usual positions, and with " rotary" or
          " relative" behind its name for others; of entities "ambiguous", "clear". All are shares of right
          answers. "parameters", "updates", "predicted" (tokens) and "gflops" say what a run cost
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from plmlib import fast, world
from plmlib.checkpoints.corpora import SEED, Corpus, Corrupted, Masked, Visible, broken
from plmlib.checkpoints.experiments.ch2_1 import sense_accuracy, sense_texts
from plmlib.checkpoints.recipes import BETAS
from plmlib.checkpoints.results import experiment
from plmlib.config import Config, tiny
from plmlib.generation import generate
from plmlib.generation.unmasking import unmask
from plmlib.models import build, count_parameters, empty
from plmlib.objectives import clm
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import bag_of_words, probe, train
from plmlib.world.recogniser import recognised

PARADIGMS = ("encoder", "decoder", "encoder-decoder")
BUDGETS = ("steps", "predictions", "flops")
ENCODER = {"skeleton": "masked", "n_layers": 3}
SHAPES = {
    "encoder": ENCODER,
    "decoder": {"skeleton": "causal", "n_layers": 3},
    "encoder-decoder": {"skeleton": "seq2seq", "n_layers": 2, "n_decoder_layers": 1, "start_id": 2},
}
LABELLED, TESTS, GIVEN = 128, 600, 3  # labelled texts, new texts, words of a text that is to be completed
L2 = 1e-2  # of all probes
NEARLY = 0.2  # where the work of equal numbers of updates differs by less, the same run has equal FLOPs too
EARLIER = 1000  # added to the seed of a model: the seed of its labelled texts


# one corpus, three models, three budgets


@dataclass(frozen=True)
class Row:
    """What the three paradigms are trained on.

    register    of which `n_training` texts are read
    steps       updates of the encoder
    """

    register: str
    n_training: int
    steps: int
    batch_size: int = 64
    n_decoder_layers: int = 1  # of the three layers of the encoder–decoder

    def texts(self) -> list[str]:
        return texts_of(self.register, self.n_training)

    def tokenizer(self) -> Words:
        return tokenizer_of(self.register, self.n_training)

    def corpus(self, paradigm: str) -> Corpus:
        """The texts, with 30 % of the tokens hidden; with none; with spans of them replaced by [MASK]."""
        texts = (self.register, self.n_training, {})
        if paradigm == "encoder":
            return Masked(texts, rate=0.3)
        if paradigm == "decoder":
            return Visible(texts, loss=clm)
        return Corrupted(self.register, self.n_training, broken("infill"))

    def shape(self, paradigm: str) -> dict:
        """How many layers are a decoder's, if there are two stacks."""
        if paradigm != "encoder-decoder":
            return {}
        return {"n_layers": 3 - self.n_decoder_layers, "n_decoder_layers": self.n_decoder_layers}


@cache
def texts_of(register: str, n: int) -> list[str]:
    """The training texts."""
    return world.texts(register, n, seed=SEED)


@cache
def tokenizer_of(register: str, n: int) -> Words:
    """Their words, and the special tokens of BERT: [CLS] begins a text, [SEP] ends it."""
    return Words.train(texts_of(register, n), specials=BERT_SPECIALS)


def config_of(paradigm: str, vocab_size: int, d_ff: int = 256, **shape) -> Config:
    """The shape of a model of width 64 with three layers in all."""
    small = {"vocab_size": vocab_size, "max_len": 64, "embed_std": 0.1, "init_std": 0.12, "d_ff": d_ff}
    return tiny(**small | SHAPES[paradigm] | shape)


def new_model(paradigm: str, vocab_size: int, seed: int, **shape) -> nn.Module:
    """A model with random weights, its feed-forward layers as wide as makes it as large as the encoder."""
    target = count_parameters(empty(config_of("encoder", vocab_size)))
    narrow, wide = (count_parameters(empty(config_of(paradigm, vocab_size, d, **shape))) for d in (100, 200))
    d_ff = 100 + round(100 * (target - narrow) / (wide - narrow))  # parameters grow in a line with d_ff
    return build(config_of(paradigm, vocab_size, d_ff, **shape), seed)


@cache
def batches(row: Row, paradigm: str) -> tuple[Callable, Callable]:
    """Return the draw and the objective of a paradigm."""
    corpus, tokenizer = row.corpus(paradigm), row.tokenizer()
    draw = corpus.deal(tokenizer, row.texts(), row.batch_size, row.steps)
    return draw, corpus.objective(tokenizer)


def cost_of_a_step(model: nn.Module, draw: Callable, objective, n: int = 4) -> tuple[float, float]:
    """Return predicted tokens, and billions of operations forward and backward, of one update: means of n."""
    rng = torch.Generator().manual_seed(SEED)
    drawn = [draw(rng) for _ in range(n)]
    predicted = sum(int(objective.counts(batch)) for batch in drawn) / n
    counter = FlopCounterMode(display=False)
    with torch.enable_grad(), fast.plain(), sdpa_kernel(SDPBackend.MATH), counter:
        for batch in drawn:
            objective(model, *batch).backward()
    model.zero_grad(set_to_none=True)
    return predicted, counter.get_total_flops() / n / 1e9


def updates(row: Row, costs: dict[str, tuple[float, float]], paradigm: str) -> dict[str, int]:
    """Return how many updates a paradigm gets under each budget; the encoder's run sets all of them."""
    (predicted, gflops), (of_encoder, gflops_of_encoder) = costs[paradigm], costs["encoder"]
    same_work = row.steps * gflops_of_encoder / gflops
    return {
        "none": 0,
        "steps": row.steps,
        "predictions": round(row.steps * of_encoder / predicted),
        "flops": row.steps if abs(same_work / row.steps - 1) < NEARLY else round(same_work),
    }


def trained(row: Row, paradigm: str, seed: int, steps: int) -> nn.Module:
    """A model after `steps` updates; 0: as it begins."""
    model = new_model(paradigm, row.tokenizer().vocab_size, seed, **row.shape(paradigm))
    draw, objective = batches(row, paradigm)
    if steps:
        with torch.enable_grad():
            train(model, draw, objective, steps=steps, betas=BETAS, seed=seed, progress=False)
    return model.eval()


def bench(row: Row, seed: int, measure: Callable, budgets=("none", *BUDGETS)) -> dict:
    """Train and measure all paradigms under the budgets: {paradigm: {budget: {measure: number}}}.

    measure  measure(model, tokenizer, seed) -> {measure: number}
    """
    tokenizer, costs = row.tokenizer(), costs_of(row)
    found = {}
    for paradigm in PARADIGMS:
        predicted, gflops = costs[paradigm]
        by_steps, found[paradigm] = {}, {}  # runs with the same number of updates are one run
        for budget, steps in updates(row, costs, paradigm).items():
            if budget in budgets and steps not in by_steps:
                model = trained(row, paradigm, seed, steps)
                by_steps[steps] = measure(model, tokenizer, seed) | {
                    "parameters": count_parameters(model),
                    "updates": steps,
                    "predicted": round(steps * predicted),
                    "gflops": round(steps * gflops, 1),
                }
            if budget in budgets:
                found[paradigm][budget] = by_steps[steps]
    return found


@cache
def costs_of(row: Row) -> dict[str, tuple[float, float]]:
    """Return the cost of an update of each paradigm."""
    found = {}
    for paradigm in PARADIGMS:
        model = new_model(paradigm, row.tokenizer().vocab_size, 0, **row.shape(paradigm))
        found[paradigm] = cost_of_a_step(model, *batches(row, paradigm))
    return found


# what a frozen model knows


@torch.no_grad()
def states(model: nn.Module, tokenizer, texts: list[str]) -> tuple[Tensor, Tensor, int]:
    """Return the last states (N, T, D), keep (N, T), and the place of the first word.

    An encoder and a decoder read a text between [CLS] and [SEP], as in training; the encoder of an
    encoder–decoder reads it without the first.
    """
    first = model.config.skeleton != "seq2seq"
    ids, keep = tokenizer.encode_batch(texts, bos=bool(first), eos=True)
    read = model.encode(ids, keep=keep) if first else model.encode(ids, keep)
    return read, keep, int(first)


def sense_measures(model: nn.Module, tokenizer, seed: int) -> dict[str, float]:
    """Whether a probe finds the sense of an ambiguous word, the evidence on its left or right."""
    found = {}
    for side in ("left", "right"):
        parts = []
        for half in ("seen", "new"):
            documents = sense_texts(side, half, TESTS)
            read, _, first = states(model, tokenizer, [d.spaced for d in documents])
            places = torch.tensor([d.labels["at"] for d in documents]) + first
            parts += [read[range(len(documents)), places], documents]
        found[side] = sense_accuracy(*parts)
    return found | {"completion": grammatical(completed(model, tokenizer, "senses", seed), SENSES)}


def sense_words(tokenizer) -> dict[str, float]:
    """The same for a bag of words."""
    found = {}
    for side in ("left", "right"):
        parts = []
        for half in ("seen", "new"):
            documents = sense_texts(side, half, TESTS)
            ids, keep = tokenizer.encode_batch([d.spaced for d in documents])
            parts += [bag_of_words(ids, keep, tokenizer.vocab_size), documents]
        found[side] = sense_accuracy(*parts)
    return found


def moods(seed: int) -> list:
    """Clauses with a mood, and their polarity: for a probe, and with other moods for its test."""
    found = []
    for part, n in (("seen", LABELLED), ("test", TESTS)):
        documents = world.documents("sentiment", n, seed=EARLIER + seed, part=part)
        polarity = torch.tensor([d.labels["polarity"] == "pos" for d in documents]).long()
        found += [[d.spaced for d in documents], polarity]
    return found


def sentiment_measures(model: nn.Module, tokenizer, seed: int) -> dict[str, float]:
    """Whether a probe finds the polarity of a clause whose mood no labelled text has had."""
    learn, labels, ask, truth = moods(seed)
    vectors = {"mean": [], "last": []}
    for texts in (learn, ask):
        read, keep, _ = states(model, tokenizer, texts)
        vectors["mean"].append((read * keep[..., None]).sum(1) / keep.sum(1, keepdim=True))
        vectors["last"].append(read[range(len(read)), keep.sum(1) - 1])
    found = {
        name: probe(before, labels, after, truth, L2).accuracy for name, (before, after) in vectors.items()
    }
    return found | {"completion": grammatical(completed(model, tokenizer, "sentiment", seed), SENTIMENT)}


def sentiment_words(tokenizer, seed: int) -> dict[str, float]:
    """The same for a bag of words."""
    learn, labels, ask, truth = moods(seed)
    bags = [bag_of_words(*tokenizer.encode_batch(texts), tokenizer.vocab_size) for texts in (learn, ask)]
    return {"mean": probe(bags[0], labels, bags[1], truth, L2).accuracy}


# completing a text

SENSES = [(f"senses.{side}", *after) for side in ("left", "right") for after in ((), ("senses.after",))]
SENTIMENT = [
    (f"{a}.{polarity}", f"{b}.{polarity}", f"{c}.{polarity}")
    for polarity in ("pos", "neg")
    for a, b, c in (("events", "clauses", "reactions"), ("clauses", "reactions", "events"))
]


@torch.no_grad()
def completed(model: nn.Module, tokenizer, register: str, seed: int, n: int = 200) -> list[str]:
    """New texts, of which a model is given the first words, and draws the others.

    An encoder fills [MASK] from the left, and is told how long the text is. An encoder–decoder reads the
    words and one [MASK], and writes the whole text; if it does not repeat the words, the text is empty.
    """
    texts = world.texts(register, n, seed=SEED, part="train" if register == "sentiment" else "test")
    begun = [" ".join(text.split()[:GIVEN]) for text in texts]
    rng = torch.Generator().manual_seed(seed)
    if model.config.skeleton == "masked":
        ids, keep = tokenizer.encode_batch(texts, bos=True, eos=True)
        hidden = keep & (ids != tokenizer.eos)
        hidden[:, : 1 + GIVEN] = False
        ids = unmask(
            model, tokenizer, ids.masked_fill(hidden, tokenizer.mask), keep, ids.shape[1], "left", rng
        )
        return [tokenizer.decode(row[real][1:-1]) for row, real in zip(ids, keep)]
    if model.config.skeleton == "causal":
        ids, _ = tokenizer.encode_batch(begun, bos=True)
        return written(tokenizer, generate(model, ids, 40, rng=rng, stop=tokenizer.eos)[:, 1:])
    ids, _ = tokenizer.encode_batch(begun)
    ids = torch.cat([ids, torch.tensor([tokenizer.mask, tokenizer.eos]).expand(len(ids), 2)], 1)
    found = written(tokenizer, generate(model, ids, 40, rng=rng, stop=tokenizer.eos)[:, 1:])
    return [text if text.startswith(words) else "" for text, words in zip(found, begun)]


def written(tokenizer, ids: Tensor) -> list[str]:
    """Texts up to their end token."""
    return [tokenizer.decode(row[: int((row != tokenizer.eos).int().cumprod(0).sum())]) for row in ids]


def grammatical(texts: list[str], shapes: list[tuple[str, ...]]) -> float:
    """The share of the texts whose sentences are said by the rules of one of the shapes, in this order."""
    return sum(any(_has_shape(text, shape) for shape in shapes) for text in texts) / len(texts)


def _has_shape(text: str, rules: tuple[str, ...]) -> bool:
    sentences = [part.strip() + " ." for part in text.split(" .") if part.strip()]
    return len(sentences) == len(rules) and all(recognised([s], rule)[0] for s, rule in zip(sentences, rules))


# names of people, cities and companies

TAGS = ("O", "PER", "LOC", "ORG")


def entity_measures(model: nn.Module, tokenizer, seed: int) -> dict[str, float]:
    """Whether a probe finds what a name names: names that fit a person and a city, and the other names."""
    vectors = []
    for documents in named(seed):
        read, _, first = states(model, tokenizer, [d.spaced for d in documents])
        vectors.append(torch.cat([row[first : first + len(d.tokens)] for row, d in zip(read, documents)]))
    return tag_accuracy(*vectors, seed)


def entity_words(tokenizer, seed: int) -> dict[str, float]:
    """The same for a bag of words: the word itself, and all words of its text."""
    vectors = []
    for documents in named(seed):
        bags = bag_of_words(*tokenizer.encode_batch([d.spaced for d in documents]), tokenizer.vocab_size)
        for bag, document in zip(bags, documents):
            here = nn.functional.one_hot(torch.tensor(tokenizer.encode(document.spaced)), len(bag))
            vectors.append(torch.cat([here.float(), bag.expand(len(here), -1)], 1))
    return tag_accuracy(torch.cat(vectors[:LABELLED]), torch.cat(vectors[LABELLED:]), seed)


def named(seed: int) -> tuple[list, list]:
    """Texts with names for a probe, and others with new names and verbs for its test."""
    return tuple(
        world.documents("entities", n, seed=EARLIER + seed, part=part)
        for part, n in (("seen", LABELLED), ("test", TESTS))
    )


def tag_accuracy(before: Tensor, after: Tensor, seed: int) -> dict[str, float]:
    """The share of names whose kind a probe finds that has read `before` (N, D)."""
    labels, truth = (
        torch.tensor([TAGS.index(tag) for document in documents for tag in document.labels["tags"]])
        for documents in named(seed)
    )
    ambiguous = torch.tensor(
        [
            i in document.labels["ambiguous"]
            for document in named(seed)[1]
            for i in range(len(document.tokens))
        ]
    )
    right = probe(before, labels, after, truth, L2).network(after.double()).argmax(1) == truth
    clear = (truth > 0) & ~ambiguous
    return {
        "ambiguous": right[ambiguous].double().mean().item(),
        "clear": right[clear].double().mean().item(),
    }


# the rows

SEEDS = 5  # of every row
SENSES_ROW = Row("senses", 20_000, 600)
SENTIMENT_ROW = Row("sentiment", 12_000, 1200)
ENTITIES_ROW = Row("entities", 14_000, 600)
HOW = (
    "encoder of 3 layers (MLM, rate .3, 80/10/10), decoder of 3 (CLM), encoder–decoder of 2 + 1 (infilling, "
    "rate .3, target: the whole text), width 64, feed-forward layers as wide as makes all equally large; "
    "learning rate 3e-3; the decoder and the encoder–decoder trained anew for equal predictions"
)


@experiment(
    "bench-senses",
    texts=SENSES_ROW.texts,
    recipe=f"20,000 texts with an ambiguous word, 600 updates of 64 texts; {HOW}; probes for the sense with "
    "new evidence, 200 texts completed from three words",
    seeds=SEEDS,
    spread=0.2,
)
def bench_senses(seed: int) -> dict:
    found = bench(SENSES_ROW, seed, sense_measures)
    return found | {"bag of words": {"none": sense_words(SENSES_ROW.tokenizer())}}


@experiment(
    "bench-sentiment",
    texts=SENTIMENT_ROW.texts,
    recipe=f"12,000 texts of one polarity each, 1,200 updates of 64 texts; {HOW}; probes for the polarity "
    "from 128 labelled clauses, tested with new moods, 200 texts completed from three words",
    seeds=SEEDS,
    spread=0.2,
)
def bench_sentiment(seed: int) -> dict:
    found = bench(SENTIMENT_ROW, seed, sentiment_measures)
    return found | {"bag of words": {"none": sentiment_words(SENTIMENT_ROW.tokenizer(), seed)}}


@experiment(
    "bench-entities",
    texts=ENTITIES_ROW.texts,
    recipe=f"14,000 texts with names, 600 updates of 64 texts; {HOW}; probes for the kind of a name from 128 "
    "labelled texts, tested with new names and verbs",
    seeds=SEEDS,
    spread=0.5,
)
def bench_entities(seed: int) -> dict:
    found = bench(ENTITIES_ROW, seed, entity_measures, budgets=("none", "steps"))
    return found | {"bag of words": {"none": entity_words(ENTITIES_ROW.tokenizer(), seed)}}
