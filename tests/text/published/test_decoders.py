"""Decoders: the text of tokens is the compiled library's, for every decoder that published files use."""

import json
import random

import pytest
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers

from plmlib.storage import DamagedFile, Unsupported
from plmlib.text import from_pretrained
from plmlib.text.published.decoders import build

LLAMA = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
DECODERS = {
    "ByteLevel": decoders.ByteLevel(),
    "WordPiece": decoders.WordPiece(),
    "WordPiece, no cleanup": decoders.WordPiece(cleanup=False),
    "WordPiece, other prefix": decoders.WordPiece(prefix="@@"),
    "Metaspace": decoders.Metaspace(),
    "Metaspace, never": decoders.Metaspace(prepend_scheme="never"),
    "Metaspace, first": decoders.Metaspace(prepend_scheme="first"),
    "Metaspace, other mark": decoders.Metaspace(replacement="_"),
    "BPEDecoder": decoders.BPEDecoder(),
    "BPEDecoder, other suffix": decoders.BPEDecoder(suffix="@@"),
    "ByteFallback": decoders.ByteFallback(),
    "Fuse": decoders.Fuse(),
    "Strip": decoders.Strip("a", 2, 0),
    "Strip at the end": decoders.Strip("b", 0, 1),
    "Replace a text": decoders.Replace("a", "bb"),
    "Replace a pattern": decoders.Replace(Regex(r"\p{L}b"), ""),
    "Sequence without Strip": decoders.Sequence(LLAMA),
    "Sequence with Strip": decoders.Sequence([*LLAMA, decoders.Strip(" ", 1, 0)]),
    "Sequence, Strip before Fuse": decoders.Sequence([decoders.Strip("▁", 1, 0), decoders.Fuse()]),
    "Sequence with Metaspace": decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace()]),
}
PARTS = [
    *("a", "b", "ab", "▁", "▁a", "▁▁b", "_", "_a", "##", "##b", "@@b", "a@@", "</w>", "a</w>", "</w>a", "Ġa",
     "Ã©"),
    *("Ã", "©", "é", "今", " ", " a", "<0x0A>", "<0xC3>", "<0xA9>", "<0xE4>", "[SEP]", "<unk>", "'", "s",
     "'s", "n't"),
    *(".", ",", "?", "!", " .", "do", "not", "do not", "'re", "'ve", "'m", "'ll", " ' ", ""),
]  # fmt: skip


def rows(n=300):
    rng = random.Random(1)
    return [[], *([part] for part in PARTS), *(rng.choices(PARTS, k=rng.randrange(2, 9)) for _ in range(n))]


@pytest.mark.parametrize("name", DECODERS)
def test_joins_as_the_library(name):
    theirs = DECODERS[name]
    ours = build(json.loads(theirs.__getstate__()), set())
    for tokens in rows():
        if name == "Strip at the end":
            tokens = list(filter(None, tokens))  # the library stops the process at an empty token
        assert ours(tokens) == theirs.decode(tokens), tokens


def test_without_a_decoder_tokens_are_joined_with_spaces():
    library = Tokenizer(models.BPE({"a": 0, "b": 1}, []))
    assert build(None, set())(["a", "b"]) == library.decode([0, 1]) == "a b"


@pytest.mark.parametrize("scheme", ["never", "first", "always"])
def test_a_leading_space_stays_if_the_file_puts_none_there(tmp_path, scheme):
    library = Tokenizer(models.BPE({"▁": 0, "a": 1, "▁a": 2}, [("▁", "a")], unk_token="a"))
    library.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme=scheme)
    library.decoder = decoders.Metaspace(prepend_scheme=scheme)
    library.save(str(tmp_path / "tokenizer.json"))
    ours = from_pretrained(tmp_path)
    for text in ["a", " a", "  a", "a a", "aa  a"]:
        assert ours.encode(text) == library.encode(text).ids
        assert ours.decode(ours.encode(text)) == library.decode(library.encode(text).ids)
    assert ours.decode(ours.encode(" a")) == (" a" if scheme == "never" else "a")


def test_what_comes_back_here_and_not_from_the_library():
    """Both differences are on purpose: every text that was encoded comes back."""
    byte_level = build({"type": "ByteLevel"}, {"é"})
    assert byte_level(["é"]) == "é" and decoders.ByteLevel().decode(["é"]) == "\ufffd"
    fallback = build({"type": "ByteFallback"}, set())
    assert fallback(["<0xED>", "<0xA0>", "<0x80>"]) == "\ud800"
    assert decoders.ByteFallback().decode(["<0xED>", "<0xA0>", "<0x80>"]) == "\ufffd" * 3


@pytest.mark.parametrize("decoder, error, said", [
    ({"type": "CTC"}, Unsupported, "decoder is of type 'CTC', known are ByteLevel"),
    ({"type": "Sequence", "decoders": [{"type": "CTC"}]}, Unsupported, "decoder is of type 'CTC'"),
    ({"type": "Strip", "content": " "}, DamagedFile, "it holds no start"),
    ({"type": "Replace", "pattern": {"Regex": "("}, "content": ""}, Unsupported, "pattern '\\('"),
    ({"type": "Sequence"}, DamagedFile, "it holds no decoders"),
])  # fmt: skip
def test_a_decoder_that_is_not_whole_or_not_built_is_named(tmp_path, decoder, error, said):
    library = Tokenizer(models.BPE({"a": 0}, [], unk_token="a"))
    content = json.loads(library.to_str()) | {"decoder": decoder}
    (tmp_path / "tokenizer.json").write_text(json.dumps(content), "utf-8")
    with pytest.raises(error, match=said):
        from_pretrained(tmp_path)
