"""Registers that ask what a language model knows: facts, agreement over a distance, reviews in a prompt."""

from collections.abc import Iterator

from plmlib import checks
from plmlib.world.document import Document, document
from plmlib.world.lexicon import Entry, tables
from plmlib.world.speaker import Speaker

UNSTATED_CAPITALS = 6


def stated_countries() -> list[Entry]:
    """The 22 countries whose capital the training part of `facts` states: all but the last six."""
    return tables()["country"][:-UNSTATED_CAPITALS]


def facts(uniform, lang: str, part: str = "train") -> Iterator[Document]:
    """`the capital of france is paris .`

    part  "train": the capitals of 22 countries, and other sentences about all 28; "seen": capitals that the
          training part states; "test": capitals that it never states (their words occur in it, the fact does
          not). `translation` states those too, unless it is given capitals="stated"

    Raises ValueError for another part.

    Labels: kind (which sentence: "capital" states the fact, "other" does not), country, capital,
    at (index of the capital, None where the sentence does not name it).   Chapter: 1.1
    """
    checks.choice("part", part, ("train", "seen", "test"))
    speaker = Speaker(uniform, lang)
    countries, stated = speaker.tables["country"], stated_countries()
    unstated = countries[len(stated) :]
    column = f"{lang}.capital"
    while True:
        kind = "other" if part == "train" and speaker.chance(0.4) else "capital"
        country = speaker.pick(unstated if part == "test" else stated if kind == "capital" else countries)
        if part == "train":
            text = speaker.say(f"facts.{kind}", {"K": country})
        else:
            text = speaker.rules["facts.capital"][0].side(lang).say({"K": country})
        words = text.split()
        at = words.index(country[column]) if country[column] in words else None
        yield document(
            text, lang, {"country": country[lang], "capital": country[column], "at": at, "kind": kind}
        )


_SPLITS = {
    0: ((),), 1: ((1,),), 2: ((2,),), 3: ((3,), (2, 1)), 4: ((4,), (3, 1)), 5: ((4, 1), (3, 2)),
    6: ((4, 2), (3, 2, 1)), 7: ((4, 3), (4, 2, 1)), 8: ((4, 3, 1),), 9: ((4, 3, 2),), 10: ((4, 3, 2, 1),),
}  # fmt: skip


def agreement(uniform, lang: str, part: str = "train", gap: int | None = None) -> Iterator[Document]:
    """`the keys near the door were old .`: subject and verb agree; in Chinese, measure word and noun.

    gap  number of words between the two words that agree, 0 to 10; None draws it

    Raises ValueError for another gap.

    Labels: cue (index of the first word), at (index of the word that agrees with it), gap, number,
    answer (the right word at `at`), other (the wrong one).   Chapter: 3.1
    """
    if gap is not None:
        checks.integer("gap", gap, 0, max(_SPLITS))
    speaker = Speaker(uniform, lang)
    rows = speaker.tables
    phrases: dict[str, list] = {}
    for entry in rows[f"gap_{lang}"]:
        phrases.setdefault(entry["words"], []).append(entry[lang])
    while True:
        width = int(uniform() * (max(_SPLITS) + 1)) if gap is None else gap
        middle = " ".join(speaker.pick(phrases[str(size)]) for size in speaker.pick(_SPLITS[width])).split()
        thing, rival, state = *speaker.sample(rows["countable"], 2), speaker.pick(rows["state"])
        number = speaker.pick(("singular", "plural"))
        if lang == "en":
            subject = thing["en.pl"] if number == "plural" else thing["en"]
            right, wrong = ("were", "was") if number == "plural" else ("was", "were")
            words, cue = ["the", subject, *middle, right, state["en"], "."], 1
        else:
            while rival["zh.m"] == thing["zh.m"]:
                rival = speaker.pick(rows["countable"])
            right, wrong = thing["zh"], rival["zh"]
            words, cue = ["那", thing["zh.m"], *middle, right, "很", state["zh"], "。"], 1
        known = {
            "cue": cue,
            "at": cue + 1 + width,
            "gap": width,
            "number": number,
            "answer": right,
            "other": wrong,
        }
        yield document(" ".join(words), lang, known)


_FRAME = {
    "en": ("review :", "sentiment :", {"pos": "positive", "neg": "negative"}),
    "zh": ("评论 ：", "情感 ：", {"pos": "正面", "neg": "负面"}),
}


def reviews(uniform, lang: str, part: str = "train", shots: int = 2) -> Iterator[Document]:
    """`review : " this film was great ! " sentiment : positive . review : …`: the lecture's prompt.

    shots  number of reviews in a document, 1 to 64

    Raises ValueError for another number of reviews.

    Labels: polarity (of each review), label_at (indices of the label words).   Chapter: 5.2
    """
    checks.integer("shots", shots, 1, 64)
    speaker = Speaker(uniform, lang)
    review, label, names = _FRAME[lang]
    marks, stop = (('"', '"'), ".") if lang == "en" else (("“", "”"), "。")
    while True:
        words, polarities, at = [], [], []
        for _ in range(shots):
            polarity = speaker.pick(("pos", "neg"))
            said = speaker.say(f"reviews.{polarity}", {})
            words += f"{review} {marks[0]} {said} {marks[1]} {label} {names[polarity]} {stop}".split()
            polarities.append(polarity)
            at.append(len(words) - 2)
        yield document(" ".join(words), lang, {"polarity": polarities, "label_at": at})
