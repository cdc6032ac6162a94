import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { saveSheet } from './actions/save-sheet.ts'
import { SheetConflictPage } from './pages/sheet-conflict-page.tsx'
import { SheetPage, type SheetPageProps } from './pages/sheet-page.tsx'
import { numberOf } from './reading.ts'
import { type InProduct, inProduct } from './scope-routes.ts'
import { readSheet, SHEET_FIELDS, typedSheet } from './sheet-form.ts'
import { findLastSheet } from './sheet-versions-store.ts'
import type { Typed } from './typed.ts'

/** The public sheet of a product: read, previewed, saved as a version. */
export const sheetRoutes = new Hono<Env>()
const PATH = '/suivi/produits/:id/fiche'

type Shown = Pick<SheetPageProps, 'number' | 'typed' | 'errors' | 'preview'>

function page(c: Ctx, found: InProduct, shown: Shown): Response {
  const may = { mayWrite: found.may.writeSheet, mayRename: found.may.rename }
  const said = c.req.query('dit') ?? ''
  return html(
    c,
    <SheetPage {...found} {...may} {...shown} said={said} />,
    shown.errors.length > 0 ? 422 : 200,
  )
}

sheetRoutes.get(PATH, c =>
  inProduct(c, 'read', async found => {
    const last = await findLastSheet(c.var.act.db, found.life.id)
    const typed = typedSheet(last?.sheet)
    return page(c, found, { number: last?.number ?? 0, typed, errors: [], preview: false })
  }),
)

sheetRoutes.post(PATH, c =>
  inProduct(c, 'writeSheet', async found => {
    const form = await formOf(c)
    const typed = Object.fromEntries(SHEET_FIELDS.map(({ name }) => [name, form.text(name)]))
    const home = `/suivi/produits/${found.life.id}/fiche`
    if (form.has('vu') && form.text('choix') === 'enregistree') return seeOther(c, `${home}?dit=gardee`)
    const read = readSheet(typed)
    const number = Math.max(0, numberOf(form.text('version')))
    if (!read.ok) return page(c, found, { number, typed, errors: read.errors, preview: false })
    if (form.text('action') === 'apercu') return page(c, found, { number, typed, errors: [], preview: true })
    if (isUnchosen(form)) return conflict(c, found, typed, true)
    const base = numberOf(form.text('version'))
    const done = await saveSheet(c.var.act, found.life.id, { sheet: read.sheet, base })
    if (done.ok) return seeOther(c, `${home}?dit=fiche`)
    return done.reason === 'not-found' ? notFound(c) : conflict(c, found, typed, false)
  }),
)

const isUnchosen = (form: FormFields) => form.has('vu') && form.text('choix') !== 'mienne'

/** Both versions, over what is saved now. */
async function conflict(c: Ctx, found: InProduct, mine: Typed, unchosen: boolean): Promise<Response> {
  const last = await findLastSheet(c.var.act.db, found.life.id)
  const by = last?.by || 'l’équipe'
  const savedBy = last ? `Par ${by}, le ${frenchDateTime(last.savedAt, found.life.zone)}.` : ''
  const shown = { number: last?.number ?? 0, savedBy, theirs: typedSheet(last?.sheet), mine, unchosen }
  return html(c, <SheetConflictPage {...found} {...shown} said="" />, 409)
}
