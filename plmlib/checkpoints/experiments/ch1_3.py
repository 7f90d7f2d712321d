"""Experiments of notebook 1.3: three masks times three objectives, one small Transformer each."""

from functools import cache, partial

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.corpora import SEED
from plmlib.checkpoints.recipes import BETAS, gpt
from plmlib.checkpoints.results import experiment
from plmlib.generation import generate
from plmlib.generation.measures import until
from plmlib.layers import masks
from plmlib.objectives import IGNORED, cross_entropy, mask_tokens, shift
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import rows, train
from plmlib.world.recogniser import recognised

MASKS = ("both sides", "left only", "prefix")
TASKS = ("next", "fill", "continue")
STEPS = 400


@cache
def sentences() -> tuple[Words, Tensor, Tensor, Tensor, Tensor]:
    """Return a tokenizer, and ids and keep of 14,000 sentences to train on and of 500 others."""
    texts, others = (world.texts("zh", n, seed=SEED, part=p) for n, p in ((14_000, "train"), (500, "test")))
    words = Words.train(texts, specials=BERT_SPECIALS)
    return (
        words,
        *words.encode_batch(texts, bos=True, eos=True),
        *words.encode_batch(others, bos=True, eos=True),
    )


def noise(n: int, seed: int) -> tuple[Tensor, Tensor]:
    """Return ids and keep of n texts of 12 words, each word drawn from all words alike."""
    words = sentences()[0]
    ids = torch.randint(
        len(BERT_SPECIALS), words.vocab_size, (n, 14), generator=torch.Generator().manual_seed(seed)
    )
    ids[:, 0], ids[:, -1] = words.bos, words.eos
    return ids, torch.ones_like(ids, dtype=torch.bool)


def exercise(
    task: str, ids: Tensor, keep: Tensor, rng: torch.Generator
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return what is read, what is to be predicted, which tokens are real, and how long the prefix is.

    task  "next": the token after each one. "fill": 30 % of the tokens, which are hidden. "continue": the
          token after each one behind the prefix
    """
    n = keep.sum(1)
    prefix = 1 + (torch.rand(len(ids), generator=rng) * (n - 2)).long()  # at least [CLS], at most all but one
    if task == "fill":
        words = sentences()[0]
        inputs, labels = mask_tokens(ids, keep, rng, tokenizer=words, rate=0.3, shares=(1, 0, 0))
        return inputs, labels, keep, prefix
    inputs, labels = shift(ids, keep)
    if task == "continue":
        labels = labels.masked_fill(torch.arange(inputs.shape[1]) < prefix[:, None] - 1, IGNORED)
    return inputs, labels, keep[:, :-1], prefix


def allowed(mask: str, keep: Tensor, prefix: Tensor) -> Tensor:
    """Return who may look at whom, (B, 1, T, T) bool; nobody looks at padding."""
    T = keep.shape[1]
    if mask == "both sides":
        seen = masks.bidirectional(T)
    else:
        seen = masks.causal(T)
    if mask == "prefix":
        seen = seen | (torch.arange(T) < prefix[:, None])[:, None, None]
    return masks.both(seen, masks.padding(keep))


def cell_loss(mask: str, model, inputs: Tensor, labels: Tensor, real: Tensor, prefix: Tensor) -> Tensor:
    """Return the loss of a model that reads `inputs` under this mask, in nats per prediction."""
    return cross_entropy(model(inputs, mask=allowed(mask, real, prefix)), labels)


def trained_cell(mask: str, task: str, seed: int, texts: tuple[Tensor, Tensor] | None = None) -> nn.Module:
    """Return a Transformer of two layers, trained under this mask on this task.

    texts  ids and keep; None: the sentences
    """
    words, ids, keep, _, _ = sentences()
    ids, keep = (ids, keep) if texts is None else texts
    model = gpt(words.vocab_size, seed, activation="gelu")
    batches = rows(ids, keep, 64)

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        return exercise(task, *batches(rng), rng)

    with torch.enable_grad():
        train(
            model,
            draw,
            partial(cell_loss, mask),
            steps=STEPS,
            lr=3e-3,
            betas=BETAS,
            seed=seed,
            progress=False,
        )
    return model.eval()


@torch.no_grad()
def held_out(mask: str, task: str, model, texts: tuple[Tensor, Tensor] | None = None) -> tuple[float, float]:
    """Return the loss on other texts, in nats per prediction, and the share of right predictions."""
    ids, keep = sentences()[3:] if texts is None else texts
    inputs, labels, real, prefix = exercise(task, ids, keep, torch.Generator().manual_seed(SEED))
    logits = model(inputs, mask=allowed(mask, real, prefix))
    right = (logits.argmax(-1) == labels)[labels != IGNORED]
    return cross_entropy(logits, labels).item(), right.float().mean().item()


@torch.no_grad()
def total_probability(mask: str, model) -> float:
    """Return the sum of P(text) over all texts of two words, where P(text) is what a model of "next" says."""
    words = sentences()[0]
    first = torch.arange(words.vocab_size)
    total = 0.0
    for word in range(words.vocab_size):
        ids = torch.stack([torch.full_like(first, words.bos), torch.full_like(first, word), first], 1)
        seen = masks.bidirectional(3) if mask == "both sides" else masks.causal(3)
        p = model(ids, mask=seen).double().softmax(-1)  # (V, 3, V)
        total += (p[:, 0, word] * p[first, 1, first]).sum().item()
    return total


def grammatical(mask: str, model, seed: int, n: int = 100) -> float:
    """Return the share of n sampled texts that the grammar of the sentences can say."""
    words = sentences()[0]
    start = torch.full((n, 1), words.bos)

    def next_token(ids: Tensor, *_) -> Tensor:
        T = ids.shape[1]
        return model(ids, mask=masks.bidirectional(T) if mask == "both sides" else masks.causal(T))

    ids = generate(next_token, start, 40, rng=seed, stop=words.eos, cache=False)
    texts = [words.decode(text) for text in until(ids, words.eos, start=1)]
    return sum(recognised(texts, "zh")) / n


@experiment(
    "nine-cells",
    texts=lambda: world.texts("zh", 14_000, seed=SEED),
    recipe="a Transformer of two layers, width 64, 400 steps, for each of three masks and three tasks",
    seeds=3,
    spread=0.25,
)
def nine_cells(seed: int) -> dict:
    """Loss and accuracy of each cell on other sentences; three cells trained on noise; sums and samples."""
    found = {}
    for mask in MASKS:
        for task in TASKS:
            model = trained_cell(mask, task, seed)
            loss, right = held_out(mask, task, model)
            found[f"{mask}, {task}"] = {"loss": loss, "right": right}
            if task == "next" and mask != "prefix":
                found[f"{mask}, {task}"] |= {
                    "sum of P": total_probability(mask, model),
                    "grammatical": grammatical(mask, model, seed),
                }
    for mask, task in (("both sides", "next"), ("left only", "next"), ("both sides", "fill")):
        model = trained_cell(mask, task, seed, noise(14_000, seed))
        found[f"{mask}, {task}"]["noise"] = held_out(mask, task, model, noise(500, 100 + seed))[0]
    return found
