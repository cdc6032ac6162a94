import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate, isCivilDate, PARIS } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { listIncubators } from '../incubators/store.ts'
import { projectChanged } from '../investment/actions/project-due.ts'
import { type Cursor, categoryOfSlug, type FollowScope } from '../investment/overview.ts'
import { countFollowed, listFollowed } from '../investment/overview-store.ts'
import { findScope } from '../investment/scope-store.ts'
import { FollowPage } from './follow-page.tsx'

/** « Suivi » : the products one follows, what is late first. */
export const followRoutes = new Hono<Env>()

/** How many changed products one page brings up to date before it lists; the worker does the rest. */
const MOST_PROJECTED = 500

followRoutes.get('/suivi', async c => {
  const { act } = c.var
  const { db, actor, now } = act
  if (actor.personId === null) return askSignIn(c)
  const today = civilDate(now, PARIS)
  await projectChanged(act, MOST_PROJECTED)
  const scope = await findScope(db, actor, today)
  const visible = await incubatorsOf(db, scope)
  const chosen = visible.find(({ slug }) => slug === c.req.query('incubateur'))
  const category = categoryOfSlug(c.req.query('voir') ?? '')
  const after = readCursor(c.req.query('apres') ?? '')
  const asked = { scope, category, incubatorId: chosen?.id ?? null, after }
  const { rows, next } = await listFollowed(db, asked, today)
  const organised = visible.filter(({ id }) => scope.incubatorIds.includes(id))
  return html(
    c,
    <FollowPage
      shell={c.var.shell()}
      category={category}
      tally={await countFollowed(db, asked, today)}
      rows={rows}
      incubators={visible}
      chosen={chosen?.slug ?? ''}
      today={today}
      first={after === null}
      next={next ? `${next.on}.${next.id}` : undefined}
      settings={organised.flatMap(({ slug, name }) => [
        { href: `/gestion/incubateurs/${slug}/comites`, label: `Régler le rythme des comités : ${name}` },
        { href: `/gestion/incubateurs/${slug}/phases`, label: `Régler les phases des produits : ${name}` },
      ])}
      why={whyScope(scope)}
    />,
  )
})

/** Those one can choose among: all for the network, one's own otherwise. */
async function incubatorsOf(db: Parameters<typeof listIncubators>[0], { all, incubatorIds }: FollowScope) {
  if (!all && incubatorIds.length === 0) return []
  const known = await listIncubators(db)
  return all ? known : known.filter(({ id }) => incubatorIds.includes(id))
}

function readCursor(text: string): Cursor | null {
  const [on = '', id = ''] = text.split('.')
  return isCivilDate(on) && isId(id) ? { on, id } : null
}

function whyScope({ all, incubatorIds, productIds }: FollowScope): string {
  if (all)
    return 'Vous êtes responsable de portefeuille : cette page montre les produits de tous les incubateurs.'
  if (incubatorIds.length > 0)
    return 'Vous organisez un incubateur : cette page montre ses produits, et ceux dont vous faites partie. Personne d’un autre incubateur ne les voit ici.'
  return productIds.length > 0
    ? 'Vous portez, accompagnez ou soutenez ces produits. Vous ne voyez que les vôtres.'
    : 'Vous êtes connecté ou connectée. Aucun produit ne vous est rattaché.'
}
