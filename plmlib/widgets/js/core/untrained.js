// An encoder before training: the weights that plmlib.models.build(config, seed) draws, number for number.

/** 32 random bits a call: the Mersenne Twister, as torch.Generator().manual_seed(seed) has it. */
export function mersenne(seed) {
  const N = 624;
  const state = new Uint32Array(N);
  state[0] = seed;
  for (let i = 1; i < N; i++) {
    const before = state[i - 1] ^ (state[i - 1] >>> 30);
    state[i] = Math.imul(1812433253, before) + i;
  }
  let at = N;
  function twist() {
    for (let i = 0; i < N; i++) {
      const y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
      state[i] = state[(i + 397) % N] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    at = 0;
  }
  return () => {
    if (at === N) twist();
    let y = state[at++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  };
}

/**
 * The tensors of the model before training, {name: {shape, data}}, for the shapes in `trained`. Matrices are
 * uniform with the config's deviation; biases are 0, norms 1. Only what encodes a text is drawn.
 */
export function untrained(config, trained, seed = 0) {
  const bits = mersenne(seed);
  const tensors = {};
  const draw = (name, deviation) => {
    const { shape } = trained[name];
    const width = Math.fround(deviation * Math.sqrt(3));
    const number = () => Math.fround(Math.fround((2 * (bits() & 0xffffff)) / 2 ** 24 - 1) * width);
    const data = Float32Array.from({ length: shape.reduce((a, b) => a * b) }, number);
    tensors[name] = { shape, data };
  };
  for (const part of ["tokens", "positions", "segments"]) {
    if (trained[`embed.${part}.weight`]) draw(`embed.${part}.weight`, config.embed_std);
  }
  // In a pre-norm model, what is added to the residual stream is divided, so that the sum does not grow.
  const added = config.norm_place === "pre" ? 1 / Math.sqrt(2 * config.n_layers) : 1;
  for (let l = 0; l < config.n_layers; l++) {
    draw(`layers.${l}.attention.qkv.weight`, config.init_std);
    draw(`layers.${l}.attention.out.weight`, config.init_std * added);
    draw(`layers.${l}.feed_forward.up.weight`, config.init_std);
    draw(`layers.${l}.feed_forward.down.weight`, config.init_std * added);
  }
  for (const [name, { shape }] of Object.entries(trained)) {
    if (tensors[name]) continue;
    const value = shape.length === 1 && name.endsWith("weight") ? 1 : 0;
    tensors[name] = { shape, data: new Float32Array(shape.reduce((a, b) => a * b)).fill(value) };
  }
  return tensors;
}
