"""Exercises of notebook 5.2."""

from functools import cache

from plmlib.course.exercises import exercise, expect, number
from plmlib.text import ByteBPE

TEXTS = [
    'review : " i hated this film . " sentiment : negative .',
    'review : " a great play ! " sentiment : positive .',
] * 20
PAIRS = (
    ("sentiment :", "negative"),
    ("sentiment : ", "negative"),
    ('" a great play ! " sentiment :  ', "positive"),
    ("i hated this ", "film"),
)


@exercise("5.2.1")
def space_at_the_end(answer):
    encode = _tokenizer().encode
    for prompt, word in PAIRS:
        value = answer(encode, prompt, word)
        hint = "Return two lists of ids: those of the prompt and those of the answer."
        expect(isinstance(value, (list, tuple)) and len(value) == 2, hint)
        parts = [list(map(int, part)) for part in value]
        right = [encode(prompt.rstrip(" ")), encode(f" {word}")]
        together, stripped = [i for part in parts for i in part], encode(prompt.rstrip(" "))
        if prompt.endswith(" "):
            expect(
                together != encode(prompt) + encode(f" {word}"),
                "the prompt's space is a token of its own, and the answer has a second space.",
            )
            expect(
                together != encode(prompt) + encode(word),
                "the space is still a token of its own. Inside a text, it is part of the token after it.",
            )
        expect(
            together != stripped + encode(word),
            "the answer has lost its space. Inside a text, the space before a word belongs to its token.",
        )
        expect(
            together == sum(right, []),
            "together the lists must be the ids of the prompt, one space and the answer, encoded at once.",
        )
        expect(parts == right, "the ids are right together, but the cut between prompt and answer is not.")
    return "the space belongs to the first token of the answer."


@exercise("5.2.2")
def written_steps(answer):
    for prompt, right in (
        ("7 +3 -2", "0 8 so 8"),
        ("4 +5", "9 so 9"),
        ("2 -6 -6 +1", "6 0 1 so 1"),
        ("0 +6 +6 +6 -3 -5 +2", "6 2 8 5 0 2 so 2"),
    ):
        value = answer(prompt)
        expect(isinstance(value, str), "Return a text, such as “0 8 so 8”.")
        got = value.split()
        states = right.split()[:-2]
        first, *changes = prompt.split()
        plain = [int(first) + sum(map(int, changes[: i + 1])) for i in range(len(changes))]
        expect(
            got != [*map(str, plain), "so", str(plain[-1])] or plain == [int(s) for s in states],
            "all numbers are modulo 10: after 9 comes 0, and before 0 comes 9.",
        )
        expect(
            got[:1] != [first] or right.startswith(first),
            "the first digit is given. Begin with the state after the first change.",
        )
        expect("so" in got, "the word “so” and the answer are missing at the end.")
        expect(
            len(states) == 1 or got != ["so", states[-1]],
            "this is the answer only. Write the state after each change before it.",
        )
        expect(got == right.split(), f"for “{prompt}” the text is “{right}”, and yours is “{value}”.")
    return "each step is as easy as a single change."


@exercise("5.2.3")
def needed(answer):
    for k, share in ((12, 0.5), (1, 0.9), (10, 0.349), (100, 0.9), (5, 1.0)):
        right = share ** (1 / k)
        got = number(answer(k, share), "Return one number between 0 and 1.")
        expect(
            k == 1 or share == 1 or abs(got - share**k) > 1e-6,
            "this is how often k such answers are all right. `share` is of the whole: p ** k = share.",
        )
        expect(
            k == 1 or abs(got - share / k) > 1e-6,
            "probabilities of independent events are multiplied, not added.",
        )
        expect(
            k == 1 or share == 1 or abs(got - (1 - (1 - share) / k)) > 1e-9,
            "this is a good approximation if few answers are wrong. Solve p ** k = share exactly.",
        )
        expect(abs(got - right) < 1e-6, f"with k = {k} and share = {share} it is {right:.4f}.")
    return "an answer of 100 tokens needs 99.9 % right tokens to be right in 9 of 10 cases."


@exercise("5.2.4")
def template(answer):
    talks = (
        [("user", "hello .")],
        [("user", "hello ."), ("assistant", "hi !"), ("user", "how are you ?")],
        [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d"), ("user", "e")],
    )
    for messages in talks:
        turns = " ".join(f"{role} : {text}" for role, text in messages)
        value = answer(list(messages))
        expect(isinstance(value, str), "Return one text.")
        expect(value == value.rstrip(), "your text ends with a space. Remember exercise 5.2.1.")
        expect(
            value != turns,
            "nothing says that it is the assistant's turn, so the model may go on as the user.",
        )
        expect(
            len(messages) == 1 or value != f"user : {messages[-1][1]} assistant :",
            "only the last message is in your text. The model remembers nothing that it does not read.",
        )
        expect(
            value == f"{turns} assistant :",
            f"the text must be “{turns} assistant :”, and yours is “{value}”.",
        )
    return "the model reads the whole conversation again for each reply."


@cache
def _tokenizer() -> ByteBPE:
    return ByteBPE.train(TEXTS, 340)
