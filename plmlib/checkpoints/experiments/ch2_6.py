"""Experiments of notebook 2.6: generation, clean text, sentence vectors, and RoBERTa's masks."""

import math
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import SEED, Corpus, Documents, Masked
from plmlib.checkpoints.recipes import BETAS, bert, gpt
from plmlib.checkpoints.results import experiment
from plmlib.dice import uniforms
from plmlib.generation import generate
from plmlib.generation.measures import until
from plmlib.generation.unmasking import sweep, unmask
from plmlib.models.heads import VECTORS, TokenHead
from plmlib.objectives import cross_entropy, mask_tokens, masking, mlm
from plmlib.training import bag_of_words, evaluate, rows, train
from plmlib.world.recogniser import recognised

BETWEEN = (0.1, 0.3, 0.5, 0.7, 0.9, 1.0)  # rates of [MASK] at which the loss is measured
AFTER = (0, 1, 2, 4, 8)  # sweeps after which the texts are judged


def sentences() -> list[str]:
    """The training texts: one sentence each, of 36 shapes, with words that do not depend on each other."""
    return world.texts("zh", 14_000, seed=SEED)


def new_sentences(n: int) -> list[str]:
    """Held-out sentences."""
    return world.texts("zh", n, seed=SEED, part="test")


def trained(corpus: Corpus, make, seed: int, steps: int) -> tuple[nn.Module, object]:
    """A model trained on a corpus as the checkpoints are, and its tokenizer."""
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    model = make(tokenizer.vocab_size, seed)
    draw, objective = corpus.deal(tokenizer, texts, 64, steps), corpus.objective(tokenizer)
    train(model, draw, objective, steps=steps, betas=BETAS, seed=seed, progress=False)
    return model.eval(), tokenizer


three_layers = partial(bert, n_layers=3)


# generation


def blanks(tokenizer, texts: list[str]) -> tuple[Tensor, Tensor]:
    """Texts of the same lengths with [MASK] in the place of every word: ids (B, T), keep (B, T)."""
    ids, keep = tokenizer.encode_batch(texts, bos=True, eos=True)
    rng = torch.Generator().manual_seed(0)
    return mask_tokens(ids, keep, rng, rate=1, shares=(1, 0, 0), tokenizer=tokenizer)[0], keep


def written(tokenizer, ids: Tensor) -> list[str]:
    """The texts of ids (B, T), without [CLS] and without what follows the first [SEP]."""
    return [tokenizer.decode(text) for text in until(ids, tokenizer.eos, start=1)]


def judged(texts: list[str]) -> dict[str, float]:
    """Shares: of grammatical texts, of texts in which a word is followed by itself, of different texts."""
    words = [text.split() for text in texts]
    return {
        "grammatical": sum(recognised(texts, "zh")) / len(texts),
        "twins": sum(any(a == b for a, b in zip(text, text[1:])) for text in words) / len(texts),
        "different": len(set(texts)) / len(texts),
    }


WAYS = {  # name: (passes, order); 40 passes are more than there are tokens
    "all at once": (1, "random"),
    "4 passes, confident": (4, "confident"),
    "8 passes, confident": (8, "confident"),
    "left to right": (40, "left"),
    "random order": (40, "random"),
    "most confident first": (40, "confident"),
}


def by_unmasking(model, tokenizer, way: str, n: int = 200, seed: int = 0) -> list[str]:
    """Texts generated from nothing but [MASK] in one of the WAYS, as long as held-out texts."""
    passes, order = WAYS[way]
    ids, keep = blanks(tokenizer, new_sentences(n))
    rng = torch.Generator().manual_seed(seed)
    return written(tokenizer, unmask(model, tokenizer, ids, keep, passes, order, rng))


def by_sweeps(model, tokenizer, after=AFTER, n: int = 200, seed: int = 0) -> list[list[str]]:
    """Texts filled all at once and then drawn again token by token; as they are after some sweeps."""
    ids, keep = blanks(tokenizer, new_sentences(n))
    rng = torch.Generator().manual_seed(seed)
    ids = unmask(model, tokenizer, ids, keep, 1, "random", rng)
    found = {0: written(tokenizer, ids)}
    for sweeps in range(1, max(after) + 1):
        ids = sweep(model, tokenizer, ids, keep, rng)
        found[sweeps] = written(tokenizer, ids)
    return [found[sweeps] for sweeps in after]


def by_gpt(model, tokenizer, n: int = 200, seed: int = 0, top_p: float = 1.0) -> list[str]:
    """Texts that a GPT generates from its first mark to its last."""
    start = torch.full((n, 1), tokenizer.bos)
    return written(tokenizer, generate(model, start, 40, rng=seed, stop=tokenizer.eos, top_p=top_p))


