"""Registers that isolate one effect each: where the evidence is, and what can be learned from few labels."""

from collections.abc import Iterator

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.lexicon import Entry, grouped, tables
from plmlib.world.speaker import PARTS, Speaker, halves


def _evidence_nouns(which: str, n: int) -> dict[str, list[Entry]]:
    """The first `n` evidence nouns of each field, or half of these."""
    return {field: halves(nouns[:n], which) for field, nouns in grouped("evidence", "field").items()}


def senses(
    uniform, lang: str, part: str = "train", side: str | None = None, nouns: int = 4
) -> Iterator[Document]:
    """`after talking about rivers and islands , anna looked at the bank .`: the evidence is on one side.

    part   "train": all evidence nouns, and half of the documents go on with a third noun; "seen" and "test":
           disjoint halves of the nouns, so that a probe cannot know the test's, and no third noun
    side   "left" or "right"; None draws it
    nouns  number of evidence nouns of each field, 4 to 6

    Raises ValueError for another part, side or number of nouns.

    Labels: word, at (its index), sense (the Chinese word), field, side, evidence (two nouns).   Chapter: 2.1
    """
    checks.choice("part", part, PARTS)
    if side is not None:
        checks.choice("side", side, ("left", "right"))
    checks.integer("nouns", nouns, 4, 6)
    speaker, fields = Speaker(uniform, lang), _evidence_nouns(PARTS[part], nouns)
    names = tables()["person"][:16]
    while True:
        where = side or speaker.pick(("left", "right"))
        word, name = speaker.pick(speaker.tables["sense"]), speaker.pick(names)
        first, second = speaker.sample(fields[word["field"]], 2)
        text = speaker.say(f"senses.{where}", {"W": word, "A": name, "E": first, "F": second})
        at = text.split().index(word[lang])
        if part == "train" and speaker.chance(0.5):
            text += " " + speaker.say("senses.after", {"G": speaker.pick(fields[word["field"]])})
        known = {"word": word["en"], "sense": word["zh"], "field": word["field"], "side": where, "at": at}
        yield document(text, lang, known | {"evidence": [first[lang], second[lang]]})


def held_out(month: dict, city: dict) -> bool:
    """Whether the training part of `seasons` leaves out a pair of month and city: 32 of 128 pairs.

    Eight of them in each combination of season and hemisphere.

    Chapter: 2.1
    """
    rows = tables()
    return (rows["month"].index(month) + rows["climate_city"].index(city)) % 4 == 0


def seasons(
    uniform,
    lang: str,
    part: str = "train",
    kind: str | None = None,
    north: float = 0.7,
    geography: float = 0.2,
    sequel: float = 0.3,
) -> Iterator[Document]:
    """`in january it was cold in oslo .`: month and hemisphere decide together, one on each side of the slot.

    part       "train": pairs of month and city that are not held out; "test": held-out pairs; "seen" and
               "new": disjoint halves of the months and cities. All parts but "train" are balanced
    kind       "plain": the slot holds a word of the season; "either": a word that fits both seasons; None
               draws it
    north      share of the training documents about the north, 0 to 1
    geography  share of the training documents about cities alone or months alone, 0 to 1
    sequel     share of the documents about an "either" activity, in every part, that go on with an activity
               of the season ("with skiing"), 0 to 1. It gives the season away to the right of the slot; with
               0, month and city are the only evidence

    Raises ValueError for another part or kind and for a share outside [0, 1].

    Labels: kind ("plain", "either" or "geography"; a document about geography has no other label), season,
    month, city, hemisphere, at (index of the slot), word (what fills it).   Chapter: 2.1
    """
    checks.choice("part", part, ("train", "test", "seen", "new"))
    if kind is not None:
        checks.choice("kind", kind, ("plain", "either"))
    checks.real("north", north, 0, 1)
    checks.real("geography", geography, 0, 1)
    checks.real("sequel", sequel, 0, 1)
    speaker = Speaker(uniform, lang)
    rows = speaker.tables
    which = part if part in ("seen", "new") else "all"
    months = {c: halves([m for m in rows["month"] if m["north"] == c], which) for c in ("cold", "warm")}
    cities = {
        h: halves([c for c in rows["climate_city"] if c["half"] == h], which) for h in ("north", "south")
    }
    words = {
        (t, c): [w for w in rows[t] if w["season"] == c]
        for t in ("climate", "activity")
        for c in ("cold", "warm")
    }
    while True:
        half = "north" if speaker.chance(north if part == "train" else 0.5) else "south"
        when = speaker.pick(("cold", "warm"))
        if part == "train" and speaker.chance(geography):
            yield _geography(speaker, months[when], cities[half], half, when)
            continue
        month, city = speaker.pick(months[when]), speaker.pick(cities[half])
        while part in ("train", "test") and held_out(month, city) != (part == "test"):
            month, city = speaker.pick(months[when]), speaker.pick(cities[half])
        season = when if half == "north" else {"cold": "warm", "warm": "cold"}[when]
        shown, table = kind or speaker.pick(("plain", "either")), speaker.pick(("climate", "activity"))
        word = speaker.pick(words[table, season] if shown == "plain" else rows[f"either_{table}"])
        state = {"M": month, "Y": city, "word": word, "A": speaker.pick(rows["person"][:8])}
        rule = "sequel" if shown == "either" and table == "activity" and speaker.chance(sequel) else table
        # Drawn whether it is said or not, so that `sequel` changes no other document.
        state["V"] = speaker.pick(words["activity", season])
        text = speaker.say(f"seasons.{rule}", state)
        known = {
            "kind": shown,
            "season": season,
            "hemisphere": half,
            "month": month[lang],
            "city": city[lang],
        }
        yield document(text, lang, known | {"word": word[lang], "at": text.split().index(word[lang])})


