import {
  ActionLink,
  Facts,
  Form,
  fr,
  MailAddress,
  Page,
  Prose,
  Section,
  Title,
  Why,
} from '../../../design/index.ts'
import type { TeamMember } from '../life.ts'
import type { ActFormProps } from './act-page.tsx'
import { crumbsTo, dateOr, homeOf, TEAM } from './product-parts.tsx'

/** Someone of the team: what is known, and what may change. */
export function MemberPage({ shell, life, standing, more, why }: ActFormProps<TeamMember>) {
  const { id, name, role, share, startsOn, endsOn, address } = more
  const home = `${homeOf(life.id)}/equipe/${id}`
  return (
    <Page shell={shell} title={`${name} – ${life.name}`} kind="focus" breadcrumbs={crumbsTo(life, TEAM)}>
      <Title>{<bdi>{name}</bdi>}</Title>
      <Facts
        items={[
          { term: 'Rôle', value: <bdi>{role}</bdi> },
          { term: 'Part du temps', value: share === null ? '–' : `${share} %` },
          { term: 'Depuis le', value: dateOr(startsOn) },
          { term: 'Jusqu’au', value: dateOr(endsOn) },
          { term: 'Adresse e-mail', value: address === '' ? '–' : <MailAddress>{address}</MailAddress> },
        ]}
      />
      <Section title="Ce qui change">
        <ul>
          {!standing.ended && (
            <li>
              <a href={`${home}/changement`}>{fr('Changer son rôle ou son temps')}</a>
            </li>
          )}
          <li>
            <a href={`${home}/depart`}>{fr('Dire son dernier jour')}</a>
          </li>
        </ul>
      </Section>
      <Section title="Une erreur ?">
        <Prose text="Retirez cette ligne si la personne n’a jamais été dans l’équipe, ou pour la saisir de nouveau avec une autre adresse. Si elle part, dites plutôt son dernier jour." />
        <Form action={`${home}/retrait`} submit="Retirer cette ligne" variant="danger" />
      </Section>
      <p>
        <ActionLink href={`${homeOf(life.id)}/equipe`} variant="quiet">
          Revenir à l’équipe
        </ActionLink>
      </p>
      <Why>{why}</Why>
    </Page>
  )
}
