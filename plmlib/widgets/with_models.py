"""Widgets whose page runs models: which ones, and how JupyterLab gets their files."""

from functools import cache

import traitlets

from plmlib.widgets import base


class WithModels(base.Widget):
    """A widget with models. Each trait in MODELS holds a checkpoint's name, or "none" for one of your own.

    The site has a file for each name beside its pages; in JupyterLab the kernel sends them on first use.
    """

    MODELS = ("model",)
    want_models = traitlets.Bool(False).tag(sync=True)
    model_files = traitlets.Dict().tag(sync=True)

    def __init__(self, networks: dict | None = None, **state):
        own = networks or {}
        if set(own) - set(self.MODELS):
            raise ValueError(f"networks must be a dict with {' and '.join(self.MODELS)}, got {sorted(own)}")
        super().__init__(**state | dict.fromkeys(own, "none"))
        self.networks = {key: own.get(key) or _load(getattr(self, key)) for key in self.MODELS}

    @traitlets.observe("want_models")
    def _send_models(self, change):
        if change["new"] and not self.model_files:
            from plmlib.widgets import model_file  # brings torch

            self.model_files = {key: model_file.pack(*pair) for key, pair in self.networks.items()}


@cache
def _load(name: str) -> tuple:
    from plmlib import checkpoints

    model, tokenizer, _ = checkpoints.load(name)
    return model, tokenizer
