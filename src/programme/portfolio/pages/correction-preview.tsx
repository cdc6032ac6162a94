import { Button, Form, fr, Hidden, Page, Quoted, Section, Table, Title, Why } from '../../../design/index.ts'
import { factsSeen } from '../correcting.ts'
import { stageLabel } from '../phases.ts'
import type { Segment } from '../timeline.ts'
import { segmentsOf } from '../timeline.ts'
import type { ActFormProps } from './act-page.tsx'
import { crumbsTo, dateOr, homeOf, PHASES } from './product-parts.tsx'

/** Corriger l'histoire : second step, the timeline before and after, then it is done. */
export function CorrectionPreview(props: ActFormProps<readonly Segment[]>) {
  const { shell, life, typed, more, why } = props
  return (
    <Page
      shell={shell}
      title={`Confirmer la correction – ${life.name}`}
      kind="focus"
      breadcrumbs={crumbsTo(life, PHASES)}
    >
      <Title lead="Rien n’est encore fait. Comparez, puis confirmez.">Confirmer la correction</Title>
      <Segments life={life} caption="Aujourd’hui" segments={segmentsOf(life.lived, life.ends)} />
      <Segments life={life} caption="Après la correction" segments={more} />
      <Section title="Motif">
        <Quoted text={typed['motif'] ?? ''} />
      </Section>
      <Form action={`${homeOf(life.id)}/phases/correction`} submit="Confirmer la correction">
        {Object.entries(typed).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Hidden name="vu" value="1" />
        <Hidden name="faits" value={factsSeen(life)} />
        <Button label="Revenir au formulaire" name="modifier" />
      </Form>
      <Why>{why}</Why>
    </Page>
  )
}

function Segments({
  life,
  caption,
  segments,
}: Pick<ActFormProps<null>, 'life'> & { caption: string; segments: readonly Segment[] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'stage', label: 'Phase' },
        { key: 'from', label: 'Depuis le' },
        { key: 'to', label: 'Jusqu’au' },
      ]}
      rows={segments.map(({ stage, startsOn, endsOn }) => ({
        stage: fr(stageLabel(life.phases, stage)),
        from: dateOr(startsOn),
        to: dateOr(endsOn, '–'),
      }))}
    />
  )
}
