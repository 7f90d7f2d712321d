"""vocab.txt, vocab.json and merges.txt, with the files beside them: ids are those of transformers."""

import json
from functools import cache

import pytest
from support.published import FAIRSEQ, TEXTS, byte_bpe, gpt1, word_piece, write

from plmlib.storage import DamagedFile
from plmlib.text import WordPiece, from_pretrained
from plmlib.text.published.layouts import BERT


def old_folders(folder):
    """Folders as they were published before tokenizer.json, one after the other."""
    kinds = [
        ("uncased", True, {}),
        ("cased", False, {}),
        ("accents", True, {"strip_accents": False}),
        ("one-word", True, {"tokenize_chinese_chars": False}),
    ]
    for name, lower, more in kinds:
        vocab = word_piece(lower).get_vocab()
        settings = {"tokenizer_class": "BertTokenizer", "do_lower_case": lower, **more}
        yield write(folder / name, vocab_txt=sorted(vocab, key=vocab.get), tokenizer_config_json=settings)
    for name, library, settings in [
        ("gpt2", byte_bpe(["<|endoftext|>"]), {"tokenizer_class": "GPT2Tokenizer"}),
        ("roberta", byte_bpe(FAIRSEQ), {"tokenizer_class": "RobertaTokenizer"}),
        ("spaced", byte_bpe(FAIRSEQ), {"tokenizer_class": "RobertaTokenizer", "add_prefix_space": True}),
        ("gpt1", gpt1(), {"tokenizer_class": "OpenAIGPTTokenizer"}),
    ]:
        model = json.loads(library.to_str())["model"]
        merges = ["#version: 0.2", *(" ".join(pair) for pair in model["merges"])]
        yield write(
            folder / name, vocab_json=model["vocab"], merges_txt=merges, tokenizer_config_json=settings
        )


def test_older_files_give_the_ids_of_transformers(tmp_path):
    from transformers import AutoTokenizer

    seen = 0
    for folder in old_folders(tmp_path):
        ours, theirs = from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
        for text in TEXTS:
            if not any(special in text for special in ours._specials):
                assert ours.encode(text) == theirs.encode(text, add_special_tokens=False), (folder.name, text)
        for name in theirs.all_special_tokens:
            text = f"a {name} the cat{name}"
            assert ours.encode(text, allow_special=True) == theirs.encode(text, add_special_tokens=False), (
                folder.name,
                name,
            )
        for rest in [(), ("a dog",)]:
            both = theirs("the cat", *rest, return_token_type_ids=True)
            assert ours.inputs("the cat", *rest) == (both["input_ids"], both["token_type_ids"]), folder.name
        seen += 1
    assert seen == 8


# ---- the files beside them

BASES = {
    "bert": lambda: word_piece(True),
    "gpt2": lambda: byte_bpe(["<|endoftext|>"]),
    "roberta": lambda: byte_bpe(FAIRSEQ),
    "gpt1": gpt1,
}
CLASSES = {
    "bert": "BertTokenizer", "gpt2": "GPT2Tokenizer", "roberta": "RobertaTokenizer",
    "gpt1": "OpenAIGPTTokenizer",
}  # fmt: skip
NEW, NEXT = 10_000, 10_001  # stand for the first ids after the vocabulary


@cache
def base(name):
    """The model of that name, as the content of a tokenizer.json."""
    return json.loads(BASES[name]().to_str())["model"]


def old_folder(folder, name, without=None, settings=None, **beside):
    """A folder with the older files of a model, without one of its tokens, and other files beside them."""
    tokens = sorted(base(name)["vocab"], key=base(name)["vocab"].get)
    vocab = {token: n for n, token in enumerate(token for token in tokens if token != without)}
    merges = ["#version: 0.2", *(" ".join(pair) for pair in base(name).get("merges", []))]
    files = {"vocab_txt": [*vocab]} if name == "bert" else {"vocab_json": vocab, "merges_txt": merges}
    beside["tokenizer_config_json"] = {"tokenizer_class": CLASSES[name]} | (settings or {})
    text = (
        json.dumps(files | beside).replace(str(NEW), str(len(vocab))).replace(str(NEXT), str(len(vocab) + 1))
    )
    return write(folder, **json.loads(text))


