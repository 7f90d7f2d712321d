"""Notebook 5.1: writing a text that depends on another one, learned from few pairs; and copying.

The results have the format that `ch5_1` describes.
"""

import copy
import random
from collections.abc import Callable

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.experiments.ch5_1 import HOW, PARADIGMS, SEEDS, Row, bench, new_model, written
from plmlib.checkpoints.recipes import BETAS
from plmlib.checkpoints.results import experiment
from plmlib.generation import generate
from plmlib.generation.unmasking import unmask
from plmlib.models import count_parameters
from plmlib.objectives import Objective, cross_entropy, mlm, seq2seq, shift
from plmlib.objectives.loss import IGNORED
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import train

TASKS, SIZES, NEW = ("order", "summary"), (16, 64), 120  # tasks, pairs to learn from, new pairs
UPDATES = 150
PAIRS_ROW = Row("denoise", 20_000, 700, batch_size=32, n_decoder_layers=2)


# a source and a target, as each paradigm reads them


def rows_of(pairs: list[tuple[str, str]], tokenizer) -> tuple[Tensor, Tensor, Tensor]:
    """[CLS] source [SEP] target [SEP] in one row: ids (N, T), keep (N, T), and where the target is (N, T)."""
    made = []
    for source, target in pairs:
        prompt = [tokenizer.bos, *tokenizer.encode(source), tokenizer.eos]
        made.append((prompt, [*tokenizer.encode(target), tokenizer.eos]))
    length = torch.tensor([len(prompt) + len(target) for prompt, target in made])
    keep = torch.arange(int(length.max())) < length[:, None]
    ids = torch.full(keep.shape, tokenizer.pad)
    ids[keep] = torch.tensor([i for pair in made for part in pair for i in part])
    in_target = torch.arange(keep.shape[1]) >= torch.tensor([[len(prompt)] for prompt, _ in made])
    return ids, keep, in_target & keep


