import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type InlineConfig, type Plugin } from 'vite'

import { criticalCss } from './critical-css.ts'
import { cssWithoutScript } from './css-without-script.ts'
import type { renderPage } from './render.tsx'
import { shortClassNames } from './short-class-names.ts'

/** What the pages of a site are put together from. */
export interface Bundle {
  /** The address of the script, below the host: `/assets/main-….js`. */
  script: string
  /** The address of the style sheet of all pages, below the host: `/assets/style-….css`. */
  styles: string
  /** The address of the same for readers without script, where the radios alone say which view is chosen. */
  stylesWithoutScript: string
  /** The part of it that a page with this markup needs, to be inlined. */
  criticalCss: (html: string) => string
  /** The script of the head, to be inlined. */
  head: string
  /** Renders a page as the script would. */
  renderPage: typeof renderPage
}

/** Where the program's own root is, whatever folder it is called from. */
const ROOT = join(import.meta.dirname, '../..')
const CACHE = join(ROOT, '.cache')

/** Not to be rewritten for older browsers: nothing here says `light-dark()`, but whatever sets colours would prepare for it. */
const LIGHT_DARK = 1 << 20 // Features.LightDark of lightningcss

/** What the page starts with comes in one file, whatever later parts share of it: files that ask for files cost a slow network. */
const ONE_FIRST_CHUNK = { name: 'main', tags: ['$initial' as const] }

/** Parts are fetched by `import()` alone: what Vite puts around it would fetch style sheets and ahead, of which there are none. */
const PLAIN_IMPORTS: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
}

/** Bundles the reader for the browser into `outDir`, beside what is there, and for this process, with Vite. */
export async function bundle(outDir: string, base: string): Promise<Bundle> {
  const shared: InlineConfig = {
    root: ROOT,
    base,
    logLevel: 'warn',
    mode: 'production',
    css: { modules: { generateScopedName: shortClassNames(ROOT) }, lightningcss: { exclude: LIGHT_DARK } },
  }
  await build({
    ...shared,
    plugins: [PLAIN_IMPORTS],
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: true,
      cssCodeSplit: false,
      // What parts share comes with the first file: there is little to fetch ahead, and the code that would is not small.
      modulePreload: false,
      rolldownOptions: {
        input: 'src/main.tsx',
        output: { codeSplitting: { groups: [ONE_FIRST_CHUNK] } },
        // How long the bundler took is not what publishers read this for.
        checks: { bundlerTimings: false },
      },
    },
  })
  const render = await renderer(shared)
  const manifestFile = join(outDir, '.vite/manifest.json')
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Record<string, { file: string }>
  const main = manifest['src/main.tsx']?.file
  const style = manifest['style.css']?.file
  if (!main || !style) throw new Error(`the bundler wrote no main.tsx or no style.css into ${manifestFile}`)
  const css = (await readFile(join(outDir, style), 'utf8')).trim()
  await rm(join(outDir, '.vite'), { recursive: true })
  const withoutScript = style.replace('.css', '-without-script.css')
  await writeFile(join(outDir, withoutScript), cssWithoutScript(css))

  return {
    script: `${base}${main}`,
    styles: `${base}${style}`,
    stylesWithoutScript: `${base}${withoutScript}`,
    criticalCss: criticalCss(css),
    head: await headScript(shared),
    renderPage: render,
  }
}

/** What renders pages, bundled as the browser's script is. */
async function renderer(shared: InlineConfig): Promise<typeof renderPage> {
  // A folder of its own, so that two builds at once do not meet; inside the project, so that packages are found.
  await mkdir(CACHE, { recursive: true })
  const server = await mkdtemp(join(CACHE, 'server-'))
  try {
    await build({
      ...shared,
      build: { outDir: server, emptyOutDir: true, copyPublicDir: false, ssr: 'src/publish/render.tsx' },
    })
    const rendering = (await import(pathToFileURL(join(server, 'render.js')).href)) as { renderPage: typeof renderPage }
    return rendering.renderPage
  } finally {
    await rm(server, { recursive: true })
  }
}

/** The head script as one short line. */
async function headScript(shared: InlineConfig): Promise<string> {
  const built = await build({
    ...shared,
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'src/reader/head-script.ts', formats: ['iife'], name: 'head' },
    },
  })
  const output = [built].flat()[0]
  if (!output || !('output' in output)) throw new Error('the bundler gave no head script')
  return output.output[0].code.trim()
}
