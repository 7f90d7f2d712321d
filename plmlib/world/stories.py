"""Stories: somebody finds, loses or buys something; other things happen; the end recalls who and what."""

from collections.abc import Iterator
from functools import cache

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.lexicon import pools, tables
from plmlib.world.rules import LANGUAGES, grammar

SENTENCES, MOST_FILLERS, MOST_TOKENS = 6, 6, 96
# What the end may say after each cause.
_ENDS = {
    "find": ("keep", "give"), "lose": ("miss",), "buy": ("keep",), "get": ("keep",),
    "borrow": ("give",), "hide": ("secret",), "win": ("keep",),
}  # fmt: skip


@cache
def _rules():
    rules = grammar()
    mood = {"pos": rules["good"], "neg": rules["bad"]}
    ends = {
        cause: tuple(s for end in kinds for s in rules[f"recall.{end}"]) for cause, kinds in _ENDS.items()
    }
    topics = sorted({entry["topic"] for entry in tables()["place"]})
    people = {sex: [p for p in tables()["person"] if p["sex"] == sex] for sex in "fm"}
    follow = {polarity: rules["follow"] + shapes for polarity, shapes in mood.items()}
    return rules, ends, topics, people, follow


def stories(uniform, lang: str, part: str = "train", fillers: int | None = None) -> Iterator[Document]:
    """Stories of six sentences, or of seven and eight with 5 and 6 fillers; at most 96 tokens.

    fillers  number of sentences between cause and recall, 0 to 6; None draws it

    Raises ValueError for another number of fillers.

    Labels: name, object, colour (words), cause (their indices at the first mention), recall (at the last
    mention), distance (number of fillers), kind, topic, polarity, question, answer, summary, sentences (start
    index of each).
    Chapter: 3.1
    """
    if fillers is not None:
        checks.integer("fillers", fillers, 0, MOST_FILLERS)
    rules, ends, topics, people, follow = _rules()
    kinds, lexicon = tuple(_ENDS), tables()

    def pick(pool):
        return pool[int(uniform() * len(pool))]

    while True:
        kind, topic, polarity = pick(kinds), pick(topics), pick(("pos", "neg"))
        first, second = pick(("fm", "mf"))
        local = pools("topic", topic)
        state = {
            "A": pick(people[first]), "B": pick(people[second]), "O": pick(lexicon["object"]),
            "C": pick(lexicon["colour"]), "T": pick(lexicon["time"]),
        }  # fmt: skip
        gap = int(uniform() * (MOST_FILLERS + 1)) if fillers is None else fillers
        before = int(uniform() * (max(SENTENCES, gap + 2) - gap - 1))
        after = max(SENTENCES, gap + 2) - gap - 2 - before
        shapes = [pick(rules["scene"]) for _ in range(before)]
        shapes.append(pick(rules[f"cause.{kind}"]))
        later = [
            pick(rules["scene"]) if uniform() < 0.4 else pick(follow[polarity]) for _ in range(gap + after)
        ]
        shapes += later[:gap]
        shapes.append(pick(ends[kind]))
        shapes += later[gap:]
        filled = [(shape, shape.fill(state, local, uniform)) for shape in shapes]
        both = {lang_: [shape.side(lang_).say(words) for shape, words in filled] for lang_ in LANGUAGES}
        if any(sum(sentence.count(" ") + 1 for sentence in said) > MOST_TOKENS for said in both.values()):
            continue  # too long in one of the languages: the other must not keep it either
        said, starts = both[lang], [0]
        for sentence in said[:-1]:
            starts.append(starts[-1] + sentence.count(" ") + 1)
        labels = {
            "kind": kind, "topic": topic, "polarity": polarity, "distance": gap, "sentences": starts,
            "name": state["A"][lang], "object": state["O"][lang], "colour": state["C"][lang],
            "cause": _where(said, starts, before, state, lang),
            "recall": _where(said, starts, before + gap + 1, state, lang),
        }  # fmt: skip
        asked = pick(("name", "object", "colour"))
        labels["question"] = pick(rules[f"question.{asked}"]).side(lang).say(state)
        labels["answer"] = labels[asked]
        labels["summary"] = rules[f"summary.{kind}"][0].side(lang).say(state)
        yield document(" ".join(said), lang, labels)


def _where(said, starts, at, state, lang):
    words = said[at].split()
    return {
        name: starts[at] + words.index(state[r][lang])
        for name, r in (("name", "A"), ("object", "O"), ("colour", "C"))
    }
