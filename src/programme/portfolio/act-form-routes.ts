import type { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import type { Outcome } from '../../platform/outcome.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import type { ActFormProps } from './pages/act-page.tsx'
import type { ProductAbility } from './permissions.ts'
import { findInProduct, type InProduct, inProduct } from './scope-routes.ts'
import type { Typed } from './typed.ts'

export interface ActForm<M, R extends string> {
  /** Under /suivi/produits/:id. */
  path: string
  ability: ProductAbility
  /** The names of its fields. */
  fields: readonly string[]
  /** What the page needs besides the product; nothing of the kind is 404. */
  load: (c: Ctx, found: InProduct) => Promise<M | undefined> | M | undefined
  /** What the form is filled with when it is opened. */
  opened?: (found: InProduct, more: M) => Typed
  /** Why it could not be done now, said as soon as the page is opened. */
  blocked?: (found: InProduct) => R | null
  act: (c: Ctx, found: InProduct, typed: Typed, more: M) => Promise<Outcome<unknown, R | 'not-found'>>
  words: Record<R, string>
  /** The field each refusal is about; the others are about the product itself. */
  fieldOf: Partial<Record<R, string>>
  page: (props: ActFormProps<M>) => { toString(): string | Promise<string> }
  /** Where one goes once it is done, under the product, and what is said there. */
  after: { path: string; said: string }
}

/** One act on a product: its page, and what it answers when it is sent. */
export function actForm<M, R extends string>(routes: Hono<Env>, form: ActForm<M, R>): void {
  const path = `/suivi/produits/:id${form.path}`
  routes.get(path, c =>
    inProduct(c, form.ability, async found => {
      const more = await form.load(c, found)
      if (more === undefined) return notFound(c)
      const typed = form.opened?.(found, more) ?? {}
      const reason = form.blocked?.(found) ?? null
      const problem = reason === null ? null : { field: null, message: form.words[reason] }
      return html(c, form.page({ ...found, more, typed, problem }))
    }),
  )
  routes.post(path, c =>
    inProduct(c, form.ability, async before => {
      const body = await formOf(c)
      const typed = Object.fromEntries(form.fields.map(name => [name, body.text(name)]))
      const known = await form.load(c, before)
      if (known === undefined) return notFound(c)
      const done = await form.act(c, before, typed, known)
      if (done.ok)
        return seeOther(c, `/suivi/produits/${before.life.id}${form.after.path}?dit=${form.after.said}`)
      // Someone else may have just changed it: what is shown is how it is now.
      const found = await findInProduct(c)
      const more = found && (await form.load(c, found))
      if (done.reason === 'not-found' || !found || more === undefined) return notFound(c)
      const reason = done.reason as R
      const field = form.fieldOf[reason] ?? null
      const problem = { field, message: form.words[reason] }
      return html(c, form.page({ ...found, more, typed, problem }), field === null ? 409 : 422)
    }),
  )
}
