// The limits of a widget's state. Each widget has one table of them, limits.json: Python validates against
// it, and the page takes the ends of its sliders from it.

/**
 * A number moved into its limit; `otherwise` where it is no number at all, which a page's address may
 * contain.
 */
export function within({ low, high }, value, otherwise = low) {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : otherwise;
}

/** Where a slider begins and ends: some limits are wider than what one can usefully drag through. */
export const sliderEnds = ({ low, high, slider = [low, high] }) => slider;
