"""Experiments of notebook 4.2: four tasks in one model, and the place of the norm in sixteen layers."""

from collections import Counter

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import CORPORA
from plmlib.checkpoints.corpora.text_to_text import PREFIXES, passages
from plmlib.checkpoints.recipes import BETAS, RECIPES, SMALL
from plmlib.checkpoints.results import experiment
from plmlib.config import tiny
from plmlib.generation import generate
from plmlib.models import build
from plmlib.models.hooks import capture
from plmlib.objectives import Objective, clm
from plmlib.text import Words
from plmlib.training import evaluate, rows, train

# where the norm goes

PLACES = ("pre", "post", "none", "pre, scaled")
SPREADS = (0.02, 0.17)  # standard deviation of the first weights: GPT-2's, and 1/√D of these narrow layers
WARMUPS = (1, 50)  # updates
N_LAYERS, LENGTH, BATCH, LR, STEPS = 16, 24, 32, 3e-3, 100
WORST = 20.0  # nats; a larger loss is recorded as this


def norm_texts(n: int = 20_000, part: str = "train") -> list[str]:
    return world.texts("minis", n, seed=1, part=part)


def norm_rows(words: Words, texts: list[str]) -> tuple[Tensor, Tensor]:
    """The first tokens of the texts, and which of them are real: (texts, LENGTH) each."""
    ids, keep = words.encode_batch(texts, bos=True)
    return ids[:, :LENGTH], keep[:, :LENGTH]


def deep_gpt(vocab_size: int, place: str, spread: float, seed: int) -> nn.Module:
    """A thin causal model of 16 layers. The first three places have the same first weights.

    place   "pre": x + F(norm(x)), and a last norm; "post": norm(x + F(x)); "none": x + F(x);
            "pre, scaled": as "pre", and the last matrix of every F is divided by √32, as in GPT-2
    spread  standard deviation of the first weights
    """
    sizes = {"d_model": 32, "n_heads": 2, "n_layers": N_LAYERS, "max_len": 32}
    shape = tiny(vocab_size=vocab_size, **SMALL | {"init_std": spread, "embed_std": 0.1} | sizes)
    post = build(shape.replace(norm_place="post"), seed)
    if place == "post":
        return post
    if place == "none":
        for block in post.layers:
            block.attention_norm, block.feed_forward_norm = nn.Identity(), nn.Identity()
        return post
    pre = build(shape, seed)
    if place == "pre":
        pre.load_state_dict(post.state_dict(), strict=False)  # not strict: pre-norm has one norm more
    return pre


def sizes_by_layer(model: nn.Module, *batch: Tensor) -> dict:
    """How large things are in each layer, for one batch and before any update, as decimal logarithms.

    activations  log10 of the root mean square of the states (B, T, D) after the layer
    gradients    log10 of the norm of the gradient of all matrices of the layer
    """
    names = [f"layers.{i}" for i in range(len(model.layers))]
    model.zero_grad()
    with torch.enable_grad(), capture(model, *names) as seen:
        clm(model, *batch).backward()
    activations, gradients = [], []
    for name, layer in zip(names, model.layers):
        activations.append(seen[name][0].double().square().mean().sqrt().log10().item())
        squares = [weight.grad.double().square().sum() for weight in layer.parameters() if weight.ndim == 2]
        gradients.append(sum(squares).sqrt().log10().item())
    model.zero_grad()
    return {"activations": activations, "gradients": gradients}


def norm_run(
    model: nn.Module, texts, tests, warmup: int, seed: int, steps: int = STEPS, lr: float = LR
) -> dict:
    """Train a model, and return its losses in nats per token.

    updates   how many were made: fewer than `steps` if a gradient was infinite
    loss      mean loss of each twentieth of the updates, and nothing after an infinite gradient; a loss above
              20 nats is written as 20
    held out  loss on other texts, only if all updates were made
    """
    losses = []

    def remembered(model, *batch):
        loss = clm.loss(model, *batch)
        losses.append(min(loss.item(), WORST))
        return loss

    objective, draw = Objective(remembered, clm.count), rows(*texts, BATCH)
    try:
        with torch.enable_grad():
            train(model, draw, objective, steps=steps, lr=lr, warmup=warmup, betas=BETAS, seed=seed,
                  progress=False)  # fmt: skip
    except FloatingPointError:
        return {"updates": len(losses) - 1, "loss": losses}
    means = torch.tensor(losses).unflatten(0, (20, -1)).mean(1)
    return {"updates": steps, "loss": means.tolist(), "held out": evaluate(model, *tests, clm)}


