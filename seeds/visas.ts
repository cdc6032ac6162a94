import type { Act } from '../src/platform/act.ts'
import { findCall, getLatestGuide } from '../src/programme/calls/store.ts'
import { answerVisa, commentVisa } from '../src/programme/visas/actions/answer-visa.ts'
import { askVisa } from '../src/programme/visas/actions/ask-visa.ts'

const READERS = [
  { kind: 'data-protection', name: 'Maud Perrin', address: 'maud.perrin@haute-vallee.example' },
  { kind: 'communication', name: 'Rémi Chauvet', address: 'remi.chauvet@haute-vallee.example' },
]

/** The call in preparation: one visa given with a remark, one awaited. */
export async function plantVisas(organiser: Act, slug: string, publicUrl: string): Promise<void> {
  const call = await findCall(organiser.db, slug)
  if (!call) return
  for (const reader of READERS) await askVisa(organiser, call.id, { ...reader, publicUrl })
  const mails = organiser.db.selectFrom('mails').select('body').where('kind', '=', 'visa-request')
  const { body } = await mails.where('recipient', '=', READERS[0]?.address ?? '').executeTakeFirstOrThrow()
  const secret = /\/visas\/([\w-]+)/.exec(body)?.[1] ?? ''
  const reader: Act = { ...organiser, actor: { personId: null, keys: [] } }
  await commentVisa(reader, secret, {
    part: 'texte-donnees',
    body: 'Précisez qui, dans l’équipe, répond aux demandes sur les données.',
  })
  const { number } = await getLatestGuide(organiser.db, call.id)
  const words = 'D’accord sur le principe, sous réserve de la précision demandée.'
  await answerVisa(reader, secret, { verdict: 'given', words, guideNumber: number })
}
