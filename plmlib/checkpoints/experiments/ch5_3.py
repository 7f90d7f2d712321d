"""Experiments of notebook 5.3: scaling, recall of efficient attention, two modalities."""

import math
import time
from collections.abc import Callable, Sequence
from functools import partial
from random import Random

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from plmlib.checkpoints.corpora import CORPORA, SEED, Documents
from plmlib.checkpoints.corpora.pictures import NAMES, PICTURE_FIRST, WORDS_FIRST, Pictures, pixels, read
from plmlib.checkpoints.recipes import BETAS, RECIPES
from plmlib.checkpoints.results import experiment
from plmlib.config import tiny
from plmlib.generation import generate
from plmlib.layers.attention import attention
from plmlib.layers.long_attention import linear_attention, window_attention
from plmlib.models import build
from plmlib.models.modes import evaluating
from plmlib.training import train


def over_seeds(results: dict[str, dict], *place: str) -> list:
    """The recorded numbers at a place, one for each seed."""
    found = list(results.values())
    for key in place:
        found = [numbers[key] for numbers in found]
    return found


# what attention costs


class Largest(TorchDispatchMode):
    """Remembers the number of entries of the largest tensor that any operation returns."""

    def __init__(self):
        super().__init__()
        self.entries = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        if isinstance(result, Tensor):
            self.entries = max(self.entries, result.numel())
        return result


def largest_table(kind: Callable, n: int, E: int, H: int) -> int:
    """Entries of the largest tensor that a kind of attention makes for n tokens; no memory is needed."""
    q, k, v = torch.empty(3, 1, H, n, E, device="meta")
    with Largest() as largest:
        kind(q, k, v)
    return largest.entries


def seconds_of(kind: Callable, n: int, tries: int = 3) -> float:
    """The least processor time of one head of 64 on one thread, for n random tokens."""
    q, k, v = torch.randn(3, 1, 1, n, 64, generator=torch.Generator().manual_seed(0))
    threads, times = torch.get_num_threads(), []
    torch.set_num_threads(1)
    for _ in range(tries):
        began = time.process_time()
        kind(q, k, v)
        times.append(time.process_time() - began)
    torch.set_num_threads(threads)
    return min(times)


# five sizes

WIDTHS = (4, 8, 16, 32, 64)
LAYERS, STEPS = 2, 500


class ShuffledWords(Documents):
    """The same texts, the words of each in random order: there is no grammar for a larger model to learn."""

    def texts(self, n: int, part: str) -> list[str]:
        dice = Random(part)
        texts = [text.split() for text in super().texts(n, part)]
        return [" ".join(dice.sample(words, len(words))) for words in texts]


def blocks(width: int) -> int:
    """The parameters of all blocks without biases and norms, as the scaling laws count: 12 D² a layer."""
    return 12 * LAYERS * width**2