def token(content, **flags):
    plain = {"lstrip": False, "rstrip": False, "single_word": False, "normalized": True, "special": False}
    return {"content": content} | plain | flags


def role(content, **flags):
    return {"__type": "AddedToken"} | token(content, **flags)


SPECIAL = {"special": True, "normalized": False}
OPT = {
    "tokenizer_class": "GPT2Tokenizer",
    "add_bos_token": True,
    "bos_token": role("</s>"),
    "eos_token": "</s>",
}
BESIDE = {
    "added": ("bert", {"added_tokens_json": {"<New One>": NEW, "plain": NEXT}}),
    "added and special": (
        "bert",
        {"added_tokens_json": {"<A>": NEW}, "settings": {"additional_special_tokens": ["<A>", "<B>"]}},
    ),
    "map": (
        "bert",
        {
            "special_tokens_map_json": {
                "mask_token": token("[MASK]", lstrip=True),
                "additional_special_tokens": ["<A>"],
            }
        },
    ),
    "listed": (
        "bert",
        {
            "settings": {
                "added_tokens_decoder": {
                    str(NEW): token("<X>", rstrip=True, **SPECIAL),
                    str(NEXT): token("Word"),
                }
            },
            "special_tokens_map_json": {"additional_special_tokens": ["<not read>"]},
            "added_tokens_json": {"<not read either>": NEXT},
        },
    ),
    "listed without flags": (
        "bert",
        {
            "settings": {
                "added_tokens_decoder": {
                    str(NEW): {"content": "Word"},
                    str(NEXT): {"content": "<X>", "special": True},
                }
            }
        },
    ),
    "mask with lstrip": ("bert", {"settings": {"mask_token": role("[MASK]", lstrip=True)}}),
    "no mask in the vocabulary": ("bert", {"without": "[MASK]"}),
    "no padding": ("bert", {"settings": {"pad_token": None}}),
    "another role": ("bert", {"settings": {"image_token": "<img>"}}),
    "other roles": ("bert", {"settings": {"extra_special_tokens": {"image_token": "<img>"}}}),
    "user": (
        "gpt2",
        {"settings": {"pad_token": "<pad>"}, "added_tokens_json": {"<pad>": NEW, "user": NEXT}},
    ),
    "roles in the map": ("gpt2", {"special_tokens_map_json": {"bos_token": "<s>", "pad_token": "<pad>"}}),
    "no end in the vocabulary": ("gpt2", {"without": "<|endoftext|>"}),
    "begin": ("gpt2", {"settings": {"add_bos_token": True}}),
    "begin and end": (
        "gpt2",
        {"settings": {"add_bos_token": True, "add_eos_token": True, "eos_token": "<end>"}},
    ),
    "opt": ("roberta", {"settings": OPT}),
    "roberta's mask": ("roberta", {"settings": {"mask_token": role("<mask>", lstrip=True)}}),
    "roberta's mask in the map": (
        "roberta",
        {"special_tokens_map_json": {"mask_token": token("<mask>", lstrip=True)}},
    ),
    "no mask": ("roberta", {"without": "<mask>"}),
    "extra": ("roberta", {"settings": {"additional_special_tokens": ["<e1>", role("<e2>", rstrip=True)]}}),
    "listed mask": (
        "roberta",
        {"settings": {"added_tokens_decoder": {"4": token("<mask>", lstrip=True, **SPECIAL)}}},
    ),
    "gpt1 added": ("gpt1", {"added_tokens_json": {"<X>": NEW, "Hello": NEXT}}),
    "gpt1 roles": ("gpt1", {"settings": {"pad_token": "<pad>", "additional_special_tokens": ["<X>"]}}),
}


