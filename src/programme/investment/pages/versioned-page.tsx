import type { Child } from 'hono/jsx'
import { Alert, ErrorSummary, Form, Hidden, Page, type Shell, Title, Why } from '../../../design/index.ts'
import type { FormShape } from '../fields.ts'
import { committeeCrumbs, committeePath, type Named } from './parts.tsx'
import { type Filled, ShapeFields } from './shape-fields.tsx'

export interface VersionedProps extends Filled {
  shell: Shell
  product: Named
  committee: { id: string; number: number }
  heading: string
  lead: string
  /** Under the committee's own address. */
  path: string
  submit: string
  shape: FormShape
  /** The version the form is filled from: the optimistic lock. */
  version: string
  /** Said above the form. */
  notice?: string | undefined
  why: string
  children?: Child
}

/** One form of a committee: one column, saved as a version; « Ajouter des lignes » works without the browser's script. */
export function VersionedPage(props: VersionedProps) {
  const { shell, product, committee, heading, lead, path, submit, version, notice, why, children } = props
  const { shape, typed, errors, blanks } = props
  const home = committeePath(committee.id)
  return (
    <Page shell={shell} title={heading} kind="focus" breadcrumbs={committeeCrumbs(product, committee)}>
      <Title lead={lead}>{heading}</Title>
      <ErrorSummary errors={[...errors]} />
      {notice && <Alert tone="success" title={notice} />}
      {children}
      <Form
        action={`${home}/${path}`}
        submit={submit}
        secondary={{ label: 'Ajouter des lignes', name: 'action', value: 'ajouter' }}
        cancel={{ href: home, label: 'Revenir au comité' }}
      >
        <Hidden name="version" value={version} />
        <ShapeFields shape={shape} typed={typed} errors={errors} blanks={blanks} />
      </Form>
      <Why>{why}</Why>
    </Page>
  )
}
