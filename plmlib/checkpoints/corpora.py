"""The texts behind the checkpoints: what a model is trained on, how it is dealt out, and what is held out."""

import hashlib
from abc import ABC, abstractmethod
from bisect import bisect
from collections.abc import Callable
from itertools import accumulate

import torch
from torch import Tensor

from plmlib import world
from plmlib.models.earlier.bilm import biclm
from plmlib.objectives import (
    IGNORED,
    clm,
    clm_on,
    mask_tokens,
    masking,
    mlm,
    pair_rows,
    sentence_order,
    sentence_pairs,
)
from plmlib.text import BERT_SPECIALS, ByteBPE, Words
from plmlib.training import evaluate, rows, windows
from plmlib.world.document import written

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


# one document a row


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


# endless text


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


MIXTURE = (
    ("senses", 12_000, {}),
    ("facts", 6_000, {}),
    ("agreement", 6_000, {}),
    ("denoise", 10_000, {}),
    ("seasons", 6_000, {}),
    ("scripts", 4_000, {}),
)
EVIDENCE = ("senses", 20_000, {}), ("bindings", 30_000, {})  # on the left or right of a word; on both sides
SEASONS = ("seasons", 30_000, {"kind": "plain"}), ("seasons", 10_000, {"kind": "either"})  # on both sides
CORPORA = {
    "stories": Stories("stories", 20_000, begins=(0.3,), bos=True, eos=True),
    "counter": Documents("counter", 20_000, bos=True),
    "brackets": Documents("brackets", 8_000, bos=True),
    "labels": Labels("labels", 30_000, begins=(0.05, 0.05 + 0.25 / 3, 0.05 + 0.5 / 3)),
    "diary": Diary(64, n_training=400_000, n_held_out=20_000),
    "bilingual": Bilingual(128, vocab_size=1536),
    "mixture": Masked(*MIXTURE, rate=0.3, shares=(1, 0, 0)),
    "mixture-clm": Visible(*MIXTURE, loss=clm),
    "pairs-hidden": Pairs("scripts", 12_000, asked=False),
    "pairs": Pairs("scripts", 12_000, asked=True),
    "tasks": Tasks(
        ("sentiment", 12_000, {}),
        ("entities", 14_000, {}),
        ("nli", 12_000, {}),
        ("denoise", 12_000, {"closing": 0.0}),
        ("questions", 12_000, {}),
        steps=(0.2, 0.25, 0.15, 0.2, 0.2),
        rate=0.3,
        shares=(1, 0, 0),
    ),
    "fill-15": Masked(("zh", 14_000, {}), rate=0.15),
    "fill-any": Masked(("zh", 14_000, {}), rate=None, shares=(1, 0, 0)),
    "fill-gpt": Documents("zh", 14_000, bos=True, eos=True),
    "evidence": Masked(*EVIDENCE, rate=0.2, shares=(1, 0, 0)),
    "evidence-clm": Visible(*EVIDENCE, loss=clm),
    "evidence-biclm": Visible(*EVIDENCE, loss=biclm),
    "seasons": Masked(*SEASONS, rate=0.2, shares=(1, 0, 0)),
    "seasons-biclm": Visible(*SEASONS, loss=biclm),
}
