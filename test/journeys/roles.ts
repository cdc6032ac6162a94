import type { Page } from 'playwright-core'
import { begin, CALL, writeEverything, writeFirstStep } from './applicant.ts'
import { askCode, press, readMail, signIn } from './support.ts'

/** Where every visit begins; the rest is found by links. */
export const STARTS = [
  '/',
  '/gestion',
  '/mes-candidatures',
  '/mon-compte',
  '/mon-compte/adresses',
  '/mon-compte/cles',
  '/mon-compte/fusions',
  '/produits',
  '/connexion',
  '/demonstration',
  '/horloge',
  '/boite-mail',
  '/reprise',
  '/une-page-qui-n-existe-pas',
]

const CLOSED = '/gestion/appels/routes-colleges-solidarites-vos-problemes-du-quotidien'
const WRITER = 'sans.compte@horizon.example'

/** Someone without an account: a draft, an application to confirm, a code asked. Where they can go. */
async function writeAnonymously(page: Page): Promise<string[]> {
  const draft = await begin(page)
  await writeFirstStep(page, 'Un brouillon')
  await press(page, 'Enregistrer et partir')
  const awaiting = await begin(page)
  await writeEverything(page, 'À confirmer')
  await page.getByLabel('Votre adresse e-mail').fill(WRITER)
  await press(page, 'Envoyer ma candidature')
  const mail = await readMail(page, WRITER, /code/i)
  const link = /https?:\/\/\S+/.exec(mail)?.[0] ?? ''
  await askCode(page, WRITER)
  return ['/connexion/code', `${awaiting}/confirmation`, `${draft}/relecture`, new URL(link).pathname]
}

const asPerson =
  (address: string, ...starts: string[]) =>
  async (page: Page) => {
    await signIn(page, address)
    return starts
  }

/** Who visits, and the pages that no link leads them to. */
export const ROLES: { role: string; prepare: (page: Page) => Promise<string[]> }[] = [
  { role: 'a visitor', prepare: async () => [] },
  { role: 'someone who writes without an account', prepare: writeAnonymously },
  { role: 'an applicant', prepare: asPerson('jeanne.legoff@horizon.example') },
  {
    role: 'an organiser whose call is open',
    prepare: asPerson('odile.marchand@horizon.example', `/gestion${CALL}/publication`),
  },
  {
    role: 'an organiser whose jury reads',
    prepare: asPerson(
      'karim.benali@haute-vallee.example',
      ...[
        'classement',
        'preselection/proces-verbal',
        'deports',
        'seances',
        'droits',
        'selection',
        'jury/invitations',
        'seances/nouvelle',
      ].map(page => `${CLOSED}/${page}`),
      ...['recevabilite', 'preselection', 'selection'].map(stage => `${CLOSED}/annonces/${stage}`),
    ),
  },
  { role: 'a juror', prepare: asPerson('nadia.haddad@haute-vallee.example', '/evaluations', '/invitations') },
  { role: 'a committee member', prepare: asPerson('marc.delattre@haute-vallee.example', '/comite') },
  { role: 'a coach', prepare: asPerson('ines.ferrand@haute-vallee.example', '/suivi') },
  {
    role: 'a portfolio manager',
    prepare: asPerson('helene.vasseur@haute-vallee.example', '/suivi', '/gestion/portefeuille/reprise'),
  },
]
