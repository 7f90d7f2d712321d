// Every widget, and the shared bundles that it uses, in the order in which they are loaded.

export const PARTS = {
  "mask-builder": ["ui"],
  "activation-lab": ["ui"],
  "sampling-lab": ["ui", "tokens"],
};
