import { Hono } from 'hono'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import { saveGuidePart } from '../actions.ts'
import type { Typed } from '../fields/index.ts'
import type { Guide } from '../guide.ts'
import { type Choices, mergePart } from '../merge.ts'
import { managePath, partPath } from '../pages/addresses.ts'
import { ConflictPage } from '../pages/conflict-page.tsx'
import { hasPart, isPartId, type PartId, partAfter, partLabel } from '../parts.ts'
import { findGuide, getLatestGuide, listGuideAuthors } from '../store.ts'
import { partPage, partTyped, withoutControls } from './part-page.tsx'
import { type CallScope, numberOf, typedOf, withCall } from './scope.ts'

/** The guide, one part at a time. */
export const guideRoutes = new Hono<Env>()

guideRoutes.get('/gestion/appels/:slug/guide/:part', c =>
  withCall(c, 'readGuideDraft', async scope => {
    const part = c.req.param('part')
    const { guide } = await getLatestGuide(c.var.act.db, scope.call.id)
    if (!isPartId(part) || !hasPart(guide, part)) return notFound(c)
    const saved = c.req.query('enregistre') ?? ''
    const notice = isPartId(saved) ? `C'est enregistré : ${partLabel(saved, guide).toLowerCase()}.` : null
    return partPage(c, scope, { part, number: 0, typed: {}, errors: [], notice, blanks: 1 })
  }),
)

guideRoutes.post('/gestion/appels/:slug/guide/:part', c =>
  withCall(c, 'editGuide', async scope => {
    const part = c.req.param('part') ?? ''
    const all = await typedOf(c)
    const typed = withoutControls(all)
    const action = all['action'] ?? ''
    const number = numberOf(all['version'])
    if (!isPartId(part) || !(await wasPart(c, scope.call.id, part, number))) return notFound(c)
    if (GIVEN_BACK.has(action)) return partTyped(c, scope, { part, number, typed, action })
    // A choice holds for the version it was made against; a third person may have saved since.
    const latest = await getLatestGuide(c.var.act.db, scope.call.id)
    const choices = numberOf(all['vu']) === latest.number ? choicesIn(all) : {}
    const saved = await saveGuidePart(c.var.act, scope.call.id, { part, number, typed, choices })
    if (saved.ok) return seeOther(c, afterSaving(scope.call.slug, part, action, latest.guide))
    if (saved.reason === 'not-found') return notFound(c)
    return saved.reason === 'invalid'
      ? partTyped(c, scope, { part, number, typed, action: 'corriger' })
      : conflictPage(c, scope, { part, number, typed, chose: all['vu'] !== undefined })
  }),
)

/** Asked of the page itself: nothing is saved. */
const GIVEN_BACK = new Set(['ajouter', 'proposer', 'remonter', 'apercu'])

/** An added section that was removed meanwhile is still the part of whoever was writing in it. */
async function wasPart(c: Ctx, callId: string, part: PartId, number: number): Promise<boolean> {
  const { db } = c.var.act
  if (hasPart((await getLatestGuide(db, callId)).guide, part)) return true
  const base = await findGuide(db, callId, number)
  return base !== undefined && hasPart(base.guide, part)
}

function afterSaving(slug: string, part: PartId, action: string, guide: Guide): string {
  const next = partAfter(part, guide)
  return action === 'revenir' || next === undefined
    ? `${managePath(slug)}?dit=enregistre`
    : `${partPath(slug, next)}?enregistre=${part}`
}

function choicesIn(all: Typed): Choices {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      name.startsWith('choix-') && (value === 'mine' || value === 'theirs')
        ? [[name.slice('choix-'.length), value] as const]
        : [],
    ),
  )
}

async function conflictPage(
  c: Ctx,
  { call, incubator, shell }: CallScope,
  { part, number, typed, chose }: { part: PartId; number: number; typed: Typed; chose: boolean },
): Promise<Response> {
  const { db } = c.var.act
  const latest = await getLatestGuide(db, call.id)
  const base = (await findGuide(db, call.id, number))?.guide
  const merged = mergePart(part, { base, theirs: latest.guide, typed })
  const names = await listGuideAuthors(db, [latest.authorId])
  const conflicts = merged.kind === 'conflicts' ? merged.conflicts : []
  const missing = conflicts.map(({ unit, label }) => ({
    field: `choix-${unit}`,
    message: `Choisissez la version à garder : ${label}.`,
  }))
  const current = {
    number: latest.number,
    by:
      latest.authorId === c.var.act.actor.personId
        ? 'vous, dans une autre page'
        : names.get(latest.authorId ?? '') || 'une autre personne',
    when: `le ${frenchDateTime(latest.savedAt, incubator.zone)}`,
  }
  const props = { shell, slug: call.slug, part, conflicts, typed, current, base: number }
  return html(c, <ConflictPage {...props} title={latest.guide.title} errors={chose ? missing : []} />, 409)
}
