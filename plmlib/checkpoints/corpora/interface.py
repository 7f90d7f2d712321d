"""What every corpus can do."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable

from torch import Tensor

from plmlib.objectives import clm
from plmlib.text import Words
from plmlib.training import evaluate

SEED = 1  # of the world; models have their own


class Corpus(ABC):
    """A text and its use.

    n_training, n_held_out  how much of it is trained on and held out, in documents or tokens
    """

    def __init__(self, n_training: int, n_held_out: int):
        self.n_training, self.n_held_out = n_training, n_held_out

    @abstractmethod
    def texts(self, n: int, part: str) -> list[str]:
        """Return the first n documents or tokens; part "train" or "test"."""

    @abstractmethod
    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor | None, ...]:
        """Return what the objective reads after the model, such as ids (N, T), and keep (N, T) or None."""

    @abstractmethod
    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        """Return what `train` draws batches from."""

    def tokenizer(self, texts: list[str]):
        """Return a tokenizer made from the training texts."""
        return Words.train(texts)

    def objective(self, tokenizer) -> Callable:
        """Return the loss."""
        return clm

    def training(self) -> list[str]:
        return self.texts(self.n_training, "train")

    def held_out(self) -> list[str]:
        return self.texts(self.n_held_out, "test")

    def held_out_loss(self, model, tokenizer, rows: int | None = None) -> float:
        """Return the loss of a model on what is held out, or on its first rows, in nats."""
        parts = self.encode(tokenizer, self.held_out())
        ids, keep, *more = [part if part is None else part[:rows] for part in parts]
        return evaluate(model, ids, keep, self.objective(tokenizer), more=more)


def sha256(texts: list[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
