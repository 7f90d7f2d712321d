"""What encoder-decoders, beam search, T5's buckets and TranslatorLab say in torch, as the page must.

cd tests && python -m support.goldens_seq2seq          writes tests/support/fixtures/
"""

import base64
import random
from functools import partial

import torch

from plmlib.generation import beam, generate
from plmlib.layers.positions import relative_buckets
from plmlib.models.hooks import capture
from plmlib.text import Words
from plmlib.widgets import model_file, translation
from support.goldens import short, write
from support.goldens_sampling import shaken

SPECIALS = ("[PAD]", "[UNK]", "[BOS]", "[EOS]", "[MASK]")
BART = {
    "n_layers": 1, "n_decoder_layers": 2, "position_offset": 2, "count_padding": True, "embed_norm": True,
    "norm_place": "post", "activation": "gelu", "start_id": 2,
}  # fmt: skip
T5 = {
    "n_layers": 2, "n_decoder_layers": 1, "d_head": 6, "d_ff": 20, "positions": "relative", "rel_buckets": 8,
    "rel_distance": 12, "norm": "rms", "norm_eps": 1e-6, "activation": "relu", "bias": False,
    "scale_scores": False, "scale_logits": True, "start_id": 2,
}  # fmt: skip
SHAPES = {
    "bart": BART,
    "t5": T5,
    "pre-norm, untied, learned positions": BART
    | {"norm_place": "pre", "tied": False, "activation": "gelu_tanh", "embed_norm": False},
}
SEARCHES = [(width, penalty) for width in (1, 2, 3, 5) for penalty in (0.0, 1.0)] + [(4, -0.5), (2, 2.0)]


def seq2seq_goldens() -> list:
    """Return model files of three shapes; for two sources logits, weights, and what both searches find."""
    words = Words.train([" ".join(f"w{i:02}" for i in range(32))], specials=SPECIALS)
    cases = []
    for seed, (name, changes) in enumerate(SHAPES.items()):
        model = shaken(seed, skeleton="seq2seq", vocab_size=words.vocab_size, **changes)
        rng = torch.Generator().manual_seed(seed)
        read = [_read(model, words, S, T, rng) for S, T in ((5, 12), (23, 3))]
        file = base64.b64encode(model_file.pack(model, words)).decode()
        cases.append({"name": name, "file": file, "read": read})
    return cases


@torch.inference_mode()
def _read(model, words: Words, S: int, T: int, rng: torch.Generator) -> dict:
    source, target = (torch.randint(5, words.vocab_size, (1, n), generator=rng) for n in (S, T))
    target[0, 0] = model.config.start_id
    keep = torch.ones(1, S, dtype=torch.bool)
    keep[0, 2] = False
    memory = model.encode(source)
    with capture(model, "decoder.*.cross_attention.weights") as seen:
        logits = model.decode(memory, target)[0]
    layers = [calls[0][0].flatten().tolist() for calls in seen.values()]
    found = []
    for width, penalty in SEARCHES if S == 5 else SEARCHES[:5]:
        texts = beam(model, source, 9, width, penalty, stop=words.eos)
        found.append({"width": width, "penalty": penalty, "texts": [(i.tolist(), p) for i, p in texts]})
    return {
        "source": source[0].tolist(),
        "target": target[0].tolist(),
        "logits": logits.flatten().tolist(),
        "cross": layers,
        "cut": model.decode(memory, target, source_keep=keep)[0].flatten().tolist(),  # source token 2 is cut
        "greedy": generate(model, source, 9, temperature=0, stop=words.eos)[0].tolist(),
        "beams": found,
    }


def search_goldens() -> list:
    """Return tables of next-token logits with many ties, and what beam search finds in them.

    Two steps, or equal logits alone: there the sums of equal terms are equal on every machine.
    """
    rng = random.Random(0)
    tables = [[[rng.choice((0, 2)) for _ in range(6)] for _ in range(6)] for _ in range(4)]
    cases = []
    for table, most in [*((table, 2) for table in tables), ([[0] * 4] * 4, 4)]:
        logits = torch.tensor(table, dtype=torch.float32)
        for width, penalty in SEARCHES:
            texts = beam(partial(_look_up, logits), torch.tensor([[0]]), most, width, penalty, stop=1)
            found = [(ids.tolist(), p) for ids, p in texts]
            case = {"table": table, "most": most, "width": width, "penalty": penalty, "texts": found}
            cases.append(case)
    return cases


def _look_up(logits: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
    return logits[ids]


def bucket_goldens() -> list:
    """Return the bucket of every distance from -300 to 300, for several sizes of the table."""
    distances = torch.arange(-300, 301)
    sizes = [(32, 128), (8, 12), (8, 16), (4, 9), (64, 256)]
    return [
        {"buckets": n, "furthest": furthest, "both": both,
         "found": relative_buckets(distances, n, furthest, both).tolist()}
        for n, furthest in sizes for both in (True, False)
    ]  # fmt: skip


PAIRS = [
    ("the cat saw a dog .", "那 只 猫 看见 了 一 只 狗 。"),
    ("a warm-hearted dog sat down , later .", "后来 ， 一 只 热心 的 狗 坐下 了 。"),
]
TEXTS = [
    *(
        "the cat saw a dog .",
        "The CAT  saw\u3000a\xa0dog.",
        "a warm-hearted,cat",
        "dragons sat , 7 times",
        "",
    ),
    *(
        "那只猫看见了一只狗。",
        "那 只 猫 看见 了 一 只 狗 。",
        "热心的龙猫坐 下了",
        "狗dog猫cat",
        "龙飞凤舞，龙",
    ),
    *(">>zh the cat", "[MASK] cat [EOS]", "ca\u0301t 🙂👩‍🚀 \u202e", "看看见见", "\U00020000猫", "a-b -- -"),
]


def translator_goldens() -> dict:
    """Return a small translator, what it writes and looks at, and how texts are cut into words."""
    lines = [f"{tag} {text}" for pair in PAIRS for tag, text in zip(translation.TAGS.values(), pair)]
    words = Words.train(lines, specials=SPECIALS)
    model = shaken(3, skeleton="seq2seq", vocab_size=words.vocab_size, **BART)
    known = set(words.tokens(range(5, words.vocab_size))) - set(translation.TAGS.values())
    looks = []
    for text, direction, width, cut in [
        (PAIRS[0][0], "zh", 1, -1), (PAIRS[1][1], "en", 3, 2), ("猫看见狗", "en", 5, 0)
    ]:  # fmt: skip
        asked = {"text": text, "direction": direction, "width": width, "cut": cut}
        found = translation.look(model, words, **asked)
        numbers = {key: found[key].flatten().tolist() for key in ("p", "weights", "cut")}
        kept = {key: found[key] for key in ("source", "target", "texts", "anew")}
        looks.append({"asked": asked, **kept, **{f"{key}_now": value for key, value in numbers.items()}})
    return {
        "file": base64.b64encode(model_file.pack(model, words)).decode(),
        "looks": looks,
        "segments": [[text, translation.segment(text, known.__contains__)] for text in TEXTS],
    }


def cut(value):
    """Return a fixture with seven digits, which is what single precision has."""
    return short(value, 7)


GOLDENS = {
    "seq2seq.json": seq2seq_goldens,
    "search.json": search_goldens,
    "buckets.json": bucket_goldens,
    "translator.json": translator_goldens,
}

if __name__ == "__main__":
    write(GOLDENS, cut)
