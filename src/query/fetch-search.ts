import {
  SEARCH_VERSION,
  type SearchManifest,
  SearchManifestSchema,
  type SearchShard,
  SearchShardSchema,
} from '#article/search-index.ts'

import { fetchJson } from './fetch-json.ts'

/** Fetches what leads to the shards of the search index. Fails with the errors of {@link fetchJson}. */
export function fetchSearchManifest(signal?: AbortSignal): Promise<SearchManifest> {
  return fetchJson('index.json', SearchManifestSchema, SEARCH_VERSION, signal, 'search')
}

/** Fetches one shard of the search index. Fails with the errors of {@link fetchJson}. */
export function fetchSearchShard(folder: string, number: number, signal?: AbortSignal): Promise<SearchShard> {
  return fetchJson(`${folder}/${number}.json`, SearchShardSchema, SEARCH_VERSION, signal, 'search')
}
