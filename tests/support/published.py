"""Tokenizers as they are published, built here with the `tokenizers` library: one of each family."""

import json
from functools import cache

import tokenizers
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers

from plmlib.text import ByteBPE, CharBPE, Unigram, WordPiece
from plmlib.text.published.layouts import BERT
from support.charsmaps import charsmap
from support.texts import CORPUS, HARD, strings

TEXTS = [
    *HARD,
    *strings(300, seed=2),
    "日本語テキスト，한국어 텍스트",
    "word" * 60,
    "Ünïcödé STRASSE ΑΣ",
    "``quoted'' text",
]
TEXTS += [
    "ｶﾞ ﬁﬂ ①② Ａ",
    "e\u0301 ﬁ\u0301 \u212b\u0301 q\u0323\u0307 \r\n\u0301",
    "각 \u1112\u1161\u11ab",
    "क्षि ก็ ◌̈",
]
SPIECE = ["<pad>", "</s>", "<unk>", "<extra_id_1>", "<extra_id_0>"]
FAIRSEQ = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]


def write(folder, **files):
    """Write settings and old files: a dict as JSON, a list as lines."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        name, ending = name.rsplit("_", 1)
        text = "\n".join([*content, ""]) if isinstance(content, list) else json.dumps(content)
        (folder / f"{name}.{ending}").write_text(text, "utf-8")
    return folder


def train(model, trainer, normalizer=None, cut=None, post=None, decoder=None, added=()):
    """A tokenizer of the compiled library, trained on the corpus."""
    library = tokenizers.Tokenizer(model)
    if normalizer:
        library.normalizer = normalizer
    if cut:
        library.pre_tokenizer = cut
    if post:
        library.post_processor = post
    if decoder:
        library.decoder = decoder
    library.train_from_iterator(CORPUS[-15:], trainer)
    library.add_tokens(list(added))
    return library


def word_piece(lower):
    return train(
        models.WordPiece(unk_token="[UNK]"),
        trainers.WordPieceTrainer(vocab_size=900, special_tokens=list(BERT), show_progress=False),
        normalizers.BertNormalizer(lowercase=lower), pre_tokenizers.BertPreTokenizer(),
        decoder=decoders.WordPiece(),
    )  # fmt: skip


def byte_bpe(special):
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=700, special_tokens=special, initial_alphabet=alphabet, show_progress=False
    )
    return train(
        models.BPE(),
        trainer,
        cut=pre_tokenizers.ByteLevel(add_prefix_space=False),
        decoder=decoders.ByteLevel(),
    )


def gpt1():
    return train(
        models.BPE(unk_token="<unk>", end_of_word_suffix="</w>"),
        trainers.BpeTrainer(vocab_size=700, special_tokens=["<unk>"], end_of_word_suffix="</w>",
         show_progress=False),
        normalizers.BertNormalizer(lowercase=True), pre_tokenizers.BertPreTokenizer(),
        decoder=decoders.BPEDecoder(suffix="</w>"),
    )  # fmt: skip


def llama():
    spaces = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    special = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    library = train(
        models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True),
        trainers.BpeTrainer(vocab_size=900, special_tokens=special, show_progress=False),
        normalizers.Replace(" ", "▁"), pre_tokenizers.Metaspace(),
    )  # fmt: skip
    content = json.loads(library.to_str())
    content["added_tokens"] = content["added_tokens"][:3]
    content["normalizer"] = json.loads(spaces.__getstate__())
    content["pre_tokenizer"] = None
    content["decoder"] = json.loads(
        decoders.Sequence(
            [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
        ).__getstate__()
    )
    library = tokenizers.Tokenizer.from_str(json.dumps(content))
    library.post_processor = processors.TemplateProcessing("<s> $A", "<s> $A <s>:1 $B:1", [("<s>", 1)])
    return library


def unigram(special, post, *steps, split=True, unk="<unk>", added=()):
    cut = pre_tokenizers.Metaspace()
    return train(
        models.Unigram(),
        trainers.UnigramTrainer(vocab_size=600, special_tokens=special, unk_token=unk, show_progress=False),
        normalizers.Sequence(list(steps)),
        pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), cut]) if split else cut,
        post, decoders.Metaspace(), added,
    )  # fmt: skip


def t5():
    post = processors.TemplateProcessing("$A </s>", "$A </s> $B </s>", [("</s>", 1)])
    return unigram(SPIECE, post, normalizers.Precompiled(charsmap()))


def t5_later():
    post = processors.TemplateProcessing("$A </s>", "$A </s> $B </s>", [("</s>", 1)])
    steps = [normalizers.Precompiled(charsmap()), normalizers.Strip(left=False, right=True)]
    return unigram(SPIECE, post, *steps, normalizers.Replace(tokenizers.Regex(" {2,}"), "▁"), split=False)


def albert():
    steps = [
        normalizers.Replace("``", '"'),
        normalizers.Replace("''", '"'),
        normalizers.NFKD(),
        normalizers.StripAccents(),
    ]
    special = ["<pad>", "<unk>", "[CLS]", "[SEP]"]
    mask = tokenizers.AddedToken("[MASK]", lstrip=True, special=True)
    post = processors.TemplateProcessing(
        "[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", [("[CLS]", 2), ("[SEP]", 3)]
    )
    return unigram(
        special, post, *steps, normalizers.Lowercase(), normalizers.Precompiled(charsmap()), added=[mask]
    )


def mbart():
    codes = [tokenizers.AddedToken(code, special=True) for code in ("en_XX", "ro_RO")]
    mask = tokenizers.AddedToken("<mask>", lstrip=True, special=True)
    library = unigram(FAIRSEQ[:4], None, normalizers.Precompiled(charsmap()), added=[*codes, mask])
    code = library.token_to_id("en_XX")
    library.post_processor = processors.TemplateProcessing(
        "$A </s> en_XX", "$A $B </s> en_XX", [("</s>", 2), ("en_XX", code)]
    )
    return library


def roberta():
    library = byte_bpe(FAIRSEQ[:4])
    library.add_tokens([tokenizers.AddedToken("<mask>", lstrip=True, special=True)])
    library.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    return library


def llama3():
    """LLaMA 3: another pattern, whole pieces before merges, every way to make a token among the merges."""
    pattern = (
        r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
        r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    )
    content = json.loads(byte_bpe(["<|begin_of_text|>", "<|end_of_text|>"]).to_str())
    vocab = content["model"]["vocab"]
    ways = [(token[:n], token[n:]) for token in sorted(vocab, key=vocab.get) for n in range(1, len(token))]
    content["model"] |= {
        "ignore_merges": True,
        "merges": [pair for pair in ways if set(pair) <= vocab.keys()],
    }
    cuts = [
        pre_tokenizers.Split(tokenizers.Regex(pattern), "isolated"),
        pre_tokenizers.ByteLevel(False, use_regex=False),
    ]
    library = tokenizers.Tokenizer.from_str(json.dumps(content))
    library.pre_tokenizer = pre_tokenizers.Sequence(cuts)
    begin = [("<|begin_of_text|>", 0)]
    post = processors.TemplateProcessing(
        "<|begin_of_text|> $A", "<|begin_of_text|> $A <|begin_of_text|>:1 $B:1", begin
    )
    library.post_processor = processors.Sequence([processors.ByteLevel(), post])
    return library


def bert():
    library = word_piece(True)
    post = [("[CLS]", 2), ("[SEP]", 3)]
    library.post_processor = processors.TemplateProcessing(
        "[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", post
    )
    return library


FILES = {
    "bert": (bert, WordPiece), "gpt2": (lambda: byte_bpe(["<|endoftext|>"]), ByteBPE),
    "roberta": (roberta, ByteBPE),
    "gpt1": (gpt1, CharBPE), "llama": (llama, CharBPE), "llama3": (llama3, ByteBPE),
    "t5": (t5, Unigram), "t5-later": (t5_later, Unigram), "albert": (albert, Unigram),
    "mbart": (mbart, Unigram),
}  # fmt: skip


@cache
def published(name) -> str:
    """What the tokenizer.json of that name holds."""
    return FILES[name][0]().to_str()
