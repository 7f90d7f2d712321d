"""Notebook 2.5: four tasks on one encoder, with 8 to 512 labels, pre-trained, from scratch, and frozen."""

import copy
import math
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import CORPORA, encoded, question_about, two_texts
from plmlib.checkpoints.recipes import BETAS, bert, make
from plmlib.checkpoints.results import experiment
from plmlib.models.heads import SequenceHead, SpanHead, TokenHead, best_span, read
from plmlib.models.hooks import capture
from plmlib.models.modes import evaluating
from plmlib.objectives import cross_entropy
from plmlib.objectives.loss import IGNORED
from plmlib.training import bag_of_words, probe, train
from plmlib.world.lexicon import tables

SIZES = (8, 32, 128, 512)
STEPS = {8: 60, 32: 100, 128: 200, 512: 500}  # of fine-tuning, the same for every way to begin
TWICE = "answers"  # this task needs twice as many
RATES = {"pretrained": 1e-3, "scratch": 2e-3, "frozen": 2e-2}
BATCH, N_TESTS, LONGEST = 16, 300, 3
CLASSES = {
    "sentiment": ("neg", "pos"),
    "entities": ("O", "PER", "LOC", "ORG"),
    "nli": ("entailment", "neutral", "contradiction"),
    "answers": ("first", "last"),
}
HARD = "questions"  # a second kind of questions, with several candidates for each answer
CLOSING = ({}, {"closing": 0.0})
POOL_SEED, TEST_SEED = 1000, 2000  # of the texts; pre-training has read seed 1


@dataclass(frozen=True)
class Examples:
    """Labelled texts.

    ids, keep, segments  (N, T)
    labels               (N,) a class each, (N, T) a tag for each token, or (N, 2) first and last token
    ambiguous            (N, T) bool: names that could be a person or a city; empty for other tasks
    documents            what they were made of
    """

    ids: Tensor
    keep: Tensor
    segments: Tensor
    labels: Tensor
    ambiguous: Tensor
    documents: list

    def first(self, n: int) -> "Examples":
        parts = (self.ids, self.keep, self.segments, self.labels, self.ambiguous, self.documents)
        return Examples(*(part[:n] for part in parts))


def labelled(task: str, words, part: str, n: int, seed: int) -> Examples:
    """Return n labelled texts: part "seen" for training, "test" with words that no labelled text has."""
    easy = task == "answers"
    documents = world.documents("denoise" if easy else task, n, seed=seed, part=part, **CLOSING[easy])
    ids, keep, segments = encoded(words, [two_texts(document, i) for i, document in enumerate(documents)])
    assert not (ids == words.id("[UNK]")).any(), "an unknown word"
    ambiguous = torch.zeros(ids.shape, dtype=torch.bool)
    if task == "entities":
        labels = torch.full(ids.shape, IGNORED)
        for i, document in enumerate(documents):
            tags = [CLASSES[task].index(tag) for tag in document.labels["tags"]]
            labels[i, 1 : 1 + len(tags)] = torch.tensor(tags)  # after [CLS]
            ambiguous[i, [1 + at for at in document.labels["ambiguous"]]] = True
    elif task in ("answers", HARD):
        begins = segments.argmax(1)  # the passage is the second text
        labels = begins[:, None] + torch.tensor(answer_places(documents))
    else:
        name = "polarity" if task == "sentiment" else "label"
        labels = torch.tensor([CLASSES[task].index(document.labels[name]) for document in documents])
    return Examples(ids, keep, segments, labels, ambiguous, documents)


def answer_places(documents: list) -> list[tuple[int, int]]:
    """Return the first and the last place of each answer in its passage."""
    if "start" in documents[0].labels:
        return [(document.labels["start"], document.labels["end"]) for document in documents]
    return [question_about(document, i)[1:] for i, document in enumerate(documents)]


def new_head(task: str, body: nn.Module, seed: int = 0, reads: str | None = "mean") -> nn.Module:
    """Return the head of a task, with random weights, on a body."""
    if task in ("answers", HARD):
        return SpanHead(body, seed)
    if task == "entities":
        return TokenHead(body, len(CLASSES[task]), seed)
    return SequenceHead(body, len(CLASSES[task]), seed, reads)


def run(head: nn.Module, ids: Tensor, keep: Tensor, segments: Tensor) -> Tensor:
    """Return the logits of a head on a body of either kind; a causal body has no segments."""
    return head(ids, segments if head.body.config.skeleton == "masked" else None, keep)


