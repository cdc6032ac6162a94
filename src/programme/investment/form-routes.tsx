import { Hono } from 'hono'
import { civilDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { saveDecision } from './actions/save-decision.ts'
import { saveDossier } from './actions/save-dossier.ts'
import { savePresence } from './actions/save-presence.ts'
import { versionOf } from './attendance.ts'
import { lastDate } from './committee.ts'
import { findCommittee } from './committee-store.ts'
import { openOnes } from './conditions.ts'
import { listConditions } from './conditions-store.ts'
import { decisionShape, decisionTyped } from './decision-form.ts'
import { dossierShape, dossierTyped } from './dossier-form.ts'
import { expectedAttendance } from './expected-attendance-store.ts'
import type { Typed } from './fields.ts'
import { DecisionAdvice, PresenceAdvice } from './pages/advice.tsx'
import { committeePath } from './pages/parts.tsx'
import { VersionedPage } from './pages/versioned-page.tsx'
import { PRESENCE_SHAPE, presenceTyped } from './presence-form.ts'
import { type InCommittee, inCommittee, numberOf } from './scope-routes.tsx'
import { stagesOf } from './stages.ts'
import { receiveForm, type VersionedForm } from './versioned-routes.tsx'
import { whyOf } from './why.ts'

/** The three forms of a committee: dossier, presence, decision. Closed, each sends back to the committee. */
export const formRoutes = new Hono<Env>()

const FORMS = [
  { path: 'dossier', ability: 'fillDossier', form: dossierForm },
  { path: 'presence', ability: 'notePresence', form: presenceForm },
  { path: 'decision', ability: 'draftDecision', form: decisionForm },
] as const

for (const { path, ability, form } of FORMS) {
  formRoutes.get(`/suivi/comites/:id/${path}`, c =>
    inCommittee(c, ability, async found => {
      if (found.committee.closing) return seeOther(c, `${committeePath(found.committee.id)}?dit=deja-clos`)
      const { of, first } = await form(c, found)
      return html(c, of.show({ ...first, errors: [], blanks: 1 }))
    }),
  )
  formRoutes.post(`/suivi/comites/:id/${path}`, c =>
    inCommittee(c, ability, async found => receiveForm(c, found, (await form(c, found)).of)),
  )
}

interface Made {
  of: VersionedForm
  /** What the form shows at first. */
  first: { typed: Typed; version: string }
}

const about = ({ shell, life, committee, relations }: InCommittee) => ({
  shell,
  product: life,
  committee,
  why: whyOf(relations),
})

async function dossierForm(c: Ctx, found: InCommittee): Promise<Made> {
  const { db } = c.var.act
  const { committee, life } = found
  const open = openOnes(await listConditions(db, life.id))
  const of = async () => {
    const dossier = (await findCommittee(db, committee.id))?.dossier ?? null
    const typed = dossierTyped(open, dossier?.content ?? null)
    return { typed, version: String(dossier?.number ?? 0), saved: dossier }
  }
  return {
    first: await of(),
    of: {
      path: 'dossier',
      what: 'Le dossier',
      shape: dossierShape(open),
      save: (typed, version) => saveDossier(c.var.act, committee.id, { typed, base: numberOf(version) }),
      kept: of,
      show: filled => (
        <VersionedPage
          {...about(found)}
          {...filled}
          heading={`Dossier du comité n° ${committee.number}`}
          lead="Une page, lue la veille : ce qui est obtenu, ce qui est appris, ce qui est demandé. Il est lu par toutes les personnes qui suivent le produit."
          path="dossier"
          submit="Enregistrer le dossier"
          shape={dossierShape(open)}
        />
      ),
    },
  }
}

async function presenceForm(c: Ctx, found: InCommittee): Promise<Made> {
  const { db } = c.var.act
  const { committee, life, today } = found
  const of = async () => {
    const attendance = (await findCommittee(db, committee.id))?.attendance ?? []
    return { typed: presenceTyped(attendance), version: versionOf(attendance), saved: null }
  }
  const kept = await of()
  const proposed = await expectedAttendance(db, life, today)
  const first = committee.attendance.length > 0 ? kept : { ...kept, typed: presenceTyped(proposed) }
  return {
    first,
    of: {
      path: 'presence',
      what: 'Les présences',
      shape: PRESENCE_SHAPE,
      save: (typed, version) => savePresence(c.var.act, committee.id, { typed, base: version }),
      kept: of,
      show: filled => (
        <VersionedPage
          {...about(found)}
          {...filled}
          heading={`Présences au comité n° ${committee.number}`}
          lead="L’équipe, le sponsor ou la personne qui le représente, les directions métier, la responsable ou le responsable de l’incubateur, les financeurs."
          path="presence"
          submit="Enregistrer les présences"
          shape={PRESENCE_SHAPE}
        >
          <PresenceAdvice attendance={committee.attendance} proposed={committee.attendance.length === 0} />
        </VersionedPage>
      ),
    },
  }
}

async function decisionForm(c: Ctx, found: InCommittee): Promise<Made> {
  const { db } = c.var.act
  const { committee, life, today, incubator } = found
  const open = openOnes(await listConditions(db, life.id))
  const shape = decisionShape(open, stagesOf(life, today))
  const of = async () => {
    const decision = (await findCommittee(db, committee.id))?.decision ?? null
    const typed = decisionTyped(open, decision?.content ?? null)
    return { typed, version: String(decision?.number ?? 0), saved: decision }
  }
  const kept = await of()
  const metOn = civilDate(lastDate(committee.dates).meetsAt, life.zone)
  const usual = {
    'decide-le': metOn,
    signataire: incubator.signatory.name,
    qualite: incubator.signatory.capacity,
  }
  return {
    first: committee.decision ? kept : { ...kept, typed: usual },
    of: {
      path: 'decision',
      what: 'La décision',
      shape,
      save: (typed, version) => saveDecision(c.var.act, committee.id, { typed, base: numberOf(version) }),
      kept: of,
      show: filled => (
        <VersionedPage
          {...about(found)}
          {...filled}
          heading={`Décision du comité n° ${committee.number}`}
          lead="Enregistrez quand vous voulez : rien ne compte avant la clôture. Jusque-là, seule l’équipe de l’incubateur lit cette page."
          path="decision"
          submit="Enregistrer la décision"
          shape={shape}
        >
          <DecisionAdvice dossier={committee.dossier?.content ?? null} open={open} />
        </VersionedPage>
      ),
    },
  }
}
