import type { FormAct } from './acts.ts'
import { type FormDocument, sameField } from './document.ts'

/** Ajout envoyé deux fois : whether what someone adds was already added since the form they had before their eyes. */
export function isAddedAlready(act: FormAct, seen: FormDocument, latest: FormDocument): boolean {
  const since = <T extends { id: string }>(was: readonly T[], is: readonly T[]) =>
    is.filter(({ id }) => !was.some(each => each.id === id))
  if (act.kind === 'etape-ajouter')
    return since(seen.steps, latest.steps).some(({ title }) => title === act.title)
  if (act.kind !== 'question-ajouter') return false
  const added = since(seen.fields, latest.fields)
  return added.some(field => sameField({ ...field, id: act.field.id }, act.field))
}
