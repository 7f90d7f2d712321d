import ctypes
import json
import math
import os
import platform
import signal
import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from torch import nn

import plmlib.training.loop
from plmlib import fast
from plmlib.fast.memory import keep_freed
from plmlib.models.earlier.recurrent import RecurrentLM
from plmlib.objectives import clm, predictions
from plmlib.training import (
    AdamW,
    History,
    adamw,
    clip_gradients,
    evaluate,
    learning_rate,
    rows,
    train,
    windows,
)
from plmlib.training import state as saved_state

HERE = Path(__file__).parent


class Small(nn.Module):
    """A model with dropout, so that the random state matters."""

    def __init__(self, size=12, dropout=0.2):
        super().__init__()
        self.model, self.dropout = RecurrentLM("gru", size, 8, 16), nn.Dropout(dropout)

    def forward(self, ids, keep=None):
        return self.dropout(self.model.encode(ids, keep)) @ self.model.tokens.weight.T


def corpus(n=40, length=9):
    ids = torch.randint(12, (n, length), generator=torch.Generator().manual_seed(3))
    ids[:, 4:] = ids[:, :1]
    return ids, torch.arange(length) < torch.randint(
        2, length + 1, (n, 1), generator=torch.Generator().manual_seed(4)
    )


def run(model=None, steps=12, **settings):
    model = Small() if model is None else model
    settings = {"lr": 1e-2, "progress": False, "log_every": 1} | settings
    return model, train(model, rows(*corpus(), 8), steps=steps, **settings)


def same(a, b):
    return all(
        torch.equal(x, y) for x, y in zip(a.state_dict().values(), b.state_dict().values(), strict=True)
    )


class Stop:
    """A draw that presses Ctrl-C while it deals batch `after`."""

    def __init__(self, after, press=lambda: os.kill(os.getpid(), signal.SIGINT)):
        self.draw, self.after, self.press, self.dealt = rows(*corpus(), 8), after, press, 0

    def __call__(self, rng):
        self.dealt += 1
        if self.dealt == self.after:
            self.press()
        return self.draw(rng)


# learning


def test_the_loss_falls_and_history_is_plain_data():
    model, history = run(steps=60)
    assert history.done and history.steps == list(range(1, 61))
    assert (
        history.loss[0] == pytest.approx(math.log(12), abs=0.2) and history.loss[-1] < history.loss[0] - 0.4
    )
    assert history.tokens == sorted(history.tokens) and history.seconds == sorted(history.seconds)
    assert json.loads(json.dumps(history.as_dict())) == history.as_dict()


def test_a_report_is_the_mean_since_the_one_before():
    _, every = run(steps=12)
    _, third = run(steps=12, log_every=5)
    assert third.steps == [1, 5, 10, 12] and third.loss[0] == every.loss[0]
    tokens = [b - a for a, b in pairwise([0, *every.tokens])]
    assert third.loss[1] == pytest.approx(
        sum(x * n for x, n in zip(every.loss[1:5], tokens[1:5])) / sum(tokens[1:5])
    )


def test_the_rate_climbs_then_falls_to_nearly_nothing():
    rates = [learning_rate(step, 100, 0.5, 20) for step in range(100)]
    assert rates[19] == max(rates) == 0.5 and rates[0] == 0.5 / 20 and 0 < rates[-1] < 0.001
    assert rates[:20] == sorted(rates[:20]) and rates[20:] == sorted(rates[20:], reverse=True)
    assert (
        learning_rate(99, 100, 0.5, 0, "constant") == 0.5 and learning_rate(50, 100, 0.5, 0, "linear") == 0.25
    )


def test_the_same_seed_trains_the_same_model_whatever_was_drawn_before():
    a, _ = run()
    torch.rand(7)
    b, _ = run()
    c, _ = run(seed=1)
    assert same(a, b) and not same(a, c)


def test_training_leaves_mode_and_global_randomness_as_they_were():
    model = Small().eval()
    torch.manual_seed(5)
    wanted = torch.rand(3)
    torch.manual_seed(5)
    run(model, steps=2)
    assert not model.training and torch.equal(torch.rand(3), wanted)


