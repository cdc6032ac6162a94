import { ErrorSummary, Facts, Form, Page, TextArea, Title } from '../../../design/index.ts'
import type { CountedBriefing } from '../briefing.ts'
import { whenOf } from '../briefing-words.ts'
import { briefingPath, briefingsPath } from './addresses.ts'
import { type Errors, errorAt, type OfCall, teamCrumbs, WhyTeam } from './parts.tsx'

export interface CancelProps extends OfCall {
  zone: string
  briefing: CountedBriefing
  typed: string
  errors: Errors
}

/** Before a briefing is cancelled: who will be told, and what. */
export function CancelBriefingPage(props: CancelProps) {
  const { shell, slug, zone, briefing, typed, errors } = props
  const home = briefingPath(slug, briefing.id)
  const people = briefing.seated + briefing.waiting
  return (
    <Page
      shell={shell}
      title={`Annuler : ${briefing.title}`}
      kind="focus"
      breadcrumbs={[
        ...teamCrumbs(props),
        { href: briefingsPath(slug), label: 'Réunions d’information' },
        { href: home, label: briefing.title },
      ]}
    >
      <Title>Annuler cette réunion</Title>
      <ErrorSummary errors={[...errors]} />
      <Facts
        items={[
          { term: 'Réunion', value: `${briefing.title}, ${whenOf(briefing, zone)}` },
          {
            term: 'E-mails qui partent',
            value:
              people === 0
                ? 'aucun : personne n’est inscrit'
                : `${people}, aux personnes inscrites ou en attente`,
          },
          { term: 'Page de l’appel', value: 'la réunion y reste, marquée « annulée », jusqu’à son heure' },
        ]}
      />
      <Form
        action={`${home}/annulation`}
        submit="Annuler la réunion"
        variant="danger"
        cancel={{ href: home, label: 'Garder la réunion' }}
      >
        <TextArea
          name="motif"
          label="Ce que vous dites aux personnes inscrites"
          hint="Ce texte est dans l’e-mail, et sur la page de la réunion."
          value={typed}
          error={errorAt(errors, 'motif')}
          rows={4}
          limit={1000}
          optional
        />
      </Form>
      <WhyTeam />
    </Page>
  )
}
