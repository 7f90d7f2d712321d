"""A source and a target: translation with word alignment, free order, denoising, entailment, dialogue."""

from collections.abc import Iterator
from functools import cache

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.lexicon import Entry, tables
from plmlib.world.probes import stated_countries
from plmlib.world.rules import Shape, grammar
from plmlib.world.speaker import PARTS, Speaker, halves

_OTHER = {"en": "zh", "zh": "en"}


def _translated(shape: Shape, state: dict, lang: str, labels: dict) -> Document:
    """A filled sentence shape in `lang`, with its translation and the word alignment."""
    links = shape.align(state)
    source, target = shape.side(lang).say(state), shape.side(_OTHER[lang]).say(state)
    links = links if lang == "en" else [(j, i) for i, j in links]
    return document(source, lang, labels, target, _OTHER[lang], links)


def zh(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """One sentence and its translation; English and Chinese put its phrases in different orders.

    The content words are drawn independently, so that no word can be guessed from another. `lang` is the
    source's.

    Labels: shape (which of the 36 sentence shapes).   Chapter: 4.1
    """
    speaker = Speaker(uniform, lang)
    shapes = speaker.rules["zh"]
    while True:
        number = int(uniform() * len(shapes))
        state = shapes[number].fill({}, speaker.tables, uniform)
        yield _translated(shapes[number], state, lang, {"shape": number})


@cache
def _narrative_shapes() -> tuple[Shape, ...]:
    rules = (
        "scene",
        "follow",
        "good",
        "bad",
        "cause",
        "recall",
        "summary",
        "sense",
        "sentiment",
        "zh",
        "denoise",
        "facts",
    )
    return tuple(s for name, shapes in grammar().items() if name.split(".")[0] in rules for s in shapes)


def translation(uniform, lang: str, part: str = "train", capitals: str = "all") -> Iterator[Document]:
    """A sentence from nearly all registers and its translation, with word alignment.

    capitals  "all": also states the capitals that `facts` holds out; "stated": only those that the training
              part of `facts` states, so that the others stay unstated in a mixture of the two registers

    Raises ValueError for another choice of capitals.

    Labels: none.   Chapter: 4.1
    """
    checks.choice("capitals", capitals, ("all", "stated"))
    speaker, shapes = Speaker(uniform, lang), _narrative_shapes()
    stating_a_capital = speaker.rules["facts.capital"] if capitals == "stated" else ()
    stated_only = speaker.tables | {"country": stated_countries()}
    while True:
        shape = speaker.pick(shapes)
        sense = speaker.pick(speaker.tables["sense"])
        near = [entry for entry in speaker.tables["evidence"] if entry["field"] == sense["field"]]
        bound = {"W": sense} | dict(zip("EF", speaker.sample(near, 2), strict=True))
        pools = stated_only if shape in stating_a_capital else speaker.tables
        state = shape.fill(bound, pools, uniform)
        yield _translated(shape, state, lang, {})


_PARTICLES = {"A": "ga", "B": "to", "O": "o", "X": "de"}


def case(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """`lisbon de sarah ga letter o cleaned tom to` → `sarah with tom cleaned a letter in lisbon`.

    The phrases of the source come in any order; a particle after each says which role it plays.

    Labels: roles (role of each source word).   Chapter: 4.1
    """
    speaker = Speaker(uniform, lang)
    (shape,) = speaker.rules["case"]
    column = lang
    while True:
        state = shape.fill({}, speaker.tables, uniform)
        phrases = speaker.shuffled([*_PARTICLES, "deed"])
        words, roles = [], []
        for role in phrases:
            particle = [_PARTICLES[role]] if role in _PARTICLES else []
            words += [state[role][column], *particle]
            roles += [role] * (1 + len(particle))
        target, links, at = [], [], 0
        for word, _ in shape.side(lang).words:
            role = word[0] if isinstance(word, tuple) else None
            if role and word[1] == column:
                links.append((words.index(state[role][column]), at))
            target.append(state[word[0]][word[1]] if role else word)
            at += 1
        yield document(" ".join(words), "en", {"roles": roles}, " ".join(target), lang, links)


def order(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """`#4 garden oslo #1 sold #3 white bottle #2 clara` → the phrases sorted by their marks.

    Labels: none.   Chapter: 4.1
    """
    speaker = Speaker(uniform, lang)
    while True:
        rows = speaker.tables
        phrases = [
            [speaker.pick(rows["place"]), speaker.pick(rows["city"])],
            [speaker.pick(rows["deed"])],
            [speaker.pick(rows["colour"]), speaker.pick(rows["object"])],
            [speaker.pick(rows["person"])],
        ]
        marked = list(zip(speaker.shuffled(range(1, 5)), phrases, strict=True))
        words, at = [], {}
        for mark, phrase in speaker.shuffled(marked):
            words.append(f"#{mark}")
            at[mark] = len(words)
            words += [entry[lang] for entry in phrase]
        target, links = [], []
        for mark, phrase in sorted(marked, key=lambda pair: pair[0]):
            links += [(at[mark] + i, len(target) + i) for i in range(len(phrase))]
            target += [entry[lang] for entry in phrase]
        yield document(" ".join(words), "en", {}, " ".join(target), "en", links)


def people_things_places(which: str) -> dict[str, list[Entry]]:
    """All tables, but only 80 names, 40 things and 30 places; `which` of them says `halves`."""
    rows = {"person": 80, "object": 40, "place": 30}
    return tables() | {name: halves(tables()[name][:n], which) for name, n in rows.items()}


TASKS = ("text", "summary", "order", "passive")


def denoise(
    uniform, lang: str, part: str = "train", task: str = "text", closing: float = 0.5
) -> Iterator[Document]:
    """`… anna found a red kite . anna gave the kite to tom . [tom has the red kite now .]`

    part     "train": all words; "seen" and "test": disjoint halves of names, things and places
    task     "text": documents for denoising, without a target; "summary": three sentences → the closing one;
             "order": a sentence with its words shuffled → the sentence; "passive": gave → was given
    closing  share of the "text" documents that end with the closing sentence, 0 to 1

    Raises ValueError for another part or task and for a share outside [0, 1].

    Labels: giver, taker, object, colour.   Chapter: 4.3
    """
    checks.choice("part", part, PARTS)
    checks.choice("task", task, TASKS)
    checks.real("closing", closing, 0, 1)
    speaker, pools = Speaker(uniform, lang), people_things_places(PARTS[part])
    roles = {
        "A": "person",
        "B": "person",
        "O": "object",
        "C": "colour",
        "P": "place",
        "T": "time",
        "job": "job",
    }
    while True:
        state = {role: speaker.pick(pools[name]) for role, name in roles.items()}
        while state["B"] is state["A"]:
            state["B"] = speaker.pick(pools["person"])
        given = "passive" if task == "text" and speaker.chance(0.25) else "gave"
        story = [speaker.say(f"denoise.{rule}", state) for rule in ("went", "found", given)]
        has, passive = speaker.say("denoise.has", state), speaker.say("denoise.passive", state)
        known = {
            "giver": state["A"][lang],
            "taker": state["B"][lang],
            "object": state["O"][lang],
            "colour": state["C"][lang],
        }
        if task == "text":
            yield document(" ".join([*story, has] if speaker.chance(closing) else story), lang, known)
        elif task == "summary":
            yield document(" ".join(story), lang, known, has, lang)
        elif task == "order":
            yield document(" ".join(speaker.shuffled(story[0].split())), lang, known, story[0], lang)
        else:
            active = speaker.rules["denoise.gave"][0].side(lang).say(state)
            yield document(active, lang, known, passive, lang)


def nli(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """`anna has a flute today .` → `anna has a kind of instrument .`: does the second sentence follow?

    part  "train": only entailments, with all things, as text from which the kinds are learned; "seen" and
          "test": all three labels, with disjoint halves of the things

    A person has one thing, so another kind contradicts; a sentence about another person is neutral. Raises
    ValueError for another part.

    Labels: label, kind (of the thing in the premise).   Chapter: 2.5
    """
    checks.choice("part", part, PARTS)
    speaker = Speaker(uniform, lang)
    names, kinds = speaker.tables["person"][:60], speaker.tables["kind"]
    things = {
        k["en"]: halves([t for t in speaker.tables["thing"] if t["kind"] == k["en"]], PARTS[part])
        for k in kinds
    }
    while True:
        kind, name = speaker.pick(kinds), speaker.pick(names)
        label = "entailment" if part == "train" else speaker.pick(("entailment", "neutral", "contradiction"))
        state = {"A": name, "thing": speaker.pick(things[kind["en"]])}
        premise = speaker.say("nli.premise", state)
        other = speaker.pick([n for n in names if n is not name]) if label == "neutral" else name
        claimed = speaker.pick([k for k in kinds if k is not kind]) if label == "contradiction" else kind
        hypothesis = speaker.say("nli.hypothesis", {"A": other, "kind": claimed})
        yield document(premise, lang, {"label": label, "kind": kind["en"]}, hypothesis, lang)


def dialogue(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """A turn of a dialogue and its reply.

    Labels: none.   Chapter: 4.3
    """
    speaker = Speaker(uniform, lang)
    while True:
        turn, _, reply = speaker.say("dialogue", {}).partition(" || ")
        yield document(turn, lang, {}, reply, lang)
