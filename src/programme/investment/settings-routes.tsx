import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToIncubator } from '../access/relations.ts'
import { isSlug } from '../calls/slug.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { findIncubator } from '../incubators/store.ts'
import { saveSettings } from './actions/save-settings.ts'
import type { FieldError, Typed } from './fields.ts'
import { SettingsPage, type SettingsProps } from './pages/settings-page.tsx'
import { readSettings, settingsTyped } from './settings-form.ts'
import { getSettings } from './settings-store.ts'

/** The rhythm of an incubator's committees, by its organisers. */
export const settingsRoutes = new Hono<Env>()
const PATH = '/gestion/incubateurs/:slug/comites'

async function withIncubator(c: Ctx, work: (incubator: Incubator) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const incubator = isSlug(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator || !(await relationsToIncubator(db, actor, incubator.id)).has('organiser'))
    return notFound(c)
  return work(incubator)
}

settingsRoutes.get(PATH, c =>
  withIncubator(c, async incubator => {
    const notice =
      c.req.query('dit') === 'enregistre'
        ? ({ tone: 'success', title: 'Le rythme est enregistré' } as const)
        : null
    return page(c, incubator, { notice })
  }),
)

const CHANGED = {
  tone: 'warning',
  title: 'Le rythme n’est pas enregistré',
  text: 'Il vient d’être changé dans une autre fenêtre, ou par une autre personne. Voici ce que vous avez écrit ; les chiffres enregistrés maintenant sont : ',
} as const

settingsRoutes.post(PATH, c =>
  withIncubator(c, async incubator => {
    const form = await formOf(c)
    const current = settingsTyped(await getSettings(c.var.act.db, incubator.id))
    const names = Object.keys(current)
    const typed = Object.fromEntries(names.map(name => [name, form.text(name)]))
    const before = readSettings(Object.fromEntries(names.map(name => [name, form.text(`avant-${name}`)])))
    const read = readSettings(typed)
    if (!read.ok) return page(c, incubator, { typed, errors: read.errors, status: 422 })
    const base = before.ok ? before.settings : { ...read.settings, monthsBetween: -1 }
    const saved = await saveSettings(c.var.act, incubator.id, { settings: read.settings, base })
    if (saved.ok) return seeOther(c, `/gestion/incubateurs/${incubator.slug}/comites?dit=enregistre`)
    if (saved.reason === 'not-found') return notFound(c)
    const notice = { ...CHANGED, text: `${CHANGED.text}${wordsOf(current)}` }
    return page(c, incubator, { typed, notice, status: 409 })
  }),
)

const wordsOf = (typed: Typed) =>
  `${typed['mois']} mois, ${typed['ouvre']} et ${typed['ferme']} jours, sans commande du ${typed['sans-du']} au ${typed['sans-au']}.`

interface Shown {
  typed?: Typed
  errors?: readonly FieldError[]
  notice?: SettingsProps['notice']
  status?: 200 | 409 | 422
}

async function page(c: Ctx, incubator: Incubator, shown: Shown): Promise<Response> {
  const base = settingsTyped(await getSettings(c.var.act.db, incubator.id))
  const { typed = base, errors = [], notice = null, status = 200 } = shown
  return html(
    c,
    <SettingsPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      typed={typed}
      base={base}
      errors={errors}
      notice={notice}
    />,
    status,
  )
}
