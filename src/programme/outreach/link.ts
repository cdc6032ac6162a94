/** Lien sans compte : the secret of an e-mail stands for its address; it shows a page, and a button decides. */
const DAY = 86_400_000
/** To confirm an address; what was asked and never confirmed is forgotten after that. */
export const CONFIRM_LIFE_MS = 7 * DAY
/** To stop or to leave, from an e-mail kept for months. */
export const MANAGE_LIFE_MS = 400 * DAY

/** The hidden field no person fills. */
export const TRAP = 'site'

/** E-mails one address may be sent in a quarter of an hour, and what one network may ask. */
export const ASKS_PER_ADDRESS = 5
export const ASKS_PER_NETWORK = 300
/** From everyone together, of one call, in an hour: a flood stops there. */
export const QUESTIONS_PER_CALL = 200

export type AskRefusal = 'address' | 'too-many' | 'call-closed' | 'trapped'
