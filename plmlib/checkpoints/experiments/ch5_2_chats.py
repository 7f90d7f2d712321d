"""Experiment of notebook 5.2: one interface, a chat."""

from collections.abc import Callable
from functools import cache

import torch
from torch import Tensor, nn

from plmlib import world
from plmlib.checkpoints import shelf
from plmlib.checkpoints.corpora import CORPORA, SEED
from plmlib.checkpoints.corpora.documents import cause_and_recall
from plmlib.checkpoints.corpora.source_and_target import BETWEEN, after_prompt
from plmlib.checkpoints.experiments.ch5_2_reviews import LABELS, says
from plmlib.checkpoints.experiments.ch5_2_training import taught
from plmlib.checkpoints.recipes import gpt
from plmlib.checkpoints.results import experiment
from plmlib.generation import generate
from plmlib.generation.measures import until

CHATS = ("sentiment", "thing", "story")


@cache
def chats(n: int, part: str) -> list[tuple[str, str, str]]:
    """Requests of three kinds in turn: kind, what the user says, what the assistant should answer."""
    seed = SEED + 2 + (part != "train")
    reviews = world.documents("reviews", n, seed=seed, part=part, shots=1)
    stories = world.documents("stories", n, seed=seed, part=part)
    made = []
    for i in range(n):
        kind, story = CHATS[i % 3], stories[i]
        if kind == "sentiment":
            label = LABELS[reviews[i].labels["polarity"][0]]
            made.append((kind, f"is this positive or negative ? {says(reviews[i])}", f"{label} ."))
        elif kind == "thing":
            thing = f"the {story.labels['colour']} {story.labels['object']} ."
            made.append((kind, f"which thing is it ? {cause(story)}", thing))
        else:
            made.append((kind, f"tell me a story about {story.labels['name']} .", cause_and_recall(story)))
    return made


def cause(story) -> str:
    """The sentence of a story that first names the thing and its colour."""
    begins = [*story.labels["sentences"], len(story.tokens)]
    place = story.labels["cause"]["colour"]
    i = max(i for i, begin in enumerate(begins) if begin <= place)
    return " ".join(story.tokens[begins[i] : begins[i + 1]])


def template(request: str) -> str:
    """A request as the text that the model continues. It must not end with a space."""
    return f"user : {request} assistant :"


@cache
def chat_rows(n: int) -> tuple[Tensor, Tensor, Tensor]:
    """ids, tokens of each prompt, and keep."""
    _, tokenizer, _ = shelf.load("tiny-gpt")
    prompts = [[tokenizer.bos, *tokenizer.encode(template(request))] for _, request, _ in chats(n, "train")]
    replies = [[*tokenizer.encode(f" {reply}"), tokenizer.bos] for _, _, reply in chats(n, "train")]
    lengths = torch.tensor([len(prompt) + len(reply) for prompt, reply in zip(prompts, replies)])
    keep = torch.arange(int(lengths.max())) < lengths[:, None]
    ids = torch.zeros(keep.shape, dtype=torch.long)
    ids[keep] = torch.tensor([i for pair in zip(prompts, replies) for part in pair for i in part])
    return ids, torch.tensor([len(prompt) for prompt in prompts]), keep


def reply_to(model, tokenizer, request: str, most: int = 48, template: Callable = template) -> str:
    """What the model writes after the request, greedily, until it ends the text."""
    ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(template(request))]])
    made = generate(model, ids, most, temperature=0, stop=tokenizer.bos)
    return tokenizer.decode(until(made, tokenizer.bos, start=ids.shape[1])[0]).strip()


def is_answer(kind: str, request: str, reply: str, right: str) -> bool:
    """A story must name the person and end; everything else must be the right answer, word for word."""
    if kind == "story":
        return request.split()[-2] in reply.split() and reply.endswith(".") and len(reply.split()) > 8
    return reply == right


def answered(model, tokenizer, n: int = 90, template: Callable = template) -> dict[str, float]:
    """The share of new requests of each kind that are answered."""
    right = {kind: [] for kind in CHATS}
    for kind, request, answer in chats(n, "test"):
        reply = reply_to(model, tokenizer, request, template=template)
        right[kind].append(is_answer(kind, request, reply, answer))
    return {kind: sum(found) / len(found) for kind, found in right.items()}


def tuned_to_chat(seed: int, begin: str = "pretrained", steps: int = 200) -> nn.Module:
    """A tiny GPT after training on 3,000 chats; begin "scratch": from random weights."""
    model, tokenizer, _ = shelf.load("tiny-gpt" if seed == 0 else f"tiny-gpt-{seed}")
    if begin == "scratch":
        model = gpt(tokenizer.vocab_size, seed, d_model=96, n_layers=3)
    ids, prompt, keep = chat_rows(3000)

    def draw(rng: torch.Generator) -> tuple[Tensor, ...]:
        chosen = torch.randint(len(ids), (16,), generator=rng)
        longest = int(keep[chosen].sum(1).max())
        return ids[chosen, :longest], prompt[chosen], keep[chosen, :longest]

    return taught(model, draw, after_prompt, steps, seed, lr=1e-3)


def more_of_the_same(seed: int, steps: int = 200) -> nn.Module:
    """The tiny GPT after as many steps on the texts that it was pre-trained on."""
    model, tokenizer, _ = shelf.load("tiny-gpt" if seed == 0 else f"tiny-gpt-{seed}")
    corpus = CORPORA["bilingual"]
    draw = corpus.deal(tokenizer, corpus.texts(2000, "train"), 16, steps)
    return taught(model, draw, corpus.objective(tokenizer), steps, seed, lr=1e-3)


@experiment(
    "chat-tuning",
    texts=lambda: [request + BETWEEN + reply for _, request, reply in chats(3000, "train")],
    recipe="the tiny GPTs of three seeds, 200 steps of 16 on 3,000 chats of three kinds, loss on the reply, "
    "learning rate 1e-3; the same from random weights; and 200 steps on the texts of pre-training; greedy "
    "replies to 90 new requests",
    seeds=3,
    spread=0.3,
)
def chat_tuning(seed: int) -> dict:
    """Requests answered by the same model before and after training on chats."""
    model, tokenizer, _ = shelf.load("tiny-gpt" if seed == 0 else f"tiny-gpt-{seed}")
    made = {
        "pre-trained": model,
        "more pre-training": more_of_the_same(seed),
        "chats, from random weights": tuned_to_chat(seed, "scratch"),
        "pre-trained, then chats": tuned_to_chat(seed),
    }
    return {name: answered(made[name], tokenizer) for name in made}
