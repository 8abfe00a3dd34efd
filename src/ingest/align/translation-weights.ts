/**
 * The model of `group-score.ts`, as tests/ingest/align/train-translation.ts found it on translations aligned by hand: how
 * likely a group of each shape is, Chinese by original, in nats, …
 */
export const SHAPE_WEIGHTS: Readonly<Record<string, number>> = {
  '1-1': 1.92,
  '1-2': 1.55,
  '2-1': 0.47,
  '1-3': 1.37,
  '3-1': -0.76,
  '2-2': 0.28,
  '1-4': 1.52,
  '4-1': -0.02,
  '2-3': 0.42,
  '3-2': -0.34,
  '1-5': 0.07,
  '5-1': 0.0,
  '1-6': 0.69,
  '2-4': -0.33,
  '4-2': -0.13,
  '3-3': -0.37,
  '1-0': -2.59,
  '0-1': -2.86,
}

/** … and what each feature of a group counts. */
export const GROUP_WEIGHTS = {
  lengths: 0.65,
  'lengths without tag': 0.35,
  cues: 1.05,
  characters: 0.75,
  'units accounted for': -0.25,
  'cues accounted for': 0.47,
  'cues, each': -0.28,
  'characters, each': -0.2,
  'units accounted for, each': 0.34,
  'cues accounted for, each': 0.18,
  'share of speech': -1.63,
  'length of plain text': -1.36,
  turns: -1.24,
  'speaking, speaking': 2.09,
  'speaking, about to': 0.03,
  'speaking, neither': 0.05,
  'about to, speaking': -1.43,
  'about to, about to': 1.92,
  'about to, neither': 2.15,
  'neither, speaking': -0.27,
  'neither, about to': -0.57,
  'neither, neither': 1.34,
  'questions shared': 1.31,
  'exclamations not shared': -0.95,
  'asks on one side only': -0.22,
  'persons shared': 1.11,
}
