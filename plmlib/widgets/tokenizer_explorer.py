"""TokenizerExplorer: why do BERT, GPT-2 and T5 cut the same text differently, and what does it cost?"""

import traitlets

from plmlib.widgets import base

LIMITS = base.limits("tokenizer-explorer")
NAMES = LIMITS["tokenizers"]["options"]
TITLES = {"wordpiece": "WordPiece", "bpe": "byte BPE", "unigram": "Unigram"}


class TokenizerExplorer(base.Widget):
    """One text cut by three tokenizers that learned from the same texts: tokens, ids, bytes, cost per word.

    text        at most 300 characters
    tokenizers  some of "wordpiece", "bpe", "unigram"
    merges      how many merges byte BPE may use, 0 to 1743: as if it had been trained for 257 + merges tokens
    lowercase   WordPiece writes lower case without accents first, as BERT uncased
    special     show the special tokens that each model puts around a text
    tokenizer   the tokenizer whose token is open
    token       number of the open token, from 0; the steps that cut its word are shown
    question    "bytes": into how many tokens does byte BPE cut this text? "unknown": of how many words does
                WordPiece lose something? "none" where the text around the widget asks. What shows the answer
                is covered until the reader guesses, or asks to see it
    controls    names of the knobs to show, None for all
    lang        "en", "zh", or "" for the page's language

    The tokenizers are those of `plmlib.checkpoints.vocabularies`. Raises ValueError, TypeError for anything
    else, naming the argument.

    Source: Schuster & Nakajima 2012; Radford et al. 2019, section 2.2; Kudo 2018.   Chapter: 2.4
    """

    _esm = base.script("tokenizer-explorer")
    _css = base.styles("tokenizer-explorer")
    plm_name = "tokenizer-explorer"

    text = base.limited(LIMITS["text"], "anna tokenized the sunflowers . 她很高兴。 👩‍🚀 שלום")
    tokenizers = base.limited(LIMITS["tokenizers"], NAMES)
    merges = base.limited(LIMITS["merges"], LIMITS["merges"]["high"])
    lowercase = base.limited(LIMITS["lowercase"], True)
    special = base.limited(LIMITS["special"], False)
    tokenizer = base.limited(LIMITS["tokenizer"], "bpe")
    token = base.limited(LIMITS["token"], 1)
    model = base.limited(LIMITS["model"], "vocabularies")  # the file that the page loads
    question = base.limited(LIMITS["question"], "bytes")
    controls = base.limited(LIMITS["controls"], None)
    want_model = traitlets.Bool(False).tag(sync=True)
    model_file = traitlets.Bytes(b"").tag(sync=True)

    @traitlets.observe("want_model")
    def _send_model(self, change):
        if change["new"] and not self.model_file:
            from plmlib.widgets import vocabulary_file

            self.model_file = vocabulary_file.pack()

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each tokenizer: its tokens, how many, what they cost."""
        from plmlib.checkpoints import vocabularies  # brings torch

        settings = {"wordpiece": {"lowercase": self.lowercase}, "bpe": {"merges": self.merges}, "unigram": {}}
        rows, told, kept = [], [], []
        for name in NAMES:
            if name not in self.tokenizers:
                continue
            tokenizer = vocabularies.load(name, **settings[name])
            ids = tokenizer.encode(self.text)
            shown = tokenizer.inputs(self.text)[0] if self.special else ids
            rate = f"{len(ids) / len(self.text):.2f}" if self.text else "–"
            unknown = sum(tokenizer.tokens([i])[0] in ("[UNK]", "<unk>") for i in ids)
            rows.append(
                (TITLES[name], " ".join(written(tokenizer, i) for i in shown), len(ids), rate, unknown)
            )
            told.append(f"{TITLES[name]} {len(ids)}")
            if tokenizer.decode(ids) == self.text:
                kept.append(TITLES[name])
        finding = (
            f"{len(self.text)} characters. Tokens: {', '.join(told)}. "
            f"The exact text comes back from {', '.join(kept) or 'none of them'}."
        )
        columns = ("tokenizer", "tokens", "how many", "per character", "unknown")
        return base.Fallback(finding, columns, tuple(rows))


def written(tokenizer, i: int) -> str:
    """Return a token as its vocabulary writes it, but text for bytes that are text, and Ġ for a space."""
    token = tokenizer.tokens([i])[0]
    if tokenizer.kind != "BPE" or i in tokenizer.special_ids:
        return token
    text = tokenizer.decode([i])
    if "\ufffd" in text:
        return token
    return text.replace(" ", "Ġ")
