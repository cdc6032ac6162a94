import { Hono } from 'hono'
import { findAsset } from '../design/index.ts'

/** Style sheets, fonts and scripts: named by their content, kept for a year by browsers. */
export const assetRoutes = new Hono()

assetRoutes.get('/assets/:hash/:name', c => {
  const asset = findAsset(c.req.param('hash'), c.req.param('name'))
  if (!asset) return c.text('Fichier introuvable', 404)
  const brotli = asset.brotli !== null && /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
  const body = brotli && asset.brotli ? asset.brotli : asset.body
  return c.body(new Uint8Array(body), 200, {
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  })
})