def norm_data() -> tuple[Words, tuple, tuple]:
    """The words, the training rows and the held-out rows of all runs."""
    training = norm_texts()
    words = Words.train(training)
    return words, norm_rows(words, training), norm_rows(words, norm_texts(500, "test"))


@experiment(
    "norm-places",
    texts=norm_texts,
    recipe="GPT of 16 layers of width 32, 20,000 minis cut to 24 tokens, batch 32, lr 3e-3, 100 steps each.",
    spread=0.3,
)
@torch.no_grad()
def norm_places(seed: int) -> dict:
    """{place: {spread: activations and gradients before training, and a run for each warm-up}}."""
    words, texts, tests = norm_data()
    found = {}
    for place in PLACES:
        found[place] = {}
        for spread in SPREADS:
            model = deep_gpt(words.vocab_size, place, spread, seed)
            found[place][str(spread)] = sizes_by_layer(model, *(part[:64] for part in tests))
            for warmup in WARMUPS:
                model = deep_gpt(words.vocab_size, place, spread, seed)
                run = norm_run(model, texts, tests, warmup, seed)
                found[place][str(spread)][f"warm-up {warmup}"] = run
    return found


# four tasks, one model


def four_tasks_model(seed: int):
    """The model and its words. Seed 0 is the checkpoint; other seeds are trained here in the same way."""
    if seed == 0:
        return shelf.load("four-tasks")[:2]
    recipe = RECIPES["four-tasks"]
    corpus = CORPORA[recipe.corpus]
    texts = corpus.training()
    words = corpus.tokenizer(texts)
    model = recipe.model(words.vocab_size, seed)
    draw = corpus.deal(words, texts, recipe.batch_size, recipe.steps)
    with torch.enable_grad():
        train(model, draw, corpus.objective(words), steps=recipe.steps, lr=recipe.lr, betas=BETAS, seed=seed,
              progress=False)  # fmt: skip
    model.half().float()  # as a checkpoint is stored
    return model, words


def written_by(model: nn.Module, words: Words, sources: list[str]) -> list[str]:
    """What a model writes about each source, greedily."""
    ids, keep = words.encode_batch(sources, eos=True)  # (B, S)
    found = generate(model, ids, keep=keep, max_new_tokens=40, temperature=0, stop=words.eos)  # (B, 1 + T)
    return [" ".join(token for token in words.tokens(row) if not token.startswith("[")) for row in found]


def answers_by_prefix(model: nn.Module, words: Words, n: int = 200) -> dict:
    """{prefix: {task: share of outputs that are the answer of this task}}, with each prefix and none."""
    tests = passages(n, "test")
    found = {}
    for prefix in (*PREFIXES, None):
        outputs = written_by(model, words, [passage.source(prefix) for passage in tests])
        found[prefix or "none"] = {}
        for task in PREFIXES:
            right = [output == passage.answers[task] for output, passage in zip(outputs, tests)]
            found[prefix or "none"][task] = sum(right) / n
    return found


def majority_shares(n: int = 200) -> dict:
    """How often the most frequent training answer of each task is the right one."""
    training, tests = passages(10_000), passages(n, "test")
    found = {}
    for task in PREFIXES:
        usual = Counter(passage.answers[task] for passage in training).most_common(1)[0][0]
        found[task] = sum(passage.answers[task] == usual for passage in tests) / n
    return found


@experiment(
    "four-tasks-scores",
    texts=lambda: CORPORA["four-tasks"].training(),
    recipe="The recipe of the checkpoint four-tasks, three seeds; 200 new passages, every prefix and none.",
    spread=0.1,
)
@torch.no_grad()
def four_tasks_scores(seed: int) -> dict:
    return answers_by_prefix(*four_tasks_model(seed)) | {"majority": majority_shares()}