def test_frozen_parameters_stay():
    model = Small()
    model.model.tokens.requires_grad_(False)
    before = model.model.tokens.weight.clone()
    run(model, steps=3)
    assert torch.equal(model.model.tokens.weight, before)


def test_evaluate_counts_every_token_once_and_switches_dropout_off():
    model, (ids, keep) = Small(), corpus()
    whole = evaluate(model, ids, keep, batch_size=40)
    assert model.training and whole == pytest.approx(evaluate(model, ids, keep, batch_size=7), rel=1e-6)
    assert whole == pytest.approx(clm(model.eval(), ids, keep).item(), rel=1e-6)


# batches


def test_rows_are_documents_cut_to_the_longest():
    ids, keep = corpus()
    drawn, kept = rows(ids, keep, 6)(torch.Generator().manual_seed(0))
    assert kept.any(0).all() and drawn.shape == kept.shape
    documents = {tuple(row[mask].tolist()) for row, mask in zip(ids, keep)}
    assert all(tuple(row[mask].tolist()) in documents for row, mask in zip(drawn, kept))


def test_windows_are_whole_pieces_of_the_stream_and_reach_its_end():
    stream = torch.arange(40)
    draw, rng = windows(stream, 5, 16), torch.Generator().manual_seed(0)
    seen = torch.cat([draw(rng)[0] for _ in range(20)])
    assert seen.shape == (320, 6) and (seen.diff(dim=1) == 1).all() and seen.min() == 0 and seen.max() == 39


def test_windows_begin_where_they_may():
    draw, rng = (
        windows(torch.arange(40), 5, 16, starts=torch.tensor([0, 7, 34, 35, 39])),
        torch.Generator().manual_seed(0),
    )
    assert {int(row[0]) for _ in range(9) for row in draw(rng)[0]} == {0, 7, 34}
    with pytest.raises(ValueError, match="after a start"):
        windows(torch.arange(40), 5, 16, starts=torch.tensor([36]))


# optimiser


@pytest.mark.parametrize("decay", [0.0, 0.3])
def test_the_fused_update_is_the_formula_and_is_torch(decay):
    start = {"matrix": torch.rand(5, 4).double(), "bias": torch.rand(4).double()}

    def module():
        holder = nn.Module()
        for name, value in start.items():
            holder.register_parameter(name, nn.Parameter(value.clone()))
        return holder

    ours, theirs, hand = module(), module(), {k: v.clone() for k, v in start.items()}
    optimizer = AdamW(ours, weight_decay=decay)
    groups = [
        {"params": [theirs.matrix], "weight_decay": decay},
        {"params": [theirs.bias], "weight_decay": 0.0},
    ]
    reference = torch.optim.AdamW(groups, betas=(0.9, 0.95))
    m, v = ({k: torch.zeros_like(x) for k, x in start.items()} for _ in range(2))
    for t in range(1, 6):
        for group in reference.param_groups:
            group["lr"] = 0.1 / t
        for name in start:
            g = torch.rand(start[name].shape).double()
            getattr(ours, name).grad, getattr(theirs, name).grad = g.clone(), g.clone()
            weight = decay if name == "matrix" else 0.0
            hand[name], m[name], v[name] = adamw(
                hand[name], g, m[name], v[name], t, 0.1 / t, (0.9, 0.95), weight
            )
        optimizer.step(0.1 / t)
        reference.step()
    for name in start:
        assert torch.allclose(getattr(ours, name), hand[name], rtol=1e-10)
        assert torch.allclose(getattr(ours, name), getattr(theirs, name), rtol=1e-10)


