import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { sealingKey } from '../../platform/sealing-key.ts'
import { listSealingSecrets } from '../../platform/sealing-secrets.ts'
import { whoseBrowser, whoseOf } from '../../platform/whose.ts'
import { inScope } from './scope-routes.tsx'

export const keepRoutes = new Hono<Env>()

/**
 * The keys that open what was typed in this draft, on this device: of the person signed in, otherwise of this
 * browser; the first one seals. Who became the author here also opens what this browser typed before.
 */
keepRoutes.get('/candidatures/:id/cle', c =>
  inScope(c, 'follow', async ({ application, relations }) => {
    const { actor } = c.var.act
    const mine = whoseOf(actor)
    const before = relations.has('author') || relations.has('holder') ? actor.keys.map(whoseBrowser) : []
    const secrets = await listSealingSecrets(c.var.act)
    const keys = [...new Set([mine, ...before])].flatMap(whose =>
      secrets.map(({ id, secret }) => ({
        whose,
        secret: id,
        key: sealingKey(secret, whose, application.id),
      })),
    )
    c.header('Cache-Control', 'no-store')
    return c.json({ keys })
  }),
)
