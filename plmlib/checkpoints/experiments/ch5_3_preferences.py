"""Experiment of notebook 5.3: what a model learns from comparisons."""

import copy
from collections.abc import Callable, Sequence
from functools import cache, partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.recipes import BETAS
from plmlib.checkpoints.results import experiment
from plmlib.checkpoints.shelf import load
from plmlib.generation import generate
from plmlib.generation.measures import until
from plmlib.models.modes import evaluating
from plmlib.objectives import Objective
from plmlib.objectives.preferences import dpo, log_probability, preference_loss
from plmlib.training import train
from plmlib.world.lexicon import tables
from plmlib.world.recogniser import recognised
from plmlib.world.rules import grammar

PROMPT, SAMPLES, LONGEST = (
    5,
    6,
    96,
)  # tokens given: [BOS] and four words; texts for each prompt; tokens of a text
PARTS = ("scene", "follow", "good", "bad", "cause", "recall")  # of the grammar of stories


@cache
def animals() -> frozenset[str]:
    return frozenset(entry["en"] for entry in tables()["animal"])


def preferred(text: str) -> bool:
    """What our judge likes: a story that mentions an animal."""
    return not animals().isdisjoint(text.split())


def grammatical(text: str) -> float:
    """The share of sentences that the grammar of stories can say."""
    sentences = [f"{part.strip()} ." for part in text.split(" .") if part.strip()]
    rules = [rule for rule in grammar() if rule.partition(".")[0] in PARTS]
    said = torch.zeros(len(sentences), dtype=torch.bool)
    for rule in rules:
        said |= torch.tensor(recognised(sentences, rule), dtype=torch.bool)
    return said.float().mean().item() if sentences else 0.0


def beginnings(tokenizer, seed: int) -> tuple[Tensor, Tensor]:
    """The first four words of 400 stories to learn from, and of 200 others: (400, 5), (200, 5)."""
    stories = world.documents("stories", 600, seed=30 + seed)
    ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(" ".join(story.tokens[:4]))] for story in stories])
    return ids[:400], ids[400:]


def continued(model, tokenizer, prompts: Tensor, seed: int) -> list[list[int]]:
    """One sampled story for each prompt, with its end token if it has one."""
    texts = []
    for part in prompts.split(400):
        ids = generate(model, part, LONGEST - PROMPT, rng=seed, stop=tokenizer.eos)
        seed += 1
        for row, text in zip(ids.tolist(), until(ids, tokenizer.eos)):
            texts.append(row[: len(text) + 1])
    return texts


def story(tokenizer, ids: Sequence[int]) -> str:
    """A sampled text in words, without the marks around it."""
    return tokenizer.decode([i for i in ids if i not in (tokenizer.bos, tokenizer.eos)])


def batch(texts: Sequence[Sequence[int]], end: int) -> tuple[Tensor, Tensor]:
    """Texts of several lengths as ids (B, T) and keep (B, T)."""
    ids = nn.utils.rnn.pad_sequence([torch.tensor(text) for text in texts], True, end)
    lengths = torch.tensor([len(text) for text in texts])
    return ids, torch.arange(ids.shape[1]) < lengths[:, None]


@torch.no_grad()
def scores(model, ids: Tensor, keep: Tensor) -> Tensor:
    """log P of each continuation, (B)."""
    with evaluating(model):
        parts = [log_probability(model, *part, PROMPT) for part in zip(ids.split(128), keep.split(128))]
    return torch.cat(parts)


Pairs = tuple[Tensor, Tensor, Tensor, Tensor, Tensor]  # as `dpo` reads them


def judged_pairs(reference, tokenizer, prompts: Tensor, seed: int) -> Pairs:
    """Sample several texts for each prompt; where the judge likes one and not another, they are a pair."""
    texts = continued(reference, tokenizer, prompts.repeat_interleave(SAMPLES, 0), seed)
    chosen, refused = [], []
    for i in range(0, len(texts), SAMPLES):
        group = sorted(texts[i : i + SAMPLES], key=lambda text: preferred(story(tokenizer, text)))
        if preferred(story(tokenizer, group[-1])) and not preferred(story(tokenizer, group[0])):
            chosen.append(group[-1])
            refused.append(group[0])
    both = batch(chosen, tokenizer.eos), batch(refused, tokenizer.eos)
    before = torch.stack([scores(reference, *side) for side in both], 1)
    return *both[0], *both[1], before


