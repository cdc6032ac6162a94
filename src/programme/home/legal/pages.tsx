import {
  Alert,
  Details,
  Facts,
  fr,
  Page,
  Prose,
  Section,
  type Shell,
  Table,
  Title,
} from '../../../design/index.ts'
import type { Retention } from '../../../platform/retention.ts'
import { defaultOf, type Kept } from '../../records/period.ts'
import { fateWords, periodWords } from '../../records/period-words.ts'
import { THEMES } from './criteria.ts'

export interface Publisher {
  name: string
  administration: string
  contactEmail: string
  signatory: { name: string; capacity: string }
}

const mail = (address: string) => <a href={`mailto:${address}`}>{address}</a>

export function AccessibilityPage({ shell, publishers }: { shell: Shell; publishers: Publisher[] }) {
  return (
    <Page shell={shell} title="Accessibilité" kind="public">
      <Title lead="Ce site n’est pas encore conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1.2) : aucun audit n’a été fait.">
        Accessibilité : non conforme
      </Title>
      <Section title="Ce qui est vérifié">
        <Prose
          text={`Chaque page est conçue pour se lire au lecteur d’écran, se parcourir au clavier seul, tenir en 320 pixels de large et fonctionner sans JavaScript. Un outil automatique parcourt toutes les pages à chaque version et n’y trouve aucune erreur. Un outil automatique ne voit qu’une partie des obstacles : ce résultat ne vaut pas conformité.`}
        />
      </Section>
      <Section title="Une difficulté pour accéder au site ?">
        <p>
          {fr(
            'Écrivez-nous : nous vous répondons, et nous faisons ce qu’il faut pour que vous puissiez candidater.',
          )}
        </p>
        <Facts
          items={publishers.map(({ name, contactEmail }) => ({ term: name, value: mail(contactEmail) }))}
        />
        <Prose
          text={`Si vous n’obtenez pas de réponse, vous pouvez saisir le Défenseur des droits : par son [formulaire](https://formulaire.defenseurdesdroits.fr/), par téléphone au 09 69 39 00 00, ou par courrier gratuit à : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`}
        />
      </Section>
      <Section title="La grille d’audit">
        <p>{fr('Les 106 critères, à remplir par l’audit. Aucun n’est déclaré respecté avant lui.')}</p>
        {THEMES.map(({ name, criteria }, theme) => (
          <Details summary={`${theme + 1}. ${name} (${criteria.length})`}>
            <Table
              caption={`Critères du thème « ${name} »`}
              columns={[
                { key: 'number', label: 'Critère' },
                { key: 'words', label: 'Ce qu’il demande' },
                { key: 'state', label: 'Résultat' },
              ]}
              rows={criteria.map((words, index) => ({
                number: `${theme + 1}.${index + 1}`,
                words: fr(words),
                state: fr('à auditer'),
              }))}
            />
          </Details>
        ))}
      </Section>
    </Page>
  )
}

export function LegalPage({ shell, publishers }: { shell: Shell; publishers: Publisher[] }) {
  return (
    <Page shell={shell} title="Mentions légales" kind="public">
      <Title>Mentions légales</Title>
      <Section title="Qui publie">
        <p>{fr('Chaque incubateur publie ses appels sous sa responsabilité.')}</p>
        <Table
          caption="Incubateurs de ce site"
          columns={[
            { key: 'name', label: 'Incubateur' },
            { key: 'administration', label: 'Administration' },
            { key: 'director', label: 'Responsable de la publication' },
            { key: 'contact', label: 'Contact' },
          ]}
          rows={publishers.map(({ name, administration, contactEmail, signatory }) => ({
            name: fr(name),
            administration: fr(administration),
            director: fr(`${signatory.name}, ${signatory.capacity}`),
            contact: mail(contactEmail),
          }))}
        />
      </Section>
      <Section title="Hébergement">
        <p>
          {fr(
            'L’hébergement est assuré par l’exploitant de cette installation, pour le compte des administrations ci-dessus. Écrivez à l’une d’elles pour le joindre.',
          )}
        </p>
      </Section>
      <Section title="Logiciel">
        <p>
          {fr(
            'Ce site fonctionne avec Pépin, logiciel libre sous licence AGPL 3.0 ou ultérieure. Toute personne qui l’utilise peut en demander le code source aux contacts ci-dessus.',
          )}
        </p>
      </Section>
    </Page>
  )
}

