import { Facts, Prose, Section, Timeline } from '../../../design/index.ts'
import type { Guide } from '../guide.ts'
import { momentsOf } from '../moments.ts'
import { quantity } from '../quantities.ts'
import { scheduleFinding } from '../wording.ts'

export interface BesideProps {
  guide: Guide
  zone: string
  now: Date
}

/** Beside the text: the dates drawn as a line, and the call in brief. */
export function Beside({ guide, zone, now }: BesideProps) {
  const schedule = guide.sections.find(({ key, hidden }) => key === 'schedule' && !hidden)
  return (
    <>
      <Section title={schedule?.title ?? 'Les dates'} id="calendrier">
        {schedule && <Prose text={schedule.body} />}
        <Timeline title={scheduleFinding(guide.dates)} items={momentsOf(guide, zone, now)} />
      </Section>
      <Section title="En bref" id="en-bref">
        <Brief guide={guide} />
      </Section>
    </>
  )
}

function Brief({ guide: { numbers, promises, places, theme } }: { guide: Guide }) {
  const said: [string, string][] = [
    ['Thème', theme],
    ['Projets retenus', quantity(numbers.laureates, 'projet')],
    ['Temps libéré pour vous', promises.investigationTime],
    ['Comité de sélection', places.committee],
    ['Lancement des investigations', places.kickOff],
  ]
  return <Facts items={said.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }))} />
}
