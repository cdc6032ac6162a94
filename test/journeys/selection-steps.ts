import type { Page } from 'playwright-core'
import { follow, press, readMail, textOf } from './support.ts'

/** La Serre's closed call, whose jury reads. */
export const SERRE = '/gestion/appels/routes-colleges-solidarites-vos-problemes-du-quotidien'
export const RESULTS = `${SERRE.replace('/gestion', '')}/resultats`

/** Enters the demonstration as someone, in one click. */
export async function enter(page: Page, name: string): Promise<void> {
  await page.goto('/demonstration')
  await press(page, `Entrer : ${name}`)
}

/** The address that the newest e-mail to someone leads to. */
export async function linkSentTo(page: Page, address: string, subject: RegExp): Promise<string> {
  const mail = await readMail(page, address, subject)
  const link = /https?:\/\/\S+\/invitations\/\S+/.exec(mail)?.[0] ?? ''
  return new URL(link).pathname
}

export async function screenAsOutOfScope(page: Page): Promise<void> {
  await page.goto(`${SERRE}/recevabilite`)
  await page.getByLabel('Non recevable', { exact: true }).check()
  await page.getByLabel('Pas un sujet numérique').check()
  await press(page, 'Enregistrer la décision')
}

export async function declineInvitation(page: Page): Promise<void> {
  await page.goto(await linkSentTo(page, 'paule.girard@universite.example', /jury/i))
  await page.getByText('Décliner l’invitation').click()
  await page.getByLabel('Pourquoi ?').fill('Je suis en congé.')
  await press(page, 'Décliner')
}

/** A new seat, invited, accepted from the e-mail by someone without an account, and its declaration signed. */
export async function seatSomeone(page: Page, guest: Page, name: string, address: string): Promise<void> {
  await page.goto(`${SERRE}/jury/sieges/nouveau`)
  await page.getByLabel('Prénom et nom').fill(name)
  await page.getByLabel('Adresse e-mail').fill(address)
  await page.getByLabel('Profil').fill('santé')
  await press(page, 'Ajouter ce siège')
  await page.goto(`${SERRE}/jury/invitations`)
  await press(page, 'Envoyer l’invitation')
  await guest.goto(await linkSentTo(guest, address, /jury/i))
  await press(guest, 'Accepter l’invitation')
  await guest.waitForURL('**/declaration')
  await guest.locator('input[type=radio][value=aucun]').check()
  await guest.locator('input[type=checkbox]').check()
  await press(guest, /^Signer/)
}

export async function distribute(page: Page): Promise<void> {
  await page.goto(`${SERRE}/repartition`)
  await press(page, 'Appliquer cette répartition')
}

/** Opens one of the applications a juror is to review. */
export async function openReview(page: Page, title: RegExp): Promise<string> {
  await page.goto('/evaluations')
  await follow(page, title)
  return new URL(page.url()).pathname
}

/** Scores every criterion, unless one is forgotten, and submits. */
export async function review(page: Page, score: number, sentence: string, forgetting = false): Promise<void> {
  const grids = page.locator('main fieldset')
  const count = await grids.count()
  for (let n = forgetting ? 1 : 0; n < count; n++)
    await grids.nth(n).locator(`input[type=radio][value="${score}"]`).check()
  await page.getByLabel('Phrase pour l’agent').fill(sentence)
  await press(page, 'Remettre mon évaluation')
}

export async function holdSitting(page: Page, panel: 'Jury' | 'Comité de sélection', day: string) {
  await page.goto(`${SERRE}/seances/nouvelle`)
  await page.getByLabel(panel, { exact: true }).check()
  await page.getByLabel('Jour').fill(day)
  await press(page, 'Créer la séance')
  const presences = page.getByLabel(/^Présence de/)
  for (let n = 0; n < (await presences.count()); n++) await presences.nth(n).selectOption('present')
  await press(page, 'Enregistrer la séance')
}

/** Decides on one application of a working page, opened by its title. */
export async function decide(
  page: Page,
  stage: 'preselection' | 'selection',
  said: { title: RegExp; outcome: string; reason: string; rank?: string },
): Promise<void> {
  await page.goto(`${SERRE}/${stage}`)
  await follow(page, said.title)
  await page.getByLabel(said.outcome, { exact: true }).check()
  await page.locator('#motif').fill(said.reason)
  if (said.rank) await page.locator('#place').fill(said.rank)
  await press(page, 'Enregistrer la décision')
}

export async function decideTheRest(
  page: Page,
  stage: 'preselection' | 'selection',
  outcome: string,
  reason: string,
) {
  await page.goto(`${SERRE}/${stage}`)
  await page.getByLabel(outcome, { exact: true }).check()
  await page.locator('#motif').fill(reason)
  await press(page, 'Relire avant de décider')
  await press(page, /^Décider pour/)
}

/** Closes minutes and answers the PDF they are drawn as. */
export async function closeMinutes(page: Page, stage: 'preselection' | 'selection'): Promise<Buffer> {
  await page.goto(`${SERRE}/${stage}/proces-verbal`)
  if ((await page.getByRole('button', { name: 'Clôturer le procès-verbal' }).count()) === 0)
    throw new Error(`the minutes cannot be closed: ${await textOf(page)}`)
  await press(page, 'Clôturer le procès-verbal')
  return (await page.request.get(`${SERRE}/${stage}/proces-verbal.pdf`)).body()
}

/** Announces a stage, at once or on a day at ten. */
export async function announce(page: Page, stage: string, day: string | null): Promise<void> {
  await page.goto(`${SERRE}/annonces/${stage}`)
  if (day === null) await page.locator('input[type=radio][name=quand]').first().check()
  else {
    await page.locator('input[type=radio][name=quand]').nth(1).check()
    await page.locator('input[name=date]').fill(day)
    await page.locator('input[name=heure]').fill('10 h')
  }
  await press(page, 'Relire avant d’annoncer')
  await press(page, day === null ? /^Annoncer maintenant/ : 'Fixer l’annonce à ce moment')
}

export async function advance(page: Page, jump: 'D’un jour' | 'D’une semaine'): Promise<void> {
  await page.goto('/horloge')
  await page.getByLabel(jump).check()
  await press(page, 'Avancer l’horloge')
}

/** How many letters of a decision someone has received. */
export async function lettersTo(page: Page, address: string, subject: RegExp): Promise<number> {
  await page.goto(`/boite-mail?a=${encodeURIComponent(address)}`)
  return page.locator('main table a').filter({ hasText: subject }).count()
}
