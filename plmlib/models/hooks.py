"""Forward hooks: look inside a model while it runs, or change what it computes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase

from torch import Tensor, nn


@contextmanager
def capture(
    model: nn.Module, *patterns: str, edit: dict[str, Callable[[Tensor], Tensor]] | None = None
) -> Iterator[dict[str, list[Tensor]]]:
    """Collect what the named modules return, one list per module, for every call inside the `with`.

        with capture(model, "*.weights") as seen:
            model(ids)
        seen["layers.0.attention.weights"][0]       # (B, H, T, S)

    patterns    names of modules as in model.named_modules(), with * and ?
    edit        {pattern: function of the tensor}; what the function returns is used and collected instead

    The tensors are the model's own, so gradients flow through them. Raises ValueError for a pattern that
    matches no module.

    Chapter: 3.2
    """
    edit = edit or {}
    names = [name for name, _ in model.named_modules() if name]
    for pattern in (*patterns, *edit):
        if not any(fnmatchcase(name, pattern) for name in names):
            raise ValueError(
                f"no module of this model matches {pattern!r}; its modules are, for example, "
                + ", ".join(names[:12])
            )
    seen: dict[str, list[Tensor]] = {}
    handles = []
    try:
        for name, part in model.named_modules():
            for pattern, change in edit.items():
                if name and fnmatchcase(name, pattern):
                    handles.append(part.register_forward_hook(_editor(name, change)))
            if name and any(fnmatchcase(name, pattern) for pattern in patterns):
                seen[name] = []
                handles.append(part.register_forward_hook(_collector(seen[name])))
        yield seen
    finally:
        for handle in handles:
            handle.remove()


def _collector(calls: list[Tensor]):
    def hook(part, args, output):
        calls.append(output)

    return hook


def _editor(name: str, change: Callable[[Tensor], Tensor]):
    def hook(part, args, output):
        changed = change(output)
        if not isinstance(changed, Tensor) or changed.shape != output.shape:
            found = tuple(changed.shape) if isinstance(changed, Tensor) else type(changed).__name__
            raise ValueError(
                f"the edit of {name} must return a tensor of shape {tuple(output.shape)}, got {found}"
            )
        return changed

    return hook
