/** A configuration Pépin will not start with; the message tells the operator what to change. */
export class ConfigRefused extends Error {}
