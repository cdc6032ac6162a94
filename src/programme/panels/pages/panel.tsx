import {
  ActionLink,
  ActionList,
  Alert,
  Empty,
  Figures,
  Form,
  NextStep,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { callPath, panelPath, recusalsPath, seatPath, sittingsPath } from '../addresses.ts'
import { mixOf } from '../mix.ts'
import { isVacant, type PanelKind, type Seat, statusOfSeat } from '../panel.ts'
import { PANEL_WORDS, ROLE_WORDS } from '../wording.ts'
import { callCrumbs, ORGANISER_WHY, SeatState } from './parts.tsx'

export interface PanelProps {
  shell: Shell
  slug: string
  callTitle: string
  kind: PanelKind
  zone: string
  /** Null while the panel is not created. */
  seats: Seat[] | null
  /** How many the guide plans; null when it does not say. */
  planned: number | null
  said: string | null
}

/** The seats of a jury or of a committee: who is asked, who sits, what is missing. */
export function PanelPage(props: PanelProps) {
  const { shell, slug, callTitle, kind, seats, said } = props
  const { title } = PANEL_WORDS[kind]
  return (
    <Page shell={shell} title={title} kind="overview" breadcrumbs={callCrumbs(slug, callTitle)}>
      {said && <Alert tone="success" title={said} />}
      <Title>{title}</Title>
      {seats === null ? <NotYet {...props} /> : <Seats {...props} seats={seats} />}
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}

function NotYet({ slug, kind }: PanelProps) {
  const { the } = PANEL_WORDS[kind]
  return (
    <Empty title={`Les sièges ${PANEL_WORDS[kind].of} s'afficheront ici.`}>
      <p>
        <T>
          {kind === 'jury'
            ? "Quatre à dix personnes de profils différents, de l'administration et d'ailleurs. Personne n'est prévenu tant que vous n'invitez pas."
            : "Les personnes qui choisissent les lauréats. Personne n'est prévenu tant que vous n'invitez pas."}
        </T>
      </p>
      <Form action={panelPath(slug, kind)} submit={`Créer ${the}`} />
    </Empty>
  )
}

function Seats(props: PanelProps & { seats: Seat[] }) {
  const { slug, kind, seats } = props
  const path = panelPath(slug, kind)
  const kept = seats.filter(seat => !isVacant(seat))
  const vacant = seats.filter(isVacant)
  const waiting = kept.filter(seat => statusOfSeat(seat) === 'prepared').length
  return (
    <>
      {kept.length > 0 && <Counted {...props} kept={kept} />}
      <ActionList>
        {waiting > 0 && (
          <ActionLink href={`${path}/invitations`}>
            {waiting === 1
              ? 'Inviter la personne qui attend'
              : `Inviter les ${waiting} personnes qui attendent`}
          </ActionLink>
        )}
        <ActionLink href={`${path}/sieges/nouveau`} variant={waiting > 0 ? 'quiet' : 'primary'}>
          Ajouter un siège
        </ActionLink>
      </ActionList>
      {kept.length === 0 ? (
        <Empty title="Aucun siège pour l'instant.">
          <p>
            <T>Ajoutez les personnes une à une, puis invitez-les ensemble.</T>
          </p>
        </Empty>
      ) : (
        <>
          <Section title="Les sièges" id="sieges">
            <SeatTable {...props} seats={kept} caption="Par ordre alphabétique" />
          </Section>
          <MixSection seats={seats} />
        </>
      )}
      {vacant.length > 0 && (
        <Section title="Sièges déclinés ou retirés" id="vacants">
          <SeatTable
            {...props}
            seats={vacant}
            caption="Chacun peut être proposé à une autre personne, depuis sa page"
          />
        </Section>
      )}
      {kept.some(seat => statusOfSeat(seat) === 'declared') && (
        <NextStep {...NEXT[kind]} href={`${callPath(slug)}/${NEXT[kind].href}`} />
      )}
      <Section title={`Autour ${PANEL_WORDS[kind].of}`}>
        <ul>
          <li>
            <a href={recusalsPath(slug)}>Déports</a>
          </li>
          <li>
            <a href={sittingsPath(slug)}>Séances et présences</a>
          </li>
        </ul>
      </Section>
    </>
  )
}

const NEXT: Record<PanelKind, { href: string; label: string; children: string }> = {
  jury: {
    href: 'repartition',
    label: 'Aller à la répartition',
    children: 'Une personne lit dès que sa déclaration est signée et que des candidatures lui sont confiées.',
  },
  committee: {
    href: 'selection',
    label: 'Aller à la sélection',
    children: 'Une personne lit les candidatures présélectionnées dès que sa déclaration est signée.',
  },
}

function seatsWords(count: number, planned: number | null): string {
  const seats = count < 2 ? 'siège proposé' : 'sièges proposés'
  if (planned === null) return seats
  return `${seats}, ${planned} ${planned < 2 ? 'prévu' : 'prévus'} par le guide`
}

const answered = (count: number, one: string, many: string) => ({
  value: String(count),
  label: count < 2 ? one : many,
})

function Counted({ kept, kind, planned }: PanelProps & { kept: Seat[] }) {
  const count = (...statuses: string[]) => kept.filter(seat => statuses.includes(statusOfSeat(seat))).length
  const chairs = kept.filter(({ role }) => role === 'chair').length
  return (
    <>
      <Figures
        items={[
          {
            value: String(kept.length),
            label: seatsWords(kept.length, planned),
          },
          answered(count('accepted', 'declared'), 'a accepté', 'ont accepté'),
          answered(count('declared'), 'a signé sa déclaration', 'ont signé leur déclaration'),
          answered(count('invited'), "n'a pas encore répondu", "n'ont pas encore répondu"),
        ]}
      />
      {chairs === 0 && (
        <Alert tone="info">
          <p>
            <T>{`Personne n'assure encore la présidence ${PANEL_WORDS[kind].of}. Elle se choisit en modifiant un siège.`}</T>
          </p>
        </Alert>
      )}
    </>
  )
}

function SeatTable({ slug, kind, zone, seats, caption }: PanelProps & { seats: Seat[]; caption: string }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: 'Personne' },
        { key: 'background', label: 'Profil' },
        ...(seats.every(isVacant)
          ? []
          : [
              { key: 'from', label: 'Vient de' },
              { key: 'role', label: 'Rôle' },
            ]),
        { key: 'state', label: 'État' },
      ]}
      rows={seats.map(seat => ({
        name: (
          <a href={seatPath(slug, kind, seat.id)}>
            <bdi>{seat.name}</bdi>
          </a>
        ),
        background: <bdi>{seat.background || '–'}</bdi>,
        from: <bdi>{[seat.service, seat.organisation].filter(Boolean).join(', ') || '–'}</bdi>,
        role: ROLE_WORDS[seat.role],
        state: <SeatState seat={seat} zone={zone} />,
      }))}
    />
  )
}

function MixSection({ seats }: { seats: Seat[] }) {
  const { backgrounds, unsaid, senior, seats: total } = mixOf(seats)
  const finding =
    backgrounds.length < 2
      ? 'Un seul profil pour l’instant : les candidatures gagnent à être lues par des métiers différents.'
      : `${plural(backgrounds.length, 'profil différent', 'profils différents')} pour ${plural(total, 'siège')}, dont ${plural(senior, 'personne expérimentée', 'personnes expérimentées')}.`
  return (
    <Section title="La diversité des profils" id="profils">
      <p>
        <T>{finding}</T>
      </p>
      <Table
        caption="Les sièges par profil"
        columns={[
          { key: 'background', label: 'Profil' },
          { key: 'seats', label: 'Sièges', align: 'right' },
          { key: 'senior', label: 'Expérimentés', align: 'right' },
        ]}
        rows={[
          ...backgrounds.map(({ background, ...group }) => ({
            background: <bdi>{background}</bdi>,
            seats: String(group.seats),
            senior: String(group.senior),
          })),
          ...(unsaid > 0
            ? [{ background: <T>profil à préciser</T>, seats: String(unsaid), senior: '–' }]
            : []),
        ]}
      />
    </Section>
  )
}
