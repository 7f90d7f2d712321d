"""What notebook 3.4 quotes of another library's defaults is what that library says."""

import ast
import re
from pathlib import Path

import transformers

CHAPTERS = Path(__file__).resolve().parents[2] / "chapters"
TEXT = (CHAPTERS / "3-auto-regressive/3.4-generation-and-sampling.md").read_text(encoding="utf-8")


def test_quoted_defaults():
    quoted = ast.literal_eval(re.search(r"^DEFAULTS = (\{.+\})$", TEXT, re.M).group(1))
    theirs = transformers.GenerationConfig._get_default_generation_params()
    assert quoted == {name: theirs[name] for name in quoted}
    assert f"transformers {'.'.join(transformers.__version__.split('.')[:2])}" in TEXT
