"""BPE over characters: unknown characters become bytes or <unk>, as in the compiled library."""

import itertools

import pytest
import tokenizers
from support.texts import small_vocabularies

from plmlib.storage import DamagedFile
from plmlib.text import CharBPE, from_pretrained


def with_bytes(folder, tokens, **settings):
    """Our reading and the library's of BPE without merges that falls back to bytes."""
    vocab = {token: n for n, token in enumerate(tokens)}
    library = tokenizers.Tokenizer(tokenizers.models.BPE(vocab, [], byte_fallback=True, **settings))
    library.save(str(folder / "tokenizer.json"))
    return from_pretrained(folder), library


@pytest.mark.parametrize("fuse", [False, True])
def test_a_character_is_its_bytes_if_there_are_tokens_for_all_of_them(tmp_path, fuse):
    ours, library = with_bytes(tmp_path, ["<unk>", "a", "b", "<0x0A>"], unk_token="<unk>", fuse_unk=fuse)
    assert ours.tokens("a\nb") == library.encode("a\nb").tokens == ["a", "<0x0A>", "b"]
    for known, byte_tokens, text in small_vocabularies():
        ours, library = with_bytes(
            tmp_path, ["<unk>", *known, *byte_tokens], unk_token="<unk>", fuse_unk=fuse
        )
        tokens = ours.tokens(text)
        if not any(a == "<unk>" and b.startswith("<0x") for a, b in itertools.pairwise(tokens)):
            assert tokens == library.encode(text).tokens


def test_tokens_keep_the_order_of_the_text(tmp_path):
    """The library writes the bytes first."""
    ours, library = with_bytes(tmp_path, ["<unk>", "a", "<0xC3>", "<0xA9>"], unk_token="<unk>")
    assert ours.tokens("axéa") == ["a", "<unk>", "<0xC3>", "<0xA9>", "a"]
    assert library.encode("axéa").tokens == ["a", "<0xC3>", "<0xA9>", "<unk>", "a"]


def test_some_bytes_and_no_unknown_token_would_lose_text(tmp_path):
    with pytest.raises(DamagedFile, match="lacks the unknown token None"):
        with_bytes(tmp_path, ["a", "<0x0A>"])
    ours, library = with_bytes(tmp_path, ["a", *(f"<0x{byte:02X}>" for byte in range(256))])
    assert isinstance(ours, CharBPE) and ours.encode("é\n") == library.encode("é\n").ids
