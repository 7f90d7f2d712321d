"""Experiments of notebook 4.1: alignment, three ways to read a source, one vector, and several tasks."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from random import Random

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.corpora import CORPORA, SEED, SPECIALS
from plmlib.checkpoints.corpora.source_and_target import BETWEEN, Rewritten
from plmlib.checkpoints.recipes import BETAS, bart, without_encoder
from plmlib.checkpoints.results import experiment
from plmlib.models.hooks import capture
from plmlib.models.modes import evaluating
from plmlib.objectives import prefix_lm, shift_prefix, shift_right
from plmlib.text import Words
from plmlib.training import train
from plmlib.world.document import Document

Batch = tuple[Tensor, Tensor, Tensor, Tensor]  # source (B, S), target (B, T), source_keep, target_keep


# texts


def new_documents(register: str, n: int) -> list[Document]:
    """Held-out pairs with gold links."""
    return world.documents(register, n, seed=SEED, part="test")


def as_texts(documents: Sequence[Document]) -> list[str]:
    """Source, tab, target, as the corpora write them."""
    return [document.spaced + BETWEEN + " ".join(document.target_tokens) for document in documents]


def encode(tokenizer, documents: Sequence[Document]) -> Batch:
    """The documents as a batch for `seq2seq`; both texts end with the end token."""
    return CORPORA["zh-pairs"].encode(tokenizer, as_texts(documents))


def gold_links(documents: Sequence[Document], batch: Batch) -> Tensor:
    """(B, T, S) bool: target word t translates source word s."""
    source, target, *_ = batch
    links = torch.zeros(len(source), target.shape[1], source.shape[1], dtype=torch.bool)
    for row, document in enumerate(documents):
        for s, t in document.alignment:
            links[row, t, s] = True
    return links


def named_after_source(document: Document) -> list[str]:
    """A name in English for every target word: the source word it translates, or its number in brackets."""
    names = [f"({t + 1})" for t in range(len(document.target_tokens))]
    for s, t in document.alignment:
        names[t] = document.tokens[s]
    return names


# training and scores


def trained(
    corpus: str | Rewritten, make: Callable, seed: int, steps: int, objective=None
) -> tuple[nn.Module, Words]:
    """A model trained on a corpus as the checkpoints are, and its tokenizer."""
    corpus = CORPORA[corpus] if isinstance(corpus, str) else corpus
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    model = make(tokenizer.vocab_size, seed)
    draw = corpus.deal(tokenizer, texts, 64, steps)
    objective = objective or corpus.objective(tokenizer)
    train(model, draw, objective, steps=steps, betas=BETAS, seed=seed, progress=False)
    return model.eval(), tokenizer


def right_tokens(model, batch: Batch) -> Tensor:
    """(B, T) bool: the most probable token is the right one, after a right beginning; True at padding."""
    source, target, source_keep, target_keep = batch
    inputs, _ = shift_right(target, model.config.start_id, target_keep)
    with torch.no_grad(), evaluating(model):
        logits = model(source, inputs, source_keep=source_keep)
    return (logits.argmax(-1) == target) | ~target_keep


def exact(right: Tensor) -> float:
    """The share of rows that are right to the last token: greedy decoding then writes exactly the target."""
    return right.all(1).float().mean().item()


# word alignment


def words_only(batch: Batch) -> Tensor:
    """(B, 1, S) bool: the source's words, without the end token and padding."""
    source, _, source_keep, _ = batch
    lengths = source_keep.sum(1, keepdim=True)
    return (torch.arange(source.shape[1]) < lengths - 1)[:, None]


def cross_weights(model, batch: Batch) -> Tensor:
    """(B, H, T, S), the last layer's weights on the source; row t is of the position that predicts word t."""
    source, target, source_keep, target_keep = batch
    inputs, _ = shift_right(target, model.config.start_id, target_keep)
    last = f"decoder.{model.config.n_decoder_layers - 1}.cross_attention.weights"
    with torch.no_grad(), capture(model, last) as seen:
        model(source, inputs, source_keep=source_keep)
    return seen[last][0]