def test_a_parameter_whose_first_gradient_comes_late_is_updated_as_in_torch():
    """Each parameter has its own number of updates, which begins with its first gradient."""
    ours, theirs = nn.ParameterList([torch.ones(2, 2), torch.ones(3)]), [torch.ones(2, 2), torch.ones(3)]
    optimizer, reference = (
        AdamW(ours, weight_decay=0.1),
        torch.optim.AdamW(
            [{"params": theirs[:1], "weight_decay": 0.1}, {"params": theirs[1:], "weight_decay": 0.0}],
            lr=0.1,
            betas=(0.9, 0.95),
        ),
    )
    rng = torch.Generator().manual_seed(0)
    for step in range(1, 31):
        for number, first in enumerate((21, 1)):
            present = step >= first and not (number == 1 and 5 <= step < 12)  # one begins late, one pauses
            gradient = torch.rand(ours[number].shape, generator=rng) if present else None
            ours[number].grad = gradient
            theirs[number].grad = None if gradient is None else gradient.clone()
        optimizer.step(0.1)
        reference.step()
        if step == 20:
            assert torch.equal(ours[0], torch.ones(2, 2)), "no gradient, no decay"
    assert all(torch.allclose(a, b, rtol=1e-6) for a, b in zip(ours, theirs))
    assert optimizer.state["updates.0"] == 10 and optimizer.state["updates.1"] == 23


def test_clipping_scales_all_gradients_alike_and_only_when_needed():
    parameters = [nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))]
    parameters[0].grad, parameters[1].grad = torch.tensor([2.0, 1.0]), torch.tensor([2.0])
    assert clip_gradients(parameters, 5.0) == 3.0 and parameters[0].grad.tolist() == [2.0, 1.0]
    assert clip_gradients(parameters, 1.5) == 3.0 and parameters[0].grad.tolist() == [1.0, 0.5]
    assert parameters[1].grad.item() == 1.0
    parameters[1].grad = torch.tensor([math.nan])
    assert math.isnan(clip_gradients(parameters, 1.0)) and parameters[0].grad.tolist() == [1.0, 0.5]


