import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Radios,
  Section,
  type Shell,
  T,
  TextArea,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Retention } from '../../../platform/retention.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Kept } from '../period.ts'
import type { PeriodError, TypedPeriod } from '../period-form.ts'
import { endWords, fateWords, limitsWords, periodWords } from '../period-words.ts'
import { type ChangeLine, Changes } from './period-changes.tsx'

export interface KindShown {
  typed?: TypedPeriod
  errors?: readonly PeriodError[]
  /** Set by another head since the page was opened. */
  clash?: boolean
}

export interface KindPageProps extends KindShown {
  shell: Shell
  incubator: Incubator
  rule: Retention
  kept: Kept
  /** With what hangs on it. */
  whole: Kept
  goesWith: string | null
  changes: ChangeLine[]
  seen: number
}

/** How long one kind is kept, and why it was changed. */
export function KindPage(props: KindPageProps) {
  const { shell, incubator, rule, kept, whole, goesWith, changes, seen, errors = [], clash } = props
  const path = `/gestion/incubateurs/${incubator.slug}/conservation`
  const typed = props.typed ?? { period: String(kept.period), fate: kept.fate, reason: '' }
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Conservation : ${rule.label}`}
      kind="focus"
      breadcrumbs={[{ href: path, label: 'Durées de conservation' }]}
    >
      <Title lead={rule.why}>{rule.label}</Title>
      <ErrorSummary errors={[...errors]} />
      {clash && (
        <Alert tone="warning" title="Votre réglage n’est pas enregistré">
          <p>
            <T>
              {`Une autre personne vient de mettre : ${periodWords(kept, rule)}, ${fateWords(kept, rule)}. Le formulaire contient votre version : enregistrez-la pour remplacer la sienne.`}
            </T>
          </p>
        </Alert>
      )}
      <p>
        <T>{`Aujourd’hui : ${periodWords(kept, rule)}, puis ${endWords(rule, { kept, whole, goesWith })}.`}</T>
      </p>
      <Form
        action={`${path}/${rule.kind}`}
        submit="Enregistrer la durée"
        cancel={{ href: path, label: 'Ne rien changer' }}
      >
        <Hidden name="vu" value={String(clash ? (changes[0]?.number ?? 0) : seen)} />
        <TextField
          name="duree"
          label={`Durée, en ${rule.years === undefined ? 'jours' : 'ans'} après ${rule.from}`}
          hint={limitsWords(rule)}
          inputmode="numeric"
          width="short"
          value={typed.period}
          error={error('duree')}
        />
        {rule.automatic ? (
          <Hidden name="sort" value="destroy" />
        ) : (
          <Radios
            name="sort"
            legend="Sort final"
            value={typed.fate}
            error={error('sort')}
            options={[
              { value: 'destroy', label: 'Éliminer, après un visa' },
              { value: 'archive', label: 'Verser aux archives, puis éliminer ici' },
            ]}
          />
        )}
        <TextArea
          name="motif"
          label="Pourquoi"
          hint="Référentiel, tableau de gestion, demande du service d’archives."
          rows={3}
          value={typed.reason}
          error={error('motif')}
        />
      </Form>
      <Section title="Réglages précédents">
        <Changes changes={changes} rule={rule} zone={incubator.zone} />
      </Section>
      <Why>Vous êtes responsable de cet incubateur : vous réglez ce qu'il garde, et combien de temps.</Why>
    </Page>
  )
}
