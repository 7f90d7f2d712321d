"""Four tasks about the same texts, each with its input and its answer as text, told apart by a prefix."""

from dataclasses import dataclass

import torch

from plmlib import world
from plmlib.checkpoints.corpora.interface import SEED
from plmlib.checkpoints.corpora.source_and_target import BETWEEN, SENTINELS, SPECIALS, Rewritten

PREFIXES = {  # in the form of the T5 paper, appendix D
    "translation": "translate English to Chinese :",
    "summary": "summarize :",
    "sentiment": "sentiment :",
    "question": "question : {question} context :",
}
POLARITY = {"pos": "positive", "neg": "negative"}


@dataclass(frozen=True)
class Passage:
    """A short text: somebody finds a thing, another gets it, and a third is in a good or a bad mood.

    text      its words, set apart by spaces
    question  about it
    answers   {task: what is to be written}
    """

    text: str
    question: str
    answers: dict[str, str]

    def source(self, task: str | None) -> str:
        """The text behind the prefix of a task; None: without a prefix."""
        prefix = "" if task is None else PREFIXES[task].format(question=self.question)
        return f"{prefix} {self.text}".strip()


def passages(n: int, part: str = "train") -> list[Passage]:
    """The first n passages; part "train" or "test"."""
    told = {}
    for lang in ("en", "zh"):
        finds = world.documents("denoise", n, lang, seed=SEED, part=part, task="summary")
        moods = world.documents("sentiment", n, lang, seed=SEED, part=part)
        told[lang] = [_joined(find, mood, lang) for find, mood in zip(finds, moods, strict=True)]
        told[lang, "summary"] = [" ".join(find.target_tokens) for find in finds]
        told[lang, "labels"] = [find.labels | {"mood": mood.labels} for find, mood in zip(finds, moods)]
    return [_passage(i, told) for i in range(n)]


def _joined(find, mood, lang: str) -> str:
    """Two sentences about a thing, and a clause about a mood."""
    journey = find.tokens.index({"en": ".", "zh": "。"}[lang]) + 1  # the first sentence is left out
    first, last = mood.labels["clause"]
    return " ".join([*find.tokens[journey:], *mood.tokens[first:last]])


def _passage(i: int, told: dict) -> Passage:
    facts = told["en", "labels"][i]
    thing = facts["object"]
    questions = (
        (f"who found the {thing} ?", facts["giver"]),
        (f"who has the {thing} now ?", facts["taker"]),
        (f"what colour is the {thing} ?", facts["colour"]),
    )
    question, answer = questions[i % len(questions)]
    answers = {
        "translation": told["zh"][i],
        "summary": told["en", "summary"][i],
        "sentiment": POLARITY[facts["mood"]["polarity"]],
        "question": answer,
    }
    return Passage(told["en"][i], question, answers)


class TextToText(Rewritten):
    """Every passage with all four tasks. The vocabulary holds sentinels too, as T5's does."""

    def __init__(self, n_training: int):
        super().__init__(specials=SPECIALS + SENTINELS)
        self.n_training = n_training

    def texts(self, n: int, part: str) -> list[str]:
        """Return n texts, source, tab, target, in an order drawn by chance."""
        found = []
        for passage in passages(n // len(PREFIXES), part):
            for task, answer in passage.answers.items():
                found.append(passage.source(task) + BETWEEN + answer)
        order = torch.randperm(len(found), generator=torch.Generator().manual_seed(SEED))
        return [found[i] for i in order]
