"""ParadigmCard: what does one sentence teach a GPT, a BERT and a T5?"""

from plmlib.widgets import base

LIMITS = base.limits("paradigm-card")
NAMES = {"gpt": "GPT", "bert": "BERT", "t5": "T5"}
SEES = {
    "gpt": "itself and the words on its left",
    "bert": "all words on both sides",
    "t5": "encoder: all words; decoder: the source, and what it has written",
}


class ParadigmCard(base.Widget):
    """One sentence as a training example of GPT, BERT and T5: input, mask, target, and where the loss is.

    text         2 to 20 words, separated by spaces; any word is a token. Chinese without spaces is split into
                 characters
    rate         share of the words that BERT selects (each with this probability) and that T5 hides (exactly
                 the nearest whole number of them, at least one)
    mean_length  mean length of T5's spans, in words
    only_mask    BERT's selected words all become [MASK]; False: 80 %, with 10 % random words of the sentence
                 and 10 % unchanged
    seed         of the dice: `mask_tokens(…, Mulberry32(seed), …)` and `corrupt_spans` give the same rows
    question     "own": the widget asks for how many words each model has a loss; "none" where the text around
                 it asks
    controls     names of the knobs to show, None for all
    lang         "en", "zh", or "" for the page's language

    GPT and T5's decoder begin with [BOS]; no text ends with [EOS], and BERT reads the words alone. The page
    computes everything itself. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Radford et al. 2018; Devlin et al. 2019; Raffel et al. 2020.   Chapter: 1.3
    """

    _esm = base.script("paradigm-card")
    _css = base.styles("paradigm-card")
    plm_name = "paradigm-card"

    text = base.limited(LIMITS["text"], LIMITS["text"]["examples"][0])
    rate = base.limited(LIMITS["rate"], 0.15)
    mean_length = base.limited(LIMITS["mean_length"], 3)
    only_mask = base.limited(LIMITS["only_mask"], False)
    seed = base.limited(LIMITS["seed"], 3)
    question = base.limited(LIMITS["question"], "own")
    controls = base.limited(LIMITS["controls"], None)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each model: what it reads, sees and predicts."""
        from plmlib.widgets import paradigms  # brings torch

        state = base.state(self)
        made, draws = paradigms.examples(state), paradigms.counts(state)
        tokens, V = made["tokens"], made["words"]
        n = len(draws["gpt"]) - 1
        rows, asked = [], {}
        for model, name in NAMES.items():
            reads, target = made[model]
            asked[model] = sum(0 <= id < V for id in target)
            mean = sum(k * times for k, times in enumerate(draws[model])) / paradigms.DRAWS
            said = [" ".join("·" if id < 0 else tokens[id] for id in row) for row in (reads, target)]
            rows.append((name, said[0], SEES[model], said[1], f"{asked[model]} of {n}", f"{mean:.2f}"))
        finding = (
            f"Of {n} words, GPT has a loss at {asked['gpt']}, BERT at {asked['bert']} and "
            f"T5 at {asked['t5']}; T5 writes {len(made['t5'][1])} tokens, sentinels among them."
        )
        columns = ("model", "reads", "each word sees", "has to predict", "words with a loss")
        return base.Fallback(finding, (*columns, f"mean of {paradigms.DRAWS:,} draws"), tuple(rows))
