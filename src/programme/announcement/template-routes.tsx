import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { type DecisionOutcome, isOutcomeOf, type Stage } from '../applications/decision.ts'
import { preparePlan } from './actions/prepare-plan.ts'
import { saveTemplate } from './actions/save-template.ts'
import { outcomeOfSlug } from './announcement.ts'
import { listFree } from './free-store.ts'
import { type LetterTemplate, type TemplateProblem, templateProblems } from './letter-template.ts'
import { TemplatePage, templatePath } from './pages/template.tsx'
import { TemplateClashPage } from './pages/template-clash.tsx'
import { type CallScope, numberOf, ofStage } from './scope-routes.tsx'
import { getTemplate, type TemplateVersion } from './templates-store.ts'
import { problemWords } from './wording.ts'

export const templateRoutes = new Hono<Env>()

type LetterScope = CallScope & { stage: Stage; outcome: DecisionOutcome }

const ofLetter = (c: Ctx, work: (scope: LetterScope) => Promise<Response>) =>
  ofStage(c, 'editLetters', scope => {
    const outcome = outcomeOfSlug(c.req.param('outcome') ?? '')
    return outcome && isOutcomeOf(scope.stage, outcome) ? work({ ...scope, outcome }) : notFound(c)
  })

const PATH = '/gestion/appels/:slug/annonces/:stage/courriers/:outcome'

templateRoutes.get(PATH, c =>
  ofLetter(c, async scope => {
    const kept = await getTemplate(c.var.act.db, scope.call.id, scope.stage, scope.outcome)
    const chosen = c.req.query('candidature') ?? ''
    const saved = c.req.query('enregistre') !== undefined
    return templatePage(c, scope, { typed: kept, base: kept.number, kept, chosen, saved, problems: [] })
  }),
)

templateRoutes.post(PATH, c =>
  ofLetter(c, async scope => {
    const { call, stage, outcome } = scope
    const form = await formOf(c)
    const typed = {
      subject: withoutInvisible(form.text('objet')),
      body: withoutInvisible(form.text('texte')),
    }
    const path = templatePath(call.slug, stage, outcome)
    if (form.text('choix') === 'autre') return seeOther(c, path)
    const base = numberOf(form.text('version'))
    const chosen = form.text('candidature')
    const kept = await getTemplate(c.var.act.db, call.id, stage, outcome)
    const problems = templateProblems(typed, outcome)
    if (form.has('apercu') || problems.length > 0)
      return templatePage(c, scope, { typed, base, kept, chosen, saved: false, problems })
    const saved = await saveTemplate(c.var.act, call.id, { ...typed, stage, outcome, base })
    if (saved.ok) {
      const applicationId = /^[0-9a-f-]{36}$/.test(chosen) ? `&candidature=${chosen}` : ''
      return seeOther(c, `${path}?enregistre=1${applicationId}`)
    }
    if (saved.reason === 'changed-meanwhile') return clashPage(c, scope, typed)
    return notFound(c)
  }),
)

const MOST_OPTIONS = 50

async function templatePage(
  c: Ctx,
  scope: LetterScope,
  said: {
    typed: LetterTemplate
    base: number
    kept: TemplateVersion
    chosen: string
    saved: boolean
    problems: TemplateProblem[]
  },
): Promise<Response> {
  const { call, guide, shell, stage, outcome } = scope
  const { typed, kept, problems } = said
  const { db } = c.var.act
  const waiting = (await listFree(db, call.id, stage)).filter(each => each.outcome === outcome)
  const chosen = waiting.find(({ applicationId }) => applicationId === said.chosen) ?? waiting[0]
  const plan =
    chosen && problems.length === 0
      ? await preparePlan(db, call.id, stage, c.var.config.publicUrl, {
          applicationId: chosen.applicationId,
          tried: { outcome, template: typed },
        })
      : undefined
  return html(
    c,
    <TemplatePage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      stage={stage}
      outcome={outcome}
      typed={typed}
      base={said.base}
      saved={said.saved}
      savedWords={keptWords(kept, scope)}
      errors={problems.map(problem => ({
        field: problem.field === 'subject' ? 'objet' : 'texte',
        message: problemWords(problem),
      }))}
      recipients={waiting
        .slice(0, MOST_OPTIONS)
        .map(({ applicationId, sentBy, title }) => ({ applicationId, words: `${sentBy}, ${title}` }))}
      chosen={chosen?.applicationId ?? ''}
      preview={plan?.letters ?? []}
    />,
    problems.length > 0 ? 422 : 200,
  )
}

function keptWords({ number, by, savedAt }: TemplateVersion, { incubator }: CallScope): string {
  if (number === 0 || savedAt === null) return 'Voici le texte que nous proposons : changez-le librement.'
  return `Enregistré par ${by || "l'équipe"}, le ${frenchDateTime(savedAt, incubator.zone)}.`
}

async function clashPage(c: Ctx, scope: LetterScope, typed: LetterTemplate): Promise<Response> {
  const { call, guide, shell, stage, outcome } = scope
  const kept = await getTemplate(c.var.act.db, call.id, stage, outcome)
  return html(
    c,
    <TemplateClashPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      stage={stage}
      outcome={outcome}
      typed={typed}
      kept={kept}
      keptWords={keptWords(kept, scope)}
    />,
    409,
  )
}
