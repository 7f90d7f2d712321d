"""Documents of several registers in one mixture, of which some tokens are hidden, or none."""

from collections.abc import Callable

import torch
from torch import Tensor

from plmlib import world
from plmlib.checkpoints.corpora.interface import SEED, Corpus
from plmlib.objectives import mask_tokens, masking, mlm
from plmlib.text import BERT_SPECIALS, Words
from plmlib.training import rows


class Masked(Corpus):
    """Texts of several registers in one mixture; tokens are hidden anew each time a text is drawn.

    registers  (name, texts for training, options of the register) of each
    rate       share of the tokens that are selected; None: drawn for each text
    shares     of [MASK], random and unchanged tokens among the selected ones
    """

    def __init__(self, *registers: tuple[str, int, dict], rate: float | None, shares=(0.8, 0.1, 0.1)):
        super().__init__(sum(n for _, n, _ in registers), n_held_out=500)
        self.registers, self.options = registers, {"rate": rate, "shares": shares}

    def texts(self, n: int, part: str) -> list[str]:
        """Return about n texts, each register with its share, in an order drawn by chance."""
        texts = []
        for name, amount, options in self.registers:
            size = round(n * amount / self.n_training)
            texts += world.texts(name, size, seed=SEED, part=part, **options)
        order = torch.randperm(len(texts), generator=torch.Generator().manual_seed(SEED))
        return [texts[i] for i in order]

    def tokenizer(self, texts: list[str]):
        return Words.train(texts, specials=BERT_SPECIALS)

    def objective(self, tokenizer) -> Callable:
        return mlm

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, Tensor, Tensor]:
        """Return inputs, labels and keep, always with the same tokens hidden."""
        ids, keep = tokenizer.encode_batch(texts, bos=True, eos=True)
        rng = torch.Generator().manual_seed(SEED)
        return *mask_tokens(ids, keep, rng, tokenizer=tokenizer, **self.options), keep

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        ids, keep = tokenizer.encode_batch(texts, bos=True, eos=True)
        return masking(rows(ids, keep, batch_size), tokenizer=tokenizer, **self.options)


class Visible(Masked):
    """The mixture of `Masked` with no token hidden, for models that predict every token from one side of it.

    loss  the objective, such as clm
    """

    def __init__(self, *registers: tuple[str, int, dict], loss: Callable):
        super().__init__(*registers, rate=0)
        self.loss = loss

    def objective(self, tokenizer) -> Callable:
        return self.loss

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, Tensor]:
        """Return ids and keep."""
        return tokenizer.encode_batch(texts, bos=True, eos=True)

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        return rows(*self.encode(tokenizer, texts), batch_size)
