import type { Child } from 'hono/jsx'
import { Alert, MainAction, Page, type Shell, T, Title, WithAside } from '../../../design/index.ts'
import { type PublicCall, statusOf } from '../call.ts'
import { LABEL_WORDS } from '../guide.ts'
import { rendered } from '../rendered.ts'
import { isShown } from '../section-shown.ts'
import { keyDate, zoneName } from '../wording.ts'
import { applyPath } from './addresses.ts'
import { Beside } from './beside.tsx'
import { CallFiles } from './call-files.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { ForMe } from './for-me.tsx'
import { GuideSection } from './guide-section.tsx'
import { heldBy, Revisions } from './held-with.tsx'
import { sentence } from './open-call-card.tsx'
import { PromisesSection } from './promises-section.tsx'
import { StatusBadge } from './status-badge.tsx'
import { WhatToDo } from './what-to-do.tsx'

export interface CallPageProps {
  shell: Shell
  call: Omit<PublicCall, 'id' | 'guideNumber'>
  now: Date
  /** Before publication, for an organiser or whoever reads it for a visa: where to go back to. */
  preview?: { back: string; reader?: boolean }
  /** Where its results are, once told. */
  results?: string | undefined
  /** What later stages add, each where the question it answers is asked. */
  added?: Partial<Record<'follow' | 'check' | 'briefings' | 'questions', Child>>
}

/** The public page of a call, and exactly the same as its preview. */
export function CallPage({ shell, call, now, preview, results, added = {} }: CallPageProps) {
  const guide = rendered(call.guide, call.incubator, call.holders)
  const status = statusOf(call, now)
  const shown = guide.sections.filter(section => isShown(section, guide))
  return (
    <Page shell={shell} title={guide.title} kind="public">
      {preview && <PreviewBanner {...preview} />}
      <Title
        lead={`Cet appel s'adresse à ${guide.perimeter}. Aucune compétence informatique n'est demandée.`}
      >
        {guide.title}
      </Title>
      <p>
        <StatusBadge status={status} /> <T>{`${sentence(LABEL_WORDS[guide.label])}, ${heldBy(call)}`}</T>
      </p>
      <p>
        <strong>
          <T>{keyDate(call, now)}</T>
        </strong>{' '}
        {status !== 'closed' && <T>{`Heures ${zoneName(call.incubator.zone).replace(/^heure /, '')}.`}</T>}
      </p>
      {status !== 'closed' && <Elsewhere closesAt={call.closesAt} zone={call.incubator.zone} />}
      <Revisions {...call} />
      {results && <MainAction href={results}>Les résultats de cet appel</MainAction>}
      {status === 'open' && !preview && (
        <MainAction href={applyPath(call.slug)}>Écrire ma candidature</MainAction>
      )}
      {added.follow}
      {status !== 'closed' && <ForMe guide={guide} />}
      {added.check}
      {status !== 'closed' && <WhatToDo guide={guide} />}
      <WithAside
        aside={
          <>
            <Beside guide={guide} zone={call.incubator.zone} now={now} />
            {added.briefings}
          </>
        }
      >
        {shown
          .filter(({ key }) => key !== 'schedule')
          .map(text => (
            <>
              <GuideSection text={text} guide={guide} />
              {text.key === 'how-to-apply' && <PromisesSection guide={guide} />}
              {text.key === 'faq' && added.questions}
            </>
          ))}
        {shown.every(({ key }) => key !== 'faq') && added.questions}
      </WithAside>
      <CallFiles slug={call.slug} linked={preview === undefined} />
    </Page>
  )
}

function PreviewBanner({ back, reader }: { back: string; reader?: boolean }) {
  return (
    <Alert tone="info" title="Aperçu">
      <p>
        <T>
          {reader
            ? 'Voici le projet tel que les agents le liront une fois publié.'
            : "Voici la page telle que les agents la liront. Cet aperçu n'est visible que de l'équipe de l'incubateur."}
        </T>{' '}
        <a href={back}>{reader ? 'Revenir à votre visa' : 'Revenir à la préparation'}</a>
      </p>
    </Alert>
  )
}
