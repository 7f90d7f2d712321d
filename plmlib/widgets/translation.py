"""What TranslatorLab computes: a text's words, its translation, what that looks at, and what it loses."""

import re

import torch
from torch import Tensor

from plmlib.generation import beam, beam_score
from plmlib.models.hooks import capture
from plmlib.text import Words
from plmlib.widgets import base

TAGS = {"zh": ">>zh", "en": ">>en"}  # says, first in the source, which language is wanted
LANGUAGES = {"zh": "Chinese", "en": "English"}
HAN, LATIN = "\u3400-\u9fff", "A-Za-z"
LONGEST = base.limits("translator-lab")["text"]["words"]  # words of a source
MOST = 60  # words of a translation


def segment(text: str, known) -> list[str]:
    """Cut a text into words: at spaces, and Chinese by the longest words that known(word) says are known.

    Latin letters and hyphens in a row are one word, in small letters; any other character is one, and so is
    a row of Chinese characters with which no known word begins.
    """
    words = []
    for piece in re.split("[ \t\r\n\f\v\xa0\u2000-\u200a\u3000]+", text):
        piece = re.sub("[A-Z]", lambda letter: letter[0].lower(), piece)
        if piece and known(piece):
            words.append(piece)
            continue
        for run in re.findall(f"[{LATIN}-]+|[{HAN}]+|.", piece, re.DOTALL):
            words += longest_words(run, known) if re.match(f"[{HAN}]", run) else [run]
    return words


def longest_words(run: str, known, longest: int = 8) -> list[str]:
    """Return the words of a row of Chinese characters, from the left, each as long as possible."""
    words, rest, unknown = [], run, ""
    while rest:
        size = next((n for n in range(min(longest, len(rest)), 0, -1) if known(rest[:n])), 0)
        if size and unknown:
            words.append(unknown)
            unknown = ""
        if size:
            words.append(rest[:size])
        else:
            unknown += rest[0]
        rest = rest[size or 1 :]
    return [*words, unknown] if unknown else words


def read(text: str, direction: str, tokenizer: Words) -> list[str]:
    """Return the words of a source. Raises ValueError for words that are unknown, or not of its language."""
    ordinary = set(tokenizer.tokens(range(tokenizer.vocab_size))) - {*TAGS.values()}
    ordinary -= set(tokenizer.tokens(tokenizer.special_ids))
    words = segment(text, ordinary.__contains__)
    unknown = list(dict.fromkeys(word for word in words if word not in ordinary))
    if unknown:
        raise ValueError(f"text has words that the model does not know: {', '.join(unknown)}")
    language = "en" if direction == "zh" else "zh"
    other = HAN if language == "en" else LATIN
    foreign = list(dict.fromkeys(word for word in words if re.search(f"[{other}]", word)))
    if foreign:
        raise ValueError(
            f"text must be {LANGUAGES[language]} where the translation is {LANGUAGES[direction]}, "
            f"got {', '.join(foreign)}"
        )
    if not 1 <= len(words) <= LONGEST:
        raise ValueError(f"text must have 1 to {LONGEST} words, got {len(words)}")
    return words


def source_of(words: list[str], direction: str, tokenizer: Words) -> Tensor:
    """Return the ids (1, S) that the encoder reads: the tag if the model has one, the words, the end."""
    tag = tokenizer.encode(TAGS[direction])
    tag = [] if tag == [tokenizer.id("[UNK]")] else tag
    return torch.tensor([[*tag, *tokenizer.encode(" ".join(words)), tokenizer.eos]])


def sentence(tokens: list[str], direction: str) -> str:
    """Return a translation as one writes it: Chinese without spaces, no end token."""
    words = [token for token in tokens if token != "[EOS]"]
    return ("" if direction == "zh" else " ").join(words)


@torch.inference_mode()
def look(model, tokenizer, text: str, direction: str, width: int = 1, cut: int = -1) -> dict:
    """Return a translation, what it looks at, and what it loses.

    source, target  tokens (S), (T)
    texts           what beam search finds: (tokens, ln P, score), the best first; the first is `target`
    p               (T) the probability of each target word after the words before it
    weights         (H, T, S) cross-attention of the last decoder layer: row t predicts target word t
    cut             (T, S) the same probabilities with source token s silenced
    anew            tokens of the translation that is written with source token `cut` silenced, or None
    """
    words = read(text, direction, tokenizer)
    source = source_of(words, direction, tokenizer)
    S = source.shape[1]
    most = min(MOST, _longest(model) - 1)
    search = {"max_new_tokens": most, "width": width, "stop": tokenizer.eos}
    found = beam(model, source, **search)
    target = found[0][0][None]
    memory = model.encode(source)
    name = f"decoder.{len(model.decoder) - 1}.cross_attention.weights"
    with capture(model, name) as seen:
        p = _chances(model, memory, target, None)
    keeps = [torch.arange(S)[None] != s for s in range(S)]
    without = torch.stack([_chances(model, memory, target, keep) for keep in keeps], dim=-1)
    texts = [
        (tokenizer.tokens(ids[1:].tolist()), log_prob, beam_score(log_prob, len(ids) - 1))
        for ids, log_prob in found
    ]
    anew = None
    if 0 <= cut < S:
        reader = _Silenced(model, memory, keeps[cut])
        ids = beam(reader, target[:, :1], **search)[0][0]
        anew = tokenizer.tokens(ids[1:].tolist())
    return {
        "source": tokenizer.tokens(source[0].tolist()),
        "target": texts[0][0],
        "texts": texts,
        "p": p,
        "weights": seen[name][0][0],
        "cut": without,
        "anew": anew,
    }


class _Silenced:
    """The decoder with an encoded source of which a token may not be seen: ids (B, T) -> logits."""

    def __init__(self, model, memory: Tensor, keep: Tensor):
        self.model, self.memory, self.keep = model, memory, keep
        self.config, self.vocab_size = model.config, model.config.vocab_size

    def __call__(self, ids: Tensor) -> Tensor:
        memory, keep = (one.expand(len(ids), *one.shape[1:]) for one in (self.memory, self.keep))
        return self.model.decode(memory, ids, keep)


def _chances(model, memory: Tensor, target: Tensor, keep: Tensor | None) -> Tensor:
    """Return the probability (T) of each token of the target after the first, with the tokens before it."""
    logits = model.decode(memory, target[:, :-1], keep)[0]
    return logits.softmax(-1).gather(-1, target[0, 1:, None])[:, 0]


def _longest(model) -> int:
    return 10**6 if model.config.positions == "relative" else model.config.max_len
