"""Experiments of notebook 4.3: where spans fall, BART's five noises, and three ways to condition a text."""

import copy
from collections.abc import Callable
from functools import cache, partial

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints.corpora import SEED, SENTINELS, SPECIALS, Corrupted, broken, spans
from plmlib.checkpoints.recipes import BETAS, bart, gpt, t5
from plmlib.checkpoints.results import experiment
from plmlib.generation import generate
from plmlib.objectives import cross_entropy, prefix_lm, seq2seq, shift, shift_prefix
from plmlib.objectives.noise import NOISES
from plmlib.text import Words
from plmlib.training import train


@cache
def texts() -> list[str]:
    """The training texts: three or four sentences about somebody who finds a thing and gives it away."""
    return world.texts("denoise", 20_000, seed=SEED)


def new_texts(n: int) -> list[str]:
    """Held-out texts."""
    return world.texts("denoise", n, seed=SEED, part="test")


def trained(noise, make, seed: int, steps: int = 700, batch_size: int = 64) -> tuple[nn.Module, Words]:
    """A model trained to repair texts that `noise` damages, and its tokenizer."""
    corpus = Corrupted("denoise", 20_000, noise)
    tokenizer = corpus.tokenizer(texts())
    model = make(tokenizer.vocab_size, seed)
    draw = corpus.deal(tokenizer, texts(), batch_size, steps)
    train(model, draw, seq2seq, steps=steps, betas=BETAS, seed=seed, progress=False)
    return model.eval(), tokenizer


# where spans fall


PLACES = {  # where the hidden tokens begin, as a share of the tokens before which they can begin
    "start": 0.0,
    "second token": 0.04,  # in texts of 22 to 33 tokens, the gap begins behind the first one
    "first third": 1 / 3,
    "middle": 0.5,
    "last third": 2 / 3,
    "end": 1.0,
}
GAP = 4  # tokens: with a rate of 15 %, most texts have one span of four tokens
two_and_one = partial(t5, n_decoder_layers=1)  # two encoder layers, one decoder layer


def with_gap(tokenizer, begin, n: int = 100) -> tuple[list[Tensor], list[Tensor]]:
    """Held-out texts in each of which GAP tokens are hidden: sources and targets, both with the end token.

    begin  the place of the first hidden token, as a share of the possible places (see PLACES)
    """
    x, y = (tokenizer.id(token) for token in SENTINELS[:2])
    sources, targets = [], []
    for text in new_texts(n):
        ids = tokenizer.encode(text)
        at = round(begin * (len(ids) - GAP))
        sources.append(torch.tensor([*ids[:at], x, *ids[at + GAP :], tokenizer.eos]))
        targets.append(torch.tensor([x, *ids[at : at + GAP], y, tokenizer.eos]))
    return sources, targets


def padded(texts: list[Tensor], pad: int) -> tuple[Tensor, Tensor]:
    """Texts of different lengths as ids (B, T) and keep (B, T)."""
    ids = nn.utils.rnn.pad_sequence(texts, batch_first=True, padding_value=pad)
    lengths = torch.tensor([len(text) for text in texts])
    return ids, torch.arange(ids.shape[1]) < lengths[:, None]


@torch.no_grad()
def filled(model, tokenizer, begin) -> dict[str, float]:
    """How well the hidden tokens at one place are found.

    tokens  share of hidden tokens that get the highest probability, each after the true ones before it
    nats    loss of a hidden token
    exact   share of texts whose whole target is written without help
    """
    sources, targets = with_gap(tokenizer, begin)
    source, keep = padded(sources, tokenizer.pad)
    target = torch.stack(targets)
    inputs = torch.cat([torch.full_like(target[:, :1], model.config.start_id), target[:, :-1]], 1)
    logits = model(source, inputs, source_keep=keep)[:, 1 : GAP + 1]
    hidden = target[:, 1 : GAP + 1]
    text = generate(model, source, GAP + 6, temperature=0, keep=keep, stop=tokenizer.eos)[:, 1:]
    length = min(target.shape[1], text.shape[1])
    return {
        "tokens": (logits.argmax(-1) == hidden).double().mean().item(),
        "nats": cross_entropy(logits, hidden).item(),
        "exact": (text[:, :length] == target[:, :length]).all(1).double().mean().item(),
    }


