"""Published tokenizer.json files of every family: ids, special tokens and text are the compiled library's."""

import pickle

import pytest
import tokenizers
from support.published import FILES, TEXTS, published
from support.texts import LONE

from plmlib.text import from_pretrained


@pytest.fixture(scope="module", params=FILES)
def pair(request, tmp_path_factory):
    """Our reading of a tokenizer.json, and the library's."""
    path = tmp_path_factory.mktemp(request.param)
    (path / "tokenizer.json").write_text(published(request.param), "utf-8")
    ours = from_pretrained(path)
    assert type(ours) is FILES[request.param][1]
    return ours, tokenizers.Tokenizer.from_file(str(path / "tokenizer.json"))


def test_text_gives_the_librarys_ids(pair):
    ours, library = pair
    library.encode_special_tokens = True
    for text in TEXTS:
        if not any(special in text for special in ours._specials):
            assert ours.tokens(text) == [
                library.id_to_token(i) for i in library.encode(text, add_special_tokens=False).ids
            ], text
    assert ours.vocab_size == library.get_vocab_size()


def test_special_tokens_in_text_are_found_where_the_library_finds_them(pair):
    ours, library = pair
    library.encode_special_tokens = False
    for n, text in enumerate(TEXTS[:60]):
        names = list(ours._specials)
        text = f" {text} {names[n % len(names)]}{names[-1]}  x{text}  {names[-1]}"
        assert ours.encode(text, allow_special=True) == library.encode(text, add_special_tokens=False).ids, (
            text
        )


def test_one_text_and_two_become_the_models_input(pair):
    ours, library = pair
    library.encode_special_tokens = False
    for a, b in [("the cat", None), ("the cat", "a dog"), ("", None), ("", ""), ("x", "今天 y")]:
        theirs = library.encode(a) if b is None else library.encode(a, b)
        assert ours.inputs(a, b) == (theirs.ids, theirs.type_ids)


def test_decodes_as_the_library(pair):
    ours, library = pair
    for text in ["the cat, sat. on: it's", "ab abc e", "xyz 今天天气 é", "a  b"]:
        ids = ours.encode(text)
        assert ours.decode(ids) == library.decode(ids, skip_special_tokens=False)


def test_no_text_at_all_fails(pair):
    ours, _ = pair
    for text in LONE:
        assert all(0 <= i < ours.vocab_size for i in ours.encode(text))
        ours.decode(ours.encode(text))


def test_saved_again_is_the_same(pair, tmp_path):
    ours, library = pair
    again = from_pretrained(ours.save(tmp_path).parent)
    assert [again.encode(text) for text in TEXTS] == [ours.encode(text) for text in TEXTS]
    tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    assert pickle.loads(pickle.dumps(ours)).encode(TEXTS[-1]) == ours.encode(TEXTS[-1])
