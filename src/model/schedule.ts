/** A cron expression: the minutes that it names, as local time of a zone. */
export interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  /** From 0 for Sunday to 6. */
  readonly weekdays: ReadonlySet<number>
  /** Where both are restricted, a day counts when either matches (POSIX crontab). */
  readonly eitherDay: boolean
}

/** Windows in which an update may be proposed: every minute that one of the expressions names in the time zone. */
export interface Schedule {
  readonly crons: readonly Cron[]
  /** A name of the IANA list that this machine knows. */
  readonly timezone: string
}
