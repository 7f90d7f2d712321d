"""AttentionLab: where do the heads of an encoder and of a decoder look, and what does one head change?"""

import base64

import torch
from torch import Tensor, nn

from plmlib.layers import masks
from plmlib.models.hooks import capture
from plmlib.widgets import base
from plmlib.widgets.translation import segment
from plmlib.widgets.with_models import WithModels

LIMITS = base.limits("attention-lab")
READ = ("text", "reader", "at", "hide", "off_layer", "off_head")  # what decides all numbers
NAMES = {"model": "encoder", "causal": "decoder"}
SHARES = ("own", "previous", "next", "marks", "other")  # whom a head looks at
TOP = 4  # likeliest words that are compared, with all heads and without one
LOSS = 0.1  # a smaller loss of probability counts as none
MOST = LIMITS["text"]["high"]  # words of a sentence


class AttentionLab(WithModels):
    """A sentence in a small encoder and a small decoder: the attention weights of every head, live.

    text       1 to 24 words of the course's small world; a word that the models do not know is named in the
               error, and never replaced
    reader     "model": the encoder, which sees both sides; "causal": the decoder, which sees the left side
    layer, head  the head whose map is large, both from 1
    row        the token, from 0 with [CLS], whose row is described. -1: the one that predicts word `at`
    at         place of the word that is predicted, from 0
    hide       whether the encoder reads [MASK] in the place of that word. The decoder needs no hiding: it
               predicts the word from the words before it
    off_layer, off_head  a head that is switched off, both from 1: its values are set to 0 before the output
               layer. All maps and predictions are those of the model without it. 0 and 0: none
    view       "map" or "lines"
    question   "neighbour": which head looks most at the next token (in the decoder: at the previous one)?
               "heads": how many heads lower the probability of word `at` by 10 points if each is switched
               off alone? "none" where the text around the widget asks. What shows the answer is covered until
               the reader guesses, or asks to see it
    model, causal  names of checkpoints with one vocabulary of words
    networks   instead of these: {"model": (model, tokenizer), "causal": (model, tokenizer)} of your own
    controls   names of the knobs to show, None for all
    lang       "en", "zh", or "" for the page's language

    The page first shows what Python computed. When the reader changes something, it loads the models and
    computes everything itself. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Vaswani et al. 2017, section 3.2; Jain & Wallace 2019.   Chapter: 1.2
    """

    _esm = base.script("attention-lab", "lm")
    _css = base.styles("attention-lab")
    plm_name = "attention-lab"
    MODELS = ("model", "causal")

    text = base.limited(LIMITS["text"], LIMITS["text"]["examples"][0])
    reader = base.limited(LIMITS["reader"], "model")
    layer = base.limited(LIMITS["layer"], 1)
    head = base.limited(LIMITS["head"], 1)
    row = base.limited(LIMITS["row"], -1)
    at = base.limited(LIMITS["at"], 5)
    hide = base.limited(LIMITS["hide"], True)
    off_layer = base.limited(LIMITS["off_layer"], 0)
    off_head = base.limited(LIMITS["off_head"], 0)
    view = base.limited(LIMITS["view"], "map")
    question = base.limited(LIMITS["question"], "neighbour")
    model = base.limited(LIMITS["model"], "tiny-bert")
    causal = base.limited(LIMITS["causal"], "mixture-gpt")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, networks: dict | None = None, **state):
        super().__init__(networks, **state)
        config = self.networks[self.reader][0].config
        for name, most in (("layer", config.n_layers), ("head", config.n_heads)):
            for part in (name, f"off_{name}"):
                if getattr(self, part) > most:
                    raise ValueError(
                        f"{part} must be at most {most}, got {getattr(self, part)}: "
                        f"the {NAMES[self.reader]} has {config.n_layers} layers of {config.n_heads} heads"
                    )
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in READ}
        if self.recorded.get("state") != state:
            self.recorded = record(self.networks, state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each head: entropy, whom it looks at, P(word) without it."""
        found = look(self.networks, **{name: getattr(self, name) for name in READ})
        weights, tokens = found["weights"], found["tokens"]
        split = shares(weights, self.reader == "causal")
        spread = entropy(weights).mean(-1)
        L, H = spread.shape
        rows = []
        for k in range(L * H):
            layer, head = divmod(k, H)
            numbers = (spread[layer, head], *split[layer, head], found["falls"][k])
            rows.append((f"{layer + 1}.{head + 1}", *(f"{float(x):.2f}" for x in numbers)))
        side = "previous" if self.reader == "causal" else "next"
        near = split[..., SHARES.index(side)].flatten()
        best = int(near.argmax())
        lost = sum(bool(found["p"] - p >= LOSS) for p in found["falls"])
        finding = (
            f"The {NAMES[self.reader]} reads “{' '.join(tokens)}”. "
            f"Layer {best // H + 1}, head {best % H + 1} gives more weight to the {side} token than any "
            f"other head: {near[best]:.2f} on average. "
            f"The probability of “{found['target']}” is {found['p']:.2f}; "
            f"of the {L * H} heads, each switched off alone, {lost} lower it by {LOSS:.0%} or more."
        )
        columns = (
            *("head", "entropy (nats)", "itself", "previous", "next", "[CLS], [SEP]", "others"),
            f"P({found['target']}) without it",
        )
        return base.Fallback(finding, columns, tuple(rows))


def read(text: str, tokenizer) -> list[str]:
    """Return the words of a text, in small letters. Raises ValueError for words the models do not know."""
    known = set(tokenizer.tokens(range(tokenizer.vocab_size))) - set(tokenizer.tokens(tokenizer.special_ids))
    words = segment(text, known.__contains__)
    unknown = list(dict.fromkeys(word for word in words if word not in known))
    if unknown:
        raise ValueError(f"text has words that the models do not know: {', '.join(unknown)}")
    if not 1 <= len(words) <= MOST:
        raise ValueError(f"text must have 1 to {MOST} words, got {len(words)}")
    return words


def inputs(words: list[str], at: int, reader: str, hide: bool, tokenizer) -> tuple[list[int], int, int]:
    """Return the ids that a model reads, the position that predicts word `at`, and the id of this word."""
    ids = [tokenizer.bos, *tokenizer.encode(" ".join(words))]
    target = ids[at + 1]
    if reader == "causal":
        return ids, at, target
    if hide:
        ids[at + 1] = tokenizer.mask
    return [*ids, tokenizer.eos], at + 1, target


def switched_off(model: nn.Module, layer: int, head: int) -> dict:
    """Return what capture(model, edit=…) takes to set the values of a head to 0; both count from 0."""
    start = (2 * model.config.n_heads + head) * model.config.d_head

    def silence(qkv: Tensor) -> Tensor:
        changed = qkv.clone()
        changed[..., start : start + model.config.d_head] = 0
        return changed

    return {f"layers.{layer}.attention.qkv": silence}


def run(model: nn.Module, ids: list[int], off: tuple[int, int] | None = None) -> tuple[Tensor, Tensor]:
    """Return ln P (T, V) and the weights (L, H, T, T) of a model, with head `off` switched off."""
    edit = switched_off(model, *off) if off else None
    with torch.inference_mode(), capture(model, "layers.*.attention.weights", edit=edit) as seen:
        logits = model(torch.tensor([ids]))[0]
    return logits.log_softmax(-1), torch.stack([calls[0][0] for calls in seen.values()])


def entropy(weights: Tensor) -> Tensor:
    """Return the entropy in nats of each row of weights: (…, S) -> (…)."""
    return torch.special.entr(weights).sum(-1)


def shares(weights: Tensor, causal: bool) -> Tensor:
    """Return how much weight a head gives, on average over its rows, to each group in SHARES.

    weights (L, H, T, T) -> (L, H, 5); every token is in one group only, the first that fits
    """
    T = weights.shape[-1]
    place = torch.arange(T)
    distance = place[None] - place[:, None]  # of key s from query t
    mark = (place == 0) | ((place == T - 1) & torch.tensor(not causal))
    groups = [distance == 0, distance == -1, distance == 1, mark.expand(T, T)]
    group = torch.full((T, T), 4)
    for k in reversed(range(4)):
        group[groups[k]] = k
    return torch.stack([(weights * (group == k)).sum((-1, -2)) / T for k in range(5)], dim=-1)


def even(T: int, causal: bool) -> Tensor:
    """Return the weights (T, T) of a head that spreads its weight evenly over all that it may see."""
    mask = (masks.causal(T) if causal else masks.bidirectional(T)).float()
    return mask / mask.sum(-1, keepdim=True)


def compared(before: Tensor, after: Tensor, target: int) -> list[int]:
    """Return the ids of the likeliest words before and after a change of ln P (V), and of the right word."""
    best = [logp.sort(descending=True, stable=True).indices[:TOP].tolist() for logp in (before, after)]
    return list(dict.fromkeys([*best[0], *best[1], target]))


def look(networks: dict, text, reader, at, hide, off_layer=0, off_head=0) -> dict:
    """Return the maps of all heads, and what the model predicts with all heads and without one.

    tokens         as they are read (T);   position  the one that predicts word `at`;   target  this word
    weights        (L, H, T, T), of the model without the switched-off head
    top            (word, probability, probability without the head); the likeliest first
    p, falls       the probability of the word; and without each head, (L * H)
    """
    model, tokenizer = networks[reader]
    words = read(text, tokenizer)
    ids, position, target = inputs(words, min(at, len(words) - 1), reader, hide, tokenizer)
    L, H = model.config.n_layers, model.config.n_heads
    before, weights = run(model, ids)
    before = before[position]
    after = before
    if off_layer and off_head:
        after, weights = run(model, ids, (off_layer - 1, off_head - 1))
        after = after[position]
    names = tokenizer.tokens(range(tokenizer.vocab_size))
    best = compared(before, after, target)
    falls = [float(run(model, ids, divmod(k, H))[0][position, target].exp()) for k in range(L * H)]
    return {
        "tokens": [names[i] for i in ids],
        "position": position,
        "target": names[target],
        "weights": weights,
        "top": [(names[i], float(before[i].exp()), float(after[i].exp())) for i in best],
        "p": float(before[target].exp()),
        "falls": falls,
    }


def record(networks: dict, state: dict) -> dict:
    """Return what the page shows before it has models: what look() finds, the weights in half precision."""
    found = look(networks, **state)
    L, H = found["weights"].shape[:2]
    return {
        **{key: found[key] for key in ("tokens", "position", "target")},
        "state": state,
        "layers": L,
        "heads": H,
        "weights": packed(found["weights"]),
        "top": [[word, round(p, 6), round(q, 6)] for word, p, q in found["top"]],
        "p": round(found["p"], 6),
        "falls": [round(p, 6) for p in found["falls"]],
    }


def packed(numbers: Tensor) -> str:
    """Return numbers in half precision as base64."""
    return base64.b64encode(numbers.half().numpy().astype("<f2").tobytes()).decode()
