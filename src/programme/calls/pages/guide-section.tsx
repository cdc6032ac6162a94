import { Details, Facts, Prose, Section, T, Table } from '../../../design/index.ts'
import type { Guide } from '../guide.ts'
import { aboutSection, type Section as Text } from '../sections.ts'

/** One section of the guide as agents read it, with what belongs to it. */
export function GuideSection({ text, guide, level = 2 }: { text: Text; guide: Guide; level?: 2 | 3 }) {
  return (
    <Section title={text.title} id={aboutSection(text.key).slug} level={level}>
      <Prose text={text.body} />
      {text.key === 'training' && <Training guide={guide} />}
      {text.key === 'criteria' && <Criteria guide={guide} />}
      {text.key === 'faq' && <Questions guide={guide} />}
      {text.key === 'contact' && <Contact guide={guide} />}
    </Section>
  )
}

function Criteria({ guide: { criteria } }: { guide: Guide }) {
  return (
    <Table
      caption="Les critères et leur poids"
      columns={[
        { key: 'name', label: 'Critère' },
        { key: 'description', label: 'Ce que le jury regarde' },
        { key: 'weight', label: 'Poids', align: 'right' },
      ]}
      rows={criteria.map(({ name, description, weight }) => ({
        name: <T>{name}</T>,
        description: <T>{description}</T>,
        weight: `${weight}\u00a0%`,
      }))}
    />
  )
}

function Questions({ guide: { faq } }: { guide: Guide }) {
  return (
    <>
      {faq.map(({ question, answer }) => (
        <Details summary={question}>
          <Prose text={answer} />
        </Details>
      ))}
    </>
  )
}

const Training = ({ guide: { trainingLink = '' } }: { guide: Guide }) => (
  <p>
    <a href={trainingLink}>Suivre la formation</a>
  </p>
)

function Contact({ guide: { promises } }: { guide: Guide }) {
  const { contactName, contactEmail } = promises
  if (contactEmail === '') return null
  const link = <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
  return <Facts items={[{ term: contactName || 'Écrire', value: link }]} />
}