def task_loss(head: nn.Module, ids: Tensor, keep: Tensor, segments: Tensor, labels: Tensor) -> Tensor:
    """Return the cross-entropy of the labels: of classes, of tags, or of the places of two tokens."""
    logits = run(head, ids, keep, segments)
    return cross_entropy(logits.mT if isinstance(head, SpanHead) else logits, labels)


def fine_tune(task: str, body: nn.Module, examples: Examples, start: str, seed: int = 0, **how) -> nn.Module:
    """Return a head on a copy of the body, trained on the examples.

    start  "pretrained" or "scratch": everything learns; "frozen": only the head, on states computed once
    how    steps, reads; the usual ones where not given
    """
    head = new_head(task, copy.deepcopy(body), seed, how.get("reads", "mean"))
    n = len(examples.ids)
    steps = how.get("steps") or STEPS[min(size for size in SIZES if size >= n)] * (2 if task == TWICE else 1)
    parts = (examples.ids, examples.keep, examples.segments)
    learner, objective = head, task_loss
    if start == "frozen":
        parts, learner, objective = frozen_states(head, examples), head.score, score_loss

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(n, (min(n, BATCH),), generator=rng)
        return tuple(part[chosen] for part in (*parts, examples.labels))

    with torch.enable_grad():
        how = {"lr": RATES[start], "betas": BETAS, "seed": seed, "progress": False}
        train(learner, draw, objective, steps=steps, **how)
    return head


@torch.no_grad()
def frozen_states(head: nn.Module, examples: Examples) -> tuple[Tensor, Tensor]:
    """Return what the head's linear layer reads, (N, D) or (N, T, D), and keep (N, T)."""
    segments = examples.segments if head.body.config.skeleton == "masked" else None
    states = read(head.body, examples.ids, segments, examples.keep)
    if isinstance(head, SequenceHead):
        states = head.one_vector(states, examples.keep)
    return states, examples.keep


def score_loss(score: nn.Module, states: Tensor, keep: Tensor, labels: Tensor) -> Tensor:
    """Return the loss of a linear layer on frozen states."""
    logits = score(states)
    if labels.shape[1:] == (2,):  # the places of two tokens
        return cross_entropy(logits.masked_fill(~keep[..., None], -math.inf).mT, labels)
    return cross_entropy(logits, labels)


@torch.no_grad()
def answers(head: nn.Module, examples: Examples) -> Tensor:
    """Return what a head says: classes (N,), tags (N, T), or the first and last token of a span (N, 2)."""
    with evaluating(head):
        logits = run(head, examples.ids, examples.keep, examples.segments)
    if isinstance(head, SpanHead):
        return torch.stack(best_span(logits, LONGEST), 1)
    return logits.argmax(-1)


def scores(said: Tensor, examples: Examples) -> dict[str, float]:
    """Return the shares of right answers: of all texts, or of names and of ambiguous names among them."""
    right = said == examples.labels
    if said.shape == examples.ids.shape:
        names = examples.labels > 0
        return {"all": share(right[names]), "ambiguous": share(right[examples.ambiguous])}
    return {"all": share(right if right.ndim == 1 else right.all(1))}


def share(right: Tensor) -> float:
    return round(right.double().mean().item(), 4)


def without_order(task: str, examples: Examples, tests: Examples, vocab_size: int) -> Tensor:
    """Return what can be said without the order of words: a bag of words; for names, the word alone."""
    if task == "entities":
        count = torch.zeros(vocab_size, len(CLASSES[task]))
        known = examples.labels != IGNORED
        count.index_put_((examples.ids[known], examples.labels[known]), torch.ones(()), accumulate=True)
        usual = 1 + count[:, 1:].sum(0).argmax()  # the most frequent kind of name, for a word never seen
        return torch.where(count.sum(1) > 0, count.argmax(1), usual)[tests.ids]
    bags = [bag_of_words(part.ids, part.keep, vocab_size) for part in (examples, tests)]
    fitted = probe(bags[0], examples.labels, bags[1], tests.labels)
    return fitted.network(bags[1].double()).argmax(1)


def guessing(examples: Examples) -> float:
    """Return how often a guess is right that names one of the people, things or places of a passage."""
    people = {entry["en"] for entry in tables()["person"]}
    chances = []
    for document, (first, _) in zip(examples.documents, answer_places(examples.documents)):
        of_a_person = document.tokens[first] in people
        others = 1 / 2 if "start" in document.labels else 1  # two things and places, or one
        chances.append(1 / len(people.intersection(document.tokens)) if of_a_person else others)
    return round(sum(chances) / len(chances), 4)


