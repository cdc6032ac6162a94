import { mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const DEBIAN = '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Debian's Chromium when it is there; otherwise the one npm brought, which runs as an ordinary user. */
export async function openChromium(): Promise<Browser> {
  if (statSync(DEBIAN, { throwIfNoEntry: false })?.isFile())
    return chromium.launch({ executablePath: DEBIAN, args: FLAGS })
  const { default: brought } = await import('@sparticuz/chromium')
  const executablePath = await unpackedForUs(brought)
  return chromium.launch({
    executablePath,
    args: [...brought.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote'), ...FLAGS],
  })
}

/** It unpacks itself in the folder for temporary files: one a user, since another's cannot be run. */
async function unpackedForUs(brought: { executablePath(): Promise<string> }): Promise<string> {
  const before = process.env['TMPDIR']
  const folder = join(tmpdir(), `pepin-chromium-${process.getuid?.() ?? 'user'}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  process.env['TMPDIR'] = folder
  try {
    return await brought.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
