import {
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Page,
  Select,
  type Shell,
  TextArea,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { GuideField } from '../parts/field.ts'
import { PART_TITLES, type Part } from '../parts/parts.ts'

export interface EditPartProps {
  shell: Shell
  slug: string
  callTitle: string
  part: Part
  fields: GuideField[]
  values: Record<string, string>
  /** The version the values come from. */
  number: number
  problems: { field: string; message: string }[]
  saved: boolean
}

const LEADS: Partial<Record<Part, string>> = {
  calendrier:
    'Donnez la date d’ouverture, puis « Proposer les autres dates » : les week-ends et les jours fériés sont évités.',
  textes:
    'Le texte est prêt. Les mots entre doubles accolades, comme {{cloture}}, reprennent vos réglages : changez la date une fois, elle change partout.',
  criteres: 'La somme des poids doit faire 100 %.',
}

export function EditPartPage(props: EditPartProps) {
  const { shell, slug, callTitle, part, fields, values, number, problems, saved } = props
  const home = `/gestion/appels/${slug}`
  const errors = new Map(problems.map(({ field, message }) => [field, message]))
  const extra =
    part === 'calendrier'
      ? [{ label: 'Proposer les autres dates', name: 'proposer' }]
      : [{ label: 'Enregistrer et revenir à l’appel', name: 'retour' }]
  return (
    <Page
      shell={shell}
      title={PART_TITLES[part]}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle || 'Appel sans titre' },
      ]}
    >
      <Title lead={LEADS[part]}>{PART_TITLES[part]}</Title>
      <ErrorSummary errors={problems} />
      {saved && <p role="status">{fr('Enregistré. Rien n’est public avant la publication.')}</p>}
      <Form action={`${home}/guide/${part}`} submit="Enregistrer" secondary={extra}>
        <Hidden name="numero" value={String(number)} />
        {fields.map(field => (
          <Control field={field} value={values[field.name] ?? ''} error={errors.get(field.name)} />
        ))}
      </Form>
    </Page>
  )
}

function Control({ field, value, error }: { field: GuideField; value: string; error: string | undefined }) {
  const { name, label, hint, kind, options = [], limit, optional } = field
  const common = { name, label, hint, value, error, optional }
  if (kind === 'area') return <TextArea {...common} limit={limit} rows={limit > 1000 ? 10 : 4} />
  if (kind === 'choice') return <Select {...common} options={options} />
  if (kind === 'number') return <TextField {...common} inputmode="numeric" width="short" />
  if (kind === 'date') return <TextField {...common} type="date" width="medium" />
  return <TextField {...common} type={kind === 'email' ? 'email' : 'text'} />
}
