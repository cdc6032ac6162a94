import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, transform } from 'esbuild'
import { favicon } from './logo.tsx'
import { THEMES } from './theme/themes.ts'

export interface Asset {
  body: Buffer
  brotli: Buffer | null
  type: string
}

const assets = new Map<string, Asset>()
const urls = new Map<string, string>()

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

// Only what our components use of the design system.
const COMPONENTS =
  'base alert breadcrumbs button card details divider error-summary field fieldset heading input label link list paragraph skip-link table tag validation-message'.split(
    ' ',
  )
const STYLES =
  'base layout header forms form-builder content difference table timeline time-bars search queue signatures panel reviewing ranks print'.split(
    ' ',
  )

// The others are for the pages that use a passkey, or that take files.
const SCRIPTS = [
  ['main.ts', 'pepin.js'],
  ['passkey.ts', 'passkey.js'],
  ['files.ts', 'pepin-files.js'],
] as const

/** The address of an asset, by its content: it can be kept for ever. @throws when it was not loaded */
export function assetUrl(name: string): string {
  const url = urls.get(name)
  if (!url) throw new Error(`no asset ${name}: loadAssets() comes first`)
  return url
}

export function findAsset(hash: string, name: string): Asset | null {
  return assets.get(`${hash}/${name}`) ?? null
}

function add(name: string, body: Buffer, cache: string): void {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const extension = name.split('.').at(-1) ?? ''
  const brotli = extension === 'woff2' ? null : compressed(body, join(cache, `${hash}-${name}.br`))
  assets.set(`${hash}/${name}`, { body, brotli, type: TYPES[extension] ?? 'application/octet-stream' })
  urls.set(name, `/assets/${hash}/${name}`)
}

// Compressed once per content: starting again must stay quick.
function compressed(body: Buffer, file: string): Buffer {
  if (existsSync(file)) return readFileSync(file)
  const made = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  writeFileSync(file, made)
  return made
}

/** Reads, minifies and compresses style sheets, fonts and scripts; to be called once before any page. */
export async function loadAssets(projectRoot: string): Promise<void> {
  const cache = join(projectRoot, '.build', 'assets')
  mkdirSync(cache, { recursive: true })
  const design = join(projectRoot, 'src', 'design')
  const system = join(projectRoot, 'node_modules', '@digdir', 'designsystemet-css', 'dist', 'src')
  const fonts = join(projectRoot, 'node_modules', '@fontsource', 'source-sans-3', 'files')
  for (const weight of [400, 600])
    add(
      `source-sans-3-${weight}.woff2`,
      readFileSync(join(fonts, `source-sans-3-latin-${weight}-normal.woff2`)),
      cache,
    )
  const fontFaces = readFileSync(join(design, 'styles', 'fonts.css'), 'utf8').replace(
    /url\(['"](.+?)['"]\)/g,
    (_, name: string) => `url('${assetUrl(name)}')`,
  )
  const common = [
    fontFaces,
    ...COMPONENTS.map(name => readFileSync(join(system, `${name}.css`), 'utf8')),
    ...STYLES.map(name => readFileSync(join(design, 'styles', `${name}.css`), 'utf8')),
  ]
  for (const theme of THEMES) {
    const tokens = readFileSync(join(design, 'theme', 'generated', `${theme}.css`), 'utf8')
    const { code } = await transform([tokens.replace('@charset "UTF-8";', ''), ...common].join('\n'), {
      loader: 'css',
      minify: true,
    })
    add(`${theme}.css`, Buffer.from(code), cache)
  }
  const browser = join(projectRoot, 'src', 'browser')
  for (const [entry, name] of SCRIPTS) {
    if (!existsSync(join(browser, entry))) continue
    const { outputFiles } = await build({
      entryPoints: [join(browser, entry)],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    })
    add(name, Buffer.from(outputFiles[0]?.contents ?? []), cache)
  }
  add('favicon.svg', Buffer.from(favicon()), cache)
}
