import { Alert, Details, Facts, fr, Prose, Quoted, T } from '../../../design/index.ts'
import { type Attendant, sponsorNotice } from '../committee.ts'
import type { Condition } from '../conditions.ts'
import type { DossierContent } from '../dossier.ts'
import { REQUEST_WORDS, SPONSOR_NOTICES, VERDICT_WORDS } from '../wording.ts'

/** What the presences lack: said, never a block. */
export function PresenceAdvice({
  attendance,
  proposed,
}: {
  attendance: readonly Attendant[]
  proposed: boolean
}) {
  if (proposed)
    return (
      <p>
        <T>
          Les personnes attendues sont proposées d’après l’équipe et les rôles connus. Rien n’est enregistré
          avant votre clic.
        </T>
      </p>
    )
  const notice = SPONSOR_NOTICES[sponsorNotice(attendance)]
  if (notice === null) return null
  return (
    <Alert tone="warning">
      <p>{fr(notice)}</p>
    </Alert>
  )
}

/** What the team says, beside what is decided. */
export function DecisionAdvice({
  dossier,
  open,
}: {
  dossier: DossierContent | null
  open: readonly Condition[]
}) {
  if (dossier === null) return <Prose text="L’équipe n’a pas encore écrit de dossier." />
  const results = open.flatMap(({ id, indicator }) => {
    const said = dossier.results.find(({ conditionId }) => conditionId === id)
    if (!said || (said.result === '' && said.proposed === '')) return []
    const verdict = said.proposed === '' ? '' : `Proposé : ${VERDICT_WORDS[said.proposed]}. `
    return [{ term: indicator, value: <span dir="auto">{`${fr(verdict)}${said.result}`}</span> }]
  })
  return (
    <Details summary="Ce que dit le dossier de l’équipe" open>
      <Facts
        items={[
          ...results,
          ...(dossier.request === '' ? [] : [{ term: 'Demande', value: REQUEST_WORDS[dossier.request] }]),
        ]}
      />
      {dossier.why !== '' && <Quoted text={dossier.why} />}
    </Details>
  )
}
