import type { Eraser, PersonExport } from '../../../platform/retention.ts'
import '../tables.ts'

/**
 * Calls keep of a person only who saved or published, by pseudonymous id; the name is erased with the person.
 * Sponsor and contact are public functions, part of the published act.
 */
export const erasers: readonly Eraser[] = []

export const exports: readonly PersonExport[] = [
  {
    slice: 'calls',
    label: 'Versions de guides que vous avez enregistrées',
    tables: ['guide_versions'],
    list: (db, personId) =>
      db
        .selectFrom('guide_versions as v')
        .innerJoin('calls', 'calls.id', 'v.call_id')
        .select(['calls.slug', 'v.number', 'v.saved_at as savedAt'])
        .where('v.author_id', '=', personId)
        .orderBy('v.saved_at')
        .orderBy('v.number')
        .execute(),
  },
  {
    slice: 'calls',
    label: 'Modèles de guide que vous avez gardés',
    tables: ['guide_templates'],
    list: (db, personId) =>
      db
        .selectFrom('guide_templates')
        .select(['name', 'created_at as createdAt'])
        .where('created_by', '=', personId)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
  },
  {
    slice: 'calls',
    label: 'Publications que vous avez faites',
    communicability: 'public',
    tables: ['call_publications'],
    list: (db, personId) =>
      db
        .selectFrom('call_publications as p')
        .innerJoin('calls', 'calls.id', 'p.call_id')
        .select(['calls.slug', 'p.guide_number as guideNumber', 'p.published_at as publishedAt'])
        .where('p.published_by', '=', personId)
        .orderBy('p.published_at')
        .orderBy('p.guide_number')
        .execute(),
  },
]
