/** A database Pépin will not open; the message, in French, tells what to do and that nothing was touched. */
export class DatabaseRefused extends Error {}
