import type { Retention } from '../../../platform/retention.ts'
import { retention as ofApplications } from '../../applications/retention.ts'
import { retention as ofCalls } from '../../calls/retention.ts'
import { retention as ofPeople } from '../../people/retention.ts'

/** Durées de conservation de tout ce que Pépin garde, slice by slice. */
export const RETENTION: readonly Retention[] = [...ofApplications, ...ofPeople, ...ofCalls]
