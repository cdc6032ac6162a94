import {
  Alert,
  Badge,
  Checkbox,
  ErrorSummary,
  FieldRow,
  Form,
  fr,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Table,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { PhaseError, PhaseRow } from '../phase-form.ts'
import { RIGHT_FIELDS } from '../phase-form.ts'
import type { Rights } from '../phases.ts'
import { WHY, Why } from './why.tsx'

export interface RightsProps {
  shell: Shell
  call: { slug: string; title: string }
  /** The periods in force, for reading. */
  phases: { name: string; when: string; now: boolean; rights: Rights }[]
  /** Whether they are those of the schedule, not yet kept. */
  usual: boolean
  rows: PhaseRow[]
  lock: string
  errors: PhaseError[]
  notice: { tone: 'success' | 'info'; text: string } | null
}

const LABELS: Record<keyof Rights, { label: string; column: string; hint: string }> = {
  mayReview: {
    label: 'Évaluer',
    column: 'Évaluer',
    hint: 'Écrire, remettre et reprendre ses évaluations.',
  },
  seeOthers: {
    label: 'Voir les autres évaluations',
    column: 'Voir les autres',
    hint: 'Celles des candidatures qu’on a soi-même évaluées.',
  },
  seeNames: {
    label: 'Voir qui a écrit',
    column: 'Voir qui a écrit',
    hint: 'Sinon le nom, le service et le poste de la personne sont masqués.',
  },
  seeRanking: {
    label: 'Voir le classement',
    column: 'Voir le classement',
    hint: 'Avec la moyenne et l’écart des évaluations.',
  },
}
export const RIGHT_KEYS = Object.keys(LABELS) as (keyof Rights)[]

/** What jurors may do, period by period: to read, then to change. */
export function RightsPage(props: RightsProps) {
  const { shell, call, phases, usual, rows, lock, errors, notice } = props
  return (
    <Page
      shell={shell}
      title="Droits du jury"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: call.title },
      ]}
    >
      {notice && <Alert tone={notice.tone} title={notice.text} />}
      <Title lead="Ce que les membres du jury peuvent faire, et quand. Une période dure jusqu’au début de la suivante.">
        Droits du jury
      </Title>
      <ErrorSummary errors={errors} />
      {phases.length > 0 && <PhaseTable phases={phases} />}
      {usual && phases.length > 0 && (
        <p>
          <T>
            Ce sont les périodes habituelles, d’après le calendrier de l’appel. Elles suivent le calendrier
            tant que vous ne les enregistrez pas et que les candidatures ne sont pas réparties.
          </T>
        </p>
      )}
      <Form
        action={`/gestion/appels/${call.slug}/droits`}
        submit="Enregistrer les périodes"
        secondary={{ label: 'Ajouter une période', name: 'ajouter' }}
      >
        <Hidden name="version" value={lock} />
        {rows.map((row, index) => (
          <Row row={row} n={index + 1} errors={errors} />
        ))}
      </Form>
      <Why line={WHY.organiser} />
    </Page>
  )
}

export function PhaseTable({ phases }: Pick<RightsProps, 'phases'>) {
  return (
    <Table
      caption="Les périodes, dans l’ordre"
      columns={[
        { key: 'name', label: 'Période' },
        { key: 'when', label: 'À partir du' },
        ...RIGHT_KEYS.map(key => ({ key, label: LABELS[key].column })),
      ]}
      rows={phases.map(({ name, when, now, rights }) => ({
        name: (
          <>
            <bdi>{name}</bdi> {now && <Badge tone="info">en ce moment</Badge>}
          </>
        ),
        when: fr(when),
        ...Object.fromEntries(RIGHT_KEYS.map(key => [key, rights[key] ? 'oui' : 'non'])),
      }))}
    />
  )
}

function Row({ row, n, errors }: { row: PhaseRow; n: number; errors: PhaseError[] }) {
  const error = (field: string) => errors.find(each => each.field === `${field}.${n}`)?.message
  return (
    <Section title={`Période ${n}`}>
      <Hidden name={`id.${n}`} value={row.id} />
      <FieldRow>
        <TextField
          name={`nom.${n}`}
          label="Nom"
          width="medium"
          value={row.name}
          error={error('nom')}
          required
        />
        <TextField
          name={`debut.${n}`}
          label="Commence le"
          type="date"
          width="medium"
          value={row.date}
          error={error('debut')}
          required
        />
        <TextField
          name={`heure.${n}`}
          label="À"
          hint="Par exemple 9 h 30"
          width="short"
          value={row.time.replace(/^0?(\d+):(\d\d)$/, '$1 h $2')}
          error={error('heure')}
          required
        />
      </FieldRow>
      <FieldRow>
        {RIGHT_KEYS.map(key => (
          <Checkbox
            name={`${RIGHT_FIELDS[key]}.${n}`}
            label={LABELS[key].label}
            hint={LABELS[key].hint}
            checked={row.rights[key]}
          />
        ))}
      </FieldRow>
      <Checkbox name={`retirer.${n}`} label="Retirer cette période" checked={row.remove} />
    </Section>
  )
}
