"""Learning to match: pictures and captions become vectors, and those of a pair must resemble each other."""

import torch
import torch.nn.functional as F
from torch import Tensor


def contrastive_loss(pictures: Tensor, captions: Tensor, scale: Tensor | float) -> Tensor:
    """The surprise of choosing the right caption for each picture, and the right picture for each caption.

    pictures, captions  (B, E) vectors of length 1; row i of both belongs together
    scale               the factor of the similarities, which CLIP learns

    Source: Radford et al. 2021, figure 3.   Chapter: 5.3
    """
    similarity = scale * pictures @ captions.mT  # (B, B): what belongs together is on the diagonal
    right = torch.arange(len(similarity), device=similarity.device)
    return (F.cross_entropy(similarity, right) + F.cross_entropy(similarity.mT, right)) / 2
