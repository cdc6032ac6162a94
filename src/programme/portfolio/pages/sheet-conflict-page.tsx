import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  T,
  Title,
  TwoValues,
  VersionChoice,
  Why,
} from '../../../design/index.ts'
import { SHEET_FIELDS } from '../sheet-form.ts'
import type { Typed } from '../typed.ts'
import { crumbsTo, homeOf, type ProductPageProps, SHEET } from './product-parts.tsx'

export interface SheetConflictProps extends ProductPageProps {
  /** The version saved meanwhile. */
  number: number
  savedBy: string
  theirs: Typed
  mine: Typed
  /** The choice was asked for, and not made. */
  unchosen: boolean
}

const NO_CHOICE = 'Choisissez la version à garder.'

/** The sheet was saved by someone else meanwhile: both versions, and the person chooses. */
export function SheetConflictPage(props: SheetConflictProps) {
  const { shell, life, number, savedBy, theirs, mine, unchosen, why } = props
  const differences = SHEET_FIELDS.filter(({ name }) => (theirs[name] ?? '') !== (mine[name] ?? ''))
  return (
    <Page
      shell={shell}
      title={`Deux versions à départager – ${life.name}`}
      kind="focus"
      breadcrumbs={crumbsTo(life, SHEET)}
    >
      <Title lead="La fiche publique">Deux versions à départager</Title>
      <ErrorSummary errors={unchosen ? [{ field: 'choix', message: NO_CHOICE }] : []} />
      <Alert tone="warning">
        <p>
          <T>
            La fiche a été enregistrée dans une autre fenêtre, ou par une autre personne, pendant que vous
            écriviez. Rien n'est perdu : choisissez ce que vous gardez.
          </T>
        </p>
      </Alert>
      <Form action={`${homeOf(life.id)}/fiche`} submit="Garder cette version">
        <Hidden name="version" value={String(number)} />
        <Hidden name="vu" value="1" />
        {Object.entries(mine).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {differences.map(({ name, label }) => (
          <Section title={label}>
            <TwoValues theirs={theirs[name] ?? ''} mine={mine[name] ?? ''} />
          </Section>
        ))}
        <VersionChoice
          theirs="enregistree"
          mine="mienne"
          hint={savedBy}
          error={unchosen ? NO_CHOICE : undefined}
        />
      </Form>
      <Why>{why}</Why>
    </Page>
  )
}
