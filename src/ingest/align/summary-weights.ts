/** The model of `summary.ts`, as tests/ingest/align/train-summary.ts found it on articles aligned by hand. */
export const SUMMARY_WEIGHTS = {
  one: -9.68,
  shared: 0.45,
  'of all': 1.3,
  'of the best': 0.23,
  new: 6.79,
  exact: 0.05,
  repeated: 5.43,
  'is best': 1.59,
  neighbour: 4.77,
  backwards: 3.0,
  comment: -0.84,
}

/** From this probability on a sentence of the original is evidence. */
export const LEAST_LIKELY = 0.35
