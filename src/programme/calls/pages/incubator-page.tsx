import { Empty, Page, type Shell, T, Title } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { PublicCall } from '../call.ts'
import { ofAdministration } from '../of-administration.ts'
import { OpenCallCard } from './open-call-card.tsx'

export interface IncubatorPageProps {
  shell: Shell
  incubator: Incubator
  calls: PublicCall[]
  now: Date
}

/** An incubator's public page: who it is, and its calls. */
export function IncubatorPage({ shell, incubator, calls, now }: IncubatorPageProps) {
  return (
    <Page shell={shell} title="Les appels" kind="public">
      <Title
        lead={
          calls.length === 0
            ? incubator.administration
            : `L'incubateur ${ofAdministration(incubator.administration)} donne aux agents le temps, l'équipe et le budget pour résoudre un problème de terrain.`
        }
      >
        {incubator.name}
      </Title>
      {calls.length === 0 ? (
        <Empty title="Aucun appel publié pour le moment.">
          <p>
            <T>Le prochain s'affichera ici dès sa publication.</T>
          </p>
        </Empty>
      ) : (
        calls.map(call => <OpenCallCard call={call} now={now} />)
      )}
      <p>
        <a href={`/produits?incubateur=${incubator.slug}`}>
          <T>Voir les produits de cet incubateur</T>
        </a>
      </p>
      {incubator.contactEmail !== '' && (
        <p>
          <T>Une question ? Écrivez à</T>{' '}
          <a href={`mailto:${incubator.contactEmail}`}>{incubator.contactEmail}</a>
        </p>
      )}
    </Page>
  )
}
