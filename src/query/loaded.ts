import { UnreachableError } from './fetch-error.ts'

/**
 * Loads what fetches and checks a file, which pages that carry their own data never need.
 *
 * @throws UnreachableError where it cannot be loaded
 */
export function loaded<Module>(load: () => Promise<Module>): Promise<Module> {
  return load().catch((cause: unknown) => {
    throw new UnreachableError('a part of the program could not be fetched', { cause })
  })
}
