import { Hono } from 'hono'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { type LoadedApplication, loadApplication } from '../applications/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { type CarryChoice, carryAnswers } from './actions/carry-answers.ts'
import { isChoice, planCarry } from './carry.ts'
import { backTo, withDraft } from './draft-scope-routes.tsx'
import { carryPath } from './pages/addresses.ts'
import { CarryPage } from './pages/carry-page.tsx'
import { listWritten } from './store/answers.ts'
import { listCarried } from './store/carries.ts'
import { CARRY_REFUSALS, CHANGED_MEANWHILE, NOTHING_CHOSEN } from './wording.ts'

/** From the exercises to a draft: what would go where, then writing it. */
export const carryRoutes = new Hono<Env>()

carryRoutes.get('/formation/report/:id', c =>
  withDraft(c, application => carryPage(c, application, '', new Map())),
)

carryRoutes.post('/formation/report/:id', c =>
  withDraft(c, async application => {
    const form = await formOf(c)
    const choices = choicesIn(form)
    const carried = await carryAnswers(c.var.act, application.id, choices)
    if (carried.ok) return seeOther(c, `${carryPath(application.id)}?ecrit=${carried.value.fields.join(',')}`)
    const chosen = new Map(choices.map(({ field, choice }) => [field, choice]))
    const { reason } = carried
    if (reason === 'not-found') return notFound(c)
    if (reason === 'nothing') return carryPage(c, application, NOTHING_CHOSEN, chosen)
    if (reason === 'changed-meanwhile') return carryPage(c, application, CHANGED_MEANWHILE, new Map())
    return refusedPage(c, { status: 409, ...CARRY_REFUSALS[reason], back: backTo(application) })
  }),
)

function choicesIn(form: FormFields): CarryChoice[] {
  return form.entries().flatMap(([name, choice]): CarryChoice[] => {
    const field = /^choix\.(\w{1,40})$/.exec(name)?.[1]
    if (field === undefined || !isChoice(choice)) return []
    const version = form.text(`v.${field}`)
    return [{ field, choice, base: /^\d{1,9}$/.test(version) ? Number(version) : 0 }]
  })
}

async function carryPage(
  c: Ctx,
  application: LoadedApplication,
  trouble: string,
  chosen: ReadonlyMap<string, string>,
): Promise<Response> {
  const { db, actor } = c.var.act
  // Read again: what is shown is what is there now.
  const { id, form, answers, title, callTitle, incubator } =
    trouble === '' ? application : ((await loadApplication(db, application.id)) ?? application)
  const written = await listWritten(db, actor)
  const asked = new Set((c.req.query('ecrit') ?? '').split(','))
  return html(
    c,
    <CarryPage
      shell={c.var.shell(brandOf(incubator))}
      id={id}
      title={title}
      callTitle={callTitle}
      plan={planCarry(form, answers, written, await listCarried(db, id))}
      done={form.filter(field => asked.has(field.id)).map(({ label }) => label)}
      trouble={trouble}
      chosen={chosen}
    />,
    trouble === '' ? 200 : trouble === NOTHING_CHOSEN ? 422 : 409,
  )
}
