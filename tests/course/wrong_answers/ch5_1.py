"""Wrong answers to the exercises of notebook 5.1: each must be refused with a hint."""

import torch


def upside_down(steps, reference, other):
    return round(steps * other[0] / reference[0]), round(steps * other[1] / reference[1])


def exchanged(steps, reference, other):
    return round(steps * reference[1] / other[1]), round(steps * reference[0] / other[0])


def not_rounded(steps, reference, other):
    return steps * reference[0] / other[0], steps * reference[1] / other[1]


def by_means(scores, named, margin):
    own = sum(scores[named])
    best = max(sum(values) for name, values in scores.items() if name != named)
    lead = (own - best) / len(scores[named])
    return "level" if abs(lead) < margin else "ahead" if lead > 0 else "behind"


def first_seed_only(scores, named, margin):
    return by_means({name: values[:1] for name, values in scores.items()}, named, margin)


def without_level(scores, named, margin):
    best = [max(v[i] for k, v in scores.items() if k != named) for i in range(len(scores[named]))]
    found = {a > b for a, b in zip(scores[named], best)}
    return "changes" if len(found) > 1 else "ahead" if found.pop() else "behind"


def with_itself(scores, named, margin):
    found = set()
    for i, own in enumerate(scores[named]):
        found.add("level" if max(values[i] for values in scores.values()) - own < margin else "behind")
    return found.pop() if len(found) == 1 else "changes"


def one_rival(scores, named, margin):
    found = set()
    for name, values in scores.items():
        if name != named:
            leads = [a - b for a, b in zip(scores[named], values)]
            found |= {"level" if abs(x) < margin else "ahead" if x > 0 else "behind" for x in leads}
    return found.pop() if len(found) == 1 else "changes"


def nats_of(log_p, ids):
    return -log_p.gather(2, ids[:, 1:, None])[..., 0]


def everything(log_p, ids, prompt_length, keep):
    return nats_of(log_p, ids)[keep[:, 1:]].mean()


def starting(shift, padding=False, sign=1):
    def score(log_p, ids, prompt_length, keep):
        place = torch.arange(1, ids.shape[1])
        counted = place >= prompt_length[:, None] + shift
        counted = counted if padding else counted & keep[:, 1:]
        return sign * nats_of(log_p, ids)[counted].mean()

    return score


def row_by_row(log_p, ids, prompt_length, keep):
    place = torch.arange(1, ids.shape[1])
    counted = (place >= prompt_length[:, None]) & keep[:, 1:]
    return torch.stack([row[mask].mean() for row, mask in zip(nats_of(log_p, ids), counted)]).mean()


WRONG = {
    "5.1.1": [
        upside_down,
        exchanged,
        not_rounded,
        lambda steps, reference, other: (steps, steps),
        lambda steps, reference, other: round(steps * reference[0] / other[0]),
    ],
    "5.1.2": [
        by_means,
        first_seed_only,
        without_level,
        with_itself,
        one_rival,
        lambda scores, named, margin: True,
    ],
    "5.1.3": [
        everything,
        starting(-1),
        starting(1),
        starting(0, padding=True),
        starting(0, sign=-1),
        row_by_row,
        lambda log_p, ids, prompt_length, keep: 1.0,
    ],
}
