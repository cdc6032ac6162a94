import { Badge, fr, plural, Section, T, Table } from '../../../design/index.ts'
import type { DistributionProps } from './distribution.tsx'

// A long table says nothing more: the figures are complete, the lists are cut.
const MOST_ROWS = 100
const cut = <R,>(rows: readonly R[]): readonly R[] => rows.slice(0, MOST_ROWS)

function Rest({ count }: { count: number }) {
  return count <= MOST_ROWS ? null : (
    <p>
      <T>{`Et ${plural(count - MOST_ROWS, 'autre ligne', 'autres lignes')}.`}</T>
    </p>
  )
}

export function Lacking({
  lacking,
  reviews,
  jury,
}: Pick<DistributionProps, 'lacking' | 'reviews'> & { jury: string }) {
  return (
    <>
      <Table
        caption={`Candidatures qui n’auront pas ${reviews} évaluations`}
        columns={[
          { key: 'title', label: 'Projet' },
          { key: 'why', label: 'Pourquoi' },
        ]}
        rows={cut(lacking).map(({ title, why }) => ({ title: <bdi>{title}</bdi>, why: fr(why) }))}
      />
      <Rest count={lacking.length} />
      <p>
        <a href={jury}>Inviter une personne de plus, ou relever une limite</a>
      </p>
    </>
  )
}

export function Loads({ seats }: Pick<DistributionProps, 'seats'>) {
  return (
    <Section title="Ce que chaque membre lit">
      <Table
        caption="Nombre de candidatures par membre du jury"
        columns={[
          { key: 'name', label: 'Membre' },
          { key: 'background', label: 'Profil' },
          { key: 'before', label: 'Aujourd’hui', align: 'right' },
          { key: 'after', label: 'Ensuite', align: 'right' },
          { key: 'limit', label: 'Limite', align: 'right' },
        ]}
        rows={seats.map(({ name, background, before, after, limit, open, declared }) => ({
          name: (
            <>
              <bdi>{name}</bdi> {!open && <Badge>ne siège plus</Badge>}
              {open && !declared && <Badge tone="warning">déclaration à signer</Badge>}
            </>
          ),
          background: background === '' ? '–' : <bdi>{background}</bdi>,
          before: String(before),
          after: String(after),
          limit: limit === null ? '–' : String(limit),
        }))}
      />
    </Section>
  )
}

export function Changes({ added, ended }: DistributionProps) {
  return (
    <>
      {added.length > 0 && (
        <Section title="Évaluations à confier">
          <Table
            caption="Qui évaluera quoi, et pourquoi"
            columns={[
              { key: 'title', label: 'Projet' },
              { key: 'readers', label: 'Membres du jury' },
            ]}
            rows={cut(added).map(({ title, readers }) => ({
              title: <bdi>{title}</bdi>,
              readers: (
                <ul>
                  {readers.map(({ name, reason }) => (
                    <li>
                      <bdi>{name}</bdi> : {fr(reason)}
                    </li>
                  ))}
                </ul>
              ),
            }))}
          />
          <Rest count={added.length} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title="Évaluations à retirer">
          <Table
            caption="Les évaluations déjà remises restent et comptent, sauf déport"
            columns={[
              { key: 'title', label: 'Projet' },
              { key: 'name', label: 'Membre' },
              { key: 'cause', label: 'Pourquoi' },
            ]}
            rows={cut(ended).map(({ title, name, cause }) => ({
              title: <bdi>{title}</bdi>,
              name: <bdi>{name}</bdi>,
              cause: fr(cause),
            }))}
          />
          <Rest count={ended.length} />
        </Section>
      )}
    </>
  )
}
