"""Experiment of notebook 5.3: two encoders, for pictures and for captions, trained as CLIP is."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.checkpoints.corpora.pictures import NAMES, drawn, pixels
from plmlib.checkpoints.recipes import BETAS
from plmlib.checkpoints.results import experiment
from plmlib.models.modes import evaluating
from plmlib.objectives.contrastive import contrastive_loss
from plmlib.training import train

CAPTIONS = torch.cartesian_prod(torch.arange(10), torch.arange(10))  # (100, 2): two digits each


class TwoEncoders(nn.Module):
    """A vector of length 1 for a picture of two digits, and one for the two words of a caption."""

    def __init__(self, seed: int, hidden: int = 256, width: int = 32):
        super().__init__()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.picture = nn.Sequential(nn.Linear(128, hidden), nn.ReLU(), nn.Linear(hidden, width))
            self.words = nn.Embedding(2 * len(NAMES), hidden)  # of the first word, and of the second
            self.caption = nn.Sequential(nn.ReLU(), nn.Linear(hidden, width))
        self.log_scale = nn.Parameter(torch.tensor(2.0))

    def of_pictures(self, pictures: Tensor) -> Tensor:
        """(B, 128) pixels -> (B, E)"""
        return F.normalize(self.picture(pictures), dim=-1)

    def of_captions(self, digits: Tensor) -> Tensor:
        """(B, 2) digits -> (B, E)"""
        places = digits + torch.tensor([0, len(NAMES)])
        return F.normalize(self.caption(self.words(places).sum(1)), dim=-1)


def examples(n: int, part: str) -> tuple[Tensor, Tensor]:
    """n pictures (n, 128), and the digits of their captions (n, 2)."""
    found = drawn(n, part)
    digits = torch.tensor([[NAMES.index(word) for word in words.split()] for _, words in found])
    return torch.stack([pixels(names.split()).flatten().float() for names, _ in found]), digits


def objective(model: TwoEncoders, pictures: Tensor, digits: Tensor) -> Tensor:
    return contrastive_loss(model.of_pictures(pictures), model.of_captions(digits), model.log_scale.exp())


def trained(seed: int, shuffled: bool = False, n: int = 6_000, steps: int = 600) -> TwoEncoders:
    """Two encoders after `steps` of 128 pairs; shuffled: every picture stands with another one's caption."""
    model, (pictures, digits) = TwoEncoders(seed), examples(n, "train")
    if shuffled:
        digits = digits[torch.randperm(n, generator=torch.Generator().manual_seed(seed))]

    def draw(rng: torch.Generator) -> tuple[Tensor, Tensor]:
        chosen = torch.randint(n, (128,), generator=rng)
        return pictures[chosen], digits[chosen]

    train(model, draw, objective, steps=steps, betas=BETAS, seed=seed, progress=False)
    return model.eval()


@torch.no_grad()
def retrieved(model: TwoEncoders, n: int = 500) -> float:
    """The share of n new pictures that resemble the right one of the 100 captions most."""
    pictures, digits = examples(n, "test")
    with evaluating(model):
        similarity = model.of_pictures(pictures) @ model.of_captions(CAPTIONS).mT  # (n, 100)
    return (CAPTIONS[similarity.argmax(1)] == digits).all(1).float().mean().item()


@experiment(
    "two-encoders",
    texts=lambda: [f"{picture} {words}" for picture, words in drawn(6_000, "train")],
    recipe="two encoders, 600 steps of 128 pictures of two digits and their captions, 6,000 pairs; the share "
    "of 500 new pictures that resemble the right one of 100 captions most; the same with shuffled pairs",
    seeds=3,
    spread=0.1,
)
def two_encoders(seed: int) -> dict:
    """Captions found right, after training on true pairs and on shuffled ones, and without training."""
    return {
        "pairs": retrieved(trained(seed)),
        "shuffled": retrieved(trained(seed, shuffled=True)),
        "untrained": retrieved(TwoEncoders(seed)),
    }
