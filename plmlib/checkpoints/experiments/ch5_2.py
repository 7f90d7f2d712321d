"""Experiments of notebook 5.2: another mask, written steps, instructions, a sudden jump, and sizes."""

from collections.abc import Callable, Sequence
from functools import cache, partial
from random import Random

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import SEED, SPECIALS
from plmlib.checkpoints.corpora.source_and_target import BETWEEN, Prompted, Rewritten, after_prompt
from plmlib.checkpoints.experiments.ch5_2_training import Watched, taught
from plmlib.checkpoints.recipes import bart, gpt
from plmlib.checkpoints.results import experiment
from plmlib.generation import generate
from plmlib.generation.measures import until
from plmlib.layers import masks
from plmlib.models.modes import evaluating
from plmlib.objectives import IGNORED, cross_entropy, prefix_lm, seq2seq, shift_right
from plmlib.text import Words

# a prefix mask on a model that was trained without it

SWITCH_STEPS = (0, 2, 5, 10, 20, 40, 70, 100)


@cache
def half_stories(part: str, n: int) -> tuple[Tensor, Tensor, Tensor]:
    """ids, tokens in the first half of each row, and keep, of stories."""
    _, words, _ = shelf.load("recall-gpt-0")
    texts = world.texts("stories", n, seed=SEED, part=part)
    ids, keep = words.encode_batch(texts, bos=True, eos=True)
    return ids, keep.sum(1) // 2, keep


def loss_behind(model, objective: Callable) -> float:
    """The loss on the second halves of 300 new stories, in nats per token."""
    with torch.no_grad(), evaluating(model):
        parts = zip(*(part.split(100) for part in half_stories("test", 300)))
        return sum(objective(model, *part).item() for part in parts) / 3


def adapted(seed: int, objective: Callable, steps: int = 100) -> dict[int, float]:
    """Train a causal GPT on with this objective; its loss under that objective by steps."""
    model, _, _ = shelf.load(f"recall-gpt-{seed}")
    ids, half, keep = half_stories("train", 4000)

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(len(ids), (32,), generator=rng)
        return ids[chosen], half[chosen], keep[chosen]

    watched = Watched(draw, lambda: loss_behind(model, objective), SWITCH_STEPS)
    taught(model, watched, objective, steps, seed, lr=1e-3)
    return watched.found | {steps: loss_behind(model, objective)}


@experiment(
    "prefix-adaptation",
    texts=lambda: world.texts("stories", 4000, seed=SEED),
    recipe="the three GPTs recall-gpt, trained with the causal mask on 20,000 stories; then 100 steps of 32 "
    "stories, learning rate 1e-3, loss on the second half only, with the prefix mask over the first half and "
    "with the causal mask; loss on the second halves of 300 new stories",
    seeds=3,
    spread=0.1,
)
def prefix_adaptation(seed: int) -> dict:
    """The loss on the second half of new stories, by steps of further training under each mask."""
    kinds = {"prefix mask": prefix_lm, "causal mask": after_prompt}
    return {
        name: {str(step): loss for step, loss in adapted(seed, objective).items()}
        for name, objective in kinds.items()
    }


# intermediate steps, written or not

WRITTEN = ("answer only", "steps", "dots", "wrong steps", "steps in another order")
CHANGES = 6  # in each sum


class Sums(Prompted):
    """`7 +3 -2` is the prompt, a sum modulo 10. What is written behind it ends with `so 8`.

    written  what comes before the answer: nothing, the state after each change, as many dots or random
             digits, or the states in a random order
    """

    def __init__(self, written: str, n_changes: int = CHANGES, n_training: int = 20_000):
        super().__init__(specials=SPECIALS)
        self.written, self.n_changes, self.n_training = written, n_changes, n_training

    def texts(self, n: int, part: str) -> list[str]:
        dice = Random(part)
        return [self.text(self.n_changes, dice) for _ in range(n)]

    def text(self, n_changes: int, dice: Random) -> str:
        first = dice.randrange(10)
        changes = [dice.choice((-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6)) for _ in range(n_changes)]
        states = [(first + sum(changes[: i + 1])) % 10 for i in range(n_changes)]
        random_digits = [dice.randrange(10) for _ in changes]
        before = {
            "answer only": [],
            "steps": states,
            "dots": ["."] * n_changes,
            "wrong steps": random_digits,
            "steps in another order": dice.sample(states, n_changes),
        }[self.written]
        source = " ".join([str(first), *(f"{change:+d}" for change in changes)])
        return source + BETWEEN + " ".join(map(str, [*before, "so", states[-1]]))


