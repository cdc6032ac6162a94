import { Empty, fr, Page, Sheet, Sheets, type Shell, T, Title, WritingLines } from '../../../design/index.ts'

export interface SheetsProps {
  shell: Shell
  callTitle: string
  readable: { id: string; title: string; author: string; receipt: string }[]
  criteria: { name: string; weight: number }[]
}

/** Note sheets to print: one application a page, its criteria, room to write. */
export function SheetsPage({ shell, callTitle, readable, criteria }: SheetsProps) {
  return (
    <Page
      shell={shell}
      title="Fiches de notes"
      kind="public"
      breadcrumbs={[{ href: '/comite', label: 'Comité de sélection' }]}
    >
      <Title lead="Imprimez cette page : chaque candidature commence une feuille. Vos notes manuscrites restent les vôtres.">
        Fiches de notes
      </Title>
      {readable.length === 0 && (
        <Empty title="Aucune fiche pour l'instant.">
          <p>
            <T>Une fiche apparaîtra ici pour chaque candidature présélectionnée que vous pouvez lire.</T>
          </p>
        </Empty>
      )}
      <Sheets>
        {readable.map(({ title, author, receipt }) => (
          <Sheet title={<bdi>{title}</bdi>}>
            <p>
              <bdi>{author}</bdi>
              {fr(`, ${receipt}`)}
              <br />
              <bdi>{callTitle}</bdi>
            </p>
            {criteria.map(({ name, weight }) => (
              <WritingLines
                label={
                  <>
                    <bdi>{name}</bdi>
                    {fr(` (${weight} %)`)}
                  </>
                }
                lines={3}
              />
            ))}
            <WritingLines label="Questions à poser" lines={3} />
            <WritingLines label="Mon avis" lines={3} />
          </Sheet>
        ))}
      </Sheets>
    </Page>
  )
}
