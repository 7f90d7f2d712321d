"""Numbers from plmlib that the page's sampling, model, tokenizer and runs must reproduce.

cd tests && python -m support.goldens_sampling          writes tests/support/fixtures/
"""

import base64
import random
import unicodedata
from types import SimpleNamespace

import torch

from plmlib.config import tiny
from plmlib.dice import Mulberry32
from plmlib.generation import sampling
from plmlib.models import build
from plmlib.text import BERT_SPECIALS, ByteBPE, Words
from plmlib.widgets import model_file, sampling_lab
from support.goldens import short, write

TEXTS = [
    "the cat sat on the mat, and the cat was happy. the dog's ball isn't there; we'll look for it at 12:30.",
    "猫坐在垫子上，猫很高兴。狗的球不在那里，我们会去找它。我喜欢语言模型，语言模型喜欢我。",
    "café naïve Ærøskøbing; été, l'été. Ω ≈ 3.14159, x² + y² = z². 🙂🙂👩‍🚀 مرحبا بالعالم שלום עולם",
] * 3
STRINGS = [
    "",
    " ",
    "  ",
    "a",
    " a",
    "the cat",
    "the cat sat on the mat",
    "don't, we'll, I'VE, it's 's 'S",
    "a_b __init__ x_1",
    "12345 ½ Ⅷ ３４",
    "a  b   c    ",
    "\n\n\n",
    "\t\tx\r\n y",
    "\x85x\xa0y\u3000z\u2028w",
    "\ufeffstart",
    "\x00\x01\x7f",
    "猫坐在垫子上",
    "我喜欢 语言 模型。",
    "𠀀𠀁 𪚥",
    "🙂",
    "👩‍🚀👨‍👩‍👧‍👦🏳️‍🌈",
    "e\u0301 n\u0303o",
    "מה שלומך",
    "مرحبا بالعالم",
    "\u202eright to left\u202c",
    "\ud800",
    "a\udfff\ud83d b",
    "<|endoftext|>",
    "<script>alert(1)</script>",
    "x" * 300,
    "ab" * 150,
    "！？。，、",
    "'",
    "'s's 'lls",
    "\u200b\u200d\u2060",
    "ﬀ ǅ ʰ",
]


def sampling_goldens() -> dict:
    """Return 200 cases of filters over six rows of logits, each with a draw; entropies, nuclei; the dice."""
    rng = random.Random(0)
    tail = [round(-1.1 * torch.tensor(float(rank)).log().item(), 3) for rank in range(1, 1001)]
    rng.shuffle(tail)
    rows = [
        [round(rng.gauss(0, 2), 3) for _ in range(50)],
        [round(rng.gauss(0, 6), 3) for _ in range(40)],
        [float(rng.randint(-3, 3)) for _ in range(60)],
        [0.0] * 16,
        [2.5],
        tail,
    ]
    cases = [_case(rng, rows) for _ in range(200)]
    dice = {str(seed): [Mulberry32(seed).random(), *_more(seed, 4)] for seed in (0, 1, 42, 2**32 - 1)}
    plain = [_draw(rng) for _ in range(50)]
    exact = [torch.tensor(row, dtype=torch.float64) for row in rows]
    facts = [
        {
            "entropy": float(sampling.entropy(row)),
            "nucleus": [int(sampling.nucleus_size(row, p)) for p in (0.0, 0.5, 0.9, 1.0)],
        }
        for row in exact
    ]
    return {"rows": rows, "cases": cases, "dice": dice, "draws": plain, "facts": facts}


def _more(seed: int, n: int) -> list[float]:
    dice = Mulberry32(seed)
    return [dice.random() for _ in range(n + 1)][1:]


def _draw(rng: random.Random) -> dict:
    probs = [rng.choice([0.0, rng.random(), 0.25]) for _ in range(8)] + [0.5]
    u = rng.choice([0.0, rng.random(), 1 - 2**-32])
    return {
        "probs": probs,
        "u": u,
        "drawn": int(sampling.draw_with(torch.tensor(probs, dtype=torch.float64), u)),
    }