def _geography(speaker: Speaker, months: list, cities: list, half: str, when: str) -> Document:
    """One sentence about cities of one hemisphere, or about months of one season."""
    pools = speaker.tables | {
        "month": months,
        "climate_city": cities,
        "region": [region for region in speaker.tables["region"] if region["half"] == half],
        "feast": [feast for feast in speaker.tables["feast"] if feast["north"] == when],
    }
    rule = speaker.pick(("seasons.city", "seasons.month"))
    return document(speaker.say(rule, {}, pools), speaker.lang, {"kind": "geography"})


_BOUND = ("bank", "bat", "crane", "mouse", "spring", "pitcher")


def bindings(
    uniform, lang: str, part: str = "train", his: float = 0.75, nouns: str = "all"
) -> Iterator[Document]:
    """`he liked rivers and she liked loans . the bank was in her dream .`: his or her decides the sense.

    part   "train": a quarter of the documents teach which nouns belong together; in the others half of the
           slots hold a plain noun, and 70 % go on with one; "test": ambiguous words only, senses and his/her
           balanced, no sequel
    his    share of "his" in training, 0 to 1
    nouns  "all" evidence nouns, six of each field, or the halves "seen" and "new"

    Raises ValueError for another part or half and for a share outside [0, 1].

    Labels: kind ("word", "noun" or "fields"; the last has no label but the field), word, at (index of the
    slot), sense (the Chinese word), field, owner ("his" or "her"), nouns (what he and she liked).
    Chapter: 2.1
    """
    checks.choice("part", part, ("train", "test"))
    checks.real("his", his, 0, 1)
    checks.choice("nouns", nouns, ("all", "seen", "new"))
    speaker, fields = Speaker(uniform, lang), _evidence_nouns(nouns, 6)
    pairs = {word: grouped("sense", "en")[word] for word in _BOUND}
    owners = {"f": next(p for p in speaker.tables["person"] if p["sex"] == "f")}
    owners["m"] = next(p for p in speaker.tables["person"] if p["sex"] == "m")
    used = sorted({sense["field"] for senses in pairs.values() for sense in senses})
    while True:
        if part == "train" and speaker.chance(0.25):
            field = speaker.pick(used)
            first, second, third = speaker.sample(fields[field], 3)
            text = speaker.say("bindings.fields", {"E": first, "F": second, "G": third})
            yield document(text, lang, {"kind": "fields", "field": field})
            continue
        word = speaker.pick(_BOUND)
        first, second = speaker.shuffled(pairs[word])
        owner = "m" if speaker.chance(his if part == "train" else 0.5) else "f"
        sense = first if owner == "m" else second
        state = {
            "E": speaker.pick(fields[first["field"]]),
            "F": speaker.pick(fields[second["field"]]),
            "W": sense,
        }
        state |= {
            "A": owners[owner],
            "G": speaker.pick(fields[sense["field"]]),
            "H": speaker.pick(fields[sense["field"]]),
        }
        kind = "noun" if part == "train" and speaker.chance(0.5) else "word"
        lead, slot = speaker.say("bindings.likes", state), state["G" if kind == "noun" else "W"][lang]
        said = speaker.say(f"bindings.{kind}", state)
        at = len(lead.split()) + said.split().index(slot)
        after = " " + speaker.say("bindings.after", state) if part == "train" and speaker.chance(0.7) else ""
        known = {"kind": kind, "word": word, "at": at, "sense": sense["zh"], "field": sense["field"]}
        known |= {"owner": "his" if owner == "m" else "her", "nouns": [state["E"][lang], state["F"][lang]]}
        yield document(f"{lead} {said}{after}", lang, known)


