"""Right answers to the exercises of notebook 5.2, written in different ways: each must pass."""

import math


def stripped(encode, prompt, answer):
    return encode(prompt.rstrip()), encode(" " + answer)


def as_tuple_of_cuts(tokenize, text, word):
    while text.endswith(" "):
        text = text[:-1]
    whole = tokenize(text + " " + word)
    n = len(tokenize(text))
    return [whole[:n], whole[n:]]


def by_words(prompt):
    words = prompt.split()
    states = [int(words[0])]
    for word in words[1:]:
        states.append((states[-1] + int(word)) % 10)
    return " ".join(map(str, states[1:])) + " so " + str(states[-1])


def by_sums(text):
    numbers = [int(word) for word in text.split()]
    steps = [sum(numbers[:n]) % 10 for n in range(2, len(numbers) + 1)]
    return f"{' '.join(map(str, steps))} so {steps[-1]}"


def root(k, share):
    return share ** (1 / k)


def by_logarithm(n, p):
    return math.exp(math.log(p) / n)


def joined(messages):
    return " ".join(f"{role} : {text}" for role, text in messages) + " assistant :"


def by_loop(talk):
    text = ""
    for speaker, said in talk:
        text += speaker + " : " + said + " "
    return text + "assistant :"


RIGHT = {
    "5.2.1": [
        stripped,
        as_tuple_of_cuts,
        lambda encode, prompt, answer: [encode(prompt.rstrip(" ")), encode(f" {answer}")],
        lambda f, a, b: (f(a.rstrip()), f((a.rstrip() + " " + b)[len(a.rstrip()) :])),
    ],
    "5.2.2": [by_words, by_sums, lambda prompt: by_sums(prompt) + "", lambda line: by_words(line.strip())],
    "5.2.3": [
        root,
        by_logarithm,
        lambda k, share: pow(share, 1 / k),
        lambda k, share: 10 ** (math.log10(share) / k),
    ],
    "5.2.4": [
        joined,
        by_loop,
        lambda m: " ".join([f"{a} : {b}" for a, b in m] + ["assistant :"]),
        lambda m: " ".join(" : ".join(pair) for pair in [*m, ("assistant", "")]).rstrip(),
    ],
}
