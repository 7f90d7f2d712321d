"""Notebook 2.4 reads the folder of a published BERT, with heads and without, or says what it needs."""

from pathlib import Path

import pytest
import torch

from plmlib import PRESETS, build, save_pretrained, world
from plmlib.text import WordPiece
from plmlib.tools.notebooks import from_text

TEXT = Path(__file__).resolve().parents[2] / "chapters/2-auto-encoding/2.4-bert-on-one-screen.md"
NEEDED = ("# Set-up: imports", "def look_around", "def bert_states", "def mlm_scores", "BERT_FOLDER")
SENTENCES = [
    "the quick brown fox jumps over the lazy dog . the capital of france is paris .",
    "he sat on the bank of the river and watched the water . he went to the bank to ask for a loan .",
]


@pytest.fixture(scope="module")
def tokenizer():
    return WordPiece.train([*world.real_text()[:5], *SENTENCES * 50], 400)


def run_optional_cells(capsys) -> str:
    """Run the optional cells, and those whose functions they use; return what they print."""
    cells = from_text(TEXT.read_text(encoding="utf-8")).cells
    chosen = [c.source for c in cells if c.cell_type == "code" and any(words in c.source for words in NEEDED)]
    assert len(chosen) == 6
    names: dict = {}
    grad = torch.is_grad_enabled()
    try:
        for source in chosen:
            exec(compile(source, "<2.4>", "exec"), names)  # noqa: S102
    finally:
        torch.set_grad_enabled(grad)
    return capsys.readouterr().out


def test_without_a_folder_one_line_says_what_is_missing(monkeypatch, capsys):
    monkeypatch.delenv("BERT_FOLDER", raising=False)
    said = run_optional_cells(capsys)
    assert len(said.splitlines()) == 1 and "BERT_FOLDER" in said and "model.safetensors" in said


@pytest.mark.parametrize("with_heads", [True, False])
def test_a_published_folder_is_read(with_heads, tokenizer, tmp_path, monkeypatch, capsys):
    sizes = {"vocab_size": tokenizer.vocab_size, "d_model": 32, "n_layers": 2, "n_heads": 2, "max_len": 64}
    model = build(PRESETS["bert-base-uncased"].replace(**sizes, init_std=0.1))
    if not with_heads:
        model.head = model.pair_head = None  # as a sentence encoder is published
    save_pretrained(model, tmp_path)
    tokenizer.save(tmp_path)
    monkeypatch.setenv("BERT_FOLDER", str(tmp_path))
    said = run_optional_cells(capsys)
    assert "differ from the library by 0.0000" in said
    assert said.count("→") == (2 if with_heads else 0)
    assert "cosine of bank" in said
