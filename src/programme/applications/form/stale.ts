import type { FormAct } from './acts.ts'
import { type FormDocument, sameDocument, sameField } from './document.ts'

/** Formulaire périmé : whether what someone saw is still what they change; other questions may have moved on. */
export function isStale(act: FormAct, seen: FormDocument, latest: FormDocument): boolean {
  const field = ({ fields }: FormDocument, id: string) => fields.find(each => each.id === id)
  switch (act.kind) {
    case 'question':
      return !sameField(field(seen, act.field.id), field(latest, act.field.id))
    case 'retirer':
    case 'remettre':
      return !sameField(field(seen, act.id), field(latest, act.id))
    case 'etape-ajouter':
    case 'question-ajouter':
      return false
    case 'defaut':
      return !sameDocument(seen, latest)
    default:
      return planOf(seen) !== planOf(latest)
  }
}

/** The steps and the order of the questions, whatever they say. */
const planOf = ({ steps, fields }: FormDocument): string =>
  JSON.stringify([
    steps.map(({ id, title }) => [id, title]),
    fields.filter(({ removed }) => !removed).map(({ id, step }) => [id, step]),
  ])
