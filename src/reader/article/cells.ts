/** Goes through the cells of one side of a text, in the order they are read; every row has one, though it may be empty. */
export class Cells {
  readonly #walker: TreeWalker

  /**
   * @param root the element of the whole text, of thousands of rows perhaps: only the way from one cell to the next is
   *   looked at
   * @param side which side's cells
   */
  constructor(root: Element, side: string) {
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (element) => {
      const found = (element as HTMLElement).dataset['side']
      if (!found) return NodeFilter.FILTER_SKIP
      return found === side ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
    })
  }

  /** The cell in a row, then those below it. */
  *down(row: Element): Generator<HTMLElement> {
    this.#walker.currentNode = row
    for (let cell = this.#walker.nextNode(); cell; cell = this.#walker.nextNode()) yield cell as HTMLElement
  }

  /** The cell in a row, then those above it. */
  *up(row: Element): Generator<HTMLElement> {
    this.#walker.currentNode = row
    const own = this.#walker.nextNode()
    if (own) yield own as HTMLElement
    this.#walker.currentNode = row
    for (let cell = this.#walker.previousNode(); cell; cell = this.#walker.previousNode()) yield cell as HTMLElement
  }
}

/** The row that an element is in, and the element's side; null outside of the rows. */
export function rowOf(element: Element): { row: HTMLElement; side: string } | null {
  const cell = element.closest<HTMLElement>('[data-side]')
  const row = cell?.parentElement
  return row ? { row, side: cell.dataset['side'] ?? '' } : null
}

/**
 * The sentence of the other side that stands in for one, as far on in its row: found without asking where either is, since
 * one of them may be hidden.
 */
export function asFarOn(root: Element, sentence: Element): HTMLElement | null {
  const own = rowOf(sentence)
  if (!own) return null
  const cells = new Cells(root, own.side === 'summary' ? 'original' : 'summary')
  const beside = sentencesIn(filled(cells.up(own.row)) ?? filled(cells.down(own.row)))
  const ours = sentencesIn(sentence.closest('[data-side]'))
  return beside[Math.floor((ours.findIndex((one) => one === sentence) / ours.length) * beside.length)] ?? null
}

/** The first cell that is not empty. */
function filled(cells: Iterable<HTMLElement>): HTMLElement | undefined {
  for (const cell of cells) if (cell.childElementCount > 0) return cell
  return undefined
}

function sentencesIn(cell: Element | null | undefined): HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>('span[id]') ?? [])]
}

/** So many rows above and below count as around. */
const AROUND = 3

/** The cells of a side in a row and in the rows around it, from top to bottom. */
export function cellsAround(root: Element, row: Element, side: string): HTMLElement[] {
  const cells = new Cells(root, side)
  return [...take(cells.up(row), AROUND + 1).toReversed(), ...take(cells.down(row), AROUND + 1).slice(1)]
}

function take<Item>(items: Iterable<Item>, count: number): Item[] {
  const taken: Item[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length === count) break
  }
  return taken
}
