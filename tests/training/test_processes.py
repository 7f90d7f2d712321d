"""One update by two processes is the update of one, whatever the rows of each hold."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from plmlib.objectives import IGNORED, mlm, nsp
from plmlib.training import train

HERE = Path(__file__).parent


class Pairs(nn.Module):
    """The parts of a masked model that `mlm` calls, with a head for pairs and a matrix that nothing uses."""

    def __init__(self):
        super().__init__()
        rng = torch.Generator().manual_seed(0)
        self.table = nn.Parameter(torch.rand(9, 6, generator=rng))
        self.head = nn.Parameter(torch.rand(6, 9, generator=rng))
        self.pair_head = nn.Parameter(torch.rand(6, 2, generator=rng))
        self.unused = nn.Parameter(torch.ones(3, 3))

    def encode(self, ids, keep=None, segments=None):
        return self.table[ids]

    def logits(self, hidden):
        return hidden @ self.head

    def pair(self, hidden):
        return hidden.mean(1) @ self.pair_head


def unequal(rng):
    """The first process gets the even rows, with five selected tokens each; the others have one or none."""
    ids = torch.randint(9, (6, 5), generator=rng)
    labels = ids.clone()
    labels[1::2, 1:] = IGNORED
    labels[1::2, 0] = torch.where(torch.rand(3, generator=rng) < 0.4, ids[1::2, 0], IGNORED)
    pairs = torch.randint(2, (6,), generator=rng)
    pairs[0] = IGNORED
    return ids, labels, None, None, pairs


def one_sided(rng):
    """The rows of the first process have all selected tokens."""
    ids, labels, *_ = unequal(rng)
    labels[1::2] = IGNORED
    return ids, labels


def pairs_alone(rng):
    ids, _, _, _, pairs = unequal(rng)
    return ids, pairs


CASES = {"tokens and pairs": (unequal, mlm), "tokens": (one_sided, mlm), "pairs": (pairs_alone, nsp)}


def trained(case, steps=6):
    draw, objective = CASES[case]
    model = Pairs()
    history = train(model, draw, objective, steps=steps, lr=0.1, clip=1e9, log_every=2, progress=False)
    return model.state_dict(), history.loss, history.tokens


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    script = folder / "job.py"
    script.write_text(f"""
import sys; sys.path.insert(0, {str(HERE)!r})
from test_processes import CASES, torch, trained
found = {{case: trained(case) for case in CASES}}
if torch.distributed.get_rank() == 0:
    torch.save(found, {str(folder / "found.pt")!r})
torch.distributed.destroy_process_group()
""")
    command = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node=2",
        str(script),
    ]
    subprocess.run(command, check=True, timeout=120, env=os.environ | {"OMP_NUM_THREADS": "1"})
    return torch.load(folder / "found.pt")


@pytest.mark.parametrize("case", CASES)
def test_two_processes_with_unequal_counts_are_one(case, two):
    (weights, loss, tokens), (wanted, wanted_loss, wanted_tokens) = two[case], trained(case)
    assert loss == pytest.approx(wanted_loss, rel=1e-5) and tokens == wanted_tokens
    for name, value in wanted.items():
        assert torch.allclose(weights[name], value, rtol=1e-4, atol=1e-5), name
    assert torch.equal(weights["unused"], torch.ones(3, 3)), "no gradient, no decay"


def test_a_report_weighs_each_kind_by_its_count():
    reported = train(Pairs(), unequal, mlm, steps=6, lr=0.0, log_every=6, progress=False).loss
    assert len(reported) == 2
    rng, batches = torch.Generator().manual_seed(0), []
    for _ in range(6):
        batches.append(unequal(rng))
    joined = [torch.cat([batch[i] for batch in batches[1:]]) for i in (0, 1, 4)]
    assert reported[1] == pytest.approx(mlm(Pairs(), *joined[:2], pairs=joined[2]).item(), rel=1e-5)


def test_a_batch_with_nothing_to_predict_stops_the_run():
    def draw(rng):
        ids, labels, *_, pairs = unequal(rng)
        return ids, labels.fill_(IGNORED), None, None, pairs

    with pytest.raises(ValueError, match=r"batch of step 1 has nothing to predict, .* \[0, 5\]"):
        train(Pairs(), draw, mlm, steps=2, progress=False)
