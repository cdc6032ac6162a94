import {
  Alert,
  Empty,
  Facts,
  MainAction,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { declarationPath, WORK_PATHS } from '../addresses.ts'
import type { Duty } from '../duty.ts'
import type { PanelKind } from '../panel.ts'
import { PANEL_WORDS } from '../wording.ts'

interface Line {
  id: string
  kind: PanelKind
  callTitle: string
  incubator: string
}

export interface MyInvitationsProps {
  shell: Shell
  pending: (Line & { duty: Duty })[]
  held: (Line & { declared: boolean })[]
  said: string | null
}

/** Invitations sent to one of this person's addresses, and the seats they hold. */
export function MyInvitationsPage({ shell, pending, held, said }: MyInvitationsProps) {
  return (
    <Page shell={shell} title="Mes invitations" kind="queue">
      {said && <Alert tone="success" title={said} />}
      <Title>Mes invitations</Title>
      {pending.length === 0 && (
        <Empty title="Aucune invitation n'attend votre réponse.">
          <p>
            <T>
              Les invitations à un jury ou à un comité apparaissent ici si elles sont envoyées à l'une de vos
              adresses confirmées.
            </T>
          </p>
        </Empty>
      )}
      {pending.map(({ id, kind, callTitle, incubator, duty }) => (
        <Section title={`Invitation ${PANEL_WORDS[kind].to}`}>
          <Facts
            items={[
              { term: 'Appel', value: <bdi>{callTitle}</bdi> },
              { term: 'Incubateur', value: incubator },
              { term: 'Ce qui vous est demandé', value: duty.load },
            ]}
          />
          <MainAction href={`/sieges/${id}/reponse`}>Répondre à cette invitation</MainAction>
        </Section>
      ))}
      {held.length > 0 && (
        <Section title="Mes sièges" id="sieges">
          <Table
            caption="Les jurys et les comités où vous siégez"
            columns={[
              { key: 'panel', label: 'Où vous siégez' },
              { key: 'call', label: 'Appel' },
              { key: 'declaration', label: 'Déclaration' },
              { key: 'work', label: 'Aller à' },
            ]}
            rows={held.map(({ id, kind, callTitle, declared }) => ({
              panel: <T>{PANEL_WORDS[kind].title}</T>,
              call: <bdi>{callTitle}</bdi>,
              declaration: (
                <a href={declarationPath(id)}>{declared ? 'signée, à compléter au besoin' : 'à signer'}</a>
              ),
              work: declared ? (
                <a href={WORK_PATHS[kind]}>{kind === 'jury' ? 'mes évaluations' : 'le comité'}</a>
              ) : (
                <T>après la déclaration</T>
              ),
            }))}
          />
        </Section>
      )}
      <Why>
        Vous êtes connecté : cette page montre ce qui est adressé à l'une de vos adresses confirmées, à vous
        seulement.
      </Why>
    </Page>
  )
}
