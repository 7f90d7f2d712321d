"""Folders with a tokenizer.json: ids are those of transformers; what is damaged or not built is named."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.published import FILES, SPIECE, TEXTS, published, write

from plmlib.storage import DamagedFile, Unsupported
from plmlib.text import from_pretrained

LOADERS = {
    "bert": "BertTokenizer", "gpt2": "GPT2Tokenizer", "roberta": "RobertaTokenizer",
    "gpt1": "OpenAIGPTTokenizer",
    "t5": "T5Tokenizer", "albert": "AlbertTokenizer",
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_folder_gives_the_ids_of_transformers(tmp_path, name):
    """Other classes have rules of their own in transformers 5, whatever the file says; we follow the file."""
    from transformers import AutoTokenizer

    (tmp_path / "tokenizer.json").write_text(published(name), "utf-8")
    settings = {"tokenizer_class": LOADERS.get(name, "PreTrainedTokenizerFast")} | (
        {"extra_ids": 2} if name == "t5" else {}
    )
    ours, theirs = (
        from_pretrained(write(tmp_path, tokenizer_config_json=settings)),
        AutoTokenizer.from_pretrained(tmp_path),
    )
    for text in TEXTS:
        assert ours.inputs(text, allow_special=True)[0] == theirs.encode(text), text


# ---- files that are not whole, or not built here


def change(folder, **changes):
    """A tokenizer.json in folder with fields changed: a__b=value for content["a"]["b"]."""
    content = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    for path, value in changes.items():
        *inner, last = path.split("__")
        place = content
        for name in inner:
            place = place[name]
        place[last] = value
    (folder / "tokenizer.json").write_text(json.dumps(content), "utf-8")


CUT = base64.b64encode((1000).to_bytes(4, "little") + b"1234").decode()
LOOSE = {"type": "Split", "pattern": {"String": "a"}, "behavior": "Isolated"}
ADDED = {
    "id": 0,
    "content": "x",
    "single_word": True,
    "lstrip": False,
    "rstrip": False,
    "normalized": False,
    "special": True,
}


@pytest.mark.parametrize("name, changes, error, said", [
    ("bert", {"model__unk_token": "<unk>"}, DamagedFile, "lacks the unknown token '<unk>'"),
    ("bert", {"model__vocab": {"a": 7}}, DamagedFile, "ids of the vocabulary must be 0 …"),
    ("bert", {"model__vocab": {"a": "7"}}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"model__vocab": []}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"model": {}}, DamagedFile, "holds no vocabulary"),
    ("bert", {"normalizer": {"type": "Nmt"}}, Unsupported,
     "normalizer is of type 'Nmt', known are BertNormalizer"),
    ("bert", {"normalizer": {"kind": "Nmt"}}, DamagedFile, "it holds no type"),
    ("bert", {"normalizer": "NFC"}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"normalizer": {"type": "Precompiled", "precompiled_charsmap": CUT}}, DamagedFile,
     "of 8 bytes is not whole"),
    ("bert", {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "?"}}, DamagedFile,
     "is not a whole tokenizer"),
    ("bert", {"normalizer": {"type": "Replace", "pattern": {"Regex": "("}}}, Unsupported,
     "is not read by Python's re"),
    ("bert", {"pre_tokenizer": {"type": "Digits"}}, Unsupported, "pre_tokenizer is of type 'Digits'"),
    ("bert", {"post_processor": {"type": "Mine"}}, Unsupported, "post_processor is of type 'Mine'"),
    ("bert", {"post_processor": {"type": "TemplateProcessing"}}, DamagedFile, "it holds no"),
    ("bert", {"added_tokens": [ADDED]}, Unsupported, "added token 'x' is to be found only as a whole word"),
    ("bert", {"added_tokens": [{"id": 7}]}, DamagedFile, "it holds no content"),
    ("bert", {"model__type": "Trigram"}, Unsupported, "type 'Trigram', known are"),
    ("t5", {"model__vocab": [["a", 0.0], ["a", -1.0], ["b", -1.0]]}, DamagedFile,
     "token 'a' is in the vocabulary twice"),
    ("t5", {"model__vocab": [[name, "x"] for name in SPIECE]}, DamagedFile,
     "score of '<pad>' must be a number"),
    ("t5", {"model__unk_id": None}, DamagedFile, "unk_id must be a whole number"),
    ("t5", {"model__vocab": [["a"]]}, DamagedFile, "is not a whole tokenizer"),
    ("llama", {"model__ignore_merges": True}, Unsupported, "without ignore_merges, which is True"),
    ("llama", {"model__merges": [["zz", "q"]]}, DamagedFile,
     "merge 'zz' 'q' has a token that is not in the vocabulary"),
    ("gpt1", {"model__unk_token": None}, DamagedFile, "lacks the unknown token None"),
    ("gpt2", {"model__byte_fallback": True}, Unsupported, "without byte_fallback, which is True here"),
    ("bert", {"pre_tokenizer": LOOSE | {"pattern": {"Regex": r"\p{Han}+"}}}, Unsupported,
     "is not read by Python's re"),
    ("llama3", {"model__merges": [["Ġthe", "Ġthe"]]}, DamagedFile, "must join two earlier tokens"),
    ("llama3", {"pre_tokenizer__pretokenizers": [LOOSE]}, Unsupported,
     "over characters is read without ignore_merges"),
    ("bert", {"pre_tokenizer": LOOSE}, Unsupported, "only one that isolates a Regex"),
])  # fmt: skip
def test_a_file_that_is_not_whole_or_not_built_is_named(tmp_path, name, changes, error, said):
    (tmp_path / "tokenizer.json").write_text(published(name), "utf-8")
    from_pretrained(tmp_path)
    change(tmp_path, **changes)
    with pytest.raises(error, match=said) as caught:
        from_pretrained(tmp_path)
    assert str(tmp_path) in str(caught.value) and (error is Unsupported) == isinstance(
        caught.value, Unsupported
    )


PLAIN = st.none() | st.booleans() | st.integers(-2, 9) | st.text(max_size=3) | st.just("Sequence")
KEYS = st.sampled_from(["type", "id", "a"])
JUNK = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner))


@pytest.fixture(scope="module", params=["bert", "gpt2", "llama", "t5"])
def file(request, tmp_path_factory):
    """A whole tokenizer.json, and the file whose place a changed one takes."""
    return published(request.param), tmp_path_factory.mktemp("junk") / "tokenizer.json"


@given(st.data())
def test_whatever_stands_in_a_file_nothing_but_a_value_error_comes(file, data):
    content = place = json.loads(file[0])
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        inner = place[key]
        if not isinstance(inner, (dict, list)) or not inner or key == "vocab" or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(JUNK)
    file[1].write_text(json.dumps(content), "utf-8")
    try:
        from_pretrained(file[1]).encode("the cat")
    except ValueError:
        pass
