"""The texts behind the checkpoints: what a model is trained on, how it is dealt out, and what is held out."""

from plmlib.checkpoints.corpora.documents import Documents, Labels, Stories
from plmlib.checkpoints.corpora.hidden import Masked, Visible
from plmlib.checkpoints.corpora.interface import SEED, Corpus, sha256
from plmlib.checkpoints.corpora.pictures import Pictures
from plmlib.checkpoints.corpora.source_and_target import (
    SENTINELS,
    SPECIALS,
    Corrupted,
    Prompted,
    Rewritten,
    Task,
    broken,
    one_of,
    spans,
)
from plmlib.checkpoints.corpora.streams import Bilingual, Diary
from plmlib.checkpoints.corpora.text_to_text import TextToText
from plmlib.checkpoints.corpora.two_sentences import Pairs, sentences
from plmlib.checkpoints.corpora.unlabelled import Tasks, encoded, question_about, two_texts
from plmlib.models.earlier.bilm import biclm
from plmlib.objectives import clm
from plmlib.objectives.noise import NOISES

__all__ = [
    "CORPORA",
    "SEED",
    "SENTINELS",
    "SPECIALS",
    "Corpus",
    "Corrupted",
    "Documents",
    "Masked",
    "Pairs",
    "Pictures",
    "Prompted",
    "Rewritten",
    "Task",
    "broken",
    "encoded",
    "one_of",
    "question_about",
    "sentences",
    "sha256",
    "spans",
    "two_texts",
]

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
# (rate, mean length): gaps of one token and of ten, one gap and many; no text has more gaps than sentinels
GAPS = (0.1, 1), (0.1, 3), (0.15, 1.5), (0.15, 3), (0.2, 2), (0.3, 2), (0.3, 3), (0.3, 5), (0.5, 3), (0.5, 5)
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
    # chapter 4
    "zh-pairs": Rewritten(Task("zh", 20_000)),
    "zh-prompts": Prompted(Task("zh", 20_000)),
    "case-pairs": Rewritten(Task("case", 20_000)),
    "order-pairs": Rewritten(Task("order", 20_000)),
    "both-ways": Rewritten(
        Task("translation", 20_000, prefix=">>zh"), Task("translation", 20_000, prefix=">>en", turned=True)
    ),
    "four-tasks": TextToText(40_000),
    "spans": Corrupted("denoise", 20_000, one_of(*[spans(rate, length) for rate, length in GAPS])),
    "noises": Corrupted("denoise", 20_000, one_of(*[broken(name) for name in NOISES])),
    # chapter 5
    "pictures": Pictures(40_000),
}
