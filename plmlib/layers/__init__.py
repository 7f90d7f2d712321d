"""The parts of a Transformer: masks, attention, positions, norms, feed-forward, embedding, block."""