def after_reading(weights: Tensor) -> Tensor:
    """The rows of the positions that have read word t, in the place of those that predict it: (..., T, S)."""
    return torch.cat([weights[..., 1:, :], weights[..., -1:, :]], -2)


def pointed(scores: Tensor, batch: Batch) -> Tensor:
    """(B, T): the source word with the highest score, for every target word; scores (B, T, S)."""
    return scores.masked_fill(~words_only(batch), -torch.inf).argmax(-1)


def wrong_share(chosen: Tensor, links: Tensor) -> float:
    """The alignment error: the share of linked target words whose chosen source word has no link to them."""
    right = links.gather(2, chosen[..., None])[..., 0]
    return 1 - right[links.any(2)].float().mean().item()


def distances(chosen: Tensor, links: Tensor) -> dict[str, float]:
    """Shares of linked target words whose chosen source word is right, next to it, or further away."""
    at = torch.arange(links.shape[2])
    away = (at - chosen[..., None]).abs().masked_fill(~links, links.shape[2]).amin(2)[links.any(2)]
    shares = {"right": away == 0, "next door": away == 1, "further": away > 1}
    return {name: share.float().mean().item() for name, share in shares.items()}


def log_probabilities(model, batch: Batch, memory: Tensor, seen: Tensor) -> Tensor:
    """(B, T): log P of every right target token; the decoder sees the memory's rows where `seen` is True."""
    _, target, _, target_keep = batch
    inputs, _ = shift_right(target, model.config.start_id, target_keep)
    log_p = model.decode(memory, inputs, seen).log_softmax(-1)
    return log_p.gather(2, target[..., None])[..., 0]


def cuts(model, batch: Batch, everywhere: bool) -> Tensor:
    """(B, T, S): how many nats target word t loses if source word s is cut off.

    everywhere  False: only the decoder's wire to row s of the memory is cut
                True: the encoder does not read word s either
    """
    source, target, source_keep, _ = batch
    lost = torch.zeros(*target.shape, source.shape[1])
    with torch.no_grad(), evaluating(model):
        memory = model.encode(source, source_keep)
        before = log_probabilities(model, batch, memory, source_keep)
        for s in range(int(words_only(batch).sum(2).max())):
            seen = source_keep.clone()
            seen[:, s] = False
            shown = model.encode(source, seen) if everywhere else memory
            lost[..., s] = before - log_probabilities(model, batch, shown, seen)
    return lost


def by_mode(register: str, documents: Sequence[Document], batch: Batch, n: int = 20_000) -> Tensor:
    """(B, T): a baseline without a model: where links mostly are, by the target's place and source length."""
    counts: dict[tuple, Counter] = {}
    for document in world.documents(register, n, seed=SEED):
        for s, t in document.alignment:
            counts.setdefault((t, len(document.tokens)), Counter())[s] += 1
    source, target, *_ = batch
    chosen = torch.zeros(target.shape, dtype=torch.long)
    for row, document in enumerate(documents):
        for t in range(len(document.target_tokens)):
            places = counts.get((t, len(document.tokens)))
            chosen[row, t] = places.most_common(1)[0][0] if places else 0
    return chosen


def diagonal(batch: Batch) -> Tensor:
    """(B, T): another baseline: the place in the source at the same share of its length."""
    _, target, source_keep, target_keep = batch
    source_words, target_words = (keep.sum(1, keepdim=True) - 1 for keep in (source_keep, target_keep))
    at = torch.arange(target.shape[1])[None].clamp(max=int(target_words.max()))
    place = at * (source_words - 1) / (target_words - 1).clamp(min=1)
    return place.round().long().clamp(max=source_words - 1)


def alignment_of(model, documents: Sequence[Document], batch: Batch) -> dict:
    """What one model's weights say about the gold links, read in several ways."""
    links, weights = gold_links(documents, batch), cross_weights(model, batch)
    mean = weights.mean(1)
    return {
        "exact": exact(right_tokens(model, batch)),
        "predicts": wrong_share(pointed(mean, batch), links),
        "has read": wrong_share(pointed(after_reading(mean), batch), links),
        "heads": [wrong_share(pointed(weights[:, h], batch), links) for h in range(weights.shape[1])],
        "distances": distances(pointed(mean, batch), links),
    }


