import type { Paragraph } from '#article/schema.ts'

/** What a paragraph is: the values of an article's paragraph `kind`. */
export type ParagraphKind = NonNullable<Paragraph['kind']>

/** A line of a plain document, or a block of a Markdown or HTML one. Never empty. */
export interface Block {
  /** Clean text, as articles store it. */
  text: string
  /** The same with its spacing as found: in a title two spaces tell a section from the headline. */
  raw: string
  /** Where it stands, for problems: the line's number from 1, or the block's in formats whose lines mean nothing. */
  line: number
  /** Set where the format says it (a heading, a list item); otherwise it is read from the text. */
  kind?: ParagraphKind
}

/** The block with its kind set. */
export function withKind(block: Block, kind: ParagraphKind): Block {
  return { ...block, kind }
}

/** What a document says of itself outside its text: front matter, meta elements. Missing is null. */
export interface Front {
  id: string | null
  site: string | null
  url: string | null
  source: string | null
  section: string | null
  title: string | null
  date: string | null
  publishedAt: string | null
}

/** {@link Front} of a document that says nothing. */
export const NO_FRONT: Front = {
  id: null,
  site: null,
  url: null,
  source: null,
  section: null,
  title: null,
  date: null,
  publishedAt: null,
}
