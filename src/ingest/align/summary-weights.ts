/** The model of `summary.ts`, as `train-summary.ts` writes it: one weight for each of its features. */
export const WEIGHTS = {
  weights: [-5, 0.5, 3, 3, 3, 0.5, 2, 0.5, 0, 0, -1],
  threshold: 0.4,
}
