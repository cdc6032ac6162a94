import { type Act, within } from '../../../platform/act.ts'
import { isHolidayArea } from '../../../platform/holiday-areas.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { INCUBATOR_ABILITIES } from '../permissions.ts'
import { changedSettings, type Settings } from '../settings.ts'
import { getSettings, hasPublished } from '../settings-store.ts'
import { isTheme } from '../themes.ts'

export type SaveSettingsRefusal = 'not-found' | 'changed-meanwhile' | 'zone-fixed'

/**
 * Saves what a head said of the incubator.
 * @param version the one the form was filled from: a later one is somebody else's, and is not written over
 */
export function saveSettings(
  act: Act,
  incubatorId: string,
  { settings, version }: { settings: Settings; version: number },
): Promise<Outcome<null, SaveSettingsRefusal>> {
  return within(act, async (act): Promise<Outcome<null, SaveSettingsRefusal>> => {
    const { db, actor } = act
    const relations = await relationsToIncubator(db, actor, incubatorId)
    if (!INCUBATOR_ABILITIES.editSettings(relations)) return refused('not-found')
    const kept = await getSettings(db, incubatorId, true)
    const changed = changedSettings(kept.settings, settings)
    if (changed.length === 0) return done(null)
    if (kept.version !== version) return refused('changed-meanwhile')
    // The hours already promised are on the old clock.
    if (changed.includes('fuseau') && (await hasPublished(db, incubatorId))) return refused('zone-fixed')
    await db
      .updateTable('incubators')
      .set({
        name: settings.nom,
        administration: settings.administration,
        contact_email: settings.contact,
        sender_name: settings.expediteur,
        signatory_name: settings.signataire,
        signatory_capacity: settings.qualite,
        zone: settings.fuseau,
        holidays: isHolidayArea(settings.feries) ? settings.feries : null,
        domains: settings.domaines === '' ? [] : settings.domaines.split('\n'),
        theme: isTheme(settings.couleurs) ? settings.couleurs : 'pepin',
        keys_required: settings.cles === 'oui',
        version: version + 1,
      })
      .where('id', '=', incubatorId)
      .execute()
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: 'incubator.settings-saved',
      payload: { version: version + 1, changed },
    })
    return done(null)
  })
}
