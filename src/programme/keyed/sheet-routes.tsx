import { Hono } from 'hono'
import { fileRefusalWords } from '../../platform/files/file.ts'
import type { Given } from '../../platform/files/receive.ts'
import { serveFile } from '../../platform/files/serve.ts'
import { findFile } from '../../platform/files/store.ts'
import { findUpload } from '../../platform/files/uploads.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { formWithFiles, isMultipart } from '../../platform/upload.ts'
import { isId } from '../applications/store.ts'
import { recordSheet, type SheetRefusal } from './actions/record-sheet.ts'
import { keyedPage } from './keyed-page-routes.tsx'
import { inKeyed } from './scope-routes.tsx'
import { listValidations } from './store.ts'
import { ACT_REFUSALS, SHEET_PROBLEMS } from './wording.ts'

/** The sheet that came back signed: recorded with its scan, read again by the team. */
export const sheetRoutes = new Hono<Env>()
const HOME = '/gestion/saisies/:id'

sheetRoutes.post(`${HOME}/feuille`, c =>
  inKeyed(c, 'keyIn', async found => {
    const { id } = found.held.application
    const { form, scan, arrived } = await sheetForm(c)
    const typed = { day: form.text('jour'), noScanReason: form.text('sans_scan') }
    const said = { ...typed, scan, publicUrl: c.var.config.publicUrl }
    const done = await recordSheet(c.var.act, c.var.files, id, said)
    if (done.ok) return seeOther(c, `/gestion/saisies/${id}?dit=validee`)
    const { reason } = done
    if (reason === 'not-found') return notFound(c)
    if (isActRefusal(reason))
      return keyedPage(c, found, { ...typed, arrived, errors: [], problem: ACT_REFUSALS[reason] }, 409)
    const error = isSheetProblem(reason)
      ? SHEET_PROBLEMS[reason]
      : { field: 'scan', message: fileRefusalWords(reason, done.name ?? '', c.var.files.limit) }
    return keyedPage(c, found, { ...typed, arrived, errors: [error] }, 422)
  }),
)

sheetRoutes.get(`${HOME}/scan`, c =>
  inKeyed(c, 'seeKeyed', async ({ held }) => {
    const { db, actor } = c.var.act
    const sheet = (await listValidations(db, held.application.id)).find(({ scanId }) => scanId !== null)
    const file = sheet?.scanId ? await findFile(db, sheet.scanId) : undefined
    return file ? serveFile(c, file, file.added_by === actor.personId) : notFound(c)
  }),
)

type ActRefusal = Extract<SheetRefusal, keyof typeof ACT_REFUSALS>
const isActRefusal = (reason: SheetRefusal): reason is ActRefusal => Object.hasOwn(ACT_REFUSALS, reason)
const isSheetProblem = (reason: string): reason is keyof typeof SHEET_PROBLEMS =>
  Object.hasOwn(SHEET_PROBLEMS, reason)

/** One scan, in the form or sent before by pieces. @throws UnreadableBody */
async function sheetForm(c: Ctx) {
  if (!isMultipart(c)) return { form: await formOf(c), scan: undefined, arrived: [] }
  const { form, files } = await formWithFiles(c, c.var.files.limit)
  const before = form.all('envoi.scan').find(isId)
  const sent = before === undefined ? undefined : await findUpload(c.var.act, before)
  const scan: Given | undefined = sent ? { upload: sent.id } : files[0]?.upload
  return { form, scan, arrived: sent ? [sent] : [] }
}