def losses(model, tokenizer, rates=BETWEEN, n: int = 200) -> list[float]:
    """Nats per hidden token, with different shares of the tokens hidden."""
    ids, keep = tokenizer.encode_batch(new_sentences(n), bos=True, eos=True)
    found = []
    for rate in rates:
        rng = torch.Generator().manual_seed(SEED)
        hidden = mask_tokens(ids, keep, rng, rate=rate, shares=(1, 0, 0), tokenizer=tokenizer)
        found.append(evaluate(model, *hidden, mlm, more=(keep,)))
    return found


@torch.no_grad()
def nats_in_order(model, tokenizer, order: str, n: int = 200) -> float:
    """Nats per word of held-out texts, uncovered word by word from the left, or in a random order."""
    ids, keep = tokenizer.encode_batch(new_sentences(n), bos=True, eos=True)
    hidden = (ids != tokenizer.bos) & (ids != tokenizer.eos) & keep
    priority = torch.arange(ids.shape[1]).double().expand(ids.shape)
    if order == "random":
        priority = uniforms(ids.shape, torch.Generator().manual_seed(SEED))
    turn = priority.masked_fill(~hidden, torch.inf).argsort(1).argsort(1)
    total = 0.0
    for now in range(int(hidden.sum(1).max())):
        masked = ids.masked_fill(hidden & (turn >= now), tokenizer.mask)
        asked = hidden & (turn == now)
        logits = model.logits(model.encode(masked, keep=keep)[asked])
        total += F.cross_entropy(logits, ids[asked], reduction="sum").item()
    return total / hidden.sum().item()


@torch.no_grad()
def nats_of_gpt(model, tokenizer, n: int = 200) -> float:
    """Nats per word of held-out texts, without the mark at the end."""
    ids, keep = tokenizer.encode_batch(new_sentences(n), bos=True, eos=True)
    labels = ids[:, 1:].masked_fill(~keep[:, 1:] | (ids[:, 1:] == tokenizer.eos), -100)
    return cross_entropy(model(ids[:, :-1], keep=keep[:, :-1]), labels).item()


def nats_of_length(n: int = 200) -> float:
    """Nats per word that the lengths of held-out texts cost, from the shares of all lengths in training."""
    lengths = [len(text.split()) for text in sentences()]
    held_out = [len(text.split()) for text in new_sentences(n)]
    surprise = sum(-math.log(lengths.count(length) / len(lengths)) for length in held_out)
    return surprise / sum(held_out)


FILLERS = {  # name: (rate, shares)
    "15 %": (0.15, (0.8, 0.1, 0.1)),
    "0–100 %": (None, (1, 0, 0)),
    "50 %": (0.5, (1, 0, 0)),
}


STORED = {"15 %": "fill-15-0", "0–100 %": "fill-any-0", "GPT": "fill-gpt-0"}  # seed 0 of these


def stored_or_trained(name: str, corpus: Corpus, make, seed: int) -> tuple[nn.Module, object]:
    """The checkpoint of seed 0 where the course ships it, and otherwise a model trained in the same way."""
    if seed == 0 and name in STORED:
        return shelf.load(STORED[name])[:2]
    return trained(corpus, make, seed, 1000)


@experiment(
    "unmasking",
    texts=sentences,
    recipe="14,000 sentences, 3 layers, 1000 steps: masked models with three rates of [MASK], and a GPT; "
    "200 texts generated from nothing but [MASK] in six ways and by sweeps, judged by the grammar",
    spread=0.15,
)
def unmasking(seed: int) -> dict:
    """Which masked models generate sentences, and how; against a GPT."""
    found = {"loss": {}, "nats": {}, "texts": {}, "sweeps": {}}
    for name, (rate, shares) in FILLERS.items():
        corpus = Masked(("zh", 14_000, {}), rate=rate, shares=shares)
        model, tokenizer = stored_or_trained(name, corpus, three_layers, seed)
        found["loss"][name] = losses(model, tokenizer)
        found["nats"][name] = {o: nats_in_order(model, tokenizer, o) for o in ("left", "random")}
        found["texts"][name] = {w: judged(by_unmasking(model, tokenizer, w, seed=seed)) for w in WAYS}
        if name != "50 %":
            found["sweeps"][name] = [judged(texts) for texts in by_sweeps(model, tokenizer, seed=seed)]
    writer = Documents("zh", 14_000, bos=True, eos=True)
    model, tokenizer = stored_or_trained("GPT", writer, partial(gpt, n_layers=3), seed)
    found["texts"]["GPT"] = {"left to right": judged(by_gpt(model, tokenizer, seed=seed))}
    found["nats"]["GPT"] = {"left": nats_of_gpt(model, tokenizer)}
    return found


# what pre-training with [MASK] costs on clean text


RECIPES_OF_NOISE = {"always [MASK]": (1, 0, 0), "80/10/10": (0.8, 0.1, 0.1), "never [MASK]": (0, 1, 0)}


