import { Empty, Facts, fr, Page, Section, type Shell, T, Title } from '../../design/index.ts'
import type { PublicCall } from '../calls/call.ts'
import { callPath } from '../calls/pages/addresses.ts'
import { OpenCallCard } from '../calls/pages.tsx'

export interface HomeProps {
  shell: Shell
  calls: PublicCall[]
  /** Closed, with whether their results are told. */
  past: { call: PublicCall; told: boolean }[]
  now: Date
}

/** The home page: the calls an agent can answer now, each under its own incubator's name. */
export function HomePage({ shell, calls, past, now }: HomeProps) {
  return (
    <Page shell={shell} title="Appels ouverts" kind="public">
      <Title lead="Vous êtes agente ou agent public et un problème de terrain vous occupe ? Les incubateurs vous donnent du temps, une équipe et un budget pour le résoudre.">
        Votre problème de terrain peut devenir un service public
      </Title>
      {calls.length === 0 ? (
        <Empty title="Aucun appel n’est ouvert en ce moment.">
          <p>Le prochain s’affichera ici dès sa publication.</p>
        </Empty>
      ) : (
        calls.map(call => <OpenCallCard call={call} now={now} />)
      )}
      <p>
        <a href="/formation">
          <T>Préparer sa candidature : un cours de huit leçons, environ 1 h 30</T>
        </a>
      </p>
      {past.length > 0 && <PastCalls past={past} />}
    </Page>
  )
}

function PastCalls({ past }: Pick<HomeProps, 'past'>) {
  return (
    <Section title="Appels passés" id="appels-passes">
      <Facts
        items={past.map(({ call: { slug, guide, incubator }, told }) => ({
          term: incubator.name,
          value: (
            <>
              <a href={callPath(slug)}>{guide.title}</a>
              {told && (
                <>
                  {' : '}
                  <a href={`${callPath(slug)}/resultats`}>{fr(`les résultats de « ${guide.title} »`)}</a>
                </>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
