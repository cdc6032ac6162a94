import { Browser, formTo } from '../bench/lib/browser.ts'
import { createApp } from '../src/app.tsx'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/design/index.ts'
import { newSecret, sha256 } from '../src/platform/secrets.ts'
import type { PanelKind } from '../src/programme/panels/panel.ts'
import { listSeats } from '../src/programme/panels/store.ts'
import { testFiles } from './files.ts'
import { openSelection } from './selection-bed.ts'

const BASE = 'http://localhost:3000'
export const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")

/** The whole application over the bed of selections, with its organiser's browser and those of anyone. */
export async function openPanels() {
  const bed = await openSelection()
  await loadAssets(process.cwd())
  const { db, now } = bed
  const { files } = await testFiles()
  const jobs = { enqueue: async () => {} }
  const app = createApp({ config: readConfig([], {}), clock: { now: () => now }, db, jobs, files })
  const visit = () => new Browser(BASE, (url, init) => app.request(url, init))
  const signedIn = async (person_id: string) => {
    const secret = newSecret()
    const expires_at = new Date('2100-01-01')
    await db
      .insertInto('sessions')
      .values({ id_hash: sha256(secret), person_id, created_at: now, seen_at: now, expires_at })
      .execute()
    const browser = visit()
    browser.cookies.set('pepin_session', secret)
    return browser
  }
  const karim = await signedIn(bed.organiser.actor.personId ?? '')
  const call = `/gestion/appels/${bed.call.slug}`
  const jury = `${call}/jury`
  const committee = `${call}/comite`
  const seats = async (kind: PanelKind = 'jury') => listSeats(db, await bed.panel(kind))
  const seatAt = async (address: string) => {
    const seat = (await seats()).find(each => each.address === address)
    if (!seat) throw new Error(`no seat at ${address}`)
    return seat
  }
  const linkTo = async (address: string) => {
    const mail = await db
      .selectFrom('mails')
      .select('body')
      .where('recipient', '=', address)
      .where('kind', '=', 'invitation')
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow()
    return /(\/invitations\/\S+)/.exec(mail.body)?.[1] ?? ''
  }
  /** An organiser adds a seat of the jury and sends its invitation, by the forms of the pages. */
  const invite = async (address: string, name = 'Hélène Martin') => {
    const form = formTo(await karim.open(`${jury}/sieges/nouveau`), /jury\/sieges$/)
    await karim.submit(form, { nom: name, adresse: address, profil: 'Terrain' })
    const { id } = await seatAt(address)
    const page = await karim.open(`${jury}/sieges/${id}/invitation`)
    const sent = await karim.submit(formTo(page, /invitation$/))
    if (!plain(sent.text).includes("L'invitation part dans la minute.")) throw new Error(sent.text)
    return { id, link: await linkTo(address) }
  }
  return { bed, visit, signedIn, karim, call, jury, committee, seats, seatAt, invite }
}

export type PanelsSite = Awaited<ReturnType<typeof openPanels>>