def senses(part: str, n: int, tokenizer) -> tuple[Tensor, Tensor, Tensor]:
    """Texts with an ambiguous word: ids, keep, labels: the number of the sense at that word, else -100."""
    documents = world.documents("senses", n, seed=SEED, part=part)
    names = sorted({row["zh"] for row in world.tables()["sense"]})
    ids, keep = tokenizer.encode_batch([d.spaced for d in documents], bos=True, eos=True)
    labels = torch.full_like(ids, -100)
    for row, document in enumerate(documents):
        labels[row, document.labels["at"] + 1] = names.index(document.labels["sense"])
    return ids, keep, labels


def label_loss(head, ids: Tensor, labels: Tensor, keep: Tensor) -> Tensor:
    """The cross-entropy of the labelled tokens."""
    return cross_entropy(head(ids, keep=keep), labels)


def fine_tuned(body: nn.Module, tokenizer, seed: int, labelled: int = 256, steps: int = 120) -> float:
    """Accuracy on new evidence words after fine-tuning the whole model on clean texts without [MASK]."""
    ids, keep, labels = senses("seen", labelled, tokenizer)
    head = TokenHead(body, int(labels.max()) + 1, seed)
    rng = torch.Generator().manual_seed(seed)

    def draw(_):
        chosen = torch.randint(len(ids), (32,), generator=rng)
        return ids[chosen], labels[chosen], keep[chosen]

    with torch.enable_grad():
        train(head, draw, label_loss, steps=steps, lr=1e-3, betas=BETAS, seed=seed, progress=False)
    ids, keep, labels = senses("test", 600, tokenizer)
    with torch.no_grad():
        guesses = head.eval()(ids, keep=keep).argmax(-1)
    asked = labels != -100
    return (guesses == labels)[asked].double().mean().item()


def sense_texts() -> list[str]:
    """The training texts of the experiment on clean text."""
    return world.texts("senses", 20_000, seed=SEED)


@experiment(
    "clean-text",
    texts=sense_texts,
    recipe="20,000 texts with an ambiguous word, 3 layers, rate .15, 1500 steps with three kinds of noise; "
    "then fine-tuned on 256 clean texts, and tested on 600 with other evidence words",
    spread=0.1,
)
def clean_text(seed: int) -> dict:
    """Does a model whose pre-training texts all had [MASK] lose accuracy on clean ones?"""
    found = {}
    for name, shares in RECIPES_OF_NOISE.items():
        model, tokenizer = trained(
            Masked(("senses", 20_000, {}), rate=0.15, shares=shares), three_layers, seed, 1500
        )
        found[name] = fine_tuned(model, tokenizer, seed)
    found["not pre-trained"] = fine_tuned(three_layers(tokenizer.vocab_size, seed), tokenizer, seed)
    return found


# sentence vectors


def events(n: int, part: str, seed: int = SEED) -> list[tuple[str, str, str]]:
    """(sentence, the same event in other words, these words with giver and taker exchanged), n times."""
    wordings = (
        "{a} gave the {o} to {b} .",
        "{b} got the {o} from {a} .",
        "the {o} was given to {b} by {a} .",
    )
    rng, found = torch.Generator().manual_seed(seed), []
    for document in world.documents("denoise", n, seed=seed, part=part):
        a, b, o = (document.labels[role] for role in ("giver", "taker", "object"))
        first, second = torch.randperm(3, generator=rng)[:2].tolist()
        one, other = wordings[first], wordings[second]
        found.append((one.format(a=a, b=b, o=o), other.format(a=a, b=b, o=o), other.format(a=b, b=a, o=o)))
    return found


def sentence_vectors(model, tokenizer, texts, reads: str = "mean") -> Tensor:
    """One vector of length 1 for each text: the state of its first token, or the mean of all: (N, D)."""
    ids, keep = tokenizer.encode_batch(texts, bos=True, eos=True)
    return F.normalize(VECTORS[reads](model.encode(ids, keep=keep), keep), dim=-1)


def compared(vectors) -> dict[str, float]:
    """How well vectors find the same event in other words; vectors is a function from texts to (N, D).

    above  share of the events whose paraphrase is closer than the one with exchanged roles (equal: one half)
    found  share whose paraphrase is the closest of all events' paraphrases
    other  mean cosine with the paraphrases of other events
    """
    with torch.no_grad():
        texts, same, exchanged = (vectors(list(part)) for part in zip(*events(600, "test")))
    gap = (texts * same).sum(-1) - (texts * exchanged).sum(-1)
    cosines = texts @ same.T
    return {
        "above": ((gap > 1e-5).double() + (gap.abs() <= 1e-5).double() / 2).mean().item(),
        "found": (cosines.argmax(1) == torch.arange(len(texts))).double().mean().item(),
        "other": (cosines.sum() - cosines.trace()).item() / (len(texts) * (len(texts) - 1)),
    }