def _case(rng: random.Random, rows: list) -> dict:
    row = rng.randrange(len(rows))
    settings = {
        "temperature": rng.choice([0, 0.1, 0.5, 0.7, 1, 1, 1.3, 2, 3]),
        "top_k": rng.choice([0, 0, 1, 3, 10, 40, 5000]),
        "top_p": rng.choice([0, 0.1, 0.5, 0.8, 0.9, 0.95, 1, 1]),
        "min_p": rng.choice([0, 0, 0.02, 0.1, 0.5, 1]),
        "repetition_penalty": rng.choice([1, 1, 1.3, 2, 0.8]),
    }
    order = list(sampling.ORDER)
    if rng.random() < 0.5:
        rng.shuffle(order)
    seen = [rng.randrange(len(rows[row])) for _ in range(6)]
    filters = {name: value for name, value in settings.items() if name != "repetition_penalty"}
    logits = sampling.repetition(
        torch.tensor(rows[row], dtype=torch.float64), torch.tensor(seen), settings["repetition_penalty"]
    )
    probs, ranked = sampling.probabilities(sampling.filtered(logits, **filters, order=order)).sort(
        descending=True, stable=True
    )
    n_kept, u = int((probs > 0).sum()), rng.random()
    first = min(n_kept, 40)
    drawn = int(ranked[sampling.draw_with(probs, u)])
    return {
        "row": row,
        "settings": settings,
        "order": order,
        "seen": seen,
        "kept": n_kept,
        "ids": ranked[:first].tolist(),
        "probs": probs[:first].tolist(),
        "u": u,
        "drawn": drawn,
    }


SHAPES = {
    "gpt-2": {},
    "gpt-1": {"norm_place": "post", "activation": "gelu"},
    "untied, no bias": {"tied": False, "bias": False, "activation": "relu", "d_ff": 20},
    "wide heads": {"d_head": 6, "n_layers": 1, "norm_eps": 0.1},
}


def shaken(seed: int, **changes):
    """Return a small model whose weights, norms and biases are all random numbers of half precision."""
    model = build(tiny(**{"vocab_size": 37, "d_model": 16, "n_heads": 4, "max_len": 24} | changes), seed)
    rng = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(torch.rand(weight.shape, generator=rng) - 0.5).copy_(weight.half())
    return model


def transformer_goldens() -> list:
    """Return model files of four shapes, and torch's logits at each of 20 tokens."""
    words = SimpleNamespace(
        vocab_size=37, tokens=lambda ids: [chr(97 + i) for i in ids], merges=[], eos=None, as_gpt2=True
    )
    cases = []
    for seed, (name, changes) in enumerate(SHAPES.items()):
        model, rng = shaken(seed, **changes), torch.Generator().manual_seed(seed)
        ids = torch.randint(37, (1, 20), generator=rng)
        with torch.inference_mode():
            logits = model(ids)[0].tolist()
        cases.append(
            {
                "name": name,
                "file": base64.b64encode(model_file.pack(model, words)).decode(),
                "ids": ids[0].tolist(),
                "logits": logits,
            }
        )
    return cases


ENCODERS = {
    "pre-norm": {"activation": "gelu"},
    "post-norm, two segments, two pair heads": {
        "norm_place": "post", "embed_norm": True, "n_segments": 2, "order_head": True, "activation": "gelu",
        "norm_eps": 1e-12,
    },
    "untied, no bias, wide heads": {
        "tied": False, "bias": False, "activation": "relu", "d_head": 6, "n_segments": 3, "embed_norm": True,
    },
}  # fmt: skip
SENTENCES = [
    "the cat sat on the mat .",
    "the dog sat on the cat",
    "a\u3000bird\t sang [MASK] \x1c",
    "猫 the",
    "",
]


