"""Typical wrong answers to the exercises of notebook 5.2: each must fail, with a hint of its own."""


def steps_without_modulo(prompt):
    numbers = [int(word) for word in prompt.split()]
    steps = [sum(numbers[:n]) for n in range(2, len(numbers) + 1)]
    return f"{' '.join(map(str, steps))} so {steps[-1]}"


def states(prompt):
    numbers = [int(word) for word in prompt.split()]
    return [str(sum(numbers[:n]) % 10) for n in range(1, len(numbers) + 1)]


def turns(messages):
    return " ".join(f"{role} : {text}" for role, text in messages)


WRONG = {
    "5.2.1": [
        lambda encode, prompt, answer: (encode(prompt), encode(" " + answer)),
        lambda encode, prompt, answer: (encode(prompt), encode(answer)),
        lambda encode, prompt, answer: (encode(prompt.strip()), encode(answer)),
        lambda encode, prompt, answer: (encode(prompt.strip() + " "), encode(answer)),
        lambda encode, prompt, answer: encode(prompt.rstrip() + " " + answer),
        lambda encode, prompt, answer: (encode(prompt.rstrip() + " " + answer), []),
    ],
    "5.2.2": [
        steps_without_modulo,
        lambda prompt: "so " + states(prompt)[-1],
        lambda prompt: " ".join([*states(prompt), "so", states(prompt)[-1]]),
        lambda prompt: " ".join(states(prompt)[1:]),
        lambda prompt: states(prompt)[1:],
    ],
    "5.2.3": [
        lambda k, share: share**k,
        lambda k, share: share / k,
        lambda k, share: 1 - (1 - share) / k,
        lambda k, share: share,
        lambda k, share: [share ** (1 / k)] * k,
    ],
    "5.2.4": [
        lambda messages: turns(messages) + " assistant : ",
        turns,
        lambda messages: turns(messages[-1:]) + " assistant :",
        lambda messages: " ".join(text for _, text in messages) + " assistant :",
        lambda messages: turns(messages).split(),
    ],
}