def pull_together(model, tokenizer, seed: int = 0, n: int = 512, steps: int = 60) -> None:
    """Train a model so that the mean vectors of the same event are closer than those of other events."""
    texts = events(n, "seen")

    def draw(rng):
        return tuple(zip(*[texts[i] for i in torch.randint(n, (32,), generator=rng).tolist()]))

    def loss(model, *batch):
        one, same, exchanged = (sentence_vectors(model, tokenizer, list(part)) for part in batch)
        cosines = one @ torch.cat([same, exchanged]).T  # (B, 2B)
        return cross_entropy(cosines / 0.05, torch.arange(len(one)))

    rng, optimizer = torch.Generator().manual_seed(seed), torch.optim.AdamW(model.parameters(), lr=1e-3)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            loss(model, *draw(rng)).backward()
            optimizer.step()


def bag_vectors(tokenizer, texts) -> Tensor:
    """How often each word occurs in each text, as vectors of length 1."""
    ids, keep = tokenizer.encode_batch(texts)
    return F.normalize(bag_of_words(ids, keep, tokenizer.vocab_size), dim=-1)


def event_texts() -> list[str]:
    """The training texts of the experiment on sentence vectors."""
    return world.texts("denoise", 14_000, seed=SEED)


@experiment(
    "sentence-vectors",
    texts=event_texts,
    recipe="14,000 texts about things that are given, 3 layers, rate .3, always [MASK], 1000 steps; "
    "the vectors of 600 events as they are, and after 60 steps that pull paraphrases of 512 events together",
    spread=0.1,
)
def sentence_vectors_compared(seed: int) -> dict:
    """Raw vectors of a masked model against those of an untrained one, and both after fine-tuning."""
    corpus = Masked(("denoise", 14_000, {}), rate=0.3, shares=(1, 0, 0))
    model, tokenizer = trained(corpus, three_layers, seed, 1000)
    untrained = three_layers(tokenizer.vocab_size, seed)
    found = {"bag of words": compared(partial(bag_vectors, tokenizer))}
    for name, body in (("pre-trained", model), ("untrained", untrained)):
        for reads in ("first", "mean"):
            found[f"{name}, {reads}"] = compared(partial(sentence_vectors, body, tokenizer, reads=reads))
        pull_together(body, tokenizer, seed)
        found[f"{name}, fine-tuned"] = compared(partial(sentence_vectors, body, tokenizer))
    return found


# RoBERTa: masks drawn once, or anew each time


def few_sentences() -> list[str]:
    """Few texts, which are read many times."""
    return sentences()[:400]


def held_out_loss(model, tokenizer) -> float:
    """Nats per hidden token of held-out texts, 15 % of the tokens hidden."""
    return losses(model, tokenizer, (0.15,), n=500)[0]


def masked_copies(tokenizer, texts: list[str], copies: int | None, batch_size: int = 32):
    """Draw batches of texts, each in one of a few fixed maskings; copies=None: masked anew each time."""
    ids, keep = tokenizer.encode_batch(texts, bos=True, eos=True)
    if copies is None:
        return masking(rows(ids, keep, batch_size), tokenizer=tokenizer)
    rng = torch.Generator().manual_seed(SEED)
    ids, keep = ids.repeat(copies, 1), keep.repeat(copies, 1)
    inputs, labels = mask_tokens(ids, keep, rng, tokenizer=tokenizer)

    def draw(rng):
        chosen = torch.randint(len(ids), (batch_size,), generator=rng)
        return inputs[chosen], labels[chosen], keep[chosen]

    return draw


COPIES = {"one masking of each text": 1, "ten maskings": 10, "masked anew each time": None}


def loss_with_copies(tokenizer, copies: int | None, seed: int, steps: int = 400) -> float:
    """Held-out loss of a model that has read few texts many times."""
    model = bert(tokenizer.vocab_size, seed)
    draw = masked_copies(tokenizer, few_sentences(), copies)
    with torch.enable_grad():
        train(model, draw, mlm, steps=steps, betas=BETAS, seed=seed, progress=False)
    return held_out_loss(model, tokenizer)


@experiment(
    "dynamic-masks",
    texts=few_sentences,
    recipe="400 sentences, 2 layers, rate .15, 400 steps of 32 texts: each text in one masking, in ten, or "
    "masked anew each time; loss on 500 new sentences",
    spread=0.2,
)
def dynamic_masks(seed: int) -> dict:
    """Loss on new sentences with masks drawn once, ten times, or each time."""
    tokenizer = Masked(("zh", 14_000, {}), rate=0.15).tokenizer(sentences())
    return {name: loss_with_copies(tokenizer, copies, seed) for name, copies in COPIES.items()}
