import { ErrorSummary, Facts, Form, Page, Prose, Radios, type Shell, Title } from '../../design/index.ts'
import { frenchDateTime, PARIS } from '../../platform/dates.ts'

export interface ClockProps {
  shell: Shell
  now: Date
  targets: { value: string; label: string }[]
  problem: string | undefined
}

export function ClockPage({ shell, now, targets, problem }: ClockProps) {
  return (
    <Page shell={shell} title="Avancer l’horloge" kind="focus">
      <Title lead="Toute la démonstration suit cette horloge. Elle n’avance que vers le futur.">
        Avancer l’horloge
      </Title>
      {problem && <ErrorSummary errors={[{ field: 'vers', message: problem }]} />}
      <Facts items={[{ term: 'Il est', value: frenchDateTime(now, PARIS) }]} />
      <Form action="/horloge" submit="Avancer l’horloge">
        <Radios
          name="vers"
          legend="Jusqu’où ?"
          value=""
          error={problem}
          options={[
            { value: 'heure', label: 'D’une heure' },
            { value: 'jour', label: 'D’un jour' },
            { value: 'semaine', label: 'D’une semaine' },
            { value: 'mois', label: 'De trente jours' },
            { value: 'semestre', label: 'De six mois' },
            ...targets,
          ]}
        />
      </Form>
      <Prose text="Pour revenir au présent, arrêtez Pépin et démarrez-le sur un autre dossier de données." />
    </Page>
  )
}
