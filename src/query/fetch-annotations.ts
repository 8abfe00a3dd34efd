import { type Annotations, ANNOTATIONS_VERSION, AnnotationsSchema } from '#article/annotations.ts'

import { fetchJson } from './fetch-json.ts'

/**
 * Fetches the annotations of an article: the other script, pinyin and words. Fails with the errors of
 * {@link fetchJson}; an article from elsewhere may have none.
 */
export function fetchAnnotations(id: string, signal?: AbortSignal): Promise<Annotations> {
  return fetchJson(`${id}.json`, AnnotationsSchema, ANNOTATIONS_VERSION, signal, 'annotations')
}
