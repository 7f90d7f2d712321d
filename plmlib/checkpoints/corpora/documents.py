"""One document a row, read from left to right."""

from bisect import bisect
from collections.abc import Callable

import torch
from torch import Tensor

from plmlib import world
from plmlib.checkpoints.corpora.interface import SEED, Corpus
from plmlib.objectives import clm_on
from plmlib.training import rows


class Documents(Corpus):
    """Documents of one register, in equal stages, the easiest first; one stage if `begins` is empty.

    A circuit is learned in seconds where it is needed often, then survives where it is needed rarely.

    A circuit is learned in seconds where it is needed often, and then it survives where it is rare.
    bos, eos  whether to put these marks around a text
    """

    def __init__(
        self,
        register: str,
        n_training: int,
        *,
        begins: tuple[float, ...] = (),
        bos: bool = False,
        eos: bool = False,
    ):
        super().__init__(n_training, n_held_out=500)
        self.register, self.begins = register, begins
        self.marks = {"bos": bos, "eos": eos}

    def texts(self, n: int, part: str) -> list[str]:
        return world.texts(self.register, n, seed=SEED, part=part)

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, Tensor | None]:
        return self._encode_stages(tokenizer, texts)[-1]

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        draws = [rows(ids, keep, batch_size) for ids, keep in self._encode_stages(tokenizer, texts)]
        return StagedDraw(draws, self.begins, steps)

    def _encode_stages(self, tokenizer, texts: list[str]) -> list[tuple[Tensor, Tensor | None]]:
        size = len(texts) // (len(self.begins) + 1)
        stages = [texts[i : i + size] for i in range(0, len(texts), size)]
        return [tokenizer.encode_batch(stage, **self.marks) for stage in stages]


class StagedDraw:
    """Draw from the stage that the run has reached; every call is one step of `steps`."""

    def __init__(self, draws: list[Callable], begins: tuple[float, ...], steps: int):
        self.draws, self.begins, self.steps = draws, begins, steps
        self.step = 0

    def __call__(self, rng: torch.Generator):
        stage = bisect(self.begins, self.step / self.steps)
        self.step += 1
        return self.draws[stage](rng)


class Stories(Documents):
    """First stories cut down to the two sentences that share name, colour and object, then whole ones."""

    def texts(self, n: int, part: str) -> list[str]:
        stories = world.documents(self.register, n, seed=SEED, part=part)
        return [cause_and_recall(story) for story in stories] + [story.spaced for story in stories]


def cause_and_recall(story) -> str:
    """Return the sentence that tells the colour and the one that asks for it, as one text."""
    begins = story.labels["sentences"]
    ends = [*begins[1:], len(story.tokens)]
    chosen = [bisect(ends, story.labels[place]["colour"]) for place in ("cause", "recall")]
    return " ".join(word for i in chosen for word in story.tokens[begins[i] : ends[i]])


class Labels(Documents):
    """Texts with one word a class, then with two, three and four; the loss counts the labels only.

    To find the class of a label, a model first learns to copy the label of a word.
    """

    def texts(self, n: int, part: str) -> list[str]:
        texts = []
        for words in range(1, 5):
            texts += world.texts(self.register, n, seed=SEED + words, part=part, words=words)
        return texts

    def objective(self, tokenizer) -> Callable:
        labels = world.documents(self.register, 1)[0].labels["meaning"]
        return clm_on(torch.tensor([tokenizer.id(label) for label in labels]))
