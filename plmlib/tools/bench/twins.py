"""The same model several times: ours, and the reference implementation's, loaded from our files."""

import copy
import os
import tempfile

from torch import nn

from plmlib.config import Config
from plmlib.models import build
from plmlib.pretrained import save_pretrained

IMPLEMENTATIONS = ("sdpa", "eager")  # attention of the reference: fused, and not
OURS = ("plmlib", "plain")


class Missing(RuntimeError):
    """Something that a measurement needs is not installed."""


def twins(config: Config) -> dict[str, nn.Module]:
    """Return models with equal weights: "plmlib" and "plain" are ours, "sdpa" and "eager" the reference's.

    Raises Missing, which says what to install, if transformers is not installed.
    """
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        import transformers
    except ImportError:
        raise Missing("transformers, the reference, is not installed: pip install 'plmlib[test]'") from None
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    ours = build(config)
    if config.skeleton == "masked":  # the reference's model for language modelling has neither
        ours.pooler = ours.pair_head = None
    with tempfile.TemporaryDirectory() as folder:
        save_pretrained(ours, folder)
        kind = {"masked": "MaskedLM", "causal": "CausalLM", "seq2seq": "Seq2SeqLM"}[config.skeleton]
        load = getattr(transformers, f"AutoModelFor{kind}").from_pretrained
        theirs = {how: load(folder, attn_implementation=how).eval() for how in IMPLEMENTATIONS}
    return {"plmlib": ours, "plain": copy.deepcopy(ours)} | theirs