def span_places(seed: int, placement: str) -> dict:
    """How well a T5 fills the start, the middle and the end, with spans placed in one way in training."""
    model, tokenizer = trained(spans(placement=placement), two_and_one, seed)
    return {place: filled(model, tokenizer, begin) for place, begin in PLACES.items()}


for _placement in ("even", "released"):
    experiment(
        f"spans-{_placement}",
        texts=texts,
        recipe=f"20,000 texts, T5 2+1, rate .15, mean length 3, placement {_placement}, 700 steps; four "
        "hidden tokens at six places of 100 held-out texts",
        spread=0.15,
    )(partial(span_places, placement=_placement))


# five noises


TASKS = ("order", "summary", "passive")
PAIRS = (16, 64)
one_and_two = partial(bart, n_decoder_layers=2)  # one encoder layer, two decoder layers


def encoded(tokenizer, documents) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Documents as source, target and what is real of them."""
    source, source_keep = tokenizer.encode_batch([d.spaced for d in documents], eos=True)
    target, target_keep = tokenizer.encode_batch([" ".join(d.target_tokens) for d in documents], eos=True)
    return source, target, source_keep, target_keep


def pairs(tokenizer, task: str, n: int, first: int = 0) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """n examples of a task from the `first` on: source, target and what is real of them."""
    documents = world.documents("denoise", first + n, seed=SEED, part="seen", task=task)[first:]
    return encoded(tokenizer, documents)


def taken(parts: tuple[Tensor, ...], size: int) -> Callable:
    """A draw of `size` rows of all parts."""

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(len(parts[0]), (size,), generator=rng)
        return tuple(part[chosen] for part in parts)

    return draw


def dealt(tokenizer, documents) -> Callable:
    """A draw of 32 documents as source, target and what is real of them."""
    return taken(encoded(tokenizer, documents), 32)


def replies(model, tokenizer, turns: list[str]) -> list[str]:
    """What a model answers to every turn."""
    source, keep = tokenizer.encode_batch(turns, eos=True)
    return written(model.eval(), tokenizer, source, keep)


def fine_tuned(
    model, tokenizer, task: str, n: int, seed: int, steps: int = 150, lr: float = 1e-3
) -> nn.Module:
    """A copy of the model that has learned a task from n pairs."""
    draw = taken(pairs(tokenizer, task, n), 16)
    learner = copy.deepcopy(model)
    with torch.enable_grad():
        train(learner, draw, seq2seq, steps=steps, lr=lr, betas=BETAS, seed=seed, progress=False)
    return learner.eval()


def written(
    model, tokenizer, source: Tensor, keep: Tensor, longest: int = 40, start: int | None = None
) -> list[str]:
    """What a model writes for every source, word by word the most probable one."""
    text = generate(model, source, longest, 0, keep=keep, stop=tokenizer.eos, start=start)[:, 1:]
    return [tokenizer.decode(row[row != tokenizer.eos]) for row in text]


def exact(model, tokenizer, task: str, n: int = 120) -> float:
    """The share of n new examples in which the whole target is right."""
    source, target, keep, target_keep = pairs(tokenizer, task, n, first=1000)
    texts = written(model, tokenizer, source, keep, target.shape[1] + 2)
    wanted = [tokenizer.decode(row[real][:-1]) for row, real in zip(target, target_keep)]
    return sum(text == want for text, want in zip(texts, wanted)) / n


def noise_as_pretraining(seed: int, names: tuple[str, ...]) -> dict:
    """Share of right answers in three tasks, after pre-training on noises (or none) and a few pairs."""
    how = {}
    if names:
        model, tokenizer = trained(broken(*names), one_and_two, seed, batch_size=32)
    else:  # random weights, with twice the steps and twice the rate
        tokenizer = Corrupted("denoise", 20_000, broken("mask")).tokenizer(texts())
        model, how = one_and_two(tokenizer.vocab_size, seed), {"steps": 300, "lr": 2e-3}
    found = {}
    for task in TASKS:
        for n in PAIRS:
            learner = fine_tuned(model, tokenizer, task, n, seed, **how)
            found[f"{task} {n}"] = exact(learner, tokenizer, task)
    return found


PRETRAINING = {"none": (), **{name: (name,) for name in NOISES}, "permute + infill": ("permute", "infill")}
for _name, _noises in PRETRAINING.items():
    experiment(
        f"noise-{_name.replace(' + ', '-')}",
        texts=texts,
        recipe=f"20,000 texts, BART 1+2, noise: {_name}, 700 steps; then 150 steps on 16 or 64 pairs of "
        "three tasks (none: 300 steps, twice the rate), 120 new examples each",
        spread=0.3,
    )(partial(noise_as_pretraining, names=_noises))


# an encoder-decoder, or a decoder that reads the source first


def sentence_pairs(n: int, part: str) -> list[world.Document]:
    """English sentences with their Chinese translation."""
    return world.documents("zh", n, seed=SEED, part=part)


def sentence_texts() -> list[str]:
    """The training texts of the race."""
    return [f"{d.spaced} {' '.join(d.target_tokens)}" for d in sentence_pairs(20_000, "train")]


RACERS = {  # name: layers of a decoder, and whether the source is read from both sides
    "decoder, 1 layer, causal": (1, False),
    "decoder, 2 layers, causal": (2, False),
    "decoder, 2 layers, prefix-LM": (2, True),
}


def joined(tokenizer, documents, target: bool = True) -> tuple[Tensor, Tensor, Tensor]:
    """Source, [BOS], target, [EOS] in one row: ids (B, T), the length of the prefix (B,), keep (B, T)."""
    rows_of, prefixes = [], []
    for document in documents:
        source = tokenizer.encode(document.spaced)
        answer = tokenizer.encode(" ".join(document.target_tokens)) if target else []
        end = [tokenizer.eos] if target else []
        rows_of.append(torch.tensor([*source, tokenizer.bos, *answer, *end]))
        prefixes.append(len(source) + 1)
    ids, keep = padded(rows_of, tokenizer.pad)
    return ids, torch.tensor(prefixes), keep


def answer_loss(model, ids: Tensor, prefix: Tensor, keep: Tensor) -> Tensor:
    """The loss of the target alone, for a decoder that reads every token from the left."""
    inputs, labels, _ = shift_prefix(ids, prefix, keep)
    return cross_entropy(model(inputs), labels)


@torch.no_grad()
def answers(model, tokenizer, documents, both_sides: bool, longest: int = 30) -> list[str]:
    """The most probable target, word by word, by a decoder that has read the source."""
    found = []
    for document in documents:
        ids, prefix, _ = joined(tokenizer, [document], target=False)
        for _ in range(longest):
            n = ids.shape[1]
            at = torch.arange(n)
            mask = (at[None] <= at[:, None]) | (at < (prefix if both_sides else 0))
            ids = torch.cat([ids, model(ids, mask=mask)[:, -1:].argmax(-1)], 1)
            if ids[0, -1] == tokenizer.eos:
                break
        found.append(tokenizer.decode(ids[0, prefix:-1]))
    return found


@experiment(
    "translation-race",
    texts=sentence_texts,
    recipe="20,000 sentences, English to Chinese, 450 steps of 64: BART 1+1, and GPTs of 1 and 2 layers that "
    "read the source first; 200 held-out sentences",
    spread=0.15,
)
def translation_race(seed: int) -> dict:
    """Share of exact translations, and parameters: encoder-decoder against decoders, equal steps."""
    documents, tests = sentence_pairs(20_000, "train"), sentence_pairs(200, "test")
    tokenizer = Words.train(sentence_texts(), specials=SPECIALS)
    draw_pairs = taken(encoded(tokenizer, documents), 64)
    wanted = [" ".join(d.target_tokens) for d in tests]
    how = {"steps": 450, "betas": BETAS, "seed": seed, "progress": False}
    model = bart(tokenizer.vocab_size, seed)
    train(model, draw_pairs, seq2seq, **how)
    ids, keep = tokenizer.encode_batch([d.spaced for d in tests], eos=True)
    texts_of = written(model.eval(), tokenizer, ids, keep)
    found = {"encoder-decoder 1 + 1": sum(a == b for a, b in zip(texts_of, wanted)) / len(tests)}
    ids, prefix, keep = joined(tokenizer, documents)
    draw_joined = taken((ids, prefix, keep), 64)
    for name, (layers, both_sides) in RACERS.items():
        model = gpt(tokenizer.vocab_size, seed, n_layers=layers)
        train(model, draw_joined, prefix_lm if both_sides else answer_loss, **how)
        texts_of = answers(model.eval(), tokenizer, tests, both_sides)
        found[name] = sum(a == b for a, b in zip(texts_of, wanted)) / len(tests)
    return found


# language tokens


LANGUAGE = {"en": "<en>", "zh": "<zh>"}
DIRECTIONS = {  # name: (language of the source, language of the target)
    "translation": (("en", "zh"), ("zh", "en")),
    "translation and copying": (("en", "zh"), ("zh", "en"), ("en", "en"), ("zh", "zh")),
}


def tagged(tokenizer, said: dict[str, list[str]], here: str, there: str) -> tuple[Tensor, ...]:
    """mBART's rows: the source ends with its language, the decoder's input begins with the target's."""
    source_tag, target_tag = (tokenizer.id(LANGUAGE[lang]) for lang in (here, there))
    source = [torch.tensor([*tokenizer.encode(text), tokenizer.eos, source_tag]) for text in said[here]]
    target = [torch.tensor([target_tag, *tokenizer.encode(text), tokenizer.eos]) for text in said[there]]
    return *padded(source, tokenizer.pad), *padded(target, tokenizer.pad)