def encoder_goldens() -> list:
    """Return model files of three encoders with a tokenizer of whole words; inputs, logits, pair heads."""
    words = Words.train(SENTENCES, specials=BERT_SPECIALS)
    cases = []
    for seed, (name, changes) in enumerate(ENCODERS.items()):
        model = shaken(seed, skeleton="masked", vocab_size=words.vocab_size, **changes)
        texts = [(a, b) for a in SENTENCES for b in (None, *SENTENCES[:2])]
        cases.append(
            {
                "name": name,
                "file": base64.b64encode(model_file.pack(model, words)).decode(),
                "texts": [_read_text(model, words, a, b) for a, b in texts],
            }
        )
    return cases


@torch.inference_mode()
def _read_text(model, words: Words, a: str, b: str | None) -> dict:
    ids, segments = words.inputs(a, b)
    kinds = torch.tensor([segments]) if model.config.n_segments else None
    states = model.encode(torch.tensor([ids]), kinds)
    heads = {name: getattr(model, name)(states)[0].tolist() for name in ("pair", "order")
             if getattr(model, f"{name}_head") is not None}  # fmt: skip
    return {
        "a": a,
        "b": b,
        "ids": ids,
        "segments": segments,
        "logits": model.logits(states)[0].tolist(),
        **heads,
    }


def tokenizer() -> ByteBPE:
    return ByteBPE.train(TEXTS, 380)


def made_strings(n: int, seed: int = 1) -> list[str]:
    """Return n strings of random characters from many scripts."""
    rng = random.Random(seed)
    blocks = [
        (32, 127),
        (32, 127),
        (0xA0, 0x250),
        (0x300, 0x370),
        (0x370, 0x600),
        (0x2000, 0x2400),
        (0x3000, 0x3100),
        (0x4E00, 0x9FFF),
        (0x1F300, 0x1F700),
        (0x20000, 0x20100),
    ]
    known = [[c for c in map(chr, range(*block)) if unicodedata.category(c) != "Cn"] for block in blocks]
    return ["".join(rng.choice(rng.choice(known)) for _ in range(rng.randint(1, 24))) for _ in range(n)]


def bpe_goldens() -> dict:
    """Return the tokenizer of the page, and how Python encodes 300 strings."""
    words = tokenizer()
    return {
        "tokenizer": model_file.vocabulary(words),
        "cases": [[text, words.encode(text)] for text in STRINGS + made_strings(300 - len(STRINGS))],
    }


def runs_goldens() -> dict:
    """Return a whole recorded state: prompt, strategies, rerolls, every token and count that Python drew."""
    words = tokenizer()
    model = shaken(7, vocab_size=words.vocab_size, max_len=40)
    strategies = [
        {"temperature": 0.0},
        {"temperature": 0.8},
        {"top_k": 7, "repetition_penalty": 1.3},
        {"top_p": 0.6, "min_p": 0.05, "temperature": 1.5},
    ]
    state = SimpleNamespace(
        prompt="the cat 猫",
        seed=11,
        tokens=30,
        rerolls={"3": 2, "9": 1},
        selected=2,
        step=5,
        strategies=[sampling_lab.NEUTRAL | one for one in strategies],
        order=["top_p", "temperature", "min_p", "top_k"],
    )
    file = base64.b64encode(model_file.pack(model, words)).decode()
    return {"file": file, "recorded": sampling_lab.record(model, words, state)}


GOLDENS = {
    "sampling.json": sampling_goldens,
    "transformer.json": transformer_goldens,
    "encoder.json": encoder_goldens,
    "bpe.json": bpe_goldens,
    "runs.json": runs_goldens,
}


def cut(value):
    """Return the same data with numbers rounded to 9 digits, except the dice."""
    return short(value, 9, ("dice", "u", "draws"))


if __name__ == "__main__":
    write(GOLDENS, cut)