@cache
def encoder(seed: int):
    """Return (model, tokenizer) of the checkpoint tasks-bert, or of the same recipe with another seed."""
    if seed == 0:
        return shelf.load("tasks-bert")[:2]
    with tempfile.TemporaryDirectory() as folder:
        make("tasks-bert", Path(folder), progress=False, seed=seed)
        return shelf.load("tasks-bert", Path(folder))[:2]


def untrained(vocab_size: int, seed: int) -> nn.Module:
    """Return the encoder before any training."""
    return bert(vocab_size, 100 + seed, n_layers=2, n_segments=2)


def tests_of(task: str, words, seed: int) -> dict[str, Examples]:
    """Return test texts with new words, and with words of the labelled texts."""
    return {
        "new": labelled(task, words, "test", N_TESTS, TEST_SEED + seed),
        "seen": labelled(task, words, "seen", N_TESTS, TEST_SEED + seed),
    }


def curves(task: str, bodies: dict[str, nn.Module], words, seed: int, sizes: tuple = SIZES) -> dict:
    """Return {start: {tests: {measure: [share right at 8, 32, 128 and 512 labels]}}} of one task."""
    pool = labelled(task, words, "seen", SIZES[-1], POOL_SEED + seed)
    tests, found = tests_of(task, words, seed), {}

    def note(start: str, name: str, said: Tensor) -> None:
        for measure, value in scores(said, tests[name]).items():
            found.setdefault(start, {}).setdefault(name, {}).setdefault(measure, []).append(value)

    for size in sizes:
        examples = pool.first(size)
        for start, body in bodies.items():
            head = fine_tune(task, body, examples, start, seed)
            for name in tests:
                note(start, name, answers(head, tests[name]))
        for name in tests if task not in ("answers", HARD) else ():
            note("bag", name, without_order(task, examples, tests[name], words.vocab_size))
    if task in ("answers", HARD):
        found["guess"] = {name: guessing(tests[name]) for name in tests}
    return found


@torch.no_grad()
def read_outs(body: nn.Module, examples: Examples) -> dict[str, Tensor]:
    """Return five vectors for each token that has a tag: states of a frozen encoder, and sums of them."""
    tagged = examples.labels != IGNORED
    with capture(body, "embed", "layers.?") as seen:
        last = body.encode(examples.ids, segments=examples.segments, keep=examples.keep)
    embeddings, *layers = (calls[0] for calls in seen.values())
    layers[-1] = last  # after the last norm
    vectors = {
        "embeddings": embeddings,
        "first layer": layers[0],
        "last layer": last,
        "sum of both layers": sum(layers),
        "both layers side by side": torch.cat(layers, -1),
    }
    return {name: states[tagged] for name, states in vectors.items()}


def read_out_scores(body: nn.Module, words, seed: int, size: int) -> dict[str, dict[str, float]]:
    """Return how many names a linear probe on each read-out gets right: all, and ambiguous ones."""
    examples = labelled("entities", words, "seen", size, POOL_SEED + seed)
    tests = tests_of("entities", words, seed)["new"]
    tagged, found = tests.labels != IGNORED, {}
    truth, ambiguous = tests.labels[tagged], tests.ambiguous[tagged]
    for_training, for_tests = read_outs(body, examples), read_outs(body, tests)
    for name, states in for_training.items():
        labels = examples.labels[examples.labels != IGNORED]
        fitted = probe(states, labels, for_tests[name], truth)
        right = fitted.network(for_tests[name].double()).argmax(1) == truth
        found[name] = {"all": share(right[truth > 0]), "ambiguous": share(right[ambiguous])}
    return found


def corpus_texts() -> list[str]:
    return CORPORA["tasks"].training()


@experiment(
    "label-curves",
    texts=corpus_texts,
    recipe="one encoder a seed (tasks-bert: two layers, 13,000 steps of MLM, rate .3, all [MASK]), then each "
    "of four tasks with 8, 32, 128 and 512 labels, and a hard one with 512: the same steps for all",
    spread=0.15,
)
def label_curves(seed: int) -> dict:
    pretrained, words = encoder(seed)
    bodies = {
        "pretrained": pretrained,
        "scratch": untrained(words.vocab_size, seed),
        "frozen": pretrained,
    }
    found = {task: curves(task, bodies, words, seed) for task in CLASSES}
    found[HARD] = curves(HARD, bodies, words, seed, SIZES[-1:])
    found["read-outs"] = {str(size): read_out_scores(pretrained, words, seed, size) for size in (128, 512)}
    return found
