import * as v from 'valibot'

/** The version of the format of annotations that this program reads and writes. */
export const ANNOTATIONS_VERSION = 1

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What a dictionary says of a word, in short: of a Chinese one glosses in English (CC-CEDICT), of an English one glosses
 * in Chinese (ECDICT). `word` is the headword where it may be another than the word of the text: `refloat` for
 * `refloated`. `pinyin` is that of a Chinese word where the sentence's is another: `Zhōng guó` begins with a capital, but
 * is the same.
 */
export const WordEntrySchema = v.object({
  word: v.optional(v.string()),
  pinyin: v.optional(v.string()),
  glosses: v.pipe(v.array(v.string()), v.minLength(1)),
})
/** See {@link WordEntrySchema}. */
export type WordEntry = v.InferOutput<typeof WordEntrySchema>

/**
 * What is said of one sentence. `other` is a Chinese one in the other script, as long as the sentence itself, so that
 * every range fits both. `pinyin` has one syllable for every Han character and none for others, with a space between
 * syllables; a character whose reading is not known has an empty one. `words` are three numbers a word, in the order of
 * the text: how many UTF-16 units it stands behind the word before it (the first: behind the sentence's beginning), how
 * many units it has, and the number of its entry.
 *
 * @example of `铜价跌了3%。`: { other: '銅價跌了3%。', pinyin: 'tóng jià diē le', words: [0, 2, 7, 0, 1, 12, 0, 1, 3] }
 */
export const AnnotationSchema = v.object({
  other: v.optional(v.string()),
  pinyin: v.optional(v.string()),
  words: v.optional(
    v.pipe(
      v.array(Count),
      v.check((numbers) => numbers.length % 3 === 0, 'a word is three numbers'),
    ),
  ),
})
/** See {@link AnnotationSchema}. */
export type Annotation = v.InferOutput<typeof AnnotationSchema>

/** The name under which annotations of an article's title stand among those of its sentences. */
export const TITLE = 'title'

/**
 * What goes with an article for those who want it: `annotations/<id>.json`. `sentences` are by their ids; that of the
 * title is {@link TITLE}; `credits` names the dictionaries and their licences. Every part may be missing, and unknown
 * members are dropped.
 */
export const AnnotationsSchema = v.object({
  version: v.literal(ANNOTATIONS_VERSION),
  credits: v.optional(v.string()),
  sentences: v.optional(v.record(v.pipe(v.string(), v.regex(/^(?:[so]\d+\.\d+|title)$/)), AnnotationSchema)),
  entries: v.optional(v.array(WordEntrySchema)),
})
/** See {@link AnnotationsSchema}. */
export type Annotations = v.InferOutput<typeof AnnotationsSchema>
