"""Models on disk: Hugging Face's folders for known families, the same file names for ours. Never a pickle."""

import json
import re
from pathlib import Path

import torch
from safetensors.torch import save as to_bytes
from torch import Tensor, nn

from plmlib.config import Config
from plmlib.models import empty
from plmlib.pretrained.families import FAMILIES, NO_WEIGHT, Family, family_of, to_json
from plmlib.pretrained.folders import WEIGHTS, digest_of, read_config, read_weights, some
from plmlib.pretrained.wrapped import refuse_changed, unwrapped
from plmlib.storage import damaged, find, unsupported, write_atomic

READ = {torch.float16: torch.float32, torch.bfloat16: torch.float32}  # half formats are for storing
READ |= {torch.float32: torch.float32, torch.float64: torch.float64}
WITHOUT_PARTS = (
    "use transformers for the whole model, or load it here without these parts, from a copy: "
    'python -c "import transformers as t; '
    't.AutoModel.from_pretrained({0!r}).save_pretrained({1!r})"; from_pretrained({1!r})'
)
ONE_PRECISION = "write the folder again in one precision, for example by transformers: model.float()"


def from_pretrained(folder, sha256: str | dict[str, str] | None = None) -> nn.Module:
    """Read a model from `folder`: config.json with model.safetensors, one file or several with an index.

    folder  a path; or a name such as "gpt2", which the package huggingface_hub looks up, if it is installed
    sha256  the hash of model.safetensors, or {file name: hash}; checked before the file is parsed

    Returns the model in evaluation mode; 16-bit weights become float32. A part of which the files hold
    nothing (the head of a sentence encoder, BERT's pooler, T5's decoder) is None; what needs it says so.
    Raises DamagedFile for a file that is not whole, or does not fit the others: the message has the path,
    what the file looks like, the hashes, and what fixes it. Raises Unsupported for whole files of a model
    that we do not compute: another family, another value in config.json, another head.

    Chapter: 3.5
    """
    hashes = {WEIGHTS: sha256} if isinstance(sha256, str) else sha256 or {}
    if not isinstance(hashes, dict):
        raise TypeError(f"sha256 must be text or {{file name: text}}, got {sha256!r}")
    folder = find(folder)
    config, family = read_config(folder)
    theirs, path = read_weights(folder, hashes)  # tensors by the names that the files give them
    if family is not None:
        theirs = {_modern(name): tensor for name, tensor in theirs.items()}
        _refuse_unknown_parts(theirs, family, path)
        config = _untie(config, family, theirs)
    model = empty(config)
    _leave_out(model, theirs, family)
    sources = {
        name: _sources(name, weight.shape, family, config) for name, weight in model.named_parameters()
    }
    ours = _assemble(sources, theirs, family, path)  # tensors by the names of our parameters
    _refuse_leftovers(theirs, ours, family, path)
    for name, weight in ours.items():  # which load_state_dict does too, in four times the time
        part, _, role = name.rpartition(".")
        setattr(model.get_submodule(part), role, nn.Parameter(weight))
    return model


def save_pretrained(model: nn.Module, folder, dtype: torch.dtype | None = None) -> None:
    """Write `model` to `folder` so that `from_pretrained` and, for its families, `transformers` read it.

    model  of `build` or `from_pretrained`; also what torch.compile made of it
    dtype  how to store the weights, for example torch.float16; default as they are

    Both files are whole at any moment. Raises OSError with the path when they cannot be written, TypeError
    for a model whose parameters are not those of its config, ValueError for weights of several precisions.

    Chapter: 3.3
    """
    if dtype is not None and dtype not in READ:
        raise TypeError(
            f"dtype must be a real torch dtype of 16, 32 or 64 bits, such as torch.float16, got {dtype!r}"
        )
    model = unwrapped(model)
    if not isinstance(getattr(model, "config", None), Config):
        raise TypeError(
            f"model must be one that build or from_pretrained made, got {type(model).__name__}; "
            "of a wrapper such as DataParallel, save what it holds: model.module"
        )
    if any(weight.is_meta for weight in model.parameters()):
        raise ValueError("model is on the meta device: it has shapes and no weights to save")
    refuse_changed(model, empty(model.config))
    kinds = {dtype or weight.dtype for weight in model.parameters()}
    if len(kinds) > 1 or not kinds <= READ.keys():
        raise ValueError(
            "model must have weights of one real precision of 16, 32 or 64 bits, "
            f"got {some(sorted(map(str, kinds)))}: give dtype, for example torch.float32"
        )
    name = family_of(model.config)
    if name and not all(FAMILIES[name].tensors(ours, model.config) for ours, _ in model.named_parameters()):
        name = None  # RoBERTa's files have no place for a head that reads pairs
    family = FAMILIES.get(name)
    tensors = {}
    for ours, weight in model.named_parameters():
        sources = _sources(ours, weight.shape, family, model.config)
        weight = weight.detach().t() if _turned(ours, weight.ndim, family) else weight.detach()
        for their, part in zip(sources, weight.split([shape[0] for shape in sources.values()]), strict=True):
            tensors[their] = part.to("cpu", dtype or part.dtype).contiguous()
    config_json = to_json(model.config, name)
    config_json |= {"architectures": [family.architecture(model)]} if family else {}
    config_json |= {"dtype": str(next(iter(tensors.values())).dtype).removeprefix("torch.")}
    folder = Path(folder)
    write_atomic(folder / WEIGHTS, to_bytes(tensors, {"format": "pt", "sha256": digest_of(tensors)}))
    write_atomic(folder / "config.json", (json.dumps(config_json, indent=2) + "\n").encode())


