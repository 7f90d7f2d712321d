"""plmlib: pre-trained language models from scratch, small enough to read. This is the map of the house.

What everything rests on
    config        every choice of an architecture, and the published models as rows
    dice          one random number for each decision, the same in Python and in the page
    storage       files that are whole or not there, with hashes
    checks        what an argument must be: numbers, texts, batches of ids
What a learner reads
    text          tokenizers; text.published reads the files that others ship
    layers        masks, attention, KV cache, activations, positions, norms, feed-forward, embedding, block
    objectives    how a text becomes inputs, labels and a loss
    models        MaskedLM, CausalLM, Seq2SeqLM and their heads; models.earlier: n-grams, word vectors, LSTM,
                  ELMo
    training      the training loop, its optimizer and its saved state; evaluation; the probe
    generation    sampling, generation, beam search, and measures of what was written
    pretrained    models on disk, by families
    checkpoints   the small trained models that the course ships, and the recipes that make them
Only for speed
    fast          drop-ins with the signature of what they replace; PLM_PLAIN=1 turns all of them off
What the course shows
    world         the generated corpus: a small world in English and Chinese
    figures       charts with a finding as title
    widgets       interactive figures, in JupyterLab and on the static page
    course        guesses, claims, quizzes, exercise checks, source on show, tables
The workshop
    tools         notebooks, bibliography, site, measurements

Every room is an attribute: `import plmlib; plmlib.world`. Modules that chapters call by name are attributes
too: masks, positions, sampling. Nothing is loaded before its first use, so rooms without torch stay without
it.
"""

from importlib import import_module

__version__ = "0.1.0"

ROOMS = (
    "config dice storage checks text layers objectives models training generation pretrained fast "
    "checkpoints world figures widgets course tools"
).split()
MODULES = {"masks": "layers.masks", "positions": "layers.positions", "sampling": "generation.sampling"}
NAMES = {
    "config": "Config PRESETS diff table tiny",
    "models": "CausalLM MaskedLM Seq2SeqLM build count_parameters",
    "models.hooks": "capture",
    "training": "train",
    "generation": "beam generate",
    "pretrained": "from_pretrained save_pretrained",
}
_HOME = {name: home for home, names in NAMES.items() for name in names.split()}
__all__ = [*_HOME, *MODULES, *ROOMS, "__version__"]


def __getattr__(name: str):
    if name in ROOMS or name in MODULES:
        return import_module(f"{__name__}.{MODULES.get(name, name)}")
    if name in _HOME:
        return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    raise AttributeError(f"plmlib has no attribute {name!r}; it has {', '.join(sorted(__all__))}")


def __dir__():
    return sorted(__all__)
