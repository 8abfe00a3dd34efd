import { expect, it } from 'vitest'

import { piecesOf } from '#reader/article/pieces.ts'

it('cuts a text before and after marked words', () => {
  expect(piecesOf('长约400米。', [{ mark: 'matching', range: [2, 6] }])).toEqual([
    { text: '长约', start: 0, mark: null },
    { text: '400米', start: 2, mark: 'matching' },
    { text: '。', start: 6, mark: null },
  ])
})

it('leaves a text without marks in one piece, and makes none empty', () => {
  expect(piecesOf('长约400米。', [])).toEqual([{ text: '长约400米。', start: 0, mark: null }])
  expect(piecesOf('米。', [{ mark: 'matching', range: [0, 2] }])).toEqual([
    { text: '米。', start: 0, mark: 'matching' },
  ])
  expect(piecesOf('米。', [{ mark: 'matching', range: [1, 1] }])).toEqual([{ text: '米。', start: 0, mark: null }])
})

it('lets the earlier mark hold where two overlap', () => {
  expect(
    piecesOf('0123456', [
      { mark: 'differing', range: [2, 4] },
      { mark: 'matching', range: [1, 6] },
    ]),
  ).toEqual([
    { text: '0', start: 0, mark: null },
    { text: '1', start: 1, mark: 'matching' },
    { text: '23', start: 2, mark: 'differing' },
    { text: '45', start: 4, mark: 'matching' },
    { text: '6', start: 6, mark: null },
  ])
})

it('joins pieces that touch and are marked alike', () => {
  expect(
    piecesOf('0123', [
      { mark: 'matching', range: [0, 2] },
      { mark: 'matching', range: [2, 4] },
    ]),
  ).toEqual([{ text: '0123', start: 0, mark: 'matching' }])
})

it('never cuts within a character of two units', () => {
  expect(piecesOf('去𠮷野家', [{ mark: 'matching', range: [2, 4] }])).toEqual([
    { text: '去', start: 0, mark: null },
    { text: '𠮷野', start: 1, mark: 'matching' },
    { text: '家', start: 4, mark: null },
  ])
  expect(piecesOf('去😀', [{ mark: 'matching', range: [0, 2] }])).toEqual([
    { text: '去', start: 0, mark: 'matching' },
    { text: '😀', start: 1, mark: null },
  ])
  expect(piecesOf('😀', [{ mark: 'matching', range: [1, 1] }])).toEqual([{ text: '😀', start: 0, mark: null }])
})

it('cuts ranges that reach past the text to it, and leaves out those outside', () => {
  expect(piecesOf('0123', [{ mark: 'matching', range: [2, 99] }])).toEqual([
    { text: '01', start: 0, mark: null },
    { text: '23', start: 2, mark: 'matching' },
  ])
  expect(piecesOf('0123', [{ mark: 'matching', range: [50, 99] }])).toEqual([{ text: '0123', start: 0, mark: null }])
})
