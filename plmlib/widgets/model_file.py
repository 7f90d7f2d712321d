"""A model as the page reads it: one safetensors file that holds weights, config and tokenizer."""

import base64
import json
import zlib
from dataclasses import asdict

import torch
from safetensors.torch import save

from plmlib.config import diff, tiny
from plmlib.models.causal import CausalLM
from plmlib.models.masked import MaskedLM
from plmlib.models.seq2seq import Seq2SeqLM
from plmlib.text.words import Words

# The page computes what tiny() describes, in every skeleton, with these fields free.
SIZES = ("vocab_size", "d_model", "n_layers", "n_heads", "d_head", "d_ff", "max_len")
DECODER = (*SIZES, "norm_place", "norm_eps", "activation", "tied")  # js/core/transformer.js: GPT-1 and GPT-2
ENCODER = (*DECODER, "skeleton", "embed_norm", "n_segments", "order_head")  # js/core/encoder.js: BERT
SEQ2SEQ = (  # js/core/seq2seq.js: T5 and BART
    *(*DECODER, "skeleton", "n_decoder_layers", "positions", "position_offset", "rel_buckets"),
    *("rel_distance", "embed_norm", "norm", "scale_scores", "scale_logits", "start_id"),
)
VALUES = {"positions": ("learned", "relative")}  # of a free field, where the page knows only some
FIRST = ("init_std", "embed_std")  # from which js/core/untrained.js draws an encoder's first weights
# These concern training and padding only, or (bias) are known from the tensors.
TRAINING = ("bias", "init_std", "embed_std", "dropout", "attention_dropout", "activation_dropout")
PADDING = ("count_padding",)
SHAPES = {
    "causal": ("GPT-1 and GPT-2", DECODER),
    "masked": ("GPT-1, GPT-2 and BERT", (*ENCODER, *FIRST)),
    "seq2seq": ("T5 and BART", SEQ2SEQ),
}


def pack(model: CausalLM | MaskedLM | Seq2SeqLM, tokenizer) -> bytes:
    """Return the model file of a model of any skeleton, with its tokenizer, a `ByteBPE` or `Words`.

    Weights are stored in half precision where that loses nothing, else in single precision.

    Raises ValueError for a model of a shape that the page cannot run, and for a tokenizer of another size or
    rule.

    Chapter: 2.2, 3.4 and 4.1
    """
    config = asdict(model.config)
    shapes, fields = SHAPES.get(config["skeleton"], SHAPES["causal"])
    read = {name: config[name] for name in fields}
    wrong = diff(model.config, tiny(**read)).keys() - {*TRAINING, *PADDING}
    wrong |= {name for name, known in VALUES.items() if read.get(name, known[0]) not in known}
    if wrong:
        found = ", ".join(f"{name}={config[name]!r}" for name in sorted(wrong))
        raise ValueError(
            f"the page runs {shapes} shapes, not {found}; give the widget a model built from tiny()"
        )
    if config["skeleton"] == "seq2seq":
        model.need_decoder()
    if tokenizer.vocab_size != config["vocab_size"]:
        raise ValueError(
            f"the tokenizer has {tokenizer.vocab_size} tokens, the model {config['vocab_size']}; "
            "they must agree"
        )
    metadata = {
        "config": json.dumps(read),
        "tokenizer": json.dumps(vocabulary(tokenizer), ensure_ascii=False),
    }
    return _in_order(save({name: smallest(weight) for name, weight in model.state_dict().items()}, metadata))


def _in_order(file: bytes) -> bytes:
    """Return a safetensors file with its metadata in order: `save` shuffles them at every call."""
    start = 8 + int.from_bytes(file[:8], "little")
    header = json.loads(file[8:start])
    header["__metadata__"] = dict(sorted(header["__metadata__"].items()))
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # the weights begin at a multiple of 8
    return len(text).to_bytes(8, "little") + text + file[start:]


def smallest(weight: torch.Tensor) -> torch.Tensor:
    """Return the tensor in float16 if that changes no entry, else in float32."""
    weight = weight.detach().cpu().float().contiguous()
    half = weight.half()
    return half if torch.equal(half.float(), weight) else weight


def script(name: str, file: bytes) -> str:
    """Return a classic script, which a page from disk may load: it registers the file as plm.models[name].

    The bytes at even places come before those at odd places, and all are deflated: the upper bytes of weights
    resemble one another, so the script is a sixth smaller. js/core/packed.js reads it.
    """
    packed = base64.b64encode(zlib.compress(file[::2] + file[1::2], 9)).decode()
    return f'((globalThis.plm??={{}}).models??={{}})[{json.dumps(name)}]="{packed}";\n'


def vocabulary(tokenizer) -> dict:
    """Return what the page needs: of a `ByteBPE` tokens, merges and the end; of `Words` tokens and marks.

    Raises ValueError for a tokenizer that cuts text by another rule.
    """
    tokens = tokenizer.tokens(range(tokenizer.vocab_size))
    if isinstance(tokenizer, Words):
        return {"kind": "words", "tokens": tokens, **marks(tokenizer)}
    as_gpt2(tokenizer, "it can also cut whole words: give one from ByteBPE.train or Words.train")
    return {"tokens": tokens, "merges": [f"{a} {b}" for a, b in tokenizer.merges], "end": tokenizer.eos}


def marks(words: Words) -> dict:
    """Return the ids of the special tokens of a `Words`, by what they are for."""
    return {
        "unknown": words.id("[UNK]"),
        "begin": words.bos,
        "end": words.eos,
        "mask": words.mask,
        "specials": words.special_ids,
    }


def as_gpt2(tokenizer, fix: str = "give SamplingLab one from ByteBPE.train") -> None:
    """Raise ValueError unless the tokenizer cuts text as GPT-2 does, which the page can do too."""
    if not getattr(tokenizer, "as_gpt2", False):
        raise ValueError(f"the page cuts text as GPT-2 does, {tokenizer!r} does not; {fix}")
