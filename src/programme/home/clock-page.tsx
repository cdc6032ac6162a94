import { ErrorSummary, Facts, Form, Page, Prose, Radios, type Shell, Title } from '../../design/index.ts'
import { frenchDateTime, PARIS } from '../../platform/dates.ts'

export interface ClockProps {
  shell: Shell
  now: Date
  calls: { slug: string; name: string; zone: string; closesAt: Date | null }[]
  problem: string | undefined
}

export function ClockPage({ shell, now, calls, problem }: ClockProps) {
  const closings = calls.flatMap(({ name, zone, closesAt }) =>
    closesAt === null
      ? []
      : [
          {
            value: String(closesAt.getTime() - 60_000),
            label: `Une minute avant la clôture : ${name}, ${frenchDateTime(new Date(closesAt.getTime() - 60_000), zone)}`,
          },
          {
            value: String(closesAt.getTime()),
            label: `La seconde qui suit la clôture : ${name}, ${frenchDateTime(closesAt, zone)}`,
          },
        ],
  )
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
            ...closings,
          ]}
        />
      </Form>
      <Prose text="Pour revenir au présent, arrêtez Pépin et démarrez-le sur un autre dossier de données." />
    </Page>
  )
}
