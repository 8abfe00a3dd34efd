/**
 * The fields of one line of CSV (RFC 4180).
 *
 * @example csvFields('a,"b, ""c"""') -> ['a', 'b, "c"']
 */
export function csvFields(line: string): string[] {
  const fields: string[] = []
  for (const [, quoted, plain] of line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu))
    fields.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
  return fields
}