def of_width(vocab_size: int, width: int, seed: int) -> nn.Module:
    """A GPT of this width; its first weights have the spread 1/√D."""
    heads = max(1, width // 16)
    config = tiny(vocab_size=vocab_size, d_model=width, n_layers=LAYERS, n_heads=heads, max_len=64)
    return build(config.replace(init_std=width**-0.5, embed_std=0.1), seed)


def loss_by_width(corpus: Documents, widths: Sequence[int], seed: int) -> dict[str, float]:
    """Held-out loss of one model a width, after the same texts in the same order."""
    texts, found = corpus.training(), {}
    tokenizer = corpus.tokenizer(texts)
    draw = corpus.deal(tokenizer, texts, 64, STEPS)
    for width in widths:
        model = of_width(tokenizer.vocab_size, width, seed)
        rate = 3e-3 * (64 / width) ** 0.5
        train(
            model,
            draw,
            corpus.objective(tokenizer),
            steps=STEPS,
            lr=rate,
            betas=BETAS,
            seed=seed,
            progress=False,
        )
        found[str(width)] = corpus.held_out_loss(model.eval(), tokenizer)
    return found


MINIS = Documents("minis", 32_000, bos=True, eos=True)


@experiment(
    "five-sizes",
    texts=MINIS.training,
    recipe="GPTs of two layers and widths 4 to 64 on 32,000 texts of the register minis, 500 steps of 64, "
    "learning rate 3e-3 times the root of 64 / width; held-out loss; widths 8 and 64 also on "
    "texts whose words are in random order",
    seeds=3,
    spread=0.1,
)
def five_sizes(seed: int) -> dict:
    """Held-out loss by width, on texts and on shuffled texts."""
    shuffled = ShuffledWords("minis", 32_000, bos=True, eos=True)
    return {
        "texts": loss_by_width(MINIS, WIDTHS, seed),
        "shuffled": loss_by_width(shuffled, (WIDTHS[1], WIDTHS[-1]), seed),
    }


def power_law(sizes: Sequence[float], losses: Sequence[float]) -> tuple[float, float, float]:
    """(E, a, α) of L = E + a N^−α with the least squared error of log L; E is searched on a grid."""
    size = torch.tensor(sizes, dtype=torch.float64).log()
    loss = torch.tensor(losses, dtype=torch.float64)
    best = math.inf, (0.0, 0.0, 0.0)
    for floor in torch.linspace(0, 0.999, 1000, dtype=torch.float64) * loss.min():
        slope, start = line(size, (loss - floor).log())
        fitted = floor + (start + slope * size).exp()
        error = ((fitted.log() - loss.log()) ** 2).sum().item()
        best = min(best, (error, (floor.item(), math.exp(start), -slope)))
    return best[1]


def line(x: Tensor, y: Tensor) -> tuple[float, float]:
    """Slope and start of the straight line through points, by least squares."""
    slope = ((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()
    return slope.item(), (y.mean() - slope * x.mean()).item()


# what a query finds in a long text

KINDS: dict[str, Callable] = {
    "softmax": partial(attention, causal=True),
    "linear": linear_attention,
    "window of 128": partial(window_attention, w=128),
}
LENGTHS = (16, 64, 256, 1024)


def recalled(kind: Callable, n: int, seed: int, trials: int = 100) -> float:
    """The share of queries that find the value of their key among n random keys, without any training.

    The query is one of the keys, and there are 64 values. The value is found if it is the one that the
    output resembles most.
    """
    rng = torch.Generator().manual_seed(seed)
    values = F.normalize(torch.randn(64, 64, generator=rng), dim=-1)  # (values, E)
    which = torch.randint(64, (trials, n), generator=rng)
    k = torch.randn(trials, 1, n, 64, generator=rng)
    asked = torch.randint(n, (trials,), generator=rng)
    q = k.clone()
    q[:, 0, -1] = k[torch.arange(trials), 0, asked]
    v = values[which][:, None]
    with torch.no_grad():  # a few trials at once: the scores of all would fill a gigabyte
        parts = [kind(*part)[:, 0, -1] for part in zip(q.split(10), k.split(10), v.split(10), strict=True)]
    mixed = torch.cat(parts)  # (trials, E), the last query's
    return ((mixed @ values.T).argmax(-1) == which[torch.arange(trials), asked]).float().mean().item()


class Memory(nn.Module):
    """One layer of attention over n pairs of a key and a value; the last token asks for one key."""

    def __init__(self, kind: Callable, n_symbols: int = 256, width: int = 64, seed: int = 0):
        super().__init__()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.keys, self.values = nn.Embedding(n_symbols, width), nn.Embedding(64, width)
            self.q, self.k, self.head = (
                nn.Linear(width, width),
                nn.Linear(width, width),
                nn.Linear(width, 64),
            )
        self.kind = kind

    def forward(self, keys: Tensor, values: Tensor, asked: Tensor) -> Tensor:
        """keys, values (B, n), asked (B) -> logits (B, 64) of the value that belongs to the key."""
        read = self.keys(torch.cat([keys, asked[:, None]], 1))  # (B, n + 1, D)
        held = F.pad(self.values(values), (0, 0, 0, 1))  # the question has no value
        mixed = self.kind(self.q(read)[:, None], self.k(read)[:, None], held[:, None])
        return self.head(mixed[:, 0, -1])


def pairs_of(n: int, batch: int) -> Callable:
    """Draw n different keys a row, a value for each, and the number of the key that is asked for."""

    def draw(rng: torch.Generator):
        keys = torch.rand(batch, 256, generator=rng).argsort(1)[:, :n]
        values = torch.randint(64, (batch, n), generator=rng)
        at = torch.randint(n, (batch, 1), generator=rng)
        return keys, values, keys.gather(1, at)[:, 0], values.gather(1, at)[:, 0]

    return draw


def answer_loss(model: nn.Module, keys: Tensor, values: Tensor, asked: Tensor, answer: Tensor) -> Tensor:
    return F.cross_entropy(model(keys, values, asked), answer)


TRAINED_LENGTHS = (16, 64, 192)
TRAINED_KINDS = {name: KINDS[name] for name in ("softmax", "linear")}


@experiment(
    "trained-recall",
    texts=lambda: [f"256 keys, 64 values, {TRAINED_LENGTHS} pairs"],
    recipe="one layer of attention, one head of 64, everything learned; 16, 64 or 192 pairs, "
    "400 steps of 64 rows, learning rate 1e-2; right answers on 1,000 new rows",
    seeds=3,
    spread=0.2,
)
def trained_recall(seed: int) -> dict:
    """Right answers by kind of attention and number of pairs, each trained on that number."""
    found = {}
    for name, kind in TRAINED_KINDS.items():
        found[name] = {}
        for n in TRAINED_LENGTHS:
            model = Memory(kind, seed=seed)
            train(model, pairs_of(n, 64), answer_loss, steps=400, lr=1e-2, weight_decay=0.0, betas=BETAS,
                  seed=seed, progress=False)  # fmt: skip
            keys, values, asked, answer = pairs_of(n, 1000)(torch.Generator().manual_seed(SEED + 100))
            with torch.no_grad(), evaluating(model):
                right = model(keys, values, asked).argmax(-1) == answer
            found[name][str(n)] = right.float().mean().item()
    return found


# pictures and words


def read_and_drawn(
    model: nn.Module, tokenizer, corpus: Pictures, n: int = 500, seed: int = 0
) -> dict[str, float]:
    """The share of digits that are named right, and of words that are drawn right, on new pictures."""
    found = {}
    if "read" in corpus.ways:
        ids, _ = corpus.encode(tokenizer, Pictures(0, ["read"]).texts(n, "test"))
        wrote = generate(model, ids[:, :PICTURE_FIRST], 2, temperature=0)[:, PICTURE_FIRST:]
        found["read"] = (wrote == ids[:, PICTURE_FIRST:-1]).float().mean().item()
    if "draw" in corpus.ways:
        ids, _ = corpus.encode(tokenizer, Pictures(0, ["draw"]).texts(n, "test"))
        asked = [[NAMES.index(word) for word in tokenizer.tokens(row[1 : WORDS_FIRST - 1])] for row in ids]
        seen = [read(picture) for picture in draw_pictures(model, tokenizer, ids[:, :WORDS_FIRST], seed)]
        found["draw"] = (torch.tensor(seen) == torch.tensor(asked)).float().mean().item()
    return found


def draw_pictures(model: nn.Module, tokenizer, prompts: Tensor, seed: int) -> list[Tensor]:
    """What a model draws after [BOS], two words and the mark, sampled: (8, 16) bool each."""
    size = PICTURE_FIRST - 2
    drawn = generate(model, prompts, size, rng=seed)[:, WORDS_FIRST:]
    return [pixels(tokenizer.tokens(row)) for row in drawn]


@experiment(
    "two-modalities",
    texts=CORPORA["pictures"].training,
    recipe="a GPT of three layers, 800 steps of 64 rows: 20,000 pictures of two digits that it reads, and "
    "20,000 that it draws; the same where every picture stands with the words of another one",
    seeds=3,
    spread=0.1,
)
def two_modalities(seed: int) -> dict:
    """Digits named and drawn right, with true pairs and with shuffled ones, and by an untrained model."""
    found = {}
    for name, shuffled in {"pairs": False, "shuffled": True}.items():
        corpus = Pictures(40_000, shuffled=shuffled)
        texts = corpus.training()
        tokenizer = corpus.tokenizer(texts)
        model = RECIPES["pictures-gpt"].model(tokenizer.vocab_size, seed)
        draw = corpus.deal(tokenizer, texts, 64, 800)
        train(model, draw, corpus.objective(tokenizer), steps=800, betas=BETAS, seed=seed, progress=False)
        found[name] = read_and_drawn(model.eval(), tokenizer, corpus, seed=seed)
    return found