one_head = partial(bart, n_heads=1)


@experiment(
    "word-alignment",
    texts=CORPORA["zh-pairs"].training,
    recipe="BART of one layer on each side on 20,000 pairs: zh with four heads and with one, 450 steps; case "
    "with one, 600 steps; links of 300 new pairs by the largest weight on the source, and by what cutting "
    "off one source word costs each target word",
    seeds=3,
    spread=0.3,
)
def word_alignment(seed: int) -> dict:
    """Alignment errors of three translators, trained and untrained."""
    kinds = {
        "zh, four heads": ("zh", bart, 450),
        "zh, one head": ("zh", one_head, 450),
        "case": ("case", one_head, 600),
    }
    return {name: measured(*how, seed) for name, how in kinds.items()}


@experiment(
    "order-alignment",
    texts=CORPORA["order-pairs"].training,
    recipe="as word-alignment, for the register order: BART of one layer on each side, one head, 600 steps",
    seeds=3,
    spread=0.3,
)
def order_alignment(seed: int) -> dict:
    """Alignment errors of a model that sorts phrases by their marks, trained and untrained."""
    return {"order": measured("order", one_head, 600, seed)}


def measured(register: str, make: Callable, steps: int, seed: int) -> dict:
    """Train one model, and return its alignment errors with all baselines."""
    model, tokenizer = trained(f"{register}-pairs", make, seed, steps)
    documents = new_documents(register, 300)
    batch = encode(tokenizer, documents)
    links = gold_links(documents, batch)
    untrained = make(tokenizer.vocab_size, seed).eval()
    return alignment_of(model, documents, batch) | {
        "untrained": alignment_of(untrained, documents, batch)["predicts"],
        "mode": wrong_share(by_mode(register, documents, batch), links),
        "diagonal": wrong_share(diagonal(batch), links),
        "wire cut": wrong_share(pointed(cuts(model, batch, everywhere=False), batch), links),
        "word removed": wrong_share(pointed(cuts(model, batch, everywhere=True), batch), links),
    }


# three ways to read a source


def prompt_rows(tokenizer, documents: Sequence[Document]) -> tuple[Tensor, Tensor, Tensor]:
    """The documents as a model without an encoder reads them: ids, tokens of each prompt, keep."""
    return CORPORA["zh-prompts"].encode(tokenizer, as_texts(documents))


def right_after_prompt(model, tokenizer, documents: Sequence[Document], sees_prompt: bool) -> Tensor:
    """As `right_tokens`, for a model without an encoder; sees_prompt: under the prefix mask."""
    ids, prefix, keep = prompt_rows(tokenizer, documents)
    inputs, labels, mask = shift_prefix(ids, prefix, keep)
    with torch.no_grad(), evaluating(model):
        logits = model(inputs, mask=mask) if sees_prompt else model(inputs)
    return (logits.argmax(-1) == labels) | (labels < 0)


READERS = {  # name: corpus, model, objective (None: the corpus' own)
    "decoder-only": ("zh-prompts", without_encoder, None),
    "prefix mask": ("zh-prompts", without_encoder, prefix_lm),
    "encoder–decoder": ("zh-pairs", bart, None),
}


@experiment(
    "three-readers",
    texts=CORPORA["zh-pairs"].training,
    recipe="three models of 164,000 parameters on 20,000 pairs of the register zh, 64 pairs a step, for 100, "
    "200 and 450 steps; exact translations of 500 new sentences",
    seeds=3,
    spread=0.3,
)
def three_readers(seed: int) -> dict:
    """Exact translations by a decoder-only model, a prefix model and an encoder–decoder, by steps."""
    documents = new_documents("zh", 500)
    found = {}
    for name, (corpus, make, objective) in READERS.items():
        found[name] = {}
        for steps in (100, 200, 450):
            model, tokenizer = trained(corpus, make, seed, steps, objective)
            if name == "encoder–decoder":
                right = right_tokens(model, encode(tokenizer, documents))
            else:
                right = right_after_prompt(model, tokenizer, documents, name == "prefix mask")
            found[name][str(steps)] = exact(right)
    return found


# one vector for the whole source


