import { expect, it } from 'vitest'
import { findOpenCall, idIn, startApplication, stepForm } from '../bench/lib/applicant.ts'
import { Browser, formTo } from '../bench/lib/browser.ts'
import { plantOnServer } from '../bench/lib/plant.ts'
import { openPostOffice } from '../bench/lib/post-office.ts'
import { findServerBinaries, installServer, startServer } from './database/server-setup.ts'
import { startPepin } from './pepin.ts'

it('serves one application from two web processes and one worker on one database', async context => {
  installServer()
  if (findServerBinaries() === null) {
    console.log('*** DEUX PROCESSUS NON ESSAYÉS : aucun serveur PostgreSQL installé. ***')
    context.skip()
  }
  const server = await startServer()
  await plantOnServer(server.url)
  const office = await openPostOffice()
  const env = { DATABASE_URL: server.url, SMTP_URL: office.url, MAIL_FROM: 'pepin@horizon.example' }
  const [one, two] = await Promise.all([1, 2].map(() => startPepin({ env, args: ['--no-worker'] })))
  const worker = await startPepin({ env, args: ['--worker'] })
  try {
    if (!one || !two) throw new Error('two processes were wanted')
    const first = new Browser(one.url)
    const page = await startApplication(first, await findOpenCall(first))
    const id = idIn(page.path)
    await first.submit(stepForm(page), { titre: 'Écrit sur le premier', probleme: 'Vu sur le second' })
    const second = new Browser(two.url)
    for (const [name, value] of first.cookies) second.cookies.set(name, value)
    expect(stepForm(await second.open(`/candidatures/${id}/etapes/probleme`)).fields.get('probleme')).toBe(
      'Vu sur le second',
    )
    for (const [step, typed] of [
      ['motivation', { motivation: 'x', nom: 'Ana', service: 'y' }],
      ['pratique', { guide_lu: 'oui' }],
    ] as const)
      await second.submit(stepForm(await second.open(`/candidatures/${id}/etapes/${step}`)), typed)
    const waiting = await first.submit(formTo(await first.open(`/candidatures/${id}/relecture`), /depot$/), {
      adresse: 'ana@horizon.example',
    })
    for (let tries = 0; !office.lastTo('ana@horizon.example') && tries < 100; tries++)
      await new Promise(resolve => setTimeout(resolve, 50))
    const code = /^\s*(\d{6})\s*$/m.exec(office.lastTo('ana@horizon.example')?.text ?? '')?.[1] ?? ''
    const done = await second.submit(formTo(waiting, /confirmation$/), { code })
    expect(done.text).toContain('Votre candidature est envoyée')
  } finally {
    await Promise.all([one, two, worker].map(each => each?.stop()))
    await office.stop()
    server.stop()
  }
}, 60_000)
