import { queryOptions } from '@tanstack/react-query'

import { ANNOTATIONS_VERSION, AnnotationsSchema } from '#article/annotations.ts'

import { fetchJson } from './fetch-json.ts'

/**
 * The annotations of an article by its id: the other script, pinyin and words, for who asks for them. Fails with the
 * errors of {@link fetchJson}; an article from elsewhere may have none.
 */
export function annotationsQueryOptions(id: string) {
  return queryOptions({
    queryKey: ['annotations', id],
    queryFn: ({ signal }) => fetchJson(`${id}.json`, AnnotationsSchema, ANNOTATIONS_VERSION, signal, 'annotations'),
  })
}
