"""Which model is trained on what, for how long: one row a checkpoint."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import cache, partial
from pathlib import Path

import torch
from torch import nn

from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import CORPORA, sha256
from plmlib.checks import choice
from plmlib.config import PRESETS, tiny
from plmlib.models import build, count_parameters
from plmlib.models.earlier.bilm import BiLM
from plmlib.models.earlier.recurrent import RecurrentLM
from plmlib.training import train

SMALL = {"dropout": 0.0, "activation_dropout": 0.0, "init_std": 0.12, "embed_std": 0.1}  # of narrow models


@dataclass(frozen=True)
class Recipe:
    """A corpus, a model for its vocabulary, and how it is trained."""

    corpus: str
    model: Callable[[int, int], nn.Module]  # (vocab_size, seed)
    steps: int
    seed: int = 0
    batch_size: int = 64
    lr: float = 3e-3
    tokenizer: str = "."  # its folder, relative to the checkpoint's; seeds of one corpus share it
    start: str | None = None  # the shipped checkpoint whose weights it begins with; None: random weights


def gpt(vocab_size: int, seed: int, **shape) -> nn.Module:
    """A small GPT-2. Its usual initial spread, .02, suits width 768; width 64 learns faster from 1/√64."""
    return build(tiny(vocab_size=vocab_size, embed_std=0.1, init_std=0.12, **shape), seed)


def bert(vocab_size: int, seed: int, **shape) -> nn.Module:
    """A small BERT; like `gpt`, with wider first weights than at width 768, and with its norms first."""
    shape = {"activation": "gelu", "embed_std": 0.1, "init_std": 0.12} | shape
    return build(tiny(skeleton="masked", vocab_size=vocab_size, **shape), seed)


def bart(vocab_size: int, seed: int, **shape) -> nn.Module:
    """A small BART, one layer on each side; like `gpt`, with wider first weights. It starts with [BOS]."""
    sizes = {"d_model": 64, "n_heads": 4, "n_layers": 1, "max_len": 64, "start_id": 2}
    return build(PRESETS["bart-base"].replace(vocab_size=vocab_size, **SMALL | sizes | shape), seed)


def without_encoder(vocab_size: int, seed: int, **shape) -> nn.Module:
    """A decoder-only model of two layers with the parts and, to .1 %, the number of parameters of `bart`."""
    return bart(vocab_size, seed, **{"skeleton": "causal", "n_layers": 2, "d_ff": 338} | shape)


def t5(vocab_size: int, seed: int, distance_std: float = SMALL["init_std"], **shape) -> nn.Module:
    """A small T5, two layers on each side; like `gpt`, with wider first weights. It starts with [BOS].

    distance_std  spread of the first biases of the distances. A head that picks one neighbour of 27 needs a
                  bias of about 4, and from a spread of .12 they reach one of .5 in 2,500 updates
    """
    sizes = {"d_model": 64, "n_heads": 4, "d_head": 16, "d_ff": 256, "n_layers": 2, "start_id": 2}
    model = build(PRESETS["t5-small"].replace(vocab_size=vocab_size, **SMALL | sizes | shape), seed)
    with torch.no_grad():
        for table in (model.encoder_bias, model.decoder_bias):
            table.weight *= distance_std / model.config.init_std
    return model


def lstm(vocab_size: int, seed: int) -> nn.Module:
    return RecurrentLM("lstm", vocab_size, 64, 128, seed=seed)


def elmo(vocab_size: int, seed: int) -> nn.Module:
    return BiLM(vocab_size, d_hidden=80, seed=seed)


def _seeds(name: str, corpus: str, model: Callable, n: int = 3, **how) -> dict[str, Recipe]:
    return {
        f"{name}-{seed}": Recipe(corpus, model, seed=seed, tokenizer=f"../tokenizers/{corpus}", **how)
        for seed in range(n)
    }


TINY = Recipe("bilingual", partial(gpt, d_model=96, n_layers=3), 9000, batch_size=16)
PAIR_BERT = partial(bert, n_layers=3, n_segments=2, order_head=True)
RECIPES: dict[str, Recipe] = {
    "tiny-gpt": TINY,
    **{f"tiny-gpt-{seed}": replace(TINY, seed=seed, tokenizer="../tiny-gpt") for seed in (1, 2)},
    **_seeds("recall-gpt", "stories", partial(gpt, n_layers=3), steps=2000, batch_size=32),
    **_seeds("recall-lstm", "stories", lstm, steps=2000, batch_size=32, lr=5e-3),
    **_seeds("diary-gpt", "diary", gpt, steps=600, batch_size=32),
    **_seeds("counter-gpt", "counter", partial(gpt, n_layers=3), steps=300),
    **_seeds("brackets-gpt", "brackets", partial(gpt, n_layers=3), steps=600, batch_size=32),
    **_seeds("labels-gpt", "labels", partial(gpt, n_layers=3), steps=1500),
    **_seeds("labels-lstm", "labels", lstm, n=1, steps=1500),
    "tiny-bert": Recipe("mixture", partial(bert, n_layers=3), steps=4000),
    "fill-15-0": Recipe("fill-15", partial(bert, n_layers=3), steps=1000, tokenizer="../tokenizers/fill"),
    "fill-any-0": Recipe("fill-any", partial(bert, n_layers=3), steps=1000, tokenizer="../tokenizers/fill"),
    **_seeds("fill-gpt", "fill-gpt", partial(gpt, n_layers=3), n=1, steps=1000),
    "mixture-gpt": Recipe(
        "mixture-clm", partial(gpt, n_layers=3, activation="gelu"), steps=1500, tokenizer="../tiny-bert"
    ),
    "pair-mlm": Recipe("pairs-hidden", PAIR_BERT, steps=1000, tokenizer="../tokenizers/pairs"),
    "pair-bert": Recipe(
        "pairs",
        PAIR_BERT,
        steps=1200,
        batch_size=96,
        lr=2e-3,
        tokenizer="../tokenizers/pairs",
        start="pair-mlm",
    ),
    "tasks-bert": Recipe("tasks", partial(bert, n_layers=2, n_segments=2), steps=13_000, batch_size=24),
    "evidence-bert": Recipe(
        "evidence", partial(bert, n_layers=3, max_len=32), steps=3000, tokenizer="../tokenizers/evidence"
    ),
    "evidence-gpt": Recipe(
        "evidence-clm", partial(gpt, n_layers=3, max_len=32), steps=1000, tokenizer="../tokenizers/evidence"
    ),
    "evidence-elmo": Recipe("evidence-biclm", elmo, steps=1000, lr=5e-3, tokenizer="../tokenizers/evidence"),
    "seasons-bert": Recipe("seasons", partial(bert, n_layers=3, max_len=32), steps=6000),
    "zh-bart": Recipe("zh-pairs", bart, steps=450),
    "zh-gpt": Recipe("zh-prompts", without_encoder, steps=1500, tokenizer="../zh-bart"),
    "case-bart": Recipe("case-pairs", partial(bart, n_heads=1), steps=600),
    "order-bart": Recipe("order-pairs", partial(bart, n_heads=1), steps=600),
    "translator": Recipe("both-ways", bart, steps=6000),
    "four-tasks": Recipe(  # without T5's division of the logits by √D: at this width it slows learning
        "four-tasks",
        partial(t5, n_layers=1, n_decoder_layers=2, scale_logits=False, distance_std=2.5),
        steps=2000,
        lr=5e-3,
    ),
    "spans-t5": Recipe("spans", partial(t5, n_decoder_layers=1), steps=4000, batch_size=32),
    "noises-bart": Recipe("noises", partial(bart, n_decoder_layers=2), steps=4000, batch_size=32),
    # chapter 5
    "pictures-gpt": Recipe("pictures", partial(gpt, n_layers=3, max_len=64), steps=800),
}
BETAS = (0.9, 0.98)


def make(name: str, data: Path = shelf.DATA, progress: bool = True, **changes) -> dict | None:
    """Train one checkpoint, store it, and return the content of its recipe.json; None if it was interrupted.

    changes  fields of the Recipe to replace, for example steps=20

    Raises ValueError for a name that is no recipe.
    """
    recipe = replace(RECIPES[choice("name", name, RECIPES)], **changes)
    corpus, texts, tokenizer = _read(recipe.corpus)
    objective = corpus.objective(tokenizer)
    if recipe.start is None:
        model = recipe.model(tokenizer.vocab_size, recipe.seed)
    else:
        model, tokenizer, _ = shelf.load(recipe.start)
    draw = corpus.deal(tokenizer, texts, recipe.batch_size, recipe.steps)
    history = train(model, draw, objective, steps=recipe.steps, lr=recipe.lr, betas=BETAS, seed=recipe.seed,
                    progress=progress, log_every=max(1, recipe.steps // 60))  # fmt: skip
    if not history.done:
        return None
    model.half().float()  # 16 bits are stored: measure the loss of what will be loaded
    facts = {
        "name": name,
        "command": f"make checkpoints ONLY={name}",
        "corpus": recipe.corpus,
        "data_sha256": sha256(texts),
        "tokenizer": recipe.tokenizer,
        "config": model.settings if isinstance(model, shelf.EARLIER) else asdict(model.config),
        "parameters": count_parameters(model),
        "seed": recipe.seed,
        "steps": recipe.steps,
        "batch_size": recipe.batch_size,
        **({"start": recipe.start} if recipe.start else {}),
        "lr": recipe.lr,
        "tokens": history.tokens[-1],
        "seconds": round(history.seconds[-1], 1),
        "loss": round(corpus.held_out_loss(model, tokenizer), 4),
        "history": {"steps": history.steps, "loss": [round(loss, 4) for loss in history.loss]},
    }
    shelf.put(name, model, tokenizer, facts, data)
    return facts


@cache
def _read(name: str):
    corpus = CORPORA[name]
    texts = corpus.training()
    return corpus, texts, corpus.tokenizer(texts)
