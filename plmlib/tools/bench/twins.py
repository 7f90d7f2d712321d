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
        import transformers
    except ImportError:
        raise Missing("transformers, the reference, is not installed: pip install 'plmlib[test]'") from None
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    ours = build(config)
    if config.skeleton == "masked":  # theirs for language modelling has neither
        ours.pooler = ours.pair_head = None
    with tempfile.TemporaryDirectory() as folder:
        save_pretrained(ours, folder)
        kind = {"masked": "MaskedLM", "causal": "CausalLM", "seq2seq": "Seq2SeqLM"}[config.skeleton]
        load = getattr(transformers, f"AutoModelFor{kind}").from_pretrained
        return {"plmlib": ours} | {
            how: load(folder, attn_implementation=how).eval() for how in IMPLEMENTATIONS
        }
