"""The content of a tokenizer.json for each kind of tokenizer that is trained here or read from older files."""

from plmlib.text.published.files import Unsupported

BERT = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
SPACES = {"type": "WhitespaceSplit"}
SPACE_MARK = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}


def added_token(token: str, id: int, **flags) -> dict:
    """An entry of `added_tokens`: special, and found in text exactly as it is spelled, unless flags say otherwise."""
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {"id": id, "content": token} | plain | flags


def layout(
    model: dict, added: list[dict], pre_tokenizer: dict, decoder: dict | None, normalizer=None, post=None
) -> dict:
    """The file's content around a model."""
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
        "normalizer": normalizer, "pre_tokenizer": pre_tokenizer, "post_processor": post, "decoder": decoder,
        "model": model,
    }  # fmt: skip


def word_level(vocab: dict[str, int], specials) -> dict:
    """The file's content for whole words between spaces; the unknown token is [UNK]."""
    model = {"type": "WordLevel", "vocab": vocab, "unk_token": "[UNK]"}
    return layout(model, _special(specials, vocab), SPACES, None)


def bpe(vocab: dict[str, int], merges: list, **more) -> dict:
    """The model part of a file for BPE."""
    model = {
        "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
        "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
    }  # fmt: skip
    return model | more | {"vocab": vocab, "merges": [list(pair) for pair in merges]}


def byte_level(vocab: dict[str, int], merges: list, specials, prefix: bool = False, post=None) -> dict:
    """The file's content for byte-level BPE; prefix: whether a space is put before every text."""
    cut = {"type": "ByteLevel", "add_prefix_space": prefix, "trim_offsets": True, "use_regex": True}
    return layout(bpe(vocab, merges), _special(specials, vocab), cut, cut, post=post)


def gpt1(vocab: dict[str, int], merges: list, specials, unk: str = "<unk>") -> dict:
    """The file's content for BPE over characters where </w> ends a word, with BERT's rules for words."""
    model = bpe(vocab, merges, unk_token=unk, end_of_word_suffix="</w>")
    decoder = {"type": "BPEDecoder", "suffix": "</w>"}
    words = {"type": "BertPreTokenizer"}
    return layout(model, _special(specials, vocab), words, decoder, bert_normalizer())


def word_piece(
    vocab: dict[str, int], specials, normalizer: dict, unk="[UNK]", cls="[CLS]", sep="[SEP]"
) -> dict:
    """The file's content for WordPiece with BERT's rules."""
    model = {
        "type": "WordPiece", "unk_token": unk, "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100, "vocab": vocab,
    }  # fmt: skip
    post = None
    if {sep, cls} <= vocab.keys():
        post = {"type": "BertProcessing", "sep": [sep, vocab[sep]], "cls": [cls, vocab[cls]]}
    decoder = {"type": "WordPiece", "prefix": "##", "cleanup": True}
    return layout(model, _special(specials, vocab), {"type": "BertPreTokenizer"}, decoder, normalizer, post)


def bert_normalizer(lowercase: bool = True, chinese: bool = True, strip_accents: bool | None = None) -> dict:
    """The normalizer of a file with BERT's rules; strip_accents None: as lowercase."""
    normalizer = {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": chinese}
    return normalizer | {"strip_accents": strip_accents, "lowercase": lowercase}


def unigram(scored_pieces: list[tuple[str, float]], specials: list[str]) -> dict:
    """The file's content for Unigram: specials first, then pieces with their log probabilities; </s> ends a text."""
    vocab = [[token, 0.0] for token in specials] + [[piece, score] for piece, score in scored_pieces]
    model = {"type": "Unigram", "unk_id": specials.index("<unk>"), "vocab": vocab, "byte_fallback": False}
    ids = {token: n for n, token in enumerate(specials)}
    end = {"SpecialToken": {"id": "</s>", "type_id": 0}}
    a, b = ({"Sequence": {"id": part, "type_id": 0}} for part in "AB")
    post = {
        "type": "TemplateProcessing", "single": [a, end], "pair": [a, end, b, end],
        "special_tokens": {"</s>": {"id": "</s>", "ids": [ids["</s>"]], "tokens": ["</s>"]}},
    } if "</s>" in ids else None  # fmt: skip
    return layout(model, _special(specials, ids), SPACE_MARK, SPACE_MARK, post=post)


def merges(model: dict) -> list[tuple[str, ...]]:
    """The merges of a BPE model as pairs; older files write a pair as one text with a space in it."""
    return [tuple(pair.split(" ") if isinstance(pair, str) else pair) for pair in model["merges"]]


def refuse(what: str, model: dict, settings: str) -> None:
    """Raise Unsupported if the model uses any of these settings (names with spaces between them)."""
    for name in settings.split():
        if model.get(name):
            raise Unsupported(f"{what} is read without {name}, which is {model[name]!r} here")


def _special(tokens, ids: dict[str, int]) -> list[dict]:
    return [added_token(token, ids[token]) for token in tokens]
