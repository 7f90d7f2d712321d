"""Parts of a Transformer: attention, masks, KV cache, positions, norms, feed-forward, embedding, block."""
