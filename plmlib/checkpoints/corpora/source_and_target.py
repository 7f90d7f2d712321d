"""Two texts a row: a source, which an encoder reads, and a target, which a decoder writes."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor

from plmlib import world
from plmlib.checkpoints.corpora.interface import SEED, Corpus
from plmlib.objectives import corrupt_spans, denoise, end_with, seq2seq
from plmlib.text import Words
from plmlib.training import rows

SPECIALS = ("[PAD]", "[UNK]", "[BOS]", "[EOS]", "[MASK]")
SENTINELS = ("<X>", "<Y>", "<Z>", "<W>", "<V>", "<U>", "<S>", "<R>")  # as in figure 2 of the T5 paper
BETWEEN = "\t"  # stands between source and target in a text


@dataclass(frozen=True)
class Task:
    """What one task reads and writes.

    register    of documents that have a target
    n_training  documents
    prefix      what is put before the source, such as ">>zh"; it tells a model which task is meant
    turned      True: the target is read, and the source is written
    options     of the register
    """

    register: str
    n_training: int
    prefix: str = ""
    turned: bool = False
    options: dict = field(default_factory=dict)

    def read(self, n: int, part: str) -> list[str]:
        """The first n documents as texts: source, a tab, target; words are set apart by spaces."""
        texts = []
        for document in world.documents(self.register, n, seed=SEED, **{"part": part, **self.options}):
            source, target = document.spaced, " ".join(document.target_tokens)
            if self.turned:
                source, target = target, source
            texts.append(f"{self.prefix} {source}".strip() + BETWEEN + target)
        return texts


class Rewritten(Corpus):
    """Documents whose other half is to be written: a translation, a summary, an answer; several tasks mix.

    specials  tokens that no text gives; with SENTINELS, the model may have been trained on hidden spans
    """

    def __init__(self, *tasks: Task, specials: tuple[str, ...] = SPECIALS):
        super().__init__(sum(task.n_training for task in tasks), n_held_out=500)
        self.tasks, self.specials = tasks, specials

    def texts(self, n: int, part: str) -> list[str]:
        """Return about n texts, each task with its share, in an order drawn by chance."""
        texts = []
        for task in self.tasks:
            texts += task.read(round(n * task.n_training / self.n_training), part)
        order = torch.randperm(len(texts), generator=torch.Generator().manual_seed(SEED))
        return [texts[i] for i in order]

    def tokenizer(self, texts: list[str]):
        return Words.train(texts, specials=self.specials)

    def objective(self, tokenizer) -> Callable:
        return seq2seq

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, ...]:
        """Return source, target, source_keep and target_keep; both texts end with the end token."""
        source, target = zip(*(text.split(BETWEEN) for text in texts))
        (source, source_keep), (target, target_keep) = (
            tokenizer.encode_batch(part, eos=True) for part in (source, target)
        )
        return source, target, source_keep, target_keep

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        source, target, source_keep, target_keep = self.encode(tokenizer, texts)

        def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
            chosen = torch.randint(len(source), (batch_size,), generator=rng)
            S, T = int(source_keep[chosen].sum(1).max()), int(target_keep[chosen].sum(1).max())
            return source[chosen, :S], target[chosen, :T], source_keep[chosen, :S], target_keep[chosen, :T]

        return draw


class Corrupted(Corpus):
    """Texts of one register that are damaged anew each time they are drawn; the target says what was lost.

    noise    noise(ids, keep, rng, tokenizer) -> source, target, source_keep, target_keep, such as
             `corrupt_spans` or `denoise` with their options
    options  of the register
    """

    def __init__(self, register: str, n_training: int, noise: Callable, **options):
        super().__init__(n_training, n_held_out=500)
        self.register, self.noise, self.options = register, noise, options

    def texts(self, n: int, part: str) -> list[str]:
        return world.texts(self.register, n, seed=SEED, part=part, **self.options)

    def tokenizer(self, texts: list[str]):
        return Words.train(texts, specials=SPECIALS + SENTINELS)

    def objective(self, tokenizer) -> Callable:
        return seq2seq

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, ...]:
        """Return source, target, source_keep and target_keep, always with the same noise."""
        return self._damage(tokenizer, *tokenizer.encode_batch(texts), torch.Generator().manual_seed(SEED))

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        draw = rows(*tokenizer.encode_batch(texts), batch_size)
        return lambda rng: self._damage(tokenizer, *draw(rng), rng)

    def _damage(self, tokenizer, ids: Tensor, keep: Tensor, rng: torch.Generator) -> tuple[Tensor, ...]:
        source, target, source_keep, target_keep = self.noise(ids, keep, rng, tokenizer)
        (source, source_keep), (target, target_keep) = (
            end_with(part, real, tokenizer.eos, tokenizer.pad)
            for part, real in ((source, source_keep), (target, target_keep))
        )
        return source, target, source_keep, target_keep


def spans(rate: float = 0.15, mean_length: float = 3.0, placement: str = "even") -> Callable:
    """T5's span corruption as the noise of a `Corrupted` corpus."""

    def noise(ids, keep, rng, tokenizer):
        sentinels = [tokenizer.id(token) for token in SENTINELS]
        return corrupt_spans(
            ids, keep, rng, sentinels, rate, mean_length, pad=tokenizer.pad, placement=placement
        )

    return noise


def broken(*names: str, rate: float = 0.3, mean_length: float = 3.0) -> Callable:
    """One or more of BART's noises, one after the other, as the noise of a `Corrupted` corpus."""

    def noise(ids, keep, rng, tokenizer):
        return denoise(
            ids,
            keep,
            rng,
            names,
            mask_id=tokenizer.mask,
            stops=[tokenizer.id(".")],
            rate=rate,
            mean_length=mean_length,
            pad=tokenizer.pad,
        )

    return noise


def one_of(*noises: Callable) -> Callable:
    """Each text is damaged by one of several noises, which is drawn by chance."""

    def noise(ids, keep, rng, tokenizer):
        drawn = torch.randint(len(noises), (len(ids),), generator=rng)
        groups = [(drawn == i).nonzero().flatten() for i in range(len(noises))]
        parts = [
            noises[i](ids[rows], keep[rows], rng, tokenizer) for i, rows in enumerate(groups) if len(rows)
        ]
        back = torch.cat(groups).argsort()
        source, target, source_keep, target_keep = zip(*parts)
        source, target = (_joined(ids, tokenizer.pad)[back] for ids in (source, target))
        source_keep, target_keep = (_joined(keep, False)[back] for keep in (source_keep, target_keep))
        return source, target, source_keep, target_keep

    return noise


def _joined(parts: tuple[Tensor, ...], fill) -> Tensor:
    """Rows of tables of different widths, filled up on the right."""
    width = max(part.shape[1] for part in parts)
    return torch.cat([F.pad(part, (0, width - part.shape[1]), value=fill) for part in parts])
