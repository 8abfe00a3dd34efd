import * as v from 'valibot'

import { BrokenError, NewerVersionError, NotFoundError, UnreachableError } from './fetch-error.ts'

/**
 * Fetches one of the site's JSON files and validates it.
 *
 * @param path below the folder, such as `index.json`
 * @param folder of the site: that of the articles, of their annotations, or of what they are searched by
 * @throws NotFoundError, NewerVersionError, BrokenError or UnreachableError; each names the file
 */
export async function fetchJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  version: number,
  signal?: AbortSignal,
  folder: 'articles' | 'annotations' | 'search' = 'articles',
): Promise<v.InferOutput<Schema>> {
  const response = await request(`${import.meta.env.BASE_URL}${folder}/${path}`, signal)
  const text = await response.text().catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new UnreachableError(`${path} broke off on its way`, { cause })
  })
  const data = parseJson(text, path)
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return parsed.output
  if (isNewer(data, version)) throw new NewerVersionError(`${path} has a version after ${version}`)
  throw new BrokenError(`${path}: ${v.getDotPath(parsed.issues[0]) ?? 'whole file'}: ${parsed.issues[0].message}`)
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BrokenError(`${path} is not JSON`, { cause })
  }
}

async function request(url: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, signal ? { signal } : {}).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new UnreachableError(`${url} could not be fetched`, { cause })
  })
  if (response.status === 404 || response.status === 410) throw new NotFoundError(`${url} is not there`)
  if (!response.ok) throw new UnreachableError(`${url} answered ${response.status}`)
  return response
}

function isNewer(data: unknown, version: number): boolean {
  return typeof data === 'object' && data !== null && 'version' in data && Number(data.version) > version
}
