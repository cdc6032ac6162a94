import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Page,
  Prose,
  Section,
  type Shell,
  T,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { FieldError, Typed } from '../fields.ts'

export interface SettingsProps {
  shell: Shell
  incubator: { slug: string; name: string }
  typed: Typed
  /** The settings the form is filled from, the optimistic lock. */
  base: Typed
  errors: readonly FieldError[]
  notice: { tone: 'success' | 'warning'; title: string; text?: string } | null
}

const FIELDS = [
  { name: 'mois', label: 'Mois entre deux comités, au plus', hint: 'Six mois pour le programme.' },
  {
    name: 'ouvre',
    label: 'Jours avant la fin des crédits : le comité peut se tenir',
    hint: '45 pour le programme.',
  },
  {
    name: 'ferme',
    label: 'Jours avant la fin des crédits : le comité s’est tenu',
    hint: '30 pour le programme.',
  },
  { name: 'sans-du', label: 'Aucune commande à partir du', hint: 'Jour et mois. Exemple : 15/12.' },
  {
    name: 'sans-au',
    label: 'Les commandes passent de nouveau le',
    hint: 'Jour et mois. Exemple : 01/02. Le même jour que le précédent : les commandes passent toute l’année.',
  },
]

/** The rhythm of an incubator's committees: figures every due date follows. */
export function SettingsPage({ shell, incubator, typed, base, errors, notice }: SettingsProps) {
  return (
    <Page
      shell={shell}
      title={`Rythme des comités – ${incubator.name}`}
      kind="focus"
      breadcrumbs={[{ href: '/suivi', label: 'Suivi' }]}
    >
      {notice && (
        <Alert tone={notice.tone} title={notice.title}>
          {notice.text && <p>{fr(notice.text)}</p>}
        </Alert>
      )}
      <Title lead="Ces chiffres donnent la date du prochain comité de chaque produit, et ses rappels.">
        Rythme des comités d’investissement
      </Title>
      <ErrorSummary errors={[...errors]} />
      <Form action={`/gestion/incubateurs/${incubator.slug}/comites`} submit="Enregistrer le rythme">
        {Object.entries(base).map(([name, value]) => (
          <Hidden name={`avant-${name}`} value={value} />
        ))}
        {FIELDS.map(({ name, label, hint }) => (
          <TextField
            name={name}
            label={label}
            hint={hint}
            width="short"
            value={typed[name] ?? ''}
            error={errors.find(({ field }) => field === name)?.message}
          />
        ))}
      </Form>
      <Section title="Comment la date est calculée">
        <Prose text="Le premier comité se tient à la fin prévue de l’investigation. Après une poursuite provisoire, il se tient le jour où la preuve est attendue. Ensuite, c’est le plus tôt de deux jours : le dernier comité plus ce nombre de mois, ou la fin des crédits moins ce nombre de jours. S’il tombe pendant la période sans commande, ou si les crédits finissent pendant cette période ou dans les 30 jours qui la suivent, il est avancé au dernier jour ouvré qui la précède." />
        <p>
          <T>Changer ces chiffres change la date de tous les produits de l’incubateur, tout de suite.</T>
        </p>
      </Section>
      <Why>Vous faites partie de l’équipe de cet incubateur.</Why>
    </Page>
  )
}
