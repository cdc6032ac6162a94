import { Hono } from 'hono'
import type { Env } from '../../../platform/http.ts'
import { html } from '../../../platform/respond.tsx'
import { listPublishers } from '../../incubators/store.ts'
import { RETENTION } from '../../records/kinds.ts'
import { listSetBy } from '../../records/store/kept.ts'
import { AccessibilityPage, LegalPage, PrivacyPage } from './pages.tsx'
import { securityTxt } from './security-txt.ts'

/** What the law asks every public site to say. */
export const legalRoutes = new Hono<Env>()

legalRoutes.get('/accessibilite', async c =>
  html(c, <AccessibilityPage shell={c.var.shell()} publishers={await listPublishers(c.var.act.db)} />),
)

legalRoutes.get('/mentions-legales', async c =>
  html(c, <LegalPage shell={c.var.shell()} publishers={await listPublishers(c.var.act.db)} />),
)

legalRoutes.get('/donnees-personnelles', async c => {
  const { db } = c.var.act
  const publishers = await listPublishers(db)
  const set = await listSetBy(db, publishers)
  return html(c, <PrivacyPage shell={c.var.shell()} publishers={publishers} rules={RETENTION} set={set} />)
})

legalRoutes.get('/.well-known/security.txt', async c => {
  const contacts = (await listPublishers(c.var.act.db)).map(({ contactEmail }) => contactEmail)
  return c.text(securityTxt({ contacts, publicUrl: c.var.config.publicUrl, now: c.var.act.now }))
})
