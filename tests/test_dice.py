"""Mulberry32: the published first values, and a stream that looks uniform."""

import pytest

from plmlib.dice import Mulberry32


def test_the_published_first_values():
    rng = Mulberry32(0)
    assert [rng.random() for _ in range(5)] == [
        0.26642920868471265,
        0.0003297457005828619,
        0.2232720274478197,
        0.1462021479383111,
        0.46732782293111086,
    ]
    assert Mulberry32(2**32 - 1).random() == 0.8964226141106337


def test_values_are_uniform():
    rng = Mulberry32(1)
    counts = [0] * 20
    for _ in range(20_000):
        counts[int(rng.random() * 20)] += 1
    assert (
        sum((count - 1000) ** 2 / 1000 for count in counts) < 43.8
    )  # chi-square, 19 degrees of freedom, p = .001


@pytest.mark.parametrize(
    ("seed", "error"), [(-1, ValueError), (2**32, ValueError), (1.5, TypeError), (True, TypeError)]
)
def test_seeds_out_of_range(seed, error):
    with pytest.raises(error, match="seed must be"):
        Mulberry32(seed)
