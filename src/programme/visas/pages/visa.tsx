import {
  Alert,
  Facts,
  Form,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Change } from '../../calls/changes.ts'
import { stateOfVisa, type VisaRequest } from '../visa.ts'
import { VISA_NAMES, VISA_STATE_WORDS, WHY_TEAM } from '../wording.ts'
import { visaPath, visasPath } from './addresses.ts'
import { Changes } from './changes.tsx'

export interface VisaProps {
  shell: Shell
  slug: string
  title: string
  zone: string
  request: VisaRequest
  changes: Change[] | null
  said: string | null
}

/** One request for its team: what was answered, what changed since, reminding, taking back. */
export function VisaPage({ shell, slug, title, zone, request, changes, said }: VisaProps) {
  const { kind, name, address, requestedAt, remindedAt, last } = request
  const home = visaPath(slug, request.id)
  return (
    <Page
      shell={shell}
      title={`Visa : ${VISA_NAMES[kind]}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: title },
        { href: visasPath(slug), label: 'Visas' },
      ]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title>{`Visa : ${VISA_NAMES[kind]}`}</Title>
      <Facts
        items={[
          { term: 'État', value: VISA_STATE_WORDS[stateOfVisa(request)] },
          { term: 'Demandé à', value: <bdi>{`${name}, ${address}`}</bdi> },
          { term: 'Le', value: frenchDateTime(requestedAt, zone) },
          ...(remindedAt ? [{ term: 'Dernier rappel', value: frenchDateTime(remindedAt, zone) }] : []),
          ...(last
            ? [
                {
                  term: 'Répondu le',
                  value: `${frenchDateTime(last.givenAt, zone)}, sur la version ${last.guideNumber}`,
                },
              ]
            : []),
        ]}
      />
      {last?.words && <Quoted text={last.words} />}
      {changes && changes.length > 0 && (
        <Section title="Ce qui a changé depuis cette réponse" id="changements">
          <Changes changes={changes} team />
        </Section>
      )}
      <Section title="Demander de nouveau" id="relance">
        <Form action={`${home}/relance`} submit="Envoyer un rappel">
          <p>
            {fr(
              `Un e-mail part vers ${name}, avec un nouveau lien. Sa page dit ce qui a changé depuis sa réponse.`,
            )}
          </p>
        </Form>
      </Section>
      <Section title="Retirer cette demande" id="retrait">
        <Form action={`${home}/retrait`} submit="Retirer la demande" variant="danger">
          <p>{fr('Ses liens ne s’ouvrent plus et sa réponse ne compte plus. Ses remarques restent.')}</p>
        </Form>
      </Section>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