def written_by(model, tokenizer, sources: Sequence[str], most: int) -> list[str]:
    """What a decoder-only model writes behind prompts of one length, greedily, up to its end token."""
    ids, _ = tokenizer.encode_batch(sources)
    prompts = torch.cat([ids, torch.full((len(ids), 1), tokenizer.bos)], 1)
    made = generate(model, prompts, most, temperature=0, stop=tokenizer.eos)
    return [tokenizer.decode(text) for text in until(made, tokenizer.eos, start=prompts.shape[1])]


def right_sums(model, tokenizer, n_changes: int = CHANGES, n: int = 300) -> float:
    """The share of new sums of this length whose last digit is right; the model writes on its own."""
    pairs = [text.split(BETWEEN) for text in Sums("steps", n_changes).texts(n, "test")]
    written = written_by(model, tokenizer, [source for source, _ in pairs], n_changes + 3)
    return sum(text.split()[-1:] == target.split()[-1:] for text, (_, target) in zip(written, pairs)) / n


def trained_on_sums(
    written: str, seed: int, n_changes: int = CHANGES, steps: int = 500
) -> tuple[nn.Module, Words]:
    """A GPT of three layers, and its tokenizer."""
    corpus = Sums(written, n_changes)
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    model = gpt(tokenizer.vocab_size, seed, n_layers=3, max_len=32)
    draw = corpus.deal(tokenizer, texts, 64, steps)
    return taught(model, draw, after_prompt, steps, seed, lr=2e-3), tokenizer


@experiment(
    "written-steps",
    texts=Sums("steps").training,
    recipe="GPT of three layers on 20,000 sums of six changes modulo 10, 500 steps of 64, learning rate "
    "2e-3, loss behind the prompt; five ways to write the answer, and sums of one change with the answer "
    "only; 300 new sums",
    seeds=3,
    spread=0.15,
)
def written_steps(seed: int) -> dict:
    """The share of right answers by what is written before the answer."""
    found = {written: right_sums(*trained_on_sums(written, seed)) for written in WRITTEN}
    return found | {"one change": right_sums(*trained_on_sums("answer only", seed, 1), 1)}


# instructions that were never trained together

VERBS = {
    "copy": lambda x: x,
    "reverse": lambda x: x[::-1],
    "rotate": lambda x: x[1:] + x[:1],
    "swap": lambda x: x[-1:] + x[1:-1] + x[:1],
}
STYLES = {
    "plain": lambda x: x,
    "upper": lambda x: [letter.upper() for letter in x],
    "twice": lambda x: [letter for letter in x for _ in range(2)],
    "starred": lambda x: [mark for letter in x for mark in (letter, "*")],
}
ALL = [(verb, style) for verb in VERBS for style in STYLES]
MISSING = {  # combinations that are not trained
    "four": [("copy", "starred"), ("reverse", "twice"), ("rotate", "upper"), ("swap", "plain")],
    "nine": [(verb, style) for verb, style in ALL if verb != "copy" and style != "plain"],
}


class Instructions(Rewritten):
    """`reverse upper : a b c` → `C B A`, with some combinations of verb and style left out of training."""

    def __init__(self, missing: Sequence[tuple[str, str]], n_training: int = 20_000):
        super().__init__(specials=SPECIALS)
        self.missing, self.n_training = list(missing), n_training

    def texts(self, n: int, part: str) -> list[str]:
        """Part "train": the trained combinations in turn; "new": the missing ones."""
        kinds = [kind for kind in ALL if (kind in self.missing) == (part == "new")]
        dice = Random(part)
        return [instruction(*kinds[i % len(kinds)], dice) for i in range(n)]


