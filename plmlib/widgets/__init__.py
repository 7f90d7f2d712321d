"""Widgets that compute in the page: the same bundle in JupyterLab and on the site."""

from importlib import import_module

_FACE = {
    "ActivationLab": "activation_lab",
    "AttentionLab": "attention_lab",
    "CorruptionLab": "corruption_lab",
    "CostExplorer": "cost_explorer",
    "EvidenceLab": "evidence_lab",
    "Genealogy": "genealogy",
    "Guess": "guess",
    "MaskBuilder": "mask_builder",
    "MaskingLab": "masking_lab",
    "NormLab": "norm_lab",
    "PairLab": "pair_lab",
    "ParadigmCard": "paradigm_card",
    "PositionLab": "position_lab",
    "Quiz": "quiz",
    "SamplingLab": "sampling_lab",
    "TokenizerExplorer": "tokenizer_explorer",
    "TranslatorLab": "translator_lab",
}
__all__ = list(_FACE)


def __getattr__(name: str):
    if name in _FACE:
        return getattr(import_module(f"{__name__}.{_FACE[name]}"), name)
    raise AttributeError(f"plmlib.widgets has no attribute {name!r}")


def __dir__():
    return sorted(__all__)
