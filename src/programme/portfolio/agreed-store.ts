import { sql } from 'kysely'
import '../announcement/tables.ts'
import '../applications/tables.ts'
import './tables.ts'

/** Whether everyone who carries the product `p` agrees to publish something of it; nobody carries an imported one. */
const agreedTo = (scope: 'title' | 'problem') => sql<boolean>`(exists (
    select from application_authors x where x.application_id = p.application_id)
  and not exists (
    select from application_authors x where x.application_id = p.application_id and not exists (
      select from publication_agreements g where g.application_id = x.application_id
        and g.person_id = x.person_id and g.scope = ${sql.lit(scope)} and g.revoked_at is null)))`

/** An imported product was public already. */
export const titleAgreed = () => sql<boolean>`(p.application_id is null or ${agreedTo('title')})`
export const problemAgreed = () => agreedTo('problem')
