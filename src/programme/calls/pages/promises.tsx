import { Facts, Section } from '../../../design/index.ts'
import type { GuideContent } from '../guide.ts'

/** What the administration commits to before anyone writes a line. */
export function Promises({ content }: { content: GuideContent }) {
  const { promises, figures } = content
  const sponsor = [promises.sponsor, promises.sponsorCapacity].filter(part => part !== '').join(', ')
  const items = [
    { term: 'Votre sponsor', value: sponsor },
    {
      term: 'Votre temps',
      value: [
        promises.timeInvestigation && `${promises.timeInvestigation} pendant l’investigation`,
        promises.timeConstruction && `${promises.timeConstruction} à partir de la construction`,
      ]
        .filter(Boolean)
        .join(', '),
    },
    {
      term: 'Investigations financées',
      value:
        promises.investigationsFunded === null
          ? ''
          : `${promises.investigationsFunded}, de ${figures.investigationWeeks ?? '?'} semaines chacune`,
    },
    { term: 'Budget de construction', value: promises.constructionBudget },
  ].filter(({ value }) => value !== '')
  if (items.length === 0) return null
  return (
    <Section title="Ce que nous vous promettons">
      <Facts items={items} />
    </Section>
  )
}
