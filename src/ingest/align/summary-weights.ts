/** The model of `summary.ts`, as tests/ingest/align/train-summary.ts found it on articles aligned by hand. */
export const SUMMARY_WEIGHTS = {
  one: -8.77,
  shared: 0.76,
  'of all': -2.56,
  'of the best': -0.3,
  new: 10.04,
  exact: -0.31,
  repeated: 2.66,
  'is best': 0.93,
  neighbour: 4.45,
  backwards: 3.84,
  comment: -0.95,
}

/** The model of `second-look.ts`, learned in the same run. */
export const SECOND_WEIGHTS = {
  one: -6.58,
  shared: 0.72,
  'of all': -1.83,
  'of the best': 0.78,
  new: 9.97,
  exact: -0.34,
  repeated: 1.33,
  'is best': 0.41,
  neighbour: 2.53,
  backwards: 1.66,
  comment: -0.71,
  beside: 2.71,
  elsewhere: -2.26,
}

/** From this probability on a sentence of the original is evidence. */
export const LEAST_LIKELY = 0.4
