import { describe, expect, it } from 'vitest'

import { shortClassNames } from '#publish/short-class-names.ts'

describe('shortClassNames', () => {
  it('gives the same class of the same file the same short name on every machine', () => {
    const name = shortClassNames('/home/me/duizhao')
    // The first 30 bits of SHA-256 of `.bar of src/bar.module.css`, in base64url.
    expect(name('bar', '/home/me/duizhao/src/bar.module.css')).toBe('_xyh_p')
    expect(name('bar', '/home/me/duizhao/src/bar.module.css?used')).toBe('_xyh_p')
    expect(shortClassNames('/srv')('bar', '/srv/src/bar.module.css')).toBe('_xyh_p')
  })

  it('tells classes and files apart', () => {
    const name = shortClassNames('/')
    expect(new Set([name('a', '/x.css'), name('b', '/x.css'), name('a', '/y.css')]).size).toBe(3)
  })

  it('refuses two classes with one name', () => {
    const name = shortClassNames('/')
    expect(name('c13371', '/a.module.css')).toBe('_d6uY5')
    expect(() => name('c46388', '/a.module.css')).toThrow(
      '.c46388 of a.module.css and .c13371 of a.module.css would both be named _d6uY5: rename one of them',
    )
  })
})
