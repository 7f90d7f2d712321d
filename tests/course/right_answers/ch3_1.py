"""Right answers to the exercises of notebook 3.1, written in different ways: each must pass."""

RIGHT = {}
