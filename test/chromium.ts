import { statSync } from 'node:fs'
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
  const executablePath = await brought.executablePath()
  return chromium.launch({
    executablePath,
    args: [...brought.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote'), ...FLAGS],
  })
}
