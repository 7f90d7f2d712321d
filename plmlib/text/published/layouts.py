"""What a tokenizer.json holds, for each kind of tokenizer that is trained here or read from older files."""

from plmlib.storage import Unsupported

BERT = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
SPACES = {"type": "WhitespaceSplit"}
SPACE_MARK = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}


FLAGS = ("single_word", "lstrip", "rstrip", "normalized", "special")


def added_token(token: str, id: int, **flags) -> dict:
    """An entry of `added_tokens`: special, and found exactly as it is spelled, unless flags say otherwise."""
    return {"id": id, "content": token} | dict.fromkeys(FLAGS, False) | {"special": True} | flags


def special_tokens(tokens, ids: dict[str, int]) -> list[dict]:
    """Entries of `added_tokens` for special tokens."""
    return [added_token(token, ids[token]) for token in tokens]


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
    return layout(model, special_tokens(specials, vocab), SPACES, None, post=bert_post(vocab))


def bpe(vocab: dict[str, int], merges: list, **more) -> dict:
    """The model part of a file for BPE."""
    model = {
        "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
        "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
    }  # fmt: skip
    return model | more | {"vocab": vocab, "merges": [list(pair) for pair in merges]}


def byte_level(
    vocab: dict[str, int], merges: list, added: list[dict], prefix: bool = False, post=None
) -> dict:
    """The file's content for byte-level BPE; prefix: whether a space is put before every text."""
    cut = {"type": "ByteLevel", "add_prefix_space": prefix, "trim_offsets": True, "use_regex": True}
    return layout(bpe(vocab, merges), added, cut, cut, post=post)


def gpt1(vocab: dict[str, int], merges: list, added: list[dict], unk: str = "<unk>") -> dict:
    """The file's content for BPE over characters where </w> ends a word, with BERT's rules for words."""
    model = bpe(vocab, merges, unk_token=unk, end_of_word_suffix="</w>")
    decoder = {"type": "BPEDecoder", "suffix": "</w>"}
    words = {"type": "BertPreTokenizer"}
    return layout(model, added, words, decoder, bert_normalizer())


def word_piece(
    vocab: dict[str, int], added: list[dict], normalizer: dict, unk="[UNK]", cls="[CLS]", sep="[SEP]"
) -> dict:
    """The file's content for WordPiece with BERT's rules."""
    model = {
        "type": "WordPiece", "unk_token": unk, "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100, "vocab": vocab,
    }  # fmt: skip
    ids = vocab | {token["content"]: token["id"] for token in added}
    post = bert_post(ids, cls, sep)
    decoder = {"type": "WordPiece", "prefix": "##", "cleanup": True}
    return layout(model, added, {"type": "BertPreTokenizer"}, decoder, normalizer, post)


def bert_post(ids: dict[str, int], cls="[CLS]", sep="[SEP]") -> dict | None:
    """The rule [CLS] text [SEP] pair [SEP], where the vocabulary has both tokens."""
    if not {sep, cls} <= ids.keys():
        return None
    return {"type": "BertProcessing", "sep": [sep, ids[sep]], "cls": [cls, ids[cls]]}


def bert_normalizer(lowercase: bool = True, chinese: bool = True, strip_accents: bool | None = None) -> dict:
    """The normalizer of a file with BERT's rules; strip_accents None: as lowercase."""
    normalizer = {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": chinese}
    return normalizer | {"strip_accents": strip_accents, "lowercase": lowercase}


def unigram(scored_pieces: list[tuple[str, float]], specials: list[str]) -> dict:
    """The file's content for Unigram: specials, then pieces with log probabilities; </s> ends a text."""
    vocab = [[token, 0.0] for token in specials] + [[piece, score] for piece, score in scored_pieces]
    model = {"type": "Unigram", "unk_id": specials.index("<unk>"), "vocab": vocab, "byte_fallback": False}
    ids = {token: n for n, token in enumerate(specials)}
    post = template(None, "</s>" if "</s>" in ids else None, ids)
    return layout(model, special_tokens(specials, ids), SPACE_MARK, SPACE_MARK, post=post)


def template(begin: str | None, end: str | None, ids: dict[str, int], second_segment: int = 0) -> dict | None:
    """The post-processor that puts a token before or after each text of the model's input."""
    tokens = [token for token in (begin, end) if token is not None]
    if not tokens:
        return None

    def framed(text: str, segment: int) -> list[dict]:
        parts = [{"Sequence": {"id": text, "type_id": segment}}]
        if begin is not None:
            parts.insert(0, {"SpecialToken": {"id": begin, "type_id": segment}})
        if end is not None:
            parts.append({"SpecialToken": {"id": end, "type_id": segment}})
        return parts

    return {
        "type": "TemplateProcessing", "single": framed("A", 0),
        "pair": framed("A", 0) + framed("B", second_segment),
        "special_tokens": {token: {"id": token, "ids": [ids[token]], "tokens": [token]} for token in tokens},
    }  # fmt: skip


def merges(model: dict) -> list[tuple[str, ...]]:
    """The merges of a BPE model as pairs; older files write a pair as one text with a space in it."""
    return [tuple(pair.split(" ") if isinstance(pair, str) else pair) for pair in model["merges"]]


def refuse(what: str, model: dict, settings: str) -> None:
    """Raise Unsupported if the model uses any of these settings (names with spaces between them)."""
    for name in settings.split():
        if model.get(name):
            raise Unsupported(f"{what} is read without {name}, which is {model[name]!r} here")
