import { askSignIn } from '../../platform/ask-sign-in.ts'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import type { FormFields } from '../../platform/form-fields.ts'
import { holdForm } from '../../platform/held-form.ts'
import type { Ctx } from '../../platform/http.ts'
import { refusedPage } from '../../platform/respond.tsx'
import { isTheirs, WHOSE } from '../../platform/whose.ts'
import { isQuiet } from './quiet-save-routes.ts'

/** What to answer to a form shown to someone else on this device, or null: never written under another account. */
export async function otherAccount(c: Ctx, form: FormFields): Promise<Response | null> {
  const { act } = c.var
  if (isTheirs(act.actor, form.text(WHOSE))) return null
  if (act.actor.personId === null)
    return isQuiet(c) ? c.json({ saved: false, reason: 'signed-out' }, 401) : askSignIn(c)
  if (isQuiet(c)) return c.json({ saved: false, reason: 'other-account' }, 403)
  const fields = form.entries().map(([name, value]): [string, string] => [name, value])
  await holdForm(act, ensureBrowserKey(c), { path: c.req.path, fields })
  return refusedPage(c, {
    status: 403,
    title: 'Un autre compte est ouvert sur cet appareil',
    text: 'Rien n’a été enregistré sous ce compte. Le texte est gardé un jour sur cet appareil pour la personne qui l’a écrit : elle le retrouve en se connectant avec son adresse.',
    back: { href: '/connexion?suite=%2Freprise', label: 'Me connecter avec mon adresse' },
  })
}
