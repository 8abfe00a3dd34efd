/** What may lie over an article, or at its foot, besides the text: one at a time. */
export type Panel = 'help' | 'share' | 'listen'
