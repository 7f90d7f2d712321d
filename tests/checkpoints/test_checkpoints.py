import hashlib
import json
from functools import cache

import pytest
import torch

from plmlib.checkpoints import RECIPES, load, make, names, shelf
from plmlib.checkpoints.corpora import CORPORA, Corrupted, Masked, Pairs, Rewritten, broken, one_of, sha256
from plmlib.checkpoints.corpora.source_and_target import BETWEEN
from plmlib.objectives import IGNORED
from plmlib.storage import DamagedFile
from plmlib.text import BERT_SPECIALS, Words
from plmlib.text.words import SPECIALS

WANTED = (
    "command",
    "config",
    "corpus",
    "data_sha256",
    "loss",
    "parameters",
    "seconds",
    "seed",
    "steps",
    "tokens",
)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A shelf with a GPT, two seeds of it, and an LSTM, hardly trained."""
    data = tmp_path_factory.mktemp("data")
    for name in ("counter-gpt-0", "counter-gpt-1", "labels-lstm-0"):
        make(name, data, progress=False, steps=4, batch_size=8)
    return data


def test_what_is_made_can_be_loaded_and_says_how_it_was_made(small):
    assert names(small) == ["counter-gpt-0", "counter-gpt-1", "labels-lstm-0"]
    for name in names(small):
        model, tokenizer, recipe = load(name, small)
        assert not model.training and all(recipe[key] is not None for key in WANTED)
        assert recipe["command"] == f"make checkpoints ONLY={name}" and recipe["steps"] == 4
        corpus = CORPORA[recipe["corpus"]]
        loss = corpus.held_out_loss(model, tokenizer)
        assert loss == pytest.approx(recipe["loss"], abs=1e-4), "the loss is that of the 16 bits on the shelf"


def test_seeds_differ_and_share_a_tokenizer(small):
    first, second = (load(f"counter-gpt-{seed}", small) for seed in (0, 1))
    assert not torch.equal(first[0].embed.tokens.weight, second[0].embed.tokens.weight)
    assert first[2]["tokenizer"] == second[2]["tokenizer"] == "../tokenizers/counter"
    assert (small / "checkpoints" / "tokenizers" / "counter" / "tokenizer.json").exists()


def test_the_same_recipe_makes_the_same_weights(small, tmp_path):
    make("counter-gpt-0", tmp_path, progress=False, steps=4, batch_size=8)
    first, second = (load("counter-gpt-0", data)[0].state_dict() for data in (small, tmp_path))
    assert all(torch.equal(value, second[key]) for key, value in first.items())


@pytest.mark.parametrize("name", ["counter-gpt-0", "labels-lstm-0"])
@pytest.mark.parametrize("harm", ["bit", "cut", "empty", "page", "other"])
def test_a_file_that_is_not_what_was_shipped_is_refused(small, name, harm):
    path = small / "checkpoints" / name / shelf.WEIGHTS
    good = path.read_bytes()
    other = small / "checkpoints" / "counter-gpt-1" / shelf.WEIGHTS
    bad = {
        "bit": good[:-9] + bytes([good[-9] ^ 1]) + good[-8:],
        "cut": good[:-20],
        "empty": b"",
        "page": b"<html></html>",
        "other": other.read_bytes(),
    }[harm]
    try:
        path.write_bytes(bad)
        with pytest.raises(DamagedFile, match=f"(?s){name}.*{hashlib.sha256(good).hexdigest()}") as caught:
            load(name, small)
        assert "to fix it" in str(caught.value)
    finally:
        path.write_bytes(good)


def test_a_file_whose_hash_is_right_and_whose_shape_is_not_is_refused(small):
    path = small / "checkpoints" / "labels-lstm-0" / "config.json"
    good = path.read_text()
    try:
        path.write_text(good.replace('"d_hidden": 128', '"d_hidden": 64'))
        with pytest.raises(DamagedFile, match="config.json describes"):
            load("labels-lstm-0", small)
    finally:
        path.write_text(good)


JSON_FILES = {  # what is damaged, and what restores it
    "checkpoints/counter-gpt-0/recipe.json": "make checkpoints ONLY=counter-gpt-0",
    "checkpoints/counter-gpt-0/config.json": "make checkpoints",
    "checkpoints/labels-lstm-0/recipe.json": "make checkpoints ONLY=labels-lstm-0",
    "checkpoints/labels-lstm-0/config.json": "make checkpoints ONLY=labels-lstm-0",
    "checkpoints/tokenizers/counter/tokenizer.json": "make checkpoints",
    "checkpoints/tokenizers/labels/tokenizer.json": "make checkpoints",
    "manifest.json": "git checkout -- ",
}


@pytest.mark.parametrize("file", JSON_FILES)
@pytest.mark.parametrize("harm", ["cut", "empty", "page", "list", "object"])
def test_a_json_file_that_is_not_whole_is_named_with_what_restores_it(small, file, harm):
    path = small / file
    good = path.read_bytes()
    try:
        path.write_bytes(
            {"cut": good[:-20], "empty": b"", "page": b"<html></html>", "list": b"[]", "object": b"{}"}[harm]
        )
        with pytest.raises(DamagedFile) as caught:
            load("labels-lstm-0" if "labels" in file else "counter-gpt-0", small)
        assert str(caught.value).startswith(f"{path} ")
        assert f"to fix it: git checkout -- {path}" in str(caught.value)
        assert JSON_FILES[file] in str(caught.value)
    finally:
        path.write_bytes(good)


@pytest.mark.parametrize("name", ["counter-gpt-0", "labels-lstm-0"])
def test_a_file_that_is_missing_is_named(small, name):
    for file in (shelf.WEIGHTS, "config.json"):
        path = small / "checkpoints" / name / file
        good = path.read_bytes()
        try:
            path.unlink()
            with pytest.raises(DamagedFile, match=rf"{name}/{file} is missing\n  to fix it: git checkout"):
                load(name, small)
        finally:
            path.write_bytes(good)


def test_a_manifest_that_is_missing_is_named(small, tmp_path):
    (tmp_path / "checkpoints").symlink_to(small / "checkpoints")
    with pytest.raises(DamagedFile, match=r"manifest.json is missing\n  to fix it: git checkout"):
        load("counter-gpt-0", tmp_path)


def test_unknown_names(small):
    with pytest.raises(ValueError, match="counter-gpt-0"):
        load("../counter-gpt-0", small)
    with pytest.raises(ValueError, match="tiny-gpt"):
        make("nano-gpt", small)


def test_the_curriculum_deals_one_word_a_class_first_and_all_words_last():
    corpus = CORPORA["labels"]
    texts = corpus.texts(20, "train")
    tokenizer = corpus.tokenizer(texts)
    draw, rng = corpus.deal(tokenizer, texts, 20, 100), torch.Generator().manual_seed(0)
    words = [len(draw(rng)[0][:, ::2].unique()) for _ in range(100)]
    assert words[0] == words[4] == 4 and words[99] == words[30] == 16 and words == sorted(words)


def test_pairs_hide_tokens_in_a_third_of_the_rows_and_ask_about_the_others():
    texts = ["a b . c d . e f .", "g h . i j . k l ."] * 20
    corpus = Pairs("scripts", 40, asked=True)
    tokenizer = corpus.tokenizer(texts)
    batch = corpus.deal(tokenizer, texts, 30, 10)(torch.Generator().manual_seed(0))
    inputs, labels, keep, segments, pairs, orders = batch
    hidden = (labels != IGNORED).any(1)
    assert not hidden[10:].any() and hidden[:10].any() and (inputs[10:] != tokenizer.mask).all()
    assert (pairs >= 0).nonzero()[:, 0].tolist() == [*range(10, 20)]
    assert (orders >= 0).nonzero()[:, 0].tolist() == [*range(20, 30)]
    for row, order in zip(inputs[20:], orders[20:]):
        first, second = tokenizer.decode(row).removeprefix("[CLS] ").split(" [SEP]")[:2]
        neighbours = (second, first) if order else (first, second)
        assert any(" ".join(part.strip() for part in neighbours) in text for text in texts)
    assert segments[0].tolist() == [0] * 5 + [1] * 4 and keep.all()


def test_a_recipe_with_a_start_goes_on_with_the_weights_of_that_checkpoint(tmp_path):
    make("pair-bert", tmp_path, progress=False, steps=1, batch_size=48, lr=1e-9)
    begun, _, recipe = load("pair-bert", tmp_path)
    before, tokenizer, _ = load("pair-mlm")
    assert recipe["start"] == "pair-mlm" and tokenizer.vocab_size == begun.config.vocab_size
    for name, value in before.state_dict().items():
        assert torch.allclose(value, begun.state_dict()[name], atol=1e-4), name


TEXTS = [" ".join("abcdefgh"[(i * j) % 8] for j in range(1, 4 + i % 5)) for i in range(640)]
DEALT = {  # the first 16 digits
    "stories": "608c4df161b11a1a",
    "counter": "00470f8f221077cc",
    "brackets": "00470f8f221077cc",
    "labels": "66d8e14804bce248",
    "diary": "b320b26b84bc6e05",
    "bilingual": "0f82c6ebfff853f8",
    "mixture": "73649add15b31bbc",
    "fill-15": "ff89837093192645",
    "fill-any": "268a25e3b5c4f20b",
    "fill-gpt": "42a8df092c143706",
    "pairs-hidden": "ee2883c6971d409c",
    "pairs": "8fd771ccd6007143",
    "mixture-clm": "75bbcdf929ba4591",
    "tasks": "2f9dd3ff53d9cf9f",
    "evidence": "38f0fab3bfbe0176",
    "evidence-clm": "75bbcdf929ba4591",
    "evidence-biclm": "75bbcdf929ba4591",
    "seasons": "38f0fab3bfbe0176",
    "seasons-biclm": "75bbcdf929ba4591",
    "zh-pairs": "cd27f9972bc0da07",
    "both-ways": "cd27f9972bc0da07",
    "spans": "543ce31355a3e0e7",
    "noises": "a5a77a57949d98cc",
    "zh-prompts": "3b22cb351cb58809",
    "case-pairs": "cd27f9972bc0da07",
    "order-pairs": "cd27f9972bc0da07",
    "four-tasks": "2c06b0a17b9d37ee",
    "pictures": "38d5a0f28015f3e2",
}


@pytest.mark.parametrize("name", CORPORA)
def test_a_corpus_deals_the_batches_that_the_checkpoints_were_trained_on(name):
    """Ids and padding of 20 batches and of the held-out rows, as one hash."""
    corpus = CORPORA[name]
    texts = TEXTS
    if isinstance(corpus, Pairs | Corrupted | Rewritten):
        between = BETWEEN if isinstance(corpus, Rewritten) else " . "
        texts = [f"{a}{between}{b} ." for a, b in zip(TEXTS, TEXTS[1:])]
    if isinstance(corpus, Corrupted | Rewritten):
        tokenizer = corpus.tokenizer(texts)
    else:
        tokenizer = Words.train(texts, specials=BERT_SPECIALS if isinstance(corpus, Masked) else SPECIALS)
    draw, rng = corpus.deal(tokenizer, texts, 8, 20), torch.Generator().manual_seed(3)
    tensors = [tensor for _ in range(20) for tensor in draw(rng)] + list(corpus.encode(tokenizer, texts))
    found = hashlib.sha256(b"".join(tensor.numpy().tobytes() for tensor in tensors if tensor is not None))
    assert found.hexdigest().startswith(DEALT[name])


def test_each_text_is_damaged_by_one_of_several_noises():
    corpus = Corrupted("denoise", 40, one_of(broken("mask", rate=0.5), broken("rotate")))
    texts = [f"a{i} b{i} c{i} d{i} ." for i in range(40)]
    tokenizer = corpus.tokenizer(texts)
    source, target, source_keep, target_keep = corpus.encode(tokenizer, texts)
    kinds = set()
    for row, text in enumerate(texts):
        wrote = tokenizer.decode(target[row][target_keep[row]])
        assert wrote == f"{text} [EOS]", "each row keeps its own target"
        read = tokenizer.decode(source[row][source_keep[row]]).split()[:-1]
        kinds.add("mask" if "[MASK]" in read else "rotate")
        if "[MASK]" not in read:
            assert sorted(read) == sorted(text.split())
        else:
            assert read.count("[MASK]") == 2 and all(a in (b, "[MASK]") for a, b in zip(read, text.split()))
    assert kinds == {"mask", "rotate"}


# what is shipped


@cache
def hash_of_training_texts(corpus):
    return sha256(CORPORA[corpus].training())


@pytest.mark.parametrize("name", RECIPES)
def test_every_recipe_is_on_the_shelf_small_whole_and_made_from_the_world_of_today(name):
    folder = shelf.DATA / "checkpoints" / name
    model, tokenizer, recipe = load(name)
    assert (folder / shelf.WEIGHTS).stat().st_size <= 1.5e6
    changed = f"the world has changed since: {recipe['command']}"
    assert recipe["data_sha256"] == hash_of_training_texts(recipe["corpus"]), changed
    assert (recipe["steps"], recipe["seed"]) == (RECIPES[name].steps, RECIPES[name].seed)
    corpus = CORPORA[recipe["corpus"]]
    rows = None if isinstance(corpus, Masked | Corrupted | Rewritten) else 64  # rows differ in what is asked
    loss = corpus.held_out_loss(model, tokenizer, rows)
    near = pytest.approx(recipe["loss"], rel=0.1, abs=1e-4)  # it is stored with four digits
    assert loss == near, "on the first rows of what was held out"


def test_the_shelf_holds_nothing_else_and_weighs_little():
    files = [path for path in (shelf.DATA / "checkpoints").rglob("*") if path.is_file()]
    assert {path.parent.name for path in files if path.name == shelf.WEIGHTS} == set(RECIPES)
    assert sum(path.stat().st_size for path in files) <= 20e6
    manifest = json.loads((shelf.DATA / "manifest.json").read_text())
    binaries = {str(path.relative_to(shelf.DATA)) for path in files if path.suffix == ".safetensors"}
    assert binaries == {key for key in manifest if key.startswith("checkpoints/")}
