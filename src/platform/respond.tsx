import { ActionLink, Page, Prose, Title } from '../design/index.ts'
import type { Ctx } from './http.ts'

type Status = 200 | 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** Sends a page; the doctype is ours to add. */
export function html(
  c: Ctx,
  element: { toString(): string | Promise<string> },
  status: Status = 200,
): Response {
  c.header('Cache-Control', 'no-store')
  return c.html(`<!doctype html>${element.toString()}`, status)
}

/** After an action: the page that shows its result. Only paths of this site. */
export function seeOther(c: Ctx, path: string): Response {
  return c.redirect(localPath(path), 303)
}

/** A path of this site, or the home page: an outside address never passes. */
export function localPath(path: string): string {
  return /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(path) ? path : '/'
}

export interface Refusal {
  status: Status
  title: string
  text: string
  back?: { href: string; label: string }
}

/** The one error page: what happened, what was kept, what to do. */
export function refusedPage(c: Ctx, { status, title, text, back }: Refusal): Response {
  return html(
    c,
    <Page shell={c.var.shell()} title={title} kind="public">
      <Title>{title}</Title>
      <Prose text={text} />
      <p>
        <ActionLink href={back?.href ?? '/'}>{back?.label ?? 'Revenir à l’accueil'}</ActionLink>
      </p>
    </Page>,
    status,
  )
}

export function notFound(c: Ctx): Response {
  return refusedPage(c, {
    status: 404,
    title: 'Cette page n’existe pas, ou vous n’y avez pas accès',
    text: 'L’adresse est peut-être incomplète. Si vous aviez ouvert cette page avec une autre adresse e-mail, connectez-vous avec celle-là.',
  })
}