def exchanged(pairs: Pairs, seed: int) -> Pairs:
    """The control: in a random half of the pairs, the chosen and the refused text change places."""
    longest = max(pairs[0].shape[1], pairs[2].shape[1])
    fit = [F.pad(part, (0, longest - part.shape[1])) for part in pairs[:4]]
    swap = torch.rand(len(pairs[4]), generator=torch.Generator().manual_seed(seed)) < 0.5
    first = [torch.where(swap[:, None], b, a) for a, b in zip(fit[:2], fit[2:])]
    second = [torch.where(swap[:, None], a, b) for a, b in zip(fit[:2], fit[2:])]
    return *first, *second, torch.where(swap[:, None], pairs[4].flip(1), pairs[4])


def deal(pairs: Pairs, size: int = 16) -> Callable:
    """Draw pairs at random."""

    def draw(rng: torch.Generator):
        chosen = torch.randint(len(pairs[4]), (size,), generator=rng)
        return tuple(part[chosen] for part in pairs)

    return draw


def likelihood_of_chosen(model, chosen, chosen_keep, *refused) -> Tensor:
    """Plain fine-tuning: next-token prediction on the chosen texts, nats per token."""
    return -log_probability(model, chosen, chosen_keep, PROMPT).sum() / chosen_keep[:, PROMPT:].sum()


def swapped_loss(model, chosen, chosen_keep, refused, refused_keep, before, beta: float = 0.5) -> Tensor:
    """A mistake: the logarithm of reference over model, where it should be model over reference."""
    moved_chosen = before[:, 0] - log_probability(model, chosen, chosen_keep, PROMPT)
    moved_refused = before[:, 1] - log_probability(model, refused, refused_keep, PROMPT)
    return preference_loss(moved_chosen, moved_refused, beta)


def aligned(reference, pairs: Pairs, objective, seed: int, steps: int = 200) -> nn.Module:
    """A copy of the reference, trained on pairs."""
    model = copy.deepcopy(reference)
    how = {"lr": 1e-4, "warmup": 20, "weight_decay": 0.0, "betas": BETAS, "progress": False}
    train(model, deal(pairs), objective, steps=steps, seed=seed, **how)
    return model.eval()


def measured(model, reference, tokenizer, prompts: Tensor, held_out: Pairs, seed: int) -> dict[str, float]:
    """What a model writes after new prompts, and what it thinks of pairs that it was not trained on.

    preferred  share of its texts that the judge likes
    kl         KL(model ‖ reference) in nats a text, estimated on its own texts
    chosen, refused  how much log P of the held-out texts has changed
    """
    texts = continued(model, tokenizer, prompts.repeat(2, 1), seed)
    words = [story(tokenizer, text) for text in texts]
    ids, keep = batch(texts, tokenizer.eos)
    *both, before = held_out
    change = torch.stack([scores(model, *both[:2]), scores(model, *both[2:])], 1) - before
    return {
        "preferred": sum(map(preferred, words)) / len(words),
        "kl": (scores(model, ids, keep) - scores(reference, ids, keep)).mean().item(),
        "grammatical": sum(map(grammatical, words)) / len(words),
        "chosen": change[:, 0].mean().item(),
        "refused": change[:, 1].mean().item(),
    }


def split(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """Four fifths to train on, one fifth held out."""
    n = len(pairs[4]) // 5
    return tuple(part[n:] for part in pairs), tuple(part[:n] for part in pairs)


WAYS: dict[str, Objective | Callable] = {
    "DPO, β .1": dpo(0.1, PROMPT),
    "DPO, β .5": dpo(0.5, PROMPT),
    "DPO, β 2": dpo(2.0, PROMPT),
    "shuffled": dpo(0.5, PROMPT),
    "fine-tuning": likelihood_of_chosen,
    "swapped": swapped_loss,
}


@experiment(
    "preferences",
    texts=lambda: world.texts("stories", 600, seed=30),
    recipe="recall-gpt-N continues 400 beginnings six times; pairs of a text with an animal and one without; "
    "200 steps of 16 pairs, learning rate 1e-4; measured on two texts for each of 200 new beginnings",
    seeds=3,
    spread=0.15,
)
def preferences(seed: int) -> dict:
    """DPO at three β, shuffled preferences, plain fine-tuning, and DPO with its ratio upside down."""
    reference, tokenizer, _ = load(f"recall-gpt-{seed}")
    to_learn, new = beginnings(tokenizer, seed)
    pairs, held_out = split(judged_pairs(reference, tokenizer, to_learn, 1000 * (seed + 1)))
    measure = partial(measured, reference=reference, tokenizer=tokenizer, prompts=new, held_out=held_out,
                      seed=9000 + seed)  # fmt: skip
    found = {"pairs": len(pairs[4]), "before": measure(reference)}
    for name, objective in WAYS.items():
        given = exchanged(pairs, seed) if name == "shuffled" else pairs
        found[name] = measure(aligned(reference, given, objective, seed))
    return found
