import { cleanLine } from '../../calls/fields/clean.ts'
import { FIELD_ACTS, type FormAct, STEP_ACTS } from './acts.ts'

/** « monter:motivation », « etape-ajouter » with its title; a reason when it is nothing that can be done. */
export function readAct(text: (name: string) => string): FormAct | 'title-missing' | 'unknown-act' {
  const [name = '', id = ''] = text('acte').split(':')
  if (name === 'etape-ajouter' || name === 'etape-renommer') {
    const title = cleanLine(text(name === 'etape-ajouter' ? 'titre' : `titre-${id}`))
    if (title === '' || title.length > 80) return 'title-missing'
    return name === 'etape-ajouter' ? { kind: name, title } : { kind: name, id, title }
  }
  const kind = [...FIELD_ACTS, ...STEP_ACTS].find(known => known === name)
  return kind && /^[a-z0-9_-]{1,40}$/.test(id) ? { kind, id } : 'unknown-act'
}
