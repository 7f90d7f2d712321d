"""plmlib: pre-trained language models from scratch, small enough to read.

The names below load their module on first use, so that `import plmlib` costs nothing and layers without torch stay so.
"""

from importlib import import_module

__version__ = "0.1.0"

_FACE = {
    "Config": "config", "PRESETS": "config", "tiny": "config", "diff": "config", "table": "config",
    "build": "models", "count_parameters": "models", "MaskedLM": "models", "CausalLM": "models", "Seq2SeqLM": "models",
    "from_pretrained": "pretrained", "save_pretrained": "pretrained",
    "generate": "generation", "beam": "generation",
    "capture": "hooks",
    "train": "training",
}  # fmt: skip
_MODULES = (
    "masks",
    "objectives",
    "sampling",
    "text",
)  # whose functions are called by their own name, as masks.causal
__all__ = [*_FACE, *_MODULES, "__version__"]


def __getattr__(name: str):
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name in _FACE:
        value = getattr(import_module(f"{__name__}.{_FACE[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"plmlib has no attribute {name!r}")


def __dir__():
    return sorted(__all__)
