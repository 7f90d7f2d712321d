"""Notebook 2.3: what a second objective teaches a small BERT that reads pairs of sentences."""

from collections.abc import Callable
from copy import deepcopy

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.corpora import CORPORA, sentences
from plmlib.checkpoints.recipes import BETAS, RECIPES
from plmlib.checkpoints.results import experiment
from plmlib.models.heads import SequenceHead
from plmlib.models.modes import evaluating
from plmlib.objectives import cross_entropy, mlm, pair_rows, sentence_pairs
from plmlib.training import train
from plmlib.world.scripts import PAIRS

OBJECTIVES = {"none": (), "NSP": ("pairs",), "SOP": ("orders",), "NSP + SOP": ("pairs", "orders")}
LOOKS = (0, 100, 200, 300, 400, 500, 600, 800, 1000)  # steps before which a model is looked at
KINDS = ("next", "stranger", "random", "topic", "swapped")
Rows = tuple[Tensor, Tensor, Tensor]


def encode_pairs(tokenizer, pairs: list[tuple[str, str]]) -> Rows:
    """[CLS] A [SEP] B [SEP] of pairs of sentences: ids, keep and segments (N, T)."""
    encoded = [(tokenizer.encode(a), tokenizer.encode(b)) for a, b in pairs]
    return pair_rows(encoded, tokenizer.bos, tokenizer.eos, pad=tokenizer.pad)


def pairs_of_each_kind(n: int = 200, seed: int = 77) -> dict[str, list[tuple[str, str]]]:
    """New pairs of sentences, n of each kind.

    Both sentences of a pair are about one person, and the second is the next step ("next"), the step before
    ("swapped"), another step of the same procedure ("topic") or a step of another procedure ("random"). The
    second sentence of "stranger" is drawn as NSP draws it, from another document about another person.
    """
    found = {}
    for kind in PAIRS:
        documents = world.documents("scripts", n, seed=seed, part="test", pair=kind)
        found[kind] = [(document.spaced, document.target) for document in documents]
    texts = world.texts("scripts", n, seed=seed, part="test")
    drawn, labels = sentence_pairs(list(map(sentences, texts)), torch.Generator().manual_seed(seed))
    people = set(world.lexicon("person"))
    found["stranger"] = []
    for (a, b), label in zip(drawn, labels.tolist()):
        if label and not set(a.split()) & set(b.split()) & people:
            found["stranger"].append((a, b))
    return {kind: found[kind][:n] for kind in KINDS}


@torch.no_grad()
def says_yes(model: nn.Module, head: Callable[[Tensor], Tensor], pairs: Rows) -> Tensor:
    """P(class 0) of each pair, (N,): "next" of `model.pair`, "in order" of `model.order`."""
    ids, keep, segments = pairs
    with evaluating(model):
        return head(model.encode(ids, segments, keep)).softmax(-1)[:, 0]


def look(model: nn.Module, kinds: dict[str, Rows]) -> dict:
    """The mean probability of yes of each head, for each kind of pair: {"pair": {kind: …}, "order": …}."""
    heads = {"pair": model.pair, "order": model.order}
    return {
        name: {kind: says_yes(model, head, pairs).mean().item() for kind, pairs in kinds.items()}
        for name, head in heads.items()
    }


def shares(model: nn.Module, kinds: dict[str, Rows]) -> dict:
    """The share of the pairs of each kind that each head says yes to, in the form of `look`."""
    heads = {"pair": model.pair, "order": model.order}
    return {
        name: {
            kind: (says_yes(model, head, pairs) > 0.5).float().mean().item() for kind, pairs in kinds.items()
        }
        for name, head in heads.items()
    }


class Looking:
    """A draw that looks at the model before some of the steps; `found` holds what it saw."""

    def __init__(self, draw: Callable, see: Callable[[], dict], steps=LOOKS):
        self.draw, self.see, self.steps, self.step, self.found = draw, see, steps, 0, {}

    def __call__(self, rng: torch.Generator) -> tuple:
        if self.step in self.steps:
            self.found[str(self.step)] = self.see()
        self.step += 1
        return self.draw(rng)


def asking(draw: Callable, asked: tuple[str, ...]) -> Callable:
    """The rows with hidden tokens of a draw of the corpus `pairs`, and those that `asked` asks about."""

    def drawn(rng: torch.Generator) -> tuple:
        batch = draw(rng)
        kind = torch.arange(len(batch[0])) * 3 // len(batch[0])  # 0 hidden, 1 NSP, 2 SOP
        chosen = (kind == 0) | (kind == 1) & ("pairs" in asked) | (kind == 2) & ("orders" in asked)
        *parts, pairs, orders = (part[chosen] for part in batch)
        return *parts, pairs if "pairs" in asked else None, orders if "orders" in asked else None

    return drawn


@torch.no_grad()
def top_1(model: nn.Module, tokenizer) -> float:
    """The share of hidden tokens of new pairs that the model names."""
    corpus = CORPORA["pairs-hidden"]
    inputs, labels, keep, segments = corpus.encode(tokenizer, corpus.texts(200, "test"))
    selected = labels >= 0
    with evaluating(model):
        scores = model.logits(model.encode(inputs, segments, keep)[selected])
    return (scores.argmax(-1) == labels[selected]).float().mean().item()


