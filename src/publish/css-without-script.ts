/**
 * The style sheet for readers without script: where the others have the view on the root element, put there by a script,
 * here the radios themselves are asked which of them is checked. One attribute is cheaper to follow in a long text than
 * `:has()`, so that stands only where nothing else works. What asks whether there is script at all knows the answer, also
 * in browsers that would not tell.
 *
 * @example [data-view=zh] .a -> :has(input[name=view][value=zh]:checked) .a
 */
export function cssWithoutScript(css: string): string {
  return css
    .replaceAll(/\[data-view=["']?(\w+)["']?\]/g, ':has(input[name=view][value=$1]:checked)')
    .replaceAll(/\(scripting: ?none\)/g, 'all')
}
