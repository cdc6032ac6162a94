import { ErrorSummary, fr, Page, Section, Title, Why } from '../../../design/index.ts'
import { readSheet } from '../sheet-form.ts'
import type { Typed } from '../typed.ts'
import { crumbsOf, homeOf, Notice, type ProductPageProps } from './product-parts.tsx'
import { SheetForm } from './sheet-form.tsx'
import { SheetShown } from './sheet-shown.tsx'

export interface SheetPageProps extends ProductPageProps {
  number: number
  typed: Typed
  errors: { field: string; message: string }[]
  /** What is typed, shown as anyone would read it, not saved. */
  preview: boolean
  mayWrite: boolean
  mayRename: boolean
}

/** The public sheet of a product: as it is, and the form that changes it. */
export function SheetPage(props: SheetPageProps) {
  const { shell, life, why, said, errors, preview, mayWrite, mayRename, typed } = props
  const read = readSheet(typed)
  return (
    <Page shell={shell} title={`Fiche publique – ${life.name}`} kind="focus" breadcrumbs={crumbsOf(life)}>
      <Notice said={said} />
      <Title lead="Ce que tout le monde lit du produit, sur sa page publique.">Fiche publique</Title>
      <ErrorSummary errors={errors} />
      {mayRename && (
        <p>
          <a href={`${homeOf(life.id)}/nom`}>{fr('Changer le nom du produit')}</a>
        </p>
      )}
      {(preview || !mayWrite) && read.ok && (
        <Section title={preview ? 'Aperçu, pas encore enregistré' : 'La fiche'}>
          <SheetShown sheet={read.sheet} />
        </Section>
      )}
      {mayWrite && <SheetForm {...props} />}
      <Why>{why}</Why>
    </Page>
  )
}
