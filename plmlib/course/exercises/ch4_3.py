"""Exercises of notebook 4.3."""

from plmlib.course.exercises import exercise, expect, tensor

SENTINELS = ["<X>", "<Y>", "<Z>", "<W>"]


def _words(got, hint: str) -> list:
    """A list of words or ids, given as a list or tuple."""
    expect(isinstance(got, (list, tuple)), hint)
    return list(got)


@exercise("4.3.1")
def put_back(answer):
    hint = "return the text as a list of words."
    examples = (
        ("thank you <X> me to your party <Y> week .", "<X> for inviting <Y> last <Z>"),
        ("a b <X> e <Y>", "<X> c d <Y> f <Z>"),  # a span ends the text
        ("<X> b c", "<X> a <Y>"),  # a span begins it
        ("a <X> <Y> d", "<X> b <Y> c <Z>"),
        ("the <X> a <Y> the", "<X> b the <Y> b <Z>"),  # words that occur twice
    )
    for source, target in examples:
        source, target = source.split(), target.split()
        right = _restored(source, target)
        got = _words(answer(list(source), list(target), list(SENTINELS)), hint)
        expect(
            not any(word in SENTINELS for word in got),
            "a sentinel is left in the text: replace it by the words that follow it in the target.",
        )
        expect(got != [word for word in source if word not in SENTINELS], "the hidden words are missing.")
        expect(
            sorted(got) != sorted(right) or got == right,
            "all words are there, and in another order. Each span belongs to the place of its own sentinel.",
        )
        expect(
            len(got) >= len(right),
            f"words are missing: {' '.join(source)!r} and {' '.join(target)!r} give {' '.join(right)!r}.",
        )
        expect(
            got == right, f"your text is {' '.join(map(str, got))!r}, and it should be {' '.join(right)!r}."
        )
    return "source and target together hold the whole text, so nothing is lost."


def _restored(source: list[str], target: list[str]) -> list[str]:
    spans, text = {}, []
    for word in target:
        if word in SENTINELS:
            last = spans[word] = []
        else:
            last.append(word)
    for word in source:
        text += spans[word] if word in SENTINELS else [word]
    return text


@exercise("4.3.2")
def hidden_span(answer):
    for n, hidden in ((5, 2), (27, 4), (4, 4), (3, 1)):
        begins = []
        last = n - hidden
        for k in range(4 * (last + 1)):
            got = tensor(
                answer(n, hidden, (k + 0.5) / (4 * (last + 1))),
                (n,),
                "Return n truth values, True where a token is hidden.",
            ).bool()
            expect(
                int(got.sum()) == hidden,
                f"the number of hidden tokens is {int(got.sum())}, not {hidden} of {n} for every u. "
                "A span that begins too late is cut off at the end of the text.",
            )
            places = got.nonzero().flatten().tolist()
            expect(
                places[-1] - places[0] == hidden - 1,
                "the hidden tokens are not neighbours. One span is one piece, also if it begins late.",
            )
            begins.append(places[0])
        if last == 0:
            continue
        expect(
            set(begins) != {last},
            "the span is still at the end. The kept run comes first and takes all n − hidden tokens: "
            "draw how many tokens are kept before the span.",
        )
        expect(set(begins) != {0}, "now the span is always at the beginning. Its place must depend on u.")
        expect(0 in begins, "the first token is never hidden. The span can begin at place 0, too.")
        expect(
            last in begins,
            f"the last token is never hidden: the last place at which the span can begin is {last}.",
        )
        counts = [begins.count(place) for place in range(last + 1)]
        expect(
            min(counts) == max(counts),
            "not all places are equally likely. Multiply u by the number of places, "
            "n − hidden + 1, and round down.",
        )
    return "every one of the n − hidden + 1 places is equally likely, also the first."


@exercise("4.3.3")
def infilled(answer):
    words = "the cat sat on the old mat .".split()
    examples = (
        ([(1, 1)], "the [MASK] sat on the old mat ."),
        ([(2, 3)], "the cat [MASK] old mat ."),
        ([(0, 2), (5, 2)], "[MASK] sat on the [MASK] ."),
        ([(3, 0)], "the cat sat [MASK] on the old mat ."),
        ([(1, 2), (4, 0), (6, 2)], "the [MASK] on [MASK] the old [MASK]"),
        ([(8, 0)], "the cat sat on the old mat . [MASK]"),
        ([], "the cat sat on the old mat ."),
    )
    for spans, right in examples:
        given = list(words)
        got = _words(answer(given, list(spans), "[MASK]"), "return a list of words.")
        expect(given == words, "do not change the list that you are given: build a new one.")
        wanted, lengths = right.split(), [length for _, length in spans]
        expect(
            max(lengths, default=0) < 2 or got.count("[MASK]") != sum(lengths),
            "you write one mask for every hidden word. A span becomes one mask, however long it is.",
        )
        expect(
            got.count("[MASK]") <= len(spans),
            f"there are {got.count('[MASK]')} masks for {len(spans)} spans.",
        )
        expect(
            0 not in lengths or got.count("[MASK]") == len(spans),
            "a span with 0 words becomes a mask, too: it is inserted, and no word is lost.",
        )
        expect(
            0 not in lengths or len(got) >= len(wanted),
            "a word is lost at a span with 0 words: it hides nothing.",
        )
        expect(
            len(spans) < 2 or got == wanted or len(got) != len(words) - sum(lengths) + len(spans),
            "the second span is at the wrong place: places are counted in the original text, not in one that "
            "has become shorter.",
        )
        expect(
            got == wanted,
            f"with the spans {spans} the text is {' '.join(map(str, got))!r}; it should be {right!r}.",
        )
    return "from the masks alone nobody can tell how many words each of them hides."


@exercise("4.3.4")
def mbart_row(answer):
    for source, target in (([11, 12, 13], [21, 22]), ([11], [21, 22, 23, 24]), ([31, 32], [31, 32])):
        here, there, end = 101, 102, 2
        given = [*source], [*target]
        got = answer(*given, here, there, end)
        expect(given == ([*source], [*target]), "do not change the lists that you are given.")
        expect(isinstance(got, (list, tuple)) and len(got) == 3, "return three lists, separated by commas.")
        read, begun, labels = (_words(part, "each of the three results is a list of ids.") for part in got)
        expect(
            read != [here, *source, end],
            "the tag stands at the beginning of the source. In mBART it follows the end token.",
        )
        expect(read != [*source, here, end], "in the source the end token comes first, and then the tag.")
        expect(
            there not in read,
            "the encoder must read the tag of the source's language, not that of the target's.",
        )
        expect(
            read == [*source, end, here],
            f"the encoder should read {[*source, end, here]} and reads {read}.",
        )
        expect(
            begun[:1] != [here],
            "the decoder begins with the language of the source: it would be asked for the wrong one.",
        )
        expect(
            begun != [there, *target, end],
            "the decoder reads one token too many: after the end token there is nothing to predict.",
        )
        expect(begun == [there, *target], f"the decoder should read {[there, *target]} and reads {begun}.")
        expect(
            there not in labels,
            "the tag is a label. It is given to the decoder, which does not have to predict it.",
        )
        expect(
            labels != begun,
            "the labels are what the decoder reads: it would learn to copy. Shift them by one.",
        )
        expect(labels == [*target, end], f"the labels should be {[*target, end]} and are {labels}.")
    return "the decoder's first token is no longer fixed: it asks for a language."
