import { Alert, MainAction, T } from '../../../design/index.ts'
import type { CallStatus } from '../call.ts'
import { nextStep } from '../next-step.ts'
import { partLabel } from '../parts.ts'
import type { Issue } from '../readiness.ts'
import { readinessText } from '../wording.ts'
import { applicationsPath, callPath, partPath, publicationPath } from './addresses.ts'

export interface NextStepProps {
  slug: string
  status: CallStatus
  issues: readonly Issue[]
  unpublished: boolean
  publicAddress: string
  /** Where the agreements that hold the publication are asked for; null when none does. */
  heldBy: string | null
  next: { label: string; href: string; state: string } | undefined
}

/** The one thing to do now, said and at hand. */
export function NextStepView(props: NextStepProps) {
  const { slug, status, issues, unpublished, publicAddress, heldBy, next } = props
  const step = nextStep(status, issues, unpublished, heldBy !== null)
  switch (step.kind) {
    case 'mend':
      return (
        <>
          <Said>{readinessText(step.issue)}</Said>
          <MainAction
            href={partPath(slug, step.part)}
          >{`Compléter : ${lower(partLabel(step.part))}`}</MainAction>
        </>
      )
    case 'agree':
      return (
        <>
          <Said>Le guide est complet. Il manque des visas que vous avez exigés pour publier.</Said>
          <MainAction href={heldBy ?? ''}>Voir où en sont les visas</MainAction>
        </>
      )
    case 'publish':
      return (
        <>
          <Said>Tout est prêt. Relisez une dernière fois, puis publiez.</Said>
          <MainAction href={publicationPath(slug)}>Relire et publier l'appel</MainAction>
        </>
      )
    case 'publish-changes':
      return (
        <>
          <Said>Vos dernières modifications ne sont pas encore lues par les agents.</Said>
          <MainAction href={publicationPath(slug)}>Relire et publier les modifications</MainAction>
        </>
      )
    case 'share':
      return (
        <>
          <Alert tone="info" title="L'appel est annoncé">
            <p>
              <T>Diffusez cette adresse aux agents concernés :</T>{' '}
              <a href={callPath(slug)}>{publicAddress}</a>
            </p>
          </Alert>
          <MainAction href={callPath(slug)}>Voir la page publique</MainAction>
        </>
      )
    case 'read-applications':
      return next ? (
        <>
          <Said>{`${next.label} : ${next.state}.`}</Said>
          <MainAction href={next.href}>{`Aller à l'étape : ${lower(next.label)}`}</MainAction>
        </>
      ) : (
        <MainAction href={applicationsPath(slug)}>Lire les candidatures</MainAction>
      )
  }
}

const Said = ({ children }: { children: string }) => (
  <p>
    <strong>
      <T>{children}</T>
    </strong>
  </p>
)

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
