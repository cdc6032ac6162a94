import { Hono } from 'hono'
import { calendarHeaders, drawCalendar } from '../../platform/calendar.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { chosenSlot, endOf } from './callback.ts'
import { callbackPath } from './pages/callback-parts.tsx'
import { inThread } from './scope-routes.tsx'
import { findCallback } from './store/callbacks.ts'

/** The hour agreed as a calendar file, for both sides; cancelled, it says so to calendars that hold it. */
export const callbackCalendarRoutes = new Hono<Env>()

for (const side of ['applicant', 'team'] as const)
  callbackCalendarRoutes.get(`${callbackPath(':id', side)}.ics`, c =>
    inThread(c, side, async ({ subject }) => {
      const { id, title, incubator } = subject
      const callback = await findCallback(c.var.act.db, id)
      const slot = callback && chosenSlot(callback)
      if (!slot) return notFound(c)
      const { publicUrl } = c.var.config
      const file = drawCalendar({
        name: 'Appel convenu',
        host: new URL(publicUrl).hostname,
        now: c.var.act.now,
        events: [
          {
            id: slot.id,
            title: `Appel avec ${side === 'team' ? 'la personne qui porte' : `${incubator.name} sur`} « ${title || 'sans titre'} »`,
            start: slot.startsAt,
            end: endOf(slot),
            // The number stays on the page: calendars are often shared.
            url: `${publicUrl}${callbackPath(id, side)}`,
            cancelled: callback.ending === 'cancelled',
          },
        ],
      })
      return c.body(file, 200, { ...calendarHeaders('appel-convenu'), 'Cache-Control': 'no-store' })
    }),
  )
