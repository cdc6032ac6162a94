import { ActionLink, ActionList, Empty, fr, Section, Table } from '../../../design/index.ts'
import { dateOr, homeOf } from './product-parts.tsx'
import type { TeamProps } from './team-page.tsx'

/** The sponsor, and those before, each with why it changed. */
export function SponsorSection({ life, mayChangeSponsor, ended }: TeamProps) {
  const current = life.sponsors.find(({ endsOn }) => endsOn === null)
  return (
    <Section title="Le sponsor" id="sponsor">
      {life.sponsors.length === 0 ? (
        <Empty title="Aucun sponsor n’est inscrit">
          <p>
            {fr('Le sponsor soutient le produit au plus haut niveau, et siège au comité d’investissement.')}
          </p>
        </Empty>
      ) : (
        <Table
          caption="Sponsors, le dernier d’abord"
          columns={[
            { key: 'name', label: 'Personne' },
            { key: 'capacity', label: 'Fonction' },
            { key: 'from', label: 'Depuis le' },
            { key: 'to', label: 'Jusqu’au' },
            { key: 'reason', label: 'Motif du changement' },
          ]}
          rows={life.sponsors.toReversed().map(({ name, capacity, startsOn, endsOn, reason }) => ({
            name: <bdi>{name}</bdi>,
            capacity: <bdi>{capacity}</bdi>,
            from: dateOr(startsOn),
            to: dateOr(endsOn, 'aujourd’hui'),
            reason: reason === '' ? '–' : <bdi>{reason}</bdi>,
          }))}
        />
      )}
      {mayChangeSponsor && !ended && (
        <ActionList>
          <ActionLink href={`${homeOf(life.id)}/equipe/sponsor`} variant="quiet">
            {current ? 'Changer de sponsor' : 'Inscrire le sponsor'}
          </ActionLink>
        </ActionList>
      )}
    </Section>
  )
}
