"""Two modalities in one vocabulary: noisy pictures of two digits, and the words that name them."""

from collections.abc import Callable, Sequence
from random import Random

import torch
from torch import Tensor

from plmlib.checkpoints.corpora.interface import SEED, Corpus
from plmlib.objectives import IGNORED, Objective, cross_entropy, predicted, shift
from plmlib.text import Words
from plmlib.training import rows

NAMES = "zero one two three four five six seven eight nine".split()
FONT = """
.###. ..#.. .###. ##### ...#. ##### ..##. ##### .###. .###.
#...# .##.. #...# ...#. ..##. #.... .#... ....# #...# #...#
#..## ..#.. ....# ..#.. .#.#. ####. #.... ...#. #...# #...#
#.#.# ..#.. ...#. ...#. #..#. ....# ####. ..#.. .###. .####
##..# ..#.. ..#.. ....# ##### ....# #...# .#... #...# ....#
#...# ..#.. .#... #...# ...#. #...# #...# .#... #...# ...#.
.###. .###. ##### .###. ...#. .###. .###. .#... .###. .##..
"""  # seven rows of ten digits, each five pixels wide
SIDE, DIGITS, NOISE = 8, 2, 0.05  # pixels of one digit's square, digits of a picture, share of flipped pixels
PATCHES = [f"p{i}" for i in range(16)]  # what a patch of 2 × 2 black or white pixels can be
WORDS, PICTURE = "<words>", "<picture>"  # what comes after this mark
PICTURE_FIRST, WORDS_FIRST = 2 + DIGITS * SIDE**2 // 4, 2 + DIGITS  # tokens of a prompt: [BOS], it, a mark


def shapes() -> list[Tensor]:
    """The ten digits without noise, (7, 5) bool each."""
    lines = [line.split() for line in FONT.split("\n") if line]
    return [torch.tensor([[c == "#" for c in line[digit]] for line in lines]) for digit in range(10)]


def places() -> list[tuple[int, Tensor]]:
    """Every digit at every place where it fits its square: (digit, (8, 8) bool)."""
    found = []
    for digit, shape in enumerate(shapes()):
        for y in range(SIDE - 6):
            for x in range(SIDE - 4):
                square = torch.zeros(SIDE, SIDE, dtype=torch.bool)
                square[y : y + 7, x : x + 5] = shape
                found.append((digit, square))
    return found


def patches(picture: Tensor) -> list[str]:
    """Cut a picture (8, 8 n) into patches of 2 × 2 pixels, row by row, and name each."""
    squares = picture.int().unfold(0, 2, 2).unfold(1, 2, 2).flatten(2)  # (4, 4 n, 4)
    return [PATCHES[i] for i in (squares * torch.tensor([8, 4, 2, 1])).sum(-1).flatten().tolist()]


def pixels(names: Sequence[str]) -> Tensor:
    """The picture (8, 8 n) that patches show; a name that is no patch is white."""
    values = torch.tensor([PATCHES.index(name) if name in PATCHES else 0 for name in names])
    squares = (values[:, None] // torch.tensor([8, 4, 2, 1]) % 2).bool().view(SIDE // 2, -1, 2, 2)
    return squares.permute(0, 2, 1, 3).reshape(SIDE, -1)


def read(picture: Tensor) -> list[int]:
    """The digits of a picture: those that differ from it in the fewest pixels."""
    known = places()
    squares = torch.stack([square for _, square in known])
    return [known[int((squares != part).sum((1, 2)).argmin())][0] for part in picture.split(SIDE, dim=1)]


class Pictures(Corpus):
    """[BOS] picture <words> two words [EOS], and [BOS] two words <picture> picture [EOS].

    ways      "read", "draw" or both: which of the two kinds
    shuffled  True: every picture stands with the words of another one
    """

    def __init__(self, n_training: int, ways: Sequence[str] = ("read", "draw"), shuffled: bool = False):
        super().__init__(n_training, n_held_out=500)
        self.ways, self.shuffled = ways, shuffled

    def texts(self, n: int, part: str) -> list[str]:
        examples = drawn(n, part)
        pictures = [picture for picture, _ in examples]
        if self.shuffled:
            Random(f"shuffled {part}").shuffle(pictures)
        texts = []
        for i, (picture, (_, words)) in enumerate(zip(pictures, examples)):
            reads = self.ways[i % len(self.ways)] == "read"
            texts.append(f"{picture} {WORDS} {words}" if reads else f"{words} {PICTURE} {picture}")
        return texts

    def tokenizer(self, texts: list[str]):
        return Words.train([" ".join([WORDS, PICTURE, *NAMES, *PATCHES])])

    def encode(self, tokenizer, texts: list[str]) -> tuple[Tensor, None]:
        return tokenizer.encode_batch(texts, bos=True, eos=True)[0], None  # all are equally long

    def deal(self, tokenizer, texts: list[str], batch_size: int, steps: int) -> Callable:
        return rows(*self.encode(tokenizer, texts), batch_size)

    def objective(self, tokenizer) -> Objective:
        """Next-token prediction, of what comes after the mark."""
        marks = torch.tensor([tokenizer.id(WORDS), tokenizer.id(PICTURE)])

        def after_mark(ids: Tensor) -> tuple[Tensor, Tensor]:
            inputs, labels = shift(ids)
            answers = torch.isin(inputs, marks).cumsum(1) > 0
            return inputs, labels.masked_fill(~answers, IGNORED)

        def loss(model, ids: Tensor, keep: None = None) -> Tensor:
            inputs, labels = after_mark(ids)
            return cross_entropy(model(inputs), labels)

        return Objective(loss, lambda ids, keep=None: predicted(after_mark(ids)[1]))


def drawn(n: int, part: str) -> list[tuple[str, str]]:
    """n pictures as patches, and the words for their digits."""
    rng = torch.Generator().manual_seed(SEED + (part != "train"))
    digits = torch.randint(10, (n, DIGITS), generator=rng)
    known = torch.stack([square for _, square in places()]).view(10, -1, SIDE, SIDE)
    place = torch.randint(known.shape[1], (n, DIGITS), generator=rng)
    clean = known[digits, place].transpose(1, 2).flatten(2)  # (n, 8, 8 · DIGITS)
    noisy = clean ^ (torch.rand(clean.shape, generator=rng) < NOISE)
    return [
        (" ".join(patches(picture)), " ".join(NAMES[d] for d in row))
        for picture, row in zip(noisy, digits.tolist())
    ]