def _assemble(sources: dict, theirs: dict, family: Family | None, path: Path) -> dict[str, Tensor]:
    """Our parameters, put together from their tensors, which are taken out of `theirs`."""
    own = {source for parts in sources.values() for source in parts}
    ours = {}
    for name, parts in sources.items():
        taken = []
        for source, shape in parts.items():
            key = _key_or_copy(source, name, theirs, family, own)
            if key not in theirs:
                raise damaged(path, f"has no tensor {source}; config.json asks for one of shape {shape}")
            part = theirs.pop(key)
            if part.shape != shape:
                raise damaged(path, f"has {key} of shape {tuple(part.shape)}; config.json asks for {shape}")
            if part.dtype not in READ:
                asks = f"has {key} in {part.dtype}; we read real numbers of 16, 32 and 64 bits only"
                raise unsupported(path, asks, ONE_PRECISION)
            taken.append(part.to(READ[part.dtype]))
        whole = taken[0] if len(taken) == 1 else torch.cat(taken)
        ours[name] = whole.t() if _turned(name, whole.ndim, family) else whole
    if len(kinds := {weight.dtype for weight in ours.values()}) > 1:
        asks = (
            f"has weights of several precisions, {some(sorted(map(str, kinds)))}; one model computes in one"
        )
        raise unsupported(path, asks, ONE_PRECISION)
    return ours


def _sources(name: str, shape, family: Family | None, config: Config) -> dict[str, tuple[int, ...]]:
    """Their names for our parameter `name` of this shape, and the shape of each."""
    shape = tuple(shape)[::-1] if _turned(name, len(shape), family) else tuple(shape)
    names = [name] if family is None else family.tensors(name, config)
    if len(names) == 1:
        return {names[0]: shape}
    queries, keys = config.n_heads * config.d_head, config.n_kv_heads * config.d_head
    rows = [queries, keys, keys] if len(names) == 3 else [keys, keys]  # qkv, or kv of a cross-attention
    return {source: (n, *shape[1:]) for source, n in zip(names, rows, strict=True)}


def _turned(name: str, axes: int, family: Family | None) -> bool:
    return family is not None and family.transposed and name.startswith("layers.") and axes == 2


def _key(source: str, theirs: dict, family: Family | None) -> str:
    """The name in the file: with the family's prefix, or without, as GPT-2 and bare models are published."""
    return source if source in theirs or family is None else source.removeprefix(family.prefix)


def _key_or_copy(source: str, name: str, theirs: dict, family: Family | None, own: set[str]) -> str:
    """As `_key`; if the file has no such tensor, the name of a copy of our parameter `name`.

    safetensors.torch.save_model writes tied weights under one of their names, which may be that of the head.
    own  their names of all our parameters: an untied head is no copy
    """
    key = _key(source, theirs, family)
    if key not in theirs and family is not None:
        for copy, our in family.copies.items():
            if our == name and copy not in own and _key(copy, theirs, family) in theirs:
                return _key(copy, theirs, family)
    return key


def _modern(name: str) -> str:
    """BERT's first files call a norm's weight and bias gamma and beta."""
    name = re.sub(r"LayerNorm\.gamma$", "LayerNorm.weight", name)
    return re.sub(r"LayerNorm\.beta$", "LayerNorm.bias", name)


def _untie(config: Config, family: Family, theirs: dict[str, Tensor]) -> Config:
    """T5 1.1 has a head of its own, and newer configs do not say so: the tensors do."""
    head, tokens = theirs.get("lm_head.weight"), theirs.get("shared.weight")
    if config.positions != "relative" or config.scale_logits or head is None:
        return config
    return config.replace(tied=tokens is not None and torch.equal(head, tokens))


def _leave_out(model: nn.Module, theirs: dict[str, Tensor], family: Family | None) -> None:
    """Remove the optional parts of the model of which the file has nothing."""
    for parts in model.OPTIONAL:
        names = [name for name, _ in model.named_parameters() if name.split(".")[0] in parts]
        sources = [s for name in names for s in (family.tensors(name, model.config) if family else [name])]
        if not any(_key(source, theirs, family) in theirs for source in sources):
            for part in parts:
                setattr(model, part, None)


def _refuse_unknown_parts(theirs: dict[str, Tensor], family: Family, path: Path) -> None:
    """Raise Unsupported for tensors of a part that no model of this family has here, such as a classifier."""
    unknown = sorted(name for name in theirs if not (family.knows(name) or NO_WEIGHT.search(name)))
    if unknown:
        asks = f"has tensors of parts that we do not compute for this family: {some(unknown)}"
        folder = path.parent
        copy = folder.with_name(f"{folder.name}-without-head")
        raise unsupported(path, asks, WITHOUT_PARTS.format(str(folder), str(copy)))


def _refuse_leftovers(
    theirs: dict[str, Tensor], ours: dict[str, Tensor], family: Family | None, path: Path
) -> None:
    for name, our in family.copies.items() if family else ():
        copy = theirs.pop(_key(name, theirs, family), None)
        if copy is not None and our in ours and not torch.equal(copy.to(ours[our].dtype), ours[our]):
            raise damaged(path, f"has a tensor {name} that is not {our}; config.json says they are tied")
    for name in [name for name in theirs if name.endswith("final_logits_bias")]:
        if theirs.pop(name).any():
            asks = f"has a {name} that is not zero; our BART adds no bias to its logits"
            raise unsupported(path, asks, "use transformers for this model")
    if extra := sorted(name for name in theirs if not NO_WEIGHT.search(name)):
        raise damaged(path, f"has tensors that config.json does not ask for: {some(extra)}")
