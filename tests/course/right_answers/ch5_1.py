"""Right answers to the exercises of notebook 5.1, written in different ways: each must pass."""

import torch
import torch.nn.functional as F


def in_a_list(steps, reference, other):
    return [int(steps * a / b + 0.5) for a, b in zip(reference, other)]


def by_totals(steps, reference, other):
    tokens, operations = steps * reference[0], steps * reference[1]
    return round(tokens / other[0]), round(operations / other[1])


def as_tensor(steps, reference, other):
    return torch.round(steps * torch.tensor(reference) / torch.tensor(other))


def seed_by_seed(scores, named, margin):
    words = []
    for seed in range(len(scores[named])):
        others = [scores[name][seed] for name in scores if name != named]
        lead = scores[named][seed] - max(others)
        words.append("level" if abs(lead) < margin else "ahead" if lead > 0 else "behind")
    return words[0] if all(word == words[0] for word in words) else "changes"


def with_tensors(scores, named, margin):
    others = torch.tensor([values for name, values in scores.items() if name != named])
    lead = torch.tensor(scores[named]) - others.amax(0)
    level = lead.abs() < margin
    if level.all():
        return "level"
    if level.any() or len(set(lead.sign().tolist())) > 1:
        return "changes"
    return "ahead" if lead[0] > 0 else "behind"


def with_sets(scores, named, margin):
    rivals = [values for name, values in scores.items() if name != named]
    leads = [own - max(others) for own, *others in zip(scores[named], *rivals)]
    words = {"level" if -margin < lead < margin else ("behind", "ahead")[lead > 0] for lead in leads}
    return "changes" if len(words) != 1 else words.pop()


def by_loops(log_p, ids, prompt_length, keep):
    nats = []
    for i in range(len(ids)):
        for t in range(int(prompt_length[i]), int(keep[i].sum())):
            nats.append(-log_p[i, t - 1, ids[i, t]])
    return sum(nats) / len(nats)


def with_cross_entropy(log_p, ids, prompt_length, keep):
    labels = ids.masked_fill(~keep, -100)
    labels = labels.masked_fill(torch.arange(ids.shape[1]) < prompt_length[:, None], -100)
    return F.cross_entropy(log_p.flatten(0, 1), labels[:, 1:].flatten())


def as_a_float(log_p, ids, prompt_length, keep):
    counted = keep & (torch.arange(ids.shape[1]) >= prompt_length[:, None])
    picked = log_p.gather(-1, ids[:, 1:].unsqueeze(-1)).squeeze(-1)
    return -float((picked * counted[:, 1:]).sum() / counted[:, 1:].sum())


RIGHT = {
    "5.1.1": [
        in_a_list,
        by_totals,
        as_tensor,
        lambda n, a, b: (round(n * a[0] / b[0]), round(n * a[1] / b[1])),
    ],
    "5.1.2": [
        seed_by_seed,
        with_tensors,
        with_sets,
        lambda scores, named, margin: seed_by_seed({k: tuple(v) for k, v in scores.items()}, named, margin),
    ],
    "5.1.3": [
        by_loops,
        with_cross_entropy,
        as_a_float,
        lambda log_p, ids, n, keep: by_loops(log_p.double(), ids, n, keep).item(),
    ],
}
