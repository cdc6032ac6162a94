import {
  ActionLink,
  ErrorSummary,
  Form,
  Page,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import { seatPath } from '../addresses.ts'
import type { PanelKind, Seat } from '../panel.ts'
import { removalEffects } from '../removal.ts'
import { ORGANISER_WHY, panelCrumbs } from './parts.tsx'

export interface RemoveProps {
  shell: Shell
  slug: string
  callTitle: string
  kind: PanelKind
  seat: Seat
  typed: string
  problem: string | null
}

/** What removing a seat does, said before it is done. */
export function RemovePage({ shell, slug, callTitle, kind, seat, typed, problem }: RemoveProps) {
  const path = seatPath(slug, kind, seat.id)
  return (
    <Page
      shell={shell}
      title={`Retirer le siège de ${seat.name}`}
      kind="focus"
      breadcrumbs={[...panelCrumbs(slug, callTitle, kind), { href: path, label: seat.name }]}
    >
      <Title>
        <T>Retirer le siège de</T> <bdi>{seat.name}</bdi>
      </Title>
      {problem && <ErrorSummary errors={[{ field: 'motif', message: problem }]} />}
      <Section title="Ce qui change">
        <ul>
          {removalEffects(kind, seat).map(effect => (
            <li>
              <T>{effect}</T>
            </li>
          ))}
        </ul>
      </Section>
      <Form action={`${path}/retrait`} submit="Retirer ce siège" variant="danger">
        <TextArea
          name="motif"
          label="Motif"
          hint="Gardé avec le siège, lu par l'équipe seulement."
          value={typed}
          rows={3}
          limit={1000}
          error={problem ?? undefined}
          required
        />
      </Form>
      <p>
        <ActionLink href={path} variant="quiet">
          Ne rien changer
        </ActionLink>
      </p>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}
