import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { ownWords } from '../../platform/own-words.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { saveSettings } from './actions/save-settings.ts'
import { brandOf, type Incubator } from './incubator.ts'
import { logoRoutes } from './logo-routes.tsx'
import { SettingsPage } from './pages/settings-page.tsx'
import { asHead } from './scope-routes.tsx'
import type { Settings } from './settings.ts'
import { readSettings, type SettingError } from './settings-form.ts'
import { getSettings } from './settings-store.ts'
import { ZONE_FIXED } from './settings-wording.ts'

/** What an incubator is called and looks like, by its heads. */
export const incubatorsRoutes = new Hono<Env>().route('/', logoRoutes)
const PATH = '/gestion/incubateurs/:slug'

const SAID: Record<string, string> = { enregistre: 'Les réglages sont enregistrés' }

incubatorsRoutes.get(PATH, c => asHead(c, incubator => settingsPage(c, incubator, {})))

incubatorsRoutes.post(PATH, c =>
  asHead(c, async incubator => {
    const form = await formOf(c)
    const kept = await getSettings(c.var.act.db, incubator.id)
    const { settings, errors } = readSettings(name => form.text(name), kept.settings)
    if (errors.length > 0) {
      // As typed: what is wrong is corrected, not written again.
      const typed = Object.fromEntries(Object.keys(settings).map(name => [name, form.text(name)])) as Settings
      return settingsPage(c, incubator, { typed, errors, version: form.text('version') })
    }
    const version = /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : 0
    const saved = await saveSettings(c.var.act, incubator.id, { settings, version })
    if (saved.ok) return seeOther(c, `/gestion/incubateurs/${incubator.slug}?dit=enregistre`)
    if (saved.reason === 'not-found') return notFound(c)
    if (saved.reason === 'changed-meanwhile')
      return settingsPage(c, incubator, { typed: settings, conflict: true })
    const fixed: SettingError = { field: 'fuseau', message: ZONE_FIXED }
    return settingsPage(c, incubator, { typed: settings, errors: [fixed], version: form.text('version') })
  }),
)

interface Shown {
  typed?: Settings
  errors?: readonly SettingError[]
  conflict?: boolean
  /** The one the form was filled from, kept while it is corrected. */
  version?: string
}

async function settingsPage(c: Ctx, incubator: Incubator, shown: Shown): Promise<Response> {
  const kept = await getSettings(c.var.act.db, incubator.id)
  const { typed = kept.settings, errors = [], conflict = false } = shown
  const version = /^\d{1,9}$/.test(shown.version ?? '') ? Number(shown.version) : kept.version
  return html(
    c,
    <SettingsPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      version={version}
      typed={typed}
      conflict={conflict ? kept.settings : null}
      errors={errors}
      said={ownWords(SAID, c.req.query('dit'))}
    />,
    conflict ? 409 : errors.length > 0 ? 422 : 200,
  )
}
