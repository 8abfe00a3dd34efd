/** Words with which a writer judges what is told, or tells the reader what to feel: no original says that. */
const JUDGEMENT =
  /令人|让人|讓人|值得|堪称|堪稱|可谓|可謂|尤为|尤為|至关重要|至關重要|很有|颇具|頗具|最具|实在|實在|[把带帶让讓]读者|[把帶讓]讀者/u

/** Whether a Chinese sentence judges as well as tells, so that an original can back a part of it at most. */
export function judges(sentence: string): boolean {
  return JUDGEMENT.test(sentence)
}
