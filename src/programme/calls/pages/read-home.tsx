import { Page, type Shell, Title, Why } from '../../../design/index.ts'
import { READER_WHY } from '../wording.ts'
import { ReadCalls, type ReadGroup } from './read-calls.tsx'

/** « Gestion des appels » for someone who only reads. */
export const ReadHomePage = (props: { shell: Shell; groups: readonly ReadGroup[]; now: Date }) => (
  <Page shell={props.shell} title="Gestion des appels" kind="overview">
    <Title>Gestion des appels</Title>
    <ReadCalls groups={props.groups} now={props.now} />
    <Why>{READER_WHY}</Why>
  </Page>
)