def sentiment(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """An event, a clause with a mood and a reaction, all of one polarity; a classifier is given the clause.

    part  "train": whole documents with all moods; "seen": only clauses, with half of the moods, to train a
          classifier; "test": only clauses, with the other half, which the classifier has never seen

    Raises ValueError for another part.

    Labels: polarity, mood, at (its index), clause (its first index, and one after its last).   Chapter: 1.1
    """
    checks.choice("part", part, PARTS)
    speaker = Speaker(uniform, lang)
    half = {"seen": "seen", "test": "new"}.get(part)
    pools = dict(speaker.tables, person=speaker.tables["person"][:60])
    for name in ("mood_pos", "mood_neg"):
        pools[name] = [mood for mood in speaker.tables[name] if half in (None, mood["half"])]
    while True:
        polarity = speaker.pick(("pos", "neg"))
        clause, state, _ = speaker.tell(f"clauses.{polarity}", {}, pools)
        mood, before, said = state[f"mood_{polarity}"][lang], "", clause
        if part == "train":
            event, reaction = (speaker.say(f"{rule}.{polarity}", {}) for rule in ("events", "reactions"))
            before, after = (event, reaction) if speaker.chance(0.5) else ("", f"{reaction} {event}")
            said = f"{before} {clause} {after}".strip()
        start = len(before.split())
        at = start + clause.split().index(mood)
        known = {"polarity": polarity, "mood": mood, "at": at, "clause": (start, start + len(clause.split()))}
        yield document(said, lang, known)


_KINDS = {"PER": ("person", "person_verb"), "LOC": ("city", "city_verb"), "ORG": ("company", "company_verb")}
_LINKS = {"en": ("and", "while", "but"), "zh": ("， 而且", "， 同时", "， 但是")}


def entities(uniform, lang: str, part: str = "train", verbs: int = 8) -> Iterator[Document]:
    """`sydney laughed while orbit merged .`: the verb on its right decides what a name names.

    part   "train": all names and verbs; "seen" and "test": disjoint halves of both
    verbs  number of verbs of each kind, 2 to 8

    Half of the people and cities have a name that fits both. Raises ValueError for another part or number of
    verbs.

    Labels: tags (one of O, PER, LOC, ORG per token), ambiguous (indices of the names that fit both).
    Chapter: 2.5
    """
    checks.choice("part", part, PARTS)
    checks.integer("verbs", verbs, 2, 8)
    speaker, which = Speaker(uniform, lang), PARTS[part]
    names = {kind: halves(speaker.tables[name][:40], which) for kind, (name, _) in _KINDS.items()}
    doing = {kind: halves(speaker.tables[verb][:verbs], which) for kind, (_, verb) in _KINDS.items()}
    both_names = halves(speaker.tables["both_name"], which)
    while True:
        said, tags, ambiguous = [], [], []
        for clause in range(1 + int(uniform() * 3)):
            if clause:
                link = _LINKS[lang][int(uniform() * 3)].split()
                said, tags = said + link, tags + ["O"] * len(link)
            kind = speaker.pick(tuple(_KINDS))
            fits_both = kind != "ORG" and speaker.chance(0.5)
            name = speaker.pick(both_names if fits_both else names[kind])
            state = {"X": name, "V": speaker.pick(doing[kind])}
            words = speaker.say("entities.clause", state).split()
            at = words.index(name[lang])
            if fits_both:
                ambiguous.append(len(said) + at)
            tags += [kind if i == at else "O" for i in range(len(words))]
            said += words
        text = " ".join([*said, "。" if lang == "zh" else "."])
        yield document(text, lang, {"tags": [*tags, "O"], "ambiguous": ambiguous})
