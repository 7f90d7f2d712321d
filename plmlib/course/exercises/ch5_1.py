"""Exercises of notebook 5.1."""

import torch

from plmlib.course.exercises import exercise, expect, number


@exercise("5.1.1")
def budgets(answer):
    for steps, reference, other in (
        (600, (294.8, 1.27), (1019.3, 1.30)),
        (1000, (100.0, 4.0), (50.0, 1.0)),
        (50, (7.0, 3.0), (3.0, 8.0)),
    ):
        value = answer(steps, reference, other)
        expect(hasattr(value, "__len__") and len(value) == 2, "Return a pair of two whole numbers.")
        predictions, operations = (
            number(part, "Both must be numbers of updates.") for part in (value[0], value[1])
        )
        right = [round(steps * reference[i] / other[i]) for i in (0, 1)]
        upside_down = [round(steps * other[i] / reference[i]) for i in (0, 1)]
        expect(
            [predictions, operations] != upside_down,
            "your ratio is upside down: a model that predicts more tokens in an update needs fewer updates.",
        )
        expect(
            [predictions, operations] != right[::-1],
            "first the updates at equal predictions, then those at equal operations.",
        )
        near = abs(predictions - right[0]) < 1 and abs(operations - right[1]) < 1
        whole_numbers = predictions == int(predictions) and operations == int(operations)
        expect(not near or whole_numbers, "nobody can make a part of an update: round to a whole number.")
        expect(
            predictions == right[0],
            "the two models must have predicted equally many tokens when both have finished.",
        )
        expect(operations == right[1], "the operations of both runs must be the same number in all.")
    return "the model that learns from more tokens in an update gets fewer updates."


@exercise("5.1.2")
def order(answer):
    cases = [
        ({"a": [0.9, 0.8], "b": [0.5, 0.6], "c": [0.4, 0.7]}, "a", "ahead"),
        ({"a": [0.9, 0.8], "b": [0.5, 0.6], "c": [0.4, 0.7]}, "b", "behind"),
        ({"a": [0.9, 0.8], "b": [0.91, 0.83], "c": [0.1, 0.2]}, "a", "level"),
        ({"a": [0.5, 0.5], "b": [0.9, 0.2], "c": [0.1, 0.9]}, "a", "behind"),  # another one each time
        ({"a": [0.9, 0.2, 0.9], "b": [0.1, 0.4, 0.1], "c": [0.1, 0.1, 0.1]}, "a", "changes"),  # mean: ahead
        ({"a": [0.9, 0.9], "b": [0.88, 0.5], "c": [0.1, 0.1]}, "a", "changes"),  # level, then ahead
        ({"a": [0.6, 0.62], "b": [0.5, 0.5], "c": [0.5, 0.1]}, "c", "behind"),
    ]
    hints = {
        "behind": "it is behind if with each seed some other model is better, not always the same one.",
        "changes": "compare seed by seed. Means hide that the order changes with the seed.",
        "level": "models that differ by less than the margin are level, whichever of them is better.",
        "ahead": "the named model is better than both others with each seed here.",
    }
    for scores, named, right in cases:
        before = {name: list(values) for name, values in scores.items()}
        got = answer(scores, named, 0.05)
        expect(scores == before, "your function changes the scores that it was given.")
        expect(
            isinstance(got, str) and got in hints,
            f"return one of {', '.join(sorted(hints))}. Yours is {got!r}.",
        )
        expect(got == right, hints[right])
    return "an order that holds with each seed is a result; one that does not is a question."


@exercise("5.1.3")
def answers_only(answer):
    for seed, (prompts, lengths) in enumerate((((3, 5), (8, 7)), ((2,), (6,)), ((4, 2, 6), (7, 7, 9)))):
        random = torch.Generator().manual_seed(seed)
        T = max(lengths)
        keep = torch.arange(T) < torch.tensor(lengths)[:, None]
        prompt_length = torch.tensor(prompts)
        ids = torch.randint(1, 20, keep.shape, generator=random).masked_fill(~keep, 0)
        log_p = (3 * torch.randn(len(lengths), T - 1, 20, generator=random)).log_softmax(-1)
        nats = -log_p.gather(2, ids[:, 1:, None])[..., 0]
        place = torch.arange(1, T)

        def over(first, real, nats=nats, place=place):
            return nats[(place >= first[:, None]) & real].mean().item()

        got = number(answer(log_p, ids, prompt_length, keep), "Return one number, the mean in nats.")
        real = keep[:, 1:]
        right = over(prompt_length, real)
        if abs(got - right) < 1e-4:
            continue
        for wrong, hint in (
            (nats[real].mean().item(), "the tokens of the prompt are still counted."),
            (-right, "the loss is −log P, which is positive."),
            (
                over(prompt_length - 1, real),
                "you count the last token of the prompt, too. Column t of log_p predicts token t + 1.",
            ),
            (
                over(prompt_length + 1, real),
                "the first token of the target is missing. Column t of log_p predicts token t + 1.",
            ),
            (
                over(prompt_length, torch.ones_like(real)),
                "padding is counted: it is no part of the target. Use keep.",
            ),
            (
                torch.stack([row[m].mean() for row, m in zip(nats, (place >= prompt_length[:, None]) & real)])
                .mean()
                .item(),
                "you take the mean of each row first. Take one mean over all tokens of the targets.",
            ),
        ):
            expect(abs(got - wrong) > 1e-4, hint)
        expect(False, "this is not the mean of −log P over the tokens of the targets.")
    return "a model is scored on what it is asked for."
