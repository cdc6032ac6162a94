import { type FormDocument, inOrder, sameDocument } from '../applications/form/document.ts'
import { oddities } from '../applications/form/odd.ts'
import type { StageLine } from './call-stages.ts'

const count = (value: number, one: string, many: string) => `${value} ${value < 2 ? one : many}`

/** The form of a call, on its page: how long it is, what is odd in it, whether changes wait. */
export function formLine(slug: string, working: FormDocument, inForce: FormDocument | undefined): StageLine {
  const odd = oddities(working).length
  const waits = inForce !== undefined && !sameDocument(working, inForce)
  return {
    label: 'Formulaire de candidature',
    href: `/gestion/appels/${slug}/formulaire`,
    state: [
      count(inOrder(working).length, 'question', 'questions'),
      ...(odd > 0 ? [count(odd, 'chose à vérifier', 'choses à vérifier')] : []),
      ...(waits ? ['des changements attendent'] : []),
    ].join(', '),
    waits,
  }
}
