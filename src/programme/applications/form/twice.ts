import { changed, type FormAct } from './acts.ts'
import { type FormDocument, readDocument, sameDocument, sameField } from './document.ts'

/** Clic répété : whether the form is already what the click makes of the one the person had before their eyes. */
export function isDoneAlready(
  act: FormAct,
  seen: FormDocument,
  latest: FormDocument,
  asked: ReadonlySet<string>,
): boolean {
  if (sameDocument(seen, latest)) return false
  const once = changed(seen, act, asked)
  return (once !== null && sameDocument(readDocument(once), latest)) || isAddedAlready(act, seen, latest)
}

/** What one adds may have been added, and others have changed something since. */
function isAddedAlready(act: FormAct, seen: FormDocument, latest: FormDocument): boolean {
  const since = <T extends { id: string }>(was: readonly T[], is: readonly T[]) =>
    is.filter(({ id }) => !was.some(each => each.id === id))
  if (act.kind === 'etape-ajouter')
    return since(seen.steps, latest.steps).some(({ title }) => title === act.title)
  if (act.kind !== 'question-ajouter') return false
  const added = since(seen.fields, latest.fields)
  return added.some(field => sameField({ ...field, id: act.field.id }, act.field))
}
