// The shared bundles that each widget stands on, in the order in which they load.

export const PARTS = {
  "mask-builder": ["kit"],
  "activation-lab": ["kit"],
  "sampling-lab": ["kit", "text"],
};