class OneVector(nn.Module):
    """An encoder–decoder whose decoder sees one vector, the mean of the memory."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model, self.config = model, model.config

    def forward(self, source: Tensor, inputs: Tensor, source_keep: Tensor) -> Tensor:
        memory = self.model.encode(source, source_keep)  # (B, S, D)
        weights = source_keep / source_keep.sum(1, keepdim=True)  # (B, S), the mean over real tokens
        return self.model.decode(weights[:, None] @ memory, inputs)


LENGTHS = ((0, 9), (10, 13), (14, 17), (18, 99))  # of the source, in words


def exact_by_length(model, tokenizer, documents: Sequence[Document]) -> list[float]:
    """The share of exact translations for each range of LENGTHS."""
    right = right_tokens(model, encode(tokenizer, documents)).all(1)
    length = torch.tensor([len(document.tokens) for document in documents])
    return [right[(length >= low) & (length <= high)].float().mean().item() for low, high in LENGTHS]


@experiment(
    "one-vector",
    texts=CORPORA["zh-pairs"].training,
    recipe="BART of one layer on each side on 20,000 pairs of the register zh, 450 and 1,800 steps; the "
    "decoder sees the whole memory, or its mean only; exact translations of 1,000 new sentences by source "
    "length",
    seeds=3,
    spread=0.3,
)
def one_vector(seed: int) -> dict:
    """Exact translations by the length of the source, with all of the memory and with its mean."""

    def pooled(vocab_size: int, seed: int) -> OneVector:
        return OneVector(bart(vocab_size, seed))

    documents = new_documents("zh", 1000)
    found = {}
    for name, make in {"whole memory": bart, "one vector": pooled}.items():
        found[name] = {
            str(steps): exact_by_length(*trained("zh-pairs", make, seed, steps), documents)
            for steps in (450, 1800)
        }
    return found


# several tasks in one model

LETTERS = "abcdefghijklmnop"
MONTHS = {"january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06",
          "july": "07", "august": "08", "september": "09", "october": "10", "november": "11",
          "december": "12"}  # fmt: skip
TASKS = ("reverse", "sort", "date")


def request(task: str, dice: Random) -> tuple[str, str]:
    """One source without its prefix, and the target."""
    if task == "date":
        month, day, year = dice.choice(list(MONTHS)), dice.randint(1, 28), dice.randint(1950, 2029)
        return f"{month} {day} {year}", f"{year} - {MONTHS[month]} - {day}"
    letters = [dice.choice(LETTERS) for _ in range(dice.randint(3, 8))]
    return " ".join(letters), " ".join(reversed(letters) if task == "reverse" else sorted(letters))


class Requests(Rewritten):
    """Sources of three tasks; with prefixes, the first word of the source names the task."""

    def __init__(self, prefixes: bool = True, n_training: int = 15_000):
        super().__init__(specials=SPECIALS)
        self.n_training, self.prefixes = n_training, prefixes

    def texts(self, n: int, part: str) -> list[str]:
        dice = Random(part)
        return [self.text(TASKS[i % 3], dice) for i in range(n)]

    def text(self, task: str, dice: Random) -> str:
        source, target = request(task, dice)
        return (f"{task} {source}" if self.prefixes else source) + BETWEEN + target


def exact_by_task(model, tokenizer, corpus: Requests, n: int = 900) -> dict[str, float]:
    """The share of exact answers to new requests, for each task."""
    right = right_tokens(model, corpus.encode(tokenizer, corpus.texts(n, "test"))).all(1)
    return {task: right[i::3].float().mean().item() for i, task in enumerate(TASKS)}


@experiment(
    "three-tasks",
    texts=Requests().training,
    recipe="BART of one layer on each side on 15,000 requests of three tasks, 600 steps of 64, learning rate "
    "3e-3; with a prefix that names the task, and without; 300 new requests a task",
    seeds=3,
    spread=0.2,
)
def three_tasks(seed: int) -> dict:
    """Exact answers of one model to three tasks, with and without prefixes."""
    found = {}
    for name, prefixes in {"prefixes": True, "no prefixes": False}.items():
        corpus = Requests(prefixes)
        found[name] = exact_by_task(*trained(corpus, bart, seed, 600), corpus)
    return found
