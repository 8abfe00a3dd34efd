/** What a reader may call for besides the text: the first two lie over it, one at a time, the last stays at its foot. */
export type Panel = 'help' | 'share' | 'listen'