def two_rows(pairs: list[tuple[str, str]], tokenizer) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Source and target, each with its end token, and what is real of them."""
    (source, source_keep), (target, target_keep) = (
        tokenizer.encode_batch(list(part), eos=True) for part in zip(*pairs)
    )
    return source, target, source_keep, target_keep


def continuation_loss(model, ids: Tensor, keep: Tensor, in_target: Tensor) -> Tensor:
    """The loss of a decoder at the tokens of the target."""
    inputs, labels = shift(ids, keep)
    return cross_entropy(model(inputs), labels.masked_fill(~in_target[:, 1:], IGNORED))


continuation = Objective(continuation_loss, lambda ids, keep, in_target: int(in_target.sum()))


def hidden_target(ids: Tensor, keep: Tensor, in_target: Tensor, rng, mask: int, all_of_it: bool) -> tuple:
    """Inputs, labels and keep for an encoder: all words of the target are hidden, or a random share of them.

    The [SEP] at the end of the target stays: an encoder is told how long the target is.
    """
    words = in_target.clone()
    words[range(len(keep)), keep.sum(1) - 1] = False
    share = torch.ones(len(ids), 1) if all_of_it else torch.rand(len(ids), 1, generator=rng).clamp(min=0.3)
    hidden = words & (torch.rand(ids.shape, generator=rng) < share)
    hidden = torch.where(hidden.any(1, keepdim=True), hidden, words)
    return ids.masked_fill(hidden, mask), ids.masked_fill(~hidden, IGNORED), keep


def draw_pairs(
    paradigm: str, pairs: list[tuple[str, str]], tokenizer, size: int, all_of_it: bool = False
) -> tuple[Callable, Objective]:
    """Return a draw of `size` pairs, and the objective, for a paradigm."""
    parts = two_rows(pairs, tokenizer) if paradigm == "encoder-decoder" else rows_of(pairs, tokenizer)

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(len(pairs), (size,), generator=rng)
        batch = tuple(part[chosen] for part in parts)
        return hidden_target(*batch, rng, tokenizer.mask, all_of_it) if paradigm == "encoder" else batch

    return draw, {"encoder": mlm, "decoder": continuation, "encoder-decoder": seq2seq}[paradigm]


@torch.no_grad()
def replies(
    paradigm: str, model, tokenizer, pairs: list[tuple[str, str]], at_once: bool = False
) -> list[str]:
    """The target that a model finds most probable for each source, word by word from the left.

    An encoder is told how long each target is. at_once  it fills all words in one pass
    """
    sources, targets = (list(part) for part in zip(*pairs))
    longest = 2 + max(len(target.split()) for target in targets)
    if paradigm == "encoder-decoder":
        ids, keep = tokenizer.encode_batch(sources, eos=True)
        return written(tokenizer, generate(model, ids, longest, 0, keep=keep, stop=tokenizer.eos)[:, 1:])
    if paradigm == "decoder":
        ids, keep = tokenizer.encode_batch(sources, bos=True, eos=True, left=True)
        text = generate(model, ids, longest, 0, keep=keep, stop=tokenizer.eos)
        return written(tokenizer, text[:, ids.shape[1] :])
    ids, keep, in_target = rows_of(pairs, tokenizer)
    hidden, labels, _ = hidden_target(ids, keep, in_target, None, tokenizer.mask, True)
    passes = 1 if at_once else longest
    filled = unmask(model, tokenizer, hidden, keep, passes, "left", torch.Generator(), temperature=0)
    return [tokenizer.decode(row[label != IGNORED]) for row, label in zip(filled, labels)]


def exact(paradigm: str, model, tokenizer, pairs: list[tuple[str, str]], at_once: bool = False) -> float:
    """The share of the pairs whose whole target is right."""
    found = replies(paradigm, model.eval(), tokenizer, pairs, at_once)
    return sum(text == target for text, (_, target) in zip(found, pairs)) / len(pairs)


# few pairs


def pairs_of(task: str, n: int, seed: int) -> list[tuple[str, str]]:
    """Pairs of a task, made of words that pre-training has read."""
    documents = world.documents("denoise", n, seed=1000 + seed, part="seen", task=task)
    return [(document.spaced, " ".join(document.target_tokens)) for document in documents]


def taught(paradigm: str, model, tokenizer, pairs: list[tuple[str, str]], seed: int) -> nn.Module:
    """A copy of a model that has learned from pairs."""
    learner = copy.deepcopy(model)
    draw, objective = draw_pairs(paradigm, pairs, tokenizer, min(len(pairs), 32))
    with torch.enable_grad():
        train(learner, draw, objective, steps=UPDATES, lr=1e-3, betas=BETAS, seed=seed, progress=False)
    return learner.eval()


def pair_measures(model: nn.Module, tokenizer, seed: int) -> dict[str, float]:
    """The share of new pairs whose target is exact, after a few pairs of a task."""
    skeletons = {"masked": "encoder", "causal": "decoder", "seq2seq": "encoder-decoder"}
    paradigm, found = skeletons[model.config.skeleton], {}
    for task in TASKS:
        pool = pairs_of(task, max(SIZES) + NEW, seed)
        for n in SIZES:
            learner = taught(paradigm, model, tokenizer, pool[:n], seed)
            found[f"{task} {n}"] = exact(paradigm, learner, tokenizer, pool[max(SIZES) :])
    return found


@experiment(
    "bench-pairs",
    texts=PAIRS_ROW.texts,
    recipe=f"20,000 texts about a thing that is given away, 700 updates of 32 texts; {HOW}, but 1 + 2 "
    "layers; then 150 updates (learning rate 1e-3) on 16 or 64 pairs of a task, 120 new pairs",
    seeds=SEEDS,
    spread=0.3,
)
def bench_pairs(seed: int) -> dict:
    return bench(PAIRS_ROW, seed, pair_measures)


# copying and reversal

LETTERS = "abcdefghijklmnop"
COPY_UPDATES = 600
POSITIONS = {  # the usual positions, and others that know only distances
    "encoder": ("learned", "rotary"),
    "decoder": ("learned", "rotary"),
    "encoder-decoder": ("learned", "relative"),
}


def letters(n: int, seed: int, shortest: int = 3, longest: int = 8) -> list[tuple[str, str]]:
    """`copy c a b` -> `c a b`, and `reverse c a b` -> `b a c`."""
    rng, pairs = random.Random(seed), []
    for _ in range(n):
        word = rng.choices(LETTERS, k=rng.randint(shortest, longest))
        task = rng.choice(("copy", "reverse"))
        pairs.append((" ".join([task, *word]), " ".join(word if task == "copy" else word[::-1])))
    return pairs


def copy_words() -> Words:
    return Words.train([" ".join(["copy", "reverse", *LETTERS])], specials=BERT_SPECIALS)


def copier(paradigm: str, positions: str, seed: int) -> nn.Module:
    """A model that has learned to copy and to reverse; an encoder fills all letters at once."""
    tokenizer = copy_words()
    model = new_model(paradigm, tokenizer.vocab_size, seed, positions=positions, max_len=40)
    draw, objective = draw_pairs(paradigm, letters(20_000, seed), tokenizer, 64, all_of_it=True)
    with torch.enable_grad():
        train(model, draw, objective, steps=COPY_UPDATES, betas=BETAS, seed=seed, progress=False)
    return model.eval()


def copy_measures(paradigm: str, model: nn.Module, seed: int) -> dict[str, float]:
    """The share of new words that are copied and reversed, and of words longer than in training."""
    tokenizer, tests = copy_words(), letters(400, EARLIER_TESTS + seed)
    longer = letters(200, EARLIER_TESTS + seed, 10, 10)
    parts = {task: [pair for pair in tests if pair[0].startswith(task)] for task in ("copy", "reverse")}
    return {
        name: exact(paradigm, model, tokenizer, pairs, at_once=True)
        for name, pairs in (parts | {"longer": longer}).items()
    }


EARLIER_TESTS = 7000  # added to the seed of a model: the seed of its test words


@experiment(
    "bench-copying",
    texts=lambda: [" ".join(pair) for pair in letters(1000, 0)],
    recipe="20,000 words of 3 to 8 letters to copy or reverse, 600 updates of 64 (rate 3e-3), models "
    "as in the other rows with learned positions, and with others; 400 new words, 200 of 10 letters",
    seeds=SEEDS,
    spread=0.4,
)
def bench_copying(seed: int) -> dict:
    found = {}
    for paradigm in PARADIGMS:
        numbers = {}
        for positions in POSITIONS[paradigm]:
            model = copier(paradigm, positions, seed)
            suffix = "" if positions == "learned" else f" {positions}"
            numbers |= {name + suffix: share for name, share in copy_measures(paradigm, model, seed).items()}
            numbers["parameters" + suffix] = count_parameters(model)
        found[paradigm] = {"steps": numbers | {"updates": COPY_UPDATES}}
    return found
