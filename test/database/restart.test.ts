import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newDataFolder, startPepin } from '../pepin.ts'

it('keeps real data real when it is started again without --empty', async () => {
  const data = newDataFolder()
  const first = await startPepin({ data, args: ['--empty'] })
  await first.stop()
  const again = await startPepin({ data })
  expect((await fetch(`${again.url}/horloge`)).status).toBe(404)
  expect((await fetch(`${again.url}/demonstration`)).status).toBe(404)
  await again.remove()
}, 60_000)

it('refuses to show a demonstration in public', async () => {
  const first = await startPepin()
  await first.stop()
  const env = {
    PUBLIC_URL: 'https://pepin.example.fr',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'a@b.example',
  }
  const message = await startPepin({ data: first.data, env }).then(
    () => 'it started',
    error => (error as Error).message,
  )
  expect(message).toMatch(/contient la démonstration/)
  await first.remove()
}, 60_000)

it('starts when the process number PostgreSQL left was given to another program', async () => {
  const first = await startPepin()
  await first.stop()
  const file = join(first.data, 'postgresql', 'postmaster.pid')
  const { uid, gid } = statSync(join(first.data, 'postgresql'))
  // This very test, which lives and is no PostgreSQL.
  writeFileSync(file, `${process.pid}\n${first.data}/postgresql\n1\n5432\n/tmp/nowhere\n\n`)
  chownSync(file, uid, gid)
  const again = await startPepin({ data: first.data })
  expect((await fetch(`${again.url}/sante`)).status).toBe(200)
  expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`^${process.pid}\n`))
  await again.remove()
}, 60_000)
