import type { MiddlewareHandler } from 'hono'
import type { Env } from './http.ts'
import { refusedPage } from './respond.tsx'

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers every answer carries, errors included. */
export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  // A file that someone sent says a stricter one of its own.
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'same-origin')
  c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (c.var.config.secure) c.header('Strict-Transport-Security', 'max-age=31536000')
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A request that changes something must come from one of our own pages. */
export const sameOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (SAFE.has(c.req.method)) return next()
  const from = c.req.header('origin') ?? originOf(c.req.header('referer'))
  if (from !== undefined && c.var.config.origins.includes(from)) return next()
  return refusedPage(c, {
    status: 403,
    title: 'Cette demande ne vient pas d’une page de Pépin',
    text: 'Par sécurité, rien n’a été enregistré. Revenez à la page et recommencez.',
  })
}

const originOf = (referer: string | undefined) => (referer ? URL.parse(referer)?.origin : undefined)
