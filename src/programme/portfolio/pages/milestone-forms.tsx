import { Alert, Details, ErrorSummary, Form, Hidden, Prose, Radios } from '../../../design/index.ts'
import { errorOf } from '../typed.ts'
import { ReasonField } from './act-page.tsx'
import type { MilestonePageProps } from './milestone-page.tsx'
import { DateField, homeOf } from './product-parts.tsx'

const OPTIONS = [
  { value: 'reached', label: 'Il est atteint', hint: 'Dites quel jour. Une note est possible.' },
  { value: 'planned', label: 'Sa date change', hint: 'Dites la nouvelle date, et pourquoi.' },
  { value: 'missed', label: 'Il est manqué', hint: 'Il ne sera pas tenu. Dites pourquoi.' },
]

/** What may be said of a milestone. */
export function MilestoneForms({ life, more, typed, problem }: MilestonePageProps) {
  const path = `${homeOf(life.id)}/jalons/${more.id}`
  return (
    <>
      {problem?.field && <ErrorSummary errors={[{ field: problem.field, message: problem.message }]} />}
      {problem && problem.field === null && <Alert tone="danger" title={problem.message} />}
      <Form
        action={path}
        submit="Enregistrer"
        cancel={{ href: `${homeOf(life.id)}/jalons`, label: 'Ne rien changer' }}
      >
        <Hidden name="base" value={String(more.said.at(-1)?.number ?? 0)} />
        <Radios
          name="etat"
          legend="Que devient ce jalon ?"
          value={typed['etat'] ?? ''}
          options={OPTIONS}
          error={errorOf(problem, 'etat')}
        />
        <DateField
          name="le"
          label="Jour où il est atteint, ou nouvelle date"
          typed={typed}
          problem={problem}
        />
        <ReasonField typed={typed} problem={problem} label="Note ou motif" />
      </Form>
      <Details summary="Retirer ce jalon">
        <Prose text="Un jalon retiré n’est plus affiché. Il reste dans l’historique. Pour dire qu’il n’est pas tenu, choisissez plutôt « Il est manqué »." />
        <Form action={`${path}/retrait`} submit="Retirer ce jalon" variant="danger" />
      </Details>
    </>
  )
}