def test_training_does_not_import_the_compiler():
    code = (
        "import sys, torch, plmlib.training as t; t.AdamW(torch.nn.Linear(2, 2)); "
        "print('torch._dynamo' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"


# going on


def test_a_run_that_is_interrupted_goes_on_bit_for_bit(tmp_path, capsys):
    whole, history = run()
    part = Small()
    stopped = train(part, Stop(5), steps=12, lr=1e-2, log_every=1, progress=False, folder=tmp_path)
    assert (
        not stopped.done
        and stopped.steps[-1] == 5
        and "stopped after step 5 of 12" in capsys.readouterr().err
    )
    assert math.isfinite(evaluate(part, *corpus()))
    fresh = Small()
    _, rest = run(fresh, folder=tmp_path)
    assert (
        same(whole, fresh)
        and rest.loss == history.loss
        and rest.tokens == history.tokens
        and rest.lr == history.lr
    )
    _, again = run(Small(), folder=tmp_path)
    assert again.loss == history.loss, "a finished run is read, not repeated"


@pytest.mark.parametrize("after", [5, 6])
def test_losses_not_yet_reported_are_in_the_saved_run(tmp_path, after):
    whole, history = run(log_every=4)
    stopped = train(Small(), Stop(after), steps=12, lr=1e-2, log_every=4, progress=False, folder=tmp_path)
    assert stopped.steps == [1, 4] and not stopped.done
    model, rest = run(Small(), folder=tmp_path, log_every=4)
    assert rest.steps == [1, 4, 8, 12] and rest.loss == history.loss and rest.tokens == history.tokens
    assert same(whole, model)


def test_an_interrupt_without_a_folder_leaves_a_whole_model_and_history():
    model = Small()
    history = train(model, Stop(4), steps=12, log_every=1, progress=False)
    assert history.steps == [1, 2, 3, 4] and math.isfinite(evaluate(model, *corpus()))


def test_the_second_interrupt_is_immediate_and_the_handler_is_put_back():
    before = signal.getsignal(signal.SIGINT)

    def twice():
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        train(Small(), Stop(3, twice), steps=12, progress=False)
    assert signal.getsignal(signal.SIGINT) is before


def test_it_trains_in_a_thread_where_no_signal_can_be_caught():
    done = []
    worker = threading.Thread(target=lambda: done.append(run(steps=2)[1].done))
    worker.start()
    worker.join()
    assert done == [True]


@pytest.mark.parametrize("part", saved_state.PUT)
def test_every_part_of_the_saved_state_is_needed(part, tmp_path, monkeypatch):
    _, whole = run()
    train(Small(), Stop(6), steps=12, lr=1e-2, log_every=1, progress=False, folder=tmp_path)
    monkeypatch.setitem(saved_state.PUT, part, lambda run, saved: None)
    _, rest = run(Small(), folder=tmp_path)
    assert abs(rest.loss[-1] - whole.loss[-1]) > 1e-4


def test_a_kill_at_any_moment_loses_nothing(tmp_path):
    """A child that saves at every step is killed, twice: its file can be read, and the next one continues."""
    code = f"""
import sys; sys.path.insert(0, {str(HERE)!r})
from test_training import Small, corpus, rows, train, torch
folder = {str(tmp_path)!r}
train(Small(), rows(*corpus(), 8), steps=9999, log_every=999, save_every=1, progress=False,
      folder=folder)
"""
    reached = 0
    for delay in (0.02, 0.11):
        child = subprocess.Popen([sys.executable, "-c", code])
        try:
            while not (tmp_path / saved_state.FILE).exists() or steps_in(tmp_path) <= reached:
                assert child.poll() is None
            threading.Event().wait(delay)
        finally:
            child.kill()
            child.wait()
        assert steps_in(tmp_path) > reached
        reached = steps_in(tmp_path)


def steps_in(folder):
    return saved_state._read(folder / saved_state.FILE)[1]["schedule"]["step"]


def test_a_flipped_bit_a_cut_and_an_empty_file_are_found(tmp_path):
    from plmlib.storage import DamagedFile

    run(folder=tmp_path, steps=3)
    path = tmp_path / saved_state.FILE
    good = path.read_bytes()
    flipped = bytearray(good)
    flipped[-100] ^= 1
    for bad in (bytes(flipped), good[:-50], good[:20], b"", b"<html>no</html>"):
        path.write_bytes(bad)
        with pytest.raises(DamagedFile, match=saved_state.FILE):
            run(folder=tmp_path, steps=3)


def test_a_folder_of_another_run_is_refused(tmp_path):
    run(folder=tmp_path, steps=3)
    with pytest.raises(ValueError, match=r"lr = 0.01, not 0.02"):
        run(folder=tmp_path, steps=3, lr=0.02)
    with pytest.raises(ValueError, match="other parameters"):
        train(Small(13), rows(*corpus(), 8), steps=3, lr=1e-2, progress=False, folder=tmp_path)


def resaved(folder, change):
    """Write the run of a folder again, whole but for one change of its tensors or facts."""
    path = folder / saved_state.FILE
    tensors, facts = saved_state._read(path)
    change(tensors, facts)
    facts = json.dumps(facts)
    digest = saved_state._digest(tensors, facts)
    path.write_bytes(saved_state.to_bytes(tensors, {"facts": facts, "sha256": digest}))


def frozen(model, part):
    model.get_parameter(part).requires_grad_(False)
    return model


@pytest.mark.parametrize("first, second, said", [
    (frozen(Small(), "model.tokens.weight"), Small(), r"optimizer 'first.model.tokens.weight' is not there"),
    (Small(), frozen(Small(), "model.project.bias"), "optimizer 'first.model.project.bias' is .* none"),
    (Small(), Small().double(), r"model .* is .* torch.float32, this run needs .* torch.float64"),
])  # fmt: skip
def test_a_run_that_does_not_fit_changes_nothing(first, second, said, tmp_path):
    run(first, folder=tmp_path, steps=3)
    before = {name: value.clone() for name, value in second.state_dict().items()}
    generator = torch.get_rng_state()
    with pytest.raises(ValueError, match="other parameters, .*: " + said):
        run(second, folder=tmp_path, steps=3)
    assert all(torch.equal(value, before[name]) for name, value in second.state_dict().items())
    assert second.training and torch.equal(torch.get_rng_state(), generator)


@pytest.mark.parametrize("name", ["model/model.tokens.weight", "optimizer/updates.model.tokens.weight",
                                  "batches/state", "random/state", "step", "history.loss"])  # fmt: skip
def test_a_saved_run_that_lacks_a_part_changes_nothing(name, tmp_path):
    run(folder=tmp_path, steps=3)
    resaved(tmp_path, lambda tensors, facts: (tensors if name in tensors else facts["schedule"]).pop(name))
    model = Small()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    with pytest.raises(ValueError, match=f"'{name.partition('/')[2] or name}' is not there"):
        run(model, folder=tmp_path, steps=3)
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_a_saved_run_of_another_version_is_refused(tmp_path):
    run(folder=tmp_path, steps=3)
    resaved(tmp_path, lambda tensors, facts: tensors.update({"optimizer/updates": torch.zeros(())}))
    with pytest.raises(ValueError, match="'updates' is .* this run needs none"):
        run(folder=tmp_path, steps=3)
    resaved(tmp_path, lambda tensors, facts: tensors.pop("optimizer/updates"))
    resaved(tmp_path, lambda tensors, facts: facts.pop("schedule"))
    with pytest.raises(ValueError, match="'history.loss' is not there"):
        run(folder=tmp_path, steps=3)


# bad input


def test_a_gradient_that_is_not_finite_stops_before_the_update():
    model = Small(dropout=0.0)
    calls = []

    def breaks(model, ids, keep):
        calls.append({k: v.clone() for k, v in model.state_dict().items()})
        return clm(model, ids, keep) * (math.nan if len(calls) == 3 else 1.0)

    with pytest.raises(FloatingPointError, match="step 3 is not finite"):
        train(model.eval(), rows(*corpus(), 8), breaks, steps=5, progress=False)
    assert not model.training
    assert all(torch.equal(value, calls[-1][name]) for name, value in model.state_dict().items())


@pytest.mark.parametrize(
    "settings, error, said",
    [
        ({"steps": 0}, ValueError, "steps"),
        ({"steps": 2.5}, TypeError, "steps"),
        ({"lr": -1e-3}, ValueError, "lr"),
        ({"lr": math.nan}, ValueError, "lr"),
        ({"lr": True}, TypeError, "lr"),
        ({"warmup": 13}, ValueError, r"warmup must be in \[0, 12\]"),
        ({"warmup": -1}, ValueError, "warmup"),
        ({"schedule": "sine"}, ValueError, "'constant', 'linear', 'cosine'"),
        ({"clip": 0}, ValueError, "clip"),
        ({"weight_decay": -0.1}, ValueError, "weight_decay"),
        ({"betas": (0.9, 1.0)}, ValueError, "betas"),
        ({"betas": (0.9,)}, ValueError, "betas"),
        ({"seed": -1}, ValueError, "seed"),
        ({"seed": 2**64}, ValueError, "seed"),
        ({"save_every": 0}, ValueError, "save_every"),
        ({"log_every": 0}, ValueError, "log_every"),
        ({"folder": "../elsewhere"}, ValueError, r"must not contain"),
        ({"folder": "runs/../../elsewhere"}, ValueError, r"must not contain"),
    ],
)
def test_impossible_settings(settings, error, said):
    with pytest.raises(error, match=said):
        run(**settings)


@pytest.mark.parametrize(
    "call, error, said",
    [
        (
            lambda: rows(*corpus(), 41),
            ValueError,
            r"batch_size must be in \[1, 40\], got 41. The corpus has 40 documents",
        ),
        (lambda: rows(*corpus(), 0), ValueError, "batch_size"),
        (lambda: rows(torch.zeros(0, 4).long(), None, 1), ValueError, "empty"),
        (
            lambda: windows(torch.arange(4), 4, 1),
            ValueError,
            "at least length \\+ 1 = 5 tokens after a start, got 4",
        ),
        (lambda: windows(torch.arange(0), 1, 1), ValueError, "got 0"),
        (lambda: windows(torch.rand(9), 4, 1), TypeError, "whole numbers"),
        (lambda: windows(torch.arange(9), 0, 1), ValueError, "length"),
        (lambda: evaluate(Small(), torch.zeros(0, 4).long()), ValueError, "no token"),
        (
            lambda: evaluate(Small(), torch.zeros(2, 4).long(), torch.zeros(2, 4).bool()),
            ValueError,
            "no token",
        ),
        (lambda: train(nn.Identity(), rows(*corpus(), 8), steps=1), ValueError, "no parameter"),
    ],
)
def test_impossible_data(call, error, said):
    with pytest.raises(error, match=said):
        call()


# many processes


def test_two_processes_train_the_model_of_one(tmp_path):
    """torchrun, two gloo processes with unequal token counts: the update is that of the global batch."""
    script = tmp_path / "job.py"
    script.write_text(f"""
import sys; sys.path.insert(0, {str(HERE)!r})
from test_training import Path, Small, corpus, json, rows, train, torch
model = Small(dropout=0.0)
folder = {str(tmp_path / "run")!r}
history = train(model, rows(*corpus(), 8), steps=30, lr=1e-2, log_every=1, progress=False, folder=folder)
if torch.distributed.get_rank() == 0:
    Path({str(tmp_path / "history.json")!r}).write_text(json.dumps([history.loss, history.tokens]))
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
    subprocess.run(
        command, check=True, capture_output=True, timeout=120, env=os.environ | {"OMP_NUM_THREADS": "1"}
    )
    loss, tokens = json.loads((tmp_path / "history.json").read_text())
    alone, history = run(Small(dropout=0.0), steps=30)
    assert tokens == history.tokens and loss[0] == pytest.approx(history.loss[0], rel=1e-6)
    assert loss == pytest.approx(history.loss, abs=1e-5)
    resumed, _ = run(Small(dropout=0.0), steps=30, folder=tmp_path / "run")
    assert all(torch.allclose(a, b, atol=1e-5) for a, b in zip(resumed.parameters(), alone.parameters()))


def test_shares_cover_the_batch_once(monkeypatch):
    from plmlib.training import parallel

    ids, keep = corpus()
    parts = []
    for rank in range(3):
        monkeypatch.setattr(parallel, "size", lambda: 3)
        monkeypatch.setattr(parallel, "rank", lambda rank=rank: rank)
        parts.append(parallel.share((ids, keep)))
    assert sum(len(part[0]) for part in parts) == len(ids)
    assert sum(predictions(*part) for part in parts) == predictions(ids, keep)
    with pytest.raises(ValueError, match="number of processes, 3; got 2"):
        parallel.share((ids[:2], keep[:2]))


def test_history_says_what_it_holds():
    history = History(20)
    assert "nothing yet" in repr(history) and not history.done
    history.add(20, 1.5, 0.1, 2.0, 300)
    assert history.done and "20 of 20 steps, loss 1.500 -> 1.500" in repr(history)


def test_freed_memory_stays():
    """With glibc, asking for the same memory again costs no page faults."""
    code = """
import resource, torch
from plmlib.fast.memory import keep_freed
def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(5):  # 120 MB, as the activations of a step
        [torch.ones(2**20) for _ in range(30)]
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
faults()
before, heard = faults(), keep_freed()
faults()
print(before, faults(), heard)
"""
    if platform.libc_ver()[0] != "glibc":
        assert keep_freed() is False
        return
    tight = (
        os.environ | {"PLM_PLAIN": "0"} | {"MALLOC_TRIM_THRESHOLD_": str(2**17)}
    )  # or it is a matter of luck how much goes back
    before, after, heard = subprocess.check_output([sys.executable, "-c", code], text=True, env=tight).split()
    assert heard == "True" and int(before) > 1000 and int(after) < int(before) / 20


@pytest.mark.parametrize("heard", [0, 1])
def test_both_ways_back_to_the_system_are_closed(heard, monkeypatch):
    """Whether the top of the heap is trimmed is luck in one short run; what the C library is told is not."""
    told = {}
    monkeypatch.setattr(fast, "PLAIN", False)
    libc = SimpleNamespace(mallopt=lambda what, value: told.update({what: value}) or heard)
    monkeypatch.setattr(ctypes, "CDLL", lambda name: libc)
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", "2.36"))
    assert keep_freed() is bool(heard)
    M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # of malloc.h
    assert told[M_TRIM_THRESHOLD] >= 2**30 and (not heard or told[M_MMAP_THRESHOLD] >= 2**25)
    with fast.plain():
        assert keep_freed() is False


def test_a_run_keeps_it(monkeypatch):
    asked = []
    monkeypatch.setattr(plmlib.training.loop, "keep_freed", lambda: asked.append(1))
    run(steps=1)
    assert asked == [1]
