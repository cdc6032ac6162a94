import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { uploadOf } from '../../platform/upload.ts'
import { saveLogo } from './actions/save-logo.ts'
import { brandOf, type Incubator } from './incubator.ts'
import { LARGEST_LOGO } from './logo.ts'
import { findLogo } from './logos-store.ts'
import { LogoPage } from './pages/logo-page.tsx'
import { LogoRemovalPage } from './pages/logo-removal-page.tsx'
import { asHead } from './scope-routes.tsx'

/** An incubator's logo: sent by its heads, seen by all, and never as a part of a page. */
export const logoRoutes = new Hono<Env>()
const PATH = '/gestion/incubateurs/:slug/logo'

logoRoutes.get(PATH, c => asHead(c, incubator => logoPage(c, incubator)))

logoRoutes.post(`${PATH}/:shown`, c =>
  asHead(c, async incubator => {
    const file = await uploadOf(c, 'fichier', LARGEST_LOGO)
    if (file === null) return logoPage(c, incubator, { message: 'Choisissez un fichier.' })
    return save(c, incubator, file.bytes)
  }),
)

logoRoutes.get(`${PATH}/:shown/retrait`, c =>
  asHead(c, async incubator =>
    incubator.logo === undefined
      ? seeOther(c, PATH.replace(':slug', incubator.slug))
      : html(c, <LogoRemovalPage shell={c.var.shell(brandOf(incubator))} incubator={incubator} />),
  ),
)

logoRoutes.post(`${PATH}/:shown/retrait`, c =>
  asHead(c, async incubator => {
    await formOf(c)
    return save(c, incubator, null)
  }),
)

async function save(c: Ctx, incubator: Incubator, bytes: Buffer | null): Promise<Response> {
  const named = c.req.param('shown') ?? ''
  const saved = await saveLogo(c.var.act, incubator.id, { bytes, shown: named === 'aucun' ? '' : named })
  if (saved.ok) return seeOther(c, `${PATH.replace(':slug', incubator.slug)}?dit=enregistre`)
  if (saved.reason === 'not-found') return notFound(c)
  return saved.reason === 'unreadable'
    ? logoPage(c, incubator, { message: saved.message })
    : logoPage(c, incubator, { stale: true })
}

async function logoPage(
  c: Ctx,
  incubator: Incubator,
  shown: { message?: string; stale?: boolean } = {},
): Promise<Response> {
  const shell = c.var.shell(brandOf(incubator))
  const said = c.req.query('dit') === 'enregistre'
  const status = shown.stale ? 409 : shown.message ? 422 : 200
  return html(c, <LogoPage {...{ shell, incubator, said, ...shown }} />, status)
}

logoRoutes.get('/logos/:hash', async c => {
  const hash = c.req.param('hash')
  const logo = /^[0-9a-f]{64}$/.test(hash) ? await findLogo(c.var.act.db, hash) : undefined
  if (!logo) return notFound(c)
  return c.body(new Uint8Array(logo.content), 200, {
    'Content-Type': logo.type === 'image/png' ? logo.type : `${logo.type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    // Opened by itself, it is a picture that can do nothing.
    'Content-Security-Policy': "default-src 'none'; style-src 'none'; sandbox",
  })
})
