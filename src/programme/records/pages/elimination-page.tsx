import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { APPLY_WORD, type ListState, STATE_WORDS, type TypedVisa, type VisaField } from '../elimination.ts'
import { ApplyForm } from './apply-form.tsx'
import { type ItemLine, ItemsTable } from './items-table.tsx'
import { GivenVisa, VisaForm } from './visa-form.tsx'

export const NO_VISA: TypedVisa = { name: '', capacity: '', givenOn: '', reference: '' }

export interface EliminationShown {
  visa?: TypedVisa
  word?: string
  errors?: readonly { field: VisaField | 'mot'; message: string }[]
  problem?: string
}

export interface EliminationProps extends EliminationShown {
  shell: Shell
  incubator: Incubator
  list: { number: number; state: ListState; exports: number; items: number }
  items: ItemLine[]
  given: TypedVisa | null
}

/** One list: what it holds, then the export, the visa and the act, each in its turn. */
export function EliminationPage(props: EliminationProps) {
  const { shell, incubator, list, items, given, visa = NO_VISA, errors = [], problem } = props
  const home = `/gestion/incubateurs/${incubator.slug}/eliminations`
  const path = `${home}/${list.number}`
  const open = list.state !== 'applied' && list.state !== 'dropped'
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Liste d’élimination n° ${list.number}`}
      kind="focus"
      breadcrumbs={[{ href: home, label: 'Listes d’élimination' }]}
    >
      <Title lead={`${plural(list.items, 'élément')} : liste ${STATE_WORDS[list.state]}.`}>
        {`Liste d’élimination n° ${list.number}`}
      </Title>
      <ErrorSummary errors={[...errors]} />
      {problem && <Alert tone="warning" title={problem} />}
      <Section title="Ce qu’elle contient">
        <ItemsTable items={items} zone={incubator.zone} />
      </Section>
      {open && (
        <Section title="1. L’export, pour les archives">
          <p>
            <T>
              {list.exports === 0
                ? 'Un fichier ZIP : la liste (CSV) et chaque donnée en entier (JSON). Ce qui est à verser aux archives s’y trouve : gardez-le avant d’éliminer.'
                : `${plural(list.exports, 'export')} déjà fait${list.exports < 2 ? '' : 's'}. Le visa porte sur le dernier fait avant lui.`}
            </T>
          </p>
          <Form action={`${path}/export`} submit="Télécharger l’export" variant="quiet" />
        </Section>
      )}
      {given && <GivenVisa visa={given} />}
      {list.state === 'exported' && <VisaForm path={path} visa={visa} error={error} />}
      {list.state === 'seen' && (
        <ApplyForm
          path={path}
          items={items}
          word={props.word ?? ''}
          asked={APPLY_WORD}
          error={error('mot')}
        />
      )}
      {open && (
        <Section title="Abandonner la liste">
          <p>{fr('Rien n’est éliminé. Une autre liste pourra être proposée.')}</p>
          <Form action={`${path}/abandon`} submit="Abandonner cette liste" variant="quiet" />
        </Section>
      )}
      <Why>
        Vous êtes responsable de cet incubateur : vous décidez de ce qu'il élimine, avec le visa des archives.
      </Why>
    </Page>
  )
}
