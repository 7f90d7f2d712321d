"""Scripts, the steps of a procedure, for next sentence and sentence order prediction (NSP and SOP)."""

from collections.abc import Iterator

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.lexicon import grouped
from plmlib.world.speaker import Speaker

PAIRS = ("next", "swapped", "topic", "random")


def scripts(
    uniform,
    lang: str,
    part: str = "train",
    steps: int = 4,
    pair: str | None = None,
    person: str | None = None,
) -> Iterator[Document]:
    """Consecutive steps of a procedure; the form of a sentence says nothing about its place.

    steps   number of sentences of a document, 2 to 8
    pair    None: a document of `steps` sentences; else a pair of sentences: "next", "swapped" (the next one
            comes first), "topic" (another, not the next one, of the same procedure), "random" (of another
            procedure)
    person  None: every document is about a person and a job of its own, so shared words alone solve NSP with
            random sentences of other documents. An English name, such as "anna": all documents are about this
            person, who always has the same job, so NSP has to read the steps

    Raises ValueError for other steps, pairs or names.

    Labels: script, first (number of the first step), sentences (start indices; not of a pair), pair (only of
    a pair).   Chapter: 2.3
    """
    checks.integer("steps", steps, 2, 8)
    if pair is not None:
        checks.choice("pair", pair, PAIRS)
    speaker, procedures, length = Speaker(uniform, lang), grouped("step", "script"), 2 if pair else steps
    people, jobs = speaker.tables["person"], speaker.tables["job"]
    if person is not None:
        names = [entry["en"] for entry in people]
        number = names.index(checks.choice("person", person, names))
        people, jobs = [people[number]], [jobs[number % len(jobs)]]
    while True:
        name = speaker.pick(tuple(procedures))
        who = {"A": speaker.pick(people)}
        first = int(uniform() * (len(procedures[name]) - length + 1))
        chosen = procedures[name][first : first + length]
        if pair == "topic":
            chosen[1] = speaker.pick([s for i, s in enumerate(procedures[name]) if abs(i - first) > 1])
        elif pair == "random":
            other = speaker.pick([other for other in procedures if other != name])
            chosen[1] = speaker.pick(procedures[other])
        elif pair == "swapped":
            chosen.reverse()
        who["J"] = speaker.pick(jobs)
        said = [speaker.say("scripts", who | {"step": step}) for step in chosen]
        starts = [sum(len(s.split()) for s in said[:i]) for i in range(len(said))]
        if pair:
            yield document(said[0], lang, {"script": name, "first": first, "pair": pair}, said[1], lang)
        else:
            yield document(" ".join(said), lang, {"script": name, "first": first, "sentences": starts})
