import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { uploadOf } from '../../platform/upload.ts'
import { relationsToNetwork } from '../access/network-relations.ts'
import { isId } from '../applications/store.ts'
import { applyDraft } from './actions/apply-draft.ts'
import { compareWithFile } from './actions/apply-import.ts'
import { keepDraft } from './actions/keep-draft.ts'
import { countsOf, fingerprintOf } from './exchange/counts.ts'
import { findDraft, listImports } from './exchange/drafts-store.ts'
import { exchangeAbilities } from './exchange/exchange-permissions.ts'
import { wordFileRefusal } from './exchange/file-refusal.ts'
import { readPortfolio } from './exchange/read-file.ts'
import { ImportPage } from './pages/import-page.tsx'
import { ImportPreviewPage } from './pages/import-preview-page.tsx'

/** Reading a portfolio into Pépin, by its page: a file, its differences, then the act. */
export const importRoutes = new Hono<Env>()

const LARGEST = 10_000_000
const HOME = '/gestion/portefeuille/reprise'

async function asNetwork(c: Ctx, work: (personId: string) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const may = exchangeAbilities.importPortfolio(await relationsToNetwork(db, actor))
  return may ? work(actor.personId) : notFound(c)
}

importRoutes.get(HOME, c => asNetwork(c, () => uploadPage(c)))

importRoutes.post(HOME, c =>
  asNetwork(c, async () => {
    const file = await uploadOf(c, 'fichier', LARGEST)
    if (file === null) return uploadPage(c, 'Choisissez un fichier.')
    const kept = await keepDraft(c.var.act, file)
    if (kept.ok) return seeOther(c, `${HOME}/${kept.value.id}`)
    return kept.reason === 'unreadable' ? uploadPage(c, wordFileRefusal(kept.refusal)) : notFound(c)
  }),
)

importRoutes.get(`${HOME}/:id`, c => asNetwork(c, personId => previewPage(c, personId, false)))

importRoutes.post(`${HOME}/:id`, c =>
  asNetwork(c, async personId => {
    const id = c.req.param('id') ?? ''
    if (!isId(id)) return notFound(c)
    const form = await formOf(c)
    const said = { expected: form.text('vu'), overwrite: form.text('remplacer') === 'oui' }
    const applied = await applyDraft(c.var.act, id, said)
    if (applied.ok) return seeOther(c, '/gestion/portefeuille/points-a-verifier?repris=1')
    return applied.reason === 'not-found' ? notFound(c) : previewPage(c, personId, true)
  }),
)

async function uploadPage(c: Ctx, error?: string): Promise<Response> {
  const imports = await listImports(c.var.act.db)
  return html(c, <ImportPage shell={c.var.shell()} imports={imports} error={error} />, error ? 422 : 200)
}

async function previewPage(c: Ctx, personId: string, stale: boolean): Promise<Response> {
  const { act } = c.var
  const id = c.req.param('id') ?? ''
  const draft = isId(id) ? await findDraft(act.db, id, personId, act.now) : undefined
  const read = draft && readPortfolio(draft.content)
  if (!draft || !read?.ok) return notFound(c)
  const { differences, known } = await compareWithFile(act, read.value)
  return html(
    c,
    <ImportPreviewPage
      shell={c.var.shell()}
      id={id}
      fileName={draft.file_name}
      counts={countsOf(read.value, differences)}
      differences={differences}
      shown={fingerprintOf(differences)}
      before={known.before}
      stale={stale}
    />,
    stale ? 409 : 200,
  )
}
