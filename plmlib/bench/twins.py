"""One model twice: ours, and the reference implementation's, loaded from the files that ours was saved to."""

import os
import tempfile

from torch import nn

from plmlib.config import Config
from plmlib.models import build
from plmlib.pretrained import save_pretrained

IMPLEMENTATIONS = ("sdpa", "eager")


class Missing(RuntimeError):
    """Something that a measure needs is not installed."""


def twins(config: Config) -> dict[str, nn.Module]:
    """{"plmlib": our model, "sdpa": theirs with fused attention, "eager": theirs without}, equal weights.

    Raises Missing, saying what to install, where transformers is not there.
    """
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        from transformers import AutoModelForCausalLM, logging
    except ImportError:
        raise Missing("transformers, the reference, is not installed: pip install 'plmlib[test]'") from None
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    ours = build(config)
    with tempfile.TemporaryDirectory() as folder:
        save_pretrained(ours, folder)
        load = AutoModelForCausalLM.from_pretrained
        return {"plmlib": ours} | {how: load(folder, attn_implementation=how).eval() for how in IMPLEMENTATIONS}
