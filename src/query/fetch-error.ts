/** No such file: the address is wrong, or what it named is gone. */
export class NotFoundError extends Error {
  override name = 'NotFoundError'
}
/** The file is there but is not what it should be. */
export class BrokenError extends Error {
  override name = 'BrokenError'
}
/** The file was written for a later version of this program. */
export class NewerVersionError extends Error {
  override name = 'NewerVersionError'
}
/** The file could not be fetched: no network, or the host failed. Trying again may help. */
export class UnreachableError extends Error {
  override name = 'UnreachableError'
}
