import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newDataFolder, startPepin } from '../pepin.ts'

const root = process.getuid?.() === 0
const said = (start: Promise<unknown>) =>
  start.then(
    () => 'it started',
    error => (error as Error).message,
  )

describe('Pépin refuses to start, in words, touching nothing', () => {
  it('on a folder of another PostgreSQL major', async () => {
    const data = newDataFolder()
    mkdirSync(join(data, 'postgresql'), { recursive: true })
    writeFileSync(join(data, 'postgresql', 'PG_VERSION'), '15\n')
    if (root) execFileSync('chmod', ['-R', 'o+rX', data])
    expect(await said(startPepin({ data }))).toMatch(/PostgreSQL 15.*npm run backup/s)
    expect(readdirSync(join(data, 'postgresql'))).toEqual(['PG_VERSION'])
    rmSync(dirname(data), { recursive: true })
  })

  it('on a folder that holds something else', async () => {
    const data = newDataFolder()
    mkdirSync(data, { recursive: true })
    writeFileSync(join(data, 'photos.txt'), 'vacances')
    expect(await said(startPepin({ data }))).toMatch(/contient déjà autre chose/)
    expect(readFileSync(join(data, 'photos.txt'), 'utf8')).toBe('vacances')
    expect(readdirSync(data)).toEqual(['photos.txt'])
    rmSync(dirname(data), { recursive: true })
  })

  it('on a folder where what should be PostgreSQL’s is someone else’s', async () => {
    const data = newDataFolder()
    mkdirSync(join(data, 'postgresql'), { recursive: true })
    writeFileSync(join(data, 'postgresql', 'notes.txt'), 'à garder')
    const owner = statSync(data).uid
    expect(await said(startPepin({ data }))).toMatch(/contient déjà autre chose/)
    expect(readdirSync(join(data, 'postgresql'))).toEqual(['notes.txt'])
    expect(statSync(data).uid).toBe(owner)
    rmSync(dirname(data), { recursive: true })
  })

  it('with an e-mail server that is not an address', async () => {
    const env = { SMTP_URL: 'foo', MAIL_FROM: 'a@b.example' }
    expect(await said(startPepin({ env }))).toMatch(/SMTP_URL doit être une adresse/)
  })

  it('on a folder it cannot write, or that its system user cannot reach', async () => {
    const data = newDataFolder()
    const closed = join(dirname(data), 'closed')
    mkdirSync(closed, { mode: root ? 0o700 : 0o500 })
    expect(await said(startPepin({ data: join(closed, 'data') }))).toMatch(
      root ? /ne peut pas traverser/ : /ne peut pas écrire/,
    )
    expect(readdirSync(closed)).toEqual([])
    rmSync(dirname(data), { recursive: true })
  })

  it('on a folder that another Pépin holds, which goes on', async () => {
    const first = await startPepin()
    expect(await said(startPepin({ data: first.data }))).toMatch(/Pépin est déjà démarré/)
    expect((await fetch(`${first.url}/sante`)).status).toBe(200)
    await first.remove()
  })

  it('on a port that is taken', async () => {
    const first = await startPepin()
    expect(await said(startPepin({ port: first.port }))).toMatch(/est déjà pris/)
    await first.remove()
  })

  it('outside this machine without an e-mail server', async () => {
    expect(await said(startPepin({ args: ['--host', '0.0.0.0'] }))).toMatch(/serveur d’e-mail/)
  })

  it('on a database that does not answer', async () => {
    expect(await said(startPepin({ env: { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' } }))).toMatch(
      /DATABASE_URL ne répond pas/,
    )
  })

  it('on a full disk', async context => {
    const data = newDataFolder()
    const small = join(dirname(data), 'small')
    mkdirSync(small)
    const mounted =
      root &&
      attempt(() =>
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small], { stdio: 'pipe' }),
      )
    if (!mounted) {
      console.log('*** DISQUE PLEIN NON ESSAYÉ : monter un petit disque demande root. ***')
      context.skip()
    }
    const message = await said(startPepin({ data: join(small, 'data') }))
    execFileSync('umount', [small])
    rmSync(dirname(data), { recursive: true })
    expect(message).toMatch(/est plein/)
  })
})

function attempt(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
