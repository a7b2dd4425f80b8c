/** Where this project lives: help, and the place to dispute a judgment. */
export const HOME = 'https://github.com/osd-review/osd-review'

/** The form for a judgment that somebody thinks is wrong. */
export const DISPUTE = `${HOME}/issues/new?template=1-false-accusation.yml`

/** The definition, on OSI’s own page. */
export const DEFINITION = 'https://opensource.org/osd'
