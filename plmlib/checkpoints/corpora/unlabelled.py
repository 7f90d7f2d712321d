"""The texts of four tasks without their labels, for one encoder that serves all four."""

from collections.abc import Callable
from itertools import accumulate

import torch
from torch import Tensor

from plmlib import world
from plmlib.checkpoints.corpora.hidden import Masked
from plmlib.checkpoints.corpora.interface import SEED
from plmlib.objectives import mask_tokens, masking


class Tasks(Masked):
    """Unlabelled texts, or pairs of texts, of several tasks; a batch has one register and a constant size.

    The size of a batch is about the same number of tokens, however long the texts of its register are.

    registers  as in Masked
    steps      share of the batches that each register gets
    """

    def __init__(self, *registers: tuple[str, int, dict], steps: tuple[float, ...], **options):
        super().__init__(*registers, **options)
        self.steps = torch.tensor(steps)

    def texts(self, n: int, part: str) -> list[str]:
        """Return about n texts, register by register; of a pair, both with [SEP] between them."""
        seed, texts = SEED + (part != "train"), []
        for name, amount, options in self.registers:
            size = round(n * amount / self.n_training)
            for i, document in enumerate(world.documents(name, size, seed=seed, **options)):
                texts.append(" [SEP] ".join(two_texts(document, i)))
        return texts

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, ...]:
        """Return inputs, labels, keep and segments, always with the same tokens hidden."""
        ids, keep, segments = self._rows(tokenizer, texts)
        rng = torch.Generator().manual_seed(SEED)
        return *mask_tokens(ids, keep, rng, tokenizer=tokenizer, **self.options), keep, segments

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        rows, sizes = self._rows(tokenizer, texts), [amount for _, amount, _ in self.registers]
        ends = [0, *(round(len(texts) * end / self.n_training) for end in accumulate(sizes))]
        tokens = batch_size * rows[1].sum() / len(texts)  # of a batch
        parts = [[part[begin:end] for part in rows] for begin, end in zip(ends, ends[1:])]

        def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
            ids, keep, segments = parts[int(torch.multinomial(self.steps, 1, generator=rng))]
            size = max(1, int(tokens * len(ids) / keep.sum()))
            chosen = torch.randint(len(ids), (size,), generator=rng)
            longest = int(keep[chosen].sum(1).max())
            return ids[chosen, :longest], keep[chosen, :longest], segments[chosen, :longest]

        return masking(draw, tokenizer=tokenizer, **self.options)

    @staticmethod
    def _rows(tokenizer, texts: list[str]) -> tuple[Tensor, Tensor, Tensor]:
        return encoded(tokenizer, [tuple(text.split(" [SEP] ")) for text in texts])


def two_texts(document, number: int = 0) -> tuple[str, ...]:
    """Return what BERT reads: a text alone, a question and its passage, or a premise and its hypothesis.

    number  of the question that is asked about a document of `denoise`
    """
    text, target = document.spaced, " ".join(document.target_tokens or ())
    if "giver" in document.labels:
        return question_about(document, number)[0], text
    if not target:
        return (text,)
    return (target, text) if target.endswith("?") else (text, target)


def question_about(document, number: int) -> tuple[str, int, int]:
    """Return one of three questions about a text of `denoise`, and the first and last place of its answer."""
    known, words = document.labels, document.tokens
    if number % 3 == 0:
        at = words.index(known["taker"])
        return f"who has the {known['object']} now ?", at, at
    if number % 3 == 1:
        at = words.index(known["colour"])
        return f"what did {known['giver']} find ?", at, at + 1  # the colour and the thing
    at = words.index("went") + 3  # went to the …
    return f"where did {known['giver']} go ?", at, at


def encoded(tokenizer, texts: list[tuple[str, ...]]) -> tuple[Tensor, Tensor, Tensor]:
    """Return ids, keep and segments (N, T) of texts and pairs of texts, with [CLS] and [SEP]."""
    made = [tokenizer.inputs(*text) for text in texts]
    longest = max(len(ids) for ids, _ in made)
    keep = torch.arange(longest) < torch.tensor([[len(ids)] for ids, _ in made])
    ids, segments = torch.full(keep.shape, tokenizer.pad), torch.zeros(keep.shape, dtype=torch.long)
    ids[keep] = torch.tensor([token for row, _ in made for token in row])
    segments[keep] = torch.tensor([segment for _, row in made for segment in row])
    return ids, keep, segments
