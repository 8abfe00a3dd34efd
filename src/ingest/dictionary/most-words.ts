/** So many words at most has a phrase of the dictionary, and so none longer is looked for in a text. */
export const MOST_WORDS = 4
