"""Experiment of notebook 5.2: a review, read by a GPT's prompt and by BERT's head."""

from collections.abc import Sequence
from functools import cache

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import SEED
from plmlib.checkpoints.experiments.ch5_2_training import taught
from plmlib.checkpoints.recipes import bert, gpt
from plmlib.checkpoints.results import experiment
from plmlib.models.heads import SequenceHead
from plmlib.models.hooks import capture
from plmlib.models.modes import evaluating
from plmlib.objectives import cross_entropy
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import probe

LABELS = {"pos": "positive", "neg": "negative"}
N_REVIEWS = 2000  # with labels, for the head; the GPT has read 10,000 of each language among other texts


def review_prompts(n: int, shots: int = 2, **how) -> list:
    """New documents of reviews; the last one's sentiment is asked."""
    return world.documents("reviews", n, seed=SEED + 1, part="test", shots=shots, **how)


def asked(document, flipped: bool = False) -> str:
    """The document up to its last label; flipped: the labels of the reviews before it are exchanged."""
    words = list(document.tokens[: document.labels["label_at"][-1]])
    if flipped:
        for polarity, at in zip(document.labels["polarity"], document.labels["label_at"][:-1]):
            words[at] = LABELS["neg" if polarity == "pos" else "pos"]
    return " ".join(words)


def without_opinion(document) -> str:
    """The prompt, in which the last review is replaced by a dot."""
    words = asked(document).split()
    last = len(words) - 1 - words[::-1].index("review")
    return " ".join([*words[:last], 'review : " . " sentiment :'])


def is_positive(document) -> bool:
    """Whether the last review is positive."""
    return document.labels["polarity"][-1] == "pos"


def next_log_p(model, tokenizer, prompts: Sequence[str]) -> Tensor:
    """(N, V): log-probabilities of the token after each prompt."""
    ids, keep = tokenizer.encode_batch(prompts, bos=True)
    with torch.no_grad(), evaluating(model):
        logits = model(ids)
    return logits[torch.arange(len(ids)), keep.sum(1) - 1].log_softmax(-1)


def prompted_positive(model, tokenizer, prompts: Sequence[str]) -> Tensor:
    """(N,) bool: “positive” is more probable than “negative” after the prompt."""
    log_p = next_log_p(model, tokenizer, prompts)
    positive, negative = (tokenizer.encode(f" {word}")[0] for word in LABELS.values())
    return log_p[:, positive] > log_p[:, negative]


def says(document) -> str:
    """The last review itself, without the words around it."""
    words, at = document.tokens, document.labels["label_at"][-1]
    begin = max(i for i in range(at) if words[i] == "review")
    return " ".join(words[begin + 3 : at - 3])


@cache
def labelled_reviews(part: str, n: int) -> tuple[Words, Tensor, Tensor, Tensor]:
    """A tokenizer, and ids, keep (N, T) and labels (N,) of single reviews; [CLS] comes first."""
    documents = world.documents("reviews", n, seed=SEED + (part != "train"), part=part, shots=1)
    texts = [says(document) for document in documents]
    words = Words.train(texts, specials=BERT_SPECIALS) if part == "train" else _words_of_reviews()
    labels = torch.tensor([int(is_positive(document)) for document in documents])
    return words, *words.encode_batch(texts, bos=True, eos=True), labels


def _words_of_reviews() -> Words:
    return labelled_reviews("train", N_REVIEWS)[0]


def head_loss(head: nn.Module, ids: Tensor, keep: Tensor, labels: Tensor) -> Tensor:
    return cross_entropy(head(ids, None, keep), labels)


def bert_with_head(seed: int, shuffled: bool = False) -> SequenceHead:
    """A BERT of two layers with a head on its [CLS] state, trained on labelled reviews for 150 steps.

    shuffled  the labels are exchanged among the reviews
    """
    words, ids, keep, labels = labelled_reviews("train", N_REVIEWS)
    if shuffled:
        labels = labels[torch.randperm(len(labels), generator=torch.Generator().manual_seed(seed))]
    head = SequenceHead(bert(words.vocab_size, seed, max_len=32), 2, seed, reads="first")

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(len(ids), (32,), generator=rng)
        return ids[chosen], keep[chosen], labels[chosen]

    return taught(head, draw, head_loss, 150, seed, lr=1e-3)


def right_by_head(head: SequenceHead, n: int = 300) -> float:
    """The share of new reviews that get their label."""
    _, ids, keep, labels = labelled_reviews("test", n)
    with torch.no_grad():
        return (head(ids, None, keep).argmax(-1) == labels).float().mean().item()


def states_in_prompt(model, tokenizer, documents: Sequence) -> dict[str, Tensor]:
    """The GPT's last states at two places of each prompt: the end of the review, and where it answers."""
    cut = [asked(document).removesuffix(" sentiment :") for document in documents]
    ends = torch.tensor([len(tokenizer.encode(text)) for text in cut])  # with the begin token: the last one
    ids, keep = tokenizer.encode_batch([asked(document) for document in documents], bos=True)
    last = f"layers.{model.config.n_layers - 1}"
    with torch.no_grad(), evaluating(model), capture(model, last) as seen:
        model(ids)
    states, row = seen[last][0], torch.arange(len(ids))
    return {"end of the review": states[row, ends], "where it answers": states[row, keep.sum(1) - 1]}


def read_out(model, tokenizer, n_train: int = 300, n_test: int = 300) -> dict[str, float]:
    """Accuracy of a linear probe for the sentiment at both places of `states_in_prompt`."""
    documents = review_prompts(n_train + n_test)
    labels = torch.tensor([int(is_positive(document)) for document in documents])
    found = {}
    for place, states in states_in_prompt(model, tokenizer, documents).items():
        fitted = probe(states[:n_train], labels[:n_train], states[n_train:], labels[n_train:], l2=1e-1)
        found[place] = fitted.accuracy
    return found


@experiment(
    "review-readers",
    texts=lambda: world.texts("reviews", N_REVIEWS, seed=SEED, shots=1),
    recipe="the tiny GPT of each seed continues 300 prompts of new reviews; a BERT of two layers with a head "
    "on [CLS], 2,000 labelled reviews, 150 steps of 32, learning rate 1e-3; 300 new reviews",
    seeds=3,
    spread=0.1,
)
def review_readers(seed: int) -> dict:
    """The share of new reviews whose sentiment a GPT's prompt and BERT's head tell."""
    model, tokenizer, _ = shelf.load("tiny-gpt" if seed == 0 else f"tiny-gpt-{seed}")
    untrained = gpt(tokenizer.vocab_size, seed, d_model=96, n_layers=3)
    two, one = review_prompts(300), review_prompts(300, shots=1)
    truth = {2: torch.tensor([is_positive(d) for d in two]), 1: torch.tensor([is_positive(d) for d in one])}

    def right(prompts: list[str], shots: int = 2, of=model) -> float:
        return (prompted_positive(of, tokenizer, prompts) == truth[shots]).float().mean().item()

    return {
        "prompt": right([asked(d) for d in two]),
        "no review before it": right([asked(d) for d in one], 1),
        "label before it exchanged": right([asked(d, flipped=True) for d in two]),
        "review left out": right([without_opinion(d) for d in two]),
        "prompt, untrained": right([asked(d) for d in two], of=untrained),
        "head": right_by_head(bert_with_head(seed)),
        "head, labels shuffled": right_by_head(bert_with_head(seed, shuffled=True)),
        "probe": read_out(model, tokenizer),
        "probe, untrained": read_out(untrained, tokenizer),
    }
