import { describe, expect, it } from 'vitest'

import { csvFields } from '#language/csv-fields.ts'

describe('a line of CSV', () => {
  it.each<[string, string[]]>([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,c,', ['a', '', 'c', '']],
    ['a,"b, ""c""",d', ['a', 'b, "c"', 'd']],
    ['"",b', ['', 'b']],
    ['word', ['word']],
    [',a,b', ['', 'a', 'b']],
    [',"a",', ['', 'a', '']],
    ['""', ['']],
    ['', ['']],
  ])('%s', (line, fields) => expect(csvFields(line)).toEqual(fields))
})