def tagged_loss(model, source: Tensor, source_keep: Tensor, target: Tensor, target_keep: Tensor) -> Tensor:
    """The loss of the target behind its language token."""
    inputs, labels = shift(target, target_keep)
    return cross_entropy(model(source, inputs, source_keep=source_keep), labels)


def chinese(text: str) -> float:
    """The share of Chinese words in a text, without punctuation."""
    words = [word for word in text.split() if word.isalpha()]
    return sum(word[0] >= "\u4e00" for word in words) / max(len(words), 1)


@experiment(
    "language-tags",
    texts=sentence_texts,
    recipe="20,000 sentences in English and Chinese, BART 1+1 with mBART's language tokens, 900 steps of 64: "
    "translation both ways, without and with copying in the same language; 100 held-out sentences",
    spread=0.2,
)
def language_tags(seed: int) -> dict:
    """Does the decoder's first token decide the language? Share of Chinese words for every source and tag."""
    tokenizer = Words.train(sentence_texts(), specials=(*SPECIALS, *LANGUAGE.values()))
    said, tests = both_languages(20_000, "train"), both_languages(100, "test")
    found = {}
    for name, directions in DIRECTIONS.items():
        tables = [tagged(tokenizer, said, *direction) for direction in directions]

        def draw(rng, tables=tables):
            table = tables[int(torch.randint(len(tables), (1,), generator=rng))]
            return taken(table, 64)(rng)

        model = bart(tokenizer.vocab_size, seed)
        train(model, draw, tagged_loss, steps=900, betas=BETAS, seed=seed, progress=False)
        found[name] = {}
        for here in LANGUAGE:
            for there in LANGUAGE:
                source, keep, _, _ = tagged(tokenizer, tests, here, there)
                start = tokenizer.id(LANGUAGE[there])
                texts_of = written(model.eval(), tokenizer, source, keep, start=start)
                right = sum(text == want for text, want in zip(texts_of, tests[there])) / len(texts_of)
                share = sum(map(chinese, texts_of)) / len(texts_of)
                found[name][f"{here} {there}"] = {"chinese": share, "exact": right}
    return found


def both_languages(n: int, part: str) -> dict[str, list[str]]:
    """n sentences in English and in Chinese."""
    documents = sentence_pairs(n, part)
    return {
        "en": [d.spaced for d in documents],
        "zh": [" ".join(d.target_tokens) for d in documents],
    }
