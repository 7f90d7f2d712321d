"""Questions about a passage whose answer is a span of it: extractive question answering, as in SQuAD."""

from collections.abc import Iterator

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.speaker import PARTS, Speaker
from plmlib.world.two_texts import people_things_places

# What happens to a thing, first and then, each in one of two ways; A, B, C, O and P are roles of the grammar.
EVENTS = (("found", "hid"), ("gave", "sold"))
# Question word -> which event answers it, and the roles with which the answer begins and ends.
ANSWERS = {"who": (0, "A", "A"), "whom": (1, "B", "B"), "what": (0, "C", "O"), "where": (0, "P", "P")}


def questions(
    uniform, lang: str, part: str = "train", asked: str | None = None, key: str = "verb"
) -> Iterator[Document]:
    """`the red kite had been found by anna . …` → `who had found the kite ?`: the answer is a span.

    The text is a passage of four sentences about two things and three people, and the target is a question
    about one of the things. A passage holds two or three candidates for each answer, each fact is said in one
    of several word orders, and the sentences come in any order. So neither a place in the passage nor its
    words without their order give the answer.

    part   "train": all words; "seen" and "test": disjoint halves of names, things and places
    asked  "who" (found or hid it), "whom" (was it given or sold to), "what" or "where"; None draws it
    key    "verb": one thing was found and the other hidden, one given and the other sold, so the verb of the
           question leads to the sentence; "thing": the same happens to both things, so only the thing or the
           name in the question leads there, which is much harder to learn

    Raises ValueError for another part, question word or key.

    Labels: asked, answer (its words separated by spaces), start, end (indices of its first and last token in
    the passage).   Source: Rajpurkar et al. 2016, section 1 (the task).   Chapter: 2.5
    """
    checks.choice("part", part, PARTS)
    if asked is not None:
        checks.choice("asked", asked, ANSWERS)
    checks.choice("key", key, ("verb", "thing"))
    speaker, words = Speaker(uniform, lang), people_things_places(PARTS[part])
    while True:
        facts = _two_facts(speaker, words)
        # verbs[event][thing]
        verbs = [speaker.shuffled(ways) if key == "verb" else [speaker.pick(ways)] * 2 for ways in EVENTS]
        said, begins = [], {}
        for event, thing in speaker.shuffled(((0, 0), (0, 1), (1, 0), (1, 1))):
            begins[event, thing] = len(said)
            said += speaker.say(f"questions.{verbs[event][thing]}", facts[thing]).split()
        word, thing = asked or speaker.pick(tuple(ANSWERS)), speaker.pick((0, 1))
        event, first, last = ANSWERS[word]
        start, end = (said.index(facts[thing][role][lang], begins[event, thing]) for role in (first, last))
        known = {"asked": word, "answer": " ".join(said[start : end + 1]), "start": start, "end": end}
        question = speaker.say(f"questions.{word}.{verbs[event][thing]}", facts[thing])
        yield document(" ".join(said), lang, known, question, lang)


def _two_facts(speaker: Speaker, words: dict[str, list]) -> list[dict]:
    """Two people have a thing each and pass it on, at least one of them to the third person."""
    one, other, third = speaker.sample(words["person"], 3)
    takers = speaker.pick(((other, third), (third, one), (third, third)))
    drawn = [speaker.sample(words[name], 2) for name in ("object", "colour", "place")]
    rows = zip((one, other), takers, *drawn, strict=True)
    return [dict(zip("ABOCP", row, strict=True)) for row in rows]
