"""Endless text, read in windows."""

from abc import abstractmethod
from collections.abc import Callable
from itertools import accumulate

import torch
from torch import Tensor

from plmlib import world
from plmlib.checkpoints.corpora.documents import cause_and_recall
from plmlib.checkpoints.corpora.interface import SEED, Corpus
from plmlib.text import ByteBPE
from plmlib.training import windows
from plmlib.world.document import written


class Stream(Corpus):
    """One endless text, read in windows of `length` inputs and their successors."""

    def __init__(self, length: int, n_training: int, n_held_out: int):
        super().__init__(n_training, n_held_out)
        self.length = length

    @abstractmethod
    def join(self, tokenizer, texts: list[str]) -> tuple[Tensor, Tensor | None]:
        """Return the ids of all texts in a row, and where a window may begin; None: anywhere."""

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, None]:
        ids, _ = self.join(tokenizer, texts)
        width = self.length + 1
        return ids[: len(ids) // width * width].view(-1, width), None

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        ids, starts = self.join(tokenizer, texts)
        return windows(ids, self.length, batch_size, starts)


class Diary(Stream):
    def texts(self, n: int, part: str) -> list[str]:
        return [" ".join(world.stream("diary", n, seed=SEED, part=part))]

    def join(self, tokenizer, texts: list[str]) -> tuple[Tensor, None]:
        return torch.tensor(tokenizer.encode(" ".join(texts))), None


class Bilingual(Stream):
    """Several registers in English and Chinese, mixed, with <|endoftext|> around every text."""

    def __init__(self, length: int, vocab_size: int):
        super().__init__(length, n_training=20_000, n_held_out=200)
        self.vocab_size = vocab_size

    def texts(self, n: int, part: str) -> list[str]:
        """Return n stories, whole and cut, n minis, n / 5 diary weeks and n / 2 reviews, in each language."""
        texts = []
        for lang, space in (("en", " "), ("zh", "")):
            stories, minis, diary, reviews = (
                world.documents(register, n, lang, SEED, part=part)
                for register in ("stories", "minis", "diary", "reviews")
            )
            texts += [document.text for document in stories + minis + reviews[: n // 2]]
            texts += [written(cause_and_recall(story), lang) for story in stories]
            texts += [space.join(day.text for day in diary[i : i + 5]) for i in range(0, n, 5)]
        order = torch.randperm(len(texts), generator=torch.Generator().manual_seed(SEED))
        return [texts[i] for i in order]

    def tokenizer(self, texts: list[str]):
        return ByteBPE.train(texts[::10], self.vocab_size)

    def join(self, tokenizer, texts: list[str]) -> tuple[Tensor, Tensor]:
        """A window may begin at the first token of a text, or at the mark before it."""
        parts = [[*tokenizer.encode(text), tokenizer.bos] for text in texts]
        ids = [tokenizer.bos]
        for part in parts:
            ids += part
        begins = torch.tensor(list(accumulate(map(len, parts), initial=1))[:-1])
        return torch.tensor(ids), torch.cat([begins, begins - 1])
