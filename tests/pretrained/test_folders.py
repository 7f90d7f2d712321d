"""Checkpoint folders at full size: read without a second copy; the message about a pickle converts it."""

import re
import subprocess
import sys

import pytest
import torch
from safetensors.torch import load_file

from plmlib import build, from_pretrained, save_pretrained, tiny
from plmlib.storage import DamagedFile

BERT = tiny(
    skeleton="masked", n_segments=2, count_padding=True, embed_norm=True, norm_place="post",
    activation="gelu", d_model=512,
    n_layers=6, n_heads=8, vocab_size=10_000,
)  # fmt: skip
LOAD = """
import sys
from plmlib import from_pretrained

def private():
    lines = open("/proc/self/status")
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon"))

from_pretrained(sys.argv[2])  # what a process needs once
before = private()
model = from_pretrained(sys.argv[1])
print(private() - before)
"""


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells own memory (RssAnon) from a mapped file"
)
def test_loading_makes_no_second_copy(tmp_path):
    """Weights are pages of the file: only queries, keys and values, a quarter of a layer, are joined."""
    save_pretrained(build(BERT), tmp_path / "large")
    save_pretrained(build(BERT.replace(d_model=16, vocab_size=50)), tmp_path / "small")
    size = (tmp_path / "large" / "model.safetensors").stat().st_size
    assert size > 95e6
    command = [sys.executable, "-c", LOAD, str(tmp_path / "large"), str(tmp_path / "small")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) < 0.4 * size


GPT2 = tiny(d_model=16, vocab_size=50)
T5 = GPT2.replace(skeleton="seq2seq", positions="relative", norm="rms", norm_eps=1e-6, activation="relu",
                  bias=False,
                  scale_scores=False, scale_logits=True, start_id=0)  # fmt: skip


@pytest.mark.parametrize(
    "config", [BERT.replace(d_model=16, vocab_size=50), GPT2, T5], ids=["bert", "gpt2", "t5"]
)
def test_a_pickle_is_converted_as_its_message_says(tmp_path, config):
    model, ids = build(config), torch.arange(12).view(2, 6)
    save_pretrained(model, tmp_path)
    torch.save(load_file(tmp_path / "model.safetensors"), tmp_path / "pytorch_model.bin")
    (tmp_path / "model.safetensors").unlink()
    (tmp_path / "optimizer.pt").write_bytes(b"\x80\x04")
    with pytest.raises(DamagedFile, match="pytorch_model.bin is a pickle") as caught:
        from_pretrained(tmp_path)
    exec(re.search('python -c "(.*)"', str(caught.value)).group(1))
    given = (ids, ids) if config.skeleton == "seq2seq" else (ids,)
    assert torch.equal(from_pretrained(tmp_path)(*given), model(*given))
