"""TranslatorLab: where does a decoder look while it writes, and what if it may not look there?"""

import base64
import re
from functools import cache

import torch
from torch import Tensor

from plmlib import world
from plmlib.generation import beam, beam_score
from plmlib.models.hooks import capture
from plmlib.text import Words
from plmlib.widgets import base
from plmlib.widgets.with_models import WithModels, _load

LIMITS = base.limits("translator-lab")
TAGS = {"zh": ">>zh", "en": ">>en"}  # says, first in the source, which language is wanted
LANGUAGES = {"zh": "Chinese", "en": "English"}
MOST = 60  # words of a translation
EXAMPLES = 6
EXAMPLE_SEED = 5
HAN, LATIN = "\u3400-\u9fff", "A-Za-z"
LOSS = 0.1  # a smaller loss of probability counts as none
WRITTEN = ("text", "direction", "width")  # what decides the translation


class TranslatorLab(WithModels):
    """A sentence and its translation; what each word looks at, and what it loses if it may not look there.

    model      (model, tokenizer), an encoder-decoder with whole words; or the name of a checkpoint
    text       up to 32 words of the model's vocabulary; Chinese may be written without spaces. Default: the
               first example
    direction  "zh": English → Chinese, "en": Chinese → English
    width      of the beam, 1 to 5; 1 is greedy
    head       of the last decoder layer, from 1; 0 is the mean of all heads
    at         place of the target word that is shown in detail, from 0
    cut        place of the source token that is silenced: it is masked out of the cross-attention. -1: none.
               Where the model has tags, place 0 is the tag, >>zh or >>en, and 1 the first word
    gold       whether the links of the course's lexicon are shown, on examples
    question   "falls": by how much does the word's probability fall if the source token is silenced that it
               looks at most? "none" where the text around the widget asks. What shows the answer is covered
               until the reader guesses, or asks to see it
    controls   names of the knobs to show, None for all
    lang       "en", "zh", or "" for the page's language

    Row t of the map is the position that predicts target word t: it has read the words before it. The page
    first shows what Python computed. When the reader changes something, it loads the model and computes
    everything itself; the site has a file only for shipped checkpoints, so a model of your own stays as it
    was recorded there. Raises ValueError, TypeError for anything else, naming the argument; a word that the
    model does not know is named, and never replaced.

    Source: Bahdanau et al. 2015, section 5.2.1; Jain & Wallace 2019.   Chapter: 4.1
    """

    _esm = base.script("translator-lab", "lm")
    _css = base.styles("translator-lab")
    plm_name = "translator-lab"

    text = base.limited(LIMITS["text"], "she ate fish with her father a few days later .")
    direction = base.limited(LIMITS["direction"], "zh")
    width = base.limited(LIMITS["width"], 1)
    head = base.limited(LIMITS["head"], 0)
    at = base.limited(LIMITS["at"], 0)
    cut = base.limited(LIMITS["cut"], -1)
    gold = base.limited(LIMITS["gold"], True)
    question = base.limited(LIMITS["question"], "falls")
    model = base.limited(LIMITS["model"], "translator")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, model="translator", **state):
        own = None
        if isinstance(model, str):
            state["model"] = model
        elif _is_shipped(model, "translator"):
            state["model"] = "translator"
        else:
            own = {"model": _checked(model)}
        if "text" not in state and state.get("direction") in TAGS:
            state["text"] = examples()[state["direction"]][0]["text"]
        super().__init__(own, **state)
        network, _ = _checked(self.networks["model"])
        if self.head > network.config.n_heads:
            raise ValueError(f"head must be in [0, {network.config.n_heads}], got {self.head}; 0 is the mean")
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in (*WRITTEN, "cut")}
        if self.recorded.get("state") != state:
            self.recorded = record(*self.networks["model"], state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each target word: where it looks, and what changes it most."""
        found = look(*self.networks["model"], *(getattr(self, name) for name in WRITTEN))
        weights = found["weights"].mean(0) if self.head == 0 else found["weights"][self.head - 1]
        rows, moved, same = [], 0, 0
        for t, word in enumerate(found["target"]):
            p, without = found["p"][t], found["cut"][t]
            seen, felt = int(weights[t].argmax()), int(without.argmin())
            moved += bool(p - without[felt] >= LOSS)
            same += bool(p - without[felt] >= LOSS and seen == felt)
            looks = [f"{found['source'][s]} ({weights[t, s]:.2f})" for s in (seen, felt)]
            rows.append(
                (word, f"{p:.2f}", looks[0], f"{without[seen]:.2f}", looks[1], f"{without[felt]:.2f}")
            )
        word, before, looks, after, *_ = rows[min(self.at, len(rows) - 1)]
        finding = (
            f"“{self.text}” → “{sentence(found['target'], self.direction)}”. “{word}” looks most at {looks}; "
            f"with that token silenced its probability goes from {before} to {after}. Of {len(rows)} target "
            f"tokens, {moved} lose {LOSS:.0%} or more of probability if one source token is silenced; for "
            f"{same} of these it is the token that gets most of their attention."
        )
        columns = ("target", "P", "looks most at", "P without it", "lowest P without", "P then")
        return base.Fallback(finding, columns, tuple(rows))


def _checked(pair) -> tuple:
    """Return (model, tokenizer); raises ValueError unless it is an encoder-decoder with whole words."""
    if not isinstance(pair, (tuple, list)) or len(pair) < 2:
        raise ValueError(f'model must be (model, tokenizer) or a name such as "translator", got {pair!r}')
    model, tokenizer = pair[:2]
    if getattr(getattr(model, "config", None), "skeleton", "") != "seq2seq":
        raise ValueError("model must have an encoder and a decoder, such as that of load('translator')")
    if not isinstance(tokenizer, Words) or tokenizer.eos is None:
        raise ValueError(f"the tokenizer must be Words with an end token, got {tokenizer!r}")
    return model, tokenizer


def _is_shipped(pair, name: str) -> bool:
    """Are these the weights and the words of a shipped checkpoint, of which the site has a file?"""
    (model, tokenizer), (shipped, words) = _checked(pair), _load(name)
    own, theirs = model.state_dict(), shipped.state_dict()
    same = own.keys() == theirs.keys() and all(
        own[key].shape == theirs[key].shape and torch.equal(own[key].cpu(), theirs[key]) for key in own
    )
    return same and tokenizer.tokens(range(tokenizer.vocab_size)) == words.tokens(range(words.vocab_size))


@cache
def examples() -> dict[str, list[dict]]:
    """Return sentences that no model was trained on, both ways round: text, target and gold links.

    Of 60 documents these are the ones of at most 12 words whose links cross most often: there the two
    languages put their words in different orders.
    """
    documents = world.documents("translation", 60, seed=EXAMPLE_SEED, part="test")
    short = [one for one in documents if len(one.tokens) <= 12 and len(one.target_tokens) <= 14]
    chosen = sorted(short, key=lambda one: -crossings(one.alignment))[:EXAMPLES]
    found = {"zh": [], "en": []}
    for document in chosen:
        source, target = list(document.tokens), list(document.target_tokens)
        links = [list(link) for link in document.alignment]
        found["zh"].append({"text": " ".join(source), "target": " ".join(target), "links": links})
        turned = [[j, i] for i, j in links]
        found["en"].append({"text": " ".join(target), "target": " ".join(source), "links": turned})
    return found


def crossings(links) -> int:
    """Return how many pairs of links cross: their words stand in another order in the other language."""
    return sum((i - k) * (j - n) < 0 for at, (i, j) in enumerate(links) for k, n in links[:at])


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
    if not 1 <= len(words) <= LIMITS["text"]["words"]:
        raise ValueError(f"text must have 1 to {LIMITS['text']['words']} words, got {len(words)}")
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


def record(model, tokenizer, state: dict) -> dict:
    """Return what the page shows before it has the model.

    state  has text, direction, width and cut
    """
    found = look(model, tokenizer, **state)
    return {
        "state": state,
        "source": found["source"],
        "target": found["target"],
        "texts": [
            {"tokens": tokens, "logProb": round(log_prob, 5), "score": round(score, 5)}
            for tokens, log_prob, score in found["texts"]
        ],
        "p": packed(found["p"]),
        "weights": packed(found["weights"]),
        "cut": packed(found["cut"]),
        "anew": found["anew"],
        "layers": len(model.decoder),
        "examples": examples(),
    }


def packed(numbers: Tensor) -> str:
    """Return numbers in half precision as base64."""
    return base64.b64encode(numbers.half().numpy().astype("<f2").tobytes()).decode()