def instruction(verb: str, style: str, dice: Random) -> str:
    letters = [dice.choice("abcdefgh") for _ in range(dice.randint(3, 6))]
    return f"{verb} {style} : {' '.join(letters)}" + BETWEEN + " ".join(STYLES[style](VERBS[verb](letters)))


def follows(model, tokenizer, n: int = 60) -> dict[str, float]:
    """For each of the 16 combinations, the share of exact answers to new sequences of letters."""
    found = {}
    for kind in ALL:
        only = Instructions([kind])
        right = right_targets(model, only.encode(tokenizer, only.texts(n, "new")))
        found[" ".join(kind)] = right.all(1).float().mean().item()
    return found


def right_targets(model, batch: tuple[Tensor, ...]) -> Tensor:
    """(B, T) bool: the most probable token is the right one after a right beginning; True at padding."""
    source, target, source_keep, target_keep = batch
    inputs, _ = shift_right(target, model.config.start_id, target_keep)
    with torch.no_grad(), evaluating(model):
        logits = model(source, inputs, source_keep=source_keep)
    return (logits.argmax(-1) == target) | ~target_keep


def trained_on_instructions(missing: str, seed: int, steps: int = 700) -> tuple[nn.Module, Words]:
    """A BART of two layers on each side that has not seen some combinations, and its tokenizer."""
    corpus = Instructions(MISSING[missing])
    tokenizer = Words.train(Instructions([]).training(), specials=SPECIALS)
    model = bart(tokenizer.vocab_size, seed, n_layers=2, n_decoder_layers=2)
    draw = corpus.deal(tokenizer, corpus.training(), 64, steps)
    return taught(model, draw, seq2seq, steps, seed), tokenizer


@experiment(
    "new-instructions",
    texts=Instructions([]).training,
    recipe="BART of two layers on each side on 20,000 instructions, each a verb and a style, 700 steps of "
    "64, learning rate 3e-3; four of the 16 combinations are not trained, so that every verb and every style "
    "still has three; or nine, so that no verb but copy ever has a style; 60 new sequences a combination",
    seeds=3,
    spread=0.3,
)
def new_instructions(seed: int) -> dict:
    """Exact answers to each combination by what was left out of training."""
    return {missing: follows(*trained_on_instructions(missing, seed)) for missing in MISSING}


# a sudden jump, and what lies below it

N_LETTERS = 12
WATCHED = range(0, 181, 10)


class Reversals(Rewritten):
    """Twelve letters, and the same letters from the last to the first."""

    def __init__(self, n_training: int = 12_000):
        super().__init__(specials=SPECIALS)
        self.n_training = n_training

    def texts(self, n: int, part: str) -> list[str]:
        dice = Random(part)
        rows = [[dice.choice("abcdefghijklmnop") for _ in range(N_LETTERS)] for _ in range(n)]
        return [" ".join(row) + BETWEEN + " ".join(row[::-1]) for row in rows]


def reversal_scores(model, batch: tuple[Tensor, ...]) -> dict[str, float]:
    """Nats per letter, the share of right letters, and the share of rows without a mistake."""
    source, target, source_keep, _ = batch
    inputs, _ = shift_right(target, model.config.start_id)
    with evaluating(model):
        log_p = model(source, inputs, source_keep=source_keep).log_softmax(-1)[:, :N_LETTERS]
    letters = target[:, :N_LETTERS]
    right = log_p.argmax(-1) == letters
    return {
        "nats": -log_p.gather(2, letters[..., None]).mean().item(),
        "letters": right.float().mean().item(),
        "exact": right.all(1).float().mean().item(),
    }