# downstream: questions about two sentences that are learned from few labelled pairs


def labelled_pairs(question: str, n: int, seed: int, tests: bool) -> tuple[list[tuple[str, str]], Tensor]:
    """Pairs for a question that neither objective asks, and labels; label 0 is yes.

    question  "order": two steps of a procedure with one step between them; was the first the earlier one? The
              tests are about other procedures than the labelled pairs
              "related": two steps of one procedure, as above, or of two; are they from the same?

    Both sentences are about one person, so that no name gives the answer away.
    """
    options = {"n": 4 * n, "seed": seed, "part": "test" if tests else "train"}
    documents = world.documents("scripts", steps=3, **options)
    labels = torch.randint(2, (n,), generator=torch.Generator().manual_seed(seed))
    if question == "order":
        procedures = sorted({document.labels["script"] for document in documents})
        chosen = procedures[1::2] if tests else procedures[::2]
        documents = [document for document in documents if document.labels["script"] in chosen]
    yes = [sentences(document.spaced)[::2] for document in documents]
    if question == "order":
        no = [pair[::-1] for pair in yes]
    else:
        strangers = world.documents("scripts", pair="random", **options)
        no = [(pair.spaced, pair.target) for pair in strangers]
    return [tuple((no if label else yes)[i]) for i, label in enumerate(labels.tolist())], labels


def fine_tuned(model: nn.Module, tokenizer, question: str, seed: int, n_labels: int = 128) -> float:
    """Accuracy on new pairs of a copy of the model, fine-tuned on labelled pairs."""
    known, labels = labelled_pairs(question, n_labels, seed + 500, tests=False)
    new, truth = labelled_pairs(question, 400, seed + 900, tests=True)
    head = SequenceHead(deepcopy(model), 2, seed)
    ids, keep, segments = encode_pairs(tokenizer, known)

    def draw(rng: torch.Generator) -> tuple:
        chosen = torch.randint(len(ids), (32,), generator=rng)
        return ids[chosen], segments[chosen], keep[chosen], labels[chosen]

    def loss(head, ids, segments, keep, labels):
        return cross_entropy(head(ids, segments, keep), labels)

    train(head, draw, loss, steps=60, lr=5e-4, betas=BETAS, seed=seed, progress=False)
    ids, keep, segments = encode_pairs(tokenizer, new)
    with torch.no_grad(), evaluating(head):
        return (head(ids, segments, keep).argmax(-1) == truth).float().mean().item()


@experiment(
    "pair-objectives",
    texts=CORPORA["pairs"].training,
    recipe="1,000 steps of MLM on pairs (checkpoint pair-mlm), then four copies go on for 1,200 steps of MLM "
    "on 32 rows, and NSP, SOP or both on 32 rows each (checkpoint pair-bert: both); tests on new pairs, and "
    "after fine-tuning on 128 labelled pairs",
    seeds=3,
    spread=0.2,
)
def pair_objectives(seed: int) -> dict:
    """What the heads say in the course of training, and what the models can do at its end."""
    first, second = RECIPES["pair-mlm"], RECIPES["pair-bert"]
    corpus = CORPORA[second.corpus]
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    model = first.model(tokenizer.vocab_size, seed)
    found = {"untrained": {"fine-tuned": tasks(model, tokenizer, seed)}}
    draw = CORPORA[first.corpus].deal(tokenizer, texts, first.batch_size, first.steps)
    train(model, draw, mlm, steps=first.steps, lr=first.lr, betas=BETAS, seed=seed, progress=False)
    draw = corpus.deal(tokenizer, texts, second.batch_size, second.steps)
    kinds = {kind: encode_pairs(tokenizer, pairs) for kind, pairs in pairs_of_each_kind().items()}
    for name, asked in OBJECTIVES.items():
        found[name] = second_phase(deepcopy(model), tokenizer, asking(draw, asked), kinds, seed)
    return found


def second_phase(model: nn.Module, tokenizer, draw: Callable, kinds: dict[str, Rows], seed: int) -> dict:
    """Train a model as pair-bert is trained; return what its heads said on the way, and what it can do."""
    recipe = RECIPES["pair-bert"]
    looking = Looking(draw, lambda: look(model, kinds))
    train(model, looking, mlm, steps=recipe.steps, lr=recipe.lr, betas=BETAS, seed=seed, progress=False)
    looks = looking.found | {str(recipe.steps): look(model, kinds)}
    return {
        "looks": looks,
        "says yes": shares(model, kinds),
        "top-1": top_1(model, tokenizer),
        "fine-tuned": tasks(model, tokenizer, seed),
    }


def tasks(model: nn.Module, tokenizer, seed: int) -> dict[str, float]:
    """The accuracy of copies of a model that are fine-tuned for each question."""
    return {question: fine_tuned(model, tokenizer, question, seed) for question in ("order", "related")}
