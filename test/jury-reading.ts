import { readPage } from '../bench/lib/html.ts'
import { plain } from './calls-site.ts'
import { openJury } from './jury-bed.ts'

export const SECRET = 'Titre que seuls ses lecteurs connaissent'
export const PRIVATE = 'Madame la directrice Inconnue'

/** A jury of three, each given the same application to read, and their pages as they open them. */
export async function openReading() {
  const bed = await openJury()
  const jurors = [await bed.juror(0), await bed.juror(1), await bed.juror(2)]
  const received = await bed.admissible({
    titre: SECRET,
    nom: 'Zoé Autrice',
    service: 'Service des ponts',
    poste: 'Pontonnière',
    hierarchie: PRIVATE,
    telephone: '0102030405',
  })
  await bed.distribute()
  const person = (n: number) => jurors[n]?.personId ?? ''
  const page = async (personId: string | null, path: string) => {
    const { status, to, text } = await bed.ask(personId, path)
    return { status, to, html: text, text: plain(readPage(text).text), page: readPage(text) }
  }
  return { ...bed, jurors, received, person, page }
}

export type Reading = Awaited<ReturnType<typeof openReading>>