@pytest.mark.parametrize("case", BESIDE)
def test_files_beside_the_older_ones_give_the_ids_of_transformers(tmp_path, case):
    from transformers import AutoTokenizer

    name, files = BESIDE[case]
    folder = old_folder(tmp_path / "folder", name, **files)
    ours, theirs = from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
    added = [*theirs.get_added_vocab()]
    assert [ours.id(token) for token in added] == theirs.convert_tokens_to_ids(added)
    assert ours.vocab_size == len(theirs)
    assert set(theirs.all_special_ids) <= set(ours.special_ids)
    pairs = [f"A {a}{b} the cat {a}  {b.lower()} x{a.upper()}" for a in added for b in added]
    for text in [*TEXTS[:40], "plain Word word user Hello hello", *pairs]:
        assert ours.encode(text, allow_special=True) == theirs.encode(text, add_special_tokens=False), text
    for rest in [(), ("a dog",)]:
        both = theirs("the cat", *rest, return_token_type_ids=True)
        assert ours.inputs("the cat", *rest) == (both["input_ids"], both["token_type_ids"])


@pytest.mark.parametrize("files, said", [
    ({"added_tokens_json": {"<X>": NEXT}}, "added token '<X>' has id"),
    ({"added_tokens_json": ["<X>"]}, "added_tokens.json is not JSON"),
    ({"special_tokens_map_json": 3}, "special_tokens_map.json holds no .* but int"),
    ({"settings": {"mask_token": {"lstrip": True}}}, "content"),
    ({"settings": {"added_tokens_decoder": {"x": {"content": "<X>"}}}}, "invalid literal"),
    ({"settings": {"added_tokens_decoder": ["<X>"]}}, "no whole vocabulary"),
])  # fmt: skip
def test_files_beside_the_older_ones_that_are_not_whole_are_named(tmp_path, files, said):
    with pytest.raises(DamagedFile, match=said):
        from_pretrained(old_folder(tmp_path / "folder", "bert", **files))


@pytest.mark.parametrize("files, error, said", [
    ({}, FileNotFoundError, "Give a tokenizer.json, or a folder with one, with vocab.txt"),
    ({"spiece_model": []}, FileNotFoundError, "spiece.model is not read here"),
    ({"vocab_json": {"a": 0}}, FileNotFoundError, "merges.txt"),
    ({"vocab_json": ["no JSON"], "merges_txt": []}, DamagedFile, "vocab.json is not JSON"),
    ({"vocab_json": {"a</w>": 0}, "merges_txt": []}, DamagedFile, "lacks the unknown token '<unk>'"),
    ({"vocab_json": {"a": [0]}, "merges_txt": ["a"]}, DamagedFile, "is not a whole tokenizer"),
    ({"vocab_json": 3, "merges_txt": []}, DamagedFile, "vocab.json.* holds no whole vocabulary"),
    ({"vocab_json": {"a": 0}, "merges_txt": []}, DamagedFile,
     "lacks 256 of the 256 bytes|lacks 255 of the 256 bytes"),
    ({"vocab_txt": [*BERT, "a", "b", "a"]}, DamagedFile, "vocab.txt has token 'a' twice, in lines 6 and 8"),
    ({"vocab_txt": ["a", "b"]}, DamagedFile, r"lacks the unknown token '\[UNK\]'"),
    ({"vocab_txt": []}, DamagedFile, r"lacks the unknown token '\[UNK\]'"),
    ({"vocab_txt": [*BERT], "tokenizer_config_json": []}, DamagedFile, "tokenizer_config.json"),
])  # fmt: skip
def test_older_files_that_are_not_whole_are_named(tmp_path, files, error, said):
    with pytest.raises(error, match=said):
        from_pretrained(write(tmp_path / "folder", **files))


def test_a_vocabulary_of_other_names_is_read_with_its_settings(tmp_path):
    settings = {
        "unk_token": {"content": "<unk>"},
        "cls_token": "<s>",
        "sep_token": "</s>",
        "do_lower_case": False,
    }
    words = from_pretrained(
        write(tmp_path / "x", vocab_txt=["<s>", "</s>", "<unk>", "A"], tokenizer_config_json=settings)
    )
    assert WordPiece.from_file(tmp_path / "x" / "vocab.txt").encode("A a") == words.encode("A a") == [3, 2]
    assert words.inputs("A a", "A") == ([0, 3, 2, 1, 3, 1], [0, 0, 0, 0, 1, 1])
