"""The texts behind the checkpoints: what a model is trained on, how it is dealt out, and what is held out."""

import hashlib
from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

import torch
from torch import Tensor

from plmlib import world
from plmlib.objectives import clm, clm_on
from plmlib.text import ByteBPE, Words
from plmlib.training import rows, windows
from plmlib.world.document import written

SEED = 1  # of the world; models have their own


@dataclass(frozen=True)
class Corpus:
    """A text and its use.

    texts      texts(n, part) -> list of str, part "train" or "test"; n in documents or tokens
    n          how much of it is trained on, and how much is held out
    tokenizer  made from the training texts
    encode     (tokenizer, texts) -> ids (N, T), keep (N, T) or None, as `evaluate` reads them
    deal       (tokenizer, texts, batch_size, steps) -> what `train` draws batches from
    objective  tokenizer -> the loss
    """

    texts: Callable
    n: tuple[int, int]
    encode: Callable
    deal: Callable
    tokenizer: Callable = Words.train
    objective: Callable = lambda tokenizer: clm

    def training(self) -> list[str]:
        return self.texts(self.n[0], "train")

    def held_out(self) -> list[str]:
        return self.texts(self.n[1], "test")


def sha256(texts: list[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


# one document a row


def _documents(register: str, n: int, **marks: bool) -> Corpus:
    return _staged(lambda n, part: world.texts(register, n, seed=SEED, part=part), (n, 500), (), **marks)


def _staged(
    texts: Callable, n: tuple[int, int], begins: tuple[float, ...], objective=lambda _: clm, **marks
) -> Corpus:
    """Texts in equal stages, easiest first: a circuit learned in seconds where it is needed often holds where it is rare.

    begins  the share of the run at which each stage but the first begins; the last stage is the one held out
    marks   bos, eos: what to put around a text
    """

    def parts(tokenizer, texts):
        size = len(texts) // (len(begins) + 1)
        return [tokenizer.encode_batch(texts[i : i + size], **marks) for i in range(0, len(texts), size)]

    def deal(tokenizer, texts, batch_size, steps):
        deals, dealt = [rows(*part, batch_size) for part in parts(tokenizer, texts)], iter(range(steps))
        return lambda rng: deals[bisect(begins, next(dealt) / steps)](rng)

    return Corpus(texts, n, lambda tokenizer, texts: parts(tokenizer, texts)[-1], deal, objective=objective)


def _labels(n: int, part: str) -> list[str]:
    """n texts with one word a class, n with two, and so on: finding a label's class begins with copying a word's label."""
    stages = (world.texts("labels", n, seed=SEED + words, part=part, words=words) for words in range(1, 5))
    return [text for stage in stages for text in stage]


def _answers(tokenizer):
    """The loss counts the labels only."""
    return clm_on(
        torch.tensor([tokenizer.id(label) for label in world.documents("labels", 1)[0].labels["meaning"]])
    )


def _stories(n: int, part: str) -> list[str]:
    """n stories cut down to the two sentences that share name, colour and object, then the same stories whole."""
    documents = world.documents("stories", n, seed=SEED, part=part)
    return [_cause_and_recall(document) for document in documents] + [
        document.spaced for document in documents
    ]


def _cause_and_recall(story) -> str:
    ends = [*story.labels["sentences"][1:], len(story.tokens)]
    chosen = [bisect(ends, story.labels[where]["colour"]) for where in ("cause", "recall")]
    return " ".join(word for i in chosen for word in story.tokens[story.labels["sentences"][i] : ends[i]])


# endless text


def _cut(ids: Tensor, length: int) -> tuple[Tensor, None]:
    return ids[: len(ids) // (length + 1) * (length + 1)].view(-1, length + 1), None


def _diary(length: int) -> Corpus:
    def flat(tokenizer, texts):
        return torch.tensor(tokenizer.encode(" ".join(texts)))

    return Corpus(
        lambda n, part: [" ".join(world.stream("diary", n, seed=SEED, part=part))],
        (400_000, 20_000),
        lambda tokenizer, texts: _cut(flat(tokenizer, texts), length),
        lambda tokenizer, texts, batch_size, steps: windows(flat(tokenizer, texts), length, batch_size),
    )


# two languages in one stream


def _everything(n: int, part: str) -> list[str]:
    """n stories, whole and cut to cause and recall, n minis, n / 5 weeks of a diary, n / 2 reviews; each in both languages."""
    texts = []
    for lang, space in (("en", " "), ("zh", "")):
        said = {
            register: world.documents(register, n, lang, SEED, part=part)
            for register in ("stories", "minis", "diary", "reviews")
        }
        texts += [d.text for d in said["stories"] + said["minis"] + said["reviews"][: n // 2]]
        texts += [written(_cause_and_recall(story), lang) for story in said["stories"]]
        texts += [space.join(d.text for d in said["diary"][i : i + 5]) for i in range(0, n, 5)]
    return [texts[i] for i in torch.randperm(len(texts), generator=torch.Generator().manual_seed(SEED))]


def _joined(tokenizer, texts) -> tuple[Tensor, Tensor]:
    """One stream with <|endoftext|> around every text; and where texts begin, at their first token or the mark before."""
    parts = [[*tokenizer.encode(text), tokenizer.bos] for text in texts]
    begins = torch.tensor(list(accumulate(map(len, parts), initial=1))[:-1])
    return torch.tensor([tokenizer.bos, *(i for part in parts for i in part)]), torch.cat(
        [begins, begins - 1]
    )


def _bilingual(vocab_size: int, length: int) -> Corpus:
    def deal(tokenizer, texts, batch_size, steps):
        stream, starts = _joined(tokenizer, texts)
        return windows(stream, length, batch_size, starts)

    return Corpus(
        _everything,
        (20_000, 200),
        lambda tokenizer, texts: _cut(_joined(tokenizer, texts)[0], length),
        deal,
        lambda texts: ByteBPE.train(texts[::10], vocab_size),
    )


CORPORA = {
    "stories": _staged(_stories, (20_000, 500), (0.3,), bos=True, eos=True),
    "counter": _documents("counter", 20_000, bos=True),
    "brackets": _documents("brackets", 8_000, bos=True),
    "labels": _staged(_labels, (30_000, 500), (0.05, 0.05 + 0.25 / 3, 0.05 + 0.5 / 3), _answers),
    "diary": _diary(64),
    "bilingual": _bilingual(1536, 128),
}
