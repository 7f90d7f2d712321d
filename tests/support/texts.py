"""Texts that are hard to cut, for the tests of all tokenizers."""

import pydoc_data.topics
import random

import tokenizers

END = "<|endoftext|>"
CORPUS = [
    *list(pydoc_data.topics.topics.values())[:40],
    "今天天气很好，他去河边散步。" * 20,
    "a" * 400,
    "😀👩‍👩‍👧‍👦 ok " * 30,
]
HARD = [
    "", " ", "  ", "\n", " \n a", "a  b   c", "\0", "\ufeffbom", "\u202eabc", "e\u0301 n\u0303o", "👩‍👩‍👧‍👦",
    "🇩🇪🏳️‍🌈",
    "今天天气很好", "今天 天气，很好。", "שלום עולם", "مرحبا بالعالم", "naïve café",
    "I'll they've 'tis don'T", "x_1 = __init__",
    "½ ² Ⅷ ㊙ ٣ 一二三", "\x1c\x1f\x85\xa0\u2003\u3000x", "tabs\tand\r\nlines  \n", END, f"a{END}b", "[MASK]",
    "<script>alert(1)</script>",
    "thinking machines", "Ġ", "ÿ", "\u0345", "ﬁ", "İ", "𝒳 𝟘", "\U0010ffff", "a" * 100, "ab" * 50,
]  # fmt: skip
LONE = ["\ud800", "a\udfffb", "\ud83d\ude00", "\udc00 \ud800"]


def strings(n, seed=0):
    """n strings mixed from scripts, marks, controls and emoji that every Unicode table since 2020 knows."""
    rng = random.Random(seed)
    pools = [range(32, 127), range(0, 0x250), range(0x300, 0x370), range(0x590, 0x61D), range(0x61E, 0x700),
             range(0x900, 0x980), range(0x2000, 0x2070), range(0x4E00, 0x4F00), range(0x1F300, 0x1F650),
             [0, 10, 32, 32, 0x200D, 0xFEFF]]  # fmt: skip
    return ["".join(chr(rng.choice(rng.choice(pools))) for _ in range(rng.randrange(40))) for _ in range(n)]


def loaded(ours, folder):
    """The library's reading of what ours saves, special tokens as plain text."""
    library = tokenizers.Tokenizer.from_file(str(ours.save(folder)))
    library.encode_special_tokens = True
    return library


def differing(ours, library, texts):
    """How many texts the two cut differently."""
    return sum(ours.encode(text) != library.encode(text, add_special_tokens=False).ids for text in texts)


def small_vocabularies(n=100, seed=5):
    """(known characters, byte tokens of some of the others, a text of both kinds), n times."""
    rng = random.Random(seed)
    alphabet = "ab\né今x"
    for _ in range(n):
        byte_tokens = sorted({f"<0x{byte:02X}>" for byte in alphabet.encode() if rng.random() < 0.8})
        text = "".join(rng.choice(alphabet) for _ in range(rng.randrange(1, 9)))
        yield rng.sample(alphabet, 3), byte_tokens, text
