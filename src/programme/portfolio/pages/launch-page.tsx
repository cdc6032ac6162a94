import {
  ActionLink,
  Alert,
  Facts,
  Form,
  fr,
  Page,
  Prose,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { incompleteSteps, missingOf } from '../../onboarding/missing.ts'
import { type Onboarding, STEP_SLUGS } from '../../onboarding/onboarding.ts'
import type { StartRefusal } from '../../onboarding/standing.ts'
import { START_REFUSALS, STEP_WORDS } from '../../onboarding/wording.ts'
import { nameOf, type PublicProduct } from '../product.ts'

export interface LaunchProps {
  shell: Shell
  onboarding: Onboarding
  call: { slug: string; title: string }
  refusal: StartRefusal | null
  /** Once it has begun. */
  product: PublicProduct | null
  expectedEnd: string | null
  /** What its incubator calls the first phase. */
  firstPhase: string
}

/** Beginning the investigation: what becomes public, from when; or what is missing. */
export function LaunchPage(props: LaunchProps) {
  const { shell, onboarding, call, refusal, product } = props
  const home = `/gestion/mises-en-route/${onboarding.id}`
  const heading = product ? "L'investigation a commencé" : "Commencer l'investigation"
  return (
    <Page
      shell={shell}
      title={heading}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: call.title },
        { href: `/gestion/appels/${call.slug}/mises-en-route`, label: 'Mises en route' },
        { href: home, label: onboarding.title },
      ]}
    >
      <Title>{heading}</Title>
      {product ? (
        <Begun product={product} />
      ) : refusal ? (
        <Missing onboarding={onboarding} refusal={refusal} home={home} />
      ) : (
        <Preview {...props} home={home} />
      )}
      <p>
        <ActionLink href={home} variant="quiet">
          Revenir à la mise en route
        </ActionLink>
      </p>
      <Why>Vous faites partie de l'équipe de l'incubateur qui accompagne ce projet.</Why>
    </Page>
  )
}

function Begun({ product }: { product: PublicProduct }) {
  return (
    <>
      {product.since !== null && (
        <Prose text={`Le produit existe depuis le ${frenchDate(product.since)}. Sa page est publique.`} />
      )}
      <p>
        <ActionLink href={`/suivi/produits/${product.id}/jalons`}>Voir ses jalons</ActionLink>{' '}
        <ActionLink href={`/produits/${product.address}`} variant="quiet">
          Voir sa page publique
        </ActionLink>
      </p>
      {product.title === null && (
        <p>
          <T>{`Son titre n'est pas public : les personnes qui le portent n'ont pas donné leur accord. Sa page s'appelle « ${nameOf(product)} ».`}</T>
        </p>
      )}
    </>
  )
}

function Missing({
  onboarding,
  refusal,
  home,
}: {
  onboarding: Onboarding
  refusal: StartRefusal
  home: string
}) {
  const on = onboarding.steps.launch?.content.on ?? ''
  const when = refusal === 'launch-to-come' ? ` Il est prévu le ${frenchDate(on)}.` : ''
  return (
    <Alert tone="warning" title="L'investigation ne peut pas commencer">
      <p>
        <T>{START_REFUSALS[refusal] + when}</T>
      </p>
      {refusal === 'incomplete' && (
        <ul>
          {incompleteSteps(onboarding).map(step => (
            <li>
              <a href={`${home}#etape-${STEP_SLUGS[step]}`}>{fr(STEP_WORDS[step].title)}</a>
              <T>{` : il manque ${missingOf(step, onboarding.steps).join(', ')}.`}</T>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

function Preview({ onboarding, expectedEnd, firstPhase, home }: LaunchProps & { home: string }) {
  const on = onboarding.steps.launch?.content.on ?? ''
  const members = onboarding.steps.team?.content.members.length ?? 0
  return (
    <Section title="Ce qui va se passer">
      <div>
        <Facts
          items={[
            { term: 'Produit', value: <bdi>{onboarding.title}</bdi> },
            { term: 'Première phase', value: firstPhase },
            { term: 'Elle commence le', value: frenchDate(on) },
            {
              term: 'Fin prévue',
              value:
                expectedEnd === null ? "l'appel ne dit pas combien de semaines" : frenchDate(expectedEnd),
            },
            { term: 'Équipe', value: `${members} ${members < 2 ? 'personne' : 'personnes'}` },
          ]}
        />
      </div>
      <Prose text="Une page publique est créée : elle dit l'incubateur, la phase et ses dates. Le titre n'y paraît que si toutes les personnes qui portent le projet ont accepté de le publier ; les noms de l'équipe n'y paraissent jamais. Le coach et le sponsor y sont inscrits, et ses jalons sont posés. L'adresse du coach lui donne accès au suivi du produit. La mise en route est ensuite close : elle ne se modifie plus." />
      <Form action={`${home}/lancement`} submit="Commencer l'investigation" />
    </Section>
  )
}
