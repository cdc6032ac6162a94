import {
  Badge,
  Empty,
  Figures,
  Filters,
  Form,
  fr,
  Hidden,
  Page,
  Pager,
  Section,
  Select,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../design/index.ts'
import { shortFrenchDate } from '../../platform/dates.ts'
import {
  CATEGORIES,
  CATEGORY_SLUGS,
  CATEGORY_WORDS,
  type Category,
  countWords,
  type FollowedLine,
  type Tally,
} from '../investment/overview.ts'
import { DUE_WORDS } from '../investment/wording.ts'

export interface FollowProps {
  shell: Shell
  category: Category
  tally: Tally
  rows: FollowedLine[]
  /** Of several incubators: which can be chosen, and the one that is. */
  incubators: { slug: string; name: string }[]
  chosen: string
  today: string
  first: boolean
  next: string | undefined
  /** The rhythm of one's incubators can be set there. */
  settings: { href: string; label: string }[]
  why: string
}

const address = (category: Category, chosen: string, after = '') => {
  const asked = new URLSearchParams()
  if (category !== 'all') asked.set('voir', CATEGORY_SLUGS[category])
  if (chosen !== '') asked.set('incubateur', chosen)
  if (after !== '') asked.set('apres', after)
  return asked.size === 0 ? '/suivi' : `/suivi?${asked}`
}

/** What needs me among the products I follow: figures, then the list. */
export function FollowPage(props: FollowProps) {
  const { shell, category, rows, tally, chosen, first, next, why, settings } = props
  const none = first && rows.length === 0 && category === 'all' && tally.all === 0
  return (
    <Page shell={shell} title="Suivi des produits" kind="overview">
      <Title lead="Les comités d’investissement à tenir, l’argent qui finit, les conditions en danger.">
        Suivi des produits
      </Title>
      {!none && <Tallies {...props} />}
      <ChooseIncubator {...props} />
      <Filters
        label="Ce que montre la liste"
        items={CATEGORIES.map(each => ({
          href: address(each, chosen),
          label: CATEGORY_WORDS[each].short,
          count: each === 'none' ? undefined : countWords(tally[each]),
          current: each === category,
        }))}
      />
      <Section title={CATEGORY_WORDS[category].title} id="liste">
        {rows.length === 0 ? <Nothing none={none} /> : <Lines {...props} />}
      </Section>
      <Pager
        label="Pages de produits"
        previous={first ? undefined : address(category, chosen)}
        next={next === undefined ? undefined : address(category, chosen, next)}
      />
      {settings.map(({ href, label }) => (
        <p>
          <a href={href}>{fr(label)}</a>
        </p>
      ))}
      <Why>{why}</Why>
    </Page>
  )
}

function Tallies({ tally }: FollowProps) {
  const of = ` sur ${countWords(tally.all)}`
  return (
    <Figures
      items={[
        { value: countWords(tally.late), label: `${tally.late < 2 ? 'comité' : 'comités'} en retard${of}` },
        { value: countWords(tally.coming), label: `à tenir sous 30 jours${of}` },
        { value: countWords(tally.unknown), label: `sans comité connu${of}` },
        { value: countWords(tally.money), label: `dont les crédits finissent sous 60 jours${of}` },
        { value: countWords(tally.risk), label: `avec une condition en danger${of}` },
      ]}
    />
  )
}

function ChooseIncubator({ incubators, chosen, category }: FollowProps) {
  if (incubators.length < 2) return null
  return (
    <Form action="/suivi" method="get" submit="Montrer" variant="quiet">
      {category !== 'all' && <Hidden name="voir" value={CATEGORY_SLUGS[category]} />}
      <Select
        name="incubateur"
        label="Incubateur"
        value={chosen}
        options={[
          { value: '', label: 'Tous' },
          ...incubators.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </Form>
  )
}

const Nothing = ({ none }: { none: boolean }) => (
  <Empty title={none ? 'Aucun produit à suivre.' : 'Aucun produit ici.'}>
    <p>
      <T>
        {none
          ? 'Un produit s’affiche ici quand son investigation commence, pour son équipe, son sponsor et son incubateur.'
          : 'Rien n’attend dans cette partie de la liste.'}
      </T>
    </p>
  </Empty>
)

function Lines({ rows, today, incubators }: FollowProps) {
  const several = incubators.length > 1
  return (
    <Table
      caption="La date la plus proche en premier"
      columns={[
        { key: 'name', label: 'Produit' },
        ...(several ? [{ key: 'incubator', label: 'Incubateur' }] : []),
        { key: 'stage', label: 'Phase' },
        { key: 'due', label: 'Comité au plus tard' },
        { key: 'set', label: 'Date fixée' },
        { key: 'money', label: 'Crédits jusqu’au' },
        { key: 'conditions', label: 'Conditions' },
      ]}
      rows={rows.map(row => ({
        name: (
          <a href={`/suivi/produits/${row.id}`}>
            <bdi>{row.name}</bdi>
          </a>
        ),
        incubator: fr(row.incubator),
        stage: fr(row.stage || '–'),
        due: <DueCell row={row} today={today} />,
        set: row.meetsOn ? fr(shortFrenchDate(row.meetsOn)) : '–',
        money: row.moneyUntil ? fr(shortFrenchDate(row.moneyUntil)) : '–',
        conditions:
          row.openConditions === 0 ? (
            '–'
          ) : (
            <>
              {fr(`${row.openConditions} à juger`)} {row.atRisk && <Badge tone="warning">en danger</Badge>}
            </>
          ),
      }))}
    />
  )
}

function DueCell({ row: { dueOn, because, known }, today }: { row: FollowedLine; today: string }) {
  if (dueOn === null || because === null) return <span>–</span>
  return (
    <>
      {fr(shortFrenchDate(dueOn))} {dueOn < today && <Badge tone="danger">en retard</Badge>}
      <br />
      {fr(known ? DUE_WORDS[because] : `${DUE_WORDS[because]}, sans comité connu`)}
    </>
  )
}
