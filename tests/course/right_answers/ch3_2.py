"""Right answers to the exercises of notebook 3.2, written in different ways: each must pass."""

RIGHT = {}
