/** The time so many whole years after a date, in milliseconds since 1970; NaN for years without a number. */
export function yearsLater(from: Date, years: number): number {
  const date = new Date(from)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.getTime()
}
