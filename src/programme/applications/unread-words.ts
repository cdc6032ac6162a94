/** Messages non lus : « 2 messages non lus », or '' when all is read. */
export const unreadWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 message non lu' : `${count} messages non lus`