export function PrivacyPage({
  shell,
  publishers,
  rules,
  set,
}: {
  shell: Shell
  publishers: Publisher[]
  rules: readonly Retention[]
  /** What an incubator keeps otherwise. */
  set: readonly { incubator: string; rule: Retention; kept: Kept }[]
}) {
  return (
    <Page shell={shell} title="Données personnelles" kind="public">
      <Title lead="Ce que nous gardons de vous, pourquoi, combien de temps, et ce que vous pouvez demander.">
        Données personnelles
      </Title>
      <Section title="Pourquoi">
        <Prose
          text={`Vos réponses servent à choisir les projets, à vous répondre et à accompagner les lauréats. C’est une mission d’intérêt public de chaque administration : votre accord n’est pas demandé par une case à cocher, parce qu’il n’est pas la base de ce traitement.

Vos notes et vos motivations ne servent à aucune décision de carrière.`}
        />
      </Section>
      <Section title="Qui lit quoi">
        <Prose
          text={`- Un brouillon : vous, et les personnes que vous invitez à l’écrire ou à le lire.
- Une candidature envoyée : l’équipe de l’incubateur, puis le jury et le comité.
- Les noms de votre hiérarchie, votre téléphone et vos besoins d’aménagement : l’équipe seulement, jamais le jury.
- Un autre incubateur du même site : rien.`}
        />
      </Section>
      <Section title="Combien de temps">
        <Table
          caption="Durées de conservation"
          columns={[
            { key: 'label', label: 'Quoi' },
            { key: 'period', label: 'Combien de temps' },
            { key: 'fate', label: 'Ensuite' },
          ]}
          rows={rules.map(rule => ({
            label: fr(rule.label),
            period: fr(periodWords(defaultOf(rule), rule)),
            fate: fr(rule.remains ? `${fateWords(rule, rule)} ; ${rule.remains}` : fateWords(rule, rule)),
          }))}
        />
        {set.length > 0 && (
          <>
            <p>{fr('Sauf, par choix de l’incubateur :')}</p>
            <ul>
              {set.map(({ incubator, rule, kept }) => (
                <li>
                  {fr(`${incubator}, ${rule.label} : ${periodWords(kept, rule)}, ${fateWords(kept, rule)}.`)}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          {fr(
            'Seuls les brouillons jamais envoyés, les connexions et les codes s’effacent d’eux-mêmes. Le reste, ce sont des archives publiques : leur élimination demande un visa.',
          )}
        </p>
      </Section>
      <Section title="Vos droits">
        <p>
          <a href="/mes-donnees">
            {fr('Mes données : voir, télécharger, effacer un brouillon, fermer mon compte')}
          </a>
        </p>
        <p>
          {fr(
            'Vous pouvez demander à voir, corriger, limiter ou effacer ce qui vous concerne, et vous opposer à son usage. Écrivez à l’incubateur ; si la réponse ne vous convient pas, vous pouvez saisir la CNIL.',
          )}
        </p>
        <Facts
          items={publishers.map(({ name, contactEmail }) => ({ term: name, value: mail(contactEmail) }))}
        />
      </Section>
      <Section title="Cookies">
        <Alert tone="info">
          <p>
            {fr(
              'Trois cookies, nécessaires : l’un garde votre connexion, un autre reconnaît cet appareil pour vous rendre vos brouillons, le troisième retient quel compte y était ouvert, pour ne rendre un texte qu’à la personne qui l’a écrit. Un texte qui n’a pas encore pu être enregistré reste trente jours au plus sur votre appareil, scellé : personne d’autre que vous ne peut l’y relire. Aucune mesure d’audience, aucun partage.',
            )}
          </p>
        </Alert>
      </Section>
    </Page>
  )
}
