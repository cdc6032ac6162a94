import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Title,
  TwoValues,
  VersionChoice,
  Why,
} from '../../../design/index.ts'
import { differences, type FormShape, type Typed } from '../fields.ts'
import { committeeCrumbs, committeePath, type Named } from './parts.tsx'

export interface ConflictProps {
  shell: Shell
  product: Named
  committee: { id: string; number: number }
  /** What is written: « Le dossier ». */
  what: string
  path: string
  shape: FormShape
  theirs: Typed
  mine: Typed
  /** The version saved now. */
  version: string
  /** Who saved it, and when. */
  savedBy: string | undefined
  /** The choice was asked for, and not made. */
  unchosen: boolean
  why: string
}

const NO_CHOICE = 'Choisissez la version à garder.'

/** The same form was saved in another window or by someone else: both versions, and the person chooses. */
export function ConflictPage(props: ConflictProps) {
  const { shell, product, committee, what, path, shape, theirs, mine, version, savedBy, unchosen, why } =
    props
  const differing = differences(shape, theirs, mine)
  return (
    <Page
      shell={shell}
      title={`Deux versions à départager – ${what}`}
      kind="focus"
      breadcrumbs={committeeCrumbs(product, committee)}
    >
      <Title lead={what}>Deux versions à départager</Title>
      <ErrorSummary errors={unchosen ? [{ field: 'choix', message: NO_CHOICE }] : []} />
      <Alert tone="warning">
        <p>
          <T>
            Cette page a été enregistrée dans une autre fenêtre, ou par une autre personne, pendant que vous
            écriviez. Rien n’est perdu : choisissez ce que vous gardez.
          </T>
        </p>
      </Alert>
      <Form action={`${committeePath(committee.id)}/${path}`} submit="Garder cette version">
        <Hidden name="version" value={version} />
        <Hidden name="vu" value="1" />
        {Object.entries(mine).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {differing.map(({ label, theirs, mine }) => (
          <Section title={label}>
            <TwoValues theirs={theirs} mine={mine} />
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
