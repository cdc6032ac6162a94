import {
  Details,
  Facts,
  Page,
  Prose,
  Section,
  type Shell,
  Signatures,
  T,
  Title,
} from '../../../design/index.ts'
import { missingOf } from '../missing.ts'
import { ONBOARDING_STEPS, type Onboarding, type OnboardingStep } from '../onboarding.ts'
import { STEP_WORDS } from '../wording.ts'
import { crumbsUnder, Said, type Side, type Whose, WhySide } from './parts.tsx'
import { StepValues } from './step-values.tsx'

export interface CommitmentProps {
  shell: Shell
  side: Side
  onboarding: Onboarding
  call: Whose
  incubator: string
  signatory: { name: string; capacity: string }
}

const AGREED: readonly OnboardingStep[] = ONBOARDING_STEPS.filter(step => step !== 'commitment')

/** Fiche d'engagement: what everyone agreed, on one page to print and sign. */
export function CommitmentPage({ shell, side, onboarding, call, incubator, signatory }: CommitmentProps) {
  const { steps } = onboarding
  const blank = AGREED.filter(step => missingOf(step, steps).length > 0)
  const who = (name: string, as: string) => ({ as, name: <Said text={name} /> })
  return (
    <Page
      shell={shell}
      title="Fiche d’engagement"
      kind="public"
      breadcrumbs={crumbsUnder(side, call, onboarding)}
    >
      <Title lead="Les parties s’engagent sur ce qui suit pour la durée de l’investigation.">
        Fiche d’engagement
      </Title>
      {blank.length > 0 && (
        <Details summary="Ce qui manque encore avant de signer" open>
          <p>
            <T>{`À compléter : ${blank.map(step => STEP_WORDS[step].short).join(', ')}.`}</T>
          </p>
        </Details>
      )}
      <div>
        <Facts
          items={[
            { term: 'Projet', value: <bdi>{onboarding.title}</bdi> },
            { term: 'Porté par', value: <bdi>{onboarding.author}</bdi> },
            { term: 'Incubateur', value: incubator },
            { term: 'Appel', value: call.title },
          ]}
        />
      </div>
      {AGREED.map(step => {
        const version = steps[step]
        return (
          <Section title={STEP_WORDS[step].title}>
            {version ? <StepValues step={step} content={version.content} /> : <Prose text="À compléter." />}
          </Section>
        )
      })}
      <Section title="Signatures">
        <Signatures
          parties={[
            who(onboarding.author, 'Porteur ou porteuse du projet'),
            who(steps.hierarchy?.content.givenBy ?? '', 'Hiérarchie'),
            who(steps.sponsor?.content.name ?? '', 'Sponsor'),
            who(steps.coach?.content.name ?? '', 'Coach'),
            who(signatory.name, `${incubator}, ${signatory.capacity}`),
          ]}
        />
        <p>
          <T>Une fois signée, écrivez le jour et les signataires à l'étape « La fiche d'engagement ».</T>
        </p>
      </Section>
      <WhySide side={side} />
    </Page>
  )
}
