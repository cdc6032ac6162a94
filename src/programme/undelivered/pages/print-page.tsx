import { Page, Quoted, type Shell, T, Title } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'

export interface PrintProps {
  shell: Shell
  id: string
  mail: { title: string; body: string; recipient: string; writtenAt: Date }
  person: string
  zone: string
}

/** The letter alone, to print and send on paper. */
export function PrintPage({ shell, id, mail, person, zone }: PrintProps) {
  return (
    <Page
      shell={shell}
      title={mail.title}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion/courriers-non-remis', label: 'Courriers non remis' },
        { href: `/gestion/courriers-non-remis/${id}`, label: 'Ce courrier' },
      ]}
    >
      <Title>{<bdi>{mail.title}</bdi>}</Title>
      <p>
        {person && (
          <>
            <bdi>{person}</bdi>
            <br />
          </>
        )}
        <bdi>{mail.recipient}</bdi>
      </p>
      <p>
        <T>{`Courrier du ${frenchDate(civilDate(mail.writtenAt, zone))}`}</T>
      </p>
      <Quoted text={mail.body} />
    </Page>
  )
}
