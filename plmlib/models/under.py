"""Any model under any attention mask: the weights stay the same, and the caller chooses the mask."""

from collections.abc import Callable

from torch import Tensor, nn

from plmlib.config import Config


class Under(nn.Module):
    """A model that always uses one mask: Under(model, masks.causal)(ids, keep=keep) -> logits (B, T, V).

    model      a MaskedLM or a CausalLM; its weights are used, not copied
    make_mask  make_mask(T) -> (T, T) bool, True = may attend, such as masks.causal, masks.bidirectional or
               partial(masks.prefix, p=4)

    It can replace a model in `train`, `evaluate`, the heads and the objectives, so that a MaskedLM learns
    causal language modelling, or a CausalLM learns masked language modelling.   Chapter: 1.3
    """

    def __init__(self, model: nn.Module, make_mask: Callable[[int], Tensor]):
        super().__init__()
        self.model, self.make_mask = model, make_mask

    def forward(self, ids: Tensor, keep: Tensor | None = None, **more) -> Tensor:
        """Logits (B, T, V); `more` is passed to the model, for example segments to a MaskedLM."""
        return self.model(ids, keep=keep, mask=self.mask_for(ids), **more)

    def encode(self, ids: Tensor, keep: Tensor | None = None, **more) -> Tensor:
        """Final hidden states (B, T, D)."""
        return self.model.encode(ids, keep=keep, mask=self.mask_for(ids), **more)

    def mask_for(self, ids: Tensor) -> Tensor:
        """The mask (T, T) for ids (B, T)."""
        return self.make_mask(ids.shape[1]).to(ids.device)

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of every token: hidden (..., D) -> (..., V)."""
        return self.model.logits(hidden)

    def pair(self, hidden: Tensor) -> Tensor:
        """Logits (B, 2) for a pair of texts, see `MaskedLM.pair`."""
        return self.model.pair(hidden)

    @property
    def config(self) -> Config:
        """The model's config."""
        return self.model.config
