"""Mini-documents, with an ambiguous word or a sentiment, and the diary, a text without an end."""

from collections.abc import Iterator

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.lexicon import grouped, pools, tables
from plmlib.world.rules import grammar

SIDES = ("left", "right", "both")
SHORTEST = 15


def minis(
    uniform, lang: str, part: str = "train", kind: str | None = None, side: str | None = None
) -> Iterator[Document]:
    """Mini-documents of 15 to 40 English words: a word whose sense the context decides, or a sentiment.

    kind  "sense" or "sentiment"; None draws it
    side  of an ambiguous word where the evidence is: "left", "right" or "both"; None draws it

    Raises ValueError for another kind or side.

    Labels: kind, topic, polarity (only of a sentiment), word (only of a sense, as all that follow), at (its
    index), sense (the Chinese word), field, side, evidence (two nouns).   Chapter: 1.1
    """
    if kind is not None:
        checks.choice("kind", kind, ("sense", "sentiment"))
    if side is not None:
        checks.choice("side", side, SIDES)
    rules, lexicon, fields = grammar(), tables(), grouped("evidence", "field")
    topics = sorted({entry["topic"] for entry in lexicon["place"]})

    def pick(pool):
        return pool[int(uniform() * len(pool))]

    while True:
        topic = pick(topics)
        known = {"kind": kind or pick(("sense", "sentiment")), "topic": topic}
        local, state = pools("topic", topic), {}
        if known["kind"] == "sense":
            word, where = pick(lexicon["sense"]), side or pick(SIDES)
            first, second = pick(fields[word["field"]]), pick(fields[word["field"]])
            while second is first:
                second = pick(fields[word["field"]])
            state = {"W": word, "E": first, "F": second}
            shape = pick(rules[f"sense.{where}"])
            known |= {"word": word["en"], "sense": word["zh"], "field": word["field"], "side": where}
            known["evidence"] = [first[lang], second[lang]]
        else:
            known["polarity"] = pick(("pos", "neg"))
            shape = pick(rules[f"sentiment.{known['polarity']}"])
        full = shape.fill(state, local, uniform)
        core = shape.side(lang).say(full)
        said, length = [core], len(shape.en.say(full).split())
        while length < SHORTEST:
            frame = pick(rules["scene"])
            full = frame.fill({}, local, uniform)
            said.insert(int(uniform() * (len(said) + 1)), frame.side(lang).say(full))
            length += len(frame.en.say(full).split())
        text = " ".join(said)
        if known["kind"] == "sense":
            known["at"] = text.split().index(word[lang])
        yield document(text, lang, known)


def diary(uniform, lang: str, part: str = "train", in_order: float = 0.9) -> Iterator[Document]:
    """A diary, one day per document; put end to end, the documents are a text that never ends (`stream`).

    in_order  share of the documents whose weekday is the one after the last, 0 to 1; else it is drawn

    Raises ValueError for a share outside [0, 1].

    Labels: weekday (0 is Monday).   Chapter: 3.4
    """
    checks.real("in_order", in_order, 0, 1)
    rules, lexicon = grammar(), tables()
    (opening,), entries, days = rules["diary.opening"], rules["diary.entry"], lexicon["weekday"]
    day = int(uniform() * 7)
    while True:
        said = [opening.side(lang).say(opening.fill({"D": days[day]}, lexicon, uniform))]
        unused = list(entries)
        for _ in range(3 + int(uniform() * 3)):
            shape = unused.pop(int(uniform() * len(unused)))
            said.append(shape.side(lang).say(shape.fill({}, lexicon, uniform)))
        yield document(" ".join(said), lang, {"weekday": day})
        day = (day + 1) % 7 if uniform() < in_order else int(uniform() * 7)
