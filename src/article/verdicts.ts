/** What the collation says of a summary's sentence. */
export const VERDICTS = ['supported', 'partial', 'unsupported', 'contradicted'] as const
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]