def learning_to_reverse(seed: int, at: Sequence[int] = WATCHED) -> dict[int, dict[str, float]]:
    """Train one model for 181 steps; its scores on 300 new rows before the updates in `at`."""
    corpus = Reversals()
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    batch = corpus.encode(tokenizer, corpus.texts(300, "test"))
    model = bart(tokenizer.vocab_size, seed)
    watched = Watched(corpus.deal(tokenizer, texts, 64, 181), lambda: reversal_scores(model, batch), at)
    taught(model, watched, seq2seq, 181, seed, lr=1e-3, schedule="constant")
    return watched.found


@experiment(
    "sudden-jump",
    texts=Reversals().training,
    recipe="BART of one layer on each side learns to reverse 12 of 16 letters, 181 steps of 64, constant "
    "learning rate 1e-3; scores on 300 new rows every ten steps",
    seeds=3,
    spread=0.5,
)
def sudden_jump(seed: int) -> dict:
    """Nats, right letters and exact rows by step."""
    found = learning_to_reverse(seed)
    return {name: [found[step][name] for step in WATCHED] for name in ("nats", "letters", "exact")}


# does size make up for the mask?

WIDTHS = (16, 32, 64, 128)
READING = ("both ways", "left only", "left only, text twice")


@cache
def sense_rows(part: str, n: int, twice: bool) -> tuple[Words, Tensor, Tensor, Tensor, Tensor]:
    """A tokenizer, ids, keep, labels (N, T) and the place of the word (N,); the evidence is on its right.

    twice  the whole sentence is written two times, and the question is asked in the second one
    """
    documents = world.documents("senses", n, seed=SEED + (part != "train"), part=part, side="right")
    words = _words_of_senses()
    ids, keep = words.encode_batch([" ".join(d.tokens * (1 + twice)) for d in documents])
    at = torch.tensor([d.labels["at"] + twice * len(d.tokens) for d in documents])
    row, labels = torch.arange(n), torch.full_like(ids, IGNORED)
    sense = torch.tensor([words.id(d.labels["sense"]) for d in documents])
    labels[row, at] = labels[row, keep.sum(1) - 1] = sense
    return words, ids, keep, labels, at


@cache
def _words_of_senses() -> Words:
    documents = world.documents("senses", 6000, seed=SEED, side="right")
    return Words.train([d.spaced for d in documents] + [d.labels["sense"] for d in documents])


def sense_loss(mask: Callable, model, ids: Tensor, keep: Tensor, labels: Tensor) -> Tensor:
    return cross_entropy(model(ids, keep, mask=mask(ids.shape[1])), labels)


def sense_reader(reading: str, width: int, seed: int, steps: int = 150) -> dict[str, float]:
    """Train one network to name the sense of a word; its accuracy at the word and at the end of the text."""
    twice = reading.endswith("twice")
    mask = masks.bidirectional if reading == "both ways" else masks.causal
    words, *lesson, _ = sense_rows("train", 6000, twice)
    model = gpt(words.vocab_size, seed, d_model=width, max_len=64)
    taught(model, _random_rows(*lesson), partial(sense_loss, mask), steps, seed)
    _, ids, keep, labels, at = sense_rows("test", 300, twice)
    with torch.no_grad():
        right = model(ids, keep, mask=mask(ids.shape[1])).argmax(-1) == labels
    row = torch.arange(len(ids))
    found = {"at the word": right[row, at], "at the end": right[row, keep.sum(1) - 1]}
    return {place: share.float().mean().item() for place, share in found.items()}


def _random_rows(*parts: Tensor) -> Callable:
    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(len(parts[0]), (32,), generator=rng)
        return tuple(part[chosen] for part in parts)

    return draw


@experiment(
    "size-and-mask",
    texts=lambda: world.texts("senses", 6000, seed=SEED, side="right"),
    recipe="Transformers of two layers, 16 to 128 wide, name the sense of a word whose evidence comes later; "
    "6,000 sentences, 150 steps of 32, learning rate 3e-3; both masks, and the left-only mask with the "
    "sentence written twice; 300 new sentences",
    seeds=3,
    spread=0.2,
)
def size_and_mask(seed: int) -> dict:
    """Right senses by width and by what a position may read."""
    return {
        reading: {str(width): sense_reader(reading, width, seed) for width in WIDTHS} for reading in READING
    }
