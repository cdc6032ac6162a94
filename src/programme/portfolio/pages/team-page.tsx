import {
  ActionLink,
  ActionList,
  Details,
  Empty,
  fr,
  Page,
  Section,
  Title,
  Why,
} from '../../../design/index.ts'
import { goesOn } from '../presence.ts'
import { crumbsOf, homeOf, Notice, type ProductPageProps } from './product-parts.tsx'
import { SponsorSection } from './sponsor-section.tsx'
import { TeamTable } from './team-table.tsx'

export interface TeamProps extends ProductPageProps {
  mayChangeTeam: boolean
  mayChangeSponsor: boolean
  ended: boolean
}

/** Those who work on a product, those who did, its sponsors. */
export function TeamPage(props: TeamProps) {
  const { shell, life, today, why, said, ended } = props
  const here = life.team.filter(each => goesOn(each, today))
  const gone = life.team.filter(each => !goesOn(each, today))
  const mayAdd = props.mayChangeTeam && !ended
  return (
    <Page
      shell={shell}
      title={`Équipe et sponsor – ${life.name}`}
      kind="overview"
      breadcrumbs={crumbsOf(life)}
    >
      <Notice said={said} />
      <Title lead={leadOf(here.length)}>Équipe et sponsor</Title>
      <Section title="L’équipe">
        {here.length === 0 ? (
          <Empty title="Personne pour l’instant">
            <p>{fr('Inscrivez chaque personne avec son rôle et son temps.')}</p>
          </Empty>
        ) : (
          <TeamTable {...props} members={here} caption="Qui travaille sur le produit" />
        )}
        {mayAdd && (
          <ActionList>
            <ActionLink href={`${homeOf(life.id)}/equipe/nouvelle`}>Inscrire une personne</ActionLink>
          </ActionList>
        )}
        {gone.length > 0 && (
          <Details summary="Les personnes parties">
            <TeamTable {...props} members={gone} caption="Qui a travaillé sur le produit" />
          </Details>
        )}
      </Section>
      <SponsorSection {...props} />
      <p>
        <a href="/ressources">{fr('Ressources pour les équipes')}</a>
      </p>
      <Why>{why}</Why>
    </Page>
  )
}

const leadOf = (count: number): string =>
  count === 0
    ? 'Personne n’est inscrit dans l’équipe.'
    : count === 1
      ? '1 personne travaille sur ce produit.'
      : `${count} personnes travaillent sur ce produit.`
