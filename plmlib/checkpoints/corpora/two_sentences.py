"""Pairs of sentences, for the heads of next sentence prediction and sentence order prediction."""

from collections.abc import Callable

import torch
from torch import Tensor

from plmlib.checkpoints.corpora.hidden import Masked
from plmlib.checkpoints.corpora.interface import SEED
from plmlib.objectives import IGNORED, mask_tokens, pair_rows, sentence_order, sentence_pairs


class Pairs(Masked):
    """Two sentences in one row, from documents of one register, with tokens hidden anew as in `Masked`.

    asked  False: every row has hidden tokens, which are predicted. True: a third of the rows has; another
           third, with nothing hidden, is asked whether B follows A (NSP), and the last third whether A and B
           are in their order (SOP)

    Rows with hidden tokens are pairs of NSP, half of them random, as in BERT's data. Trained on all three
    from its first step, this small model stays at chance; so one recipe hides tokens, and the next one goes
    on with its weights and asks as well.
    """

    def __init__(self, register: str, n_training: int, *, asked: bool, rate: float = 0.15):
        super().__init__((register, n_training, {}), rate=rate)
        self.asked = asked

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, ...]:
        """Return inputs, labels, keep, segments and, if asked, pairs and orders; kinds of rows take turns."""
        table, n = self._table(tokenizer, texts)
        chosen, hidden = torch.arange(n), torch.ones(n, dtype=torch.bool)
        if self.asked:
            chosen = torch.stack([chosen, chosen, n + chosen], 1)[: len(table[0]) - n].flatten()
            hidden = torch.arange(len(chosen)) % 3 == 0
        return self._batch(tokenizer, table, chosen, hidden, torch.Generator().manual_seed(SEED))

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        table, n = self._table(tokenizer, texts)
        size = batch_size // 3 if self.asked else batch_size
        hidden = torch.arange(3 * size if self.asked else size) < size

        def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
            chosen = torch.randint(n, (2 * size if self.asked else size,), generator=rng)
            if self.asked:
                in_order = torch.randint(n, len(table[0]), (size,), generator=rng)
                chosen = torch.cat([chosen, in_order])
            return self._batch(tokenizer, table, chosen, hidden, rng)

        return draw

    def _table(self, tokenizer, texts: list[str]) -> tuple[list[Tensor], int]:
        """Return ids, keep, segments, pairs and orders of all rows, and how many, the first, are for NSP."""
        rng = torch.Generator().manual_seed(SEED)
        documents = [[tokenizer.encode(sentence) for sentence in sentences(text)] for text in texts]
        following, is_random = sentence_pairs(documents, rng)
        neighbours, is_swapped = sentence_order(documents, rng)
        rows = pair_rows(following + neighbours, tokenizer.bos, tokenizer.eos, pad=tokenizer.pad)
        pairs = torch.cat([is_random, torch.full_like(is_swapped, IGNORED)])
        orders = torch.cat([torch.full_like(is_random, IGNORED), is_swapped])
        return [*rows, pairs, orders], len(following)

    def _batch(self, tokenizer, table: list[Tensor], chosen: Tensor, hidden: Tensor, rng) -> tuple:
        """Rows `chosen` (B,) of the table; where `hidden` (B,), tokens are hidden and nothing is asked."""
        ids, keep, segments, pairs, orders = (part[chosen] for part in table)
        T = int(keep.sum(1).max())
        ids, keep, segments = ids[:, :T], keep[:, :T], segments[:, :T]
        may_hide = keep & hidden[:, None]
        inputs, labels = mask_tokens(ids, may_hide, rng, tokenizer=tokenizer, **self.options)
        if not self.asked:
            return inputs, labels, keep, segments
        pairs, orders = (part.masked_fill(hidden, IGNORED) for part in (pairs, orders))
        return inputs, labels, keep, segments, pairs, orders


def sentences(text: str) -> list[str]:
    """Return the sentences of a text whose words are separated by spaces; each keeps its full stop."""
    return [f"{sentence} ." for sentence in text.removesuffix(" .").split(" . ")]
