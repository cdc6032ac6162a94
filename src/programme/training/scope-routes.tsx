import type { Shell } from '../../design/index.ts'
import type { Ctx } from '../../platform/http.ts'
import { isSlug } from '../calls/slug.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { findIncubator } from '../incubators/store.ts'

/** The course, in the name of the incubator the address names, if it names one. */
export interface CourseScope {
  incubator: Incubator | undefined
  /** Its slug, or null. */
  slug: string | null
  shell: Shell
}

export async function courseOf(c: Ctx): Promise<CourseScope> {
  const named = c.req.query('incubateur') ?? ''
  const incubator = isSlug(named) ? await findIncubator(c.var.act.db, named) : undefined
  return {
    incubator,
    slug: incubator?.slug ?? null,
    shell: c.var.shell(incubator && brandOf(incubator)),
  }
}
